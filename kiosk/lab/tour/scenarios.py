# SPDX-License-Identifier: EUPL-1.2
"""The built-in scenarios: `resources/tour/NAME.toml`, in the order in which they are told."""

from __future__ import annotations

from kiosk import resources
from kiosk.lab.tour import steps
from kiosk.lab.tour.steps import Step, StepsError

#: name: the ending that it must reach
SCENARIOS: dict[str, str] = {
    "paid": "paid",
    "cancelled": "not_paid",
    "refused": "not_paid",
    "refused-by-title": "not_paid",
    "error-unclear": "being_confirmed",
    "in-progress": "being_confirmed",
    "late-receipt": "paid",
    "ok-without-receipt": "being_confirmed",
    "error-but-paid": "paid",
    "walk-away": "paid",
    "lost-home": "not_paid",
    "renderer-crash": "paid",
    "checkout-down": "unavailable",
    "govpay-down": "unavailable",
    "already-paid": "not_payable",
    "expired": "not_payable",
    "annulled": "not_payable",
    "unknown-notice": "not_found",
    "wrong-typing": "paid",
    "cart-of-five": "paid",
    "pile-of-seven": "paid",
    "mixed-cart": "partly_paid",
    "bollo": "paid",
    "amount-changed": "paid",
    "instalments": "paid",
    "spontaneous-cosap": "paid",
    "spontaneous-jsonform": "paid",
    "spontaneous-timeout": "paid",
    "tariff": "paid",
    "phone": "paid",
    "print-notice": "printed",
    "debtor-with-notice": "paid",
    "foreign-creditor": "not_payable",
    "double-scan": "paid",
    "wedge-layout": "paid",
    "printer-out-of-paper": "paid",
    "printer-off": "paid",
    "network-flap": "paid",
    "disk-full": "unavailable",
    "power-cut": "being_confirmed",
    "power-cut-after-paid": "paid",
    "receipt-after-an-hour": "paid",
    "did-i-pay": "paid",
    "reprint-next-day": "paid",
    "double-guard": "being_confirmed",
    "language-switch": "paid",
    "easy-italian": "paid",
    "more-time": "paid",
    "keys-only": "paid",
    "spoken": "paid",
}

#: name: largest size of the journal, in units of 1024 bytes, of a scenario in which it has too little room
JOURNAL_KB: dict[str, int] = {"disk-full": 192}


def steps_of(scenario: str) -> tuple[Step, ...]:
    """The steps of a built-in scenario.

    Raises:
        StepsError: there is no such scenario.
    """
    if scenario not in SCENARIOS:
        raise StepsError(f"there is no scenario {scenario!r}; 'list' prints them all")
    return steps.load(resources.path("tour", f"{scenario}.toml"))

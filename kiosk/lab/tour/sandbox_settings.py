# SPDX-License-Identifier: EUPL-1.2
"""The settings of a kiosk whose GovPay and Checkout are the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk import config
from kiosk.config import Settings
from kiosk.lab.tour.sandbox_process import Sandbox

#: The least real time, in seconds, that a player on a busy machine is given before the kiosk acts by itself.
_LEAST_S = 6.0
#: The town's own creditor answers within less; whose answer is lost need not be waited for as long as in life.
_FIND_S = 8.0
#: What the town sells at a fixed price, beside the forms that its GovPay holds.
_TARIFFS: tuple[Mapping[str, object], ...] = (
    {
        "code": "carta-identita",
        "creditor": "01234567897",
        "kind": "CIE",
        "unit_amount": "22.21",
        "causale": "{title} {year}",
        "income_code": "CIE",
        "title": {
            "it": "Carta d’identità elettronica",
            "en": "Electronic identity card",
            "de": "Elektronischer Personalausweis",
            "fr": "Carte d’identité électronique",
            "sl": "Elektronska osebna izkaznica",
        },
    },
    {
        "code": "fotocopie",
        "creditor": "01234567897",
        "kind": "DIRITTI",
        "unit_amount": "0.25",
        "max_quantity": 200,
        "causale": "{title}, {quantity} pagine",
        "debtor": "none",
        "income_code": "DIRITTI",
        "title": {
            "it": "Fotocopie",
            "en": "Photocopies",
            "de": "Fotokopien",
            "fr": "Photocopies",
            "sl": "Fotokopije",
        },
    },
)


def sandbox_settings(
    sandbox: Sandbox,
    printer_folder: Path,
    journal_folder: Path,
    *,
    lang: str = "it",
    speed: float = 1.0,
    scanner: Mapping[str, object] | None = None,
    printer: Mapping[str, object] | None = None,
    journal_kb: int = 0,
    easy_access: Mapping[str, object] | None = None,
) -> Settings:
    """Settings for a kiosk in the sandbox's town.

    Args:
        journal_folder: a town that begins anew needs a journal that does too.
        speed: the one by which the kiosk's waits will be divided.
        scanner: the section of that name; None is a scanner that works as a keyboard.
        printer: the section of that name; None prints into `printer_folder`.
        easy_access: the section of that name; None: as usual.
        journal_kb: largest size of the journal in units of 1024 bytes; 0: as large as the disk.
    """
    waits = config.Waits()
    least = _LEAST_S * speed
    return config.parse(
        {
            "kiosk": {"name": "Comune di Montechiaro", "language": lang, "fullscreen": False},
            "easy_access": dict(easy_access or {}),
            "desk": {"name": "sportello 2", "hours": "dal lunedì al venerdì 8:30–12:30"},
            "creditors": [
                {"id": "01234567897", "name": "Comune di Montechiaro"},
                {"id": "01876543214", "name": "Unione dei Comuni delle Colline"},
            ],
            "govpay": {
                "pendenze_v2": f"{sandbox.govpay}/govpay-api-pendenze",
                "pagamento_v2": f"{sandbox.govpay}/govpay-api-pagamento",
                "pagamento_v3": f"{sandbox.govpay}/govpay-api-pagamento",
                "ragioneria_v3": f"{sandbox.govpay}/govpay-api-ragioneria",
                "auth": {"kind": "basic", "user": "kiosk", "password": sandbox.key},
                "find_timeout_s": _FIND_S,
            },
            "checkout": {
                "api": f"{sandbox.checkout}/checkout/ec",
                "subscription_key": sandbox.key,
                "pages": [sandbox.checkout],
            },
            "tariffs": [dict(tariff) for tariff in _TARIFFS],
            "printer": dict(printer or {"kind": "folder", "folder": str(printer_folder)}),
            "scanner": dict(scanner or {}),
            "journal": {"folder": str(journal_folder), "location": "tour", "max_kb": journal_kb},
            "waits": {
                "move_on_s": max(waits.move_on_s, least),
                "idle_s": max(waits.idle_s, least),
                "idle_form_s": max(waits.idle_form_s, 2 * least),
                "idle_payment_s": max(waits.idle_payment_s, 4 * least),
                "idle_warning_s": max(waits.idle_warning_s, least),
                "idle_bank_s": max(waits.idle_bank_s, 4 * least),
            },
        }
    )

# SPDX-License-Identifier: EUPL-1.2
"""The table of scenarios, the seed that goes with it, and what GovPay then holds."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.notice import CheckDigits, parse_typed
from kiosk.lab.sandbox.clock import SandboxClock
from kiosk.lab.sandbox.govpay.records import Stored
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.scenario import COLLINE, MONTECHIARO, VALFIORITA, DebtState
from kiosk.lab.sandbox.scenarios import SCENARIOS, scenario_for_notice
from kiosk.lab.sandbox.seed import KIOSK_APPLICATION, causale_of, read_debts, seed

# The first table of the tour's scenarios, with their endings.
TOUR = {
    "paid": "paid",
    "cancelled": "not_paid",
    "refused": "not_paid",
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
}


@pytest.fixture(scope="module")
def govpay() -> GovPay:
    clock = SandboxClock()
    return GovPay(seed("key", clock), clock)


def test_the_tours_scenarios_are_all_there_with_their_endings() -> None:
    endings = {scenario.name: scenario.ending for scenario in SCENARIOS}
    assert {name: endings.get(name) for name in TOUR} == TOUR
    assert next(s.notice for s in SCENARIOS if s.name == "paid") == "301000000000000144"


def test_no_notice_and_no_name_is_used_twice() -> None:
    assert len({s.notice for s in SCENARIOS}) == len({s.name for s in SCENARIOS}) == len(SCENARIOS)
    rows = read_debts()
    assert len({row.notice for row in rows}) == len(rows) >= 60


@pytest.mark.parametrize("notice", sorted({s.notice for s in SCENARIOS} | {row.notice for row in read_debts()}))
def test_every_number_is_one_that_govpay_could_have_given_out(notice: str) -> None:
    assert parse_typed(notice).check_digits is CheckDigits.PASS


def test_the_wrong_number_to_try_differs_in_one_digit_and_is_warned_of() -> None:
    [scenario] = [s for s in SCENARIOS if s.typed_wrong]
    assert scenario.typed_wrong is not None
    assert sum(a != b for a, b in zip(scenario.notice, scenario.typed_wrong, strict=True)) == 1
    assert parse_typed(scenario.typed_wrong).check_digits is CheckDigits.FAIL
    assert scenario.typed_wrong in scenario.description_it


@pytest.mark.parametrize("code", [MONTECHIARO, COLLINE, VALFIORITA])
def test_the_creditors_codes_pass_the_partita_iva_check(code: str) -> None:
    digits = [int(digit) for digit in code[:10]]
    doubled = [2 * d - 9 if 2 * d > 9 else 2 * d for d in digits[1::2]]
    assert (10 - (sum(digits[0::2]) + sum(doubled)) % 10) % 10 == int(code[10])


def test_scenario_debts_are_the_kiosks_own_and_in_their_state(govpay: GovPay) -> None:
    held = {debt.notice: debt for debt in govpay.debts()}
    for scenario in SCENARIOS:
        debt = held.get(scenario.notice)
        if scenario.debt in {DebtState.UNKNOWN, DebtState.AT_CREDITOR} or scenario.name.startswith("creditor-"):
            assert debt is None, scenario.name
            continue
        assert debt is not None, scenario.name
        assert debt.id_a2a == KIOSK_APPLICATION
        assert scenario.name not in debt.causale.lower().split()
        expired = debt.data_scadenza is not None and debt.data_scadenza < govpay.today()
        expected = {
            DebtState.PAID: Stored.ESEGUITO,
            DebtState.ANOMALOUS: Stored.ESEGUITO,
            DebtState.ANNULLED: Stored.ANNULLATO,
            DebtState.PARTLY_PAID: Stored.PARZIALMENTE_ESEGUITO,
        }.get(scenario.debt, Stored.NON_ESEGUITO)
        assert (debt.stored, expired) == (expected, scenario.debt is DebtState.EXPIRED), scenario.name
        assert debt.anomalous == (scenario.debt is DebtState.ANOMALOUS)
        assert (debt.fault is not None) == scenario.govpay_down


def test_the_debt_at_the_creditor_is_given_when_asked(govpay: GovPay) -> None:
    [scenario] = [s for s in SCENARIOS if s.debt is DebtState.AT_CREDITOR]
    assert govpay.remote(MONTECHIARO, scenario.notice[1:]) is not None


def test_the_rejected_receipt_is_listed_and_proves_nothing(govpay: GovPay) -> None:
    [scenario] = [s for s in SCENARIOS if s.debt is DebtState.REJECTED_RECEIPT]
    rpps = [rpp for rpp in govpay.rpps() if rpp.debt.notice == scenario.notice]
    assert [rpp.esito for rpp in rpps if rpp.listed] == ["IN_CORSO"]


def test_paid_debts_were_paid_on_their_day(govpay: GovPay) -> None:
    paid = {row.notice: row.paid_days_ago for row in read_debts() if row.paid_days_ago is not None}
    assert len(paid) >= 5
    for debt in govpay.debts():
        if debt.notice in paid:
            assert debt.paid_on is not None
            # A seed near midnight may be read on the next day.
            assert 0 <= (govpay.today() - debt.paid_on).days - paid[debt.notice] <= 1
            assert debt.created.date() <= debt.paid_on


def test_there_is_another_application_so_that_own_and_foreign_debts_differ(govpay: GovPay) -> None:
    assert {"kiosk", "tributi-web"} <= set(govpay.applications)
    assert {debt.id_a2a for debt in govpay.debts()} <= {app.id_a2a for app in govpay.applications.values()}


def test_the_words_of_january_name_december_of_the_year_before() -> None:
    row = next(row for row in read_debts() if "{month}" in row.causale)
    assert "dicembre 2026" in causale_of(row, date(2027, 1, 15))


def test_a_reset_brings_the_seed_back(govpay: GovPay) -> None:
    before = [(debt.notice, debt.stored) for debt in govpay.debts()]
    govpay.reset(None)
    assert [(debt.notice, debt.stored) for debt in govpay.debts()] == before


def test_a_notice_without_a_scenario_pays_straight_through() -> None:
    assert scenario_for_notice("301000000000999999").ending == "paid"
    assert scenario_for_notice("301000000000999999").is_ordinary_at_checkout

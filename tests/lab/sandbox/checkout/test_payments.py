# SPDX-License-Identifier: EUPL-1.2
"""Payments of the sandbox Checkout: what pagoPA tells GovPay, and when."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.lab.sandbox.checkout.carts import Cart, Notice, ReturnUrls
from kiosk.lab.sandbox.checkout.payments import (
    OUTCOMES,
    PAYER_REFUSED,
    NotActivated,
    Payment,
    Payments,
    PaymentStage,
    WrongPaymentStage,
)
from kiosk.lab.sandbox.scenario import DebtState, ReceiptMoment
from kiosk.lab.sandbox.scenarios import SCENARIOS, scenario_named


class FakePagoPA:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.activated: list[str] = []
        self.receipts: list[tuple[str, int, str | None, str | None]] = []
        self.answer = "OK"

    def activate(self, notice: str, amount_cents: int) -> str:
        self.activated.append(notice)
        return self.answer

    def receipt(self, notice: str, amount_cents: int, **more: object) -> str:
        rid, note = more["rid"], more["payment_note"]
        assert isinstance(rid, str)
        assert note is None or isinstance(note, str)
        self.receipts.append((notice, amount_cents, rid, note))
        return "OK"

    @property
    def notices(self) -> list[str]:
        return [receipt[0] for receipt in self.receipts]


class Planned:
    """One planned call."""

    def __init__(self, delay_s: float, call: Callable[[], None]) -> None:
        self.delay_s = delay_s
        self.call = call
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Bench:
    """Payments with a pagoPA that remembers and a time that stands."""

    def __init__(self, speed: float = 1.0) -> None:
        self.pagopa = FakePagoPA()
        self.planned: list[Planned] = []
        self.payments = Payments(self.pagopa, self._later, speed)

    def _later(self, delay_s: float, callback: Callable[[], None], /) -> Planned:
        self.planned.append(Planned(delay_s, callback))
        return self.planned[-1]

    def asked(self, *names: str) -> Payment:
        """A payment of the named scenarios' notices on which "Paga" was pressed."""
        notices = tuple(Notice(scenario_named(n).notice, "01234567897", 1000, "Comune", "TARI") for n in names)
        urls = ReturnUrls("https://k/ok", "https://k/cancel", "https://k/error", None)
        payment = self.payments.start(Cart("c", notices, urls, None, "ATTEMPT"), "a@b.it")
        self.payments.request_authorisation(payment)
        return payment


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_the_receipt_is_there_before_the_outcome_can_be_seen(bench: Bench) -> None:
    payment = bench.asked("paid")
    assert bench.payments.poll(payment) == (None, False)
    assert bench.pagopa.receipts == []
    bench.payments.authorise(payment)
    [(notice, cents, rid, note)] = bench.pagopa.receipts
    assert (notice, cents, note) == ("301000000000000144", 1000, "ATTEMPT")
    assert rid
    assert bench.payments.poll(payment)[0] == 0


def test_every_payment_has_a_receipt_id_of_its_own(bench: Bench) -> None:
    for _ in range(2):
        bench.payments.authorise(bench.asked("paid"))
    assert len({receipt[2] for receipt in bench.pagopa.receipts}) == 2


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_a_receipt_comes_exactly_where_the_table_says(scenario_bench: Bench, scenario: object) -> None:
    found = next(item for item in SCENARIOS if item is scenario)
    payment = scenario_bench.asked(found.name)
    at_paga = list(scenario_bench.pagopa.notices)
    scenario_bench.payments.authorise(payment)
    for planned in scenario_bench.planned:
        planned.call()
    expected = [] if found.receipt is ReceiptMoment.NEVER else [found.notice]
    assert scenario_bench.pagopa.notices == expected
    assert at_paga == (expected if found.receipt is ReceiptMoment.AT_PAGA else [])
    assert payment.outcome == found.outcome


@pytest.fixture
def scenario_bench() -> Bench:
    return Bench()


def test_a_late_receipt_waits_for_its_time_divided_by_the_speed() -> None:
    bench = Bench(speed=20)
    bench.payments.authorise(bench.asked("late-receipt"))
    assert bench.pagopa.receipts == []
    [planned] = bench.planned
    assert planned.delay_s == pytest.approx(1.0)
    planned.call()
    assert len(bench.pagopa.receipts) == 1


def test_starting_over_takes_late_receipts_back(bench: Bench) -> None:
    payment = bench.asked("late-receipt")
    bench.payments.authorise(payment)
    bench.payments.forget()
    assert bench.planned[0].cancelled
    assert bench.payments.get(payment.id) is None


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_an_outcome_asked_for_by_hand_pays_only_when_it_is_0(bench: Bench, outcome: int) -> None:
    payment = bench.asked("paid")
    bench.payments.authorise(payment, outcome)
    assert payment.outcome == outcome
    assert len(bench.pagopa.receipts) == (1 if outcome == 0 else 0)


def test_refused_by_the_payer_is_never_paid(bench: Bench) -> None:
    payment = bench.asked("paid")
    bench.payments.refuse(payment)
    assert (payment.outcome, bench.pagopa.receipts) == (PAYER_REFUSED, [])


def test_a_cart_follows_its_first_special_notice_and_each_notice_its_own_receipt(bench: Bench) -> None:
    payment = bench.asked("paid", "walk-away", "ok-without-receipt")
    bench.payments.authorise(payment)
    assert payment.scenario.name == "ok-without-receipt"
    assert bench.pagopa.notices == [scenario_named("paid").notice, scenario_named("walk-away").notice]


def test_a_refused_cart_pays_none_of_its_notices(bench: Bench) -> None:
    bench.payments.authorise(bench.asked("paid", "refused"))
    assert bench.pagopa.receipts == []


def test_what_govpay_refuses_is_not_started(bench: Bench) -> None:
    bench.pagopa.answer = "PAA_PAGAMENTO_SCADUTO"
    with pytest.raises(NotActivated, match="PAA_PAGAMENTO_SCADUTO"):
        bench.asked("paid")


def test_nothing_happens_twice_or_out_of_turn(bench: Bench) -> None:
    payment = bench.asked("paid")
    with pytest.raises(WrongPaymentStage):
        bench.payments.request_authorisation(payment)
    with pytest.raises(WrongPaymentStage):
        bench.payments.cancel(payment)
    bench.payments.authorise(payment)
    for again in (bench.payments.authorise, bench.payments.refuse):
        with pytest.raises(WrongPaymentStage):
            again(payment)
    assert payment.stage is PaymentStage.DECIDED
    assert len(bench.pagopa.receipts) == 1


def test_every_scenario_has_a_way_to_its_ending() -> None:
    for scenario in SCENARIOS:
        if scenario.ending == "paid":
            assert scenario.receipt is not ReceiptMoment.NEVER, scenario.name
        if scenario.ending == "not_payable":
            assert scenario.debt is not DebtState.UNPAID, scenario.name

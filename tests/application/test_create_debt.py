# SPDX-License-Identifier: EUPL-1.2
"""The debt of a tariff is made once, however often it is tried."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.application.create_debt import RETRIES_S, CreateDebt
from kiosk.domain.money import Money
from kiosk.domain.tariff import IncomeCode, OrderRefused, Tariff, debtor_of
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, OutcomeUnknown, Refused
from tests.application.payments import CREDITOR
from tests.fakes import FakeClock, FakeDebtCreation, FakeDebtSearch

CIE = Tariff("cie", CREDITOR, "CIE", {"it": "Carta d’identità"}, "{title} {year}", IncomeCode("CIE"), Money(2221))
ADA = debtor_of("FNTDAA82C53H501Y", "Ada Fontechiara")


class Town:
    """A use case with what stands behind it."""

    def __init__(self, *answers: KioskError, made_all_the_same: bool = False) -> None:
        self.clock = FakeClock()
        self.creation = FakeDebtCreation(FakeDebtSearch(), answers=list(answers), made_all_the_same=made_all_the_same)
        bits = iter(range(100))
        self.create = CreateDebt(self.creation, self.creation.debts, self.clock, lambda: next(bits))


def test_a_debt_is_made_and_read_back() -> None:
    town = Town()
    made = asyncio.run(town.create(town.create.draft(CIE, debtor=ADA)))
    assert (made.amount, made.causale, made.debtor_id) == (Money(2221), "Carta d’identità 2026", ADA.code)
    assert made.debt_id.startswith("K")
    assert town.creation.debts.asked == [(CREDITOR, made.notice)]
    assert town.clock.slept == []


def test_two_orders_are_two_debts() -> None:
    town = Town()
    drafts = [town.create.draft(CIE, debtor=ADA) for _ in range(2)]
    assert len({asyncio.run(town.create(draft)).notice for draft in drafts}) == 2


@pytest.mark.parametrize("made_all_the_same", [True, False])
@pytest.mark.parametrize("losses", [1, 2])
def test_a_lost_answer_sends_the_same_again(losses: int, made_all_the_same: bool) -> None:
    town = Town(*[OutcomeUnknown("500")] * losses, made_all_the_same=made_all_the_same)
    draft = town.create.draft(CIE, debtor=ADA)
    made = asyncio.run(town.create(draft))
    assert town.creation.drafts == [draft] * (losses + 1)
    assert town.creation.search.debts == [made]
    assert town.clock.slept == list(RETRIES_S[:losses])


def test_a_draft_that_stays_lost_may_be_given_again() -> None:
    town = Town(*[OutcomeUnknown("time-out")] * 3, made_all_the_same=True)
    draft = town.create.draft(CIE, debtor=ADA)
    with pytest.raises(OutcomeUnknown):
        asyncio.run(town.create(draft))
    town.creation.debts.fails = Outage("down")
    with pytest.raises(Outage):
        asyncio.run(town.create(draft))
    town.creation.debts.fails = None
    assert asyncio.run(town.create(draft)).debt_id == draft.id
    assert len(town.creation.search.debts) == 1


@pytest.mark.parametrize("failure", [Refused("422", "VER_003"), Misconfigured("403"), Bug("400"), Outage("down")])
def test_what_was_not_made_is_not_repeated(failure: KioskError) -> None:
    town = Town(failure)
    with pytest.raises(KioskError) as raised:
        asyncio.run(town.create(town.create.draft(CIE, debtor=ADA)))
    assert raised.value is failure
    assert len(town.creation.drafts) == 1


def test_an_order_outside_the_limits_is_no_draft() -> None:
    with pytest.raises(OrderRefused):
        Town().create.draft(CIE, quantity=2, debtor=ADA)

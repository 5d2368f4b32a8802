# SPDX-License-Identifier: EUPL-1.2
"""Starting a payment: a last look at each debt, then the cart, with the journal told before each act."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.application.creditors import Creditor
from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import Fact, FactKind, Journal, JournalUnavailable, PaymentRequest
from kiosk.application.start_payment import StartPayment, new_attempt_id
from kiosk.domain.attempt import ALPHABET, Attempt, PageExit, Phase
from kiosk.domain.money import Money
from kiosk.domain.pendenza import State
from kiosk.errors import Bug, KioskError, NotFound, Outage, OutcomeUnknown, Refused
from tests.application.payments import ATTEMPT_ID, CREDITOR, NAME, RefusingJournal, debt, number
from tests.fakes import FakeChannel, FakeClock, FakeDebts
from tests.memory_journal import MemoryJournal


def start(
    debts: FakeDebts | None = None, channel: FakeChannel | None = None, journal: Journal | None = None
) -> StartPayment:
    find = FindDebt(debts or FakeDebts(), [Creditor(CREDITOR, NAME)])
    return StartPayment(
        find,
        channel or FakeChannel(),
        journal or MemoryJournal(),
        FakeClock(),
        "https://kiosk.invalid/return",
        new_id=lambda: ATTEMPT_ID,
    )


def test_each_debt_is_read_again_at_its_own_creditor() -> None:
    now = replace(debt(0), amount=Money(6000), state=State.SCADUTA)
    debts = FakeDebts([now, debt(1)])
    again = asyncio.run(start(debts).read_again([debt(0), debt(1)]))
    assert again == (now, debt(1))
    assert debts.asked == [(CREDITOR, number(0)), (CREDITOR, number(1))]


def test_a_debt_that_is_gone_or_cannot_be_read_is_said() -> None:
    with pytest.raises(NotFound):
        asyncio.run(start(FakeDebts()).read_again([debt(0)]))
    with pytest.raises(Outage):
        asyncio.run(start(FakeDebts(fails=Outage("down"))).read_again([debt(0)]))


def test_the_cart_is_what_was_read() -> None:
    channel = FakeChannel()
    started = asyncio.run(start(channel=channel).open([debt(0, 5000), debt(1, 150)], "de"))
    (cart,) = channel.carts
    assert cart.id == ATTEMPT_ID
    assert cart.lang == "de"
    assert [(one.notice, one.amount.cents, one.creditor_id) for one in cart.notices] == [
        (number(0), 5000, CREDITOR),
        (number(1), 150, CREDITOR),
    ]
    assert cart.returns == started.returns
    assert started.page.startswith(channel.page_origin)


def test_the_returns_carry_the_attempts_own_token() -> None:
    started = asyncio.run(start().open([debt(0)], "it"))
    for kind in (PageExit.OK, PageExit.CANCEL, PageExit.ERROR, PageExit.WAITING):
        assert ATTEMPT_ID in started.returns.address(kind)
        assert started.returns.match(started.returns.address(kind)) is kind


def test_nothing_can_have_been_authorised_when_the_page_opens() -> None:
    attempt = asyncio.run(start().open([debt(0)], "it")).attempt
    assert attempt.phase is Phase.PAGE_OPEN
    assert not attempt.may_be_authorised
    assert attempt.endings == ()


def test_the_journal_is_told_before_each_act_and_after_each_answer() -> None:
    order: list[str] = []

    class TellingJournal:
        def record(self, fact: Fact, attempt: Attempt) -> None:
            order.append(fact.kind.value)

    class TellingChannel(FakeChannel):
        async def start(self, cart: PaymentRequest) -> str:
            order.append("POST")
            return await super().start(cart)

    asyncio.run(start(channel=TellingChannel(), journal=TellingJournal()).open([debt(0)], "it"))
    assert order == ["attempt", "debt_read", "cart_sent", "POST", "cart_answered", "page_opened"]


@pytest.mark.parametrize("refused", [FactKind.ATTEMPT, FactKind.DEBT_READ, FactKind.CART_SENT])
def test_what_cannot_be_recorded_is_not_sent(refused: FactKind) -> None:
    channel = FakeChannel()
    with pytest.raises(JournalUnavailable):
        asyncio.run(start(channel=channel, journal=RefusingJournal(refused)).open([debt(0)], "it"))
    assert channel.carts == []


@pytest.mark.parametrize("fault", [Refused("no", "X"), Outage("down"), OutcomeUnknown("lost"), Bug("ours")])
def test_a_cart_that_fails_is_recorded_and_said(fault: KioskError) -> None:
    journal = MemoryJournal()
    with pytest.raises(type(fault)):
        asyncio.run(start(channel=FakeChannel(fails=fault), journal=journal).open([debt(0)], "it"))
    assert journal.facts[-1].kind is FactKind.CART_ANSWERED
    assert journal.facts[-1].details == {"failed": type(fault).__name__}


def test_the_journal_holds_no_names() -> None:
    journal = MemoryJournal()
    person = replace(debt(0), debtor_name="Ada Fontechiara", causale="Mensa di Bruno")
    asyncio.run(start(journal=journal).open([person], "it"))
    assert "Fontechiara" not in str([fact.details for fact in journal.facts])
    assert "Bruno" not in str([fact.details for fact in journal.facts])


def test_ids_are_of_the_alphabet_and_differ() -> None:
    ids = {new_attempt_id() for _ in range(200)}
    assert len(ids) == 200
    assert {len(one) for one in ids} == {26}
    assert set("".join(ids)) <= set(ALPHABET)

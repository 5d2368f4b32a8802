# SPDX-License-Identifier: EUPL-1.2
"""No sentence about money contradicts the attempts of the visit: random visits, each page of each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import VisitState
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.errors import Outage
from kiosk.ui.messages import form_problem_words, problem_words, said_of_problem, trouble_words
from kiosk.ui.money_words import nothing_paid
from kiosk.ui.pages import money_line_of, step_of
from kiosk.ui.screen import Step
from tests.application.payments import receipt
from tests.application.spending import do
from tests.application.world import World, play, settle_down

_CENTS = 5000  # of each notice
_NOT_PAID = re.compile(r"not paid (anything|yet)|^Nothing has been charged(\.| now\.)$")
_PAID = re.compile(
    r"[Aa]lready paid:? (?:(?:one|[0-9]+) notices?[:,](?: in all)? )?€([0-9,]+\.[0-9]{2})"
    r"( plus the fee)?"
)
#: beside what is paid: what is being confirmed
_ANOTHER = re.compile(r"Another €([0-9,]+\.[0-9]{2}) is being confirmed: do not pay that again\.")
#: beside a cart: how many notices, the sum, whether the fee is in it, and how many are not paid yet
_PAID_BEFORE = re.compile(
    r"[Aa]lready paid:? (one|[0-9]+) notices?[:,](?: in all)? €([0-9,]+\.[0-9]{2})( plus the fee)?\. "
    r"(?:This (one) is|These ([0-9]+) are) still to be paid"
)
_OF_A_PILE = re.compile(r"^(One|[0-9]+) notices? (?:is|are) paid\. (One|[0-9]+) (?:is|are) left\.$")
_FEE_CENTS = 150  # of one payment, where its receipts say one


@dataclass
class Truth:
    """What has happened to the money of this visit, as whoever stands beside the visitor would know it."""

    attempts: dict[str, Attempt] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)
    said: list[tuple[Page, str]] = field(default_factory=list)
    named: set[str] = field(default_factory=set)  # notices whose receipt names the attempt that paid them

    def hear(self, state: VisitState) -> None:
        """A new state is shown: what it says must be true."""
        if (
            state.page is Page.UNAVAILABLE
            and state.availability.trouble is not None
            and state.availability.trouble.at_rest
        ):
            assert "paid" not in trouble_words(state, "en").text  # nobody knows who reads it
            self.attempts.clear()
            self.wanted.clear()
        elif state.page is Page.HOME:
            self.attempts.clear()
            self.wanted.clear()
        elif state.session.payment.attempt is not None and not state.session.payment.earlier_attempt:
            self.attempts[state.session.payment.attempt.id] = state.session.payment.attempt
        at_hand = state.session.payment.attempt.id if state.session.payment.attempt is not None else None
        self.named |= {
            str(one.item.notice) for one in state.session.payment.documents if one.receipt.payment_note == at_hand
        }
        self.wanted |= {str(debt.notice) for debt in state.session.order.cart.debts}
        sentences = [
            money_line_of(state, "en")[1],
            said_of_problem(state).text,
            problem_words(Problem.PAYMENT_REFUSED, money=nothing_paid(state)).text,
            form_problem_words(state.session.form.form_problem, nothing_paid(state)).text,
        ]
        if state.page is Page.UNAVAILABLE:
            sentences.append(trouble_words(state, "en").text)
        for sentence in sentences:
            self.check(state, sentence)

    def check(self, state: VisitState, sentence: str) -> None:
        paid, maybe = self._ended(Ending.PAID), self._maybe()
        about = (state.page, sentence, sorted(paid), sorted(maybe))
        self.said.append((state.page, sentence))
        if paid or maybe:
            assert not _NOT_PAID.search(sentence), about
        left = self.wanted - paid
        if "Nothing else to do" in sentence:
            assert not left, about
            assert not maybe, about
        if "ou have already paid" in sentence:
            assert self._before(state) <= self.named, about
        of_a_pile = _OF_A_PILE.search(sentence)
        if of_a_pile is not None:
            assert state.session.payment.attempt is not None
            assert _number(of_a_pile[1]) == len(state.session.payment.attempt.notices), about
            assert {str(item.notice) for item in state.session.payment.attempt.notices} <= paid, about
            assert not maybe, about
            assert _number(of_a_pile[2]) <= len(left), about
        told = _PAID.search(sentence)
        before = _PAID_BEFORE.search(sentence)
        if before is not None:
            assert state.page is Page.REVIEW, about
            assert _number(before[1]) == len(paid), about
            assert not maybe, about
            assert self._is_of(len(paid), before[2], before[3]), about
            here = {str(debt.notice) for debt in state.session.order.cart.debts} - paid
            assert _number(before[4] or before[5]) >= len(here) > 0, about
        elif told is not None and state.page not in (Page.PAID, Page.PARTLY_PAID):
            assert self._is_of(len(self._before(state)), told[1], told[2]), about
        another = _ANOTHER.search(sentence)
        if another is not None:
            assert _cents(another[1]) % _CENTS == 0, about
            assert 0 < _cents(another[1]) <= _CENTS * len(maybe), about
        if step_of(state) > Step.PAYMENT:
            assert state.session.payment.attempt is not None
            assert {str(item.notice) for item in state.session.payment.attempt.notices} <= paid, about

    def _before(self, state: VisitState) -> set[str]:
        """What was paid, on the page of an ending by the other attempts: it says itself what became of its own."""
        of_this = state.page in (Page.NOT_PAID, Page.BEING_CONFIRMED) and state.session.payment.attempt is not None
        return self._ended(
            Ending.PAID, but=state.session.payment.attempt.id if of_this and state.session.payment.attempt else ""
        )

    def _is_of(self, notices: int, euros: str, plus_the_fee: str | None) -> bool:
        """Whether it is what so many notices come to, with the fees of at most as many payments as there were."""
        fees = (_cents(euros) - _CENTS * notices) / _FEE_CENTS
        return fees == 0 if plus_the_fee else fees.is_integer() and 0 <= fees <= len(self.attempts)

    def _ended(self, wanted: Ending, but: str = "") -> set[str]:
        return {
            str(item.notice)
            for one in self.attempts.values()
            for item, ending in zip(one.notices, one.endings, strict=False)
            if ending is wanted and one.id != but
        }

    def _maybe(self) -> set[str]:
        under_way = {
            str(item.notice)
            for one in self.attempts.values()
            if one.may_be_authorised and not one.endings and one.returned is not PageExit.ELSEWHERE
            for item in one.notices
        }
        return (under_way | self._ended(Ending.BEING_CONFIRMED)) - self._ended(Ending.PAID)


def _cents(euros: str) -> int:
    return round(float(euros.replace(",", "")) * 100)


def _number(word: str) -> int:
    return 1 if word.lower() == "one" else int(word)


_FEE = st.sampled_from([(), (0,), (_FEE_CENTS,)])
_COUNT = st.integers(0, 5)
_ACTS = st.one_of(
    st.tuples(st.just("scan"), st.integers(0, 11)),
    st.builds(lambda count, fee: ("receipts", count, *fee), _COUNT, _FEE),
    st.builds(lambda count, word: (word, count), _COUNT, st.sampled_from(["unnamed", "others"])),
    st.builds(lambda count, fee: ("refused", count, *fee), _COUNT, _FEE),
    st.tuples(st.sampled_from(["pay", "pay", "leave", "silence", "next", "next", "retry", "back", "bank"])),
    st.tuples(st.sampled_from(["phone", "down", "idle", "done"])),
)


def visited(acts: list[tuple[str | int, ...]]) -> Truth:
    truth = Truth()

    async def spend(world: World) -> None:
        world.visit.listen(truth.hear)
        for word, *numbers in acts:
            await do(world, str(word), *map(int, numbers))

    play(spend)
    return truth


@given(st.integers(1, 9), st.lists(_ACTS, min_size=2, max_size=14))
@settings(max_examples=120, deadline=None)
def test_no_sentence_contradicts_the_attempts_of_the_visit(pile: int, acts: list[tuple[str | int, ...]]) -> None:
    visited([("scan", *range(pile)), ("pay",), *acts])


@given(st.integers(6, 12), st.lists(st.sampled_from(["receipts", "refused", "silence", "leave"]), max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_pile_is_never_called_done_before_its_end(pile: int, endings: list[str]) -> None:
    acts: list[tuple[str | int, ...]] = [("scan", *range(pile))]
    for how in endings:
        acts += [("pay",), (how,), ("next",)]
    visited(acts)


def test_what_the_random_visits_say_is_worth_reading() -> None:
    """The checks above would pass on silence, too."""
    said = {line for _, line in visited([("scan", *range(7)), ("pay",), ("receipts", 5, 150), ("next",)]).said}
    assert any(_PAID.search(line) for line in said)
    assert any(_PAID_BEFORE.search(line) for line in said)
    assert "5 notices are paid. 2 are left." in said
    assert any(_NOT_PAID.search(line) for line in said)


def test_whoever_comes_to_a_page_that_nobody_stands_at_is_told_nothing_of_money() -> None:
    async def spend(world: World) -> None:
        await do(world, "scan", *range(7))
        await do(world, "pay")
        await do(world, "receipts", 5)
        await do(world, "next")
        world.probe.fails = Outage("still down")
        await do(world, "down")
        said.append(trouble_words(world.visit.state, "en").text)
        await world.clock.let_pass(100)
        said.append(trouble_words(world.visit.state, "en").text if world.page is Page.UNAVAILABLE else "")

    said: list[str] = []
    play(spend)
    assert "already paid" in said[0]
    assert "paid anything" not in said[1]


def test_a_payment_that_is_confirmed_while_the_next_is_looked_at_is_said_to_be_paid() -> None:
    async def spend(world: World) -> None:
        await do(world, "scan", *range(6))
        await do(world, "pay")
        await do(world, "bank")
        attempt = world.visit.state.session.payment.attempt
        assert attempt is not None
        world.visit.page_left(PageExit.ERROR)
        await world.clock.let_pass(61)
        await do(world, "next")
        before.append(money_line_of(world.visit.state, "en")[1])
        await late(world)
        before.append(money_line_of(world.visit.state, "en")[1])

    async def late(world: World) -> None:
        world.receipts.receipts += [receipt(place, name=f"r{place}") for place in range(5)]
        world.visit.touched()
        for _ in range(20):
            world.visit.touched()
            await world.clock.let_pass(15)
        await settle_down()

    before: list[str] = []
    play(spend)
    assert "is being confirmed" in before[0]
    assert before[1] == "Already paid: 5 notices, in all €250.00 plus the fee. This one is still to be paid."


@pytest.mark.parametrize("how", ["receipts", "silence"])
def test_no_message_says_that_nothing_was_paid_once_something_was_or_may_be(how: str) -> None:
    async def spend(world: World) -> None:
        for act in (("scan", *range(6)), ("pay",), (how,), ("next",)):
            await do(world, str(act[0]), *map(int, act[1:]))
        state = world.visit.state
        texts.extend(problem_words(one, "", nothing_paid(state)).text for one in Problem)

    texts: list[str] = []
    play(spend)
    assert texts
    assert not any("not paid anything" in text for text in texts)


def test_beside_what_is_paid_what_is_being_confirmed_is_named_shortly_and_not_to_be_paid_again() -> None:
    async def spend(world: World) -> None:
        for act in (("scan", *range(11)), ("pay",), ("receipts", 5, 150), ("next",), ("pay",), ("silence",), ("next",)):
            await do(world, str(act[0]), *map(int, act[1:]))
        said.append(money_line_of(world.visit.state, "en")[1])

    said: list[str] = []
    play(spend)
    assert said == ["Already paid: €251.50. Another €250.00 is being confirmed: do not pay that again."]

# SPDX-License-Identifier: EUPL-1.2
"""One attempt to pay: no sequence of events makes less of a payment or takes "money may have moved" back."""

import contextlib
import itertools

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.attempt import ALPHABET, CODE_LENGTH, ID_LENGTH, Attempt, CartItem, IllegalMove, PageExit, Phase
from kiosk.domain.ending import REFUSAL_CODES, Ending
from kiosk.domain.money import MAX_CENTS, Money
from kiosk.domain.notice import NoticeNumber

ID = "KJ7MPQ2R" + "A" * 18
CODES = st.one_of(st.none(), st.sampled_from([0, 1, 2, 4, 8, 17, 18, 25, 116]))


def due(place: int = 0, cents: int = 5000) -> CartItem:
    number = NoticeNumber(f"3010000000000001{place:02d}")
    return CartItem("12345678901", "Comune di Prova", number, Money(cents), "Mensa", number.iuv)


def attempt(notices: int = 1) -> Attempt:
    return Attempt(ID, tuple(due(place) for place in range(notices)))


def checking(
    *, possible: bool = False, code: int | None = None, how: PageExit = PageExit.ERROR, notices: int = 1
) -> Attempt:
    opened = attempt(notices).cart_sent().page_opened()
    if possible:
        opened = opened.outcome_seen(code)
    return opened.page_left(how)


def test_the_alphabet_can_be_copied_by_hand() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 32
    assert not set("0O1I") & set(ALPHABET)
    assert 5 * ID_LENGTH >= 128, "nobody can guess it"


@pytest.mark.parametrize("wrong", ["", "A" * 25, "A" * 27, "a" * 26, "O" + "A" * 25, "0" + "A" * 25, "A" * 26 + "\n"])
def test_an_id_outside_the_alphabet_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="26 characters"):
        Attempt(wrong, (due(),))


def test_an_attempt_pays_something() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Attempt(ID, ())


def test_the_code_for_people_and_the_total() -> None:
    both = Attempt(ID, (due(0, 150), due(1, 250)))
    assert both.code == "KJ7MPQ2R"
    assert len(both.code) == CODE_LENGTH
    assert both.total == Money(400)


def test_two_notices_of_the_largest_amount_have_a_total() -> None:
    assert Attempt(ID, (due(0, MAX_CENTS), due(1, MAX_CENTS))).total.cents == 2 * MAX_CENTS


def test_the_straight_way() -> None:
    left = attempt().cart_sent().page_opened().authorisation_possible().outcome_seen(0).page_left(PageExit.OK)
    assert (left.phase, left.may_be_authorised, left.outcome_code, left.returned) == (
        Phase.CHECKING,
        True,
        0,
        PageExit.OK,
    )
    assert left.ended((Ending.PAID,)).endings == (Ending.PAID,)


def test_nothing_can_be_authorised_before_the_page() -> None:
    for early in (attempt(), attempt().cart_sent()):
        for event in (early.authorisation_possible, lambda early=early: early.outcome_seen(0)):
            with pytest.raises(IllegalMove):
                event()  # type: ignore[operator]
        with pytest.raises(IllegalMove):
            early.page_left(PageExit.FAILED)
        with pytest.raises(IllegalMove):
            early.ended((Ending.NOT_PAID,))


def test_a_step_is_not_done_twice() -> None:
    sent = attempt().cart_sent()
    for again in (sent.cart_sent, sent.page_opened().page_opened, checking().page_opened):
        with pytest.raises(IllegalMove):
            again()


@pytest.mark.parametrize("endings", [(), (Ending.PAID, Ending.PAID), (Ending.PARTLY_PAID,)])
def test_one_ending_a_notice(endings: tuple[Ending, ...]) -> None:
    with pytest.raises(IllegalMove):
        checking(possible=True).ended(endings)


@pytest.mark.parametrize("code", [None, 0, 1, 4, 17, 18, 25])
def test_not_paid_cannot_be_said_where_money_may_have_moved(code: int | None) -> None:
    with pytest.raises(IllegalMove, match="not certain"):
        checking(possible=True, code=code).ended((Ending.NOT_PAID,))


@pytest.mark.parametrize("code", sorted(REFUSAL_CODES))
def test_not_paid_can_be_said_of_a_refusal(code: int) -> None:
    assert checking(possible=True, code=code).ended((Ending.NOT_PAID,)).endings == (Ending.NOT_PAID,)


@pytest.mark.parametrize("how", PageExit)
def test_a_return_that_comes_after_paying_only_leaves_it_open_whether_money_moved(how: PageExit) -> None:
    assert checking(how=how).may_be_authorised == (how in (PageExit.OK, PageExit.WAITING))


@pytest.mark.parametrize(("first", "then", "kept"), [(0, 116, 0), (17, 2, 17), (116, 0, 0), (116, None, 116)])
def test_a_refusal_never_replaces_another_outcome(first: int, then: int | None, kept: int) -> None:
    opened = attempt().cart_sent().page_opened()
    assert opened.outcome_seen(first).outcome_seen(then).outcome_code == kept


def test_an_outcome_says_nothing_about_paying_once_more() -> None:
    opened = attempt().cart_sent().page_opened().outcome_seen(116).authorisation_possible()
    assert opened.outcome_code is None
    with pytest.raises(IllegalMove):
        opened.page_left(PageExit.ERROR).ended((Ending.NOT_PAID,))


@pytest.mark.parametrize("before", [Ending.NOT_PAID, Ending.BEING_CONFIRMED])
def test_a_receipt_that_comes_after_the_end_makes_it_paid(before: Ending) -> None:
    ended = checking(possible=True, code=116).ended((before,))
    assert ended.ended((Ending.PAID,)).endings == (Ending.PAID,)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Ending.PAID, Ending.NOT_PAID),
        (Ending.PAID, Ending.BEING_CONFIRMED),
        (Ending.BEING_CONFIRMED, Ending.NOT_PAID),
        (Ending.NOT_PAID, Ending.BEING_CONFIRMED),
    ],
)
def test_after_the_end_nothing_else_changes(before: Ending, after: Ending) -> None:
    ended = checking(possible=True, code=116, notices=2).ended((before, Ending.PAID))
    with pytest.raises(IllegalMove):
        ended.ended((after, Ending.PAID))


class AttemptLife(RuleBasedStateMachine):
    """Every event at any time, in any order; what is illegal raises and leaves the attempt as it was."""

    attempt: Attempt

    @initialize(notices=st.integers(1, 3))
    def start(self, notices: int) -> None:
        self.attempt = attempt(notices)
        self.paid: set[int] = set()
        self.possible = False
        self.phases = [Phase.PREPARED]

    def _move(self, move: object) -> None:
        before = self.attempt
        with contextlib.suppress(IllegalMove):
            self.attempt = move(before)  # type: ignore[operator]
            self.phases.append(self.attempt.phase)
            if self.attempt.endings != before.endings:
                self.paid |= {place for place, one in enumerate(self.attempt.endings) if one is Ending.PAID}
            self.possible |= self.attempt.may_be_authorised

    @rule()
    def cart_sent(self) -> None:
        self._move(Attempt.cart_sent)

    @rule()
    def page_opened(self) -> None:
        self._move(Attempt.page_opened)

    @rule()
    def authorisation_possible(self) -> None:
        self._move(Attempt.authorisation_possible)

    @rule(code=CODES)
    def outcome_seen(self, code: int | None) -> None:
        self._move(lambda one: one.outcome_seen(code))

    @rule(how=st.sampled_from(PageExit))
    def page_left(self, how: PageExit) -> None:
        self._move(lambda one: one.page_left(how))

    @rule(endings=st.lists(st.sampled_from(Ending), max_size=4).map(tuple))
    def ended(self, endings: tuple[Ending, ...]) -> None:
        self._move(lambda one: one.ended(endings))

    @rule(
        seed=st.lists(st.sampled_from([Ending.PAID, Ending.NOT_PAID, Ending.BEING_CONFIRMED]), min_size=3, max_size=3)
    )
    def ended_with_one_a_notice(self, seed: list[Ending]) -> None:
        self._move(lambda one: one.ended(tuple(seed[: len(one.notices)])))

    @invariant()
    def what_was_paid_stays_paid(self) -> None:
        assert all(self.attempt.endings[place] is Ending.PAID for place in self.paid)

    @invariant()
    def money_that_may_have_moved_is_never_forgotten(self) -> None:
        assert self.attempt.may_be_authorised == self.possible

    @invariant()
    def not_paid_rests_on_certainty(self) -> None:
        if Ending.NOT_PAID in self.attempt.endings and self.attempt.may_be_authorised:
            assert self.attempt.outcome_code in REFUSAL_CODES

    @invariant()
    def an_end_has_one_ending_a_notice(self) -> None:
        ended = self.attempt.phase is Phase.ENDED
        assert len(self.attempt.endings) == (len(self.attempt.notices) if ended else 0)

    @invariant()
    def phases_only_go_on(self) -> None:
        order = list(Phase)
        places = [order.index(phase) for phase in self.phases]
        assert places == sorted(places)
        assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(places))

    @invariant()
    def leaving_the_page_has_a_way(self) -> None:
        assert (self.attempt.returned is not None) == (self.attempt.phase in (Phase.CHECKING, Phase.ENDED))


AttemptLife.TestCase.settings = settings(max_examples=80, stateful_step_count=25, deadline=None, database=None)
TestAttemptLife = AttemptLife.TestCase

# SPDX-License-Identifier: EUPL-1.2
"""Whatever happens to payments in whatever order, their journal says nothing that is not so and forgets nobody's money.

The machine plays visitors, Checkout, banks, receipts, a clerk, a clock that jumps and a program that is killed. The
kiosk's own parts are the real ones: `StartPayment`, `Settlement`, `RecheckAttempt`, the rules of `domain`, the
journals. What recovery and background do around them is reduced to the least that they must.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.application.creditors import Creditor
from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import Fact, FactKind, Journal, JournalUnavailable
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.settle_payment import Settlement
from kiosk.application.start_payment import StartPayment
from kiosk.domain.attempt import Attempt, PageExit, Phase
from kiosk.domain.ending import REFUSAL_CODES, Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.open_attempt import is_open_on, retry_from
from kiosk.errors import KioskError, Outage, OutcomeUnknown
from tests.adapters.journal.lives import journal_in, with_key
from tests.application.payments import CREDITOR, NAME, SCHEDULE_S, debt, due, number, receipt
from tests.fakes import FakeChannel, FakeClock, FakeDebts, FakeReceipts
from tests.memory_journal import MemoryJournal

NOTICES = (0, 1, 2)
GUARD = timedelta(minutes=30)
CODES = st.sampled_from([None, 0, 17, 25, *sorted(REFUSAL_CODES)])


class JumpingClock(FakeClock):
    """Its wall time jumps, its monotonic time does not."""

    def __init__(self) -> None:
        super().__init__()
        self.jumped = timedelta()

    def now(self):  # type: ignore[no-untyped-def]
        return super().now() + self.jumped


class FailingJournal:
    """A journal that cannot keep the next facts, as often as it is told."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.failures = 0

    def record(self, fact: Fact, attempt: Attempt) -> None:
        if self.failures:
            self.failures -= 1
            raise JournalUnavailable("the disk is full")
        self.journal.record(fact, attempt)


@dataclass(frozen=True)
class Charge:
    """Money that a bank has taken, for one notice of one attempt."""

    attempt_id: str
    index: int


class Payments(RuleBasedStateMachine):
    def fresh_journal(self) -> Journal:
        return MemoryJournal()

    def reopened(self) -> Journal:
        return self.kept.journal

    @initialize()
    def begin(self) -> None:
        self.kept = FailingJournal(self.fresh_journal())
        self.clock = JumpingClock()
        self.receipts = FakeReceipts()
        self.channel = FakeChannel()
        self.ids = (f"{'A' * 20}{a}{b}AAAA" for a in "ABCDEFGHJKLMNPQRSTUVWXYZ" for b in "ABCDEFGHJKLMNPQRSTUVWXYZ")
        find = FindDebt(FakeDebts([debt(index) for index in NOTICES]), [Creditor(CREDITOR, NAME)])
        self.starting = StartPayment(
            find, self.channel, self.kept, self.clock, "https://kiosk.invalid/r", new_id=lambda: next(self.ids)
        )
        self.live: Attempt | None = None
        self.unrecorded = False
        self.phones: list[Attempt] = []
        self.asked: list[Attempt] = []
        self.old: list[Attempt] = []
        self.charges: list[Charge] = []
        self.confirmed: set[Charge] = set()
        self.paid: set[tuple[str, int]] = set()

    # --- the kiosk -----------------------------------------------------------------------------------------------

    @property
    def journal(self) -> Journal:
        return self.kept.journal

    def tell(self, kind: FactKind, attempt: Attempt) -> bool:
        try:
            self.kept.record(Fact(self.clock.now(), attempt.id, kind), attempt)
        except JournalUnavailable:
            return False
        return True

    def see(self, attempt: Attempt | None) -> None:
        self.live = attempt
        if attempt is not None:
            self.old.append(attempt)

    @precondition(lambda self: self.live is None)
    @rule(
        indices=st.lists(st.sampled_from(NOTICES), min_size=1, max_size=3, unique=True),
        override=st.booleans(),
        fails=st.sampled_from([None, None, None, None, None, Outage("down"), OutcomeUnknown("broken")]),
    )
    def start(self, indices: list[int], override: bool, fails: KioskError | None) -> None:
        now = self.clock.now()
        guarded = [
            index
            for index in indices
            if retry_from(self.journal.attempts_on(CREDITOR, number(index)), CREDITOR, number(index), now, GUARD)
        ]
        if guarded and not override:
            return
        self.channel.fails = fails
        try:
            started = asyncio.run(self.starting.open([debt(index) for index in indices], "it"))
        except (KioskError, JournalUnavailable):
            return
        self.unrecorded = False
        self.see(started.attempt)

    @precondition(lambda self: self.live is not None and self.live.phase is Phase.PAGE_OPEN)
    @rule()
    def go_where_money_may_move(self) -> None:
        """The page goes there by itself, as no navigation that could be blocked."""
        assert self.live is not None
        possible = self.live.authorisation_possible()
        if not self.live.may_be_authorised:
            self.unrecorded = not self.tell(FactKind.MAY_BE_AUTHORISED, possible)
        self.see(possible)

    @precondition(lambda self: self.live is not None and self.live.phase is Phase.PAGE_OPEN)
    @rule(charged=st.booleans())
    def press_paga(self, charged: bool) -> None:
        assert self.live is not None
        possible, is_told = self.live.authorisation_possible(), self.live.may_be_authorised and not self.unrecorded
        if not is_told and not self.tell(FactKind.MAY_BE_AUTHORISED, possible):
            return  # the request is blocked
        self.unrecorded = False
        self.see(possible)
        if charged:
            self.charges += [Charge(possible.id, index) for index in range(len(possible.notices))]

    @precondition(lambda self: self.live is not None and self.live.phase is Phase.PAGE_OPEN)
    @rule(code=CODES)
    def outcome(self, code: int | None) -> None:
        self.go_where_money_may_move()
        assert self.live is not None
        self.see(self.live.outcome_seen(code))

    @precondition(lambda self: self.live is not None and self.live.phase is Phase.PAGE_OPEN)
    @rule(how=st.sampled_from([how for how in PageExit if how is not PageExit.CUT_OFF]))
    def leave(self, how: PageExit) -> None:
        assert self.live is not None
        left = self.live.page_left(how)
        self.tell(FactKind.RETURN, left)
        self.see(left)

    @precondition(lambda self: self.live is not None and self.live.phase is Phase.CHECKING)
    @rule(answered=st.booleans())
    def settle(self, answered: bool) -> None:
        assert self.live is not None
        self.receipts.fails_list = None if answered else Outage("down")
        self._settle(self.live)
        self.see(None)

    def _settle(self, attempt: Attempt) -> None:
        settlement = Settlement(self.receipts, self.kept, self.clock, SCHEDULE_S, attempt)
        self.old.append(asyncio.run(settlement.settle(attempt, lambda _: None)).attempt)

    @precondition(lambda self: self.live is not None)
    @rule()
    def crash(self) -> None:
        self.kept.journal = self.reopened()
        self.asked = []
        self.see(None)

    @precondition(lambda self: self.live is None)
    @rule(
        indices=st.lists(st.sampled_from(NOTICES), min_size=1, max_size=3, unique=True),
        paga=st.lists(st.booleans(), max_size=2),
        code=CODES,
        how=st.sampled_from([PageExit.OK, PageExit.ERROR, PageExit.CANCEL]),
        answered=st.booleans(),
    )
    def a_whole_visit(
        self, indices: list[int], paga: list[bool], code: int | None, how: PageExit, answered: bool
    ) -> None:
        """All steps in a row; the rules of their own put other things between them."""
        self.start(indices, True, None)
        for charged in paga:
            if self.live is not None:
                self.press_paga(charged)
                self.outcome(code)
        if self.live is not None:
            self.leave(how)
            self.settle(answered)

    @precondition(lambda self: self.live is None)
    @rule(answered=st.booleans())
    def restart(self, answered: bool) -> None:
        """What was cut off is verified first."""
        self.receipts.fails_list = None if answered else Outage("down")
        for kept in self._open():
            attempt = self._cut_off(kept.attempt)
            if attempt.phase is Phase.CHECKING:
                self._settle(attempt)

    def _cut_off(self, attempt: Attempt) -> Attempt:
        if attempt.phase not in (Phase.PREPARED, Phase.CART_SENT, Phase.PAGE_OPEN):
            return attempt
        cut = attempt.cut_off()
        self.tell(FactKind.RETURN, cut)
        return cut

    @precondition(lambda self: self.old)
    @rule(answered=st.booleans())
    def background(self, answered: bool) -> None:
        self.receipts.fails_list = None if answered else Outage("down")
        recheck_attempt = RecheckAttempt(self.receipts, self.kept, self.clock)
        for kept in self._open():
            self.tell(FactKind.BACKGROUND, kept.attempt)
            asyncio.run(recheck_attempt(kept.attempt))

    @precondition(lambda self: self.old)
    @rule()
    def a_slow_question_begins(self) -> None:
        """What was open at some time is asked for; much may be told of it until the answer comes."""
        self.asked = [self._cut_off(kept.attempt) for kept in self._open()]

    @precondition(lambda self: self.asked)
    @rule(answered=st.booleans())
    def the_slow_question_ends(self, answered: bool) -> None:
        self.receipts.fails_list = None if answered else Outage("down")
        for attempt in self.asked:
            asyncio.run(RecheckAttempt(self.receipts, self.kept, self.clock)(attempt))
        self.asked = []

    @precondition(lambda self: self.live is None)
    @rule(indices=st.lists(st.sampled_from(NOTICES), min_size=1, max_size=2, unique=True))
    def to_phone(self, indices: list[int]) -> None:
        phone = Attempt.elsewhere(next(self.ids), tuple(map(due, indices)))
        self.phones.append(phone)
        self.tell(FactKind.ATTEMPT, phone)

    @precondition(lambda self: self.phones)
    @rule()
    def phones_are_asked_for(self) -> None:
        for phone in self.phones[-3:]:
            self.tell(FactKind.CHECK, phone)

    def _open(self) -> list[KeptAttempt]:
        return [kept for kept in self.journal.open_attempts() if self.live is None or kept.attempt.id != self.live.id]

    @precondition(lambda self: self.old)
    @rule()
    def old_tales(self) -> None:
        """A printer that took its time tells of attempts as they were.

        After a crash only the journal knows of them; but it goes as here where the journal could not be written for a
        while, and what is left over was handed over meanwhile.
        """
        for old in self.old[-12:]:
            if self.journal.facts_of(old.id):
                self.tell(FactKind.PRINT_RESULT, old)

    # --- the world -----------------------------------------------------------------------------------------------

    @precondition(lambda self: self.charges)
    @rule(data=st.data(), noted=st.booleans())
    def receipt_comes(self, data: st.DataObject, noted: bool) -> None:
        self._confirm(data.draw(st.sampled_from(self.charges)), noted)

    def _confirm(self, charge: Charge, noted: bool) -> None:
        if charge in self.confirmed:
            return
        self.confirmed.add(charge)
        (kept,) = self._all(charge.attempt_id)
        index = next(one for one in NOTICES if due(one).is_same(kept.attempt.notices[charge.index]))
        name = f"r{len(self.confirmed)}"
        self.receipts.receipts.append(receipt(index, name, note=charge.attempt_id if noted else ""))

    @precondition(lambda self: self.old)
    @rule(hours=st.sampled_from([-100_000, -1, 1, 48, 100_000]))
    def the_clock_jumps(self, hours: int) -> None:
        self.clock.jumped += timedelta(hours=hours)
        self.clock.jumped = max(timedelta(days=-20_000), min(self.clock.jumped, timedelta(days=20_000)))

    @precondition(lambda self: self.old)
    @rule(seconds=st.integers(1, 4000))
    def time_passes(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule(facts=st.integers(1, 12))
    def the_disk_is_full(self, facts: int) -> None:
        self.kept.failures = facts

    # --- what must hold ------------------------------------------------------------------------------------------

    def _all(self, attempt_id: str = "") -> list[KeptAttempt]:
        """Every attempt that was ever begun."""
        found = {
            kept.attempt.id: kept
            for index in NOTICES
            for kept in self.journal.attempts_on(CREDITOR, number(index))
            if attempt_id in ("", kept.attempt.id)
        }
        return list(found.values())

    @invariant()
    def paid_has_a_receipt(self) -> None:
        proven = {one.summary.iuv for one, _ in self.receipts.receipts}
        for kept in self._all():
            for one, ending in zip(kept.attempt.notices, kept.attempt.endings, strict=False):
                assert ending is not Ending.PAID or one.iuv in proven

    @invariant()
    def paid_stays_paid(self) -> None:
        now = {
            (kept.attempt.id, index)
            for kept in self._all()
            for index, ending in enumerate(kept.attempt.endings)
            if ending is Ending.PAID
        }
        assert self.paid <= now
        self.paid = now

    @invariant()
    def a_receipt_makes_each_paid(self) -> None:
        for kept in self._all():
            for proven in range(len(kept.attempt.endings)):
                proofs = [index == proven for index in range(len(kept.attempt.endings))]
                assert kept.attempt.proven(proofs).endings[proven] is Ending.PAID

    @invariant()
    def not_paid_is_certain(self) -> None:
        for kept in self._all():
            if Ending.NOT_PAID in kept.attempt.endings and kept.attempt.may_be_authorised:
                assert kept.attempt.outcome_code in REFUSAL_CODES

    @invariant()
    def one_open_attempt_a_notice(self) -> None:
        for index in NOTICES:
            kept = self.journal.attempts_on(CREDITOR, number(index))
            assert sum(is_open_on(one.attempt, due(index)) for one in kept) <= 1

    @invariant()
    def somebody_looks_at_money_until_it_is_proven(self) -> None:
        still_open = {kept.attempt.id for kept in self.journal.open_attempts()}
        for charge in self.charges:
            assert charge.attempt_id in still_open or (charge.attempt_id, charge.index) in self.paid

    @invariant()
    def every_fact_has_its_attempt(self) -> None:
        phones = {phone.id for phone in self.phones}  # nothing is sent for them, so that their first fact may be lost
        for kept in self._all():
            first = self.journal.facts_of(kept.attempt.id)[0].kind
            assert first is FactKind.ATTEMPT or kept.attempt.id in phones

    def holds(self) -> None:
        self.paid_has_a_receipt()
        self.paid_stays_paid()
        self.a_receipt_makes_each_paid()
        self.not_paid_is_certain()
        self.one_open_attempt_a_notice()
        self.somebody_looks_at_money_until_it_is_proven()
        self.every_fact_has_its_attempt()

    def teardown(self) -> None:
        """In the end every receipt comes, the program is started anew, and all that was taken is known as paid."""
        if not hasattr(self, "kept"):
            return
        self.kept.failures = 0
        for charge in self.charges:
            self._confirm(charge, noted=True)
        self.crash()
        self.restart(answered=True)
        self.background(answered=True)
        self.holds()
        for charge in self.charges:
            assert (charge.attempt_id, charge.index) in self.paid
        assert not [kept for kept in self.journal.open_attempts() if kept.attempt.phase is not Phase.ENDED]


class PaymentsOnDisk(Payments):
    def fresh_journal(self) -> Journal:
        self.folder = TemporaryDirectory(prefix="kiosk-machine-")
        os.environ["CREDENTIALS_DIRECTORY"] = str(with_key(Path(self.folder.name, "credentials")))
        self.opened = journal_in(Path(self.folder.name, "journal"))
        return self.opened

    def reopened(self) -> Journal:
        self.opened.close()
        self.opened = journal_in(Path(self.folder.name, "journal"))
        return self.opened

    def teardown(self) -> None:
        super().teardown()
        if hasattr(self, "opened"):
            self.opened.close()
            self.folder.cleanup()
            del os.environ["CREDENTIALS_DIRECTORY"]


Payments.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None, database=None)
PaymentsOnDisk.TestCase.settings = settings(max_examples=8, stateful_step_count=25, deadline=None, database=None)
TestPayments = Payments.TestCase
TestPaymentsOnDisk = PaymentsOnDisk.TestCase


# --- what the machine has found, and what is akin to it ---------------------------------------------------------------


def start(state: Payments) -> None:
    state.start(indices=[0], override=False, fails=None)


def return_unrecorded(state: Payments) -> None:
    """It returns as paid though nothing was seen that comes with paying, and only the program knows it."""
    start(state)
    state.the_disk_is_full(facts=1)
    state.leave(how=PageExit.OK)
    state.crash()


def end_unrecorded_by_a_refusal(state: Payments) -> None:
    """The return, seven questions and the ending: the journal holds that money may have moved, and nothing after it."""
    start(state)
    state.press_paga(charged=True)
    state.outcome(code=116)
    state.the_disk_is_full(facts=2 + len(SCHEDULE_S))
    state.leave(how=PageExit.ERROR)
    state.settle(answered=True)


def phone_unrecorded(state: Payments) -> None:
    state.the_disk_is_full(facts=1)
    state.to_phone(indices=[0])


def restart(state: Payments) -> None:
    state.restart(answered=False)


def another_visit(state: Payments) -> None:
    state.a_whole_visit(indices=[0], paga=[], code=None, how=PageExit.OK, answered=False)


def background(state: Payments) -> None:
    state.background(answered=False)


def answer(state: Payments) -> None:
    state.the_slow_question_ends(answered=True)


old_tales, slow_question, phones = Payments.old_tales, Payments.a_slow_question_begins, Payments.phones_are_asked_for


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param([return_unrecorded, restart, old_tales, background], id="a late may-have-moved after not paid"),
        pytest.param([return_unrecorded, restart, another_visit, old_tales], id="open again beside a newer one"),
        pytest.param([return_unrecorded, slow_question, old_tales, answer], id="not paid by who did not know"),
        pytest.param([end_unrecorded_by_a_refusal, slow_question, old_tales, answer], id="a refusal keeps its code"),
        pytest.param([phone_unrecorded, start, phones], id="a telephone of which the journal hears late"),
    ],
)
def test_lost_and_late_facts(steps: list[Callable[[Payments], None]]) -> None:
    state = Payments()
    state.begin()
    for step in steps:
        step(state)
        state.holds()
    state.teardown()

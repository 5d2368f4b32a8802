# SPDX-License-Identifier: EUPL-1.2
"""The paper of an ending: on which paper it is drawn, where it comes out, and what is said of it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.application.ports import (
    Clock,
    DocumentKind,
    Fact,
    FactKind,
    JournalUnavailable,
    Paper,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    Slip,
)
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending, NotPaidReason
from kiosk.domain.flow import Page
from tests.application.payments import CREDITOR, RefusingJournal, number, receipt
from tests.application.world import SUMMARY, FakeDocuments, World, play, settle_down, until
from tests.fakes import FakePrinter
from tests.memory_journal import MemoryJournal

READY = PrinterStatus(PrinterReadiness.READY)
LOW = PrinterStatus(PrinterReadiness.WARNING, ("media-low",))
EMPTY = PrinterStatus(PrinterReadiness.NOT_READY, ("media-empty",))
SLIP_A4, SLIP_ROLL = b"%PDF-slip-a4", b"%PDF-slip-roll-80"
NOTE_A4, NOTE_ROLL = b"%PDF-note-a4", b"%PDF-note-roll-80"


Scene = Callable[[World], Coroutine[Any, Any, None]]


@dataclass
class SlowPrinter(FakePrinter):
    """One whose jobs take a minute and a half."""

    clock: Clock | None = None
    begun: bool = False

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        assert self.clock is not None
        self.begun = True
        await self.clock.sleep(90)
        self.begun = False
        return await super().print_pdf(title, pdf)


def with_roll(roll: PrinterStatus = READY, a4: PrinterStatus = READY) -> World:
    world = World(roll=FakePrinter(roll))
    world.printer.readiness = a4
    return world


def roll_of(world: World) -> FakePrinter:
    assert isinstance(world.roll, FakePrinter)
    return world.roll


def sheets(printer: FakePrinter) -> list[bytes]:
    return [pdf for _, pdf in printer.printed]


def media_of(world: World) -> list[object]:
    """The kinds of paper that the journal was told of, in order."""
    (kept,) = world.journal.attempts_on(CREDITOR, number())
    facts = world.journal.facts_of(kept.attempt.id)
    return [fact.details["paper"] for fact in facts if fact.kind is FactKind.PRINT_SENT]


async def being_confirmed(world: World) -> None:
    await world.to_checkout(*SUMMARY)
    world.pays()
    world.visit.page_left(PageExit.WAITING)
    await world.clock.let_pass(61)
    assert world.page is Page.BEING_CONFIRMED
    await world.paper_out()


async def not_paid(world: World) -> None:
    await world.to_checkout(*SUMMARY)
    world.visit.page_left(PageExit.CANCEL)
    await world.clock.let_pass(2)
    assert world.page is Page.NOT_PAID


async def paid(world: World) -> None:
    await world.to_checkout(*SUMMARY)
    world.pays()
    world.receipts.receipts = [receipt()]
    world.visit.page_left(PageExit.OK)
    await settle_down()
    assert world.page is Page.PAID


async def print_again(world: World) -> None:
    world.visit.print_document()
    assert world.session.job.printing is Printing.PRINTING
    await world.paper_out()


# --- the slip --------------------------------------------------------------------------------------------------------


def test_the_slip_is_drawn_for_the_roll_and_comes_out_there() -> None:
    world = play(being_confirmed, world=with_roll())
    assert (sheets(roll_of(world)), sheets(world.printer)) == ([SLIP_ROLL], [])
    assert media_of(world) == ["roll-80"]


def test_without_a_roll_it_is_a4() -> None:
    world = play(being_confirmed, print_again)
    assert sheets(world.printer) == [SLIP_A4, SLIP_A4]
    assert media_of(world) == ["a4", "a4"]


def test_a_slip_that_is_printed_again_is_drawn_for_the_paper_that_is_there_then() -> None:
    def roll_is_out(world: World) -> None:
        roll_of(world).readiness = EMPTY

    def roll_is_back(world: World) -> None:
        roll_of(world).readiness = LOW

    world = play(being_confirmed, roll_is_out, print_again, roll_is_back, print_again, world=with_roll())
    assert sheets(world.printer) == [SLIP_A4]
    assert sheets(roll_of(world)) == [SLIP_ROLL, SLIP_ROLL]
    assert media_of(world) == ["roll-80", "a4", "roll-80"]


def test_each_slip_of_an_ending_says_the_same() -> None:
    async def a_while(world: World) -> None:
        await world.clock.let_pass(40)

    first, second = play(being_confirmed, a_while, print_again, world=with_roll()).documents.slips
    assert first == second
    assert first.made_at is not None


def test_where_no_paper_is_to_be_had_that_is_said() -> None:
    async def roll_fails(world: World) -> None:
        roll_of(world).outcome = PrintOutcome.FAILED
        await being_confirmed(world)

    world = play(roll_fails, world=with_roll(EMPTY, EMPTY))
    assert world.session.job.printing is Printing.FAILED
    assert sheets(world.printer) == []


def test_a_slip_that_was_asked_for_comes_out_though_the_visitor_has_gone() -> None:
    async def ask_and_go(world: World) -> None:
        world.visit.print_document()
        world.visit.finish()
        await until(lambda: len(roll_of(world).printed) == 2)

    world = play(being_confirmed, ask_and_go, world=with_roll())
    assert world.page is Page.HOME
    assert world.session.job.printing is Printing.NOTHING


@pytest.mark.parametrize("fault", ["drawing", "journal"])
def test_a_slip_that_fails_when_the_visitor_has_gone_is_nothing_to_the_next(fault: str) -> None:
    drawn = threading.Event()

    class Slow(FakeDocuments):
        def slip(self, slip: Slip, lang: str, paper: Paper = Paper.A4) -> bytes:
            drawn.wait(10)
            return super().slip(slip, lang, paper)

    async def go(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.visit.page_left(PageExit.WAITING)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        world.visit.finish()
        world.visit.begin()
        drawn.set()
        await until(lambda: not world.visit._context.print_tasks._running)
        assert world.page is Page.NOTICE
        assert world.printer.printed == []

    fails = RuntimeError("no font") if fault == "drawing" else None
    journal = RefusingJournal(FactKind.PRINT_SENT) if fault == "journal" else None
    play(go, world=World(journal, Slow(fails)))


def test_a_receipt_that_cannot_be_recorded_costs_not_the_others() -> None:
    class Once(MemoryJournal):
        refused = 1

        def record(self, fact: Fact, attempt: Attempt) -> None:
            if fact.kind is FactKind.PRINT_SENT and self.refused:
                self.refused -= 1
                raise JournalUnavailable("busy")
            super().record(fact, attempt)

    async def two(world: World) -> None:
        await world.pays_for_two()
        world.visit.print_document()
        await settle_down()
        assert sheets(world.printer) == [receipt(1, "r2")[1]]
        assert world.session.job.printing is Printing.FAILED

    play(two, world=World(Once()))


def test_receipts_are_a4_also_beside_a_slip() -> None:
    async def one_of_two(world: World) -> None:
        await world.presses_pay_for_two()
        world.receipts.receipts = [receipt()]
        world.visit.page_left(PageExit.WAITING)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.visit.print_receipts()
        await world.paper_out()

    world = play(one_of_two, world=with_roll())
    assert sheets(roll_of(world)) == [SLIP_ROLL]
    assert sheets(world.printer) == [receipt()[1]]


# --- which printer the page speaks of --------------------------------------------------------------------------------


@pytest.mark.parametrize(("scene", "status"), [(paid, EMPTY), (being_confirmed, LOW), (not_paid, LOW)])
def test_the_page_speaks_of_the_printer_for_what_it_gives(scene: Scene, status: PrinterStatus) -> None:
    async def stay(world: World) -> None:
        await scene(world)
        await settle_down()

    assert play(stay, world=with_roll(LOW, EMPTY)).visit.state.session.order.printer == status


def test_before_paying_it_speaks_of_the_printer_of_receipts() -> None:
    async def review(world: World) -> None:
        await world.to_review()
        await settle_down()

    assert play(review, world=with_roll(LOW, EMPTY)).visit.state.session.order.printer == EMPTY


def test_a_page_that_turns_into_paid_speaks_of_the_other_printer() -> None:
    async def receipt_comes(world: World) -> None:
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(61)
        assert world.page is Page.PAID
        await settle_down()

    world = play(being_confirmed, receipt_comes, world=with_roll(LOW, EMPTY))
    assert world.session.order.printer == EMPTY


@pytest.mark.parametrize("receipts", [Printing.NOTHING, Printing.PRINTING, Printing.PRINTED])
def test_what_becomes_of_the_slip_is_not_said_of_the_receipt(receipts: Printing) -> None:
    """The receipt arrives while the slip still prints, and the slip fails."""

    async def forever(title: str, pdf: bytes) -> PrintResult:
        return await asyncio.get_running_loop().create_future()

    async def receipt_comes(world: World) -> None:
        slow = roll_of(world)
        assert isinstance(slow, SlowPrinter)
        slow.clock, slow.outcome = world.clock, PrintOutcome.FAILED
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.visit.page_left(PageExit.WAITING)
        await world.clock.let_pass(61)
        await until(lambda: slow.begun)
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(61)
        assert world.page is Page.PAID
        if receipts is Printing.PRINTING:
            world.printer.print_pdf = forever  # type: ignore[method-assign]
        if receipts is not Printing.NOTHING:
            world.visit.print_document()
        await settle_down()
        await world.clock.let_pass(30)
        assert not slow.begun
        (kept,) = world.journal.attempts_on(CREDITOR, number())
        told = world.journal.facts_of(kept.attempt.id)[-1]
        assert (told.kind, told.details["outcome"]) == (FactKind.PRINT_RESULT, "failed"), "it is followed to its end"
        assert world.session.job.printing is receipts

    play(receipt_comes, world=World(roll=SlowPrinter()))


# --- nothing came out ------------------------------------------------------------------------------------------------


async def says_that_nothing_came_out(world: World) -> None:
    world.visit.nothing_came_out()


def results(world: World) -> list[dict[str, object]]:
    """What the journal was told of printed documents, without their titles."""
    (kept,) = world.journal.attempts_on(CREDITOR, number())
    facts = world.journal.facts_of(kept.attempt.id)
    known = ("outcome", "trouble", "sheets")
    return [
        {name: fact.details[name] for name in known if name in fact.details}
        for fact in facts
        if fact.kind is FactKind.PRINT_RESULT
    ]


def test_whoever_sees_nothing_is_offered_it_once_more_and_then_the_desk() -> None:
    world = play(paid, print_again, says_that_nothing_came_out)
    assert world.session.job.printing is Printing.UNKNOWN
    world = play(paid, print_again, says_that_nothing_came_out, print_again, says_that_nothing_came_out)
    assert world.session.job.printing is Printing.MISSING
    assert len(world.printer.printed) == 2
    said = {"outcome": "unknown", "trouble": "not-seen"}
    assert results(world) == [{"outcome": "printed"}, said, {"outcome": "printed"}, said]


async def presses_print(world: World) -> None:
    world.visit.print_document()
    await settle_down()


def test_where_sheets_were_counted_only_the_desk_gives_another() -> None:
    world = World()
    world.printer.sheets = 2
    play(paid, print_again, says_that_nothing_came_out, presses_print, world=world)
    assert world.session.job.printing is Printing.MISSING
    assert len(world.printer.printed) == 1
    assert results(world) == [{"outcome": "printed", "sheets": 2}, {"outcome": "printed", "trouble": "not-seen"}]


def test_nothing_is_denied_that_was_not_said() -> None:
    world = play(paid, says_that_nothing_came_out)
    assert world.session.job.printing is Printing.NOTHING
    assert results(world) == []
    world = World()
    world.printer.outcome = PrintOutcome.FAILED
    play(paid, print_again, says_that_nothing_came_out, world=world)
    assert world.session.job.printing is Printing.FAILED


def test_the_next_visitor_begins_anew() -> None:
    async def leaves(world: World) -> None:
        world.visit.finish()

    world = play(paid, print_again, says_that_nothing_came_out, leaves)
    assert not world.session.job.not_seen
    assert not world.session.job.counted


# --- the note --------------------------------------------------------------------------------------------------------


def test_no_note_prints_by_itself() -> None:
    async def wait(world: World) -> None:
        await world.clock.let_pass(30)

    world = play(not_paid, wait, world=with_roll())
    assert sheets(roll_of(world)) + sheets(world.printer) == []
    assert world.documents.notes == []
    assert world.session.job.printing is Printing.NOTHING


def test_whoever_wants_it_gets_the_note_on_the_roll() -> None:
    world = play(not_paid, print_again, world=with_roll())
    assert (sheets(roll_of(world)), sheets(world.printer)) == ([NOTE_ROLL], [])
    state = world.visit.state
    assert (state.session.job.printing, state.session.job.printing_kind) == (Printing.PRINTED, DocumentKind.NOT_PAID)
    assert state.session.payment.attempt is not None
    assert [title for title, _ in roll_of(world).printed] == [f"not-paid-{state.session.payment.attempt.code}"]
    (note,) = world.documents.notes
    assert (note.attempt, note.started_at, note.reason) == (
        state.session.payment.attempt,
        state.session.payment.began_at,
        NotPaidReason.LEFT,
    )
    assert note.attempt.endings == (Ending.NOT_PAID,)
    assert media_of(world) == ["roll-80"]


def test_the_note_is_a4_where_the_roll_is_out_or_missing() -> None:
    for world in (with_roll(EMPTY), World()):
        play(not_paid, print_again, world=world)
        assert sheets(world.printer) == [NOTE_A4]


@pytest.mark.parametrize("outcome", [PrintOutcome.FAILED, PrintOutcome.UNKNOWN])
def test_a_note_that_did_not_come_out_is_said(outcome: PrintOutcome) -> None:
    def broken(world: World) -> None:
        world.printer.outcome = outcome

    world = play(broken, not_paid, print_again)
    assert world.session.job.printing is Printing(outcome.value)
    assert world.page is Page.NOT_PAID


def test_a_note_that_cannot_be_drawn_leaves_the_ending() -> None:
    world = play(not_paid, print_again, world=World(documents=FakeDocuments(fails=RuntimeError("no font"))))
    assert (world.page, world.session.job.printing) == (Page.NOT_PAID, Printing.FAILED)


def test_a_second_press_while_it_prints_is_ignored() -> None:
    def press(world: World) -> None:
        world.visit.print_document()
        world.visit.print_document()
        world.visit.print_notice()

    async def wait(world: World) -> None:
        await world.paper_out()

    world = play(not_paid, press, wait)
    assert sheets(world.printer) == [NOTE_A4]
    assert world.page is Page.NOT_PAID, "the notice was not printed"


def test_the_notice_and_the_note_are_told_apart() -> None:
    world = play(not_paid, print_again, notice_fails)
    state = world.visit.state
    assert (state.session.job.printing, state.session.job.printing_kind) == (Printing.FAILED, DocumentKind.NOTICE)
    assert sheets(world.printer) == [NOTE_A4]


async def notice_fails(world: World) -> None:
    world.printer.outcome = PrintOutcome.FAILED
    world.visit.print_notice()
    await settle_down()


def test_a_new_try_takes_nothing_of_the_note_along() -> None:
    async def again(world: World) -> None:
        world.visit.pay_again()
        await settle_down()
        assert world.page is Page.REVIEW

    assert play(not_paid, print_again, again).visit.state.session.job.printing is Printing.NOTHING


@pytest.mark.parametrize("scene", [being_confirmed, paid])
def test_a_note_is_given_only_where_it_is_certain_that_nothing_was_paid(scene: Scene) -> None:
    assert play(scene, print_again).documents.notes == []

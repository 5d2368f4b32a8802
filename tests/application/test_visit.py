# SPDX-License-Identifier: EUPL-1.2
"""A visit: above all, what is said about money when things go wrong."""

from dataclasses import replace

import pytest

from kiosk.application.ports import FactKind, PrintOutcome
from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Problem, TroubleKind
from kiosk.application.visit.state import Printing, VisitState
from kiosk.domain.attempt import PageExit
from kiosk.domain.ending import Ending, NotPaidReason, VisitEnding
from kiosk.domain.flow import Page, PaymentPhase, rules_of
from kiosk.domain.money import Money
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import State
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, OutcomeUnknown, Refused
from tests.application.payments import OTHER_CREDITOR, RefusingJournal, debt, number, receipt
from tests.application.world import POST_URL, SUMMARY, FakeDocuments, World, play, settle_down, until
from tests.memory_journal import MemoryJournal


def said(world: World) -> tuple[Page, NotPaidReason | None]:
    settled = world.session.payment.settled
    return world.page, settled.reason if settled else None


# --- the straight way ------------------------------------------------------------------------------------------------


def test_straight_through() -> None:
    async def pay(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        assert world.pays()
        world.receipts.receipts = [receipt()]
        world.go("/esito?outcome=0")
        await settle_down()
        world.visit.page_left(PageExit.OK)
        await settle_down()

    world = play(pay)
    assert world.pages == [Page.HOME, Page.NOTICE, Page.DEBT, Page.REVIEW, Page.CHECKOUT, Page.VERIFYING, Page.PAID]
    (document,) = world.session.payment.documents
    assert document.pdf == receipt()[1]


def test_one_press_of_pay_makes_one_cart() -> None:
    async def impatient(world: World) -> None:
        await world.to_review()
        for _ in range(5):
            world.visit.pay()
        await settle_down()
        world.visit.pay()

    assert len(play(impatient).channel.carts) == 1


def test_the_receipt_is_printed_as_it_is_shown() -> None:
    async def print_it(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.receipts.receipts = [receipt()]
        world.visit.page_left(PageExit.OK)
        await settle_down()
        world.visit.print_document()
        world.visit.print_document()
        await settle_down()

    world = play(print_it)
    assert [pdf for _, pdf in world.printer.printed] == [receipt()[1]]
    assert world.session.job.printing is Printing.PRINTED


@pytest.mark.parametrize(
    ("outcome", "shown"), [(PrintOutcome.FAILED, Printing.FAILED), (PrintOutcome.UNKNOWN, Printing.UNKNOWN)]
)
def test_a_printer_that_fails_changes_nothing_about_the_payment(outcome: PrintOutcome, shown: Printing) -> None:
    async def print_it(world: World) -> None:
        world.printer.outcome = outcome
        await world.to_checkout(*SUMMARY)
        world.receipts.receipts = [receipt()]
        world.visit.page_left(PageExit.OK)
        await settle_down()
        world.visit.print_document()
        await settle_down()

    world = play(print_it)
    assert world.page is Page.PAID
    assert world.session.job.printing is shown


# --- not paid, only where it is certain ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        (PageExit.CANCEL, NotPaidReason.LEFT),
        (PageExit.LEFT, NotPaidReason.LEFT),
        (PageExit.FAILED, NotPaidReason.PAGE_FAILED),
        (PageExit.IDLE, NotPaidReason.TOOK_TOO_LONG),
    ],
)
def test_before_paying_one_question_and_not_paid(how: PageExit, reason: NotPaidReason) -> None:
    async def leave(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.visit.page_left(how)
        await world.clock.let_pass(1.4)
        assert world.page is Page.VERIFYING, "shown long enough to be read"
        await world.clock.let_pass(0.2)

    world = play(leave)
    assert said(world) == (Page.NOT_PAID, reason)
    assert world.receipts.listed == 1


@pytest.mark.parametrize("how", PageExit)
def test_after_the_button_paga_nobody_says_not_paid(how: PageExit) -> None:
    async def leave(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        assert world.pays()
        world.visit.page_left(how)
        await world.clock.let_pass(59)
        assert world.page is Page.VERIFYING
        await world.clock.let_pass(2)

    world = play(leave)
    assert world.page is Page.BEING_CONFIRMED
    assert world.receipts.listed == 7


def test_a_refusal_of_the_bank() -> None:
    async def refused(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.go("/esito?outcome=116")
        world.visit.page_left(PageExit.ERROR)
        await world.clock.let_pass(61)

    assert play(refused).page is Page.NOT_PAID


def test_a_second_try_on_the_page_after_a_refusal_is_being_confirmed() -> None:
    async def again(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.go("/esito?outcome=116")
        assert world.pays()
        world.visit.page_left(PageExit.LEFT)
        await world.clock.let_pass(61)

    assert play(again).page is Page.BEING_CONFIRMED


def test_a_second_try_on_the_page_is_not_taken_away_by_the_first_outcome() -> None:
    async def again(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.go("/esito?outcome=116")
        await world.clock.let_pass(1)
        assert world.session.payment.moves_on_at is not None
        assert world.pays()
        assert world.session.payment.moves_on_at is None
        await world.clock.let_pass(60)
        assert world.page is Page.CHECKOUT
        world.go("/esito?outcome=0")
        await world.clock.let_pass(20)

    assert play(again).page is Page.VERIFYING


@pytest.mark.parametrize("how", [PageExit.LEFT, PageExit.CANCEL, PageExit.IDLE, PageExit.FAILED])
def test_what_the_page_still_sends_while_it_is_destroyed_is_blocked(how: PageExit) -> None:
    async def pay_too_late(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.visit.page_left(how)
        assert not world.pays(), "a payment that nobody would look after"
        await world.clock.let_pass(2)
        assert not world.pays()

    assert play(pay_too_late).page is Page.NOT_PAID


def test_no_request_leaves_without_a_payment() -> None:
    assert not World().visit.request_seen("POST", POST_URL)


def test_what_cannot_be_recorded_is_not_authorised() -> None:
    async def full_disk(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        assert world.visit.request_seen("GET", "https://checkout.example/logo.svg")
        assert not world.pays()
        world.visit.page_left(PageExit.CANCEL)
        await world.clock.let_pass(2)

    world = play(full_disk, world=World(RefusingJournal(FactKind.MAY_BE_AUTHORISED)))
    assert world.page is Page.NOT_PAID


def test_what_could_not_be_recorded_where_the_page_went_is_recorded_before_money_moves() -> None:
    """A page of the same document is no navigation: it cannot be kept from showing, but from paying."""
    journal = RefusingJournal(FactKind.MAY_BE_AUTHORISED)

    async def full_disk(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.go("/a-page-that-nobody-knows")
        assert not world.pays()
        assert not world.visit.address_seen("https://bank.example/3ds", happened=False)
        assert world.visit.request_seen("GET", "https://checkout.example/logo.svg")
        assert world.visit.request_seen("POST", "https://checkout.example/count")
        journal.refuse()
        assert world.pays()
        (kept,) = journal.open_attempts()
        assert kept.attempt.may_be_authorised
        journal.refuse(*FactKind)
        assert world.pays(), "it was recorded"

    play(full_disk, world=World(journal))


def test_that_money_may_have_moved_is_recorded_once_and_before_it_does() -> None:
    journal = MemoryJournal()

    async def pay(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        assert world.pays()
        recorded = [fact.kind for fact in journal.facts].count(FactKind.MAY_BE_AUTHORISED)
        assert recorded == 1
        world.go("/gdi-check", "/esito")
        assert world.pays()

    play(pay, world=World(journal))
    assert [fact.kind for fact in journal.facts].count(FactKind.MAY_BE_AUTHORISED) == 1


def test_checkouts_own_home_is_left_at_once() -> None:
    async def stray(world: World) -> None:
        await world.to_checkout(*SUMMARY, "/")
        assert world.page is Page.VERIFYING
        await world.clock.let_pass(2)

    assert said(play(stray)) == (Page.NOT_PAID, NotPaidReason.LEFT)


def test_govpay_cannot_be_asked() -> None:
    async def down(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.receipts.fails_list = Outage("down")
        world.visit.page_left(PageExit.CANCEL)
        await world.clock.let_pass(2)

    assert said(play(down)) == (Page.NOT_PAID, NotPaidReason.COULD_NOT_CHECK)


def test_leaving_counts_once() -> None:
    async def twice(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.visit.page_left(PageExit.CANCEL)
        world.visit.page_left(PageExit.OK)
        world.visit.page_left(PageExit.FAILED)
        attempt = world.session.payment.attempt
        assert attempt is not None
        assert attempt.returned is PageExit.CANCEL
        await world.clock.let_pass(2)

    assert play(twice).page is Page.NOT_PAID


# --- nobody goes home from where money may move ----------------------------------------------------------------------


def test_neither_done_nor_back_nor_a_scan_leaves_the_payment() -> None:
    async def try_everything(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        for page in (Page.CHECKOUT, Page.VERIFYING):
            assert world.page is page
            world.visit.finish()
            world.visit.scan(f"PAGOPA|002|{number(1)}|12345678901|0050")
            world.visit.look_up(ScannedNotice(number(1)))
            world.visit.pay()
            await settle_down()
            assert world.page is page
            world.visit.page_left(PageExit.CANCEL)

    play(try_everything)


def test_nobody_there_on_checkouts_page_leads_to_the_verification() -> None:
    async def walk_away(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        await world.clock.let_pass(181)
        assert world.visit.state.idle_ends_at is not None
        await world.clock.let_pass(20)
        assert world.pages[-2] is Page.CHECKOUT
        assert world.page is Page.VERIFYING
        await world.clock.let_pass(2)

    assert said(play(walk_away)) == (Page.NOT_PAID, NotPaidReason.TOOK_TOO_LONG)


def test_at_the_bank_there_is_more_time() -> None:
    async def at_the_bank(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.go("/gdi-check")
        await world.clock.let_pass(290)
        assert world.page is Page.CHECKOUT
        assert world.visit.state.idle_ends_at is None
        await world.clock.let_pass(31)
        assert world.page is Page.VERIFYING

    play(at_the_bank)


def test_paid_and_walked_away() -> None:
    async def walk_away(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.receipts.receipts = [receipt()]
        world.go("/esito?outcome=0")
        await world.clock.let_pass(19)
        assert world.page is Page.CHECKOUT, "the outcome can be read"
        await world.clock.let_pass(2)

    world = play(walk_away)
    assert world.page is Page.PAID
    assert world.receipts.listed == 1, "the background has asked already"


def test_a_page_that_never_comes() -> None:
    async def never(world: World) -> None:
        await world.to_review()
        world.visit.pay()
        await world.clock.let_pass(29)
        assert world.page is Page.CHECKOUT
        await world.clock.let_pass(4)

    assert said(play(never)) == (Page.NOT_PAID, NotPaidReason.PAGE_FAILED)


def test_after_the_ending_the_visit_goes_home_by_itself_and_nothing_personal_stays() -> None:
    async def end(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.receipts.receipts = [receipt()]
        world.visit.page_left(PageExit.OK)
        await settle_down()
        assert world.page is Page.PAID
        await world.clock.let_pass(81)

    world = play(end)
    assert world.visit.state == VisitState(last_ending=VisitEnding.PAID, left_unattended=True)


# --- faults of our own -----------------------------------------------------------------------------------------------


def test_a_slip_that_cannot_be_made_leaves_the_ending() -> None:
    async def confirm(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.visit.page_left(PageExit.WAITING)
        await world.clock.let_pass(61)
        await until(lambda: world.session.job.printing is Printing.FAILED)

    world = play(confirm, world=World(documents=FakeDocuments(fails=RuntimeError("no font"))))
    assert world.page is Page.BEING_CONFIRMED


def test_the_slip_comes_by_itself() -> None:
    async def confirm(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.visit.page_left(PageExit.WAITING)
        await world.clock.let_pass(61)
        await until(lambda: world.session.job.printing is Printing.PRINTED)

    world = play(confirm)
    assert [pdf for _, pdf in world.printer.printed] == [b"%PDF-slip-a4"]
    assert world.documents.slips[0].attempt.endings == (Ending.BEING_CONFIRMED,)


@pytest.mark.parametrize("refused", [FactKind.RETURN, FactKind.CHECK, FactKind.ENDING])
def test_a_journal_that_fails_after_paying_does_not_hide_the_payment(refused: FactKind) -> None:
    async def pay(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.receipts.receipts = [receipt()]
        world.visit.page_left(PageExit.OK)
        await settle_down()

    assert play(pay, world=World(RefusingJournal(refused))).page is Page.PAID


# --- before the payment ----------------------------------------------------------------------------------------------


def test_a_debt_that_changed_is_shown_and_asked_about() -> None:
    async def change(world: World) -> None:
        await world.to_review()
        world.debts.debts = [replace(debt(0), amount=Money(6000))]
        world.visit.pay()
        await settle_down()
        assert world.page is Page.REVIEW
        assert world.session.lookup.problem is Problem.AMOUNT_CHANGED
        assert world.channel.carts == []
        world.visit.pay()
        await settle_down()

    (cart,) = play(change).channel.carts
    assert cart.notices[0].amount == Money(6000)


@pytest.mark.parametrize("state", [state for state in State if state is not State.NON_ESEGUITA])
def test_what_may_not_be_paid_never_reaches_checkout(state: State) -> None:
    async def first_look(world: World) -> None:
        world.debts.debts = [replace(debt(0), state=state)]
        await world.to_review()
        assert world.page is Page.DEBT

    async def second_look(world: World) -> None:
        await world.to_review()
        world.debts.debts = [replace(debt(0), state=state)]
        world.visit.pay()
        await settle_down()
        assert world.page is Page.DEBT

    for scene in (first_look, second_look):
        assert play(scene).channel.carts == []


def test_a_debt_that_is_gone_at_the_second_look() -> None:
    async def gone(world: World) -> None:
        await world.to_review()
        world.debts.debts = []
        world.visit.pay()
        await settle_down()

    world = play(gone)
    assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.NOT_FOUND)
    assert world.channel.carts == []


@pytest.mark.parametrize(
    "fault", [Outage("x"), Misconfigured("401"), Bug("400"), OutcomeUnknown("lost")], ids=lambda f: type(f).__name__
)
def test_checkout_is_down(fault: KioskError) -> None:
    async def down(world: World) -> None:
        world.channel.fails = world.probe.fails = fault
        await world.to_review()
        world.visit.pay()
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        assert world.visit.state.availability.trouble is not None
        assert world.visit.state.availability.trouble.server is Server.CHECKOUT
        world.channel.fails = world.probe.fails = None
        world.visit.try_again()
        await settle_down()

    world = play(down)
    assert world.page is Page.CHECKOUT, "what was pressed is done again"
    first, second = world.channel.carts
    assert first.notices == second.notices
    assert first.id != second.id


def test_a_refused_cart_leaves_the_session_usable() -> None:
    async def refuse(world: World) -> None:
        world.channel.fails = Refused("no", "X")
        await world.to_review()
        world.visit.pay()
        await settle_down()
        assert (world.page, world.session.lookup.problem) == (Page.REVIEW, Problem.PAYMENT_REFUSED)
        world.channel.fails = None
        world.visit.pay()
        await settle_down()

    world = play(refuse)
    assert world.page is Page.CHECKOUT
    first, second = world.channel.carts
    assert first.id != second.id


@pytest.mark.parametrize("fault", [Outage("x"), Misconfigured("401"), Bug("400")], ids=lambda f: type(f).__name__)
def test_govpay_is_down(fault: KioskError) -> None:
    async def down(world: World) -> None:
        world.debts.fails = world.probe.fails = fault
        await world.to_debt()
        assert world.page is Page.UNAVAILABLE
        await world.clock.let_pass(61)
        assert world.page is Page.UNAVAILABLE
        world.debts.fails = world.probe.fails = None
        await world.clock.let_pass(61)

    assert play(down).page in (Page.HOME, Page.NOTICE)


@pytest.mark.parametrize("refused", [FactKind.ATTEMPT, FactKind.CART_SENT])
def test_without_a_journal_nothing_is_sent(refused: FactKind) -> None:
    async def full_disk(world: World) -> None:
        await world.to_review()
        world.visit.pay()
        await settle_down()

    world = play(full_disk, world=World(RefusingJournal(refused)))
    assert world.page is Page.UNAVAILABLE
    assert world.channel.carts == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.NOT_A_NOTICE),
        ("9" * 18, Problem.NOT_A_NOTICE),
        ("\udcff|\0" * 5000, Problem.NOT_A_NOTICE),
        (f"PAGOPA|002|{number(0)}|{OTHER_CREDITOR}|0050", Problem.FOREIGN_CREDITOR),
        (str(number(7)), Problem.NOT_FOUND),
    ],
)
def test_bad_scans_have_an_answer_and_leave_the_session_usable(text: str, problem: Problem) -> None:
    async def scan(world: World) -> None:
        world.visit.begin()
        world.visit.scan(text)
        await settle_down()
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, problem)
        world.visit.scan(str(number(0)))
        await settle_down()

    assert play(scan).page is Page.DEBT


def test_an_answer_that_comes_after_the_visitor_has_gone_is_not_shown() -> None:
    async def go_away(world: World) -> None:
        world.visit.look_up(ScannedNotice(number()))
        world.visit.finish()
        await settle_down()

    world = play(go_away)
    assert world.page is Page.HOME
    assert world.session.bill.debt is None


def test_a_fault_that_nobody_foresaw_ends_in_a_page_with_a_way_on() -> None:
    async def break_down(world: World) -> None:
        async def find(*_: object) -> None:
            raise ZeroDivisionError

        world.debts.find = find  # type: ignore[method-assign, assignment]
        await world.to_debt()
        assert world.page is Page.UNAVAILABLE
        world.visit.finish()

    assert play(break_down).page is Page.HOME


# --- a page that the screen cannot show ------------------------------------------------------------------------------


def page_failed(world: World) -> None:
    """What the screen tells."""
    world.visit.page_left(PageExit.FAILED)
    world.visit.page_failed()


@pytest.mark.parametrize("page", Page)
def test_a_page_that_cannot_be_shown_gives_way_unless_somebody_may_be_paying(page: Page) -> None:
    async def fail(world: World) -> None:
        world.visit._context.state = replace(VisitState(), page=page)
        page_failed(world)
        gives_way = rules_of(page).phase is PaymentPhase.BEFORE and page is not Page.HOME
        assert world.page is (Page.UNAVAILABLE if gives_way else page)
        if gives_way and page is not Page.UNAVAILABLE:
            trouble = world.visit.state.availability.trouble
            assert trouble is not None
            assert (trouble.server, trouble.kind, trouble.resume) == (Server.KIOSK, TroubleKind.BUG, Page.HOME)

    play(fail)


def test_a_payment_page_that_cannot_be_shown_is_verified_as_one_that_crashed() -> None:
    async def fail(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        page_failed(world)
        await settle_down()
        await world.clock.let_pass(60)

    world = play(fail)
    assert said(world) == (Page.NOT_PAID, NotPaidReason.PAGE_FAILED)


def test_a_verification_that_cannot_be_shown_goes_on_and_ends_with_what_is_true() -> None:
    async def fail(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        assert world.pays()
        world.visit.page_left(PageExit.OK)
        page_failed(world)
        assert world.page is Page.VERIFYING
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(60)
        page_failed(world)

    world = play(fail)
    assert world.page is Page.PAID

# SPDX-License-Identifier: EUPL-1.2
"""The sheet for whoever cannot pay here: on which pages, what it names, and who is told what became of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.ports import DocumentKind, PrintOutcome, WhyNotHere
from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Problem, Trouble, TroubleKind
from kiosk.application.visit.sending_elsewhere import notices_at_hand, why_not_here
from kiosk.application.visit.state import Printing
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import State
from kiosk.lab.moments.states import state_of
from tests.application.payments import CREDITOR, debt, number
from tests.application.test_pay_elsewhere import to_cart_of, town
from tests.application.world import World, play, settle_down, until

OTHER = ScannedNotice(number(0), "00000000000")


async def expired(world: World) -> None:
    world.debts.debts = [replace(debt(0), state=State.SCADUTA)]
    world.visit.look_up(ScannedNotice(number(0)))
    await settle_down()
    assert world.page is Page.DEBT


async def print_it(world: World) -> None:
    world.visit.print_where_to_pay()
    await until(lambda: world.session.job.printing is not Printing.PRINTING)


def test_the_sheet_of_an_expired_notice_names_its_number_and_why() -> None:
    world = play(expired, print_it)
    (where,) = world.documents.wheres
    assert (where.why, where.notices, where.made_at) == (WhyNotHere.EXPIRED, (number(0),), world.clock.now())
    assert world.printer.printed == [("where-to-pay", b"%PDF-where-a4")]
    assert world.session.job.printing is Printing.PRINTED
    assert world.session.job.printing_kind is DocumentKind.WHERE_TO_PAY
    assert world.page is Page.DEBT


def test_another_bodys_notice_gives_one_too() -> None:
    async def foreign(world: World) -> None:
        world.visit.look_up(OTHER)
        await settle_down()
        assert world.session.lookup.problem is Problem.FOREIGN_CREDITOR

    world = play(foreign, print_it)
    (where,) = world.documents.wheres
    assert (where.why, where.notices) == (WhyNotHere.OTHER_BODY, (number(0),))


@pytest.mark.parametrize("outcome", [PrintOutcome.FAILED, PrintOutcome.UNKNOWN])
def test_a_printer_that_fails_is_told_of(outcome: PrintOutcome) -> None:
    async def fails(world: World) -> None:
        world.printer.outcome = outcome

    world = play(expired, fails, print_it)
    assert world.session.job.printing is Printing(outcome.value)


def test_a_fault_in_drawing_is_told_of_and_stops_nothing() -> None:
    async def fault(world: World) -> None:
        world.documents.fails = RuntimeError("no font")

    assert play(expired, fault, print_it).session.job.printing is Printing.FAILED


def test_a_notice_that_can_be_paid_gives_none() -> None:
    async def payable(world: World) -> None:
        world.visit.look_up(ScannedNotice(number(0)))
        await settle_down()
        world.visit.print_where_to_pay()
        await settle_down()

    world = play(payable, world=town())
    assert (world.documents.wheres, world.session.job.printing) == ([], Printing.NOTHING)


def test_who_has_left_hears_nothing_of_it() -> None:
    async def leaves(world: World) -> None:
        world.visit.print_where_to_pay()
        world.visit.finish()
        await until(lambda: bool(world.printer.printed))
        await settle_down()

    world = play(expired, leaves)
    assert world.page is Page.HOME
    assert world.session.job.printing is Printing.NOTHING


def test_a_second_press_while_it_prints_is_ignored() -> None:
    async def twice(world: World) -> None:
        world.visit.print_where_to_pay()
        await print_it(world)

    assert len(play(expired, twice).documents.wheres) == 1


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (State.SCADUTA, WhyNotHere.EXPIRED),
        (State.ANNULLATA, WhyNotHere.ANNULLED),
        (State.ESEGUITA_PARZIALE, WhyNotHere.PARTLY_PAID),
        (State.ANOMALA, WhyNotHere.ANOMALOUS),
        (State.NON_ESEGUITA, None),
        (State.ESEGUITA, None),  # its receipt is better
    ],
)
def test_why_a_notice_cannot_be_paid(state: State, why: WhyNotHere | None) -> None:
    assert why_not_here(state_of(page=Page.DEBT, debt=replace(debt(0), state=state))) is why


@pytest.mark.parametrize(
    ("problem", "why"),
    [
        (Problem.EXPIRED, WhyNotHere.EXPIRED),
        (Problem.ANNULLED, WhyNotHere.ANNULLED),
        (Problem.NOT_READABLE, WhyNotHere.UNREADABLE),
        (Problem.NOT_FOUND, None),  # a digit may be wrong
        (None, None),
    ],
)
def test_why_an_answer_leads_elsewhere(problem: Problem | None, why: WhyNotHere | None) -> None:
    assert why_not_here(state_of(page=Page.NOTICE, scanned=ScannedNotice(number(0)), problem=problem)) is why


def test_out_of_service_whoever_may_have_paid_is_sent_to_ask_first() -> None:
    here = Trouble(Server.GOVPAY, TroubleKind.OUTAGE, Page.NOTICE)
    at_rest = Trouble(Server.GOVPAY, TroubleKind.OUTAGE, at_rest=True)
    scanned = ScannedNotice(number(0), CREDITOR)
    state = state_of(page=Page.UNAVAILABLE, trouble=here, scanned=scanned)
    assert (why_not_here(state), notices_at_hand(state)) == (WhyNotHere.OUT_OF_SERVICE, (number(0),))
    unknown = state_of(page=Page.UNAVAILABLE, trouble=at_rest)
    assert (why_not_here(unknown), notices_at_hand(unknown)) == (WhyNotHere.OUT_OF_SERVICE_MAYBE_PAID, ())


def test_out_of_service_the_notices_of_the_cart_are_named() -> None:
    async def three(world: World) -> None:
        await to_cart_of(world, 3)

    cart = play(three, world=town()).session.order.cart
    trouble = Trouble(Server.CHECKOUT, TroubleKind.OUTAGE, Page.REVIEW)
    state = state_of(page=Page.UNAVAILABLE, trouble=trouble, cart=cart)
    assert notices_at_hand(state) == tuple(number(index) for index in range(3))

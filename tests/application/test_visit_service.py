# SPDX-License-Identifier: EUPL-1.2
"""The visit while a server is down: what is offered, what is said where nobody is, and how it comes back."""

from __future__ import annotations

import pytest

from kiosk.application.server_health import Health, Server
from kiosk.application.visit.state import Availability, VisitState
from kiosk.domain.attempt import PageExit
from kiosk.domain.breaker import FAILURES
from kiosk.domain.ending import VisitEnding
from kiosk.domain.fact import FactKind, KeptAttempt
from kiosk.domain.flow import Page
from kiosk.errors import JournalUnavailable, Misconfigured, Outage
from tests.application.payments import left
from tests.application.world import WAITS, World, play, settle_down

DOWN = Outage("down")


async def goes_down(world: World, server: Server) -> None:
    world.probe.fails = DOWN
    for _ in range(FAILURES):
        world.breakers[server].failed()
    await settle_down()


def test_the_first_page_knows_what_works_and_the_end_of_a_visit_forgets_it_not() -> None:
    async def scene(world: World) -> None:
        assert (world.visit.state.availability.govpay, world.visit.state.availability.checkout) == (
            Health.UNKNOWN,
            Health.UNKNOWN,
        )
        world.breakers[Server.GOVPAY].succeeded()
        await goes_down(world, Server.CHECKOUT)
        await world.to_debt()
        world.visit.finish()
        assert world.visit.state == VisitState(
            availability=Availability(Health.UP, Health.DOWN), last_ending=world.visit.state.last_ending
        )

    play(scene)


# --- no Checkout ---------------------------------------------------------------------------------------------------


def test_who_does_not_want_to_wait_for_checkout_goes_back_to_what_was_chosen_and_can_leave() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.CHECKOUT)
        await world.to_review()
        chosen = world.session.order.cart
        world.visit.pay()
        assert world.page is Page.UNAVAILABLE
        world.visit.leave_trouble()
        assert (world.page, world.session.order.cart) == (Page.REVIEW, chosen)
        await settle_down()
        assert world.page is Page.REVIEW, "what was left is not done"
        assert not world.channel.carts
        world.visit.finish()
        assert world.page is Page.HOME

    play(scene)


def test_without_checkout_notices_are_found_and_paying_leads_to_the_telephone() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.CHECKOUT)
        assert world.page is Page.HOME
        await world.to_review()
        assert world.page is Page.REVIEW
        asked, facts = len(world.debts.asked), len(world.journal.facts)  # type: ignore[attr-defined]
        world.visit.pay()
        assert world.page is Page.UNAVAILABLE
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (trouble.server, trouble.resume, trouble.at_rest) == (Server.CHECKOUT, Page.REVIEW, False)
        await settle_down()
        assert not world.channel.carts
        assert (len(world.debts.asked), len(world.journal.facts)) == (asked, facts)  # type: ignore[attr-defined]
        world.visit.pay_by_phone()
        assert world.page is Page.PHONE

    play(scene)


def test_without_checkout_notices_are_still_printed() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.CHECKOUT)
        await world.to_debt()
        world.visit.print_notice()
        await settle_down()
        assert world.page is Page.PRINTED

    play(scene)


def test_when_checkout_is_back_the_visitor_goes_on() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.CHECKOUT)
        await world.to_review()
        world.visit.pay()
        await world.clock.let_pass(1)
        world.probe.fails = None
        world.visit.try_again()
        await settle_down()
        assert world.visit.state.availability.checkout is Health.UP
        assert world.visit.state.availability.trouble is None
        assert world.page is Page.CHECKOUT, "what was pressed is done"

    play(scene)


def test_while_checkout_is_down_it_is_looked_for_where_nobody_is() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.CHECKOUT)
        await world.clock.let_pass(3 * WAITS.probe_s)
        assert (world.probe.asked, world.visit.state.availability.checkout, world.page) == (3, Health.DOWN, Page.HOME)
        world.probe.fails = None
        await world.clock.let_pass(WAITS.probe_s)
        assert world.visit.state.availability.checkout is Health.UP
        await world.clock.let_pass(10 * WAITS.probe_s)
        assert world.probe.asked == 4

    play(scene)


# --- no GovPay -----------------------------------------------------------------------------------------------------


def test_without_govpay_the_first_page_goes_and_comes_back_by_itself() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.GOVPAY)
        assert world.page is Page.UNAVAILABLE
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (trouble.server, trouble.resume, trouble.at_rest) == (Server.GOVPAY, Page.HOME, True)
        await world.clock.let_pass(10 * WAITS.probe_s)
        assert world.page is Page.UNAVAILABLE
        assert world.probe.asked == 10, "one probe a minute, though both the page and the breaker wait"
        assert world.visit.state.idle_ends_at is None
        world.probe.fails = None
        await world.clock.let_pass(WAITS.probe_s)
        assert world.page is Page.HOME
        await world.clock.let_pass(3600)
        assert world.probe.asked == 11, "a healthy server is left alone"

    assert play(scene).pages == [Page.HOME, Page.UNAVAILABLE, Page.HOME]


def test_nobody_is_asked_whether_they_are_there_where_nobody_was() -> None:
    async def scene(world: World) -> None:
        warned: list[float] = []
        world.visit.listen(lambda state: warned.append(1) if state.idle_ends_at is not None else None)
        await goes_down(world, Server.GOVPAY)
        await world.clock.let_pass(3600)
        assert not warned

    play(scene)


def test_a_visit_that_ends_while_govpay_is_down_ends_as_it_ended() -> None:
    async def scene(world: World) -> None:
        await world.to_debt()
        await goes_down(world, Server.GOVPAY)
        assert world.page is Page.DEBT, "what is on the screen stays"
        world.visit.finish()
        before = world.visit.state.last_ending
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        world.breakers[Server.GOVPAY].succeeded()  # a receipt that was asked for in the background
        assert world.page is Page.HOME
        assert world.visit.state.last_ending is before

    play(scene)


def test_a_visitor_who_meets_the_outage_waits_as_before() -> None:
    async def scene(world: World) -> None:
        world.debts.fails = world.probe.fails = DOWN
        world.breakers[Server.GOVPAY].failed()
        await world.to_debt()
        assert world.page is Page.UNAVAILABLE
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert not trouble.at_rest
        await world.clock.let_pass(2 * WAITS.probe_s)  # they go meanwhile
        assert world.probe.asked == 2
        world.debts.fails = world.probe.fails = None
        await world.clock.let_pass(WAITS.probe_s)
        assert world.page is Page.HOME
        assert world.visit.state.last_ending is VisitEnding.UNAVAILABLE

    play(scene)


def test_a_retry_that_is_pressed_opens_the_way_at_once() -> None:
    async def scene(world: World) -> None:
        await goes_down(world, Server.GOVPAY)
        world.visit.try_again()
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        world.probe.fails = None
        world.visit.try_again()
        await settle_down()
        assert (world.page, world.visit.state.availability.govpay) == (Page.HOME, Health.UP)

    play(scene)


# --- the start -----------------------------------------------------------------------------------------------------


def test_a_kiosk_that_starts_without_govpay_says_so() -> None:
    async def scene(world: World) -> None:
        world.probe.fails = Misconfigured("wrong key")
        world.visit.probe_servers()
        await settle_down()
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (world.page, trouble.kind, trouble.at_rest) == (Page.UNAVAILABLE, "misconfigured", True)
        world.probe.fails = None
        await world.clock.let_pass(WAITS.probe_s)
        assert world.page is Page.HOME

    play(scene)


def test_a_kiosk_that_starts_without_its_journal_says_so_until_it_is_back() -> None:
    async def scene(world: World) -> None:
        world.journal_probe.fails = JournalUnavailable("the keyring cannot be read")
        world.visit.probe_servers()
        await settle_down()
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (world.page, trouble.server, trouble.at_rest) == (Page.UNAVAILABLE, Server.KIOSK, True)
        world.visit.try_again()
        await world.clock.let_pass(3 * WAITS.probe_s)
        assert (world.page, world.visit.state.availability.trying) == (Page.UNAVAILABLE, False)
        world.journal_probe.fails = None
        await world.clock.let_pass(WAITS.probe_s)
        assert (world.page, world.visit.state.availability.trouble) == (Page.HOME, None)

    play(scene)


@pytest.mark.parametrize("touched", [False, True])
def test_who_was_cut_off_is_shown_the_ending_though_the_journal_came_late(touched: bool) -> None:
    async def scene(world: World) -> None:
        world.journal_probe.fails = JournalUnavailable("the keyring cannot be read")
        world.visit.probe_servers()
        await settle_down()
        if touched:
            world.visit.touched()
        now = world.clock.now()
        kept = KeptAttempt(left(PageExit.CUT_OFF), {FactKind.ATTEMPT: now})
        assert world.visit.resume(kept, {}) is not touched
        assert world.page is (Page.UNAVAILABLE if touched else Page.VERIFYING)

    play(scene)


def test_whoever_is_faster_than_that_is_not_disturbed() -> None:
    async def scene(world: World) -> None:
        world.probe.fails = DOWN
        world.visit.probe_servers()
        world.visit.begin()
        await settle_down()
        assert world.page is Page.NOTICE

    play(scene)


def test_a_kiosk_that_starts_well_asks_once() -> None:
    async def scene(world: World) -> None:
        world.visit.probe_servers()
        await world.clock.let_pass(3600)
        assert (world.page, world.visit.state.availability.govpay, world.probe.asked) == (Page.HOME, Health.UP, 1)

    play(scene)


# --- nobody is there any more ----------------------------------------------------------------------------------------


async def meets_it(world: World, where: Page) -> None:
    """The visitor stands before a debt, or before their cart, when the servers go."""
    if where is Page.REVIEW:
        await goes_down(world, Server.CHECKOUT)
        await world.to_review()
        world.visit.pay()
    else:
        world.debts.fails = world.probe.fails = DOWN
        world.visit.begin()
        await world.to_debt()
    await settle_down()
    assert world.page is Page.UNAVAILABLE


@pytest.mark.parametrize("back_after", [1, 30, 59, 60, 61, 79])
@pytest.mark.parametrize("where", [Page.REVIEW, Page.NOTICE])
def test_what_nobody_touches_goes_home_and_never_back(where: Page, back_after: int) -> None:
    async def scene(world: World) -> None:
        await meets_it(world, where)
        met = len(world.pages)
        await world.clock.let_pass(back_after)
        world.debts.fails = world.probe.fails = None
        world.breakers[Server.CHECKOUT].succeeded()
        world.breakers[Server.GOVPAY].succeeded()
        await world.clock.let_pass(82 - back_after)
        assert world.pages[met:] == [Page.HOME]
        assert world.session.order.cart.debts == ()
        assert world.visit.state.last_ending is VisitEnding.UNAVAILABLE

    play(scene)


def test_whoever_touches_it_is_led_on_when_it_works_again() -> None:
    async def scene(world: World) -> None:
        await meets_it(world, Page.REVIEW)
        await world.clock.let_pass(30)
        world.visit.touched()
        world.probe.fails = None
        world.breakers[Server.CHECKOUT].succeeded()
        assert world.page is Page.REVIEW

    play(scene)


def test_whoever_touches_it_after_it_works_again_is_led_on() -> None:
    async def scene(world: World) -> None:
        await meets_it(world, Page.REVIEW)
        world.breakers[Server.CHECKOUT].succeeded()
        assert world.page is Page.UNAVAILABLE
        assert world.visit.state.availability.trouble is not None
        assert world.visit.state.availability.trouble.back
        await world.clock.let_pass(70)
        assert world.visit.state.idle_ends_at is not None
        world.visit.touched()  # the answer to: are you still there?
        assert world.page is Page.REVIEW
        await world.clock.let_pass(59)
        assert world.page is Page.REVIEW

    play(scene)


@pytest.mark.parametrize("touched_after", [0, 20, 59, 75])
def test_a_page_that_comes_back_by_itself_gives_no_more_time(touched_after: int) -> None:
    """Who touches the kiosk and goes leaves a debt on it for no longer than anywhere else."""

    async def scene(world: World) -> None:
        await meets_it(world, Page.REVIEW)
        await world.clock.let_pass(touched_after)
        world.visit.touched()
        await world.clock.let_pass(40)
        world.probe.fails = None
        world.breakers[Server.CHECKOUT].succeeded()
        await world.clock.let_pass(39)
        assert world.page is not Page.HOME
        await world.clock.let_pass(2)
        assert world.page is Page.HOME

    play(scene)


def test_a_page_of_a_bank_that_moves_by_itself_is_nobody() -> None:
    async def scene(world: World) -> None:
        await world.to_checkout("/inserisci-email", "/scegli-metodo", "/riepilogo-pagamento")
        world.pays()
        for second in range(32):
            world.visit.address_seen(f"https://bank.example/waits/{second}", happened=True)
            await world.clock.let_pass(10)
        assert world.page is Page.VERIFYING

    play(scene)

# SPDX-License-Identifier: EUPL-1.2
"""Paying without a notice: the catalogue, the questions, what GovPay says to the answers, the debt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.own_forms import AMOUNT, NAME, QUANTITY, TAX_CODE, tariff_form
from kiosk.application.server_health import Server
from kiosk.application.visit.problems import FormTrouble, Problem
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.service import Service, ServiceTexts
from kiosk.domain.tariff import IncomeCode, Tariff
from kiosk.errors import FormFault, FormRejected, KioskError, Outage, OutcomeUnknown, Refused
from tests.application.payments import CREDITOR
from tests.application.world import World, play, settle_down

ADA = "FNTDAA82C53H501Y"
FORM = {
    "schema": {
        "type": "object",
        "required": ["importo", "causale"],
        "properties": {"importo": {"type": "number", "minimum": 1}, "causale": {"type": "string"}},
    }
}
SERVICE = Service("DIRITTI", CREDITOR, {"it": ServiceTexts("Diritti")}, "", "angular2-json-schema-form", FORM, {})
SURVEY = replace(SERVICE, id="SURVEY", form_definition={"pages": []})
CARD = Tariff("cie", CREDITOR, "CIE", {"it": "Carta"}, "{title}", IncomeCode("CIE"), Money(2221), max_quantity=3)
FREE = replace(CARD, code="offer", unit_amount=None, min_amount=Money(500), max_quantity=1, needs_debtor=False)


def town(*tariffs: Tariff) -> World:
    world = World(tariffs=tariffs)
    world.catalogue.services_held = [SERVICE, SURVEY]
    return world


async def to_form(world: World, offer: Service | Tariff = SERVICE) -> None:
    world.visit.begin_without_notice()
    await settle_down()
    assert world.page is Page.SERVICES
    world.visit.choose(offer)


def body(**values: object) -> dict[str, object]:
    return {"importo": 25, "causale": "Certificato", **values}


def trouble(world: World) -> FormTrouble | None:
    problem = world.session.form.form_problem
    return problem.trouble if problem else None


def test_tariffs_and_services_are_offered_together() -> None:
    async def scene(world: World) -> None:
        world.visit.begin_without_notice()
        assert world.session.form.offers is None
        await settle_down()

    assert play(scene, world=town(CARD)).visit.state.session.form.offers == (CARD, SERVICE, SURVEY)


def test_a_form_becomes_a_debt_that_is_shown_and_can_be_paid() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        world.visit.submit(body())
        world.visit.submit(body())  # a second press
        await settle_down()
        assert world.page is Page.DEBT
        assert world.session.form.filling is None
        world.visit.go_on()
        await settle_down()

    world = play(create, world=town())
    assert len(world.creation.forms) == 1
    assert (world.page, [debt.amount for debt in world.session.order.cart.debts]) == (
        Page.REVIEW,
        [Money(2500)],
    )


def test_back_from_a_made_debt_leads_to_the_services_and_makes_no_other() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        world.visit.submit(body())
        await settle_down()
        world.visit.back()

    world = play(create, world=town())
    assert (world.page, len(world.creation.forms)) == (Page.SERVICES, 1)


def test_a_form_that_cannot_be_shown_whole_is_for_the_desk() -> None:
    world = play(lambda world: to_form(world, SURVEY), world=town())
    assert (world.page, world.session.lookup.problem) == (Page.SERVICES, Problem.AT_THE_DESK)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (FormRejected("400", (FormFault(("importo",), "1015"),)), FormTrouble.WRONG),
        (Refused("422", "SEMANTICA", "Tredici non si può"), FormTrouble.REFUSED),
        (Refused("422", "VER_022"), FormTrouble.REFUSED),
    ],
)
def test_what_govpay_says_comes_back_to_the_form(answer: KioskError, expected: FormTrouble) -> None:
    async def create(world: World) -> None:
        await to_form(world)
        filling = world.session.form.filling
        world.creation.answers = [answer]
        world.visit.submit(body())
        await settle_down()
        assert (world.page, trouble(world)) == (Page.FORM, expected)
        assert world.session.form.filling is filling  # nothing typed is lost
        world.visit.submit(body())
        await settle_down()

    assert play(create, world=town()).page is Page.DEBT


def test_an_answer_that_is_lost_is_looked_for_and_found() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        world.creation.answers, world.creation.made_all_the_same = [OutcomeUnknown("lost")], True
        world.visit.submit(body())
        await world.clock.let_pass(3)

    world = play(create, world=town())
    assert (world.page, len(world.search.debts)) == (Page.DEBT, 1)


def test_an_answer_that_is_lost_with_no_debt_offers_another_try() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        world.creation.answers = [OutcomeUnknown("lost")]
        world.visit.submit(body())
        await world.clock.let_pass(11)
        assert trouble(world) is FormTrouble.NOT_MADE
        world.visit.submit(body())
        await settle_down()

    world = play(create, world=town())
    assert (world.page, len(world.search.debts)) == (Page.DEBT, 1)


def test_an_outage_keeps_what_was_typed() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        filling = world.session.form.filling
        world.creation.answers = [Outage("down"), Outage("down")]
        world.visit.submit(body())
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        world.visit.try_again()
        await settle_down()
        assert (world.page, world.session.form.filling) == (Page.UNAVAILABLE, filling)
        assert not world.session.form.sending
        world.visit.try_again()
        await settle_down()
        assert world.page is Page.DEBT, "it is sent again, for nothing was made"
        assert len(world.search.debts) == 1

    play(create, world=town())


def test_a_catalogue_that_fails_leaves_the_tariffs() -> None:
    async def scene(world: World) -> None:
        world.catalogue.fails = {CREDITOR: Outage("down")}
        world.visit.begin_without_notice()
        await settle_down()

    assert play(scene, world=town(CARD)).visit.state.session.form.offers == (CARD,)


def test_a_catalogue_that_fails_without_tariffs_is_out_of_service_and_comes_back() -> None:
    async def scene(world: World) -> None:
        world.catalogue.fails = {CREDITOR: Outage("down")}
        world.visit.begin_without_notice()
        await settle_down()
        trouble = world.visit.state.availability.trouble
        assert (world.page, trouble.server if trouble else None) == (Page.UNAVAILABLE, Server.GOVPAY)
        world.catalogue.fails = {}
        world.visit.try_again()
        await settle_down()

    world = play(scene, world=town())
    assert (world.page, world.session.form.offers is not None) == (Page.SERVICES, True)


def test_a_tariff_asks_only_what_is_open() -> None:
    assert [field.name for field in tariff_form(CARD).definition.fields] == [QUANTITY, TAX_CODE, NAME]
    assert [field.name for field in tariff_form(FREE).definition.fields] == [AMOUNT]
    fixed = tariff_form(replace(CARD, max_quantity=1, needs_debtor=False))
    assert (fixed.definition.fields, fixed.reviewing, fixed.body()) == ((), True, {})
    assert not fixed.back()


def test_a_tariff_becomes_one_debt_however_often_it_is_tried() -> None:
    async def create(world: World) -> None:
        await to_form(world, CARD)
        order = {QUANTITY: 2, TAX_CODE: ADA, NAME: "Ada Fontechiara"}
        world.creation.answers = [OutcomeUnknown("500")] * 3
        world.creation.made_all_the_same = True
        world.visit.submit(order)
        await world.clock.let_pass(6)
        assert trouble(world) is FormTrouble.NOT_MADE  # the same order again is the same debt
        world.visit.submit(order)
        await settle_down()

    world = play(create, world=town(CARD))
    assert world.page is Page.DEBT
    assert len({draft.id for draft in world.creation.drafts}) == len(world.search.debts) == 1
    [made] = world.search.debts
    assert (made.amount, made.debtor_id) == (Money(4442), ADA)


def test_another_order_is_another_debt() -> None:
    async def create(world: World) -> None:
        await to_form(world, FREE)
        world.creation.answers = [Refused("422", "VER_022")]
        world.visit.submit({AMOUNT: 5})
        await settle_down()
        world.visit.submit({AMOUNT: 6})
        await settle_down()

    world = play(create, world=town(FREE))
    assert [draft.amount for draft in world.creation.drafts] == [Money(500), Money(600)]


def test_a_notice_that_is_scanned_does_not_throw_a_form_away() -> None:
    async def scan(world: World) -> None:
        await to_form(world)
        filling = world.session.form.filling
        world.visit.scan("301000000000000100")
        await settle_down()
        assert (world.page, world.session.lookup.problem) == (Page.FORM, Problem.IN_A_FORM)
        assert world.session.form.filling is filling

    play(scan, world=town())


def test_nothing_of_a_form_is_left_for_the_next_visitor() -> None:
    async def leave(world: World) -> None:
        await to_form(world)
        await world.clock.let_pass(81)

    world = play(leave, world=town())
    assert (world.page, world.session.form.filling) == (Page.HOME, None)


def test_a_notice_that_is_scanned_among_the_services_is_looked_up() -> None:
    async def scan(world: World) -> None:
        world.visit.begin_without_notice()
        await settle_down()
        world.visit.scan("301000000000000100")
        await settle_down()
        assert (world.page, world.session.inquiry.origin) == (Page.DEBT, Page.NOTICE)

    play(scan, world=town())


def test_a_debt_that_was_made_is_not_made_again_when_only_reading_it_fails() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        world.debts.fails = Outage("down")
        world.visit.submit(body())
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        world.debts.fails = None
        world.visit.try_again()
        await settle_down()
        world.visit.submit(body())
        await settle_down()

    world = play(create, world=town())
    assert (world.page, len(world.creation.forms)) == (Page.DEBT, 1)


def test_what_nobody_knows_is_not_tried_again() -> None:
    async def create(world: World) -> None:
        await to_form(world)
        world.search.fails = Outage("down")  # what was there before is not known
        world.creation.answers = [OutcomeUnknown("lost")]
        world.visit.submit(body())
        await world.clock.let_pass(11)
        assert trouble(world) is FormTrouble.UNKNOWN
        world.visit.submit(body())
        await settle_down()

    world = play(create, world=town())
    assert (world.page, len(world.creation.forms)) == (Page.FORM, 1)


def test_a_tariff_whose_answer_was_lost_is_the_same_debt_after_going_back() -> None:
    async def create(world: World) -> None:
        await to_form(world, FREE)
        world.creation.answers, world.creation.made_all_the_same = [OutcomeUnknown("500")] * 3, True
        world.visit.submit({AMOUNT: 5})
        await world.clock.let_pass(6)
        world.visit.back()
        world.visit.choose(FREE)
        world.visit.submit({AMOUNT: 5})
        await settle_down()

    assert len(play(create, world=town(FREE)).search.debts) == 1


def test_a_catalogue_that_fails_late_takes_nobody_away() -> None:
    async def scan(world: World) -> None:
        async def services(*_: object) -> tuple[Service, ...]:
            await world.clock.sleep(9)
            raise Outage("down")

        world.catalogue.services = services  # type: ignore[method-assign, assignment]
        world.visit.begin_without_notice()
        await settle_down()
        world.visit.scan("301000000000000100")
        await world.clock.let_pass(10)

    assert play(scan, world=town()).page is Page.DEBT

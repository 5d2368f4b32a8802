# SPDX-License-Identifier: EUPL-1.2
"""The ports of searching, instalments, services and new debts, each on its fake and on its real adapter."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date

import pytest

from kiosk.adapters.govpay import Api
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.ports import DebtQuery
from kiosk.domain.documento import SogliaKind
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability, Pendenza, State
from kiosk.errors import Bug, FormFault, FormRejected, NotFound, Refused
from tests.contract.sandbox import Sandbox, running_sandbox
from tests.contract.wider import (
    ADA,
    CREDITOR,
    DEFINITION,
    FORM,
    LAYOUT,
    NAMES,
    PAOLA,
    PLAIN,
    RATE,
    SINGLE,
    WiderWorld,
    draft,
    fake_wider_world,
    real_wider_world,
)
from tests.contract.worlds import govpay_connection

pytestmark = pytest.mark.anyio

INSTALLATIONS: dict[str, tuple[Api, ...]] = {
    "everything": tuple(Api),
    "pendenze_v2": (Api.PENDENZE_V2,),
    "pagamento_v2": (Api.PAGAMENTO_V2,),
    "pagamento_v2 and ragioneria_v3": (Api.PAGAMENTO_V2, Api.RAGIONERIA_V3),
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running:
        yield running


async def _world(name: str, request: pytest.FixtureRequest) -> AsyncIterator[WiderWorld]:
    if name == "fake":
        yield fake_wider_world()
        return
    running: Sandbox = request.getfixturevalue("sandbox")
    apis = INSTALLATIONS[name]
    connection = govpay_connection(running, *apis)
    yield real_wider_world(running, connection, has_own=Api.PENDENZE_V2 in apis)
    await connection.aclose()


@pytest.fixture(params=["fake", *INSTALLATIONS])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[WiderWorld]:
    async for found in _world(request.param, request):
        yield found


@pytest.fixture(params=["fake", "everything"])
async def whole(request: pytest.FixtureRequest) -> AsyncIterator[WiderWorld]:
    """Where everything can be done."""
    async for found in _world(request.param, request):
        yield found


# --- DebtSearch ---


async def _names(world: WiderWorld, query: DebtQuery, page: int = 1) -> list[str]:
    return [debt.debt_id for debt in (await world.search.page(query, page)).rows]


async def test_a_debtor_s_list(world: WiderWorld) -> None:
    page = await world.search.page(DebtQuery(debtor_id=PAOLA.lower(), creditor_id=CREDITOR), 1)
    assert (page.total, page.pages, {debt.debt_id for debt in page.rows}) == (4, 1, set(NAMES))
    for debt in page.rows:
        assert (debt.application_id, debt.debtor_id, debt.debtor_name) == ("kiosk", PAOLA, "Paola Querciola")
        assert (debt.creditor_id, debt.amount, debt.payability) == (CREDITOR, Money(4810), Payability.PAYABLE)
        assert debt.created_on is not None
    assert {debt.notice for debt in page.rows} == {*RATE, SINGLE}


async def test_pages(world: WiderWorld) -> None:
    query = DebtQuery(debtor_id=PAOLA, rows_per_page=3)
    first, second, third = [await world.search.page(query, number) for number in (1, 2, 3)]
    assert {(page.total, page.pages) for page in (first, second, third)} == {(4, 2)}
    assert (len(first.rows), len(second.rows), third.rows) == (3, 1, ())
    assert {debt.debt_id for debt in (*first.rows, *second.rows)} == set(NAMES)


async def test_those_due_first_come_first(world: WiderWorld) -> None:
    page = await world.search.page(DebtQuery(debtor_id=PAOLA, by_due_date=True), 1)
    days = [debt.due_on for debt in page.rows]
    assert len(days) == 4
    assert days == sorted(days, key=lambda day: day or date.max)


async def test_a_list_of_nobody(world: WiderWorld) -> None:
    page = await world.search.page(DebtQuery(debtor_id="NESSUNO"), 1)
    assert (page.rows, page.total, page.pages) == ((), 0, 1)


async def test_states_of_a_list(world: WiderWorld) -> None:
    for state, found in ((State.NON_ESEGUITA, 4), (State.ESEGUITA, 0), (State.SCADUTA, 0), (State.INCASSATA, 0)):
        assert len(await _names(world, DebtQuery(debtor_id=PAOLA, state=state))) == found


async def test_days_of_a_list(world: WiderWorld) -> None:
    (one, *_) = (await world.search.page(DebtQuery(debtor_id=ADA), 1)).rows
    day = one.created_on
    assert day is not None
    last_year, next_year = day.replace(year=day.year - 1, day=1), day.replace(year=day.year + 1, day=1)
    assert await _names(world, DebtQuery(debtor_id=ADA, created_from=day, created_to=day)) == ["P-5"]
    assert await _names(world, DebtQuery(debtor_id=ADA, created_from=next_year)) == []
    assert await _names(world, DebtQuery(debtor_id=ADA, created_to=last_year)) == []


async def test_a_page_that_cannot_be(world: WiderWorld) -> None:
    with pytest.raises(Bug):
        await world.search.page(DebtQuery(), 0)


async def test_a_debt_by_its_name(world: WiderWorld) -> None:
    assert (await world.search.get("kiosk", "P-5")).notice == PLAIN
    for application, name in (("kiosk", "P-99"), ("other", "P-5")):
        with pytest.raises(NotFound):
            await world.search.get(application, name)


# --- Bills, and the instalments that rest on them ---


async def test_the_documento_of_a_debt(whole: WiderWorld) -> None:
    for notice, rata in ((RATE[1], 2), (SINGLE, None)):
        documento = await whole.bills.documento(await whole.debts.find(CREDITOR, notice))
        assert documento is not None
        assert (documento.identifier, documento.rata) == ("TARI-QRC", rata)
        assert (documento.soglia is None) is (rata is not None)
        assert documento.soglia is None or documento.soglia.kind is SogliaKind.ENTRO
    assert await whole.bills.documento(await whole.debts.find(CREDITOR, PLAIN)) is None


async def _instalments(world: WiderWorld, notice: NoticeNumber) -> tuple[list[NoticeNumber], bool]:
    found = await FindInstalments(world.bills, world.own)(await world.debts.find(CREDITOR, notice))
    parts = found.plan.parts if found.plan is not None else ()
    return [part.notice for part in parts], found.may_be_instalment


async def test_all_parts_of_a_bill_are_found_from_each_of_them(whole: WiderWorld) -> None:
    for notice in (*RATE, SINGLE):
        assert await _instalments(whole, notice) == ([*RATE, SINGLE], False)
    assert await _instalments(whole, PLAIN) == ([], False)


async def test_what_an_installation_cannot_see_is_said(sandbox: Sandbox) -> None:
    for apis, hint in (((Api.PAGAMENTO_V2, Api.RAGIONERIA_V3), True), ((Api.PAGAMENTO_V2,), False)):
        connection = govpay_connection(sandbox, *apis)
        assert await _instalments(real_wider_world(sandbox, connection, has_own=False), RATE[0]) == ([], hint)
        await connection.aclose()


# --- NoticePdfs ---


@pytest.fixture(params=["fake", "everything", "pendenze_v2"])
async def wider_world(request: pytest.FixtureRequest) -> AsyncIterator[WiderWorld]:
    async for found in _world(request.param, request):
        yield found


@pytest.mark.parametrize("language", ["", "de", "it", "zz"])
async def test_the_pdf_of_a_notice(wider_world: WiderWorld, language: str) -> None:
    assert (await wider_world.notice_pdfs.fetch_pdf(CREDITOR, PLAIN, language)).startswith(b"%PDF-")


async def test_no_pdf_of_what_is_not_there(wider_world: WiderWorld) -> None:
    with pytest.raises(NotFound):
        await wider_world.notice_pdfs.fetch_pdf(CREDITOR, NoticeNumber("301000000000099999"))


# --- Catalogue ---


async def test_the_catalogue(whole: WiderWorld) -> None:
    assert await whole.catalogue.creditors() == {CREDITOR: "Comune di Montechiaro"}
    (service,) = await whole.catalogue.services(CREDITOR)
    assert (service.id, service.title(), service.group(), service.image) == (
        "DIRITTI", "Diritti di segreteria", "Certificati", "diritti.svg",
    )  # fmt: skip
    assert (service.form_definition, service.layout) == (DEFINITION, LAYOUT)
    assert await whole.catalogue.services(CREDITOR, ["DIRITTI", "NOPE"]) == (service,)


async def test_an_application_with_a_list_of_kinds_must_name_them(whole: WiderWorld) -> None:
    whole.listed_kinds(["DIRITTI", "TARI", "CIE"])
    assert await whole.catalogue.services(CREDITOR) == ()
    assert [one.id for one in await whole.catalogue.services(CREDITOR, ["DIRITTI"])] == ["DIRITTI"]


# --- DebtCreation ---


async def _made(world: WiderWorld) -> list[Pendenza]:
    assert world.own is not None
    rows = (await world.own.page(DebtQuery(debtor_id=ADA), 1)).rows
    return [debt for debt in rows if debt.notice != PLAIN]


async def test_a_draft_is_one_debt_however_often_it_is_put(whole: WiderWorld) -> None:
    first = await whole.creation.put(draft("K1"))
    assert await whole.creation.put(draft("K1")) == first
    (made,) = await _made(whole)
    assert (made.notice, made.debt_id, made.kind_id, made.amount) == (first, "K1", "CIE", Money(2221))
    found = await whole.debts.find(CREDITOR, first)
    assert (found.causale, found.debtor_name, found.payability) == (
        "Carta d’identità", "Ada Fontechiara", Payability.PAYABLE,
    )  # fmt: skip
    assert await whole.creation.put(draft("K2")) != first


async def test_a_rule_that_says_no(whole: WiderWorld) -> None:
    with pytest.raises(Refused) as refused:
        await whole.creation.put(draft("K1", income="NOPE"))
    assert refused.value.code == "TRB_000"
    assert await _made(whole) == []


async def test_a_form_is_another_debt_each_time_and_both_are_listed(whole: WiderWorld) -> None:
    first = await whole.creation.post_form(CREDITOR, "DIRITTI", FORM)
    second = await whole.creation.post_form(CREDITOR, "DIRITTI", FORM)
    assert first.debt_id != second.debt_id
    assert (first.amount, first.debtor_id, first.kind_id) == (Money(2200), ADA, "DIRITTI")
    assert {debt.debt_id for debt in await _made(whole)} == {first.debt_id, second.debt_id}
    assert replace(await whole.debts.find(CREDITOR, first.notice), iuv="").notice == first.notice


async def test_a_form_that_is_wrong(whole: WiderWorld) -> None:
    with pytest.raises(FormRejected) as rejected:
        await whole.creation.post_form(CREDITOR, "DIRITTI", {})
    assert rejected.value.faults == (FormFault(("importo",), "1028", missing=True),)
    with pytest.raises(Refused) as refused:
        await whole.creation.post_form(CREDITOR, "DIRITTI", {**FORM, "importo": 13})
    assert refused.value.text_of_creditor == "Tredici non si può"
    with pytest.raises(NotFound):
        await whole.creation.post_form(CREDITOR, "NOPE", FORM)
    assert await _made(whole) == []

# SPDX-License-Identifier: EUPL-1.2
"""Whatever JSON a server answers, nothing but our own errors comes out, and nothing that is not proven is."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.govpay import (
    Api,
    Connection,
    GovPayCatalogue,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayDebtSearch,
    GovPayReceipts,
    ProfileProbe,
)
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.domain.money import Money
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.service import Service
from kiosk.domain.tariff import DebtDraft, IncomeCode
from kiosk.errors import KioskError
from tests.adapters.govpay.installation import (
    CREDITOR,
    IUV,
    NOTICE,
    RECEIPT,
    connection,
    debt,
    page,
    pagopa_receipt,
    receipt,
    row,
    rpp,
)

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(categories=None), max_size=20)
    | st.sampled_from(
        ["", "ESEGUITO", "NON_ESEGUITA", "2026-11-23", "1E+400", "..", "n/a", CREDITOR, IUV, NOTICE.digits]
    )
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)

SERVICE: dict[str, object] = {
    "idTipoPendenza": "COSAP",
    "descrizione": "Canone",
    "form": {
        "tipo": "angular2-json-schema-form",
        "definizione": {"schema": {"properties": {"importo": {"type": "number"}}}},
        "impaginazione": {"img": "x.png", "ita": {"name": "Canone", "group": "Tributi"}},
    },
}
DRAFT = DebtDraft("K1", CREDITOR, "CIE", "CIE", Money(1), IncomeCode("CIE"))

BODIES = [
    debt(),
    page(row()),
    page(rpp()),
    receipt(),
    pagopa_receipt(),
    {"nome": "kiosk", "domini": [{"idDominio": CREDITOR}]},
    page(debt()),
    debt(idTipoPendenza="COSAP"),
    page(SERVICE),
    SERVICE,
    page({"idDominio": CREDITOR, "ragioneSociale": "Comune"}),
]


@st.composite
def spoiled(draw: st.DrawFn) -> object:
    """A good body in which some value, however deep, is another."""
    body = json.loads(json.dumps(draw(st.sampled_from(BODIES))))
    for _ in range(draw(st.integers(1, 3))):
        place: object = body
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))  # type: ignore[arg-type]
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            inner = place[key]  # type: ignore[index]
            if isinstance(inner, (dict, list)) and inner and draw(st.booleans()):
                place = inner
                continue
            place[key] = draw(values)  # type: ignore[index]
            break
    return body


async def _named(asked: Awaitable[Pendenza]) -> str:
    """What a debt is known by that was not asked for by its notice."""
    debt = await asked
    assert debt.iuv == debt.notice.iuv
    return f"{debt.application_id}/{debt.debt_id}"


CALLS: list[tuple[tuple[Api, ...], Callable[[Connection], Awaitable[object]]]] = [
    ((Api.PAGAMENTO_V2,), lambda govpay: GovPayDebts(govpay).find(CREDITOR, NOTICE)),
    ((Api.PENDENZE_V2,), lambda govpay: GovPayDebts(govpay).find(CREDITOR, NOTICE)),
    ((Api.RAGIONERIA_V3,), lambda govpay: GovPayDebts(govpay).find(CREDITOR, NOTICE)),
    *[
        ((api,), call)
        for api in (Api.RAGIONERIA_V3, Api.PAGAMENTO_V3, Api.PENDENZE_V2)
        for call in (
            lambda govpay: GovPayReceipts(govpay).list(CREDITOR, NOTICE, IUV),
            lambda govpay: GovPayReceipts(govpay).fetch(RECEIPT),
            lambda govpay: GovPayReceipts(govpay).fetch_pdf(RECEIPT),
        )
    ],
    ((Api.PENDENZE_V2,), lambda govpay: ProfileProbe(govpay, Api.PENDENZE_V2).read()),
    ((Api.PAGAMENTO_V2,), lambda govpay: GovPayDebtSearch(govpay).page(DebtQuery(creditor_id=CREDITOR), 1)),
    ((Api.PENDENZE_V2,), lambda govpay: _named(GovPayDebtSearch(govpay).get("kiosk", "P-1"))),
    ((Api.PAGAMENTO_V2,), lambda govpay: GovPayCatalogue(govpay).services(CREDITOR)),
    ((Api.PAGAMENTO_V2,), lambda govpay: GovPayCatalogue(govpay).services(CREDITOR, ["COSAP"])),
    ((Api.PAGAMENTO_V2,), lambda govpay: GovPayCatalogue(govpay).creditors()),
    ((Api.PAGAMENTO_V2,), lambda govpay: _named(GovPayDebtCreation(govpay, "kiosk").post_form(CREDITOR, "COSAP", {}))),
    ((Api.PENDENZE_V2,), lambda govpay: GovPayDebtCreation(govpay, "kiosk").put(DRAFT)),
]


async def _all_calls(content: bytes) -> list[object]:
    results: list[object] = []
    for apis, call in CALLS:
        govpay = connection(
            lambda _: httpx.Response(200, content=content, headers={"content-type": "application/json"}), *apis
        )
        try:
            results.append(await call(govpay))
        except KioskError:
            continue
        finally:
            await govpay.aclose()
    return results


def _sound(results: list[object]) -> None:
    for result in results:
        if isinstance(result, Pendenza):
            assert (result.creditor_id, result.notice, result.iuv) == (CREDITOR, NOTICE, IUV)
            assert result.amount.cents > 0
            f"{result.causale}{result.debtor_name}{result.creditor_name}".encode()
        if isinstance(result, str):
            assert result.count("/") >= 1
        if isinstance(result, DebtPage):
            assert result.total >= 0 < result.pages
            assert all(one.creditor_id == CREDITOR and one.debt_id for one in result.rows)
        elif isinstance(result, tuple) and any(isinstance(one, Service) for one in result):
            assert all(
                one.id and isinstance(one.title(), str) and dict(one.form_definition) is not None for one in result
            )
        elif isinstance(result, tuple):
            assert all((one.creditor_id, one.iuv) == (CREDITOR, IUV) and one.receipt_id for one in result)


@given(spoiled())
@settings(max_examples=150, deadline=None)
def test_spoiled_answers(body: object) -> None:
    _sound(asyncio.run(_all_calls(json.dumps(body).encode())))


@given(values)
@settings(max_examples=60, deadline=None)
def test_any_json(body: object) -> None:
    _sound(asyncio.run(_all_calls(json.dumps(body).encode())))


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_bytes(content: bytes) -> None:
    _sound(asyncio.run(_all_calls(content)))


@given(st.sampled_from(BODIES), st.data())
@settings(max_examples=60, deadline=None)
def test_truncated_answers(body: object, data: st.DataObject) -> None:
    whole = json.dumps(body).encode()
    length = data.draw(st.integers(0, len(whole) - 1))
    assert asyncio.run(_all_calls(whole[:length])) == []

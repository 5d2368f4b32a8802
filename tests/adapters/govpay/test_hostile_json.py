# SPDX-License-Identifier: EUPL-1.2
"""Whatever JSON a server answers, nothing but our own errors comes out, and nothing that is not proven is."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.govpay import Api, Connection, GovPayDebts, GovPayReceipts, ProfileProbe
from kiosk.domain.pendenza import Pendenza
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

BODIES = [
    debt(),
    page(row()),
    page(rpp()),
    receipt(),
    pagopa_receipt(),
    {"nome": "kiosk", "domini": [{"idDominio": CREDITOR}]},
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
        if isinstance(result, tuple):
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

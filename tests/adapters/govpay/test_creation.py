# SPDX-License-Identifier: EUPL-1.2
"""Debts made by the kiosk: what is sent, and what every kind of answer means for what exists afterwards."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import httpx
import pytest
import respx
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.govpay import Api, Connection, GovPayDebtCreation
from kiosk.adapters.govpay.faults import form_faults
from kiosk.adapters.govpay.wire import parse_json, to_json
from kiosk.adapters.http import Timeouts
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability
from kiosk.domain.tariff import DebtDraft, Debtor, DebtorKind, IncomeAccount, IncomeCode
from kiosk.errors import (
    Bug,
    FormFault,
    FormRejected,
    KioskError,
    Misconfigured,
    NotFound,
    Outage,
    OutcomeUnknown,
    Refused,
    TooManyRequests,
)
from tests.adapters.govpay.installation import CONTEXTS, CREDITOR, NOTICE, connection, debt, fault
from tests.adapters.govpay.installation import settings as installation
from tests.adapters.loopback import answer, resets_after, says, serving, silence

DRAFT = DebtDraft(
    "K01ARZ3NDEKTSV4RRFFQ69G5FAV", CREDITOR, "CIE", "Carta d’identità", Money(2221), IncomeCode("CIE"),
    Debtor("EDLCLL", "Edilcolle", DebtorKind.COMPANY),
)  # fmt: skip
PUT = f"{CONTEXTS[Api.PENDENZE_V2]}/rs/basic/v2/pendenze/kiosk/{DRAFT.id}"
POST = f"{CONTEXTS[Api.PAGAMENTO_V2]}/rs/basic/v2/pendenze/{CREDITOR}/DIRITTI"
FORM = {"causale": "perché 😀", "importo": Decimal("22.21"), "soggettoPagatore": {"identificativo": "X"}}
MADE = {"idDominio": CREDITOR, "numeroAvviso": NOTICE.digits, "UUID": "00"}
POSTED = debt(idTipoPendenza="DIRITTI", idPendenza="S1", iuvAvviso=None)


async def put(draft: DebtDraft = DRAFT, application: str = "kiosk") -> NoticeNumber:
    govpay = Connection(installation())
    try:
        return await GovPayDebtCreation(govpay, application).put(draft)
    finally:
        await govpay.aclose()


async def post(form: dict[str, object] | None = None) -> object:
    govpay = Connection(installation())
    try:
        return await GovPayDebtCreation(govpay, "kiosk").post_form(CREDITOR, "DIRITTI", form or FORM)
    finally:
        await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("status", [200, 201])
async def test_what_a_put_says(respx_mock: respx.MockRouter, status: int) -> None:
    route = respx_mock.put(PUT).respond(status, json=MADE)
    assert await put() == NOTICE
    request = route.calls.last.request
    assert json.loads(request.content) == {
        "idTipoPendenza": "CIE",
        "idDominio": CREDITOR,
        "causale": "Carta d’identità",
        "importo": 22.21,
        "voci": [
            {"idVocePendenza": "1", "importo": 22.21, "descrizione": "Carta d’identità", "codEntrata": "CIE"},
        ],
        "soggettoPagatore": {"tipo": "G", "identificativo": "EDLCLL", "anagrafica": "Edilcolle"},
    }
    assert request.content.isascii(), "whatever charset the server decodes with"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"


@pytest.mark.anyio
async def test_an_account_and_nobody_who_owes(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.put(PUT).respond(201, json=MADE)
    account = IncomeAccount("IT60X0542811101000000123456", "ALTRO", "CIE_1")
    await put(DebtDraft(DRAFT.id, CREDITOR, "CIE", "x", Money(99_999_999_999), account))
    sent = json.loads(route.calls.last.request.content, parse_float=Decimal)
    assert sent["importo"] == sent["voci"][0]["importo"] == Decimal("999999999.99")
    assert sent["voci"][0]["ibanAccredito"] == account.iban
    assert (sent["voci"][0]["tipoContabilita"], sent["voci"][0]["codiceContabilita"]) == ("ALTRO", "CIE_1")
    assert "codEntrata" not in sent["voci"][0]
    assert sent["soggettoPagatore"]["identificativo"] == "ANONIMO"


@pytest.mark.anyio
async def test_the_same_draft_is_the_same_request(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.put(PUT).respond(201, json=MADE)
    await put()
    await put()
    first, second = (call.request.content for call in route.calls)
    assert first == second


@pytest.mark.anyio
async def test_without_our_name_nothing_is_sent(respx_mock: respx.MockRouter) -> None:
    with pytest.raises(Misconfigured):
        await put(application="")
    assert not respx_mock.calls


ANSWERS = [
    (400, fault("SINTASSI"), Bug),
    (400, fault("APP_002"), Bug),
    (401, fault("401"), Misconfigured),
    (403, fault("403000"), Misconfigured),
    (404, fault("404000"), NotFound),
    (404, None, NotFound),
    (405, None, Bug),
    (406, None, Bug),
    (408, None, OutcomeUnknown),
    (415, None, Bug),
    (422, fault("VER_003"), Refused),
    (429, None, TooManyRequests),
    (302, None, Outage),
    (500, fault("INTERNO"), OutcomeUnknown),
    (502, fault("502000"), OutcomeUnknown),
    (503, "<html>", OutcomeUnknown),
    (504, None, OutcomeUnknown),
    (200, "<html>", OutcomeUnknown),
    (201, "", OutcomeUnknown),
    (201, "{", OutcomeUnknown),
    (201, [], OutcomeUnknown),
    (201, {}, OutcomeUnknown),
    (201, {**MADE, "numeroAvviso": "x"}, OutcomeUnknown),
    (201, {**MADE, "numeroAvviso": 3}, OutcomeUnknown),
    (201, {**MADE, "idDominio": "98765432105"}, OutcomeUnknown),
    (204, None, OutcomeUnknown),
]


def _response(status: int, body: object) -> httpx.Response:
    if body is None:
        return httpx.Response(status)
    if isinstance(body, str):
        kind = "text/html" if body == "<html>" else "application/json"
        return httpx.Response(status, text=body, headers={"content-type": kind})
    return httpx.Response(status, json=body)


@pytest.mark.anyio
@pytest.mark.parametrize(("status", "body", "error"), ANSWERS)
async def test_answers_to_a_put(
    respx_mock: respx.MockRouter, status: int, body: object, error: type[KioskError]
) -> None:
    respx_mock.put(PUT).mock(return_value=_response(status, body))
    with pytest.raises(KioskError) as raised:
        await put()
    assert type(raised.value) is error
    if isinstance(raised.value, Refused):
        assert (raised.value.code, raised.value.text_of_creditor) == ("VER_003", "")


@pytest.mark.anyio
@pytest.mark.parametrize(("status", "body", "error"), ANSWERS)
async def test_answers_to_a_form(
    respx_mock: respx.MockRouter, status: int, body: object, error: type[KioskError]
) -> None:
    respx_mock.post(POST).mock(return_value=_response(status, body))
    with pytest.raises(KioskError) as raised:
        await post()
    assert type(raised.value) is error


NOT_SENT = [httpx.ConnectError("refused"), httpx.ConnectTimeout("late"), httpx.PoolTimeout("full")]
SENT = [
    httpx.ReadTimeout("late"),
    httpx.WriteTimeout("late"),
    httpx.ReadError("reset"),
    httpx.WriteError("reset"),
    httpx.CloseError("reset"),
    httpx.RemoteProtocolError("hung up"),
    httpx.DecodingError("not that encoding"),
]


@pytest.mark.anyio
@pytest.mark.parametrize("write", [put, post])
@pytest.mark.parametrize(
    ("failure", "error"), [*((one, Outage) for one in NOT_SENT), *((one, OutcomeUnknown) for one in SENT)]
)
async def test_connections_that_fail(
    respx_mock: respx.MockRouter, write: Callable[[], object], failure: Exception, error: type[KioskError]
) -> None:
    respx_mock.route().mock(side_effect=failure)
    with pytest.raises(KioskError) as raised:
        await write()  # type: ignore[misc]
    assert type(raised.value) is error
    assert len(respx_mock.calls) == 1, "a write is never repeated behind the back of the use case"


@pytest.mark.anyio
@pytest.mark.parametrize(
    "script",
    [silence, says(b""), resets_after(b""), says(answer(b"{}")[:-1]), says(answer(b"{}", length=9)), says(b"SSH-2.0")],
)
async def test_sockets_that_fail(script: object) -> None:
    quick = Timeouts(connect_s=0.5, read_s=0.2, write_s=0.5, pool_s=0.5)
    async with serving(script) as server:  # type: ignore[arg-type]
        address = f"http://localhost:{server.port}/govpay"
        apis = dict.fromkeys((Api.PENDENZE_V2, Api.PAGAMENTO_V2), address)
        govpay = Connection(replace(installation(), addresses=apis, timeouts=quick, find_read_s=0.2))
        creation = GovPayDebtCreation(govpay, "kiosk")
        with pytest.raises(OutcomeUnknown):
            await creation.put(DRAFT)
        with pytest.raises(OutcomeUnknown):
            await creation.post_form(CREDITOR, "DIRITTI", FORM)
        await govpay.aclose()
    govpay = Connection(replace(installation(), addresses=apis))
    with pytest.raises(Outage):
        await GovPayDebtCreation(govpay, "kiosk").put(DRAFT)
    await govpay.aclose()


@pytest.mark.anyio
async def test_a_form_is_sent_as_it_was_filled(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.post(POST).respond(201, json=POSTED)
    made = await post()
    assert parse_json(route.calls.last.request.content) == FORM
    assert b"22.21" in route.calls.last.request.content
    assert getattr(made, "notice", None) == NOTICE
    assert getattr(made, "payability", None) is Payability.PAYABLE
    assert getattr(made, "debt_id", None) == "S1"


@pytest.mark.anyio
@pytest.mark.parametrize(
    "changes",
    [
        {"numeroAvviso": None},
        {"dominio": {"idDominio": "98765432105"}},
        {"idTipoPendenza": "OTHER"},
        {"idPendenza": None},
        {"importo": "x"},
    ],
)
async def test_a_debt_that_is_not_the_one_made(respx_mock: respx.MockRouter, changes: dict[str, object]) -> None:
    body = {key: value for key, value in {**POSTED, **changes}.items() if value is not None}
    respx_mock.post(POST).respond(201, json=body)
    with pytest.raises(OutcomeUnknown):
        await post()


@pytest.mark.anyio
async def test_the_words_of_a_municipality(respx_mock: respx.MockRouter) -> None:
    respx_mock.post(POST).respond(422, json=fault("SEMANTICA", "Importo\nnon ammesso"))
    with pytest.raises(Refused) as refused:
        await post()
    assert (refused.value.code, refused.value.text_of_creditor) == ("SEMANTICA", "Importo non ammesso")
    assert "ammesso" not in str(refused.value), "the words are for the screen, not for the log"
    respx_mock.post(POST).respond(422, json=fault("TVD_001", "java.lang.IllegalStateException"))
    with pytest.raises(Refused) as refused:
        await post()
    assert (refused.value.code, refused.value.text_of_creditor) == ("TVD_001", "")


@pytest.mark.anyio
async def test_a_form_with_faults(respx_mock: respx.MockRouter) -> None:
    said = "1015 $.importo: must have a minimum value of 1,1028 $.soggetto: required property 'nome' not found"
    respx_mock.post(POST).respond(400, json=fault("SINTASSI", said))
    with pytest.raises(FormRejected) as rejected:
        await post()
    assert rejected.value.faults == (
        FormFault(("importo",), "1015"),
        FormFault(("soggetto", "nome"), "1028", missing=True),
    )
    assert "minimum" not in str(rejected.value)
    assert "minimum" not in repr(vars(rejected.value)), "the server's text ends here"


@pytest.mark.anyio
async def test_values_that_no_json_can_carry(respx_mock: respx.MockRouter) -> None:
    for value in (1.5, "\ud800", {1: 2}, {"\udfff": 1}, Decimal("NaN"), Decimal("1E+99999"), object(), float("nan")):
        with pytest.raises(Bug):
            await post({"x": value})
    nested: dict[str, object] = {}
    for _ in range(100_000):
        nested = {"x": nested}
    with pytest.raises(Bug):
        await post(nested)
    assert not respx_mock.calls


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        ("1015 $.importo: must have a minimum value of 1", [(("importo",), "1015", False)]),
        ("1028 $: required property 'causale' not found,1028 $: required property 'b c' not found",
         [(("causale",), "1028", True), (("b c",), "1028", True)]),
        ("1008 $.tipo: does not have a value in the enumeration [\"a\", \"b, c\"],1029 $.n: string found",
         [(("tipo",), "1008", False), (("n",), "1029", False)]),
        ("1023 $.figli[0].nome: does not match the regex pattern ^[A-Z]{1,3}: x",
         [(("figli", "0", "nome"), "1023", False)]),
        ("1028 $.a[1]: required property 'b' not found", [(("a", "1", "b"), "1028", True)]),
        ("1028 $.a: required property 'b.c' not found", [(("a", "b.c"), "1028", True)]),
        ("1028 $.a: is missing something", [(("a",), "1028", False)]),
        ("1001 $: property 'x' is not defined", [((), "1001", False)]),
        ("Il valore [3331234567] del campo cellulare non rispetta il pattern richiesto: x", []),
        ("", []),
        ("1015 $.importo", []),
    ],
)  # fmt: skip
def test_complaints(detail: str, expected: list[tuple[tuple[str, ...], str, bool]]) -> None:
    assert [(one.path, one.code, one.missing) for one in form_faults(detail)] == expected


@given(st.text(max_size=300) | st.text("1028 $.,:'x[]", max_size=300))
def test_any_complaint(detail: str) -> None:
    for one in form_faults(detail):
        assert len(one.code) == 4
        between = re.compile(r"[.\[\]']+".join(map(re.escape, one.path)))
        assert between.search(detail) or (one.missing and one.code == "1028")


_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=6), inner)
    ),
    max_leaves=20,
)


@given(_values)
def test_what_is_sent_is_what_is_read(value: object) -> None:
    assert parse_json(to_json(value)) == value


@given(st.binary(max_size=300), st.sampled_from([200, 201, 400, 422]))
@settings(max_examples=60)
def test_whatever_answers_a_write(content: bytes, status: int) -> None:
    async def ask() -> None:
        headers = {"content-type": "application/json"}
        govpay = connection(lambda _: httpx.Response(status, content=content, headers=headers))
        creation = GovPayDebtCreation(govpay, "kiosk")
        with pytest.raises((Bug, Refused, OutcomeUnknown)):
            await creation.put(DRAFT)
        with pytest.raises((Bug, Refused, FormRejected, OutcomeUnknown)):
            await creation.post_form(CREDITOR, "DIRITTI", FORM)
        await govpay.aclose()

    asyncio.run(ask())

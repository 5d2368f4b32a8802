# SPDX-License-Identifier: EUPL-1.2
"""The services of a creditor, whatever shape their forms are stored in."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from decimal import Decimal

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.govpay import GovPayCatalogue
from kiosk.adapters.govpay.catalogue import read_document
from kiosk.domain.service import Service
from kiosk.errors import Misconfigured, Outage
from tests.adapters.govpay.installation import CREDITOR, always, connection, fault

DEFINITION = {"schema": {"type": "object", "properties": {"importo": {"type": "number", "multipleOf": 0.01}}}}
LAYOUT = {
    "requireUserConfirm": True,
    "img": "cosap.png",
    "ita": {"group": "Tributi", "name": "Canone unico", "short_description": "Occupazione\ndel suolo"},
    "eng": {"group": "Taxes", "name": "Public space fee", "short_description": "", "long_description": "Long"},
    "ger": {"name": "Gebühr"},
    "xyz": {"name": "?"},
    "fra": "Taxe",
}


def stored(document: object) -> str:
    return base64.b64encode(json.dumps(document).encode()).decode()


def kind(name: str = "COSAP", definition: object = None, layout: object = None) -> dict[str, object]:
    form = {"tipo": "angular2-json-schema-form", "definizione": definition or stored(DEFINITION)}
    if layout is not None:
        form["impaginazione"] = layout
    return {"idTipoPendenza": name, "descrizione": "Canone", "form": form, "visualizzazione": None}


def installation(*kinds: dict[str, object], listed: bool = True) -> tuple[list[str], httpx.MockTransport]:
    """Answers as GovPay does: with `listed` False, as to an application that has a list of kinds."""
    asked: list[str] = []
    held = {str(one["idTipoPendenza"]): one for one in kinds}

    def handler(request: httpx.Request) -> httpx.Response:
        *_, before, last = request.url.path.split("/")
        asked.append(last)
        if last == "tipiPendenza":
            rows = list(kinds) if listed else []
            return httpx.Response(200, json={"numRisultati": len(rows), "pagina": 1, "risultati": rows})
        assert before == "tipiPendenza"
        return httpx.Response(200, json=held[last]) if last in held else httpx.Response(404, json=fault("404000"))

    return asked, httpx.MockTransport(handler)


async def services(transport: httpx.MockTransport, kinds: Sequence[str] = ()) -> Sequence[Service]:
    govpay = connection(transport.handler)  # type: ignore[arg-type]
    try:
        return await GovPayCatalogue(govpay).services(CREDITOR, kinds)
    finally:
        await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("form", [stored, json.dumps, lambda document: document], ids=["base64", "text", "object"])
async def test_a_service(form: object) -> None:
    assert callable(form)
    _, transport = installation(kind(definition=form(DEFINITION), layout=form(LAYOUT)))
    (found,) = await services(transport)
    assert (found.id, found.creditor_id, found.image) == ("COSAP", CREDITOR, "cosap.png")
    assert (found.title(), found.group(), found.description()) == ("Canone unico", "Tributi", "Occupazione del suolo")
    assert (found.title("en"), found.group("en")) == ("Public space fee", "Taxes")
    assert found.description("en") == "Occupazione del suolo", "Italian where a language is silent"
    assert (found.title("de"), found.title("fr"), found.title("sl")) == ("Gebühr", "Canone unico", "Canone unico")
    assert set(found.texts) == {"it", "en", "de"}
    assert found.form_definition == {
        "schema": {"type": "object", "properties": {"importo": {"type": "number", "multipleOf": Decimal("0.01")}}}
    }


@pytest.mark.anyio
async def test_without_a_layout_the_kind_s_own_words_are_the_title() -> None:
    _, transport = installation(kind())
    (found,) = await services(transport)
    assert (found.title("en"), found.group(), found.description(), found.image) == ("Canone", "", "", "")


@pytest.mark.anyio
async def test_an_empty_list_is_worked_round_by_the_configured_kinds() -> None:
    asked, transport = installation(kind("COSAP"), kind("CERT"), listed=False)
    assert await services(transport) == ()
    asked.clear()
    found = await services(transport, ["CERT", "NOPE", "COSAP", "CERT"])
    assert [one.id for one in found] == ["CERT", "COSAP"]
    assert asked == ["tipiPendenza", "CERT", "NOPE", "COSAP"]


@pytest.mark.anyio
async def test_configured_kinds_choose_and_order_what_is_listed() -> None:
    asked, transport = installation(kind("A"), kind("B"), kind("C"))
    assert [one.id for one in await services(transport, ["C", "A"])] == ["C", "A"]
    assert asked == ["tipiPendenza"]


@pytest.mark.anyio
async def test_a_kind_without_a_form_is_no_service() -> None:
    _, transport = installation({"idTipoPendenza": "SANZ", "descrizione": "Sanzione", "visualizzazione": None})
    assert await services(transport, ["SANZ"]) == ()


@pytest.mark.anyio
@pytest.mark.parametrize(
    "definition",
    [
        "%%%", "a", "é", "bnVsbA==", "W10=", "{", "[]", "x" * 600_000, stored("x"), [1], 7, True,
        base64.b64encode(b"\xff\xfe{}").decode(), base64.b64encode(b"[" * 100_000).decode(),
    ],
    ids=lambda one: str(one)[:12].encode("ascii", "replace").decode(),
)  # fmt: skip
async def test_a_form_that_cannot_be_read_is_there_and_empty(definition: object) -> None:
    _, transport = installation(kind("BAD", definition), kind("GOOD"))
    bad, good = await services(transport)
    assert bad.form_definition == {}
    assert good.form_definition


@given(st.text(st.characters(categories=None), max_size=200) | st.binary(max_size=200).map(base64.b64encode).map(str))
def test_whatever_is_stored(text: str) -> None:
    assert isinstance(read_document(text), dict)


@pytest.mark.anyio
@pytest.mark.parametrize("body", [{}, {"risultati": None}, {"risultati": [1]}, {"risultati": [{}]}, []])
async def test_what_is_no_list_is_an_outage(body: object) -> None:
    govpay = connection(always(200, body))
    with pytest.raises(Outage):
        await GovPayCatalogue(govpay).services(CREDITOR)
    await govpay.aclose()


@pytest.mark.anyio
async def test_another_kind_than_the_one_asked_for() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        single = not request.url.path.endswith("/tipiPendenza")
        return httpx.Response(200, json=kind("OTHER") if single else {"risultati": []})

    govpay = connection(handler)
    with pytest.raises(Outage):
        await GovPayCatalogue(govpay).services(CREDITOR, ["COSAP"])
    await govpay.aclose()


@pytest.mark.anyio
async def test_creditors() -> None:
    asked: list[httpx.URL] = []
    pages = [
        [{"idDominio": CREDITOR, "ragioneSociale": "Comune"}],
        [{"idDominio": "98765432105", "ragioneSociale": "Unione"}],
    ]

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        number = int(request.url.params["pagina"])
        return httpx.Response(200, json={"numPagine": 2, "pagina": number, "risultati": pages[number - 1]})

    govpay = connection(handler)
    assert await GovPayCatalogue(govpay).creditors() == {CREDITOR: "Comune", "98765432105": "Unione"}
    assert all(url.params["abilitato"] == "true" for url in asked)
    await govpay.aclose()


@pytest.mark.anyio
async def test_a_creditor_that_is_not_ours_is_the_desk_s_business() -> None:
    govpay = connection(always(403, fault("403000")))
    with pytest.raises(Misconfigured):
        await GovPayCatalogue(govpay).services(CREDITOR)
    await govpay.aclose()

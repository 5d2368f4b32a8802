# SPDX-License-Identifier: EUPL-1.2
"""The paper of a notice, and the bill that a debt is a part of: from the best source, and with no more requests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import httpx
import pytest

from kiosk.adapters.govpay import Api, GovPayBills, GovPayDebts, GovPayNoticePdfs
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import KioskError, Misconfigured, NotFound, Outage, Refused
from tests.adapters.govpay.installation import CREDITOR, NOTICE, always, connection, debt, fault

PDF = b"%PDF-1.4\n%%EOF\n"
DOCUMENTO = {"identificativo": "TARI-1", "descrizione": "TARI", "rata": 2}
RATA = Documento("TARI-1", "TARI", 2)


async def paper(language: str, *apis: Api, avvisi_only: Iterable[Api] = ()) -> httpx.Request:
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=PDF, headers={"content-type": "application/pdf"})

    govpay = connection(handler, *apis, avvisi_only=frozenset(avvisi_only))
    assert await GovPayNoticePdfs(govpay).fetch_pdf(CREDITOR, NOTICE, language) == PDF
    await govpay.aclose()
    (request,) = asked
    return request


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("language", "query"), [(lang, f"linguaSecondaria={lang}") for lang in ("de", "en", "fr", "sl")]
)
async def test_a_second_language(language: str, query: str) -> None:
    request = await paper(language)
    assert request.url.query.decode() == query
    assert request.headers.get_list("accept") == ["application/pdf"]
    assert request.url.path == f"/govpay-api-pagamento/rs/basic/v2/avvisi/{CREDITOR}/{NOTICE}"


@pytest.mark.anyio
@pytest.mark.parametrize("language", ["", "it", "xx", "DE"])
async def test_italian_alone(language: str) -> None:
    assert (await paper(language)).url.query == b""


@pytest.mark.anyio
async def test_the_best_source_of_paper() -> None:
    assert "api-pendenze" in (await paper("", Api.PENDENZE_V2, Api.RAGIONERIA_V3)).url.path
    both = await paper("", Api.PENDENZE_V2, Api.PAGAMENTO_V2, avvisi_only=[Api.PAGAMENTO_V2])
    assert "api-pagamento" in both.url.path, "the paper is what is open there"
    govpay = connection(always(), Api.RAGIONERIA_V3)
    with pytest.raises(Misconfigured):
        await GovPayNoticePdfs(govpay).fetch_pdf(CREDITOR, NOTICE)
    await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (404, fault("404000"), NotFound),
        (403, fault("403000"), Misconfigured),
        (403, fault("403"), Misconfigured),
        (422, fault("SEMANTICA", "Avviso non disponibile per pagamenti di Marca da Bollo"), Refused),
        (500, fault("INTERNAL"), Outage),
        (200, debt(), Outage),
    ],
)
async def test_no_paper(status: int, body: object, error: type[KioskError]) -> None:
    govpay = connection(always(status, body))
    with pytest.raises(error) as raised:
        await GovPayNoticePdfs(govpay).fetch_pdf(CREDITOR, NOTICE)
    assert type(raised.value) is error
    await govpay.aclose()


async def bill(*apis: Api, pendenze: int = 200) -> tuple[Documento | None, list[str]]:
    """The documento of a debt that was found, and which APIs were asked for it beyond the finding."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        context = request.url.path.split("/")[1].removeprefix("govpay-api-")
        asked.append(context)
        if context == "pendenze" and pendenze != 200:
            return httpx.Response(pendenze, json=fault(f"{pendenze}000"))
        return httpx.Response(200, json=debt(documento=None if context == "pagamento" else DOCUMENTO))

    govpay = connection(handler, *apis)
    try:
        found = await GovPayDebts(govpay).find(CREDITOR, NOTICE)
        searching = len(asked)
        return await GovPayBills(govpay).documento(found), asked[searching:]
    finally:
        await govpay.aclose()


@pytest.mark.anyio
async def test_one_more_request_only_where_the_source_lacks_it() -> None:
    assert await bill() == (RATA, ["pendenze"])
    assert await bill(Api.PENDENZE_V2, Api.RAGIONERIA_V3) == (RATA, [])
    assert await bill(Api.RAGIONERIA_V3) == (RATA, [])
    assert await bill(Api.PAGAMENTO_V2, Api.RAGIONERIA_V3) == (RATA, ["ragioneria"])
    assert await bill(Api.PAGAMENTO_V2) == (None, [])


@pytest.mark.anyio
async def test_another_application_s_debt_is_asked_of_ragioneria() -> None:
    assert await bill(pendenze=403) == (RATA, ["pendenze", "ragioneria"])
    assert await bill(Api.PAGAMENTO_V2, Api.PENDENZE_V2, pendenze=404) == (None, ["pendenze"])
    with pytest.raises(Outage):
        await bill(pendenze=500)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("documento", "expected"),
    [
        (None, None),
        ({}, None),
        ({"identificativo": ""}, None),
        ({"identificativo": "T"}, Documento("T")),
        ({"identificativo": "T", "rata": 1}, Documento("T", rata=1)),
        ({"identificativo": "T", "soglia": {"tipo": "OLTRE", "giorni": 5}},
         Documento("T", soglia=Soglia(SogliaKind.OLTRE, 5))),
        ({"identificativo": "T", "soglia": {"tipo": "SCONTATO"}}, Documento("T", soglia=Soglia(SogliaKind.SCONTATO))),
        ({"identificativo": "T", "soglia": {"tipo": "NUOVO"}}, Documento("T", soglia=Soglia(SogliaKind.UNKNOWN))),
    ],
)  # fmt: skip
async def test_documenti(documento: object, expected: Documento | None) -> None:
    govpay = connection(always(200, debt(documento=documento)), Api.PENDENZE_V2)
    found: Pendenza = await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    assert found.documento == expected
    assert found == replace(found, documento=expected)
    await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(("tipo_bollo", "expected"), [("01", True), ("Imposta di bollo", True), (None, False)])
async def test_a_stamp(tipo_bollo: str | None, expected: bool) -> None:
    voce = {"idVocePendenza": "1", "tipoBollo": tipo_bollo}
    govpay = connection(always(200, debt(voci=[{"idVocePendenza": "0"}, voce])))
    assert (await GovPayDebts(govpay).find(CREDITOR, NOTICE)).has_stamp is expected
    await govpay.aclose()

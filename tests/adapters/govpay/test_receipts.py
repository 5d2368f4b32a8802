# SPDX-License-Identifier: EUPL-1.2
"""Receipts from each API: what they prove, and what is left out rather than guessed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

import httpx
import pytest

from kiosk.adapters.govpay import Api, GovPayReceipts
from kiosk.adapters.govpay.pages import MAX_PAGES, ROWS_PER_PAGE
from kiosk.adapters.govpay.wire import ROME
from kiosk.domain.money import Money
from kiosk.domain.receipt import Esito, Receipt, ReceiptItem, ReceiptSummary, proofs
from kiosk.errors import Misconfigured, NotFound, Outage
from tests.adapters.govpay.installation import (
    CREDITOR,
    IUV,
    NOTICE,
    RECEIPT,
    Handler,
    always,
    connection,
    fault,
    page,
    pagopa_receipt,
    receipt,
    row,
    rpp,
)

V3 = (Api.RAGIONERIA_V3, Api.PAGAMENTO_V3)


async def _list(handler: Handler, *apis: Api) -> Sequence[ReceiptSummary]:
    govpay = connection(handler, *apis)
    try:
        return await GovPayReceipts(govpay).list(CREDITOR, NOTICE, IUV)
    finally:
        await govpay.aclose()


async def _fetch(body: object, api: Api, summary: ReceiptSummary = RECEIPT) -> Receipt:
    govpay = connection(always(200, body), api)
    try:
        return await GovPayReceipts(govpay).fetch(summary)
    finally:
        await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("apis", "expected"),
    [
        (tuple(Api), f"/govpay-api-ragioneria/rs/basic/v3/ricevute?idDominio={CREDITOR}&iuv={IUV}&pagina=1"),
        ((Api.PENDENZE_V2, Api.PAGAMENTO_V3), f"/govpay-api-pagamento/rs/basic/v3/ricevute/{CREDITOR}/{IUV}"),
        ((Api.PENDENZE_V2,), f"/govpay-api-pendenze/rs/basic/v2/rpp?idDominio={CREDITOR}&iuv={IUV}&pagina=1"),
    ],
)
async def test_the_best_source_is_asked_once(apis: tuple[Api, ...], expected: str) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.raw_path.decode())
        return httpx.Response(200, json=page(rpp() if "rpp" in request.url.path else row()))

    assert [one.receipt_id for one in await _list(handler, *apis)] == [RECEIPT.receipt_id]
    assert len(asked) == 1
    assert asked[0].startswith(expected)


@pytest.mark.anyio
@pytest.mark.parametrize("api", V3)
@pytest.mark.parametrize("esito", [*(one.value for one in Esito), "RIMBORSATO", "eseguito", "", None])
async def test_only_eseguito_proves(api: Api, esito: str | None) -> None:
    (found,) = await _list(always(200, page(row(esito=esito))), api)
    assert found.proves_payment is (esito == "ESEGUITO")
    assert found.recorded_at == datetime(2026, 11, 23, 13, 27, 15, tzinfo=ROME)


@pytest.mark.anyio
@pytest.mark.parametrize("api", V3)
@pytest.mark.parametrize(
    "changes",
    [
        {"dominio": {"idDominio": "98765432105"}},
        {"dominio": None},
        {"iuv": "01000000000000245"},
        {"iuv": None},
        {"idRicevuta": None},
        {"idRicevuta": ".."},
        {"idRicevuta": 7},
        {"idRicevuta": "a\nb"},
        {"idRicevuta": "x" * 300},
        {"esito": 1},
    ],
)
async def test_a_list_with_a_row_that_is_not_ours_is_an_outage(api: Api, changes: dict[str, object]) -> None:
    with pytest.raises(Outage):
        await _list(always(200, page(row(), row(**changes))), api)


@pytest.mark.anyio
@pytest.mark.parametrize("api", [*V3, Api.PENDENZE_V2])
@pytest.mark.parametrize("body", [[], {}, {"risultati": None}, {"risultati": {}}, {"risultati": ["x"]}, None, "x"])
async def test_what_is_no_list_is_an_outage_and_not_an_empty_one(api: Api, body: object) -> None:
    with pytest.raises(Outage):
        await _list(always(200, body), api)


@pytest.mark.anyio
async def test_404_means_none_in_pagamento_v3_only() -> None:
    nobody_began = fault("404000")
    assert await _list(always(404, nobody_began), Api.PAGAMENTO_V3) == ()
    for body in (b"", b"<html>", fault("X")):
        with pytest.raises(Outage):
            await _list(always(404, body), Api.PAGAMENTO_V3)
    for api in (Api.RAGIONERIA_V3, Api.PENDENZE_V2):
        with pytest.raises(Outage):
            await _list(always(404, nobody_began), api)
        assert await _list(always(200, page()), api) == ()


@pytest.mark.anyio
@pytest.mark.parametrize("api", [*V3, Api.PENDENZE_V2])
async def test_no_right_to_receipts(api: Api) -> None:
    with pytest.raises(Misconfigured):
        await _list(always(403, fault("403000")), api)


def _pages(pages: Callable[[int], dict[str, object]], asked: list[int]) -> Handler:
    def handler(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["pagina"])
        asked.append(number)
        return httpx.Response(200, json=pages(number))

    return handler


@pytest.mark.anyio
async def test_pages_are_counted() -> None:
    asked: list[int] = []

    def three(number: int) -> dict[str, object]:
        found = row(idRicevuta=f"r{number}")
        return page(found, pagina=number, numPagine=3, prossimiRisultati="3/ricevute?pagina=9")

    found = await _list(_pages(three, asked), Api.RAGIONERIA_V3)
    assert asked == [1, 2, 3]
    assert [one.receipt_id for one in found] == ["r1", "r2", "r3"]


@pytest.mark.anyio
async def test_pages_without_a_number_of_pages_end() -> None:
    asked: list[int] = []

    def full_then_one(number: int) -> dict[str, object]:
        rows = [row(idRicevuta=f"r{number}-{index}") for index in range(ROWS_PER_PAGE if number == 1 else 1)]
        return page(*rows, pagina=number, numPagine=None)

    assert len(await _list(_pages(full_then_one, asked), Api.RAGIONERIA_V3)) == ROWS_PER_PAGE + 1
    assert asked == [1, 2]


@pytest.mark.anyio
@pytest.mark.parametrize("api", [Api.RAGIONERIA_V3, Api.PENDENZE_V2])
async def test_endless_pages_end_and_prove_only_what_they_prove(api: Api) -> None:
    asked: list[int] = []

    def endless(esito: str) -> Callable[[int], dict[str, object]]:
        item = row(esito=esito) if api is Api.RAGIONERIA_V3 else rpp("RT_ACCETTATA_PA" if esito == "ESEGUITO" else "X")
        return lambda number: page(item, pagina=number, numPagine=10**9)

    (found,) = await _list(_pages(endless("ESEGUITO"), asked), api)
    assert found.proves_payment
    assert asked == list(range(1, MAX_PAGES + 1))
    with pytest.raises(Outage):  # nobody knows what is on the pages that were not read
        await _list(_pages(endless("IN_CORSO"), asked), api)


@pytest.mark.anyio
async def test_another_page_than_the_one_asked_for() -> None:
    with pytest.raises(Outage):
        await _list(always(200, page(row(), pagina=2)), Api.RAGIONERIA_V3)


@pytest.mark.anyio
@pytest.mark.parametrize("api", V3)
async def test_everything_that_a_receipt_says(api: Api) -> None:
    assert await _fetch(receipt(), api) == Receipt(
        summary=RECEIPT,
        amount=Money(10150),
        causale="Mensa scolastica, ottobre",
        creditor_name="Comune di Altura",
        debtor_name="Ada Fontechiara",
        payer_name="Bruno Fontechiara",
        psp_name="Banca di Altura",
        fee=Money(150),
        paid_on=date(2026, 11, 22),
        paid_at=datetime(2026, 11, 22, 23, 30, tzinfo=ROME),
        payment_note="ABCDEFGHJKLMNPQRSTUVWXYZ23",
        notice=NOTICE,
        psp_id="00000000000",
        applied_on=date(2026, 11, 22),
        items=(ReceiptItem("/RFB/1/101.50", Money(10150)),),
    )


@pytest.mark.anyio
@pytest.mark.parametrize(
    "rt",
    [
        None,
        {"tipo": "ctRicevutaTelematica", "json": pagopa_receipt()},
        {"tipo": "ctReceiptV9", "json": pagopa_receipt()},
        {"json": pagopa_receipt()},
        {"tipo": "ctReceipt"},
        {"tipo": "ctReceipt", "json": "x"},
        {"tipo": "ctReceipt", "json": pagopa_receipt(receiptId="other")},
        {"tipo": "ctReceipt", "json": pagopa_receipt(creditorReferenceId="other")},
        {"tipo": "ctReceipt", "json": pagopa_receipt(fee="molto")},
        {"tipo": "ctReceipt", "json": pagopa_receipt(paymentNote=5)},
        {"tipo": "ctReceipt", "json": pagopa_receipt(payer="Ada")},
        {"tipo": "ctReceipt", "json": pagopa_receipt(paymentDateTime=5)},
        {"tipo": "ctReceipt", "json": pagopa_receipt(transferList={"transfer": [{"transferAmount": "x"}]})},
        "ctReceipt",
    ],
)
async def test_pagopa_s_receipt_adds_only_what_is_known(rt: object) -> None:
    found = await _fetch(receipt(rt=rt), Api.RAGIONERIA_V3)
    assert found.amount == Money(10150)
    assert found.paid_on == date(2026, 11, 22), "GovPay says the day itself"
    assert (found.fee, found.paid_at, found.payment_note, found.payer_name) == (None, None, "", "")


@pytest.mark.anyio
async def test_a_receipt_of_version_2_is_known() -> None:
    found = await _fetch(receipt(rt={"tipo": "ctReceiptV2", "json": pagopa_receipt()}), Api.RAGIONERIA_V3)
    assert found.fee == Money(150)


@pytest.mark.anyio
@pytest.mark.parametrize("api", V3)
@pytest.mark.parametrize(
    "changes",
    [
        {"idRicevuta": "other"},
        {"iuv": "01000000000000245"},
        {"dominio": {"idDominio": "98765432105"}},
        {"esito": "IN_CORSO"},
        {"importo": None},
        {"importo": "molto"},
        {"pendenza": {"numeroAvviso": "301000000000000245"}},
        {"pendenza": {"numeroAvviso": "7"}},
    ],
)
async def test_another_receipt_than_the_one_asked_for(api: Api, changes: dict[str, object]) -> None:
    with pytest.raises(Outage):
        await _fetch(receipt(**changes), api)


@pytest.mark.anyio
async def test_a_receipt_that_says_little_is_one() -> None:
    bare = receipt(rt=None, pendenza=None, istitutoAttestante=None)
    found = await _fetch(bare, Api.RAGIONERIA_V3)
    assert (found.amount, found.causale, found.psp_name, found.notice) == (Money(10150), "", "", None)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (rpp(), Esito.ESEGUITO),
        (rpp(rt=pagopa_receipt(outcome="KO")), Esito.NON_ESEGUITO),
        (rpp(rt=pagopa_receipt(outcome="ok")), Esito.UNKNOWN),
        (rpp(rt=pagopa_receipt(outcome=None)), Esito.UNKNOWN),
        (rpp("RT_RIFIUTATA_PA"), Esito.RIFIUTATO),
        (rpp("RT_RIFIUTATA_PA", rt=pagopa_receipt(outcome="KO")), Esito.RIFIUTATO),
        (rpp("RPT_ACCETTATA_NODO"), Esito.UNKNOWN),
        (rpp("RT_ACCETTATA_PA_2"), Esito.UNKNOWN),
        (rpp(stato=None), Esito.UNKNOWN),
    ],
)
async def test_what_a_payment_of_rpp_proves(item: dict[str, object], expected: Esito) -> None:
    (found,) = await _list(always(200, page(item)), Api.PENDENZE_V2)
    assert found.esito is expected
    assert found.receipt_id == RECEIPT.receipt_id


@pytest.mark.anyio
@pytest.mark.parametrize(
    "item",
    [
        rpp("RPT_ACCETTATA_NODO", rt=None),
        {"stato": "RPT_ACCETTATA_NODO", "rpt": {}},
        rpp(rt={"datiPagamento": {"codiceEsitoPagamento": "0"}}),  # the receipts of before
    ],
)
async def test_payments_without_a_receipt_that_is_known(item: dict[str, object]) -> None:
    assert await _list(always(200, page(item)), Api.PENDENZE_V2) == ()


@pytest.mark.anyio
@pytest.mark.parametrize(
    "changes",
    [
        {"fiscalCode": "98765432105"},
        {"fiscalCode": None},
        {"creditorReferenceId": "01000000000000245"},
        {"creditorReferenceId": None},
        {"receiptId": ".."},
        {"outcome": 0},
    ],
)
async def test_payments_of_others_are_an_outage(changes: dict[str, object]) -> None:
    with pytest.raises(Outage):
        await _list(always(200, page(rpp(rt=pagopa_receipt(**changes)))), Api.PENDENZE_V2)


@pytest.mark.anyio
async def test_of_two_payments_the_latest_proves_first() -> None:
    earlier = rpp(rt=pagopa_receipt(receiptId="earlier", paymentDateTime="2026-11-20T10:00:00"))
    later = rpp(rt=pagopa_receipt(receiptId="later", paymentDateTime="2026-11-21T10:00:00"))
    for items in ((earlier, later), (later, earlier)):
        found = await _list(always(200, page(*items)), Api.PENDENZE_V2)
        assert [one.receipt_id for one in proofs(found)] == ["later", "earlier"]


@pytest.mark.anyio
async def test_everything_that_an_rt_says() -> None:
    body = {key: value for key, value in pagopa_receipt().items() if key != "PSPCompanyName"}
    # amounts as numbers, and one key spelt differently: so the server answers this call
    found = await _fetch({**body, "paymentAmount": 101.5, "fee": 1.5, "pspcompanyName": "Banca"}, Api.PENDENZE_V2)
    assert found == Receipt(
        summary=RECEIPT,
        amount=Money(10150),
        causale="Mensa scolastica, ottobre",
        creditor_name="Comune di Altura",
        debtor_name="Ada Fontechiara",
        payer_name="Bruno Fontechiara",
        psp_name="Banca",
        fee=Money(150),
        paid_on=date(2026, 11, 22),
        paid_at=datetime(2026, 11, 22, 23, 30, tzinfo=ROME),
        payment_note="ABCDEFGHJKLMNPQRSTUVWXYZ23",
        notice=NOTICE,
        psp_id="00000000000",
        applied_on=date(2026, 11, 22),
        items=(ReceiptItem("/RFB/1/101.50", Money(10150)),),
    )


@pytest.mark.anyio
@pytest.mark.parametrize(
    "changes",
    [
        {"receiptId": "other"},
        {"fiscalCode": "98765432105"},
        {"creditorReferenceId": "01000000000000245"},
        {"outcome": "KO"},
        {"paymentAmount": None},
        {"noticeNumber": "301000000000000245"},
    ],
)
async def test_another_rt_than_the_one_asked_for(changes: dict[str, object]) -> None:
    with pytest.raises(Outage):
        await _fetch(pagopa_receipt(**changes), Api.PENDENZE_V2)


@pytest.mark.anyio
@pytest.mark.parametrize("api", [*V3, Api.PENDENZE_V2])
async def test_a_detail_that_fails_leaves_the_pdf(api: Api) -> None:
    pdf = b"%PDF-1.4\nwhatever\n%%EOF"

    def handler(request: httpx.Request) -> httpx.Response:
        if request.headers["accept"] == "application/pdf":
            return httpx.Response(200, content=pdf, headers={"content-type": "application/pdf"})
        return httpx.Response(500, json=fault("INTERNAL"))

    govpay = connection(handler, api)
    receipts = GovPayReceipts(govpay)
    with pytest.raises(Outage):
        await receipts.fetch(RECEIPT)
    assert await receipts.fetch_pdf(RECEIPT) == pdf
    await govpay.aclose()


@pytest.mark.anyio
async def test_a_receipt_that_is_not_there() -> None:
    govpay = connection(always(404, fault("404000")))
    for fetch in (GovPayReceipts(govpay).fetch, GovPayReceipts(govpay).fetch_pdf):
        with pytest.raises(NotFound):
            await fetch(RECEIPT)
    await govpay.aclose()

# SPDX-License-Identifier: EUPL-1.2
"""An installation of GovPay that answers what a test says."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx

from kiosk.adapters.govpay import Api, BasicCredentials, Connection, GovPaySettings
from kiosk.adapters.http import Timeouts
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Esito, ReceiptSummary

CREDITOR = "01234567890"
NOTICE = NoticeNumber("301000000000000144")
IUV = "01000000000000144"
RECEIPT = ReceiptSummary(CREDITOR, IUV, "c0ffee0000000000000000000000001a", Esito.ESEGUITO)
CONTEXTS = {
    Api.PENDENZE_V2: "https://govpay.example/govpay-api-pendenze",
    Api.PAGAMENTO_V2: "https://govpay.example/govpay-api-pagamento",
    Api.PAGAMENTO_V3: "https://govpay.example/govpay-api-pagamento",
    Api.RAGIONERIA_V3: "https://govpay.example/govpay-api-ragioneria",
}

TIMES = {"timeouts": Timeouts(connect_s=5.0, read_s=10.0), "find_read_s": 30.0, "pdf_read_s": 20.0}
ITS_OWN = {"credentials": BasicCredentials("kiosk", "parola"), **TIMES}

Handler = Callable[[httpx.Request], httpx.Response]


def settings(*apis: Api, **others: object) -> GovPaySettings:
    """Settings of an installation that has these APIs; all of them when none is named."""
    addresses = {api: CONTEXTS[api] for api in apis or tuple(Api)}
    return GovPaySettings(addresses, **{**ITS_OWN, **others})  # type: ignore[arg-type]


async def at_once(seconds: float) -> None:
    """A sleep that takes no time."""


def connection(handler: Handler, *apis: Api, **others: object) -> Connection:
    """A connection whose requests `handler` answers, and that asks again without a pause."""
    return Connection(settings(*apis, **others), transport=httpx.MockTransport(handler), sleep=at_once)


def always(status: int = 200, body: object = None, **headers: str) -> Handler:
    """Answers everything alike: bytes as they are, anything else as JSON."""

    def handler(request: httpx.Request) -> httpx.Response:
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        if isinstance(body, bytes):
            return httpx.Response(status, content=body, headers=named)
        return httpx.Response(status, text=json.dumps(body), headers={"content-type": "application/json", **named})

    return handler


def debt(**changes: object) -> dict[str, object]:
    """A debt as byAvviso of Pagamento v2 gives it; a change to None leaves the field out."""
    body: dict[str, object] = {
        "idA2A": "kiosk",
        "idPendenza": "P-1",
        "dominio": {"idDominio": CREDITOR, "ragioneSociale": "Comune di Altura"},
        "stato": "NON_ESEGUITA",
        "iuvAvviso": IUV,
        "causale": "Mensa scolastica, ottobre",
        "soggettoPagatore": {"tipo": "F", "identificativo": "XXXXXX", "anagrafica": "Ada Fontechiara"},
        "importo": 101.5,
        "numeroAvviso": NOTICE.digits,
        "dataScadenza": "2026-12-31",
        "dataValidita": "2026-06-30",
        "tipo": "dovuto",
        "voci": [{"idVocePendenza": "1", "importo": 101.5, "stato": "Non eseguito"}],
        "rpp": [],
    }
    return {key: value for key, value in {**body, **changes}.items() if value is not None}


def row(**changes: object) -> dict[str, object]:
    """A row of a list of receipts."""
    body: dict[str, object] = {
        "dominio": {"idDominio": CREDITOR, "ragioneSociale": "Comune di Altura"},
        "iuv": IUV,
        "idRicevuta": RECEIPT.receipt_id,
        "data": "2026-11-23T13:27:15",
        "esito": "ESEGUITO",
    }
    return {key: value for key, value in {**body, **changes}.items() if value is not None}


def page(*rows: dict[str, object], **changes: object) -> dict[str, object]:
    """A page of a list."""
    body: dict[str, object] = {"numRisultati": len(rows), "numPagine": 1, "risultatiPerPagina": 100, "pagina": 1}
    return {key: value for key, value in {**body, "risultati": list(rows), **changes}.items() if value is not None}


def receipt(**changes: object) -> dict[str, object]:
    """A receipt in detail, as Ragioneria v3 gives it."""
    body: dict[str, object] = {
        **row(),
        "importo": 101.5,
        "istitutoAttestante": {"idPSP": "00000000000", "denominazione": "Banca di Altura"},
        "pendenza": {
            "causale": "Mensa scolastica, ottobre",
            "soggettoPagatore": {"anagrafica": "Ada Fontechiara"},
            "numeroAvviso": NOTICE.digits,
            "voci": [{"idVocePendenza": "1", "riscossione": {"importo": 101.5, "data": "2026-11-22"}}],
        },
        "rt": {"tipo": "ctReceipt", "json": pagopa_receipt()},
    }
    return {key: value for key, value in {**body, **changes}.items() if value is not None}


def pagopa_receipt(**changes: object) -> dict[str, object]:
    """pagoPA's own receipt, as rpp and `rt.json` give it."""
    body: dict[str, object] = {
        "receiptId": RECEIPT.receipt_id,
        "noticeNumber": NOTICE.digits,
        "fiscalCode": CREDITOR,
        "outcome": "OK",
        "creditorReferenceId": IUV,
        "paymentAmount": "101.50",
        "description": "Mensa scolastica, ottobre",
        "companyName": "Comune di Altura",
        "debtor": {"fullName": "Ada Fontechiara"},
        "payer": {"fullName": "Bruno Fontechiara"},
        "PSPCompanyName": "Banca di Altura",
        "pspFiscalCode": "00000000000",
        "applicationDate": "2026-11-22",
        "transferList": {"transfer": [{"transferAmount": "101.50", "remittanceInformation": "/RFB/1/101.50"}]},
        "fee": "1.50",
        "paymentDateTime": "2026-11-22T23:30:00",
        "paymentNote": "ABCDEFGHJKLMNPQRSTUVWXYZ23",
    }
    return {**body, **changes}


def rpp(state: str = "RT_ACCETTATA_PA", **changes: object) -> dict[str, object]:
    """A row of `GET /rpp`."""
    return {"stato": state, "rpt": {}, "rt": pagopa_receipt(), "pendenza": {"stato": "ESEGUITA"}, **changes}


def fault(code: str, detail: str = "java.lang.IllegalStateException: secret") -> dict[str, str]:
    """A FaultBean."""
    return {"categoria": "OPERAZIONE", "codice": code, "descrizione": "Risorsa non trovata", "dettaglio": detail}

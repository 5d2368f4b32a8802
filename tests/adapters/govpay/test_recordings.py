# SPDX-License-Identifier: EUPL-1.2
"""Every recorded answer of a real GovPay to an operation that the kiosk uses, good and bad, through the adapters."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from kiosk.adapters.govpay import (
    Api,
    Connection,
    GovPayCatalogue,
    GovPayDebtCreation,
    GovPayDebtSearch,
    GovPayNoticePdfs,
    ProfileProbe,
)
from kiosk.adapters.govpay.pagamento_v2 import PagamentoV2
from kiosk.adapters.govpay.pagamento_v3 import PagamentoV3
from kiosk.adapters.govpay.pendenze_v2 import PendenzeV2
from kiosk.adapters.govpay.ragioneria_v3 import RagioneriaV3
from kiosk.adapters.govpay.read_debt import Avviso
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.domain.money import Money
from kiosk.domain.notice import NotANotice, NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from kiosk.domain.service import Service
from kiosk.domain.tariff import DebtDraft, IncomeCode
from kiosk.errors import Bug, ForeignDebt, FormFault, FormRejected, KioskError, Misconfigured, NotFound, Outage, Refused
from tests.adapters.govpay.installation import NOTICE, connection
from tests.contract.published import RECORDINGS, needs_recordings

EXPECTED_COUNTS = {
    "pendenze_v2 byAvviso": 26,
    "pagamento_v2 byAvviso": 29,
    "ragioneria_v3 byAvviso": 26,
    "pendenze_v2 avviso": 18,
    "pendenze_v2 avviso.pdf": 7,
    "pagamento_v2 avviso": 7,
    "pagamento_v2 avviso.pdf": 2,
    "pendenze_v2 rpp": 10,
    "pendenze_v2 rt": 4,
    "pagamento_v3 ricevute": 14,
    "pagamento_v3 ricevuta": 21,
    "ragioneria_v3 ricevute": 24,
    "ragioneria_v3 ricevuta": 25,
    "profilo": 9,
    "pendenze_v2 search": 19,
    "pagamento_v2 search": 9,
    "pendenze_v2 get": 6,
    "pagamento_v2 get": 2,
    "pagamento_v2 domini": 1,
    "pagamento_v2 tipiPendenza": 2,
    "pagamento_v2 tipoPendenza": 3,
    "pendenze_v2 put": 38,
    "pagamento_v2 post": 6,
}
_APIS = {
    ("govpay-api-pendenze", "v2"): Api.PENDENZE_V2,
    ("govpay-api-pagamento", "v2"): Api.PAGAMENTO_V2,
    ("govpay-api-pagamento", "v3"): Api.PAGAMENTO_V3,
    ("govpay-api-ragioneria", "v3"): Api.RAGIONERIA_V3,
}


@dataclass(frozen=True)
class Recorded:
    """One recorded call."""

    name: str
    operation: str
    api: Api
    path: tuple[str, ...]
    query: dict[str, str]
    wants_pdf: bool
    status: int
    content_type: str
    body: object
    content: bytes
    sent: object


def _recorded(file: Path) -> Recorded | None:
    record = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
    request = record.get("request", {})
    if request.get("method") not in ("GET", "PUT", "POST"):
        return None
    parts = urlsplit(request["path"])
    context, _, _, version, *path = parts.path.lstrip("/").split("/")
    api = _APIS[context, version]
    match path:
        case _ if api is Api.PAGAMENTO_V3 and path[0] == "pendenze":
            return None  # its search ignores filters; the kiosk does not use it
        case ["pendenze"]:
            operation = f"{api.value} search"
        case ["pendenze", _, _]:
            operation = f"{api.value} {request['method'].lower()}"
        case ["domini"]:
            operation = f"{api.value} domini"
        case ["domini", _, "tipiPendenza"]:
            operation = f"{api.value} tipiPendenza"
        case ["domini", _, "tipiPendenza", _]:
            operation = f"{api.value} tipoPendenza"
        case ["pendenze", "byAvviso", _, _]:
            operation = f"{api.value} byAvviso"
        case ["avvisi", _, _]:
            operation = f"{api.value} avviso{'.pdf' if request['accept'] == 'application/pdf' else ''}"
        case ["rpp"]:
            operation = f"{api.value} rpp"
        case ["rpp", _, _, _, "rt"]:
            operation = f"{api.value} rt"
        case ["ricevute", _, _, _]:
            operation = f"{api.value} ricevuta"
        case ["ricevute"] | ["ricevute", _, _]:
            operation = f"{api.value} ricevute"
        case ["profilo"]:
            operation = "profilo"
        case _:
            return None
    response = record["response"]
    pdf = file.with_suffix("").with_name(file.stem[4:] + ".pdf")
    if "body_bytes" in response:
        content = pdf.read_bytes() if pdf.exists() else b"%PDF-1.4\n".ljust(response["body_bytes"] - 5, b"%") + b"%%EOF"
    elif "body_text" in response:
        content = response["body_text"].encode()
    else:
        content = json.dumps(response["body"], default=float).encode()
    return Recorded(
        name=file.stem,
        operation=operation,
        api=api,
        path=tuple(path),
        query={key: values[0] for key, values in parse_qs(parts.query).items()},
        wants_pdf=(request["accept"] or "").lower() == "application/pdf",
        status=response["status"],
        content_type=response["headers"].get("content-type", ""),
        body=response.get("body"),
        content=content,
        sent=request.get("body"),
    )


ALL = [found for file in sorted(RECORDINGS.glob("[0-9]*.json")) if (found := _recorded(file)) is not None]
each = pytest.mark.parametrize("recorded", ALL, ids=lambda one: one.name)


def _connection(recorded: Recorded) -> Connection:
    headers = {"content-type": recorded.content_type} if recorded.content_type else {}

    def answer(request: httpx.Request) -> httpx.Response:
        if recorded.operation.endswith("tipoPendenza") and request.url.path.endswith("/tipiPendenza"):
            return httpx.Response(200, json={"numRisultati": 0, "pagina": 1, "risultati": []})
        return httpx.Response(recorded.status, content=recorded.content, headers=headers)

    # only the API that was recorded, where the best of several would be asked
    one = recorded.operation.split()[-1] in ("search", "get", "avviso.pdf")
    return connection(answer, *((recorded.api,) if one else ()))


def _notice(number: str) -> NoticeNumber:
    try:
        return NoticeNumber(number)
    except NotANotice:
        return NOTICE  # the kiosk never asks for what is no number; the answer is the same


def _call(recorded: Recorded, govpay: Connection) -> Awaitable[object]:
    """The call of ours that this answer answers."""
    path = recorded.path
    client = {
        Api.PENDENZE_V2: PendenzeV2,
        Api.PAGAMENTO_V2: PagamentoV2,
        Api.PAGAMENTO_V3: PagamentoV3,
        Api.RAGIONERIA_V3: RagioneriaV3,
    }[recorded.api](govpay)
    creation = GovPayDebtCreation(govpay, "kiosk")
    calls: dict[str, Callable[[], Awaitable[object]]] = {
        "search": lambda: GovPayDebtSearch(govpay).page(
            DebtQuery(debtor_id=recorded.query.get("idDebitore", "")), _page_number(recorded)
        ),
        "get": lambda: GovPayDebtSearch(govpay).get(path[1], path[2]),
        "put": lambda: creation.put(_draft(recorded)),
        "post": lambda: creation.post_form(path[1], path[2], {}),
        "avviso.pdf": lambda: GovPayNoticePdfs(govpay).fetch_pdf(path[1], _notice(path[2])),
        "domini": lambda: GovPayCatalogue(govpay).creditors(),
        "tipiPendenza": lambda: GovPayCatalogue(govpay).services(path[1]),
        "tipoPendenza": lambda: GovPayCatalogue(govpay).services(path[1], [path[3]]),
        "byAvviso": lambda: client.by_avviso(path[2], _notice(path[3])),
        "avviso": lambda: client.avviso(path[1], _notice(path[2])),
        "rpp": lambda: client.receipts(recorded.query["idDominio"], recorded.query["iuv"]),
        "rt": lambda: _one(client, recorded, path[1:4]),
        "ricevute": lambda: client.receipts(*_payment(recorded)),
        "ricevuta": lambda: _one(client, recorded, path[1:4]),
        "profilo": lambda: ProfileProbe(govpay, recorded.api).read(),
    }
    return calls[recorded.operation.split()[-1]]()


def _page_number(recorded: Recorded) -> int:
    number = recorded.query.get("pagina", "1")
    return int(number) if number.isdigit() else 1


def _draft(recorded: Recorded) -> DebtDraft:
    sent = recorded.sent if isinstance(recorded.sent, dict) else {}
    return DebtDraft(recorded.path[2], sent.get("idDominio", "01234567890"), "SANZ", "x", Money(1), IncomeCode("SANZ"))


def _payment(recorded: Recorded) -> tuple[str, str]:
    if len(recorded.path) == 3:
        return recorded.path[1], recorded.path[2]
    query = recorded.query
    iuv = query.get("iuv") or query.get("numeroAvviso", NOTICE.digits)[1:]
    return query["idDominio"], iuv


def _one(
    client: PendenzeV2 | PagamentoV3 | RagioneriaV3, recorded: Recorded, ids: tuple[str, ...]
) -> Awaitable[object]:
    listed = Esito.ESEGUITO
    if isinstance(recorded.body, dict) and recorded.status == 200:
        listed = Esito.from_json(recorded.body.get("esito", "ESEGUITO"))
    summary = ReceiptSummary(ids[0], ids[1], ids[2], listed)
    return client.receipt_pdf(summary) if recorded.wants_pdf else client.receipt(summary)


def _error(recorded: Recorded) -> type[KioskError] | None:
    """What the fixed table of errors says of this answer; None for a success."""
    short = recorded.operation.split()[-1]
    if recorded.name.endswith("find-aux-digit-changed"):
        return NotFound  # GovPay found another notice number with the same IUV
    if recorded.name.endswith("receipts-all-ragioneria-v3"):
        return Outage  # receipts of other payments than the one that we ask for
    if recorded.status == 404 and recorded.operation == "pagamento_v3 ricevute":
        return None  # nobody has begun to pay
    if short == "search" and (recorded.status == 404 or {"campi", "metadatiPaginazione"} & recorded.query.keys()):
        return Outage  # what the kiosk never asks for: it leaves no list, or no count
    if short == "tipoPendenza":
        return None  # a kind that is not there, or has no form, is left out
    if short == "post" and recorded.status == 400:
        return FormRejected
    if short == "get" and recorded.status == 403:
        return NotFound
    if recorded.status == 201:
        return None
    if recorded.status == 200:
        expected = (
            "application/pdf"
            if recorded.wants_pdf and short in ("rt", "ricevuta", "avviso.pdf")
            else "application/json"
        )
        return None if recorded.content_type == expected else Outage
    if recorded.status == 403 and recorded.operation == "pendenze_v2 byAvviso":
        return ForeignDebt  # an API of own debts; elsewhere a 403 is a right that we do not have
    return {400: Bug, 401: Misconfigured, 403: Misconfigured, 404: NotFound, 406: Bug, 415: Bug, 500: Outage}.get(
        recorded.status
    ) or {422: Refused}[recorded.status]


@needs_recordings
def test_all_recorded_answers_to_our_operations_are_here() -> None:
    assert Counter(one.operation for one in ALL) == EXPECTED_COUNTS
    assert len(ALL) == 308


@pytest.mark.anyio
@each
async def test_recorded_answer(recorded: Recorded) -> None:
    expected = _error(recorded)
    govpay = _connection(recorded)
    try:
        if expected is not None:
            with pytest.raises(expected) as caught:
                await _call(recorded, govpay)
            detail = recorded.body.get("dettaglio") if isinstance(recorded.body, dict) else None
            assert not detail or detail not in str(caught.value), "what GovPay's dettaglio says is for the log only"
            _check_error(recorded, caught.value)
            return
        _check(recorded, await _call(recorded, govpay))
    finally:
        await govpay.aclose()


def _check(recorded: Recorded, result: object) -> None:
    """Whether the result says what the answer said."""
    body = recorded.body if isinstance(recorded.body, dict) else {}
    match result:
        case DebtPage():
            _check_page(recorded, body, result)
        case NoticeNumber():
            assert result.digits == body["numeroAvviso"]
        case dict():
            assert result == {row["idDominio"]: row["ragioneSociale"] for row in body["risultati"]}
        case Pendenza():
            _check_debt(recorded, body, result)
        case Avviso():
            states = {"DUPLICATA": State.ESEGUITA, "SCONOSCIUTA": State.MISSING}
            assert result.state is (states.get(body["stato"]) or State(body["stato"]))
        case bytes():
            assert result == recorded.content
            assert result.startswith(b"%PDF-")
        case Receipt():
            _check_receipt(recorded, body, result)
        case tuple() if recorded.path[0] == "domini":
            _check_services(recorded, result)
        case tuple():
            _check_list(recorded, body, result)
        case _:
            assert "01234567890" in result.creditor_ids  # type: ignore[attr-defined]
            assert result.name == body["nome"]  # type: ignore[attr-defined]


def _check_debt(recorded: Recorded, body: dict[str, object], debt: Pendenza) -> None:
    assert debt.notice.digits == body["numeroAvviso"]
    if recorded.operation.endswith("byAvviso"):
        assert debt.notice.digits == recorded.path[3]
    assert (debt.application_id, debt.debt_id, debt.kind_id) == tuple(
        body[key] for key in ("idA2A", "idPendenza", "idTipoPendenza")
    )
    assert debt.has_stamp is ("tipoBollo" in json.dumps(body.get("voci", []), default=str))
    _check_documento(body, debt)
    assert Decimal(debt.amount.cents) / 100 == Decimal(str(body["importo"]))
    assert debt.causale == body["causale"]
    assert debt.iuv == body.get("iuvAvviso", debt.notice.digits[1:])
    assert debt.state is (State.MISSING if recorded.api is Api.RAGIONERIA_V3 else State(body["stato"]))
    person = body["soggettoPagatore"]
    assert isinstance(person, dict)
    for found, told in ((debt.debtor_name, person["anagrafica"]), (debt.debtor_id, person["identificativo"])):
        assert found == ("" if told == "ANONIMO" else told)
    assert (debt.due_on.isoformat() if debt.due_on else None) == body.get("dataScadenza")


def _check_documento(body: dict[str, object], debt: Pendenza) -> None:
    documento = body.get("documento")
    if not isinstance(documento, dict):
        assert debt.documento is None
        return
    assert debt.documento is not None
    assert (debt.documento.identifier, debt.documento.rata) == (documento["identificativo"], documento.get("rata"))
    assert (debt.documento.soglia is not None) is ("soglia" in documento)


def _check_error(recorded: Recorded, error: KioskError) -> None:
    """Whether a refusal keeps what the screen needs of it."""
    body = recorded.body if isinstance(recorded.body, dict) else {}
    if isinstance(error, Refused):
        assert error.code == body["codice"]
        assert error.text_of_creditor == (body["dettaglio"] if recorded.operation.endswith("post") else "")
    if isinstance(error, FormRejected):
        expected = {
            "166-spontaneous-invalid": [FormFault(("importo",), "1015")],
            "168-spontaneous-missing": [
                FormFault(("causale",), "1028", missing=True),
                FormFault(("soggettoPagatore",), "1028", missing=True),
            ],
        }
        assert list(error.faults) == expected[recorded.name]


def _check_page(recorded: Recorded, body: dict[str, object], page: DebtPage) -> None:
    rows = body["risultati"]
    assert isinstance(rows, list)
    assert (page.total, page.pages) == (body["numRisultati"], body.get("numPagine", 1))
    assert len(page.rows) == len(rows)
    for row, debt in zip(rows, page.rows, strict=True):
        _check_debt(recorded, row, debt)


def _check_services(recorded: Recorded, found: tuple[Service, ...]) -> None:
    if recorded.name[4:] in ("tipo-pendenza-no-form", "tipo-pendenza-unknown"):
        assert found == ()
        return
    (service,) = found
    assert (service.id, service.title()) == ("DIRITTI", "Diritti di segreteria")
    assert service.form_type == "angular2-json-schema-form"
    properties = service.form_definition["properties"]
    assert isinstance(properties, dict)
    assert properties["importo"] == {"type": "number", "title": "Importo", "minimum": 1, "maximum": 500}
    assert service.layout == {"layout": ["causale"]}


def _check_receipt(recorded: Recorded, body: dict[str, object], receipt: Receipt) -> None:
    named = "paymentAmount" if recorded.operation.endswith("rt") else "importo"
    assert Decimal(receipt.amount.cents) / 100 == Decimal(str(body[named]))
    assert receipt.fee is not None
    assert receipt.fee.cents == 150
    assert receipt.payer_name == "Mario Rossi"
    assert receipt.psp_name == "Intesa Sanpaolo"
    assert receipt.paid_at is not None
    assert receipt.notice is not None
    assert receipt.notice.iuv == recorded.path[2]
    assert receipt.summary.proves_payment is (body.get("esito", "ESEGUITO") == "ESEGUITO")


def _check_list(recorded: Recorded, body: dict[str, object], found: tuple[ReceiptSummary, ...]) -> None:
    rows = body.get("risultati", [])
    assert isinstance(rows, list)
    if recorded.operation.endswith("rpp"):
        proven = {row["rt"]["receiptId"] for row in rows if row["stato"] == "RT_ACCETTATA_PA"}
        rejected = {row["rt"]["receiptId"] for row in rows if row["stato"] == "RT_RIFIUTATA_PA"}
    else:
        proven = {row["idRicevuta"] for row in rows if row["esito"] == "ESEGUITO"}
        rejected = {row["idRicevuta"] for row in rows if row["esito"] != "ESEGUITO"}
        assert all(one.recorded_at is not None and one.recorded_at.utcoffset() is not None for one in found)
    assert {one.receipt_id for one in found if one.proves_payment} == proven
    assert {one.receipt_id for one in found if not one.proves_payment} == rejected


@needs_recordings
@pytest.mark.parametrize(
    ("part", "proofs"),
    [
        ("receipts-none-", 0),
        ("during-r", 0),  # somebody is paying: rpp has an item, the lists are empty
        ("refused-r", 0),
        ("refused-again-r", 0),  # listed as IN_CORSO, with JSON and PDF like any other
        ("paid-receipts-ragioneria", 1),
        ("paid-rpp", 1),
        ("paid-twice-r", 2),
        ("paid-after-annulment-r", 1),
        ("paid-other-amount-r", 1),
        ("paid-expired-r", 1),
    ],
)
@pytest.mark.anyio
async def test_what_the_recorded_lists_prove(part: str, proofs: int) -> None:
    lists = [one for one in ALL if one.name[4:].startswith(part) and one.operation.endswith(("ricevute", "rpp"))]
    assert lists
    for recorded in lists:
        govpay = _connection(recorded)
        found = await _call(recorded, govpay)
        assert isinstance(found, tuple)
        assert sum(one.proves_payment for one in found) == proofs, recorded.name
        await govpay.aclose()

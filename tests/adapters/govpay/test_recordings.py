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

from kiosk.adapters.govpay import Api, Connection, ProfileProbe
from kiosk.adapters.govpay.pagamento_v2 import PagamentoV2
from kiosk.adapters.govpay.pagamento_v3 import PagamentoV3
from kiosk.adapters.govpay.pendenze_v2 import PendenzeV2
from kiosk.adapters.govpay.ragioneria_v3 import RagioneriaV3
from kiosk.adapters.govpay.read_debt import Avviso
from kiosk.domain.notice import NotANotice, NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from kiosk.errors import Bug, KioskError, Misconfigured, NotFound, Outage
from tests.adapters.govpay.installation import NOTICE, connection
from tests.contract.published import RECORDINGS, needs_recordings

EXPECTED_COUNTS = {
    "pendenze_v2 byAvviso": 26,
    "pagamento_v2 byAvviso": 29,
    "ragioneria_v3 byAvviso": 26,
    "pendenze_v2 avviso": 25,
    "pagamento_v2 avviso": 9,
    "pendenze_v2 rpp": 10,
    "pendenze_v2 rt": 4,
    "pagamento_v3 ricevute": 14,
    "pagamento_v3 ricevuta": 21,
    "ragioneria_v3 ricevute": 24,
    "ragioneria_v3 ricevuta": 25,
    "profilo": 9,
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


def _recorded(file: Path) -> Recorded | None:
    record = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
    request = record.get("request", {})
    if request.get("method") != "GET":
        return None
    parts = urlsplit(request["path"])
    context, _, _, version, *path = parts.path.lstrip("/").split("/")
    api = _APIS[context, version]
    match path:
        case ["pendenze", "byAvviso", _, _]:
            operation = f"{api.value} byAvviso"
        case ["avvisi", _, _]:
            operation = f"{api.value} avviso"
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
        content = pdf.read_bytes() if pdf.exists() else b"%PDF-1.4\n".ljust(response["body_bytes"], b"%")
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
    )


ALL = [found for file in sorted(RECORDINGS.glob("[0-9]*.json")) if (found := _recorded(file)) is not None]
each = pytest.mark.parametrize("recorded", ALL, ids=lambda one: one.name)


def _connection(recorded: Recorded, *apis: Api) -> Connection:
    headers = {"content-type": recorded.content_type} if recorded.content_type else {}
    return connection(lambda _: httpx.Response(recorded.status, content=recorded.content, headers=headers), *apis)


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
    calls: dict[str, Callable[[], Awaitable[object]]] = {
        "byAvviso": lambda: client.by_avviso(path[2], _notice(path[3])),
        "avviso": lambda: client.avviso(path[1], _notice(path[2])),
        "rpp": lambda: client.receipts(recorded.query["idDominio"], recorded.query["iuv"]),
        "rt": lambda: _one(client, recorded, path[1:4]),
        "ricevute": lambda: client.receipts(*_payment(recorded)),
        "ricevuta": lambda: _one(client, recorded, path[1:4]),
        "profilo": lambda: ProfileProbe(govpay, recorded.api).read(),
    }
    return calls[recorded.operation.split()[-1]]()


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
    if recorded.status == 200:
        expected = "application/pdf" if recorded.wants_pdf and short in ("rt", "ricevuta") else "application/json"
        return None if recorded.content_type == expected else Outage
    if recorded.status == 403 and short in ("byAvviso", "avviso"):
        return NotFound
    return {400: Bug, 401: Misconfigured, 403: Misconfigured, 404: NotFound, 406: Bug, 500: Outage}.get(
        recorded.status
    ) or {422: KioskError}[recorded.status]


@needs_recordings
def test_all_recorded_answers_to_our_operations_are_here() -> None:
    assert Counter(one.operation for one in ALL) == EXPECTED_COUNTS
    assert len(ALL) == 222


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
            return
        _check(recorded, await _call(recorded, govpay))
    finally:
        await govpay.aclose()


def _check(recorded: Recorded, result: object) -> None:
    """Whether the result says what the answer said."""
    body = recorded.body if isinstance(recorded.body, dict) else {}
    match result:
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
        case tuple():
            _check_list(recorded, body, result)
        case _:
            assert "01234567890" in result.creditor_ids  # type: ignore[attr-defined]
            assert result.name == body["nome"]  # type: ignore[attr-defined]


def _check_debt(recorded: Recorded, body: dict[str, object], debt: Pendenza) -> None:
    assert debt.notice.digits == recorded.path[3] == body["numeroAvviso"]
    assert Decimal(debt.amount.cents) / 100 == Decimal(str(body["importo"]))
    assert debt.causale == body["causale"]
    assert debt.iuv == body.get("iuvAvviso", recorded.path[3][1:])
    assert debt.state is (State.MISSING if recorded.api is Api.RAGIONERIA_V3 else State(body["stato"]))
    person = body["soggettoPagatore"]["anagrafica"]  # type: ignore[index]
    assert debt.debtor_name == ("" if person == "ANONIMO" else person)
    assert (debt.due_on.isoformat() if debt.due_on else None) == body.get("dataScadenza")


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

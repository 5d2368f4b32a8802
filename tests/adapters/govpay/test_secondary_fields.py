# SPDX-License-Identifier: EUPL-1.2
"""What a debt or a receipt can do without takes neither it nor its list away, however odd it is."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from kiosk.adapters.govpay.read_debt import read_pendenza
from kiosk.adapters.govpay.read_receipt import read_receipt, read_rt, read_summary
from kiosk.adapters.govpay.wire import Fields
from kiosk.application.ports import DebtQuery
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import ReceiptSummary
from kiosk.errors import KioskError, Outage
from tests.adapters.govpay.installation import CREDITOR, IUV, NOTICE, RECEIPT, debt, pagopa_receipt, receipt
from tests.adapters.govpay.test_search import listed, page_of
from tests.adapters.govpay.test_search import row as debt_row
from tests.contract.published import RECORDINGS, needs_recordings

ODD: list[object] = [
    None, True, 0, -1, Decimal("1.0"), Decimal("1.5"), 10**30, "", "x", "1.0", "12/31/2026", "2026-13-45", "\x00", [],
    [None], ["x"], [{}], [[]], {}, {"x": 1}, {"data": 5},
]  # fmt: skip
SOME: list[object] = [Decimal("1.0"), "x", [None]]
#: What decides: whose it is, its state, its amount. Everything else is secondary.
DECIDES = {
    "debt": {("dominio",), ("dominio", "idDominio"), ("numeroAvviso",), ("iuvAvviso",), ("stato",), ("importo",)},
    "receipt": {
        ("dominio",), ("dominio", "idDominio"), ("iuv",), ("idRicevuta",), ("esito",), ("importo",), ("pendenza",),
        ("pendenza", "numeroAvviso"),
    },
    "rt": {
        ("fiscalCode",), ("creditorReferenceId",), ("receiptId",), ("outcome",), ("paymentAmount",), ("noticeNumber",)
    },
}  # fmt: skip


def paths(body: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a body."""
    if path:
        yield path
    if isinstance(body, dict):
        for key, value in body.items():
            yield from paths(value, (*path, key))
    if isinstance(body, list):
        for place, value in enumerate(body):
            yield from paths(value, (*path, place))


def changed(body: Any, path: tuple[str | int, ...], value: object) -> Any:
    spoiled = copy.deepcopy(body)
    place = spoiled
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return spoiled


def secondary(kind: str, body: object) -> Iterator[tuple[str | int, ...]]:
    return (path for path in paths(body) if path not in DECIDES[kind])


def still_there(
    kind: str, body: object, read: Callable[[object], tuple[object, ...]], odd_values: list[object] = ODD
) -> None:
    """Whatever stands in a secondary place, what decides is read as before."""
    right = read(body)
    for path in secondary(kind, body):
        for odd in odd_values:
            assert read(changed(body, path, odd)) == right, (path, odd)


def read_debt(body: object) -> tuple[object, ...]:
    found = read_pendenza(body, CREDITOR, NOTICE)
    return found.creditor_id, found.notice, found.iuv, found.amount, found.state, found.payability


def wire(body: object) -> Any:
    """A body as it is after the wire."""
    return json.loads(json.dumps(body, default=float), parse_float=Decimal)


FULL_DEBT = debt(
    dataPagamento="2026-11-20",
    dataCaricamento="2026-11-01",
    idTipoPendenza="MENSA",
    documento={"identificativo": "D", "descrizione": "TARI", "rata": 1, "soglia": {"tipo": "ENTRO", "giorni": 5}},
    voci=[{"idVocePendenza": "1", "tipoBollo": "01", "riscossione": {"data": "2026-11-20"}}],
    rpp=[{"stato": "RPT_ACCETTATA_NODO", "rt": None}],
)


def test_a_debt_is_there_whatever_its_secondary_fields_hold() -> None:
    still_there("debt", wire(FULL_DEBT), read_debt)


def test_a_receipt_is_there_whatever_its_secondary_fields_hold() -> None:
    def read(body: object) -> tuple[object, ...]:
        found = read_receipt(body, RECEIPT)
        return found.summary.receipt_id, found.summary.proves_payment, found.amount

    still_there("receipt", wire(receipt(versante={"anagrafica": "Bruno"})), read)


def test_pagopa_s_receipt_is_there_whatever_its_secondary_fields_hold() -> None:
    def read(body: object) -> tuple[object, ...]:
        found = read_rt(body, RECEIPT)
        return found.summary.receipt_id, found.amount

    still_there("rt", pagopa_receipt(), read)


@pytest.mark.parametrize("odd", ODD)
def test_a_proof_is_one_without_its_hour(odd: object) -> None:
    row = {"dominio": {"idDominio": CREDITOR}, "iuv": IUV, "idRicevuta": "a", "esito": "ESEGUITO", "data": odd}
    assert read_summary(Fields(row, "row"), CREDITOR, IUV).proves_payment


@pytest.mark.parametrize(
    ("documento", "right"),
    [
        ({"identificativo": "D", "rata": Decimal("1.0")}, Documento("D", rata=1)),
        ({"identificativo": "D", "rata": "2"}, Documento("D", rata=2)),
        ({"identificativo": "D", "rata": "prima"}, None),  # taken for the whole bill, it would bar every other part
        ({"identificativo": 7, "rata": 1}, None),
        ({"identificativo": "D", "soglia": "entro 5 giorni"}, Documento("D", soglia=Soglia(SogliaKind.UNKNOWN))),
        ({"identificativo": "D", "descrizione": 7, "soglia": {"tipo": "ENTRO", "giorni": Decimal("5.0")}},
         Documento("D", soglia=Soglia(SogliaKind.ENTRO, 5))),
        ("TARI", None),
    ],
)  # fmt: skip
def test_a_documento_is_read_as_far_as_it_goes(documento: object, right: Documento | None) -> None:
    assert read_pendenza({**wire(debt()), "documento": documento}, CREDITOR, NOTICE).documento == right


@pytest.mark.anyio
@pytest.mark.parametrize(
    "bad",
    [
        "row", None, 7, [], {},
        debt_row(2, importo="dieci"), debt_row(2, dominio=None), debt_row(2, numeroAvviso=7), debt_row(2, stato=[]),
        debt_row(2, idPendenza=None), debt_row(2, iuvAvviso="1"), debt_row(2, soggettoPagatore="Ada"),
        debt_row(2, soggettoPagatore={"identificativo": 7}),
    ],
)  # fmt: skip
async def test_one_row_that_cannot_be_read_leaves_the_others(bad: object) -> None:
    code = "FNTDAA82C53H501Y"
    found = await page_of(listed(debt_row(1), bad, debt_row(3)), DebtQuery(code, CREDITOR))
    assert [one.debt_id for one in found.rows] == ["P-1", "P-3"]
    assert (found.total, found.unreadable) == (3, 1)
    with pytest.raises(Outage):  # not "you have no notices"
        await page_of(listed(bad), DebtQuery(code, CREDITOR))


@pytest.mark.anyio
async def test_a_row_of_somebody_else_is_no_row_that_cannot_be_read() -> None:
    other = debt_row(2, soggettoPagatore={"identificativo": "RSSMRA80A01H501U"})
    with pytest.raises(Outage):
        await page_of(listed(debt_row(1), other), DebtQuery("FNTDAA82C53H501Y", CREDITOR))


@needs_recordings
def test_every_recorded_debt_and_receipt() -> None:
    read = 0
    for file in sorted(RECORDINGS.glob("[0-9]*.json")):
        record = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
        if "request" not in record:
            continue
        path, body = record["request"]["path"].split("?")[0].split("/"), record["response"].get("body")
        if record["response"]["status"] != 200 or not isinstance(body, dict):
            continue
        if "100-find-aux" in file.name:  # the number of another debt
            continue
        try:
            if "byAvviso" in path:
                creditor, notice = path[-2], NoticeNumber(path[-1])

                def of_debt(
                    body: object, creditor: str = creditor, notice: NoticeNumber = notice
                ) -> tuple[object, ...]:
                    found = read_pendenza(body, creditor, notice)
                    return found.creditor_id, found.notice, found.iuv, found.amount, found.state

                still_there("debt", body, of_debt, SOME)
            elif "ricevute" in path and "idRicevuta" in body:
                row = read_summary(Fields(body, "row"), body["dominio"]["idDominio"], body["iuv"])

                def of_receipt(body: object, row: ReceiptSummary = row) -> tuple[object, ...]:
                    found = read_receipt(body, row)
                    return found.summary.receipt_id, found.summary.esito, found.amount

                still_there("receipt", body, of_receipt, SOME)
            else:
                continue
        except KioskError as error:
            pytest.fail(f"{file.stem}: {error}")
        read += 1
    assert read > 50

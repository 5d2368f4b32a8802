# SPDX-License-Identifier: EUPL-1.2
"""The report's files: what spreadsheets make of them, and nothing in them is a formula."""

from __future__ import annotations

import csv
import io
import tracemalloc
from dataclasses import replace
from datetime import timedelta
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk.adapters.reports.columns import HEADINGS, plain
from kiosk.adapters.reports.csv_file import as_csv
from kiosk.adapters.reports.xlsx_file import as_xlsx
from kiosk.domain.day_report import DayReport, Operation, Standing
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from tests.application.payments import CREDITOR, NOON

NAMES = {CREDITOR: "Comune di Prova"}
ONE = Operation(
    NOON,
    "KJ7MPQ2R",
    CREDITOR,
    NoticeNumber("301000000000000144"),
    Money(123456),
    Standing.PAID,
    False,
    "kiosk",
    "atrio",
)
FORMULAS = ["=1+1", "+39 055", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", '=HYPERLINK("x")']


def day(*operations: Operation) -> DayReport:
    return DayReport(NOON.date(), NOON, operations)


def lines(report: DayReport) -> list[list[str]]:
    content = as_csv(report, NAMES)
    assert content.startswith(b"\xef\xbb\xbf"), "spreadsheets know UTF-8 by its mark"
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_line_reads_as_italian_spreadsheets_write_it() -> None:
    head, line = lines(day(ONE))
    assert tuple(head) == HEADINGS
    assert dict(zip(head, line, strict=True)) == {
        "Inizio": f"{NOON:%d/%m/%Y %H:%M:%S}",
        "Codice del tentativo": "KJ7M PQ2R",
        "Ente": f"Comune di Prova ({CREDITOR})",
        "Codice avviso": "3010 0000 0000 0001 44",
        "Importo": "1234,56",
        "Esito": "pagato",
        "Con il telefono": "no",
        "Operatore": "kiosk",
        "Postazione": "atrio",
    }


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    hostile = replace(ONE, who=text, where=text)
    _, line = lines(day(hostile))
    assert line[-2:] == [plain(text)] * 2
    assert plain(text).startswith("'") or plain(text)[0].isalnum()
    sheet = load_workbook(io.BytesIO(as_xlsx(day(hostile), {CREDITOR: text})))["Operazioni"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}


@given(st.text())
def test_whatever_is_written_stays_on_its_line(text: str) -> None:
    head, *rest = lines(day(replace(ONE, who=text)))
    assert [len(line) for line in (head, *rest)] == [len(HEADINGS)] * 2
    assert not plain(text).startswith(("=", "+", "-", "@"))


def test_a_workbook_has_sums_and_operations() -> None:
    other = replace(ONE, notice=NoticeNumber("301000000000000245"), standing=Standing.NOT_PAID, amount=Money(100))
    book = load_workbook(io.BytesIO(as_xlsx(day(ONE, other), NAMES)))
    sums = {row[0]: row[1:] for row in book["Riepilogo"].iter_rows(values_only=True) if row[0]}
    assert (sums["pagato"], sums["non pagato"]) == ((1, 1234.56), (1, 1))
    assert sums[f"Comune di Prova ({CREDITOR})"] == (1, 1234.56)
    sheet = book["Operazioni"]
    assert tuple(cell.value for cell in sheet[1]) == HEADINGS
    assert [cell.value for cell in sheet["E"]] == ["Importo", 1234.56, 1]
    assert sheet["A2"].value == NOON.replace(tzinfo=None)
    assert sheet["D2"].value == "3010 0000 0000 0001 44"


@pytest.mark.parametrize("name", [None, "", "Città d’Arte 😀 “Nuova”", 'a;b"c\r\nd', "x" * 40_000])
def test_a_creditor_may_be_called_anything(name: str | None) -> None:
    names = {} if name is None else {CREDITOR: name}
    head, line = list(csv.reader(io.StringIO(as_csv(day(ONE), names).decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(line) == len(head)
    assert CREDITOR in line[2]
    load_workbook(io.BytesIO(as_xlsx(day(ONE), names)))


@pytest.mark.alone
def test_a_day_of_5000_operations_is_written_at_once() -> None:
    many = day(*(replace(ONE, began_at=NOON + timedelta(seconds=second)) for second in range(5000)))
    begun = perf_counter()
    as_csv(many, NAMES)
    as_xlsx(many, NAMES)
    took_s = perf_counter() - begun
    tracemalloc.start()
    as_xlsx(many, NAMES)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took_s < 2
    assert peak < 100 * 2**20

# SPDX-License-Identifier: EUPL-1.2
"""The report as a workbook: the sums of the day on one sheet, its operations on another."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kiosk.adapters.reports.columns import HEADINGS, STANDINGS, Cell, cells_of, creditor_of, euro
from kiosk.domain.day_report import DayReport

_EURO, _MOMENT = "#,##0.00\\ €", "dd/mm/yyyy hh:mm:ss"
_SUM_WIDTHS = (44, 12, 18)
_WIDTHS = (20, 20, 44, 26, 14, 16, 16, 18, 18)
#: Of a cell, as the format has it.
_MOST_CHARACTERS = 32_767


def as_xlsx(report: DayReport, creditors: Mapping[str, str]) -> bytes:
    """The workbook. No temporary file is made of it.

    Args:
        creditors: their names by their tax codes.
    """
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1}),
            "euro": book.add_format({"num_format": _EURO}),
            "moment": book.add_format({"num_format": _MOMENT}),
        }
        _write(book.add_worksheet("Riepilogo"), _SUM_WIDTHS, _sums(report, creditors), formats)
        operations = book.add_worksheet("Operazioni")
        operations.freeze_panes(1, 0)
        operations.repeat_rows(0)
        operations.set_landscape()
        operations.write_row(0, 0, HEADINGS, formats["head"])
        lines = (cells_of(operation, creditors) for operation in report.operations)
        _write(operations, _WIDTHS, lines, formats, first_row=1)
    return written.getvalue()


def _sums(report: DayReport, creditors: Mapping[str, str]) -> Iterator[tuple[Cell, ...]]:
    yield "Giorno", report.day.strftime("%d/%m/%Y")
    yield "Letto dal registro", report.made_at.replace(microsecond=0, tzinfo=None)
    yield ()
    yield "Esito", "Avvisi", "Importo"
    for standing, name in STANDINGS.items():
        found = report.sum_of(standing)
        yield name, Decimal(found.notices), euro(found.amount)
    yield ()
    yield "Pagato per ente", "Avvisi", "Importo"
    for creditor, found in report.paid_by_creditor.items():
        yield creditor_of(creditor, creditors), Decimal(found.notices), euro(found.amount)


def _write(
    sheet: Worksheet,
    widths: tuple[int, ...],
    lines: Iterable[tuple[Cell, ...]],
    formats: Mapping[str, Format],
    first_row: int = 0,
) -> None:
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for row, line in enumerate(lines, first_row):
        for column, cell in enumerate(line):
            match cell:
                case Decimal():
                    is_euro = cell.as_tuple().exponent == -2
                    sheet.write_number(row, column, cell, formats["euro"] if is_euro else None)
                case datetime():
                    sheet.write_datetime(row, column, cell, formats["moment"])
                case _:
                    sheet.write_string(row, column, cell[:_MOST_CHARACTERS])  # whatever it says, it is no formula

# SPDX-License-Identifier: EUPL-1.2
"""The report as CSV, as spreadsheets of an Italian system read it: semicolons, decimal commas, days before months."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from kiosk.adapters.reports.columns import HEADINGS, Cell, cells_of
from kiosk.domain.day_report import DayReport


def as_csv(report: DayReport, creditors: Mapping[str, str]) -> bytes:
    """The operations, one a line, in UTF-8 with the mark by which spreadsheets know it.

    Args:
        creditors: their names by their tax codes.
    """
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    writer.writerows(map(_text, cells_of(operation, creditors)) for operation in report.operations)
    return lines.getvalue().encode("utf-8-sig")


def _text(cell: Cell) -> str:
    match cell:
        case datetime():
            return f"{cell:%d/%m/%Y %H:%M:%S}"
        case Decimal():
            return f"{cell:.2f}".replace(".", ",")
        case _:
            return cell

# SPDX-License-Identifier: EUPL-1.2
"""The verb `journal report`: the sums of a day as a line of JSON, and its operations as CSV or as a workbook."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from kiosk import config
from kiosk.adapters.journal.durable import write_durably
from kiosk.adapters.system.clock import SystemClock
from kiosk.composition.journal import storage_of
from kiosk.domain.day_report import DayReport, Standing
from kiosk.errors import JournalUnavailable
from kiosk.exit_codes import FAILED, OK

_Writer = Callable[[DayReport, Mapping[str, str]], bytes]


def report(settings_file: Path, day: date | None, files: Mapping[str, Path | None]) -> int:
    """Print the sums of a day and write the files that are wanted. Returns the exit code.

    Args:
        day: today when None.
        files: where to, by the names of `_WRITERS`.
    """
    from kiosk.adapters.journal.day import read_day

    settings = config.load(settings_file)
    now = SystemClock().now()
    try:
        found = read_day(storage_of(settings), day or now.date(), now)
    except JournalUnavailable as error:
        return _fail(str(error))
    names = {creditor.id: creditor.name for creditor in settings.creditors}
    for kind, file in files.items():
        if file is None:
            continue
        try:
            write_durably(file, _writer_of(kind)(found, names))  # it tells who paid what: for this account alone
        except OSError as error:
            return _fail(f"{file} cannot be written: {error.strerror or error}")
    sys.stdout.write(json.dumps(_sums(found)) + "\n")
    return OK


def _sums(found: DayReport) -> dict[str, object]:
    sums = {standing.value: found.sum_of(standing) for standing in Standing}
    return {
        "day": found.day.isoformat(),
        "made": found.made_at.isoformat(timespec="seconds"),
        **{name: {"notices": one.notices, "amount_cents": one.amount.cents} for name, one in sums.items()},
        "paid_more_than_once": sorted({str(one.notice) for one in found.paid_more_than_once}),
    }


def _writer_of(kind: str) -> _Writer:
    if kind == "csv":
        from kiosk.adapters.reports.csv_file import as_csv

        return as_csv
    from kiosk.adapters.reports.xlsx_file import as_xlsx

    return as_xlsx


def _fail(sentence: str) -> int:
    sys.stderr.write(f"govpay-kiosk: {sentence}\n")
    return FAILED

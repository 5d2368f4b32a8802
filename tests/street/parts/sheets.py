# SPDX-License-Identifier: EUPL-1.2
"""Jobs of one queue that the spooler calls completed. Input: JSON, of each the sheets that it tells of (null: it tells
nothing). Answer: what the kiosk says of each."""

from __future__ import annotations

import asyncio
import json

import pytest

from kiosk.adapters.printing.cups import CupsPrinter
from kiosk.application.ports import PrintResult
from tests.adapters.printing.spooler import READY_NOW, about_job, with_queue

_COMPLETED = 9


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`printed`, `printed N` (counted), `unknown no-sheets`."""
    jobs = [about_job(_COMPLETED, sheets) for sheets in json.loads(given)]

    async def talk(printer: CupsPrinter) -> list[PrintResult]:
        return [await printer.print_pdf("receipt-A", b"%PDF-1.7") for _ in jobs]

    return ", ".join(map(_words, asyncio.run(with_queue(READY_NOW, jobs, talk))))


def _words(result: PrintResult) -> str:
    more = str(result.sheets or "") if result.trouble is None else result.trouble.value
    return f"{result.outcome.value} {more}".strip()

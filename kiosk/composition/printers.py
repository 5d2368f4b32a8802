# SPDX-License-Identifier: EUPL-1.2
"""The printers that the settings name."""

from __future__ import annotations

from pathlib import Path

from kiosk.adapters.printing.absent import NoPrinter
from kiosk.adapters.printing.cups import CupsPrinter
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.adapters.printing.queue import CupsQueue
from kiosk.application.ports import Clock, Printer
from kiosk.config import Settings


def printer_of(settings: Settings, clock: Clock) -> Printer:
    """The printer that the settings name."""
    printer = settings.printer
    if printer.kind == "folder":
        return FolderPrinter(Path(printer.folder))
    if printer.kind == "cups":
        return _cups(settings, clock, printer.queue, printer.media)
    return NoPrinter()


def roll_printer_of(settings: Settings, clock: Clock) -> Printer | None:
    """The printer for slips that the settings name, None when there is no such printer."""
    roll = settings.printer.roll
    return _cups(settings, clock, roll.queue, roll.media) if roll.queue else None


def _cups(settings: Settings, clock: Clock, queue: str, media: str) -> Printer:
    server = settings.printer
    named = CupsQueue(queue, server.host, server.port, media=media, job_timeout_s=server.timeout_s)
    return CupsPrinter(named, clock.monotonic)

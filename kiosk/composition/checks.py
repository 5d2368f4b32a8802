# SPDX-License-Identifier: EUPL-1.2
"""What an installation can be asked about its own health."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.adapters.atspi.check import BusCheck
from kiosk.adapters.journal.check import JournalCheck
from kiosk.adapters.printing.check import PrinterCheck
from kiosk.adapters.scanner.check import CameraCheck, SerialCheck
from kiosk.adapters.speech.check import VoiceCheck
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.ports import Check
from kiosk.composition.journal import storage_of
from kiosk.composition.printers import printer_of, roll_printer_of
from kiosk.composition.servers import Servers
from kiosk.composition.speech import voice_of
from kiosk.config import Settings
from kiosk.domain.language import written_in


def checks_of(settings: Settings, servers: Servers) -> Iterator[Check]:
    """The checks of everything that the settings name."""
    clock = SystemClock()
    yield from servers.checks
    if settings.printer.kind != "none":
        yield PrinterCheck("printer", printer_of(settings, clock))
    roll = roll_printer_of(settings, clock)
    if roll is not None:
        yield PrinterCheck("printer of slips", roll)
    if "serial" in settings.scanner.kind:
        yield SerialCheck(settings.scanner.serial_port)
    if "camera" in settings.scanner.kind:
        yield CameraCheck(settings.scanner.camera)
    if settings.speech.enabled:
        languages = dict.fromkeys(written_in(language) for language in settings.kiosk.languages)
        yield VoiceCheck(voice_of(settings.speech), tuple(languages))
        yield BusCheck()
    yield JournalCheck(storage_of(settings), clock)

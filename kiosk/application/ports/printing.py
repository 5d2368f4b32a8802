# SPDX-License-Identifier: EUPL-1.2
"""A printer at the kiosk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from enum import Enum
from typing import Protocol

from kiosk.dataclass import dataclass


class PrinterReadiness(Enum):
    """What a printer says of itself; that it says nothing is an answer of its own."""

    READY = "ready"
    WARNING = "warning"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """The readiness of a printer and its own words for it (IPP printer-state-reasons)."""

    readiness: PrinterReadiness
    reasons: tuple[str, ...] = ()


class PrintOutcome(Enum):
    """What became of a print job. FAILED only where it is certain that nothing came out."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class PrintTrouble(Enum):
    """Why a document did not come out, or may not have."""

    NO_PRINTER = "no-printer"
    UNREACHABLE = "unreachable"  # the spooler is not there, so that it was handed nothing
    REFUSED = "refused"  # it does not take jobs for that printer
    STOPPED = "stopped"
    OFFLINE = "offline"
    MEDIA_EMPTY = "media-empty"
    MEDIA_JAM = "media-jam"
    COVER_OPEN = "cover-open"
    SUPPLY_EMPTY = "supply-empty"
    CANCELLED = "cancelled"  # by somebody else
    ABORTED = "aborted"  # the spooler gave it up
    TIME_LIMIT = "time-limit"
    LOST = "lost"  # nobody can be asked any more what became of it
    NO_SHEETS = "no-sheets"  # the spooler is done, and of a printer that counts its sheets no sheet is known
    NOT_SEEN = "not-seen"  # who waited for it says that nothing came out
    NOT_WRITTEN = "not-written"  # a folder did not take the file


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What became of a print job, and why if it did not come out.

    Attributes:
        sheets: how many are known to have come out, at least 1; None: nobody counted them.
    """

    outcome: PrintOutcome
    trouble: PrintTrouble | None = None
    sheets: int | None = field(default=None, compare=False)

    @property
    def may_be_repeated(self) -> bool:
        """Whether a second try cannot print it twice, and may succeed before a clerk sees to the printer."""
        passing = self.trouble in (PrintTrouble.UNREACHABLE, PrintTrouble.ABORTED)
        return self.outcome is PrintOutcome.FAILED and passing


@dataclass(frozen=True, slots=True)
class EarlierJob:
    """What became of a job of an earlier run of the program, found by its title."""

    title: str
    result: PrintResult


class Printer(Protocol):
    """A printer at the kiosk. Its faults are answers, not exceptions."""

    async def status(self) -> PrinterStatus:
        """How ready it is."""
        ...

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        """Print a document, its bytes unchanged, and follow it to its end; it is tried once.

        Cancelling this call ends the following: the job goes on. `title` names the job and holds no personal data.
        """
        ...

    async def resume(self) -> Sequence[EarlierJob]:
        """Follow the jobs of an earlier run to their end. To be called once, before anything is printed."""
        ...

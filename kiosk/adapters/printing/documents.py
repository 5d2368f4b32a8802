# SPDX-License-Identifier: EUPL-1.2
"""The documents that we make: the slip of a payment being confirmed, the note that nothing was paid, and the copy of a
receipt's data.

Making one blocks for some hundredths of a second: call it off the Qt thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kiosk.application.ports import NotPaidNote, Paper, Slip
from kiosk.domain.attempt import Attempt
from kiosk.domain.money import Money
from kiosk.domain.receipt import Receipt
from kiosk.errors import Bug
from kiosk.foreign import edge


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives the documents out.

    Attributes:
        desk_name, desk_hours: the counter that they send people to; hours may be empty.
        training: no payment is real, and each sheet says so.
    """

    desk_name: str = "sportello"
    desk_hours: str = ""
    training: bool = False


class SheetWords(Protocol):
    """What is written on the documents of our own making, in one language. Called off the Qt thread."""

    @property
    def lang(self) -> str:
        """The language, as in BCP 47."""
        ...

    def say(self, key: str, **values: str) -> str:
        """A sentence with these values in it."""
        ...

    def amount(self, amount: Money) -> str:
        """An amount of euro."""
        ...

    def day(self, day: date) -> str:
        """A date that stands alone."""
        ...

    def when(self, moment: datetime) -> str:
        """Day and time in Italy. `moment` knows its zone."""
        ...

    def hour(self, moment: datetime, from_: datetime) -> str:
        """The time in Italy, with its day where that is not the day of `from_`. Both know their zone."""
        ...


class PdfDocuments:
    """The port Documents, made here."""

    def __init__(self, desk_name: str, desk_hours: str, *, training: bool, words: Callable[[str], SheetWords]) -> None:
        """The first as in `Issuer`; `words` gives those of a language, in the thread that draws."""
        self._issuer = Issuer(desk_name, desk_hours, training)
        self._words = words

    # The libraries that draw take a fifth of a second to load: not before the first page.

    def slip(self, slip: Slip, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The slip to keep, as PDF. It says that it is no receipt."""
        with edge(Bug, "the slip cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_slip

            return draw_slip(slip, self._issuer, self._words(lang), paper)

    def not_paid_note(self, note: NotPaidNote, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The note that nothing was paid, as PDF; only for an attempt of which that is certain."""
        with edge(Bug, "the note cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_not_paid_note

            return draw_not_paid_note(note, self._issuer, self._words(lang), paper)

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The data of a receipt as PDF; says that it is a copy of the data."""
        with edge(Bug, "the copy of a receipt cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_receipt_copy

            return draw_receipt_copy(receipt, attempt, self._issuer, self._words(lang), paper)

# SPDX-License-Identifier: EUPL-1.2
"""What the documents of our own making need to be written in a language; the screen's catalogue has the words."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from kiosk.domain.money import Money


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

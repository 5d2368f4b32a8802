# SPDX-License-Identifier: EUPL-1.2
"""The words of the documents that we make, per language. A language that is not here gets the Italian ones.

The terms are those of the screen: notice, notice number, receipt, reminder slip, counter, fee.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.adapters.printing.words import de, en, fr, it, sl
from kiosk.domain.italian import elided
from kiosk.domain.money import Money

_ROME = ZoneInfo("Europe/Rome")

WORDS: Mapping[str, Mapping[str, str]] = {
    "it": it.WORDS,
    "en": en.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "sl": sl.WORDS,
}


class Words:
    """The words of one language, and how it writes dates and amounts."""

    def __init__(self, lang: str) -> None:
        """`lang` as in BCP 47; only its first part counts."""
        primary = lang.split("-")[0].lower()
        self.lang = primary if primary in WORDS else "it"

    def say(self, key: str, **values: str) -> str:
        """A sentence. The values are put in as they are; an Italian article before a number is then as it is said."""
        text = WORDS[self.lang][key]
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return elided(text) if self.lang == "it" else text

    def amount(self, cents: int) -> str:
        """An amount of euro cents."""
        return Money(cents).format(self.lang)

    def day(self, day: date) -> str:
        """`23 novembre 2026`."""
        number = self.say("first_day") if day.day == 1 else self.say("any_day", number=str(day.day))
        return f"{number} {self.say('months').split()[day.month - 1]} {day.year}"

    def when(self, moment: datetime) -> str:
        """Day and time in Italy. `moment` knows its zone."""
        return self.say("at_time", day=self.day(_local(moment).date()), time=_time(moment))

    def hour(self, moment: datetime, from_: datetime) -> str:
        """The time in Italy, with its day where that is not the day of `from_`. Both know their zone."""
        if is_same_day(moment, from_):
            return _time(moment)
        return self.say("hour_of_day", day=self.day(_local(moment).date()), time=_time(moment))


def is_same_day(one: datetime, other: datetime) -> bool:
    """Whether two moments are on the same day in Italy. Both know their zone."""
    return _local(one).date() == _local(other).date()


def _local(moment: datetime) -> datetime:
    return moment.astimezone(_ROME)


def _time(moment: datetime) -> str:
    return f"{_local(moment):%H:%M}"

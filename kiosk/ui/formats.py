# SPDX-License-Identifier: EUPL-1.2
"""Amounts, numbers, dates and times as people of a language read them, on the screen and on paper.

Babel writes them, from the Unicode CLDR. It takes some hundredths of a second to load, so the first page does without
it. A language is a BCP 47 tag; one that is not here is written as Italian.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.domain.money import Money

# Language, its locale in the CLDR, and a date with its weekday (CLDR date pattern; English has no comma here).
_LANGUAGES = {
    "it": ("it", "EEEE d MMMM y"),
    "en": ("en_GB", "EEEE d MMMM y"),
    "de": ("de", "EEEE, d. MMMM y"),
    "fr": ("fr", "EEEE d MMMM y"),
    "sl": ("sl", "EEEE, d. MMMM y"),
}
# The first day of a month, where it is an ordinal number and the other days are not.
_FIRST_DAY = {"it": "1º", "fr": "1er"}
# Italian articles before eight and eleven, which begin with a vowel: otto, undici.
_BEFORE_A_VOWEL = re.compile(r"\b(il|del|dal|al|nel|sul) (?=(?:8|11)\b)")
# The CLDR puts the narrow one between French thousands; Titillium Web does not have it.
_NARROW_NO_BREAK_SPACE = "\u202f"
_NO_BREAK_SPACE = "\u00a0"


def language_of(lang: str) -> str:
    """The language of a tag, one of those in which we write: `de` for `de-AT`, `it` for `es`."""
    primary = lang.split("-")[0].lower()
    return primary if primary in _LANGUAGES else "it"


def euro(amount: Money, lang: str) -> str:
    """An amount: `1.234,50 €`, with a no-break space."""
    from babel.numbers import format_currency

    text = format_currency(Decimal(amount.cents).scaleb(-2), "EUR", locale=_locale(lang))
    return text.replace(_NARROW_NO_BREAK_SPACE, _NO_BREAK_SPACE)


def number_text(number: int | Decimal, lang: str) -> str:
    """A number with the digits that it has, without marks of thousands: `1234,50`."""
    from babel.numbers import get_decimal_symbol

    return f"{number:f}".replace(".", get_decimal_symbol(_locale(lang))) if isinstance(number, Decimal) else str(number)


def long_date(day: date, lang: str) -> str:
    """`lunedì 30 novembre 2026`."""
    return _written(day, lang, _full(lang))


def day_and_month(day: date, lang: str) -> str:
    """`lunedì 30 novembre`."""
    return _written(day, lang, _full(lang).removesuffix(" y"))


def day_for_qml(day: date, lang: str) -> dict[str, str | int]:
    """The same for QML, which writes it from the same CLDR: the first page shows it before Babel is loaded."""
    pattern = _with_first_day(day, lang, _full(lang).removesuffix(" y")).replace("EEEE", "dddd")
    return {"locale": _locale(lang), "pattern": pattern, "year": day.year, "month": day.month, "day": day.day}


def short_date(day: date, lang: str) -> str:
    """`31 ottobre 2026`, to stand alone; see the_date."""
    return _written(day, lang, _full(lang).split(" ", 1)[1])


def the_date(day: date, lang: str) -> str:
    """A date for a sentence, in Italian with its article: `il 31 ottobre 2026`, `l’8 marzo 2027`."""
    written = short_date(day, lang)
    return elided(f"il {written}") if language_of(lang) == "it" else written


def clock_time(moment: datetime) -> str:
    """`10:24`, in each of our languages."""
    return f"{moment:%H:%M}"


def unbroken(code: str) -> str:
    """A code of several groups that stays in one line."""
    return code.replace(" ", "\N{NO-BREAK SPACE}")


def days_left(day: date, today: date) -> str:
    """How far away a day is, in words; empty for one in the past."""
    translate = QCoreApplication.translate
    days = (day - today).days
    if days < 0:
        return ""
    if days == 0:
        return translate("Formats", "today")
    if days == 1:
        return translate("Formats", "tomorrow")
    return translate("Formats", "in {days} days").format(days=days)


def elided(text: str) -> str:
    """Italian: `il 8 marzo` as it is said, `l’8 marzo`; likewise `dell’11`, `all’11`. All else stays as it is."""
    return _BEFORE_A_VOWEL.sub(lambda found: "l’" if found[1] == "il" else f"{found[1]}l’", text)


def _written(day: date, lang: str, pattern: str) -> str:
    from babel.dates import format_date

    return format_date(day, _with_first_day(day, lang, pattern), locale=_locale(lang))


def _with_first_day(day: date, lang: str, pattern: str) -> str:
    first = _FIRST_DAY.get(language_of(lang)) if day.day == 1 else None
    return re.sub(r"\bd\b", f"'{first}'", pattern) if first else pattern


def _locale(lang: str) -> str:
    return _LANGUAGES[language_of(lang)][0]


def _full(lang: str) -> str:
    return _LANGUAGES[language_of(lang)][1]

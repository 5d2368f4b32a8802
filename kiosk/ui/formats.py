# SPDX-License-Identifier: EUPL-1.2
"""Dates and times as people of a language read them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.italian import day_number, elided


def long_date(day: date, lang: str) -> str:
    """`lunedì 30 novembre 2026`."""
    return _written(day, lang, "dddd", "MMMM yyyy")


def day_and_month(day: date, lang: str) -> str:
    """`lunedì 30 novembre`."""
    return _written(day, lang, "dddd", "MMMM")


def short_date(day: date, lang: str) -> str:
    """`31 ottobre 2026`, to stand alone; see the_date."""
    return _written(day, lang, "", "MMMM yyyy")


def the_date(day: date, lang: str) -> str:
    """A date for a sentence, in Italian with its article: `il 31 ottobre 2026`, `l’8 marzo 2027`."""
    written = short_date(day, lang)
    return elided(f"il {written}") if _is_italian(lang) else written


def clock_time(moment: datetime) -> str:
    """`10:24`."""
    return f"{moment:%H:%M}"


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


def _written(day: date, lang: str, before: str, after: str) -> str:
    number = day_number(day.day) if _is_italian(lang) else str(day.day)
    words = (before, f"'{number}'", after)
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), " ".join(filter(None, words)))


def _is_italian(lang: str) -> bool:
    return lang.split("-")[0].lower() == "it"

# SPDX-License-Identifier: EUPL-1.2
"""Dates and times as people of a language read them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def long_date(day: date, lang: str) -> str:
    """`lunedì 30 novembre 2026`."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def day_and_month(day: date, lang: str) -> str:
    """`lunedì 30 novembre`."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def short_date(day: date, lang: str) -> str:
    """`31 ottobre 2026`."""
    return QLocale(lang).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


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

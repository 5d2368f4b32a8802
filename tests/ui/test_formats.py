# SPDX-License-Identifier: EUPL-1.2
"""Amounts, numbers and dates: as each language writes them, and as they were written before Babel."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from kiosk.domain.money import MAX_CENTS, Money
from kiosk.ui.formats import day_and_month, day_for_qml, euro, language_of, long_date, number_text, short_date

CENTS = st.integers(0, MAX_CENTS)
DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))
NO_BREAK = "\u00a0"

# language -> (thousands mark, decimal mark, euro sign in front)
WRITTEN = {
    "it": (".", ",", False),
    "de": (".", ",", False),
    "sl": (".", ",", False),
    "fr": (NO_BREAK, ",", False),
    "en": (",", ".", True),
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", f"1.234.567,05{NO_BREAK}€"),
        ("de", f"1.234.567,05{NO_BREAK}€"),
        ("sl", f"1.234.567,05{NO_BREAK}€"),
        ("fr", f"1{NO_BREAK}234{NO_BREAK}567,05{NO_BREAK}€"),
        ("en", "€1,234,567.05"),
        ("xx", f"1.234.567,05{NO_BREAK}€"),
        ("", f"1.234.567,05{NO_BREAK}€"),
    ],
)
def test_an_amount_as_each_language_writes_it(lang: str, text: str) -> None:
    assert euro(Money(123456705), lang) == text


def test_small_amounts_keep_two_decimals() -> None:
    assert [euro(Money(cents), "it") for cents in (0, 5, 50, 100)] == [
        f"{text}{NO_BREAK}€" for text in ("0,00", "0,05", "0,50", "1,00")
    ]


@given(CENTS, st.sampled_from(sorted(WRITTEN)))
def test_what_is_written_can_be_read_back(cents: int, lang: str) -> None:
    thousands, decimal, in_front = WRITTEN[lang]
    text = euro(Money(cents), lang)
    number = text.removeprefix("€") if in_front else text.removesuffix(f"{NO_BREAK}€")
    assert number != text, "the euro sign is missing"
    whole, fraction = number.split(decimal)
    groups = whole.split(thousands)
    assert [len(group) for group in groups[1:]] == [3] * (len(groups) - 1)
    assert len(fraction) == 2
    assert int("".join(groups)) * 100 + int(fraction) == cents


@given(CENTS, st.sampled_from(sorted(WRITTEN)))
def test_an_amount_never_breaks_over_two_lines(cents: int, lang: str) -> None:
    assert " " not in euro(Money(cents), lang)


@pytest.mark.parametrize(
    ("lang", "full", "short"),
    [
        ("it", "martedì 1º dicembre 2026", "1º dicembre 2026"),
        ("en", "Tuesday 1 December 2026", "1 December 2026"),
        ("de", "Dienstag, 1. Dezember 2026", "1. Dezember 2026"),
        ("fr", "mardi 1er décembre 2026", "1er décembre 2026"),
        ("sl", "torek, 1. december 2026", "1. december 2026"),
        ("de-AT", "Dienstag, 1. Dezember 2026", "1. Dezember 2026"),
        ("en-US", "Tuesday 1 December 2026", "1 December 2026"),
        ("es", "martedì 1º dicembre 2026", "1º dicembre 2026"),
        ("", "martedì 1º dicembre 2026", "1º dicembre 2026"),
    ],
)
def test_a_date_as_each_language_writes_it(lang: str, full: str, short: str) -> None:
    day = date(2026, 12, 1)
    assert long_date(day, lang) == full
    assert day_and_month(day, lang) == full.removesuffix(" 2026")
    assert short_date(day, lang) == short


def test_a_tag_is_taken_by_its_language() -> None:
    tags = ("it", "IT-it", "de-AT", "sl-Latn-SI", "en-GB", "es", "xx", "")
    assert [language_of(tag) for tag in tags] == ["it", "it", "de", "sl", "en", "it", "it", "it"]
    assert euro(Money(123450), "en-GB") == "€1,234.50"


@pytest.mark.parametrize(
    ("number", "lang", "said"),
    [
        (Decimal("1234.50"), "it", "1234,50"),
        (Decimal("1234.50"), "en", "1234.50"),
        (Decimal("1234.50"), "de", "1234,50"),
        (Decimal("-0.5"), "sl", "-0,5"),
        (Decimal("0.0000001"), "fr", "0,0000001"),
        (1234567, "it", "1234567"),
        (-5, "en", "-5"),
    ],
)
def test_a_number_keeps_its_digits(number: int | Decimal, lang: str, said: str) -> None:
    assert number_text(number, lang) == said


@given(st.integers(0, 10**20), st.sampled_from(["it", "en", "de", "fr", "sl"]))
def test_amounts_are_written_as_before_babel(cents: int, lang: str) -> None:
    thousands, decimal, in_front = WRITTEN[lang]
    number = f"{cents // 100:,}".replace(",", thousands) + f"{decimal}{cents % 100:02d}"
    assert euro(Money(cents), lang) == (f"€{number}" if in_front else f"{number}{NO_BREAK}€")


@given(DAYS, st.sampled_from(["it", "en"]))
def test_dates_are_written_as_before_babel(day: date, lang: str) -> None:
    number = "1º" if lang == "it" and day.day == 1 else str(day.day)
    qt, at = QLocale(lang), QDate(day.year, day.month, day.day)
    assert long_date(day, lang) == qt.toString(at, f"dddd '{number}' MMMM yyyy")
    assert day_and_month(day, lang) == qt.toString(at, f"dddd '{number}' MMMM")
    assert short_date(day, lang) == qt.toString(at, f"'{number}' MMMM yyyy")


@given(DAYS, st.sampled_from(["it", "en", "de", "fr", "sl", "it-simple"]))
def test_qml_writes_a_day_as_babel_does(day: date, lang: str) -> None:
    parts = day_for_qml(day, lang)
    qt, at = QLocale(str(parts["locale"])), QDate(*(int(parts[part]) for part in ("year", "month", "day")))
    assert qt.toString(at, str(parts["pattern"])) == day_and_month(day, lang)


def test_babel_is_loaded_with_the_first_amount_or_date() -> None:
    program = """
import sys
from kiosk.composition import bootstrap
from kiosk.ui import formats, sheet_words
assert not [name for name in sys.modules if name.startswith("babel")]
formats.euro(formats.Money(1), "it")
assert "babel" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)

# SPDX-License-Identifier: EUPL-1.2
"""Articles before dates."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.ui.formats import elided, short_date


def day_number(day: int) -> str:
    return short_date(date(2026, 3, day), "it").removesuffix(" marzo 2026")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("entro il 8 marzo", "entro l’8 marzo"),
        ("entro il 11 marzo", "entro l’11 marzo"),
        ("00:10 del 8 dicembre", "00:10 dell’8 dicembre"),
        ("dal 11 al 8 maggio", "dall’11 all’8 maggio"),
    ],
)
def test_an_article_before_eight_and_eleven_loses_its_vowel(written: str, said: str) -> None:
    assert elided(written) == said
    assert elided(said) == said


@pytest.mark.parametrize(
    "text",
    [
        *(f"entro il {day_number(day)} marzo" for day in range(1, 32) if day not in (8, 11)),
        "il 80",
        "il 110",
        "il 1180",
        "del 2008",
        "alle 8",
        "di sabato 8 marzo",
        "avril 8",
        "il codice 8",
        "",
    ],
)
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert elided(text) == text


def test_the_first_of_a_month_is_an_ordinal() -> None:
    assert [day_number(day) for day in (1, 2, 11, 21, 31)] == ["1º", "2", "11", "21", "31"]

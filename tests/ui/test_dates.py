# SPDX-License-Identifier: EUPL-1.2
"""Dates as they are written alone, and as they are said in the sentences of the pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.pendenza import State
from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.elsewhere import not_paid
from kiosk.lab.moments.payment import MOMENTS, debt, document
from kiosk.lab.moments.stage import NOW, Stage
from kiosk.ui.debt_words import due_words
from kiosk.ui.ending_words import come_back_words
from kiosk.ui.formats import day_and_month, long_date, short_date, the_date

DAYS = [
    (date(2026, 12, 8), "l’8 dicembre 2026"),
    (date(2026, 12, 11), "l’11 dicembre 2026"),
    (date(2026, 12, 1), "il 1º dicembre 2026"),
    (date(2026, 12, 18), "il 18 dicembre 2026"),
]
EIGHTH = date(2026, 12, 8)


@pytest.mark.parametrize(("day", "said"), DAYS)
def test_a_date_with_its_article(day: date, said: str) -> None:
    assert the_date(day, "it") == said


@pytest.mark.parametrize("lang", ["en", "de", "fr", "sl"])
def test_other_languages_have_no_italian_article(lang: str) -> None:
    for day, _ in DAYS:
        assert the_date(day, lang) == short_date(day, lang)
        assert "º" not in the_date(day, lang)


def test_a_date_that_stands_alone() -> None:
    first = date(2026, 12, 1)
    assert short_date(first, "it") == "1º dicembre 2026"
    assert long_date(first, "it") == "martedì 1º dicembre 2026"
    assert day_and_month(first, "it") == "martedì 1º dicembre"
    assert day_and_month(EIGHTH, "it") == "martedì 8 dicembre"
    assert long_date(EIGHTH, "en") == "Tuesday 8 December 2026"
    assert short_date(first, "en") == "1 December 2026"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.NON_ESEGUITA, "Scade l’8 dicembre 2026"),
        (State.SCADUTA, "Scaduto l’8 dicembre 2026"),
        (State.ESEGUITA, "Pagato l’8 dicembre 2026"),
    ],
)
def test_the_row_of_a_notice(stage: Stage, state: State, said: str) -> None:
    assert stage.visit.lang == "it"
    assert due_words(replace(debt(state, due_on=EIGHTH), paid_on=EIGHTH), NOW.date(), "it") == said


def test_a_notice_past_its_date(stage: Stage) -> None:
    stage.show(**{**MOMENTS["debt-expired"], "debt": debt(State.SCADUTA, due_on=date(2026, 11, 11))})
    assert any("Questo avviso è scaduto l’11 novembre 2026" in text for text in stage.texts())


def test_printed_and_not_paid_say_until_when(stage: Stage) -> None:
    printed = {**ELSEWHERE["printed"], "debt": debt(due_on=EIGHTH)}
    stage.show(**printed)
    assert stage.named("due").property("title") == "Puoi pagare entro l’8 dicembre 2026."
    unpaid = not_paid(2)
    cart = unpaid["cart"]
    two = [replace(one, due_on=EIGHTH + timedelta(days=3 * place)) for place, one in enumerate(cart.debts)]
    stage.show(**{**unpaid, "cart": replace(cart, debts=tuple(two))})
    assert "Puoi pagare entro l’8 dicembre 2026." in str(stage.named("print-notice").property("line"))


def test_paid_before_says_when(stage: Stage) -> None:
    paper = document()
    there = replace(paper, receipt=replace(paper.receipt, paid_at=None, paid_on=EIGHTH))
    stage.show(**{**MOMENTS["paid-before"], "documents": (there,)})
    assert stage.named("page-paid").property("lead") == "Pagato l’8 dicembre 2026."


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (timedelta(minutes=30), "Torna dopo le 10:54"),
        (timedelta(hours=13, minutes=35), "Torna dopo le 23:59"),
        (timedelta(hours=13, minutes=46), "Torna domani dopo le 00:10"),
        (timedelta(hours=48), "Torna mercoledì 25 novembre dopo le 10:24"),
        (timedelta(days=15), "Torna martedì 8 dicembre dopo le 10:24"),
    ],
)
@pytest.mark.parametrize("zone", [NOW.tzinfo, UTC], ids=["here", "utc"])
def test_come_back_names_the_day_where_it_is_not_today(stage: Stage, after: timedelta, said: str, zone: object) -> None:
    at = (NOW.astimezone(UTC) + after).astimezone(zone)  # type: ignore[arg-type]
    stage.show(**{**MOMENTS["being-confirmed-earlier"], "retry_from": at})
    assert {said, "Tocca “Ho già pagato?” e fai leggere il promemoria."} <= set(stage.texts())


def test_where_no_hour_is_known_none_is_said(stage: Stage) -> None:
    stage.show(**{**MOMENTS["being-confirmed-earlier"], "retry_from": None})
    assert "Torna più tardi, oppure domani" in stage.texts()
    assert not any(" dopo le " in text for text in stage.texts())


@pytest.fixture
def english(stage: Stage) -> Iterator[Stage]:
    stage.speak("en")
    yield stage
    stage.speak("it")


@pytest.mark.usefixtures("english")
def test_come_back_in_english() -> None:
    late = datetime(2026, 11, 24, 0, 10, tzinfo=NOW.tzinfo)
    for today, said in (
        (date(2026, 11, 24), "Come back after 00:10"),
        (date(2026, 11, 23), "Come back tomorrow after 00:10"),
        (date(2026, 11, 20), "Come back on Tuesday 24 November after 00:10"),
    ):
        assert come_back_words(late, today, "en") == said

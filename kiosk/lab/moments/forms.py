# SPDX-License-Identifier: EUPL-1.2
"""Moments of forms: every kind of question, what is wrong with answers, the list to choose from, and the review."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from kiosk import resources
from kiosk.application.form_session import FormSession
from kiosk.application.own_forms import DIGITS, debtor_form, tariff_form
from kiosk.application.visit.problems import FormProblem, FormTrouble
from kiosk.application.visit.state import Filling
from kiosk.domain.flow import Page
from kiosk.domain.forms.values import choice_text
from kiosk.lab.moments.services import CARD, COPIES, SERVICES

_ADA = "FNTDAA82C53H501Y"
_RIGHT: Mapping[str, Any] = {
    "soggettoPagatore.anagrafica": "Ada Fontechiara",
    "soggettoPagatore.identificativo": _ADA,
    "soggettoPagatore.email": "ada@example.it",
    "impianto": choice_text("palestra"),
    "giorno": "1/12/2026",
    "importo": "12,50",
    "squadre": ("Rossi", "Blu"),
    "regolamento": "true",
}


def _served(name: str) -> Any:
    """The definition of a form that the sandbox serves."""
    text = resources.path("sandbox", "forms", f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)["definizione"]


def _sport(page: int = 0, answers: Mapping[str, Any] = _RIGHT) -> dict[str, object]:
    """The form with a question of each kind, answered, on its page of that number; the last is the review."""
    session = FormSession.of(_served("SPORT"))
    for name, typed in answers.items():
        if session.field(name) is not None:
            session.write(name, typed)
    for _ in range(page):
        session.next()
    return {"page": Page.FORM, "filling": Filling(SERVICES[6], session)}


def _search(**more: object) -> dict[str, object]:
    return {"page": Page.FORM, "filling": Filling(None, debtor_form(_ADA)), **more}


def _wrong() -> dict[str, object]:
    session = debtor_form("FNTDAA82C53H501X")
    session.write(DIGITS, "12")
    session.next()
    return {"page": Page.FORM, "filling": Filling(None, session)}


def _copies(reviewed: bool) -> dict[str, object]:
    session = tariff_form(COPIES)
    if reviewed:
        session.next()
    return {"page": Page.FORM, "filling": Filling(COPIES, session)}


def _at_review() -> dict[str, object]:
    shown = _sport()
    filling = shown["filling"]
    assert isinstance(filling, Filling)
    while not filling.session.reviewing:
        assert filling.session.next(), filling.session.page_errors()
    return shown


#: name: makes the state, anew each time: a form remembers what was done with it.
MOMENTS: Mapping[str, Callable[[], dict[str, object]]] = {
    "form-search": _search,
    "form-wrong": _wrong,
    "form-sending": lambda: _search(sending=True),
    "form-no-pair": lambda: _search(form_problem=FormProblem(FormTrouble.PAIR, tries_left=2)),
    "form-not-made": lambda: _search(form_problem=FormProblem(FormTrouble.NOT_MADE)),
    "form-tariff": lambda: {"page": Page.FORM, "filling": Filling(CARD, tariff_form(CARD))},
    "form-how-many": lambda: _copies(False),
    "form-how-many-review": lambda: _copies(True),
    "form-first": _sport,
    "form-empty": lambda: _sport(answers={}),
    "form-empty-asked": lambda: _sport(1, {}),
    "form-second": lambda: _sport(1),
    "form-third": lambda: _sport(2),
    "form-review": _at_review,
}

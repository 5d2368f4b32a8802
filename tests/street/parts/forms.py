# SPDX-License-Identifier: EUPL-1.2
"""Forms of municipalities. Input: JSON of a definition, and under `typed` what a person writes (a choice by its words).

Answer: `asks` the names of the questions that are asked then, a choice with its words, then `sends` the body or what is
`wrong`; `refused` for a form that cannot be shown whole.
"""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from kiosk.adapters.govpay.wire import to_json
from kiosk.application.form_session import FormSession
from kiosk.domain.forms.definition import Field, FormNotSupported, Kind
from kiosk.domain.forms.values import choice_text


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """What is asked, and what is sent."""
    definition = json.loads(given, parse_float=Decimal)
    typed = definition.pop("typed", {})
    try:
        session = FormSession.of(definition)
    except FormNotSupported:
        return "refused"
    for name, text in typed.items():
        field = session.field(name)
        session.write(name, _as_typed(field, text) if field is not None else text)
    while not session.reviewing:
        if not session.next():
            wrong = ", ".join(f"{error.name} {error.reason.value}" for error in session.page_errors())
            return f"asks {_asked(session)}, wrong {wrong or 'all of it'}"
    return f"asks {_asked(session)}, sends {to_json(session.body()).decode()}"


def _as_typed(field: Field, text: str | list[str]) -> str | tuple[str, ...]:
    if isinstance(text, list):
        return tuple(str(_as_typed(field.item or field, one)) for one in text)
    if field.kind is not Kind.CHOICE:
        return text
    return next((choice_text(one.value) for one in field.choices if one.label == text), text)


def _asked(session: FormSession) -> str:
    fields = [field for page in session.pages for field in page.fields]
    return " ".join(
        f"{one.name}({'|'.join(choice.label for choice in one.choices)})" if one.choices else one.name for one in fields
    )

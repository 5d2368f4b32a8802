# SPDX-License-Identifier: EUPL-1.2
"""What the pages of a form say around their questions, drawn from the session."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.application.form_session import FormSession
from kiosk.application.own_forms import QUANTITY
from kiosk.domain.forms.definition import Field
from kiosk.domain.forms.values import choice_text
from kiosk.ui.form_words import OwnWords, answer_words, asked_of, help_of, label_of, language_of

#: What the answers of a form cost, as people write it; empty while it is not known.
Price = Callable[[Mapping[str, object]], str]


def title_of(session: FormSession, own: OwnWords) -> str:
    """What is asked on the page that is shown."""
    page = session.page
    if page.title or own.title:
        return page.title or own.title
    if len(page.fields) == 1:  # asked by its own words
        return asked_of(page.fields[0])
    return QCoreApplication.translate("Forms", "Your details")


def asks_alone(session: FormSession, own: OwnWords) -> bool:
    """Whether the title is the page's only question already."""
    fields = session.page.fields
    return len(fields) == 1 and title_of(session, own) in (label_of(fields[0]), asked_of(fields[0]))


def part_of(session: FormSession) -> str:
    """Which of its pages is shown; empty where there is one."""
    if len(session.pages) == 1:
        return ""
    words = QCoreApplication.translate("Forms", "Page {number} of {all}")
    return words.format(number=session.index + 1, all=len(session.pages))


def errors_title(session: FormSession) -> str:
    """How many things are to be corrected on the page; empty where there are none."""
    count = len(session.page_errors())
    if count == 0:
        return ""
    if count == 1:
        return QCoreApplication.translate("Forms", "There is 1 thing to correct")
    return QCoreApplication.translate("Forms", "There are {count} things to correct").format(count=count)


def review_of(session: FormSession, lang: str) -> list[dict[str, object]]:
    """Name, label, its language, value and fixed of every answer; empty until all is answered."""
    if not session.reviewing:
        return []
    return [
        {
            "name": answer.field.name,
            "label": label_of(answer.field),
            "wordsLanguage": language_of(session, answer.field.label),
            "value": answer_words(answer.field, answer.typed, lang),
            "fixed": answer.field.readonly,
        }
        for answer in session.answers()
    ]


def price_of(session: FormSession, price: Price) -> str:
    """What the answers cost so far; empty where nobody knows, or something is wrong with them."""
    if session.reviewing:
        return price(session.body())
    asked = any(field.name == QUANTITY for field in session.page.fields)
    typed = session.typed(QUANTITY) if asked else ""
    counts = isinstance(typed, str) and typed.isascii() and typed.isdigit()
    return price({QUANTITY: int(str(typed))}) if counts else ""


def choices_of(session: FormSession, field: Field) -> list[dict[str, object]]:
    """Label, its language, and chosen of every answer of a list."""
    typed = session.typed(field.name)
    taken = (typed,) if isinstance(typed, str) else typed
    return [
        {
            "label": choice.label,
            "wordsLanguage": language_of(session, choice.label),
            "chosen": choice_text(choice.value) in taken,
        }
        for choice in field.choices
    ]


def choice_text_of(field: Field) -> str:
    """How one chooses from its list."""
    if field.item is not None:
        return QCoreApplication.translate("Forms", "Touch all that apply, then go on.")
    return help_of(field) or QCoreApplication.translate("Forms", "Touch your answer.")

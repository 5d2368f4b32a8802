# SPDX-License-Identifier: EUPL-1.2
"""One visitor filling one form: page after page, a review at the end, and back to any answer from there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.dataclass import dataclass
from kiosk.domain.forms.definition import MOST_ON_A_PAGE, Field, FormDefinition, Json, Page
from kiosk.domain.forms.errors import FieldError
from kiosk.domain.forms.shown import shown_with
from kiosk.domain.forms.values import assemble, first_values

if TYPE_CHECKING:  # with what it loads it would take a tenth of the program's start
    from kiosk.application.validate_form import FormValidator
    from kiosk.errors import FormFault

Text = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the review."""

    field: Field
    typed: Text


class FormSession:
    """What has been typed, which page is shown, and what is wrong with it.

    Nothing here is kept once the session is let go: it holds personal data.
    """

    def __init__(
        self,
        definition: FormDefinition,
        validator: FormValidator,
        at_most: int = MOST_ON_A_PAGE,
        *,
        reviewed: bool = True,
    ) -> None:
        """Begin at the first page, with the defaults; where nothing is asked, at the review.

        Args:
            definition: what is asked.
            validator: its rules.
            at_most: how many fields a page shows.
            reviewed: whether all answers are looked at once more at the end.
        """
        self._definition = definition
        self._validator = validator
        self._at_most = at_most
        self._typed: dict[str, Text] = first_values(definition)
        self._shown = shown_with(definition, self._typed)
        self._pages = self._pages_shown()
        self._index = 0
        self._reviewed = reviewed
        self._complete = False
        self._reviewing = not self._pages
        self._changing = False
        self._errors: dict[str, FieldError] = {}
        self._right: set[str] = set()
        self._on_top: FieldError | None = None

    @classmethod
    def of(cls, definition: object, lang: str = "it", at_most: int = MOST_ON_A_PAGE) -> FormSession:
        """A session for a form as it came from GovPay.

        Raises:
            FormNotSupported: the kiosk cannot show it whole.
        """
        from kiosk.application.validate_form import read_form

        return cls(*read_form(definition, lang), at_most)

    @property
    def definition(self) -> FormDefinition:
        """What may be asked."""
        return self._definition

    def field(self, name: str) -> Field | None:
        """The question of that name as it is asked now; None when it is not."""
        return self._shown.field(name)

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages of which something is asked, without the review."""
        return self._pages

    @property
    def index(self) -> int:
        """Which page is shown, from 0."""
        return self._index

    @property
    def page(self) -> Page:
        """The page that is shown, or that was before the review; empty where nothing is asked."""
        return self._pages[self._index] if self._pages else Page("", "", ())

    @property
    def reviewing(self) -> bool:
        """All is answered and is looked at once more."""
        return self._reviewing

    @property
    def complete(self) -> bool:
        """All is answered rightly, and nobody looks at it once more: it can be sent. Any change ends that."""
        return self._complete

    @property
    def changed(self) -> bool:
        """Something was typed that would be lost."""
        return self._typed != first_values(self._definition)

    @property
    def on_top(self) -> FieldError | None:
        """What is wrong and belongs to no question."""
        return self._on_top

    def typed(self, name: str) -> Text:
        """What stands in a field."""
        return self._typed.get(name, "")

    def error(self, name: str) -> FieldError | None:
        """What is wrong with a field, as far as it was looked at."""
        return self._errors.get(name)

    def right(self, name: str) -> bool:
        """Whether an answer was looked at and found right, and has not been touched since."""
        return name in self._right and name not in self._errors

    def page_errors(self) -> tuple[FieldError, ...]:
        """What is wrong on the page that is shown, in reading order."""
        return tuple(self._errors[field.name] for field in self.page.fields if field.name in self._errors)

    def write(self, name: str, typed: Text) -> None:
        """Something was typed. A field that was wrong is looked at again, so that its message goes at once."""
        field = self.field(name) or self._definition.field(name)
        if field is None or field.readonly or isinstance(typed, str) is not (field.item is None):
            return
        self._typed[name] = typed
        self._right.discard(name)
        self._on_top = None
        self._complete = False
        self._look_again()
        if name in self._errors:
            self._check(name)

    def leave(self, name: str) -> None:
        """The field was left: look at it, and spell it as the form does. One that was never answered is not complained
        about yet.
        """
        self._spell(name)
        self._check(name)
        if self.typed(name) and name not in self._errors:
            self._right.add(name)

    def _spell(self, name: str) -> None:
        field = self.field(name)
        if field is None or field.readonly or not self.typed(name):
            return
        spelt = self._validator.normalised(field, self.typed(name))
        if spelt != self.typed(name):
            self._typed[name] = spelt
            self._look_again()

    def _check(self, name: str) -> None:
        field = self.field(name)
        if field is None:
            return
        error = self._validator.check_field(field, self.typed(name))
        if error is None or not (self.typed(name) or name in self._errors):
            self._errors.pop(name, None)
        else:
            self._errors[name] = error

    def next(self) -> bool:
        """Go on to the next page, or to the review after the last. False: something here must be corrected first."""
        if not self._page_is_right():
            return False
        if self._changing or self._index == len(self._pages) - 1:
            return self._to_review()
        self._index += 1
        return True

    def back(self) -> bool:
        """Go back a page; from the review to the last one. False: this is the first, the form is left."""
        if self._reviewing and self._pages:
            self._reviewing = False
            return True
        if self._changing:
            self.next()
            return True
        if self._index == 0:
            return False
        self._index -= 1
        return True

    def change(self, name: str) -> None:
        """From the review to one answer; `next` leads back to the review."""
        for number, page in enumerate(self._pages):
            if any(field.name == name for field in page.fields):
                self._index, self._reviewing, self._changing = number, False, True

    def answers(self) -> tuple[Answer, ...]:
        """Every answer, in reading order."""
        return tuple(Answer(field, self.typed(field.name)) for field in self._shown.fields)

    def body(self) -> dict[str, Json]:
        """What is sent. Call it in the review only: then every answer is a value."""
        return assemble(self._shown, self._typed)

    def refused(self, faults: Iterable[FormFault]) -> None:
        """GovPay's 400: show its complaints at the questions that it names, and lead to the first."""
        self._show(self._validator.refused_by_server(faults))

    def speak(self, definition: FormDefinition, validator: FormValidator) -> None:
        """The same form in another language: everything typed stays, where the question is still the same."""
        first = first_values(definition)
        self._validator = validator
        self._typed = {
            name: self._typed[name] if type(self._typed.get(name)) is type(start) else start
            for name, start in first.items()
        }
        self._errors = {name: error for name, error in self._errors.items() if name in first}
        self._definition = definition
        self._shown = shown_with(definition, self._typed)
        self._lay_out()

    def speak_as(self, definition: object, lang: str) -> None:
        """The form as it came from GovPay, in another language that it has; one that asks something else has no say.

        Raises:
            FormNotSupported: the kiosk cannot show it whole in that language.
        """
        from kiosk.application.validate_form import read_form

        form, validator = read_form(definition, lang)
        if first_values(form).keys() == first_values(self._definition).keys():
            self.speak(form, validator)

    def show_at_most(self, fields: int) -> None:
        """So many fields a page from now on (one with very large text); the first of this page stays in sight."""
        self._at_most = fields
        self._lay_out()

    def _look_again(self) -> None:
        """Answers have changed, and with them perhaps what is asked. What is asked no more is not wrong, either."""
        if not self._definition.conditional:
            return
        self._shown = shown_with(self._definition, self._typed)
        self._errors = {name: error for name, error in self._errors.items() if self.field(name) is not None}
        self._lay_out()

    def _lay_out(self) -> None:
        sight = [field.name for field in self.page.fields]
        self._pages = self._pages_shown()
        numbers = (
            n for name in sight for n, page in enumerate(self._pages) if any(f.name == name for f in page.fields)
        )
        self._index = next(numbers, max(0, min(self._index, len(self._pages) - 1)))

    def _pages_shown(self) -> tuple[Page, ...]:
        """The pages with what is asked of them. They are made of all that may be asked, so that none moves in use."""
        asked = {id(field) for field in self._shown.fields}
        texts = {group.text for group in self._shown.groups}
        pages = []
        for page in self._definition.pages(self._at_most):
            fields = tuple(field for field in page.fields if id(field) in asked)
            if fields:
                pages.append(replace(page, fields=fields, text=page.text if page.text in texts else ""))
        return tuple(pages)

    def _page_is_right(self) -> bool:
        for name in [field.name for field in self.page.fields]:
            self._spell(name)
        for field in self.page.fields:
            error = self._validator.check_field(field, self.typed(field.name))
            if error is None:
                self._errors.pop(field.name, None)
            else:
                self._errors[field.name] = error
        return not self.page_errors()

    def _to_review(self) -> bool:
        for name in [field.name for field in self._shown.fields]:
            self._spell(name)
        errors = self._validator.check(self._typed)
        if errors:
            self._show(errors)
            return False
        self._errors.clear()
        self._on_top = None
        self._complete = not self._reviewed
        self._reviewing, self._changing = self._reviewed, False
        self._index = len(self._pages) - 1
        return True

    def _show(self, errors: Iterable[FieldError]) -> None:
        self._errors = {error.name: error for error in errors if error.name}
        self._on_top = next((error for error in errors if not error.name), None)
        for number, page in enumerate(self._pages):
            if any(field.name in self._errors for field in page.fields):
                self._index, self._reviewing, self._changing = number, False, False
                return

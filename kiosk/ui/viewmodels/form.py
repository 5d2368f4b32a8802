# SPDX-License-Identifier: EUPL-1.2
"""The pages of a form: questions, the list to choose from, and the review."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.form_session import FormSession
from kiosk.domain.forms.definition import MOST_ON_A_PAGE, Field, Kind
from kiosk.domain.forms.values import choice_text
from kiosk.errors import FormFault
from kiosk.ui.form_page import (
    Price,
    asks_alone,
    choice_text_of,
    choices_of,
    errors_title,
    part_of,
    price_of,
    review_of,
    title_of,
)
from kiosk.ui.form_words import OwnWords, error_words, label_of
from kiosk.ui.messages import Words
from kiosk.ui.viewmodels.form_fields import FieldsModel
from kiosk.ui.viewmodels.row_order import RowOrder as RowOrder

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_WORDS = OwnWords()


@QmlElement
class FormViewModel(QObject):
    """A projection of one form session.

    Signals:
        changed: anything shown may have changed.
        stepChanged: another page is shown ("questions", "choice" or "review"; or other questions).
        correctionWanted(row): the question of that row takes the focus: it must be corrected, or is changed.
        cardRead(row): the answer to that question came from a health card.
        submitted(body): the visitor wants what the answers stand for; the body is the dict to send.
        left: the visitor went back from the first page.
        touched: the visitor did something.
    """

    changed = Signal()
    stepChanged = Signal()
    correctionWanted = Signal(int)
    cardRead = Signal(int)
    submitted = Signal(object)
    left = Signal()
    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: FormSession | None = None
        self._service = ""
        self._lang = "it"
        self._choosing: Field | None = None
        self._busy = False
        self._problem = self._warning = Words("")
        self._final = False
        self._own = OwnWords()
        self._price: Price | None = None
        self._at_most = MOST_ON_A_PAGE
        # the banner that counts is only for those who wanted to go on
        self._counts = False
        self._fields = FieldsModel(self)

    # what the lead of the visit calls

    def show(
        self,
        session: FormSession | None,
        service: str = "",
        lang: str = "it",
        own: OwnWords = _NO_WORDS,
        price: Price | None = None,
    ) -> None:
        """Show a form, or forget the one that was shown.

        Args:
            service: what is being created, in the words of the catalogue.
            lang: the visitor's language.
            own: the words around the kiosk's own questions.
            price: what the answers of a review cost, where that is known.
        """
        self._session, self._service, self._lang = session, service, lang
        self._own, self._price = own, price
        self._choosing, self._busy, self._problem, self._final = None, False, Words(""), False
        if session is not None:
            session.show_at_most(self._at_most)
        self._turned()

    def speak(self, service: str, lang: str, own: OwnWords, price: Price | None) -> None:
        """Another language: the place in the form and all that was typed stay."""
        self._service, self._lang, self._own, self._price = service, lang, own, price
        if self._choosing is not None:
            self._choosing = self._field(self._choosing.name)
        self._fields.speak(self._session, lang)
        self.stepChanged.emit()
        self.changed.emit()

    def wait(self) -> None:
        """The answers are on their way."""
        self._busy, self._problem = True, Words("")
        self.changed.emit()

    def failed(self, words: Words, *, final: bool = False) -> None:
        """It could not be created: say why, keep everything typed. `final`: another try might create it twice."""
        self._busy, self._problem, self._final = False, words, final
        self.changed.emit()

    def warn(self, words: Words) -> None:
        """Something that was scanned has no place here; empty when that is over."""
        if words != self._warning:
            self._warning = words
            self.changed.emit()

    def refused(self, faults: tuple[FormFault, ...]) -> None:
        """GovPay's 400: its complaints go beside the questions."""
        self._busy = False
        if self._session is not None:
            self._session.refused(faults)
            self._turned(counts=True)
            self._point_at_first()

    def scanned_tax_code(self, code: str) -> bool:
        """A health card was read: fill the first tax code of this page that is empty, else the first that is wrong.

        False: there is none.
        """
        session = self._session
        if session is None or self.step != "questions":
            return False
        asked = [field for field in session.page.fields if field.kind is Kind.TAX_CODE and not field.readonly]
        empty = [field for field in asked if not session.typed(field.name)]
        for field in empty or [field for field in asked if session.error(field.name) is not None]:
            self.setValue(field.name, code)
            self.leaveField(field.name)
            self.cardRead.emit(self._fields.row_of(field.name))
            return True
        return False

    @property
    def failure(self) -> str:
        """Why it could not be created, in short; empty when that was not tried."""
        return self._problem.title

    @property
    def step(self) -> str:
        """Which page is shown: questions, choice, review; empty without a form."""
        if self._session is None:
            return ""
        if self._choosing is not None:
            return "choice"
        return "review" if self._session.reviewing else "questions"

    # what the pages call

    @Slot(str, str)
    def setValue(self, name: str, text: str) -> None:
        """Something was typed into a field."""
        if self._session is not None and self._session.typed(name) != text:
            self._session.write(name, text)
            self._written()

    @Slot(str)
    def leaveField(self, name: str) -> None:
        """A field was left: look at what is in it."""
        if self._session is not None:
            self._session.leave(name)
            self._fields.written()
            self.changed.emit()

    @Slot(str, int, result=str)
    def item(self, name: str, index: int) -> str:
        """One item of a list."""
        typed = self._items(name)
        return typed[index] if 0 <= index < len(typed) else ""

    @Slot(str, int, str)
    def setItem(self, name: str, index: int, text: str) -> None:
        """Something was typed into an item of a list."""
        typed = self._items(name)
        if self._session is not None and 0 <= index < len(typed) and typed[index] != text:
            self._session.write(name, (*typed[:index], text, *typed[index + 1 :]))
            self._written()

    @Slot(str)
    def addItem(self, name: str) -> None:
        """One more item, still empty."""
        field = self._field(name)
        typed = self._items(name)
        if self._session is not None and field is not None and len(typed) < field.most:
            self._session.write(name, (*typed, ""))
            self._written(rows_changed=True)

    @Slot(str, int)
    def removeItem(self, name: str, index: int) -> None:
        """One item less."""
        typed = self._items(name)
        if self._session is not None and 0 <= index < len(typed):
            self._session.write(name, (*typed[:index], *typed[index + 1 :]))
            self._written(rows_changed=True)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open the list of answers of a field."""
        field = self._field(name)
        if field is not None and field.choices and not field.readonly:
            self._choosing = field
            self._turned()

    @Slot(int)
    def pick(self, index: int) -> None:
        """Take an answer of the list; where several may be taken, or none, a second time takes it away."""
        field = self._choosing
        if self._session is None or field is None or not 0 <= index < len(field.choices):
            return
        picked = choice_text(field.choices[index].value)
        if field.item is None:
            gone = picked == self._session.typed(field.name) and not field.required
            self._session.write(field.name, "" if gone else picked)
            self._session.leave(field.name)
            self.closeChoice()
            return
        typed = self._items(field.name)
        if picked in typed:
            self._session.write(field.name, tuple(value for value in typed if value != picked))
        elif len(typed) < field.most:
            taken = {*typed, picked}
            every = (choice_text(choice.value) for choice in field.choices)
            self._session.write(field.name, tuple(value for value in every if value in taken))
        self._written(rows_changed=True)

    @Slot()
    def closeChoice(self) -> None:
        """Back from the list to the questions."""
        field, self._choosing = self._choosing, None
        self._turned()
        if field is not None:
            self.correctionWanted.emit(self._fields.row_of(field.name))

    @Slot()
    def next(self) -> None:
        """Go on; from the review: create it."""
        if self._session is None or self._busy or self._final:
            return
        self.touched.emit()
        if self._session.reviewing:
            self._problem = Words("")
            self.submitted.emit(self._session.body())
        elif self._session.next():
            self._turned()
            if self._session.complete:
                self.submitted.emit(self._session.body())
        else:
            self._turned(counts=True)
            self._point_at_first()

    @Slot()
    def back(self) -> None:
        """Go back a page, or leave the form."""
        if self._session is None or self._busy:
            return
        self.touched.emit()
        if self._choosing is not None:
            self.closeChoice()
        elif self._session.back():
            self._problem = Words("")
            self._turned()
        else:
            self.left.emit()

    @Slot(str)
    def change(self, name: str) -> None:
        """From the review to one answer."""
        if self._session is not None and not self._busy:
            self._problem = Words("")
            self._session.change(name)
            self._turned()
            self.correctionWanted.emit(self._fields.row_of(name))

    @Slot(int)
    def showAtMost(self, fields: int) -> None:
        """How many questions a page has: one, when the text is very large."""
        if fields > 0 and fields != self._at_most:
            self._at_most = fields
            if self._session is not None:
                self._session.show_at_most(fields)
                self._fields.show(self._session, self._lang)
                self.changed.emit()

    def _field(self, name: str) -> Field | None:
        return self._session.field(name) if self._session is not None else None

    def _items(self, name: str) -> tuple[str, ...]:
        typed = self._session.typed(name) if self._session is not None else ()
        return typed if isinstance(typed, tuple) else ()

    def _written(self, *, rows_changed: bool = False) -> None:
        self._fields.written(rows_changed=rows_changed)
        self.touched.emit()
        self.changed.emit()

    def _turned(self, *, counts: bool = False) -> None:
        self._counts = counts
        self._fields.show(self._session, self._lang)
        self.stepChanged.emit()
        self.changed.emit()

    def _point_at_first(self) -> None:
        errors = self._session.page_errors() if self._session is not None else ()
        if errors:
            self.correctionWanted.emit(self._fields.row_of(errors[0].name))

    def _said(self, words: Callable[[FormSession], str]) -> str:
        """What is drawn from the session; empty without one."""
        return words(self._session) if self._session is not None else ""

    def _top_words(self) -> Words:
        """What is wrong and belongs to no question."""
        if self._warning.title and not self._problem.title:
            return self._warning
        if self._problem.title or self._session is None or self._session.on_top is None:
            return self._problem
        return Words(
            QCoreApplication.translate("Forms", "Something is not right yet"),
            error_words(self._session.on_top, None, "", self._lang),
        )

    def _review(self) -> list[dict[str, object]]:
        return review_of(self._session, self._lang) if self._session is not None else []

    def _price_text(self) -> str:
        price = self._price
        return self._said(lambda session: price_of(session, price)) if price is not None else ""

    def _next_text(self) -> str:
        if self._busy and self._own.busy_text:
            return self._own.busy_text
        return self._own.next_text or QCoreApplication.translate("Forms", "Continue")

    def _choices(self) -> list[dict[str, object]]:
        field = self._choosing
        return choices_of(self._session, field) if self._session is not None and field is not None else []

    stepName = Property(str, lambda self: self.step, notify=stepChanged)
    fields = Property(QObject, lambda self: self._fields, constant=True)
    #: what is being created
    service = Property(str, lambda self: self._service, notify=changed)
    title = Property(str, lambda self: self._said(lambda session: title_of(session, self._own)), notify=changed)
    text = Property(str, lambda self: self._said(lambda session: session.page.text or self._own.text), notify=changed)
    #: one question, which the title asks
    asksAlone = Property(
        bool, lambda self: self._session is not None and asks_alone(self._session, self._own), notify=changed
    )
    #: what it costs: in the review, and while it is said how many; empty where nobody knows
    priceText = Property(str, _price_text, notify=changed)
    #: the answer to the questions
    nextText = Property(str, _next_text, notify=changed)
    partText = Property(str, lambda self: self._said(part_of), notify=changed)
    errorsTitle = Property(str, lambda self: self._said(errors_title) if self._counts else "", notify=changed)
    topTitle = Property(str, lambda self: self._top_words().title, notify=changed)
    topText = Property(str, lambda self: self._top_words().text, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    #: it was tried and did not work
    hasFailed = Property(bool, lambda self: self.failure != "", notify=changed)
    #: nobody knows whether it was created, so it is not tried again here
    isFinal = Property(bool, lambda self: self._final, notify=changed)
    #: name, label, value and fixed of every answer
    review = Property(list, _review, notify=stepChanged)
    choiceTitle = Property(str, lambda self: label_of(self._choosing) if self._choosing else "", notify=stepChanged)
    choiceText = Property(
        str, lambda self: choice_text_of(self._choosing) if self._choosing else "", notify=stepChanged
    )
    #: label and chosen of every answer of the list
    choices = Property(list, _choices, notify=changed)
    #: several answers may be taken
    manyChoices = Property(
        bool, lambda self: self._choosing is not None and self._choosing.item is not None, notify=stepChanged
    )
    #: something was typed that leaving loses
    filled = Property(bool, lambda self: self._session is not None and self._session.changed, notify=changed)

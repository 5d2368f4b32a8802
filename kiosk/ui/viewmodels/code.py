# SPDX-License-Identifier: EUPL-1.2
"""The page on which the code of a slip is typed, beside the one on which a payment is asked about."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import VisitState
from kiosk.domain.attempt import ALPHABET, CODE_LENGTH
from kiosk.domain.flow import Page
from kiosk.ui.messages import Words, problem_words, tries_left_words
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodeViewModel(PageViewModel):
    """The characters that were typed so far, and what is known of them."""

    changed = Signal()
    openChanged = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        self._open = False
        self._characters = ""
        self._cleared = ""
        super().__init__(visit, parent)
        self.openChanged.connect(self.viewChanged)

    def _state_changed(self, state: VisitState) -> None:
        # out of service in between, it is gone back to; what is scanned meanwhile is shown where scans are
        session = state.session
        here = state.page in (Page.NOTICE, Page.UNAVAILABLE) and session.inquiry.checking
        if not here or session.lookup.searching is not None:
            self._shut()
        self.changed.emit()

    def _shut(self) -> None:
        self._characters = self._cleared = ""
        if self._open:
            self._open = False
            self.openChanged.emit()

    def _edited(self, characters: str) -> None:
        self._characters = characters
        self._visit.touched()
        self._visit.edit()
        self.changed.emit()

    @property
    def _exhausted(self) -> bool:
        return not self._visitor.inquiry.code_tries_left and not self._visitor.lookup.asking_code

    @property
    def _wrong(self) -> bool:
        return self._visitor.lookup.problem is Problem.CODE_UNKNOWN

    @property
    def view_name(self) -> str:
        """The code has a page of its own."""
        return "code" if self._open else ""

    @property
    def holds_input(self) -> bool:
        """Characters are typed."""
        return bool(self._characters)

    def typed(self, character: str) -> None:
        """Write it at the end if it can be in a code."""
        self.typeCharacter(character)

    @Slot()
    def begin(self) -> None:
        """The visitor has a slip, and types its code."""
        if self.state.page is Page.NOTICE and self._visitor.inquiry.checking and not self._open:
            self._visit.edit()
            self._open = True
            self.openChanged.emit()

    @Slot(str)
    def typeCharacter(self, character: str) -> None:
        """Write one character of a code at its end, in capitals; what is in no code is ignored."""
        character = character.upper()
        if (
            len(character) == 1
            and character in ALPHABET
            and len(self._characters) < CODE_LENGTH
            and not self._exhausted
        ):
            self._cleared = ""
            self._edited(self._characters + character)

    @Slot()
    def backspace(self) -> None:
        """Take the last character away."""
        if self._characters:
            self._edited(self._characters[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all characters away; undoClear brings them back."""
        if self._characters:
            self._cleared = self._characters
            self._edited("")

    @Slot()
    def undoClear(self) -> None:
        """Bring back what was cleared."""
        if self._cleared:
            characters, self._cleared = self._cleared, ""
            self._edited(characters)

    @Slot()
    def check(self) -> None:
        """Ask what became of the payment with that code; one that is known to be wrong is not asked for again."""
        if len(self._characters) == CODE_LENGTH and not self._wrong and not self._exhausted:
            self._visit.check_code(self._characters)

    @Slot()
    def back(self) -> None:
        """Back to where the notice or the slip is scanned."""
        self._shut()
        self._visit.edit()

    def _problem(self) -> Words:
        problem, left = self._visitor.lookup.problem, self._visitor.inquiry.code_tries_left
        if self._exhausted:
            return problem_words(Problem.NO_MORE_CODES)
        words = problem_words(problem)
        if self._wrong:
            return Words(words.title, f"{words.text} {tries_left_words(left)}")
        return words

    #: it is shown instead of the page on which notices are read
    open = Property(bool, lambda self: self._open, notify=openChanged)
    #: the keys: every character that a code can have, in their order
    keys = Property(list, lambda self: list(ALPHABET), constant=True)
    characters = Property(str, lambda self: self._characters, notify=changed)
    length = Property(int, lambda self: CODE_LENGTH, constant=True)
    missing = Property(int, lambda self: CODE_LENGTH - len(self._characters), notify=changed)
    busy = Property(bool, lambda self: self._visitor.lookup.asking_code, notify=changed)
    #: no payment has the code that stands there
    wrong = Property(bool, lambda self: self._wrong, notify=changed)
    #: no more codes may be tried in this visit
    exhausted = Property(bool, lambda self: self._exhausted, notify=changed)
    canUndo = Property(bool, lambda self: bool(self._cleared), notify=changed)
    problemTitle = Property(str, lambda self: self._problem().title, notify=changed)
    problemText = Property(str, lambda self: self._problem().text, notify=changed)

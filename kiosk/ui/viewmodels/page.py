# SPDX-License-Identifier: EUPL-1.2
"""What all pages' view-models share: they draw themselves from the state of the visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.application.visit import Visit
from kiosk.application.visit.state import Session, VisitState
from kiosk.domain.fiscal_code import FiscalCode


class PageViewModel(QObject):
    """A projection of the visit's state. It is made when its page is first shown, and then follows the visit.

    Signals:
        changed: anything shown may have changed.
        viewChanged: another view of the page is shown.
    """

    # WORKAROUND: each page declares its own. In PySide6 6.11.3 a property whose notify signal is inherited is deaf, QML
    # never hears of its changes (no public report found); so is one whose signal is declared again below a base that
    # has it, see https://bugreports.qt.io/browse/PYSIDE-1751 for such signals.
    changed: Signal
    viewChanged = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit

    @property
    def state(self) -> VisitState:
        """The visit as it stands."""
        return self._visit.state

    @property
    def _visitor(self) -> Session:
        """What is known of the visitor."""
        return self._visit.state.session

    @property
    def lang(self) -> str:
        """The visitor's language (ISO 639-1)."""
        return self._visit.lang

    @property
    def language(self) -> str:
        """The visitor's words, one of domain/language.py: more than one are in Italian."""
        return self._visitor.preferences.language or self.lang

    def follow(self, state: VisitState) -> None:
        """Draw another state of the visit. Whoever shows the page calls it once the page before has gone."""
        self._state_changed(state)

    def _state_changed(self, state: VisitState) -> None:
        self.changed.emit()

    # What a page may need besides; most need nothing of it.

    @property
    def shown(self) -> QObject:
        """What the page gets as its property."""
        return self

    @property
    def view_name(self) -> str:
        """Which view of the page is shown; empty for the page itself."""
        return ""

    @property
    def holds_input(self) -> bool:
        """Something was typed that is lost when the page is left."""
        return False

    def typed(self, character: str) -> None:
        """A real keyboard wrote a character while the page is shown."""

    def tax_code_scanned(self, code: FiscalCode) -> None:
        """A health card was read while the page is shown."""

    def ticked(self) -> None:
        """A second that is counted on the screen has passed."""

    def page_goes(self) -> None:
        """The page at hand, perhaps this one, is over: what must not outlive it goes now, before it does."""

    def no_more_time(self) -> None:
        """The visitor leaves the page."""
        self._visit.finish()

    def close(self) -> None:
        """The program ends."""

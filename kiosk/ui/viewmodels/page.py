# SPDX-License-Identifier: EUPL-1.2
"""What all pages' view-models share: they draw themselves from the state of the visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.application.visit import Visit
from kiosk.application.visit.state import Session, VisitState


class PageViewModel(QObject):
    """A projection of the visit's state.

    Signals:
        changed: anything shown may have changed.
    """

    # WORKAROUND: each page declares its own. In PySide6 6.11.3 a property whose notify signal is inherited is deaf, QML
    # never hears of its changes (no public report found); so is one whose signal is declared again below a base that
    # has it, see https://bugreports.qt.io/browse/PYSIDE-1751 for such signals.
    changed: Signal

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        visit.listen(self._state_changed)

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
        """The visitor's language."""
        return self._visit.lang

    def _state_changed(self, state: VisitState) -> None:
        self.changed.emit()

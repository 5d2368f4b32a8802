# SPDX-License-Identifier: EUPL-1.2
"""The help: how the page works, its topics, a person who can be called, and the privacy notice."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.call_staff import Calling, CallStaff
from kiosk.application.visit import Visit
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page, PaymentPhase, rules_of
from kiosk.ui.help import where
from kiosk.ui.privacy import PrivacyNotice

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HelpViewModel(QObject):
    """What the help has beside the topics of the page at hand."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._page = visit.state.page
        self._call: CallStaff | None = None
        self._privacy = PrivacyNotice()
        self._unfollow = visit.listen(self._follow)

    def offer(self, privacy: PrivacyNotice, call: CallStaff | None) -> None:
        """What this installation has; without `call` nobody can be called by a signal."""
        self._privacy, self._call = privacy, call
        if call is not None:
            call.listen(self.changed.emit)
        self.changed.emit()

    def close(self) -> None:
        """The program ends."""
        self._unfollow()
        if self._call is not None:
            self._call.listen(lambda: None)

    @Slot()
    def callStaff(self) -> None:
        """Call a person."""
        if self._call is not None:
            self._call()

    def _follow(self, state: VisitState) -> None:
        if state.page is not self._page:
            self._page = state.page
            if self._call is not None and state.page is Page.HOME:
                self._call.forget()
            self.changed.emit()

    @property
    def _calling(self) -> Calling:
        return self._call.calling if self._call is not None else Calling.NOT_CALLED

    def _call_text(self) -> str:
        translate = QCoreApplication.translate
        match self._calling:
            case Calling.CALLED:
                return translate("HelpViewModel", "We have told the desk: somebody comes as soon as they can.")
            case Calling.FAILED:
                return translate("HelpViewModel", "The desk cannot be called just now. Please go there.")
        return ""

    #: a person can be called by a press
    offersCall = Property(bool, lambda self: self._call is not None, notify=changed)
    busy = Property(bool, lambda self: self._calling is Calling.UNDER_WAY, notify=changed)
    called = Property(bool, lambda self: self._calling is Calling.CALLED, notify=changed)
    #: what became of the call; empty before one
    callText = Property(str, _call_text, notify=changed)
    #: where the number stands on the letter can still matter
    showsLetter = Property(bool, lambda self: rules_of(self._page).phase is PaymentPhase.BEFORE, notify=changed)

    letterTitle = Property(str, lambda self: where().title, notify=changed)
    letterText = Property(str, lambda self: where().text, notify=changed)

    @Slot(result="QStringList")
    def privacy(self) -> list[str]:
        """The paragraphs of the privacy notice, its title first."""
        return self._privacy.paragraphs(self._visit.lang)

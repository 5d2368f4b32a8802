# SPDX-License-Identifier: EUPL-1.2
"""The page shown while the kiosk asks whether the payment has arrived."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.attempt import PageExit
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VerifyingViewModel(PageViewModel):
    """How long it takes at most."""

    changed = Signal()

    def ticked(self) -> None:
        """The seconds until the last question are counted."""
        self.changed.emit()

    @Slot()
    def haveToGo(self) -> None:
        """The visitor cannot wait: the slip now."""
        self._visit.have_to_go()

    def _may_go(self) -> bool:
        attempt = self._visitor.payment.attempt
        return self._visitor.payment.progress is not None and attempt is not None and attempt.may_be_authorised

    def _happened(self) -> str:
        translate, attempt = QCoreApplication.translate, self._visitor.payment.attempt
        if attempt is not None and attempt.returned is PageExit.ELSEWHERE:
            return translate("VerifyingViewModel", "You said that you have paid with your phone")
        if self._visitor.payment.restored:
            return translate("VerifyingViewModel", "The kiosk was interrupted and has started again")
        if attempt is not None and attempt.returned in (PageExit.OK, PageExit.FINISHED, PageExit.MOVED_ON):
            return translate("VerifyingViewModel", "You have finished on the pagoPA page")
        return translate("VerifyingViewModel", "You are no longer on the pagoPA page")

    def _seconds_left(self) -> int:
        progress = self._visitor.payment.progress
        return self._visit.seconds_until(progress.ends_at) if progress else 0

    #: what has led here
    happenedText = Property(str, _happened, notify=changed)
    #: seconds until the last question, 0 while it is not known
    secondsLeft = Property(int, _seconds_left, notify=changed)
    #: the check takes long enough for somebody to have to go
    mayGo = Property(bool, _may_go, notify=changed)
    #: at least one question was asked
    asked = Property(bool, lambda self: self._visitor.payment.progress is not None, notify=changed)
    #: receipts that have arrived, of how many
    arrived = Property(
        int, lambda self: self._visitor.payment.progress.proven if self._visitor.payment.progress else 0, notify=changed
    )
    expected = Property(
        int,
        lambda self: len(self._visitor.payment.attempt.notices) if self._visitor.payment.attempt else 0,
        notify=changed,
    )

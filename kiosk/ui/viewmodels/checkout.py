# SPDX-License-Identifier: EUPL-1.2
"""The page that frames pagoPA's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.state import VisitState
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page
from kiosk.ui.formats import euro
from kiosk.ui.viewmodels.page import PageViewModel
from kiosk.ui.web.zoom import zoom_for

if TYPE_CHECKING:
    from kiosk.ui.web.session import WebSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WebPageSettings:
    """How large the page may be, and where Checkout's own pages are (scheme://host, as a browser writes an origin).

    In training the page may be on this machine; otherwise nothing there is its business.
    """

    zoom_portrait: float
    zoom_landscape: float
    page_origins: tuple[str, ...]
    training: bool


@QmlElement
class CheckoutViewModel(PageViewModel):
    """One web session per payment: made when the page is shown, destroyed when it is left.

    Signals:
        asked: the page's own document is asked something, by a script that runs apart from its own.
        answered: what that script gave.
    """

    changed = Signal()
    sessionChanged = Signal()
    asked = Signal(str)
    answered = Signal(str)

    def __init__(self, visit: Visit, web: WebPageSettings, parent: QObject | None = None) -> None:
        self._session: WebSession | None = None
        self._web = web
        self._unread = False
        super().__init__(visit, parent)

    def _state_changed(self, state: VisitState) -> None:
        session = state.session
        if state.page is Page.CHECKOUT and self._session is None and session.payment.started is not None:
            from kiosk.ui.web.session import WebSession  # loads the web engine

            self._session = WebSession(
                self._visit, session.payment.started, self._web.page_origins, self._web.training, self
            )
            self._session.hostChanged.connect(self.changed)
            self.sessionChanged.emit()
        elif self._session is not None:
            self._session.speak(self.lang)
        self.changed.emit()

    def page_goes(self) -> None:
        """The web view goes, then its profile, and the page after them."""
        if self._session is not None:
            self.close()

    def ticked(self) -> None:
        """The seconds until the outcome page is left are counted."""
        self.changed.emit()

    def no_more_time(self) -> None:
        """Nobody goes straight home from here: money may have moved."""
        self.leave()

    def close(self) -> None:
        """End the session, if there is one."""
        session, self._session = self._session, None
        self._unread = False
        self.sessionChanged.emit()  # the view goes first, its profile after it
        if session is not None:
            session.close()

    def ask_page(self, script: str) -> None:
        """Have a script run in the page, apart from the page's own."""
        if self._session is not None:
            self.asked.emit(script)

    @Slot(str)
    def answer(self, text: str) -> None:
        """What the script gave; empty where it could not run."""
        if self._session is not None:
            self.answered.emit(text)

    @property
    def at_checkout(self) -> bool:
        """Whether the page is pagoPA's own, and not a bank's."""
        return self._session is None or self._session.at_checkout

    def cannot_be_read(self) -> None:
        """Whoever has pages read aloud hears and sees that this one is not."""
        self._unread = self._session is not None
        self.changed.emit()

    @Slot()
    def finished(self) -> None:
        """The visitor pressed: I have finished, check the payment."""
        self._visit.page_left(PageExit.FINISHED)

    @Slot()
    def leave(self) -> None:
        """The visitor leaves the page and was told that we check first."""
        self._visit.page_left(PageExit.LEFT)

    @Slot(float, float, result=float)
    def zoom(self, width: float, height: float) -> float:
        """The zoom of the page in a window of that size, in pixels."""
        return zoom_for(width, height, self._web.zoom_portrait if height > width else self._web.zoom_landscape)

    def _host(self) -> str:
        return self._session.host if self._session else ""

    def _seconds_left(self) -> int:
        return self._visit.seconds_until(self._visitor.payment.moves_on_at)

    #: a WebSession; its type is loaded with the web engine
    session = Property(QObject, lambda self: self._session, notify=sessionChanged)
    #: the page is pagoPA's own, and not a bank's
    atCheckout = Property(bool, lambda self: self.at_checkout, notify=changed)
    hostName = Property(str, _host, notify=changed)
    #: it was to be read aloud, and cannot be
    unread = Property(bool, lambda self: self._unread, notify=changed)
    amountText = Property(
        str,
        lambda self: euro(self._visitor.payment.attempt.total, self.lang) if self._visitor.payment.attempt else "",
        notify=changed,
    )
    notices = Property(
        int,
        lambda self: len(self._visitor.payment.attempt.notices) if self._visitor.payment.attempt else 0,
        notify=changed,
    )
    loading = Property(bool, lambda self: not self._visitor.payment.page_loaded, notify=changed)
    outcomeReached = Property(bool, lambda self: self._visitor.payment.moves_on_at is not None, notify=changed)
    secondsLeft = Property(int, _seconds_left, notify=changed)

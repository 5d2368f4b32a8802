# SPDX-License-Identifier: EUPL-1.2
"""The window of a kiosk, with a visit in it, and its shutdown in stages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.application.call_staff import CallStaff
from kiosk.application.visit import Visit
from kiosk.application.visit.state import Session
from kiosk.domain.flow import Page
from kiosk.ui.keypad import Keypad
from kiosk.ui.pages import CHECKOUT
from kiosk.ui.privacy import PrivacyNotice
from kiosk.ui.receipt_pictures import PROVIDER, ReceiptPictures
from kiosk.ui.shell import PRESSES, TOUCHES, Shell, WindowListener, close_listeners
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.checkout import CheckoutViewModel, WebPageSettings
from kiosk.ui.viewmodels.rest import DOUBLE_TAP_MS, RestSettings, RestViewModel

if TYPE_CHECKING:
    from kiosk.application.ports.page_reader import PageReader
    from kiosk.ui.web.reading import PageReading, Say

_FIRST_FRAME_S = 2.0
_TO_THE_OTHER_ANSWER = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class Window:
    """The kiosk's window and everything that is drawn in it."""

    def __init__(self, shell: Shell, visit: Visit, web: WebPageSettings) -> None:
        """Load the pages of the visit into the shell.

        Raises:
            UserInterfaceFailed: they cannot be loaded.
        """
        self._shell = shell
        self._visit = visit
        self._before_close: list[Callable[[], None]] = []
        self.quick = shell.quick
        pictures = ReceiptPictures()
        shell.engine.addImageProvider(PROVIDER, pictures)
        shell.translations.follow(visit, shell.engine.retranslate)
        self.view_model = AppViewModel(visit, shell.home.identity, web, pictures, shell.engine)
        shell.show_visit(self.view_model)
        self._presence = _Presence(visit, self.quick, shell.pressed_at_ms)
        self.view_model.pageChanged.connect(self._forget_what_was_copied)
        shell.home.lead_to(self.view_model)

    def listen_to(self, keypad: Keypad) -> None:
        """Keys of speech tell that somebody is there, as all others do; what has the picture away does nothing else."""
        keypad.pressed.connect(self._presence.answer)
        keypad.spent = self.view_model.rest_shown.woken_by

    def offer_help(self, privacy: PrivacyNotice, call: CallStaff | None) -> None:
        """What the help has in this installation; without `call` nobody can be called by a press."""
        self.view_model.help_shown.offer(privacy, call)

    def rest(self, settings: RestSettings) -> None:
        """Show the resting picture over the first page while nobody is there, from now on."""
        self.view_model.rest_shown.begin(settings)
        Waker(self.view_model.rest_shown, self.quick)

    def read_payment_page(self, reader: PageReader, say: Say) -> PageReading:
        """Have pagoPA's page read aloud to who wants pages read; its moves are for the keys of a keypad."""
        from kiosk.ui.web.reading import PageReading

        return PageReading(self._visit, self._checkout, reader, say, self.quick)

    def _checkout(self) -> CheckoutViewModel:
        model = self.view_model.model(CHECKOUT)
        assert isinstance(model, CheckoutViewModel)
        return model

    async def shown(self) -> None:
        """Wait until the window shows what was loaded, but not for ever: it may be hidden."""
        frame, loop = asyncio.Event(), asyncio.get_running_loop()

        def swapped() -> None:
            loop.call_soon_threadsafe(frame.set)  # Qt may draw in a thread of its own

        self.quick.frameSwapped.connect(swapped)
        self.quick.update()
        try:
            async with asyncio.timeout(_FIRST_FRAME_S):
                await frame.wait()
        except TimeoutError:
            pass
        self.quick.frameSwapped.disconnect(swapped)

    def read_ahead(self) -> None:
        """Have the other pages read in the background, so that none is waited for when it is shown."""
        QMetaObject.invokeMethod(self.quick, "readAhead")

    def before_close(self, act: Callable[[], None]) -> None:
        """Have something done first when the window is closed."""
        self._before_close.append(act)

    def close(self) -> None:
        """Take everything down: pages first (they hold the web view), then the engine."""
        for act in self._before_close:
            act()
        close_listeners(self.quick)
        self.view_model.close()
        self._shell.close()

    def _forget_what_was_copied(self) -> None:
        """With a keyboard, text can be copied on pagoPA's page: it is gone with the visit, wherever that ends."""
        if self._visit.state.page is not Page.HOME and self._visit.state.session != Session():
            return
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


class Waker(WindowListener):
    """Has the resting picture away at a touch or a key. A press that does so presses nothing else."""

    def __init__(self, rest: RestViewModel, window: QQuickWindow) -> None:
        super().__init__(window)
        self._rest = rest
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it and let it through, unless all it does is to wake."""
        if event.type() in PRESSES and isinstance(event, QPointerEvent) and self._rest.wakes_by(event.timestamp()):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._rest.wakes_by(event.timestamp())  # what it presses beside, Keypad takes: a scan goes on
        elif event.type() in TOUCHES:
            self._rest.wake()
        return False


class _Presence(WindowListener):
    """Tells the visit about each touch and key, whatever becomes of it; keeps a double tap from counting twice.

    While the visitor is asked whether they are still there (IdleDialog.qml) each of them is an answer. The question
    lies over everything and hears it itself, so that none reaches what lies below.
    """

    def __init__(self, visit: Visit, window: QQuickWindow, pressed_at_ms: int | None = None) -> None:
        """`pressed_at_ms` is when the page at hand was pressed before, by the clock of Qt's events."""
        super().__init__(window)
        self._visit = visit
        self._pressed_on = self._shown()
        self._pressed_at = -DOUBLE_TAP_MS if pressed_at_ms is None else pressed_at_ms
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it and let it through, unless it is meant for the page before."""
        if event.type() in TOUCHES and not self._asked:
            self._visit.touched()
        elif isinstance(event, QKeyEvent) and event.key() in _TO_THE_OTHER_ANSWER:
            self._visit.still_answering()
        if event.type() in PRESSES and isinstance(event, QPointerEvent) and self._is_of_the_page_before(event):
            event.accept()
            return True
        return False

    def answer(self) -> None:
        """A key that reaches no page, nor the question, was pressed."""
        self._visit.touched()

    def _is_of_the_page_before(self, press: QPointerEvent) -> bool:
        """Whether a press follows so soon that it is the rest of a double tap, whose first tap brought another page.

        The answers of all pages lie in the same place: a trembling finger would give the next one unread.
        """
        shown, since_ms = self._shown(), press.timestamp() - self._pressed_at
        self._pressed_at = press.timestamp()
        if shown != self._pressed_on and 0 <= since_ms < DOUBLE_TAP_MS:
            return True
        self._pressed_on = shown
        return False

    @property
    def _asked(self) -> bool:
        return self._visit.state.idle_ends_at is not None

    def _shown(self) -> tuple[Page, bool]:
        return self._visit.state.page, self._asked

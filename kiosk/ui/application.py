# SPDX-License-Identifier: EUPL-1.2
"""The Qt application: what must be set up before it, the window, and its shutdown in stages."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QPointerEvent
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from kiosk import resources
from kiosk.application.visit import Visit
from kiosk.domain.flow import Page
from kiosk.ui import keyboard
from kiosk.ui.fonts import load_fonts
from kiosk.ui.i18n import Translations
from kiosk.ui.receipt_pictures import PROVIDER, ReceiptPictures
from kiosk.ui.viewmodels.app import AppViewModel, Identity
from kiosk.ui.viewmodels.checkout import WebLook

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
#: Taps of one double tap follow each other within this time; nobody reads a new page so fast.
_DOUBLE_TAP_MS = 400
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel})
_FIRST_FRAME_S = 2.0


class UserInterfaceFailed(Exception):
    """The pages could not be loaded: the installation is broken."""


def create_application(arguments: list[str]) -> QGuiApplication:
    """Make the one application object; its environment and the web engine come first, in this order."""
    keyboard.prepare_environment()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QtWebEngineQuick.initialize()
    app = QGuiApplication([sys.argv[0], *arguments])
    app.setApplicationName("govpay-kiosk")
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    return app


class Window:
    """The kiosk's window and everything that is drawn in it."""

    def __init__(
        self,
        app: QGuiApplication,
        visit: Visit,
        identity: Identity,
        web: WebLook,
        *,
        size: tuple[int, int],
        fullscreen: bool,
    ) -> None:
        """Load the pages and show them.

        Raises:
            UserInterfaceFailed: they cannot be loaded.
        """
        self._translations = Translations(app)
        self._translations.use(visit.lang)
        pictures = ReceiptPictures()
        self._engine = QQmlApplicationEngine()
        self._warnings: list[str] = []
        self._before_close: list[Callable[[], None]] = []
        self._engine.warnings.connect(self._warned)
        self._engine.addImportPath(str(resources.path("qml")))
        self._engine.addImageProvider(PROVIDER, pictures)
        self.view_model = AppViewModel(visit, identity, web, pictures, self._engine)
        self._engine.setInitialProperties({"app": self.view_model, "width": size[0], "height": size[1]})
        self._engine.load(QUrl.fromLocalFile(str(resources.path("qml", "Kiosk", "Main.qml"))))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise UserInterfaceFailed("; ".join(self._warnings) or "no window")
        self.quick = roots[0]
        self._presence = _Presence(visit, self.quick)
        self._visit = visit
        self.view_model.pageChanged.connect(self._forget_what_was_copied)
        if fullscreen:
            self.quick.showFullScreen()
        else:
            self.quick.show()

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
        self.view_model.checkout_closed()
        self.quick.close()
        self._engine.deleteLater()

    def _forget_what_was_copied(self) -> None:
        """With a keyboard, text can be copied on pagoPA's page: it is not for the next visitor."""
        if self._visit.state.page is not Page.HOME:
            return
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _warned(self, warnings: list[QQmlError]) -> None:
        self._warnings.extend(warning.toString() for warning in warnings)


class _Presence(QObject):
    """Tells the visit about each touch and key, whatever becomes of it; keeps a double tap from counting twice."""

    def __init__(self, visit: Visit, window: QQuickWindow) -> None:
        super().__init__(window)
        self._visit = visit
        self._pressed_on = visit.state.page
        self._pressed_at = -_DOUBLE_TAP_MS
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it and let it through, unless it is meant for the page before."""
        if event.type() in _TOUCHES:
            self._visit.touched()
        if event.type() in _PRESSES and isinstance(event, QPointerEvent) and self._is_of_the_page_before(event):
            event.accept()
            return True
        return False

    def _is_of_the_page_before(self, press: QPointerEvent) -> bool:
        """Whether a press follows so soon that it is the rest of a double tap, whose first tap brought another page.

        The answers of all pages lie in the same place: a trembling finger would give the next one unread.
        """
        page, since_ms = self._visit.state.page, press.timestamp() - self._pressed_at
        self._pressed_at = press.timestamp()
        if page is not self._pressed_on and 0 <= since_ms < _DOUBLE_TAP_MS:
            return True
        self._pressed_on = page
        return False

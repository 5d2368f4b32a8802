# SPDX-License-Identifier: EUPL-1.2
"""The Qt application: what must be set up before it, the window, and its shutdown in stages."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from kiosk import resources
from kiosk.application.visit import Visit
from kiosk.ui import keyboard
from kiosk.ui.fonts import load_fonts
from kiosk.ui.i18n import Translations
from kiosk.ui.receipt_pictures import PROVIDER, ReceiptPictures
from kiosk.ui.viewmodels.app import AppViewModel, Identity
from kiosk.ui.viewmodels.checkout import WebLook

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel})


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


def needs_no_sandbox() -> bool:
    """Whether the web engine must do without its own sandbox: as root it does not start otherwise."""
    return os.geteuid() == 0


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
        if fullscreen:
            self.quick.showFullScreen()
        else:
            self.quick.show()

    def close(self) -> None:
        """Take everything down: pages first (they hold the web view), then the engine."""
        self.view_model.checkout_closed()
        self.quick.close()
        self._engine.deleteLater()

    def _warned(self, warnings: list[QQmlError]) -> None:
        self._warnings.extend(warning.toString() for warning in warnings)


class _Presence(QObject):
    """Tells the visit about each touch and key, whatever becomes of it."""

    def __init__(self, visit: Visit, window: QQuickWindow) -> None:
        super().__init__(window)
        self._visit = visit
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it and let it through."""
        if event.type() in _TOUCHES:
            self._visit.touched()
        return False

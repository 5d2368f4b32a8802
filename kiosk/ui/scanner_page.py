# SPDX-License-Identifier: EUPL-1.2
"""The window of the technician's scanner test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk import resources
from kiosk.ui.i18n import Translations
from kiosk.ui.shell import UserInterfaceFailed
from kiosk.ui.viewmodels.scanner_trial import ScannerTestViewModel


class ScannerTestWindow:
    """One page in a window of its own. Feed `test` with what scanners send."""

    def __init__(self, app: QGuiApplication, lang: str, size: tuple[int, int], closed: Callable[[], None]) -> None:
        """Load the page and show it; `size` in pixels.

        Raises:
            UserInterfaceFailed: it cannot be loaded.
        """
        self._translations = Translations(app)
        self._translations.use(lang)
        self.quick = QQuickView()
        self.test = ScannerTestViewModel(lang, self.quick)
        self.quick.engine().addImportPath(str(resources.path("qml")))
        self.quick.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.quick.setInitialProperties({"test": self.test})
        self.quick.resize(*size)
        self.quick.setSource(QUrl.fromLocalFile(str(resources.path("qml", "Kiosk", "Pages", "ScannerTestPage.qml"))))
        page = self.quick.rootObject()
        if self.quick.status() is not QQuickView.Status.Ready or not isinstance(page, QQuickItem):
            raise UserInterfaceFailed("; ".join(error.toString() for error in self.quick.errors()) or "no page")
        page.closePressed.connect(self.quick.close)  # type: ignore[attr-defined]  # a signal of the QML page
        self.quick.visibleChanged.connect(lambda: None if self.quick.isVisible() else closed())
        self.quick.show()

    def close(self) -> None:
        """Take the window down."""
        self.test.clear()
        self.quick.close()
        self.quick.deleteLater()

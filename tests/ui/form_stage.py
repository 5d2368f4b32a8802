# SPDX-License-Identifier: EUPL-1.2
"""The pages of a form in a window of their own, on a form that the test gives."""

from __future__ import annotations

from collections.abc import Mapping

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk import resources
from kiosk.application.form_session import FormSession
from kiosk.domain.flow import Page
from kiosk.lab.moments.stage import StillVisit, middle, seen
from kiosk.ui.fonts import load_fonts
from kiosk.ui.i18n import Translations
from kiosk.ui.identity import Identity
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.checkout import WebPageSettings
from kiosk.ui.viewmodels.form import FormViewModel

WINDOW = b"""
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.ViewModels
Window { id: window
    required property AppViewModel app
    required property FormViewModel form
    visible: true; color: Theme.colour.page
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    KeyboardPlace { id: place }
    Loader { id: stage
        width: window.width; height: tools.y - place.height; focus: true
        sourceComponent: window.form.stepName === "review" ? review : window.form.stepName === "choice" ? choice
            : window.form.stepName === "questions" ? questions : null
    }
    Component { id: questions; FormPage { app: window.app; form: window.form; keyboard: place } }
    Component { id: review; FormReviewPage { app: window.app; form: window.form } }
    Component { id: choice; FormChoicePage { app: window.app; form: window.form } }
    ToolBar { id: tools; y: parent.height - height; width: parent.width }
    Loader { id: keyboard; objectName: "keyboard"; width: parent.width; y: tools.y - place.height; visible: place.open
        function load(): void { setSource("KEYBOARD", {"place": place}) }
    }
}
"""


class Heard(QObject):
    """What the pages asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.bodies: list[dict[str, object]] = []
        self.left = 0

    @Slot(object)
    def submitted(self, body: dict[str, object]) -> None:
        self.bodies.append(body)

    @Slot()
    def gone(self) -> None:
        self.left += 1


class FormStage:
    """One window with a form in it. `warnings` are QML's own."""

    def __init__(self, size: tuple[int, int], *, keyboard: bool = False, text_scale: float = 1.0) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QCoreApplication)
        load_fonts()
        self._translations = Translations(app)
        assert self._translations.use("it")
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._warned)
        self.engine.addImportPath(str(resources.path("qml")))
        identity = Identity("Comune di Montechiaro", "Sportello dei pagamenti", "sportello 2", "8:30–12:30", False)
        visit = StillVisit()
        self.view_model = AppViewModel(
            visit,  # type: ignore[arg-type]  # it stands still
            identity,
            WebPageSettings(1.6, 1.0, (), False),
            ReceiptPictures(),
            self.engine,
        )
        visit.show(page=Page.NOTICE)
        self.form = FormViewModel(self.engine)
        self.heard = Heard()
        self.form.submitted.connect(self.heard.submitted)
        self.form.left.connect(self.heard.gone)
        theme = self.engine.singletonInstance("Kiosk.Theme", "Theme")
        theme.setProperty("reduceMotion", True)
        theme.setProperty("textScale", text_scale)
        self.engine.setInitialProperties(
            {"app": self.view_model, "form": self.form, "width": size[0], "height": size[1]}
        )
        panel = QUrl.fromLocalFile(str(resources.path("qml", "Kiosk", "Controls", "KeyboardPanel.qml"))).toString()
        self.engine.loadData(WINDOW.replace(b"KEYBOARD", panel.encode()))
        assert self.engine.rootObjects(), self.warnings
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        QTest.qWaitForWindowExposed(window)
        self.settle()
        if keyboard:
            loader = window.findChild(QObject, "keyboard")
            assert loader is not None
            QMetaObject.invokeMethod(loader, "load")
            self.settle()

    def _warned(self, warnings: list[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)

    def close(self) -> None:
        """Take the window down."""
        self._translations.remove()
        self.window.close()
        self.engine.deleteLater()

    def show(self, definition: object, service: str = "Suolo pubblico", lang: str = "it") -> FormSession:
        """Show a form from its first page on."""
        session = FormSession.of(definition, lang)
        self.form.show(session, service, lang)
        self.settle()
        return session

    def settle(self) -> None:
        """Wait for the next frame: only then everything has its place."""
        drawn = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        assert drawn.wait(5000)

    def items(self) -> list[QQuickItem]:
        """Every item that is seen."""
        return list(seen(self.window.contentItem()))

    def named(self, name: str) -> QQuickItem:
        """The item of that name that is seen."""
        return next(item for item in self.items() if item.objectName() == name)

    def names(self) -> set[str]:
        """The names of all items that are seen."""
        return {item.objectName() for item in self.items()} - {""}

    def texts(self) -> list[str]:
        """Every text that is seen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def tap(self, name: str) -> None:
        """Press and release in the middle of the item of that name."""
        from PySide6.QtCore import Qt

        place = middle(self.named(name))
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def type(self, text: str) -> None:
        """Write with a keyboard into whatever has the focus."""
        for character in text:
            QTest.keyClick(self.window, character)
        self.settle()

    def fill(self, answers: Mapping[str, str]) -> None:
        """Touch each field of that name and write its answer."""
        for name, text in answers.items():
            self.tap(f"field-{name}")
            self.type(text)

# SPDX-License-Identifier: EUPL-1.2
"""The real pages and view-models on a visit that stands still, so that any moment of it can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk import resources
from kiosk.application.visit.state import VisitState
from kiosk.domain.access import USUAL_ACCESS, Access
from kiosk.domain.language import LANGUAGES, written_in
from kiosk.lab.moments.states import state_of
from kiosk.ui.fonts import load_fonts
from kiosk.ui.i18n import Translations
from kiosk.ui.identity import Identity
from kiosk.ui.pages import views
from kiosk.ui.receipt_pictures import PROVIDER, ReceiptPictures
from kiosk.ui.shell import close_listeners
from kiosk.ui.viewmodels.access import AccessViewModel, Glass
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.checkout import WebPageSettings
from kiosk.ui.viewmodels.home import HomeViewModel, Offers

#: width, height, the smallest side of a target in pixels, and whether the band of the training is there
SIZES = [(1080, 1920, 76, False), (1080, 1920, 76, True), (1920, 1080, 76, True), (1280, 1024, 64, True)]
#: Nothing slides: what is seen is where it stays.
STILL = replace(USUAL_ACCESS, less_motion=True)
#: Of 24 inches, where nobody has measured it.
GLASS = Glass(bottom_mm=800, diagonal_inches=0)
NOW = datetime(2026, 11, 23, 10, 24, tzinfo=ZoneInfo("Europe/Rome"))


class StillVisit:
    """A visit whose state is put there by the test; what the visitor wants is written down."""

    def __init__(self) -> None:
        self.state = VisitState()
        self.lang = "it"
        self.per_payment = 5
        self.usual_access = STILL
        self.offers_services = self.offers_search = self.prints_notices = self.prints_where_to_pay = True
        self.wanted: list[str] = []
        self._listeners: dict[Callable[[VisitState], None], None] = {}

    @property
    def access(self) -> Access:
        return self.state.session.preferences.access or self.usual_access

    def choose_access(self, access: Access) -> None:
        self.wanted.append("choose_access")
        self._publish(self.state.having(replace(self.state.session.preferences, access=access)))

    def listen(self, listener: Callable[[VisitState], None]) -> Callable[[], object]:
        self._listeners[listener] = None
        return lambda: self._listeners.pop(listener, None)

    def show(self, **changes: object) -> None:
        """Another moment of the visit."""
        self._publish(state_of(**changes))

    def _publish(self, state: VisitState) -> None:
        self.state = state
        for listener in self._listeners:
            listener(self.state)

    def speak(self, language: str) -> None:
        """The visitor goes on in another language."""
        self.lang = written_in(language)
        self.state = self.state.having(self.state.session.preferences.speaking(language, self.access))
        for listener in self._listeners:
            listener(self.state)

    def creditor_name(self, creditor_id: str) -> str:
        return {"01234567897": "Comune di Montechiaro", "01876543214": "Unione delle Colline"}.get(creditor_id, "")

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return NOW.date()

    def seconds_until(self, at: float | None) -> int:
        return 0 if at is None else int(at)

    def code_text(self) -> str:
        return "MC 7F4K 29"

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *values, **named: self.wanted.append(name)


class Stage:
    """One window with the pages in it. `warnings` are QML's own."""

    def __init__(self, size: tuple[int, int], *, training: bool = False, glass: Glass = GLASS) -> None:
        app = QGuiApplication.instance()
        assert app is not None
        load_fonts()
        self._translations = Translations(app)
        assert self._translations.use("it")
        self.visit = StillVisit()
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._warned)
        self.engine.addImportPath(str(resources.path("qml")))
        pictures = ReceiptPictures()
        self.engine.addImageProvider(PROVIDER, pictures)
        identity = Identity(
            "Comune di Montechiaro",
            "Sportello dei pagamenti",
            "sportello 2",
            "dal lunedì al venerdì, 8:30–12:30",
            training,
        )
        web = WebPageSettings(1.6, 1.0, (), training)
        self._translations.follow(self.visit, self.engine.retranslate)  # type: ignore[arg-type]
        self.view_model = AppViewModel(self.visit, identity, web, pictures, self.engine)  # type: ignore[arg-type]
        self.home = home = HomeViewModel(
            identity,
            Offers(True, True, tuple(LANGUAGES)),
            "it",
            self.visit.now,
            AccessViewModel(STILL, glass),
            self.engine,
        )
        self.engine.setInitialProperties({"home": home, "width": size[0], "height": size[1]})
        self.engine.load(QUrl.fromLocalFile(str(resources.path("qml", "Kiosk", "Main.qml"))))
        assert self.engine.rootObjects(), self.warnings
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.setProperty("app", self.view_model)
        assert window.property("visitShown"), self.warnings
        home.lead_to(self.view_model)
        window.resize(*size)
        window.show()
        QTest.qWaitForWindowExposed(window)
        self.settle()

    def _warned(self, warnings: list[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)

    def close(self) -> None:
        """Take the window down; nothing of it may complain about its end."""
        close_listeners(self.window)
        self.view_model.close()
        self._translations.close()
        self.window.close()
        self.engine.deleteLater()

    def model(self, name: str) -> Any:
        """The view-model that a page has as its property of that name."""
        declared = (model for view in views() for model in view.models)
        return self.view_model.model(next(model for model in declared if model.name == name)).shown

    def speak(self, lang: str) -> None:
        """Another language, from the next moment on."""
        assert self._translations.use(lang)
        self.visit.lang = lang
        self.engine.retranslate()

    def show(self, **changes: object) -> None:
        """Another moment of the visit, laid out and drawn."""
        self.visit.show(**changes)
        self.settle()

    def settle(self) -> None:
        """Wait for the next frame: only then everything has its place."""
        drawn = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        assert drawn.wait(5000)

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is seen."""
        yield from seen(self.window.contentItem())

    def named(self, name: str) -> QQuickItem:
        """The item of that name that is seen."""
        return next(item for item in self.items() if item.objectName() == name)

    def shows(self, name: str) -> bool:
        """Whether an item of that name is seen."""
        return any(item.objectName() == name for item in self.items())

    def tap(self, name: str) -> None:
        """Press and release in the middle of the item of that name."""
        place = middle(self.named(name))
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def texts(self) -> list[str]:
        """Every text that is seen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and those in it, as far as they are seen."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from seen(child)


def middle(item: QQuickItem) -> QPoint:
    """The middle of the item in pixels of its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def press(window: QQuickWindow, place: QPoint, at_ms: int, kind: QEvent.Type = QEvent.Type.MouseButtonPress) -> None:
    """Press and release there, at that time of Qt's clock."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for one, held in ((kind, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        event = QMouseEvent(one, QPointF(place), QPointF(window.mapToGlobal(place)), left, held, none)
        event.setTimestamp(at_ms)
        QGuiApplication.sendEvent(window, event)

# SPDX-License-Identifier: EUPL-1.2
"""One payment in a real web view: the real session and pages, a real visit with fakes behind its ports."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlContext, QQmlError, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as PytestQtTimeoutError
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kiosk import resources
from kiosk.application.ports import FactKind
from kiosk.application.ports.page_reader import PageReader
from kiosk.application.server_health import Server
from kiosk.application.visit import Visit
from kiosk.application.visit.state import VisitState
from kiosk.composition.bootstrap import read_outcome_titles
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.flow import Page
from kiosk.domain.navigation import ReturnAddresses
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.origin import origin_of
from kiosk.ui.application import Window
from kiosk.ui.identity import Identity
from kiosk.ui.pages import CHECKOUT
from kiosk.ui.shell import Shell
from kiosk.ui.viewmodels.access import AccessViewModel, Glass
from kiosk.ui.viewmodels.checkout import CheckoutViewModel, WebPageSettings
from kiosk.ui.viewmodels.home import HomeViewModel, Offers
from kiosk.ui.web.reading import PageReading, Say
from tests.application.payments import NAME, RefusingJournal, debt, number
from tests.application.world import WAITS, FakeDocuments, FakeProbe, SteppedClock, use_cases
from tests.fakes import FakeChannel, FakeDebts, FakePrinter, FakeReceipts

from ..qml_type import qml_type
from .site import Answer, Site

NOWHERE = "https://kiosk.invalid/return"
LIMIT_MS = 15_000
#: where the cart's page is
START = "/c/1"
_WINDOW = """
import QtQuick
import Kiosk.ViewModels
import Kiosk.Web

Window {
    id: window

    required property CheckoutViewModel checkout

    width: 800
    height: 600
    visible: true

    PaymentFrame {
        anchors.fill: parent
        checkout: window.checkout
        focus: true
    }
}
"""


class Answers(QObject):
    """Where the page's answers arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.got: dict[int, str] = {}

    @Slot(int, str)
    def take(self, question: int, text: str) -> None:
        self.got[question] = text


class Payment:
    """A visit on Checkout's page, and the window in which the page is."""

    def __init__(
        self,
        qtbot: QtBot,
        site: Site,
        *,
        return_base: str = NOWHERE,
        lang: str = "it",
        refused: tuple[FactKind, ...] = (),
        training: bool = True,
        zoom: float = 1.0,
    ) -> None:
        self._qtbot = qtbot
        self.site = site
        self.clock = SteppedClock()
        self.journal = RefusingJournal(*refused)
        channel = FakeChannel(page_origin=site.origin)
        receipts, documents = FakeReceipts(), FakeDocuments()
        can = use_cases(
            FakeDebts([debt(0)]), receipts, channel, documents, self.journal, self.clock, FakePrinter(),
            return_base=return_base,
        )  # fmt: skip
        self.visit = Visit(
            can,
            receipts=receipts,
            documents=documents,
            journal=self.journal,
            probes={Server.GOVPAY: FakeProbe(), Server.CHECKOUT: FakeProbe()},
            checkout_origins=frozenset({origin_of(site.origin)}),
            outcome_titles=read_outcome_titles(),
            clock=self.clock,
            waits=WAITS,
            lang=lang,
            access=USUAL_ACCESS,
            per_payment=5,
        )
        self._channel = channel
        self._background = can.background
        self._answers = Answers()
        self._asked = 0
        self.warnings: list[str] = []
        self._show(WebPageSettings(zoom, zoom, (site.origin,), training))

    def _show(self, web_page: WebPageSettings) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.warnings.connect(self._warned)
        self._engine.addImportPath(str(resources.path("qml")))
        self.view_model = CheckoutViewModel(self.visit, web_page, self._engine)
        self.visit.listen(self._follow)
        self._engine.setInitialProperties({"checkout": self.view_model})
        self._engine.loadData(_WINDOW.encode(), QUrl.fromLocalFile(str(resources.path("qml", "window.qml"))))
        assert self._engine.rootObjects(), self.warnings
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window

    def _follow(self, state: VisitState) -> None:
        if state.page is not Page.CHECKOUT:
            self.view_model.page_goes()
        self.view_model.follow(state)

    def _hide(self) -> None:
        self.view_model.close()
        self.window.close()
        self._engine.deleteLater()

    def _warned(self, warnings: list[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)

    # --- the visit ---------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        return self.visit.state.page

    @property
    def attempt(self) -> Attempt:
        attempt = self.visit.state.session.payment.attempt
        assert attempt is not None
        return attempt

    @property
    def returned(self) -> PageExit | None:
        return self.attempt.returned

    @property
    def returns(self) -> ReturnAddresses:
        """The return addresses that Checkout was given."""
        return self._channel.carts[-1].returns

    def facts(self) -> list[FactKind]:
        return [fact.kind for fact in self.journal.facts]

    def serve(self, path: str, body: str) -> None:
        """Put a page on the server. RETURN in it becomes the address to return to, ELSEWHERE the other origin."""
        self.site.pages[path] = lambda asked: page_of(self.filled(body))

    def filled(self, text: str) -> str:
        """The text with the addresses in it."""
        return text.replace("RETURN", self.returns.address(PageExit.OK)).replace("ELSEWHERE", self.site.elsewhere)

    def start(self, body: str | None = None) -> None:
        """Go to the payment page as the visitor does; with `body` that is what is in it."""
        if body is not None:
            self.serve(START, body)
        self.visit.look_up(ScannedNotice(number()))
        self.until(lambda: self.page is Page.DEBT)
        self.visit.go_on()
        self.visit.pay()
        self.until(lambda: self._channel.carts)
        self.until(lambda: self.page in (Page.CHECKOUT, Page.VERIFYING))

    def open(self, body: str) -> None:
        """Go to the payment page, and wait until it is there."""
        self.start(body)
        self.until(lambda: self.visit.state.session.payment.page_loaded)

    def left(self, how: PageExit) -> None:
        """Wait until the page is left, and by that way; nothing is left of its view then."""
        self.until(lambda: self.page is not Page.CHECKOUT)
        assert self.page is Page.VERIFYING
        assert self.returned is how
        assert self.facts().count(FactKind.RETURN) == 1
        self.until(lambda: self.named("webView") is None)

    def lives(self) -> None:
        """The page is there, shows itself and answers."""
        assert self.page is Page.CHECKOUT
        assert self.evaluate("1 + 1") == 2

    def let_pass(self, seconds: float) -> None:
        self.run(self.clock.let_pass(seconds))

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.until(task.done)
        task.result()

    # --- the web view ------------------------------------------------------------------------------------------

    @property
    def view(self) -> QQuickItem:
        view = self.named("webView")
        assert view is not None, f"no web view on {self.page}, returned {self.returned}"
        return view

    def named(self, name: str) -> QQuickItem | None:
        """The item of that name, seen or not."""
        return next((item for item in _items(self.window.contentItem()) if item.objectName() == name), None)

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=LIMIT_MS)

    def evaluate(self, code: str) -> Any:
        """The value of an expression, in the page's own world. A page that is being replaced does not answer: then the
        next one is asked."""
        script = f"JSON.stringify((() => {{ return ({code}) }})() ?? null)"
        for _ in range(15):
            view = self.view
            self._asked += 1
            question = self._asked
            context = QQmlContext(qmlContext(view), view)
            context.setContextProperty("answers", self._answers)
            call = f"runJavaScript({json.dumps(script)}, 0, text => answers.take({question}, text || 'null'))"
            QQmlExpression(context, view, call).evaluate()
            if self._within(1000, lambda question=question: question in self._answers.got):
                return json.loads(self._answers.got.pop(question))
        raise AssertionError(f"the page does not answer {code}")

    def does(self, code: str) -> None:
        """Let the page do something without waiting for it; it may be leaving by that."""
        context = QQmlContext(qmlContext(self.view), self.view)
        QQmlExpression(context, self.view, f"runJavaScript({json.dumps(code + '; 0')}, 0)").evaluate()

    def awaits(self, code: str) -> Any:
        """The value of a promise."""
        self.does(
            f"window.__value = undefined; Promise.resolve({code}).then(v => window.__value = [v ?? null],"
            " e => window.__value = ['rejected: ' + e.name])"
        )
        self.until(lambda: self.evaluate("window.__value") is not None)
        return self.evaluate("window.__value")[0]

    def place_of(self, css: str) -> QPoint:
        """Where the middle of an element is in the window."""
        box = self.evaluate(
            f"(b => [b.left + b.width / 2, b.top + b.height / 2])(document.querySelector({json.dumps(css)})"
            ".getBoundingClientRect())"
        )
        zoom = float(self.view.property("zoomFactor"))
        return self.view.mapToScene(QPointF(box[0] * zoom, box[1] * zoom)).toPoint()

    def press(self, css: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press an element, once. The page says by its title that it felt it."""
        self.does("addEventListener('mouseup', () => document.title += '!', {capture: true})")
        self._is_drawn()
        title = self.view.property("title")
        self._press(css, button, lambda: self.page is not Page.CHECKOUT or self.view.property("title") != title)

    def press_until_left(self, css: str) -> None:
        """Press the middle of an element, a frame of another origin for instance, until the page is left by that."""
        self._is_drawn()  # of the frame nothing can be known
        self._press(css, Qt.MouseButton.LeftButton, lambda: self.page is not Page.CHECKOUT, again_ms=300)

    def _is_drawn(self) -> None:
        # until then the engine keeps presses from the page
        self.awaits("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")

    def _press(self, css: str, button: Qt.MouseButton, felt: Callable[[], bool], again_ms: int = 3000) -> None:
        place = self.place_of(css)
        for _ in range(LIMIT_MS // again_ms):
            QTest.mouseClick(self.window, button, Qt.KeyboardModifier.NoModifier, place)
            if self._within(again_ms, felt):
                return
        raise AssertionError(f"{css} takes no presses")

    def _within(self, milliseconds: int, condition: Callable[[], bool]) -> bool:
        try:
            self._qtbot.waitUntil(condition, timeout=milliseconds)
        except PytestQtTimeoutError:
            return False
        return True

    def extras(self) -> list[str]:
        """Menus, dialogs and tips that lie over the page."""
        names = {qml_type(item) for item in _items(self.window.contentItem())}
        return sorted(name for name in names if any(word in name for word in ("Menu", "Dialog", "Popup", "ToolTip")))

    def windows(self) -> int:
        """How many windows of the program are to be seen."""
        return sum(1 for window in self._qtbot_windows() if window.isVisible())

    @staticmethod
    def _qtbot_windows() -> list[Any]:
        return list(QGuiApplication.topLevelWindows())

    # --- the end -----------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Take everything down; nothing of it may complain."""
        window = self.window
        self._hide()
        self.run(self.visit.aclose())
        self.run(self._background.aclose())
        self.until(lambda: not isValid(window))
        assert self.warnings == [], self.warnings


class WholeKiosk(Payment):
    """The same in the program's own window, with all its pages and the keyboard."""

    def __init__(self, qtbot: QtBot, site: Site, size: tuple[int, int], zoom: float) -> None:
        self._size = size
        super().__init__(qtbot, site, zoom=zoom)

    def _show(self, web_page: WebPageSettings) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        identity = Identity(NAME, "", "sportello 2", "8:30-12:30", True)
        home = HomeViewModel(
            identity,
            Offers(services=True, search=True),
            "it",
            self.visit.now,
            AccessViewModel(USUAL_ACCESS, Glass(800, 0)),
        )
        self._whole = Window(Shell(app, home, size=self._size, fullscreen=False), self.visit, web_page)
        self.window = self._whole.quick
        self.view_model = self._whole.view_model.model(CHECKOUT)

    def _hide(self) -> None:
        self.warnings.extend(self._whole._shell.warnings)
        self._whole._shell.translations.use("en")
        self._whole.close()

    def read_aloud(self, reader: PageReader, say: Say) -> PageReading:
        """Have the page read to who wants that."""
        return self._whole.read_payment_page(reader, say)

    def item(self, name: str) -> QQuickItem:
        """The item of that name that is seen."""
        items = _items(self.window.contentItem())
        return next(item for item in items if item.objectName() == name and item.isVisible())

    def letters(self) -> dict[str, QQuickItem]:
        """The keys of the keyboard that are seen, by what is written on them."""
        items = [one for one in _items(self.item("input-panel")) if one.isVisible() and one.width() > 0]
        return {str(one.property("displayText")): one for one in items if one.property("displayText")}

    def tap_item(self, item: QQuickItem) -> None:
        """Press and release in the middle of an item."""
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and those in it, but for the web engine's own, which PySide6 does not know and crashes on."""
    yield item
    if not item.inherits("QQuickWebEngineView"):
        for child in item.childItems():
            yield from _items(child)


def page_of(body: str) -> Answer:
    """A page with that in it."""
    return Answer(f"<!doctype html><title>page</title><body>{body}")

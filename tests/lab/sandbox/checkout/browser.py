# SPDX-License-Identifier: EUPL-1.2
"""A program: plays payers in a real web view. Reads cases as JSON on stdin, writes what happened as JSON on stdout.

A case is `{"url", "steps": [...]}`; a step is `["wait", css]`, `["type", css, text]`, `["act", code]` (run once the
page is complete), `["js", code]` (its value is kept) or `["tap", css, until]`, where `until` is a selector, or
"returned". A tap is repeated until then: a page that has only just come from another origin does not take taps yet.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

os.environ.update(
    QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QTWEBENGINE_CHROMIUM_FLAGS="--no-sandbox --disable-gpu"
)

from PySide6.QtCore import Q_ARG, QCoreApplication, QElapsedTimer, QEventLoop, QMetaObject, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWebEngineQuick import QtWebEngineQuick

LIMIT_MS = 15_000
TAP_AGAIN_MS = 700
ZOOM = 1.6
QML = b"""
import QtQuick
import QtWebEngine
Window {
    id: root
    width: 1080; height: 1500; visible: true
    property string log
    property string answer
    property string returned
    property bool told
    property int asked
    property WebEngineView view
    // what a view of an earlier case says late is not of this case
    function note(view, text) { if (view === root.view) root.log += text + "\\n" }
    function tell(url) { root.told = root.view.url.toString() === url }
    function evaluate(code) {
        const mine = ++root.asked // an answer that comes after its time is no answer to the next question
        root.answer = ""
        root.view.runJavaScript(code, function(result) {
            if (mine === root.asked) root.answer = "=" + JSON.stringify(result ?? null)
        })
    }
    function begin(url, language) {
        if (root.view) root.view.destroy()
        root.log = ""
        root.returned = ""
        const profile = profiles.createObject(root).instance()
        root.view = component.createObject(root.contentItem, { "language": language, "profile": profile })
        root.view.url = url
    }
    // One profile a case, as the kiosk has one a payment: a renderer that is still shared with a destroyed view may
    // drop the windows that the next page opens.
    Component { id: profiles; WebEngineProfilePrototype {} }
    Component {
        id: component
        WebEngineView {
            id: page
            property string language
            anchors.fill: parent
            zoomFactor: 1.6
            Component.onCompleted: profile.httpAcceptLanguage = language
            onUrlChanged: root.note(page, url.toString())
            onNavigationRequested: function(request) {
                if (request.url.toString().startsWith("https://kiosk.invalid/")) {
                    root.returned = request.url.toString()
                    request.reject()
                }
            }
            onNewWindowRequested: function(request) { root.note(page, "window " + request.requestedUrl) }
            onJavaScriptDialogRequested: function(request) {
                root.note(page, "dialog")
                request.accepted = true
                request.dialogAccept("")
            }
        }
    }
}
"""


class Player:
    """One window, one view a case."""

    def __init__(self) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.loadData(QML)
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window

    def play(self, case: dict[str, Any]) -> dict[str, Any]:
        """Plays one case and says where the page went, where it returned to, and what scripts answered."""
        values: list[object] = []
        fault = None
        url, language = QUrl(case["url"]), case.get("language", "it-IT")
        QMetaObject.invokeMethod(self.window, "begin", Q_ARG("QVariant", url), Q_ARG("QVariant", language))  # type: ignore[call-overload]
        for step in case["steps"]:
            try:
                self._step(step, values)
            except TimeoutError:
                fault = f"{step} at {self._evaluate('location.href')}"
                break
        # The engine tells of a new address after the page has gone there.
        self._until(self._is_told)
        log = str(self.window.property("log")).splitlines()
        return {"visited": log, "returned": self.window.property("returned"), "values": values, "fault": fault}

    def _step(self, step: list[str], values: list[object]) -> None:
        match step:
            case ["wait", css]:
                self._until(lambda: self._has(css))
            case ["type", css, text]:
                self._until(lambda: self._has(css))
                focused = f"document.activeElement === document.querySelector({json.dumps(css)})"
                self._tap(css, lambda: self._evaluate(focused) is True)
                for character in text:
                    QTest.keyClick(self.window, character)
                typed = f"document.querySelector({json.dumps(css)}).value"
                self._until(lambda: self._evaluate(typed) == text)
            case ["tap", css, "returned"]:
                self._tap(css, lambda: bool(self.window.property("returned")))
            case ["tap", css, until]:
                self._tap(css, lambda: self._has(until))
            case ["act", code]:
                self._until(lambda: self._evaluate("document.readyState") == "complete")
                self._evaluate(code)
            case ["js", code]:
                values.append(self._read(code))

    def _tap(self, css: str, done: Callable[[], bool]) -> None:
        self._until(lambda: self._has(css))
        since = QElapsedTimer()
        total = QElapsedTimer()
        total.start()
        while not done():
            if total.elapsed() > LIMIT_MS:
                raise TimeoutError(css)
            if not since.isValid() or since.elapsed() > TAP_AGAIN_MS:
                self._tap_once(css)
                since.start()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def _tap_once(self, css: str) -> None:
        found = self._evaluate(
            f"(() => {{ const e = document.querySelector({json.dumps(css)}); if (!e) return null;"
            " e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
            " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        if isinstance(found, list):
            point = QPoint(round(found[0] * ZOOM), round(found[1] * ZOOM))
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def _has(self, css: str) -> bool:
        return self._evaluate(f"document.querySelector({json.dumps(css)}) !== null") is True

    def _is_told(self) -> bool:
        QMetaObject.invokeMethod(self.window, "tell", Q_ARG("QVariant", self._evaluate("location.href")))  # type: ignore[call-overload]
        return bool(self.window.property("told"))

    def _evaluate(self, code: str) -> object:
        # A page that is being left may never answer: asked again by whoever waits.
        QMetaObject.invokeMethod(self.window, "evaluate", Q_ARG("QVariant", code))  # type: ignore[call-overload]
        timer = QElapsedTimer()
        timer.start()
        while not self.window.property("answer"):
            if timer.elapsed() > 1000:
                return None
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        return json.loads(str(self.window.property("answer"))[1:])

    def _read(self, code: str) -> object:
        """What the code says as soon as it says something: a busy page answers late."""
        answers: list[object] = []

        def answered() -> bool:
            answers.append(self._evaluate(code))
            return answers[-1] is not None

        self._until(answered)
        return answers[-1]

    def _until(self, done: Callable[[], bool]) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not done():
            if timer.elapsed() > LIMIT_MS:
                raise TimeoutError
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def main() -> None:
    """Plays every case of stdin in turn."""
    QtWebEngineQuick.initialize()
    app = QGuiApplication(sys.argv)
    player = Player()
    results = {name: player.play(case) for name, case in json.load(sys.stdin).items()}
    sys.stdout.write(json.dumps(results))
    sys.stdout.flush()
    del app
    # Qt WebEngine's own processes end with this one; an orderly end of its profile is not what is tested here.
    os._exit(0)


if __name__ == "__main__":
    main()

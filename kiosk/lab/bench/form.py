# SPDX-License-Identifier: EUPL-1.2
"""How long a form of sixty fields takes from its definition to the first frame that shows it."""

from __future__ import annotations

import time
from statistics import median
from typing import Any

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import resources
from kiosk.application.form_session import FormSession
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.form import FormViewModel

FIELDS = 60
_RUNS = 5
_LONGEST_MS = 10_000
_FORM = "page-form"
# Every kind of control in turn, so that no page is cheaper than a real one.
_KINDS: tuple[dict[str, Any], ...] = (
    {"type": "string", "minLength": 2, "maxLength": 50},
    {"type": "string", "format": "email"},
    {"type": "number", "minimum": 0.01, "multipleOf": 0.01},
    {"type": "string", "format": "date"},
    {"type": "string", "enum": ["uno", "due", "tre"]},
    {"type": "boolean"},
)
_WINDOW = b"""
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.ViewModels
Window {
    id: window
    required property AppViewModel app
    required property FormViewModel form
    visible: true
    color: Theme.colour.page
    KeyboardPlace { id: place }
    Loader {
        anchors.fill: parent
        active: window.form.stepName !== ""
        sourceComponent: FormPage {
            app: window.app
            form: window.form
            keyboard: place
        }
    }
}
"""


class FormNotShown(Exception):
    """The window could not be made, or showed no frame; the message is one sentence."""


def definition(fields: int = FIELDS) -> dict[str, Any]:
    """A form of so many fields of all kinds, in one fieldset."""
    names = [f"campo{number}" for number in range(fields)]
    properties = {name: {"title": f"Campo {name}", **_KINDS[n % len(_KINDS)]} for n, name in enumerate(names)}
    layout = [{"type": "fieldset", "title": "Tutti i campi", "items": names}]
    return {"schema": {"type": "object", "required": names, "properties": properties}, "layout_ita": layout}


def measure(app: AppViewModel, size: tuple[int, int], runs: int = _RUNS) -> float:
    """The median in milliseconds: reading the definition, its rules, its first page, one frame.

    Args:
        app: what surrounds the page; a QGuiApplication must exist.
        size: of the window, in pixels.

    Raises:
        FormNotShown: there was nothing to measure.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources.path("qml")))
    form = FormViewModel(engine)
    engine.setInitialProperties({"app": app, "form": form, "width": size[0], "height": size[1]})
    engine.loadData(_WINDOW, QUrl())
    windows = [window for window in engine.rootObjects() if isinstance(window, QQuickWindow)]
    if not windows:
        raise FormNotShown("the window of the form could not be made")
    taken = []
    try:
        for _ in range(runs + 1):
            form.show(None)
            _next_frame(windows[0])
            began_s = time.perf_counter()
            form.show(FormSession.of(definition()), "Modulo")
            _next_frame(windows[0])
            taken.append((time.perf_counter() - began_s) * 1000)
            if windows[0].findChild(QObject, _FORM) is None:
                raise FormNotShown("the form was not shown")
    finally:
        windows[0].close()
        engine.deleteLater()
        QGuiApplication.processEvents()
    return median(taken[1:])  # the first run compiles the page


def _next_frame(window: QQuickWindow) -> None:
    loop = QEventLoop()
    shown: list[bool] = []

    def drawn() -> None:
        shown.append(True)
        loop.quit()

    window.frameSwapped.connect(drawn)
    QTimer.singleShot(_LONGEST_MS, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(drawn)
    if not shown:
        raise FormNotShown("the form showed no frame")

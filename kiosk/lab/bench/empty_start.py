# SPDX-License-Identifier: EUPL-1.2
"""A program to be timed: bare PySide6 with one empty WebEngineView in QML, until it is shown."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from kiosk.lab.bench.first_frame import announce

_QML = """
import QtQuick
import QtWebEngine

Window {
    visible: true
    width: %s
    height: %s

    WebEngineView {
        anchors.fill: parent
    }
}
"""


def _main(width: str, height: str) -> int:
    QtWebEngineQuick.initialize()
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData((_QML % (width, height)).encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    announce(window, app.quit)
    code = int(app.exec())
    window.close()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))

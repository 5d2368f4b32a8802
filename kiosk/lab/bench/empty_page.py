# SPDX-License-Identifier: EUPL-1.2
"""A program to be weighed: bare PySide6 with a page in a web view. Prints the megabytes of all its processes."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from kiosk.lab.bench.tree import tree_mb

_QML = """
import QtQuick
import QtWebEngine

Window {
    signal loaded

    visible: true
    width: %s
    height: %s

    WebEngineView {
        anchors.fill: parent
        url: "%s"
        onLoadingChanged: info => {
            if (info.status === WebEngineView.LoadSucceededStatus)
                loaded()
        }
    }
}
"""


def _main(width: str, height: str, address: str) -> int:
    QtWebEngineQuick.initialize()
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData((_QML % (width, height, address)).encode())
    (window,) = engine.rootObjects()

    def weigh() -> None:
        sys.stdout.write(f"{tree_mb(os.getpid())}\n")
        app.quit()

    window.loaded.connect(weigh)  # type: ignore[attr-defined]  # a signal of the QML above
    code = int(app.exec())
    window.deleteLater()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))

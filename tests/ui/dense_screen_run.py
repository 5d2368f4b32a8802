# SPDX-License-Identifier: EUPL-1.2
"""Pages on a screen of twice as many pixels (QT_SCALE_FACTOR=2), in a process of its own: Qt reads it once.

Given: the width and height of the screen in its own pixels, and a picture to be the coat of arms. Prints JSON.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage
from tests.ui.layout_check import faults_of

SHOWN = ("home", "notice", "debt", "review-five", "paid", "not-paid", "being-confirmed", "unavailable", "phone")
#: 21 mm of 24 inches in Full HD, and of a screen as large and denser alike
SMALLEST = 76


def contrast_of(picture: QImage, item: QQuickItem, ratio: float) -> float:
    """How black and white fine stripes are in the middle of the item: 1 all of them, 0 they are a grey."""
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    y = round(place.center().y() * ratio)
    span = range(round((place.left() + 4) * ratio), round((place.right() - 4) * ratio))
    return sum(abs(picture.pixelColor(x, y).lightness() - 127.5) for x in span) / len(span) / 127.5


def main(width: int, height: int, arms: str) -> None:
    app = QGuiApplication(sys.argv[:1])
    ratio = app.primaryScreen().devicePixelRatio()
    stage = Stage((round(width / ratio), round(height / ratio)))
    theme = stage.engine.singletonInstance("Kiosk.Theme", "Theme")
    moments = {**MOMENTS, **ELSEWHERE}
    faults = {}
    for name in SHOWN:
        stage.show(**moments[name])
        if found := faults_of(stage.window, smallest=SMALLEST):
            faults[name] = found
    picture = stage.window.grabWindow()
    theme.setProperty("emblem", QUrl.fromLocalFile(arms))
    stage.show(**moments["debt"])
    emblem = next(
        item for item in stage.items() if item.inherits("QQuickImage") and "arms" in str(item.property("source"))
    )
    answer = {
        "ratio": ratio,
        "unit": theme.property("unit"),
        "portrait": theme.property("portrait"),
        "finger_mm": SMALLEST * theme.property("pixelMm"),
        "picture": [picture.width(), picture.height()],
        "contrast": contrast_of(stage.window.grabWindow(), emblem, ratio),
        "faults": faults,
        "warnings": stage.warnings,
    }
    stage.close()
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

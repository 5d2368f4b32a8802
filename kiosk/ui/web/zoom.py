# SPDX-License-Identifier: EUPL-1.2
"""How large pagoPA's page is shown: as large as the window lets it be and all that must be pressed is in sight."""

from __future__ import annotations

#: Checkout's column is 640 CSS pixels wide, with a little at its sides; below 600 its layout for telephones begins.
_COLUMN_PX = 675
#: so much of a window leaves the page, with our frame, high enough for "Continua" and "Paga": the summary, the
#: longest of the pages on which something must be pressed, has its button at 552 CSS pixels
_HIGH_PX = 819
#: what the engine can do (https://doc.qt.io/qt-6/qml-qtwebengine-webengineview.html#zoomFactor-prop)
_LEAST = 0.25


def zoom_for(width_px: float, height_px: float, largest: float) -> float:
    """The zoom in a window of that size; 1.6 on an upright screen of 1080 × 1920, never more than `largest`."""
    return max(_LEAST, min(width_px / _COLUMN_PX, height_px / _HIGH_PX, largest))

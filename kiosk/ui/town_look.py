# SPDX-License-Identifier: EUPL-1.2
"""The town's coat of arms and colours, put into the theme of a window before its first page is drawn."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty

from kiosk.domain import contrast
from kiosk.logs import get_logger
from kiosk.ui.emblem import fault_of

log = get_logger(__name__)

#: What of a colour is in its tint; and how much darker its deep shade is, which words are written in.
_TINT, _DEEP = 0.9, 0.3


class TownLook(NamedTuple):
    """What the settings say; empty: ours.

    Attributes:
        emblem: a file with a picture.
        colour, accent: as `#RRGGBB`, held against their grounds when the settings were read.
    """

    emblem: str = ""
    colour: str = ""
    accent: str = ""

    def put_on(self, engine: QQmlEngine) -> None:
        """Have the windows of that engine look so."""
        theme: Any = engine.singletonInstance("Kiosk.Theme", "Theme")
        if self.emblem:
            fault = fault_of(self.emblem)
            if fault:
                log.error("the coat of arms cannot be shown, ours is", file=self.emblem, detail=fault)
            else:
                theme.setProperty("emblem", QUrl.fromLocalFile(self.emblem))
        if self.colour:
            tint = contrast.mixed(self.colour, contrast.WHITE, _TINT)
            deep = contrast.mixed(self.colour, "#000000", _DEEP)
            _set(theme, "primary", self.colour)
            _set(theme, "primaryTint", tint)
            _set(theme, "primaryDeep", contrast.nearest(deep, {tint: contrast.TEXT, contrast.PAGE: contrast.TEXT}))
        if self.accent:
            _set(theme, "terracotta", self.accent)
            _set(theme, "terracottaTint", contrast.mixed(self.accent, contrast.WHITE, _TINT))


def _set(theme: QObject, name: str, value: str) -> None:
    QQmlProperty.write(theme, f"lightColours.{name}", QColor(value))

# SPDX-License-Identifier: EUPL-1.2
"""Draws each control in each of its states, and puts the pictures of a control side by side on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

import kiosk.ui.enums  # noqa: F401  the controls compare with them
from kiosk import resources
from kiosk.lab.gallery.specimens import KINDS, SPECIMENS, STATES
from kiosk.ui.fonts import FAMILY

#: theme: the properties of `Theme` that make it.
THEMES: Mapping[str, Mapping[str, object]] = {
    "normal": {},
    "dark": {"highContrast": True},
    "light": {"highContrast": True, "lightGround": True},
    "text-200": {"textScale": 2.0},
}
_USUAL: Mapping[str, object] = {"highContrast": False, "lightGround": False, "textScale": 1.0}
#: Around a control, in pixels: the ring of the focus and the lip of a key lie outside of it.
_AIR = 40
_CAPTION = 44


class Gallery:
    """The controls in one window of a theme of its own."""

    def __init__(self) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(resources.path("qml")))
        theme = self._engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(theme, QObject)
        self._theme = theme
        self._theme.setProperty("reduceMotion", True)

    def write(self, folder: Path, controls: Iterable[str] = SPECIMENS) -> list[Path]:
        """Draw them. Returns the files, `THEME/CONTROL.png`.

        Raises:
            OSError: a picture cannot be written.
        """
        written = []
        for theme in THEMES:
            self.use(theme)
            (folder / theme).mkdir(parents=True, exist_ok=True)
            for control in controls:
                file = folder / theme / f"{control}.png"
                sheet = _sheet(control, self.states(control))
                if not sheet.save(str(file)):
                    raise OSError(f"the picture {file} cannot be written")
                written.append(file)
        return written

    def use(self, theme: str) -> None:
        """Draw in that theme from now on."""
        for name, value in {**_USUAL, **THEMES[theme]}.items():
            self._theme.setProperty(name, value)

    def states(self, control: str) -> dict[str, QImage]:
        """The pictures of a control by the name of its state, "rest" first."""
        component = QQmlComponent(self._engine)
        component.setData(_source(control).encode(), "")
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        window.show()
        item = next(child for child in window.contentItem().childItems() if child.objectName() == "specimen")
        try:
            return {state: _picture(window, item) for state in _each_state(item, control)}
        finally:
            window.close()
            window.deleteLater()


def _source(control: str) -> str:
    return f"""import QtQuick
        import QtQuick.Layouts
        import Kiosk.Theme
        import Kiosk.Controls
        Window {{ width: 1080; height: 1400; color: Theme.colour.page
            {control} {{ objectName: "specimen"; x: {_AIR}; y: {_AIR}; {SPECIMENS[control]} }} }}"""


def _each_state(item: QQuickItem, control: str) -> Iterator[str]:
    """Bring the item into one state after the other, each time from rest."""
    yield "rest"
    button = item.inherits("QQuickAbstractButton")
    names = {str(item.metaObject().property(index).name()) for index in range(item.metaObject().propertyCount())}
    if item.activeFocusOnTab() or item.inherits("QQuickFocusScope") or item.isFocusScope():
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        yield "focused"
        item.setFocus(False)
    for state, (name, value) in STATES.items():
        if name in names and not (state == "checked" and button):  # no button of ours is checkable
            before = item.property(name)
            item.setProperty(name, value)
            yield state
            item.setProperty(name, before)
    if button:
        item.setEnabled(False)
        yield "disabled"
        item.setEnabled(True)
    name, count = KINDS.get(control, ("", 0))
    for kind in range(count):
        item.setProperty(name, kind)
        yield f"{name}-{kind}"


def _picture(window: QQuickWindow, item: QQuickItem) -> QImage:
    QCoreApplication.processEvents()
    size = QSize(round(item.width()) + 2 * _AIR, round(item.height()) + 2 * _AIR)
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    return window.grabWindow().copy(corner.x() - _AIR, corner.y() - _AIR, size.width(), size.height())


def _sheet(control: str, states: Mapping[str, QImage]) -> QImage:
    """All pictures of a control below each other, each with the name of its state."""
    width = max(image.width() for image in states.values())
    height = sum(image.height() + _CAPTION for image in states.values())
    sheet = QImage(max(width, 400), height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#FFFFFF"))
    painter = QPainter(sheet)
    painter.setFont(QFont(FAMILY, 16))
    y = 0
    for state, image in states.items():
        painter.setPen(QColor("#17324D"))
        painter.drawText(QRectF(12, y, sheet.width(), _CAPTION), Qt.AlignmentFlag.AlignVCenter, f"{control} · {state}")
        painter.drawImage(0, y + _CAPTION, image)
        y += _CAPTION + image.height()
    painter.end()
    return sheet

# SPDX-License-Identifier: EUPL-1.2
"""Hears what Qt tells assistive technology: announcements, and what got the focus."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import cast

import PySide6
import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface

#: Where an event keeps its type: after the pointer to its functions.
_TYPE_AT = ctypes.sizeof(ctypes.c_void_p)
_Handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Hearing:
    """Hears from the time that it is made until `stop`. Nothing else hears meanwhile."""

    def __init__(self) -> None:
        # WORKAROUND (no public report found): PySide 6.11 has no QAccessible.installUpdateHandler.
        library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"))
        self._install = library["_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"]
        self._install.argtypes = [ctypes.c_void_p]
        self._install.restype = ctypes.c_void_p
        self._heard: list[str] = []
        self._handler = _Handler(self._event)  # kept: Qt calls it
        QAccessible.setActive(True)
        self._before = self._install(ctypes.cast(self._handler, ctypes.c_void_p))

    def stop(self) -> None:
        """Hear nothing any more."""
        self._install(self._before)

    def take(self) -> tuple[str, ...]:
        """What was told since the last time."""
        told, self._heard = tuple(self._heard), []
        return told

    def _event(self, address: int) -> None:
        kind = ctypes.c_int.from_address(address + _TYPE_AT).value
        if kind == QAccessible.Event.Announcement.value:
            said = cast("QAccessibleAnnouncementEvent", shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent))
            self._heard.append(said.message())
        elif kind == QAccessible.Event.Focus.value:
            event = cast("QAccessibleEvent", shiboken6.wrapInstance(address, QAccessibleEvent))
            self._focused(QAccessible.queryAccessibleInterface(event.object()))

    def _focused(self, interface: QAccessibleInterface | None) -> None:
        """What got the focus is read, and the dialog that it is in."""
        text, inner = QAccessible.Text, interface
        while interface is not None:
            if interface is inner or interface.role() is QAccessible.Role.Dialog:
                self._heard += [interface.text(text.Name), interface.text(text.Description)]
            interface = interface.parent()

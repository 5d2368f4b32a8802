# SPDX-License-Identifier: EUPL-1.2
"""How a window is drawn for its visitor: the theme follows it, the easy access panel changes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.access import Access, Contrast, TextSize

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.app import AppViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Glass(NamedTuple):
    """Where the glass is and how large.

    Attributes:
        bottom_mm: height of its lower edge above the floor, in millimetres.
        diagonal_inches: 0 where nobody has measured it.
    """

    bottom_mm: int
    diagonal_inches: float


@QmlElement
class AccessViewModel(QObject):
    """What is chosen here before there is a visit is shown at once, and told to the visit as soon as there is one."""

    #: How the voice is: there is none, it is there, it has no words of the language, it has failed.
    NONE, READY, NO_VOICE, FAILED = "none", "ready", "no voice", "failed"

    changed = Signal()

    def __init__(self, usual: Access, glass: Glass, parent: QObject | None = None) -> None:
        """`usual` is what the kiosk is set to."""
        super().__init__(parent)
        self._glass = glass
        self._access = self._usual = usual
        self._voice = self.NONE
        self._app: AppViewModel | None = None

    def follow(self, app: AppViewModel) -> None:
        """There is a visit: from now on it says what was chosen."""
        early, self._app = self._access, app
        app.changed.connect(self._draw)
        if early != self._usual:
            app.choose_access(early)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._app is not None and self._app.access != self._access:
            self._access = self._app.access
            self.changed.emit()

    def _choose(self, access: Access) -> None:
        if self._app is not None:
            self._app.choose_access(access)
        elif access != self._access:
            self._access = access
            self.changed.emit()

    @Slot(int)
    def chooseText(self, percent: int) -> None:
        """Words of 100, 150 or 200 % of their usual size.

        Raises:
            ValueError: there is no such size.
        """
        self._choose(replace(self._access, text_size=TextSize(percent)))

    @Slot(str)
    def chooseContrast(self, name: str) -> None:
        """`normal`, `dark` or `light`.

        Raises:
            ValueError: there is no such contrast.
        """
        self._choose(replace(self._access, contrast=Contrast(name)))

    @Slot(bool)
    def chooseLowControls(self, on: bool) -> None:
        """All that is pressed in the lower part of the screen."""
        self._choose(replace(self._access, low_controls=on))

    @Slot(bool)
    def chooseLessMotion(self, on: bool) -> None:
        """Nothing that slides or fades."""
        self._choose(replace(self._access, less_motion=on))

    @Slot(bool)
    def chooseMoreTime(self, on: bool) -> None:
        """Longer waits."""
        self._choose(replace(self._access, more_time=on))

    @Slot(bool)
    def chooseReadAloud(self, on: bool) -> None:
        """The pages read aloud, where there is a voice."""
        if not on or self._voice != self.NONE:
            self._choose(replace(self._access, read_aloud=on))

    @property
    def reads_aloud(self) -> bool:
        """The pages are read aloud."""
        return self._access.read_aloud

    def say_of_voice(self, voice: str) -> None:
        """How the voice is, one of NONE, READY, NO_VOICE, FAILED."""
        if voice != self._voice:
            self._voice = voice
            self.changed.emit()

    @Slot()
    def seeBetter(self) -> None:
        """The one large touch of the first page, for who cannot read it: the largest words, in high contrast."""
        self._choose(replace(self._access, text_size=TextSize.LARGEST, contrast=Contrast.DARK))

    def _sees_better(self) -> bool:
        return self._access.text_size is TextSize.LARGEST and self._access.contrast is not Contrast.NORMAL

    textPercent = Property(int, lambda self: self._access.text_size.value, notify=changed)
    contrast = Property(str, lambda self: self._access.contrast.value, notify=changed)
    highContrast = Property(bool, lambda self: self._access.contrast is not Contrast.NORMAL, notify=changed)
    #: of the high contrast
    lightGround = Property(bool, lambda self: self._access.contrast is Contrast.LIGHT, notify=changed)
    lowControls = Property(bool, lambda self: self._access.low_controls, notify=changed)
    lessMotion = Property(bool, lambda self: self._access.less_motion, notify=changed)
    moreTime = Property(bool, lambda self: self._access.more_time, notify=changed)
    readAloud = Property(bool, lambda self: self._access.read_aloud, notify=changed)
    voiceFailed = Property(bool, lambda self: self._voice == self.FAILED, notify=changed)
    voiceLacksLanguage = Property(bool, lambda self: self._voice == self.NO_VOICE, notify=changed)
    canReadAloud = Property(bool, lambda self: self._voice != self.NONE, notify=changed)
    #: the words are the largest, in high contrast
    seesBetter = Property(bool, _sees_better, notify=changed)
    glassBottomMm = Property(float, lambda self: float(self._glass.bottom_mm), constant=True)
    glassDiagonalMm = Property(float, lambda self: self._glass.diagonal_inches * 25.4, constant=True)

# SPDX-License-Identifier: EUPL-1.2
"""The resting picture over the first page: shown while nobody is there, and while the kiosk is closed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page
from kiosk.domain.opening_hours import Night, OpeningHours
from kiosk.ui.formats import clock_time, day_and_month

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: Where the picture stands, in design pixels, another place each minute: no edge burns itself in.
_PLACES = ((0, 0), (6, 4), (12, 8), (6, 12), (0, 16), (-6, 12), (-12, 8), (-6, 4))
#: Taps of one double tap follow each other within this time; nobody reads a new page so fast. The rest of one whose
#: first tap had the picture away presses nothing.
DOUBLE_TAP_MS = 400


class RestSettings(NamedTuple):
    """What is shown while nobody is there.

    Attributes:
        after_s: untouched, in seconds, before the picture comes; 0: never.
        message: of the town, plain text.
        hours: when one can begin here.
        night: when the picture is dimmed.
    """

    after_s: float
    message: str
    hours: OpeningHours
    night: Night | None


_NEVER = RestSettings(0.0, "", OpeningHours(), None)


@QmlElement
class RestViewModel(QObject):
    """Follows the frame of the pages; whoever touches the screen has the picture away, and presses nothing by it."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._page = visit.state.page
        self._settings = _NEVER
        self._awake = True
        self._woken_at_ms = -DOUBLE_TAP_MS
        self._seen: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.fall_asleep)
        self._unfollow = visit.listen(self._heard)

    def begin(self, settings: RestSettings) -> None:
        """Rest from now on."""
        self._settings = settings
        self._page_changed()
        self.changed.emit()

    def close(self) -> None:
        """The program ends."""
        self._unfollow()
        self._timer.stop()

    def wakes_by(self, press_ms: int) -> bool:
        """Whether a press, at that time of Qt's events, has the picture away: then it does nothing else."""
        rested, soon = self._resting and not self._closed, self.woken_by(press_ms)
        if rested:
            self._woken_at_ms = press_ms
            self._visit.touched()
        self.wake()
        return rested or soon

    def woken_by(self, press_ms: int) -> bool:
        """Whether a press at that time had the picture away, or is the rest of one that had."""
        return 0 <= press_ms - self._woken_at_ms < DOUBLE_TAP_MS

    @Slot()
    def wake(self) -> None:
        """Somebody is there."""
        self._awake = True
        if self._at_home and self._settings.after_s:
            self._timer.start(round(self._settings.after_s * 1000))
        self.follow()

    def fall_asleep(self) -> None:
        """Nobody has been there for a while."""
        self._awake = False
        self.follow()

    def _heard(self, state: VisitState) -> None:
        if state.page is not self._page:
            self._page = state.page
            self._page_changed()
        else:
            self.follow()

    def _page_changed(self) -> None:
        if self._at_home:
            self.wake()
        else:
            self._timer.stop()
            self.follow()

    def follow(self) -> None:
        """Show the time that it is by now."""
        state = self._visit.state
        language = state.session.preferences.language or self._visit.lang
        seen = (self._resting, self._closed, self._dimmed, self._now.minute, language)
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    @property
    def _now(self) -> datetime:
        return self._visit.now()

    @property
    def _at_home(self) -> bool:
        return self._visit.state.page is Page.HOME

    @property
    def _closed(self) -> bool:
        return self._at_home and not self._settings.hours.is_open(self._now)

    @property
    def resting(self) -> bool:
        """The picture is shown because nobody is there: a touch has it away."""
        return self._resting

    @property
    def _resting(self) -> bool:
        return self._at_home and not self._awake

    @property
    def _dimmed(self) -> bool:
        night = self._settings.night
        return self._resting and night is not None and night.has(self._now)

    def _opens_text(self) -> str:
        translate, now = QCoreApplication.translate, self._now
        opens = self._settings.hours.opens_at(now)
        if opens is None:
            return ""
        time = clock_time(opens)
        if opens.date() == now.date():
            return translate("RestViewModel", "It opens again today at {time}.").format(time=time)
        if opens.date() == now.date() + timedelta(days=1):
            return translate("RestViewModel", "It opens again tomorrow at {time}.").format(time=time)
        day = day_and_month(opens.date(), self._visit.lang)
        return translate("RestViewModel", "It opens again on {day} at {time}.").format(day=day, time=time)

    #: the picture is shown; over the tools, too, unless it is there because the kiosk is closed
    shown = Property(bool, lambda self: self._resting or self._closed, notify=changed)
    closed = Property(bool, lambda self: self._closed, notify=changed)
    dimmed = Property(bool, lambda self: self._dimmed, notify=changed)
    message = Property(str, lambda self: self._settings.message, notify=changed)
    opensText = Property(str, _opens_text, notify=changed)
    #: in design pixels
    shiftX = Property(int, lambda self: _PLACES[self._now.minute % len(_PLACES)][0], notify=changed)
    shiftY = Property(int, lambda self: _PLACES[self._now.minute % len(_PLACES)][1], notify=changed)

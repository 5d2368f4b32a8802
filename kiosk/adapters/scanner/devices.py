# SPDX-License-Identifier: EUPL-1.2
"""All scanners of a kiosk behind one signal. Those that are not configured are neither made nor loaded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.adapters.scanner.wedge import KeyboardWedge
from kiosk.dataclass import dataclass
from kiosk.domain.keypad import Strikes
from kiosk.logs import get_logger

if TYPE_CHECKING:
    from kiosk.adapters.scanner.camera import CameraScanner
    from kiosk.adapters.scanner.serial import SerialScanner

log = get_logger(__name__)

WEDGE, SERIAL, CAMERA = "wedge", "serial", "camera"


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """Which scanners there are.

    Attributes:
        kinds: of wedge, serial, camera.
        baud: speed of the serial port.
        wedge_prefix: what the keyboard scanner sends before each code.
        serial_port: as the system names it.
        camera: name or id; empty for the first.
    """

    kinds: Collection[str]
    baud: int
    wedge_prefix: str = ""
    serial_port: str = ""
    camera: str = ""


class Scanners(QObject):
    """Every scanner that is configured.

    Signals:
        scanned(text): some scanner read a code.
        unwanted(): the keyboard scanner read one that nothing waits for.
        typed(text): fingers wrote a character on a real keyboard.
        arrived(kind, data): what came, byte by byte, for the technician.
    """

    scanned = Signal(str)
    unwanted = Signal()
    typed = Signal(str)
    arrived = Signal(str, bytes)

    def __init__(
        self,
        settings: ScannerSettings,
        window: QObject,
        listening: Callable[[], bool],
        parent: QObject | None = None,
        *,
        current_page: Callable[[], object] = lambda: None,
        clock_s: Callable[[], float] | None = None,
        strikes: Strikes | None = None,
    ) -> None:
        """Hear the keyboard scanner at once, the others from `start` on: what they need takes long to load.

        `window` is where keys arrive, `listening()` says whether codes are waited for.

        `current_page()` tells which page is at hand, `clock_s()` the kiosk's time (port Clock; None: the machine's).
        `strikes` tells which strokes of a hand count (None: all).
        """
        super().__init__(parent)
        self._settings = settings
        self._listening = listening
        self._clock_s = clock_s
        self._window = window
        self._wedge: KeyboardWedge | None = None
        self._started: dict[str, SerialScanner | CameraScanner] = {}
        if WEDGE in settings.kinds:
            wedge = KeyboardWedge(
                listening, self, prefix=settings.wedge_prefix, current_page=current_page, strikes=strikes
            )
            wedge.unwanted.connect(self.unwanted)
            wedge.typed.connect(self.typed)
            window.installEventFilter(wedge)
            self._wedge = wedge
            self._join(WEDGE, wedge)

    def _join(self, kind: str, device: KeyboardWedge | SerialScanner | CameraScanner) -> None:
        device.scanned.connect(self.scanned)
        device.arrived.connect(partial(self.arrived.emit, kind))

    def start(self) -> None:
        """Make those that are no keyboard; open ports and switch cameras on."""
        if SERIAL in self._settings.kinds:
            with _by_itself(SERIAL):
                from kiosk.adapters.scanner.serial import SerialScanner

                serial = SerialScanner(self._settings.serial_port, self._settings.baud, self)
                self._join(SERIAL, serial)
                self._started[SERIAL] = serial
                serial.start()
        if CAMERA in self._settings.kinds:
            with _by_itself(CAMERA):
                from kiosk.adapters.scanner.camera import CameraScanner  # loads Qt Multimedia and the decoder

                camera = CameraScanner(self._listening, self, camera=self._settings.camera, clock_s=self._clock_s)
                self._join(CAMERA, camera)
                self._started[CAMERA] = camera
                camera.start()

    def stop(self) -> None:
        """Close and switch off; keys are no longer looked at."""
        if self._wedge is not None:
            self._window.removeEventFilter(self._wedge)
            self._wedge.stop()
        for kind, device in self._started.items():
            with _by_itself(kind):
                device.stop()


@contextmanager
def _by_itself(kind: str) -> Iterator[None]:
    """Log the failure of one scanner and go on: the others still work, and what stands on a letter can be typed."""
    try:
        yield
    except Exception as error:  # whatever a library raises, also while it is loaded
        log.error("a scanner does not work", kind=kind, exc_info=error)

# SPDX-License-Identifier: EUPL-1.2
"""The first page with its scanner, made from the settings alone: nothing else is loaded for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.config import Look, Scanner, Settings
from kiosk.domain.access import Access, Contrast, TextSize
from kiosk.domain.flow import Page, accepts_scans
from kiosk.domain.keypad import KeypadAction, Strikes
from kiosk.ui.identity import Identity
from kiosk.ui.keypad import Keypad
from kiosk.ui.shell import Shell
from kiosk.ui.viewmodels.access import AccessViewModel, Glass
from kiosk.ui.viewmodels.home import HomeViewModel, Offers

if TYPE_CHECKING:
    from kiosk.domain.opening_hours import OpeningHours


class FirstPage:
    """The window with its first page. Codes that are scanned go to that page until there is a visit."""

    def __init__(
        self,
        app: QGuiApplication,
        settings: Settings,
        size: tuple[int, int] | None = None,
        now: Callable[[], datetime] | None = None,
        clock_s: Callable[[], float] | None = None,
    ) -> None:
        """Show it.

        Args:
            size: in pixels, overrides the settings and makes a window of it.
            now: the time of day, the machine's when None.
            clock_s: monotonic time (port Clock), the machine's when None.

        Raises:
            UserInterfaceFailed: it cannot be loaded.
        """
        shown, desk = settings.kiosk, settings.desk
        home = HomeViewModel(
            Identity(shown.name, shown.subtitle, desk.name, desk.hours, settings.training),
            offers_of(settings),
            shown.language,
            now or _now_in_italy,
            AccessViewModel(access_of(settings), Glass(shown.screen_bottom_mm, shown.diagonal_inches)),
        )
        self.shell = Shell(
            app,
            home,
            size=size or (shown.width, shown.height),
            fullscreen=shown.fullscreen and size is None,
            dress=_dress_of(settings.look),
        )
        #: when one can begin here; None: always
        self.hours: OpeningHours | None = None
        if settings.rest.hours:
            from kiosk.domain.opening_hours import OpeningHours

            self.hours = hours = OpeningHours.parse(settings.rest.hours)
            now_here = now or _now_in_italy
            home.is_open = lambda: hours.is_open(now_here())
        strikes = Strikes(settings.keypad.apart_ms)
        # before the scanners, so that it looks at keys after them: only at those of a hand
        self.keypad = Keypad(keys_of(settings), strikes, self.shell.quick)
        self.page: Callable[[], Page] = lambda: Page.HOME
        self.scanners = Scanners(
            scanner_settings(settings.scanner),
            self.shell.quick,
            lambda: accepts_scans(self.page()),
            self.shell.quick,
            current_page=lambda: self.page(),
            clock_s=clock_s,
            strikes=strikes,
        )
        self.scanners.scanned.connect(home.scan)
        self.scanners.unwanted.connect(home.touched)
        self.scanners.typed.connect(home.typed)


def offers_of(settings: Settings) -> Offers:
    """What can be done with these settings beside paying a notice."""
    lists = settings.whole("pagamento_v2")
    return Offers(
        services=lists or bool(settings.tariffs),
        search=lists or settings.whole("pendenze_v2"),
        languages=tuple(settings.kiosk.languages),
    )


def keys_of(settings: Settings) -> Mapping[KeypadAction, Sequence[str]]:
    """The names of the keys that do each thing."""
    return {action: getattr(settings.keypad, action.value) for action in KeypadAction}


def access_of(settings: Settings) -> Access:
    """With what each visit begins."""
    usual = settings.easy_access
    return Access(
        text_size=TextSize[usual.text_size.upper()],
        contrast=Contrast(usual.contrast),
        low_controls=usual.low_controls,
        less_motion=usual.less_motion,
        more_time=usual.more_time,
        read_aloud=False,
    )


def _dress_of(look: Look) -> Callable[[QQmlApplicationEngine], None] | None:
    """What has windows look as the town does; None where it says nothing of that."""
    if look == Look():
        return None
    from kiosk.ui.town_look import TownLook

    return TownLook(look.emblem, look.colour, look.accent).put_on


def scanner_settings(scanner: Scanner) -> ScannerSettings:
    """The settings of the scanner adapter."""
    return ScannerSettings(
        kinds=tuple(scanner.kind),
        wedge_prefix=scanner.wedge_prefix,
        serial_port=scanner.serial_port,
        baud=scanner.baud,
        camera=scanner.camera,
    )


def _now_in_italy() -> datetime:
    return datetime.now(ZoneInfo("Europe/Rome"))

# SPDX-License-Identifier: EUPL-1.2
"""Two windows of one program: each has measures and colours of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.access import USUAL_ACCESS
from kiosk.lab.moments.stage import GLASS, StillVisit
from kiosk.ui.application import Window
from kiosk.ui.identity import Identity
from kiosk.ui.shell import Shell
from kiosk.ui.viewmodels.access import AccessViewModel
from kiosk.ui.viewmodels.checkout import WebPageSettings
from kiosk.ui.viewmodels.home import HomeViewModel, Offers


@contextmanager
def window(app: QGuiApplication, size: tuple[int, int]) -> Iterator[Window]:
    visit = StillVisit()
    identity = Identity("Comune di Montechiaro", "Sportello dei pagamenti", "sportello 2", "", False)
    home = HomeViewModel(
        identity, Offers(services=True, search=True), "it", visit.now, AccessViewModel(USUAL_ACCESS, GLASS)
    )
    made = Window(Shell(app, home, size=size, fullscreen=False), visit, WebPageSettings(1.6, 1.0, (), False))  # type: ignore[arg-type]
    QTest.qWaitForWindowExposed(made.quick)
    try:
        yield made
    finally:
        made.close()


def theme_of(shown: Window) -> Callable[[str], object]:
    return shown._shell.engine.singletonInstance("Kiosk.Theme", "Theme").property


def test_each_window_has_a_scale_of_its_own(qapp: QGuiApplication) -> None:
    with window(qapp, (1080, 1920)) as kiosk, window(qapp, (540, 960)) as beside:
        of_kiosk, of_beside = theme_of(kiosk), theme_of(beside)
        assert (of_kiosk("unit"), of_beside("unit")) == (1.0, 0.5)
        assert (of_kiosk("windowWidth"), of_beside("windowWidth")) == (1080, 540)


def test_what_one_window_is_asked_for_changes_no_other(qapp: QGuiApplication) -> None:
    with window(qapp, (1080, 1920)) as kiosk, window(qapp, (1280, 1024)) as beside:
        beside._shell.engine.singletonInstance("Kiosk.Theme", "Theme").setProperty("highContrast", True)
        page = kiosk.quick.grabWindow().pixelColor(2, 1000).name()
        assert theme_of(kiosk)("highContrast") is False
        assert page == "#fbf8f2"
        assert beside.quick.grabWindow().pixelColor(2, 700).name() == "#000000"

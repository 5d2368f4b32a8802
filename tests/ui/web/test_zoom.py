# SPDX-License-Identifier: EUPL-1.2
"""How large pagoPA's page is: by the window that there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.ui.web.zoom import zoom_for

from .payment import WholeKiosk
from .site import Site

LARGEST = 4.0
#: below this begins the layout of Checkout's page for telephones, CSS pixels
PHONES = 600
SIDES = st.integers(320, 4320)


@pytest.mark.parametrize(
    ("width", "height", "zoom"),
    [
        *((1080, 1920, 1.6), (1920, 1080, 1.319), (1280, 1024, 1.25), (547, 973, 0.81), (2160, 3840, 3.2)),
        *((3840, 2160, 2.637), (1024, 768, 0.938), (720, 1280, 1.067), (1080, 1080, 1.319), (600, 4000, 0.889)),
    ],
)
def test_the_zoom_of_a_window(width: int, height: int, zoom: float) -> None:
    assert zoom_for(width, height, LARGEST) == pytest.approx(zoom, abs=0.001)


@given(SIDES, SIDES)
def test_the_column_is_whole_and_never_in_the_layout_of_telephones(width: int, height: int) -> None:
    zoom = zoom_for(width, height, LARGEST)
    assert width / zoom >= PHONES
    assert width / zoom >= 674 or height / zoom >= 818, "as large as it can be"


@given(SIDES, SIDES, st.integers(1, 400))
def test_a_larger_window_has_no_smaller_page(width: int, height: int, more: int) -> None:
    zoom = zoom_for(width, height, LARGEST)
    assert zoom_for(width + more, height, LARGEST) >= zoom
    assert zoom_for(width, height + more, LARGEST) >= zoom


@given(SIDES, SIDES, st.floats(0.5, 4.0))
def test_the_settings_keep_it_smaller(width: int, height: int, largest: float) -> None:
    assert zoom_for(width, height, largest) == min(zoom_for(width, height, LARGEST), largest)


def test_a_window_that_is_pulled_takes_its_page_with_it(qtbot: QtBot, site: Site, running_loop: object) -> None:
    kiosk = WholeKiosk(qtbot, site, (1080, 1920), LARGEST)
    kiosk.open("<p>page")
    assert kiosk.view.property("zoomFactor") == pytest.approx(1.6)
    kiosk.window.resize(540, 960)
    kiosk.until(lambda: abs(kiosk.view.property("zoomFactor") - 0.8) < 0.001)
    kiosk.until(lambda: kiosk.evaluate("innerWidth") == 675)
    kiosk.close()

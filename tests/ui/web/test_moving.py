# SPDX-License-Identifier: EUPL-1.2
"""What of pagoPA's page does not fit is moved by keys of ours: there is no scroll bar, and nothing is covered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from .payment import WholeKiosk
from .site import Site

LONG = "<style>body{margin:0} div{height:3000px}</style><div>top</div><button id=end style='height:40px'>end</button>"
SHORT = "<style>body{margin:0}</style><p>short</p>"


@pytest.fixture(params=[(1080, 1920), (1920, 1080), (1280, 1024)], ids=lambda size: f"{size[0]}")
def kiosk(request: pytest.FixtureRequest, qtbot: QtBot, site: Site, running_loop: object) -> Iterator[WholeKiosk]:
    one = WholeKiosk(qtbot, site, request.param, 4.0)
    yield one
    one.close()


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _shown(kiosk: WholeKiosk, name: str) -> bool:
    item = kiosk.named(name)
    return item is not None and item.isVisible()


def test_a_long_page_is_moved_by_keys_to_its_end_and_back(kiosk: WholeKiosk) -> None:
    kiosk.open(LONG)
    kiosk.until(lambda: _shown(kiosk, "page-down"))
    up, down = kiosk.item("page-up"), kiosk.item("page-down")
    assert not up.isEnabled()
    for _ in range(30):
        if not down.isEnabled():
            break
        before = kiosk.evaluate("scrollY")
        kiosk.tap_item(down)
        kiosk.until(lambda before=before: kiosk.evaluate("scrollY") > before)
        kiosk.until(lambda: up.isEnabled())
        kiosk.until(lambda: _at(kiosk))
    assert kiosk.evaluate("end.getBoundingClientRect().bottom <= innerHeight + 1")
    kiosk.tap_item(up)
    kiosk.until(lambda: down.isEnabled())


def _at(kiosk: WholeKiosk) -> bool:
    """Whether the keys show how far the page is scrolled."""
    moved = kiosk.evaluate("scrollY") > 0
    ended = kiosk.evaluate("innerHeight + scrollY >= document.documentElement.scrollHeight - 1")
    return kiosk.item("page-up").isEnabled() is moved and kiosk.item("page-down").isEnabled() is not ended


def test_the_keys_cover_nothing_and_there_is_no_scroll_bar(kiosk: WholeKiosk) -> None:
    kiosk.open(LONG)
    kiosk.until(lambda: _shown(kiosk, "page-down"))
    for name in ("page-up", "page-down"):
        key = _place(kiosk.item(name))
        assert not key.intersects(_place(kiosk.view))
        assert min(key.width(), key.height()) >= 64
    assert kiosk.evaluate("innerWidth === document.documentElement.clientWidth")


def test_what_fits_has_no_keys(kiosk: WholeKiosk) -> None:
    kiosk.open(SHORT)
    assert not _shown(kiosk, "page-down")
    kiosk.evaluate("document.body.style.height = '3000px'")
    kiosk.until(lambda: _shown(kiosk, "page-down"))
    kiosk.evaluate("document.body.style.height = ''")
    kiosk.until(lambda: not _shown(kiosk, "page-down"))

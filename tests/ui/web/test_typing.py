# SPDX-License-Identifier: EUPL-1.2
"""Writing in Checkout's page on the on-screen keyboard, in the whole window: nothing needed is ever covered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.domain.flow import accepts_scans
from tests.adapters.scanner.strokes import strokes
from tests.domain.codes import data_matrix

from .payment import WholeKiosk
from .site import Site

#: as Checkout's first page is laid out: two fields below each other, the buttons under them, in a column
FORM = """<style>body { font: 16px sans-serif; max-width: 640px; margin: 0 auto } input { display: block; width: 90%;
 height: 45px } div { height: 260px } button { height: 45px }</style>
<div>logo, amount, log in</div><form onsubmit="document.title = 'sent'; return false">
<p><input id=email type=email inputmode=email></p><p><input id=again type=email></p>
<p><button id=back type=button>Indietro</button> <button id=go>Continua</button></p></form>
<div>footer</div><div></div>"""
#: width, height, and the largest zoom
SIZES = [
    *((1080, 1920, 1.6), (1920, 1080, 1.0), (1280, 1024, 1.0)),
    *((1280, 1024, 4.0), (1920, 1080, 4.0), (547, 973, 4.0), (720, 1280, 4.0)),
]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}-{size[2]}")
def kiosk(request: pytest.FixtureRequest, qtbot: QtBot, site: Site, running_loop: object) -> Iterator[WholeKiosk]:
    width, height, zoom = request.param
    one = WholeKiosk(qtbot, site, (width, height), zoom)
    yield one
    one.close()


def test_before_anything_is_written_the_way_on_is_in_sight(kiosk: WholeKiosk) -> None:
    kiosk.open(FORM)
    assert _in_sight(kiosk, "#go")
    assert kiosk.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def _is_open(kiosk: WholeKiosk) -> bool:
    panel = kiosk.named("input-panel")
    return panel is not None and bool(panel.property("active"))


def _in_sight(kiosk: WholeKiosk, css: str) -> bool:
    """Whether the whole element is in the part of the page that is shown."""
    return bool(
        kiosk.evaluate(
            f"(b => b.top >= 0 && b.bottom <= innerHeight && b.height > 0)(document.querySelector('{css}')"
            ".getBoundingClientRect())"
        )
    )


def _bottom(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, item.height())).y()


def _is_seen(kiosk: WholeKiosk, name: str) -> bool:
    item = kiosk.named(name)
    return item is not None and item.isVisible()


def _open_keyboard(kiosk: WholeKiosk, css: str) -> None:
    kiosk.press(css)
    kiosk.until(lambda: _is_open(kiosk))


def test_field_and_button_stay_in_sight(kiosk: WholeKiosk) -> None:
    kiosk.open(FORM)
    kiosk.until(lambda: kiosk.item("payment-frame").property("contentsHeight") > 0)  # it has keys
    whole = kiosk.view.height()
    for css in ("#email", "#again"):
        _open_keyboard(kiosk, css)
        kiosk.until(lambda: kiosk.view.height() < whole)
        keyboard = kiosk.item("input-panel")
        assert _bottom(kiosk.view) <= keyboard.mapToScene(QPointF(0, 0)).y() + 0.5
        kiosk.until(lambda css=css: _in_sight(kiosk, css))
        kiosk.until(lambda: _in_sight(kiosk, "#go"))
        assert kiosk.evaluate(f"document.activeElement === document.querySelector('{css}')")


def test_an_address_is_written_and_sent(kiosk: WholeKiosk) -> None:
    kiosk.open(FORM)
    kiosk.until(lambda: kiosk.item("payment-frame").property("contentsHeight") > 0)  # it has keys
    whole = kiosk.view.height()
    _open_keyboard(kiosk, "#email")
    kiosk.until(lambda: "@" in kiosk.letters())
    keys = kiosk.letters()
    assert {"@", ".", "-", "_", "a", "1"} <= set(keys)
    for number, key in enumerate(("a", "d", "a", "@", "b", ".", "i", "t"), 1):
        kiosk.tap_item(kiosk.letters()[key])
        kiosk.until(lambda number=number: len(kiosk.evaluate("email.value")) == number)
    assert kiosk.evaluate("email.value") == "ada@b.it"

    kiosk.tap_item(kiosk.item("keyboard-next"))
    kiosk.until(lambda: kiosk.evaluate("document.activeElement.id") == "again")
    kiosk.tap_item(kiosk.item("keyboard-previous"))
    kiosk.until(lambda: kiosk.evaluate("document.activeElement.id") == "email")

    kiosk.tap_item(kiosk.item("keyboard-done"))
    kiosk.until(lambda: not _is_open(kiosk))
    kiosk.until(lambda: kiosk.view.height() == whole)
    assert kiosk.evaluate("document.activeElement === document.body")

    _open_keyboard(kiosk, "#again")
    kiosk.until(lambda: _in_sight(kiosk, "#go"))
    kiosk.press("#go")
    kiosk.until(lambda: kiosk.view.property("title") == "sent")
    kiosk.lives()


@pytest.fixture
def desk(qtbot: QtBot, site: Site, running_loop: object) -> Iterator[WholeKiosk]:
    """A kiosk on whose payment page the first field has the focus, with a keyboard scanner."""
    one = WholeKiosk(qtbot, site, (1080, 1920), 1.6)
    scanners = Scanners(ScannerSettings(("wedge",), 9600), one.window, lambda: accepts_scans(one.page), one.window)
    one.open(FORM)
    one.press("#email")
    one.until(lambda: one.evaluate("document.activeElement.id") == "email")
    yield one
    scanners.stop()
    one.close()


def test_no_sign_of_a_scan_stands_in_a_field_and_its_return_sends_nothing(desk: WholeKiosk) -> None:
    desk.does("addEventListener('keydown', () => document.title += 'k', true)")
    for end in ("<Return>", "<Return><Ctrl+J>", "<Tab>", ""):
        strokes(desk.window, data_matrix() + end + "<rest>")
    strokes(desk.window, "<rest><rest>a<rest>")
    desk.until(lambda: desk.evaluate("email.value"))
    assert desk.evaluate("email.value") == "a"
    assert desk.evaluate("document.title") == "page!k"  # its press, and the hand's one key
    assert desk.evaluate("document.activeElement.id") == "email"


def test_a_hand_writes_and_corrects_on_a_real_keyboard(desk: WholeKiosk) -> None:
    for key in ("a", "d", "x", "<Backspace>", "a", "@b.it", "<Home>", "<Delete>", "A"):
        strokes(desk.window, f"{key}<rest>")
    desk.until(lambda: desk.evaluate("email.value") == "Ada@b.it")
    QTest.keyClick(desk.window, "a", Qt.KeyboardModifier.ControlModifier)
    strokes(desk.window, "<rest>")
    strokes(desk.window, "i<rest>@<rest>b<rest><Return><rest>")
    desk.until(lambda: desk.view.property("title") == "sent")
    assert desk.evaluate("email.value") == "i@b"


def test_help_by_its_key_is_there_on_the_payment_page_too(desk: WholeKiosk) -> None:
    strokes(desk.window, f"<F1>{data_matrix()}<rest>")
    assert not _is_seen(desk, "help-sheet")
    strokes(desk.window, "<rest><rest><F1><rest>")
    desk.until(lambda: _is_seen(desk, "help-sheet"))

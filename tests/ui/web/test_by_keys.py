# SPDX-License-Identifier: EUPL-1.2
"""By keys into pagoPA's page, through it and out of it again (EN 301 549, 5.1.6.2; WCAG 2.1.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.keypad import USUAL_KEYS, Strikes
from kiosk.ui.keypad import Keypad

from .payment import WholeKiosk
from .site import Site

KEY = Qt.Key
FORM = """<form onsubmit="document.title = 'sent'; return false"><p><input id=email type=email></p>
<p><input id=bank type=radio name=one><input id=other type=radio name=one></p><button id=go>Continua</button></form>"""
#: a page that keeps every key to itself
GREEDY = f"<script>addEventListener('keydown', event => event.preventDefault(), true)</script>{FORM}"


@pytest.fixture(params=[(1080, 1920), (1280, 1024)], ids=lambda size: f"{size[0]}")
def kiosk(request: pytest.FixtureRequest, qtbot: QtBot, site: Site, running_loop: object) -> Iterator[WholeKiosk]:
    one = WholeKiosk(qtbot, site, request.param, 1.6)
    Keypad(USUAL_KEYS, Strikes(0), one.window)
    yield one
    one.close()


def strike(kiosk: WholeKiosk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(kiosk.window, key, modifiers)


def in_page(kiosk: WholeKiosk) -> bool:
    return kiosk.item("payment-frame").hasActiveFocus()


def begin_in(kiosk: WholeKiosk, page: str) -> None:
    """With the field in which one writes first, and the keyboard of the screen."""
    kiosk.open(page)
    kiosk.press("#email")
    kiosk.until(lambda: kiosk.evaluate("document.activeElement.id") == "email")


def is_asked(kiosk: WholeKiosk) -> bool:
    stay = kiosk.named("stay")
    return stay is not None and stay.isVisible()


def come_to(kiosk: WholeKiosk, name: str) -> None:
    kiosk.until(lambda: kiosk.evaluate("document.activeElement.id") == name)


def test_the_key_that_leads_on_goes_through_the_page_and_out_at_its_edge(kiosk: WholeKiosk) -> None:
    begin_in(kiosk, FORM)
    for name in ("bank", "go"):
        strike(kiosk, KEY.Key_Down)
        come_to(kiosk, name)
    strike(kiosk, KEY.Key_Tab)
    kiosk.until(lambda: not in_page(kiosk))
    out = kiosk.window.activeFocusItem()
    assert out is not None
    assert out.inherits("QQuickAbstractButton")
    strike(kiosk, KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    kiosk.until(lambda: in_page(kiosk))


@pytest.mark.parametrize("page", [FORM, GREEDY], ids=["form", "greedy"])
def test_one_key_leads_out_of_every_page_and_back_asks_whether_to_leave(kiosk: WholeKiosk, page: str) -> None:
    begin_in(kiosk, page)
    strike(kiosk, KEY.Key_F6)
    kiosk.until(lambda: not in_page(kiosk) and kiosk.item("exit").isVisible())
    kiosk.until(lambda: kiosk.window.activeFocusItem().inherits("QQuickAbstractButton"))
    strike(kiosk, KEY.Key_Escape)
    kiosk.until(lambda: is_asked(kiosk))
    strike(kiosk, KEY.Key_Return)
    kiosk.until(lambda: not is_asked(kiosk))
    kiosk.lives()


def test_the_key_that_leads_back_does_so_held_down(kiosk: WholeKiosk) -> None:
    begin_in(kiosk, GREEDY)
    strike(kiosk, KEY.Key_Escape)
    QTest.keyPress(kiosk.window, KEY.Key_Escape)
    kiosk.until(lambda: not in_page(kiosk))
    QTest.keyRelease(kiosk.window, KEY.Key_Escape)


def test_a_page_that_has_no_use_for_it_is_left_by_it_at_once(kiosk: WholeKiosk) -> None:
    begin_in(kiosk, FORM)
    strike(kiosk, KEY.Key_Escape)
    kiosk.until(lambda: not in_page(kiosk))


def test_what_is_chosen_is_chosen_and_what_is_pressed_is_pressed(kiosk: WholeKiosk) -> None:
    begin_in(kiosk, FORM)
    strike(kiosk, KEY.Key_Tab)
    come_to(kiosk, "bank")
    strike(kiosk, KEY.Key_Return)
    kiosk.until(lambda: kiosk.evaluate("bank.checked"))
    assert kiosk.view.property("title") != "sent"
    strike(kiosk, KEY.Key_Right)
    kiosk.until(lambda: kiosk.evaluate("other.checked"))
    strike(kiosk, KEY.Key_Tab)
    come_to(kiosk, "go")
    strike(kiosk, KEY.Key_Return)
    kiosk.until(lambda: kiosk.view.property("title") == "sent")

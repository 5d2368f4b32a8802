# SPDX-License-Identifier: EUPL-1.2
"""Every moment of every page by the keys of a keypad alone (EN 301 549, 5.1.6, 5.5; WCAG 2.1.1, 2.1.2, 2.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.lab.moments.stage import Stage, middle

from .focus_walk import faults_of_the_ring, focused, name_of, out_of_order, pressable, rings, walk
from .key_moments import KEY, MOMENTS, OF_EACH_PAGE, SCROLLS, SIZES, check_the_walk, press, raised, show


@pytest.fixture(scope="module")
def upright(qapp: QCoreApplication) -> Iterator[Stage]:
    one = raised(SIZES[0])
    yield one
    assert one.warnings == []
    one.close()


@pytest.mark.parametrize("moment", MOMENTS)
def test_from_the_title_each_thing_is_reached_in_the_order_in_which_it_is_read(upright: Stage, moment: str) -> None:
    check_the_walk(upright, moment)


@pytest.mark.parametrize("key", [KEY.Key_Down, KEY.Key_Up], ids=lambda key: key.name)
@pytest.mark.parametrize("moment", ["home", "notice", "review-seven", "debts", "instalments", "services", "paid-five"])
def test_two_arrows_alone_lead_out_of_everything(upright: Stage, moment: str, key: Qt.Key) -> None:
    show(upright, moment)
    wanted = {name_of(item) for item in pressable(upright)}
    if moment in ("notice", "services"):  # of what stands side by side, the other two arrows reach the rest
        wanted = {name for name in wanted if not name.startswith(("digit-", "backspace", "clear", "service-"))}
    reached: set[str] = set()
    for _ in range(60):
        QTest.keyClick(upright.window, key)
        upright.settle()
        reached.add(name_of(focused(upright)))
        if wanted <= reached:
            return
    assert wanted - reached - SCROLLS == set()


def outcome(stage: Stage) -> tuple[list[str], list[str], list[str]]:
    """What was wanted of the visit, and what is shown now."""
    names = sorted(item.objectName() for item in stage.items() if item.objectName())
    return [one for one in stage.visit.wanted if one != "touched"], names, stage.texts()


def after(stage: Stage, moment: str, name: str, act: str) -> tuple[list[str], list[str], list[str]]:
    """What becomes of the moment when that is pressed, by a finger or by the key."""
    show(stage, moment)
    item = next(one for one in pressable(stage) if name_of(one) == name)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)  # and what scrolls has it in sight
    stage.settle()
    stage.visit.wanted.clear()
    if act == "tap":
        QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(item))
    else:
        QTest.keyClick(stage.window, KEY.Key_Return)
    stage.settle()
    found = outcome(stage)
    for sheet in ("close-access", "close-help", "close-language", "stay"):
        if stage.shows(sheet):
            stage.tap(sheet)
    return found


@pytest.mark.parametrize("moment", OF_EACH_PAGE)
def test_select_does_what_a_tap_does(upright: Stage, moment: str) -> None:
    show(upright, moment)
    buttons = {name_of(one) for one in pressable(upright) if one.inherits("QQuickAbstractButton")} - SCROLLS
    # of those that differ in a figure alone one is enough
    for name in buttons - {f"digit-{digit}" for digit in range(9)} - {f"language-{tag}" for tag in ("en", "de", "fr")}:
        assert after(upright, moment, name, "tap") == after(upright, moment, name, "select"), name


@pytest.mark.parametrize("moment", [name for name in MOMENTS if not name.startswith("home")])
def test_back_leaves(upright: Stage, moment: str) -> None:
    show(upright, moment)
    way = next((name for name in ("back", "exit") if upright.shows(name)), "")
    by_tap = after(upright, moment, way, "tap") if way else ([], [], [])
    show(upright, moment)
    upright.visit.wanted.clear()
    press(upright, KEY.Key_Escape)
    by_key = outcome(upright)
    asked = upright.shows("stay")
    if asked:
        upright.tap("stay")
    if way == "back":
        assert by_key[0] == by_tap[0] != []
    elif by_key[0] != [] or asked:  # a way of the page's own, or the tool; an ending is pressed, not slipped into
        assert way == "exit" or "finish" not in by_key[0]
    elif upright.shows("done") and upright.named("done").isEnabled():  # the key leads to it
        assert name_of(focused(upright)) == "done"
    else:  # what must be waited for
        assert moment.startswith(("verifying", "checkout", "unavailable")) or upright.shows("done")


def test_what_a_panel_covers_is_found_to_be_unseen(upright: Stage) -> None:
    show(upright, "debt")
    (stop, *_) = walk(upright)
    stop.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert faults_of_the_ring(upright.window, stop) == []
    (ring,) = rings(upright.window)
    ring.setOpacity(0.2)
    upright.settle()
    assert faults_of_the_ring(upright.window, stop) != []
    ring.setOpacity(1)


def test_a_wrong_order_is_found(upright: Stage) -> None:
    show(upright, "debt")
    stops = list(walk(upright))
    assert out_of_order(stops) == []
    assert out_of_order([*stops[1:], stops[0]]) != []

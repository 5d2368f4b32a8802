# SPDX-License-Identifier: EUPL-1.2
"""The list of somebody's notices: what it shows, what a press wants, and that nobody who scrolls loses their place."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.application.own_forms import DIGITS, TAX_CODE
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.application.search_debts import Status
from kiosk.application.visit.state import DebtListView
from kiosk.domain.flow import Page
from kiosk.domain.pendenza import Pendenza, State
from kiosk.lab.moments.lists import HOLDER, MOMENTS, PAGE_ROWS, YEARS, listed, of, page, row, rows
from kiosk.lab.moments.stage import Stage, seen
from kiosk.ui.enums import to_qml
from kiosk.ui.viewmodels.debts import DebtsViewModel
from tests.application.test_visit_listing import ADA, of_ada
from tests.application.world import World, play, settle_down

from . import test_pages
from .qml_type import qml_type

DEBTS = [name for name in MOMENTS if name.startswith("debts")]
#: One state for each standing.
KINDS = (
    State.NON_ESEGUITA,
    State.SCADUTA,
    State.ESEGUITA,
    State.ESEGUITA_PARZIALE,
    State.ANNULLATA,
    State.ANOMALA,
    State.UNKNOWN,
)


@pytest.fixture
def wants(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the visitor wants, with what is said of it."""
    found: list[tuple[object, ...]] = []
    for name in ("pick", "tick", "take_chosen", "filter_list", "want_page", "back"):
        monkeypatch.setattr(stage.visit, name, lambda *said, name=name: found.append((name, *said)), raising=False)
    stage.show(page=Page.HOME)
    return found


def view(stage: Stage) -> QQuickItem:
    return stage.named("debts")


def alive(stage: Stage) -> list[QQuickItem]:
    """The delegates that there are, those that wait to be used again with them."""
    if not stage.shows("debts"):
        return []
    return [one for one in view(stage).property("contentItem").childItems() if one.objectName().startswith("debt-")]


def seen_rows(stage: Stage) -> list[int]:
    """The rows that are wholly seen, from above."""
    shown = view(stage)
    top = float(shown.property("contentY"))
    found = [one for one in alive(stage) if one.isVisible() and one.y() >= top - 1]
    whole = [one for one in found if one.y() + one.height() <= top + shown.height() + 1]
    return sorted(int(one.objectName().removeprefix("debt-")) for one in whole)


def told_rows(stage: Stage) -> list[int]:
    """The rows in the order in which assistive programs meet them."""
    told = QAccessible.queryAccessibleInterface(view(stage))
    names = [told.child(index).object().objectName() for index in range(told.childCount())]
    return [int(name.removeprefix("debt-")) for name in names if name.startswith("debt-")]


def texts(stage: Stage) -> list[str]:
    return [text.replace("\xa0", " ") for text in stage.texts()]


def wanted_pages(wants: list[tuple[object, ...]]) -> list[object]:
    return [said[0] for name, *said in wants if name == "want_page"]


@pytest.mark.parametrize("moment", DEBTS)
def test_it_fits_and_every_target_has_a_word(
    look: tuple[Stage, int], moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(test_pages, "MOMENTS", MOMENTS)
    look[0].show(page=Page.HOME)
    test_pages.test_a_page_fits(look, moment)
    test_pages.test_every_target_says_its_name(look, moment)
    words_of_a_row_lie_apart(look[0])


def words_of_a_row_lie_apart(one: Stage) -> None:
    for delegate in alive(one):
        words = [item for item in seen(delegate) if item.inherits("QQuickText") and item.property("text")]
        places = [item.mapRectToItem(delegate, QRectF(0, 0, item.width(), item.height())) for item in words]
        for place, other in combinations(places, 2):
            both = place.adjusted(0, 6, 0, -6).intersected(other.adjusted(0, 6, 0, -6))
            assert both.width() < 2 or both.height() < 2, delegate.property("text")
        for word, place in zip(words, places, strict=True):
            assert QRectF(0, 0, delegate.width(), delegate.height()).contains(place), word.property("text")


def test_it_says_whose_notices_they_are_and_how_many(stage: Stage) -> None:
    stage.show(**MOMENTS["debts"])
    assert any(text.startswith(f"{HOLDER}, 34 ") for text in texts(stage))
    stage.show(**MOMENTS["debts-loading"])
    assert HOLDER in texts(stage)


def test_a_row_shows_what_it_is_and_how_much(stage: Stage) -> None:
    stage.show(**MOMENTS["debts-few"])
    assert row(1).causale == "Mensa scolastica, ottobre 2026"
    assert {"Mensa scolastica", "Ottobre 2026", "26,23 €", "3010 0000 0000 0001 00"} <= set(texts(stage))
    assert seen_rows(stage) == [0, 1, 2]
    assert not stage.shows("scroll-down")


def test_the_creditor_is_named_where_there_are_several(stage: Stage) -> None:
    stage.show(**MOMENTS["debts-few"])
    name = row(0).creditor_name
    alone = texts(stage).count(name)
    stage.show(**MOMENTS["debts-longest"])
    assert texts(stage).count(name) > alone
    assert row(1, creditor=1).creditor_name in texts(stage)


def test_every_standing_has_an_icon_and_a_word_of_its_own(stage: Stage) -> None:
    shown = [row(place, state) for place, state in enumerate(KINDS)]
    found: set[tuple[str, str]] = set()
    for one in shown:
        stage.show(**page(of(one, status=Status.ALL)))
        [delegate] = [item for item in alive(stage) if item.isVisible()]
        icons = [str(item.property("name")) for item in seen(delegate) if item.property("parts") is not None]
        kind = delegate.property("picture")  # what the notice is for has a picture of its own
        found.add(
            (next(icon for icon in icons if icon not in ("caret-right", kind)), str(delegate.property("standing")))
        )
        assert delegate.property("stands") in texts(stage)
    assert len({icon for icon, _ in found}) >= len(KINDS) - 1  # paid in part and to be checked both warn
    assert len({word for _, word in found}) == len(KINDS)


def test_a_row_is_ticked_and_a_grey_one_is_not(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["debts-few"])
    stage.tap("debt-1")
    assert ("tick", row(1)) in wants
    stage.show(**MOMENTS["debts-loading"])
    wants.clear()
    stage.tap("debt-1")
    assert wants == []


@pytest.mark.parametrize("state", [state for state in KINDS if state is not State.NON_ESEGUITA])
def test_what_is_not_to_be_paid_is_not_ticked_but_shown(
    stage: Stage, wants: list[tuple[object, ...]], state: State
) -> None:
    stage.show(**page(of(row(0, state), status=Status.ALL)))
    wants.clear()
    stage.tap("debt-0")
    assert wants == [("pick", row(0, state))]


def test_several_are_ticked_and_paid_together_with_a_running_total(
    stage: Stage, wants: list[tuple[object, ...]]
) -> None:
    stage.show(**MOMENTS["debts-few"])
    wants.clear()
    assert "0,00 €" in total(stage)
    assert not stage.named("pay-chosen").isEnabled()
    stage.show(**MOMENTS["debts-ticked"])
    assert [one.property("ticked") for one in sorted(alive(stage), key=lambda one: one.y())][:4] == [
        False,
        True,
        False,
        True,
    ]
    assert "162,30 €" in total(stage)
    assert stage.named("pay-chosen").property("text") == "Paga i 2 avvisi scelti"
    stage.tap("pay-chosen")
    assert wants == [("take_chosen",)]


def test_when_no_more_can_be_ticked_the_total_says_so(stage: Stage) -> None:
    stage.show(**MOMENTS["debts-full"])
    assert any(text.startswith("5 avvisi scelti:") for text in total(stage))
    stage.show(**MOMENTS["debts-ticked"])
    assert "2 avvisi scelti" in total(stage)


def test_why_one_was_not_ticked_is_said(stage: Stage) -> None:
    stage.show(**MOMENTS["debts-not-ticked"])
    assert stage.named("debts-message").property("title")


def total(stage: Stage) -> list[str]:
    """The words of the running total."""
    words = [str(item.property("text")) for item in seen(stage.named("chosen-total")) if item.inherits("QQuickText")]
    return [word.replace("\xa0", " ") for word in words]


def test_while_a_notice_is_read_no_other_is_picked_and_only_its_row_turns(
    stage: Stage, wants: list[tuple[object, ...]]
) -> None:
    stage.show(**MOMENTS["debts-searching"])
    assert [one.property("busy") for one in sorted(alive(stage), key=lambda one: one.y())] == [False, True, False]
    stage.tap("debt-0")
    assert wants == []


@pytest.mark.parametrize(
    ("chip", "meant"),
    [
        ("status-past-date", (Status.PAST_DATE, None)),
        ("status-paid", (Status.PAID, None)),
        ("status-all", (Status.ALL, None)),
    ],
)
def test_a_chip_filters(stage: Stage, wants: list[tuple[object, ...]], chip: str, meant: tuple[object, ...]) -> None:
    stage.show(**MOMENTS["debts-few"])
    stage.tap(chip)
    assert wants == [("filter_list", *meant)]


def test_years_are_asked_only_of_what_is_over(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["debts-few"])
    assert not stage.shows("year-2025")
    stage.show(**MOMENTS["debts-paid"])
    wants.clear()
    stage.tap("year-2024")
    stage.tap("status-to-pay")  # without the year
    assert wants == [("filter_list", Status.PAID, 2024), ("filter_list", Status.TO_PAY, None)]


def test_one_chip_of_each_row_is_selected(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["debts-paid"])
    chips = [item for item in stage.items() if item.objectName().startswith(("status-", "year-"))]
    assert [one.objectName() for one in chips if one.property("selected")] == ["status-paid", "year-2025"]
    assert len(chips) == 4 + 1 + len(YEARS)
    stage.tap("year-2025")  # it is shown already
    assert wants == []
    stage.tap("year-all")
    assert wants == [("filter_list", Status.PAID, None)]


def test_arrows_go_along_the_chips(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["debts-few"])
    stage.named("status-to-pay").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    assert stage.named("status-past-date").hasActiveFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Left)
    QTest.keyClick(stage.window, Qt.Key.Key_Left)  # there is none before the first
    assert stage.named("status-to-pay").hasActiveFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Right)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert wants == [("filter_list", Status.PAST_DATE, None)]


def test_where_there_is_nothing_it_says_so(stage: Stage) -> None:
    said = set()
    for moment in ("debts-empty", "debts-empty-year", "debts-nothing"):
        stage.show(**MOMENTS[moment])
        assert stage.shows("debts-empty")
        said.add(tuple(str(item.property("text")) for item in seen(stage.named("debts-empty"))))
    assert len(said) == 3
    stage.show(**MOMENTS["debts-few"])
    assert not stage.shows("debts-empty")


def test_what_failed_is_asked_for_again_only_when_one_wants_to(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["debts-first-failed"])
    assert wanted_pages(wants) == []
    assert stage.shows("debts-message")
    stage.tap("try-again")
    assert wanted_pages(wants) == [1]
    assert stage.named("try-again").property("busy")
    stage.tap("try-again")
    assert wanted_pages(wants) == [1]  # a second press while it is asked for
    stage.show(**page(DebtListView(HOLDER, years=YEARS, failed=True)))
    assert not stage.named("try-again").property("busy")
    stage.show(**MOMENTS["debts-few"])
    assert not stage.shows("try-again")


@pytest.mark.parametrize("moment", ["debts-not-found", "debts-foreign", "debts-slow", "debts-unreadable"])
def test_what_there_is_to_say_stands_above_the_rows(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.named("debts-message").property("title")
    assert not stage.shows("try-again")


@pytest.mark.parametrize("way", ["button", "escape"])
def test_back_leads_to_another_search_or_to_what_was_chosen(
    stage: Stage, wants: list[tuple[object, ...]], way: str
) -> None:
    said = set()
    for moment in ("debts-few", "debts-chosen"):
        stage.show(**MOMENTS[moment])
        said.add(str(stage.named("back").property("description")))
        wants.clear()
        if way == "button":
            stage.tap("back")
        else:
            QTest.keyClick(stage.window, Qt.Key.Key_Escape)
        assert wants == [("back",)]
    assert len(said) == 2


def test_up_and_down_show_whole_rows_and_lose_none(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**page(listed(1, complete=True)))
    found = list(seen_rows(stage))
    assert found[0] == 0
    while stage.named("scroll-down").isEnabled():
        before = seen_rows(stage)
        stage.tap("scroll-down")
        assert seen_rows(stage)[0] in (before[-1] + 1, PAGE_ROWS - len(before))
        found += [one for one in seen_rows(stage) if one not in found]
    assert found == list(range(PAGE_ROWS))
    while stage.named("scroll-up").isEnabled():
        stage.tap("scroll-up")
        told = [one for one in told_rows(stage) if one in seen_rows(stage)]
        assert told == seen_rows(stage)
    assert seen_rows(stage)[0] == 0
    assert wanted_pages(wants) == []


def test_a_finger_moves_the_rows_and_they_come_to_rest_whole(stage: Stage, qtbot: QtBot) -> None:
    stage.show(**page(DebtListView(HOLDER)))
    stage.show(**page(listed(1, complete=True)))
    shown = view(stage)
    middle = shown.mapToScene(QPoint(int(shown.width() / 2), int(shown.height() / 2))).toPoint()
    stage.visit.wanted.clear()
    QTest.mousePress(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for step in range(1, 8):
        QTest.mouseMove(stage.window, middle - QPoint(0, 30 * step))
        stage.settle()
    QTest.mouseRelease(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle - QPoint(0, 210))

    def at_rest() -> bool:
        rows = float(shown.property("contentY")) / seen_pitch(stage)
        return not shown.property("moving") and abs(rows - round(rows)) < 0.02

    qtbot.waitUntil(at_rest, timeout=10_000)
    assert shown.property("contentY") > 0
    assert "touched" in stage.visit.wanted
    assert "pick" not in stage.visit.wanted


def seen_pitch(stage: Stage) -> float:
    """How far it is from one row to the next."""
    return alive(stage)[0].height() + float(view(stage).property("spacing"))


def test_the_next_page_is_asked_for_before_the_end_comes_into_sight(
    stage: Stage, wants: list[tuple[object, ...]]
) -> None:
    stage.show(**page(listed(1, total=60)))
    assert wanted_pages(wants) == []
    while seen_rows(stage)[-1] < PAGE_ROWS - 9:
        stage.tap("scroll-down")
    assert 2 in wanted_pages(wants)
    before = seen_rows(stage)
    stage.show(**page(listed(2, total=60)))
    assert seen_rows(stage) == before


def test_pages_that_went_are_asked_for_when_they_come_into_sight(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**page(listed(1, total=150)))
    for pages in (2, 3, 4):
        scroll_to(stage, (pages - 1) * PAGE_ROWS - 4)
        stage.show(**page(listed(pages, total=150)))
    before = seen_rows(stage)
    wants.clear()
    scroll_to(stage, PAGE_ROWS - 2)
    assert wanted_pages(wants)[-1] == 1
    assert seen_rows(stage)[0] < before[0]
    stage.show(**page(listed(4, at_hand=(1, 2, 3), total=150)))
    assert f"3010 0000 0000 00{PAGE_ROWS - 2:02d} 00" in texts(stage)


def scroll_to(stage: Stage, wanted: int) -> None:
    """Bring that row to the upper edge."""
    shown = view(stage)
    shown.setProperty("contentY", float(shown.property("originY")) + wanted * seen_pitch(stage))
    stage.settle()
    stage.settle()


@pytest.mark.parametrize("less", [3, -3])
def test_a_page_above_that_comes_back_with_other_rows_moves_nothing_in_sight(
    stage: Stage, wants: list[tuple[object, ...]], less: int
) -> None:
    stage.show(**page(listed(1, total=75)))
    for pages in (2, 3):
        scroll_to(stage, (pages - 1) * PAGE_ROWS - 4)
        stage.show(**page(listed(pages, complete=pages == 3)))
    scroll_to(stage, PAGE_ROWS + 5)
    numbers = sorted(text for text in texts(stage) if text.startswith("3010 "))
    whole = listed(3, complete=True)
    pages = dict(whole.pages) | {1: rows(0, PAGE_ROWS - less)}
    stage.show(**page(replace(whole, sizes=(PAGE_ROWS - less, PAGE_ROWS, PAGE_ROWS), pages=pages)))
    stage.settle()
    assert sorted(text for text in texts(stage) if text.startswith("3010 ")) == numbers
    # the rows still begin at the upper edge, and end at the lower one
    while stage.named("scroll-up").isEnabled():
        stage.tap("scroll-up")
    assert seen_rows(stage)[0] == 0
    while stage.named("scroll-down").isEnabled():
        stage.tap("scroll-down")
    assert seen_rows(stage)[-1] == 3 * PAGE_ROWS - less - 1


def test_few_delegates_are_alive_however_far_one_scrolls(stage: Stage) -> None:
    stage.show(**page(DebtListView(HOLDER)))
    stage.show(**page(listed(1, total=500)))
    most = 0
    for pages in range(2, 15):
        scroll_to(stage, (pages - 1) * PAGE_ROWS - 4)
        stage.show(**page(listed(pages, total=500)))
        most = max(most, len(alive(stage)))
    assert 0 < most <= 25


def test_coming_back_from_a_notice_one_finds_the_list_where_it_was(stage: Stage) -> None:
    whole = listed(1, complete=True)
    stage.show(**page(DebtListView(HOLDER)))
    stage.show(**page(whole))
    stage.tap("scroll-down")
    before = seen_rows(stage)
    assert before[0] > 0
    stage.show(page=Page.DEBT, debt=row(before[0]), listed=whole, origin=Page.DEBTS)
    stage.show(**page(whole))
    assert seen_rows(stage) == before
    stage.show(page=Page.HOME)
    stage.show(**page(whole))
    assert seen_rows(stage)[0] == 0  # another visitor


def test_another_filter_begins_at_the_first_row(stage: Stage) -> None:
    stage.show(**page(listed(1, complete=True)))
    stage.tap("scroll-down")
    stage.show(**page(DebtListView(HOLDER, Status.ALL, None, YEARS)))
    stage.show(**page(replace(listed(1, complete=True), status=Status.ALL)))
    assert seen_rows(stage)[0] == 0


def test_keys_alone_walk_along_the_rows(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**page(DebtListView(HOLDER)))
    stage.show(**page(listed(1, complete=True)))
    stage.named("status-all").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert stage.named("debt-0").hasActiveFocus()
    for _ in range(9):
        QTest.keyClick(stage.window, Qt.Key.Key_Down)
    stage.settle()
    assert stage.named("debt-9").hasActiveFocus()
    assert 9 in seen_rows(stage)
    assert any(item.isVisible() for item in rings(stage.named("debt-9")))
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert ("tick", row(9)) in wants
    QTest.keyClick(stage.window, Qt.Key.Key_PageDown)
    stage.settle()
    assert 9 not in seen_rows(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert stage.named("scroll-up").hasActiveFocus()


def test_keys_walk_on_into_rows_that_are_still_coming(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**page(listed(1, total=60)))
    stage.named("status-all").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    for _ in range(PAGE_ROWS + 2):
        QTest.keyClick(stage.window, Qt.Key.Key_Down)
        stage.settle()
    assert view(stage).property("currentIndex") == PAGE_ROWS + 2
    assert 2 in wanted_pages(wants)
    stage.show(**page(listed(2, total=60)))
    QTest.keyClick(stage.window, Qt.Key.Key_Up)
    assert stage.named(f"debt-{PAGE_ROWS + 1}").hasActiveFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert wants[-1] == ("tick", row(PAGE_ROWS + 1))


def test_a_row_is_marked_by_keys_and_by_no_finger(stage: Stage) -> None:
    stage.show(page=Page.HOME)
    stage.show(**page(listed(1, complete=True)))
    stage.named("status-all").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert marked(stage) == [0]
    QTest.keyClick(stage.window, Qt.Key.Key_Down)
    assert marked(stage) == [1]
    stage.tap("debt-2")
    assert marked(stage) == []
    stage.tap("scroll-down")
    assert marked(stage) == []


def marked(stage: Stage) -> list[int]:
    """The rows that wear the ring of the focus."""
    return [
        int(one.objectName().removeprefix("debt-"))
        for one in alive(stage)
        if any(ring.isVisible() for ring in rings(one))
    ]


def rings(delegate: QQuickItem) -> list[QQuickItem]:
    return [item for item in delegate.childItems() if "FocusRing" in qml_type(item)]


# --- with a real visit ---------------------------------------------------------------------------------------


def model_of(world: World) -> DebtsViewModel:
    model = DebtsViewModel(world.visit)
    world.visit.listen(model.follow)
    return model


async def found(world: World) -> None:
    world.visit.begin_search()
    world.visit.submit({TAX_CODE: ADA, DIGITS: "000200"})
    await settle_down()


def town(notices: int) -> World:
    world = World()
    world.search.debts = [of_ada(place) for place in range(notices)]
    world.debts.debts = list(world.search.debts)
    return world


def test_scrolling_a_real_list_to_its_end_shows_every_notice_once(qapp: object) -> None:
    async def scroll(world: World) -> None:
        model = model_of(world)
        await found(world)
        shown = model.rows
        names: dict[int, str] = {}
        first = 0
        while first < shown.rowCount():
            model.inSight(first, first + 5)
            await settle_down()
            for place in range(first, min(first + 6, shown.rowCount())):
                debt: Pendenza | None = shown.debt_at(place)
                assert debt is not None
                names[place] = debt.debt_id
            first += 6
        assert [names[place] for place in range(310)] == [f"D{309 - place}" for place in range(310)]
        model.inSight(0, 5)  # and back at once
        await settle_down()
        assert shown.debt_at(0) is not None
        model.deleteLater()

    play(scroll, world=town(310))


def test_a_filter_chosen_while_the_list_before_still_comes_is_not_forgotten(qapp: object) -> None:
    async def choose(world: World) -> None:
        world.search.debts.append(of_ada(70, State.ESEGUITA))
        model = model_of(world)
        await found(world)
        page_of, gate = world.search.page, asyncio.Event()

        async def held(query: DebtQuery, number: int) -> DebtPage:
            await gate.wait()
            return await page_of(query, number)

        world.search.page = held  # type: ignore[method-assign]
        model.filterBy(to_qml(Status.ALL), 0)
        await settle_down()
        model.filterBy(to_qml(Status.PAID), 0)
        await settle_down()
        gate.set()
        await settle_down()
        assert model.rows.rowCount() == 1
        assert not model.property("empty")
        model.deleteLater()

    play(choose, world=town(3))

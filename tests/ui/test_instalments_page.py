# SPDX-License-Identifier: EUPL-1.2
"""A bill in parts: what may be paid, what may not and why, and which part led here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.cart import Cart
from kiosk.domain.documento import Soglia, SogliaKind
from kiosk.domain.flow import Page
from kiosk.domain.pendenza import Pendenza, State
from kiosk.lab.moments.lists import AT_ONCE, FINE, MOMENTS, THREE, bill, part, rate
from kiosk.lab.moments.stage import Stage, seen
from kiosk.ui.debt_words import DebtStanding
from kiosk.ui.enums import from_qml
from kiosk.ui.formats import euro

from . import test_pages

PARTS = [name for name in MOMENTS if name.startswith("instalments")]
DUE = State.NON_ESEGUITA


@pytest.fixture
def wants(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the visitor wants, with what is said of it."""
    found: list[tuple[object, ...]] = []
    for name in ("pick", "tick", "take_chosen", "another", "back"):
        monkeypatch.setattr(stage.visit, name, lambda *said, name=name: found.append((name, *said)), raising=False)
    stage.show(page=Page.HOME)
    return found


def shown_rows(stage: Stage) -> list[QQuickItem]:
    """The parts that are seen, from above."""
    found = [one for one in stage.items() if one.objectName().startswith("part-")]
    return sorted(found, key=lambda one: one.mapToScene(QPointF(0, 0)).y())


def name_of(one: Pendenza) -> str:
    return f"part-{one.notice}"


def said(stage: Stage, one: Pendenza) -> list[str]:
    """The words of the row of that part."""
    row = stage.named(name_of(one))
    return [str(item.property("text")) for item in seen(row) if item.inherits("QQuickText")]


def kinds(stage: Stage) -> list[str]:
    return [from_qml(DebtStanding, one["kind"]).value for one in stage.model("instalments").parts]


@pytest.mark.parametrize("moment", PARTS)
def test_it_fits_and_every_target_has_a_word(
    look: tuple[Stage, int], moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(test_pages, "MOMENTS", MOMENTS)
    look[0].show(page=Page.HOME)
    test_pages.test_a_page_fits(look, moment)
    test_pages.test_every_target_says_its_name(look, moment)


def test_all_parts_stand_in_their_order_the_single_ones_last(stage: Stage) -> None:
    stage.show(**MOMENTS["instalments-all-in-cart"])
    assert [one.objectName() for one in shown_rows(stage)] == [name_of(one) for one in (*THREE, AT_ONCE)]
    assert "48,10\xa0€" in said(stage, THREE[0])
    assert "144,30\xa0€" in said(stage, AT_ONCE)
    assert THREE[1].notice.grouped in said(stage, THREE[1])


def test_the_part_that_led_here_is_marked_also_after_another_was_looked_at(stage: Stage) -> None:
    stage.show(page=Page.HOME)
    stage.show(**MOMENTS["instalments-second-read"])
    marked = [one["read"] for one in stage.model("instalments").parts]
    assert marked == [False, True, False, False]
    moment = MOMENTS["instalments-second-read"]
    stage.show(**{**moment, "page": Page.DEBT, "debt": THREE[2]})
    stage.show(**{**moment, "debt": THREE[2]})
    assert [one["read"] for one in stage.model("instalments").parts] == marked
    stage.show(page=Page.HOME)
    stage.show(**MOMENTS["instalments"])
    assert [one["read"] for one in stage.model("instalments").parts] == [True, False, False, False]


def test_the_mark_says_where_the_notice_came_from(stage: Stage) -> None:
    words = set()
    for moment in ("instalments", "instalments-from-the-list"):
        stage.show(**MOMENTS[moment])
        words.add(stage.named(name_of(THREE[0])).property("readText"))
    assert len(words) == 2


@pytest.mark.parametrize(
    ("moment", "first"),
    [
        ("instalments", THREE[0]),
        ("instalments-second-read", THREE[1]),
        ("instalments-first-paid", THREE[1]),
        ("instalments-from-the-list", THREE[0]),
        ("instalments-of-a-fine", FINE[1]),
    ],
)
def test_the_part_in_the_hand_is_chosen_already_and_is_what_the_button_pays(
    stage: Stage, wants: list[tuple[object, ...]], moment: str, first: Pendenza
) -> None:
    stage.show(**MOMENTS[moment])
    assert [one["notice"] for one in stage.model("instalments").parts if one["ticked"]] == [str(first.notice)]
    assert euro(first.amount, "it") in str(stage.named("pay-chosen").property("text"))
    assert euro(first.amount, "it") in total(stage)
    assert not stage.shows("another")
    stage.tap("pay-chosen")
    assert wants == [("take_chosen",)]


def total(stage: Stage) -> list[str]:
    """The words of the running total."""
    return [str(item.property("text")) for item in seen(stage.named("chosen-total")) if item.inherits("QQuickText")]


def test_several_instalments_are_paid_together_and_their_total_is_said(
    stage: Stage, wants: list[tuple[object, ...]]
) -> None:
    stage.show(**MOMENTS["instalments-two-ticked"])
    assert "96,20\xa0€" in total(stage)
    assert "2" in str(stage.named("pay-chosen").property("text"))
    stage.tap("pay-chosen")
    assert wants == [("take_chosen",)]
    stage.show(**{**MOMENTS["instalments-two-ticked"], "ticked": ()})
    assert "0,00\xa0€" in total(stage)
    stage.tap("pay-chosen")
    assert wants == [("take_chosen",)]


def test_any_part_that_may_be_paid_can_be_chosen(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["instalments"])
    for one in (THREE[2], AT_ONCE):
        stage.tap(name_of(one))
    assert wants == [("tick", THREE[2]), ("tick", AT_ONCE)]


@pytest.mark.parametrize(
    ("moment", "kept_back"),
    [
        ("instalments-in-cart", (THREE[0], AT_ONCE)),
        ("instalments-all-in-cart", (*THREE, AT_ONCE)),
        ("instalments-first-paid", (THREE[0], AT_ONCE)),
        ("instalments-past-date", (THREE[0], THREE[2])),
    ],
)
def test_what_may_not_be_paid_cannot_be_pressed(
    stage: Stage, wants: list[tuple[object, ...]], moment: str, kept_back: tuple[Pendenza, ...]
) -> None:
    stage.show(**MOMENTS[moment])
    for one in kept_back:
        stage.tap(name_of(one))
        stage.named(name_of(one)).forceActiveFocus()
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
        stage.model("instalments").pick(str(one.notice))
    assert wants == []


def test_each_reason_has_words_of_its_own(stage: Stage) -> None:
    reasons = {}
    for moment, one in {
        "instalments-in-cart": AT_ONCE,
        "instalments-all-in-cart": THREE[1],
        "instalments-first-paid": AT_ONCE,
    }.items():
        stage.show(**MOMENTS[moment])
        assert "blocked" in kinds(stage)
        [reasons[moment]] = [
            row["stands"] for row in stage.model("instalments").parts if row["notice"] == str(one.notice)
        ]
        assert reasons[moment] in said(stage, one)
    stage.show(**bill(*FINE, cart=Cart((FINE[0],))))
    [_, other, _] = stage.model("instalments").parts
    reasons["fine"] = other["stands"]
    stage.show(**bill(*rate(State.UNKNOWN, DUE, DUE), AT_ONCE))
    reasons["unknown"] = stage.model("instalments").parts[-1]["stands"]
    assert len(set(reasons.values())) == 5


def test_how_each_part_stands(stage: Stage) -> None:
    stage.show(**MOMENTS["instalments-past-date"])
    assert kinds(stage) == ["past-date", "to-pay", "annulled", "to-pay"]
    stage.show(**MOMENTS["instalments-in-cart"])
    assert kinds(stage) == ["chosen", "to-pay", "to-pay", "blocked"]
    stage.show(**MOMENTS["instalments-nothing"])
    assert kinds(stage) == ["paid", "paid", "paid", "blocked"]


def test_the_condition_of_each_single_payment_is_said_in_words(stage: Stage) -> None:
    ways = [
        Soglia(SogliaKind.ENTRO, 5),
        Soglia(SogliaKind.OLTRE, 5),
        Soglia(SogliaKind.RIDOTTO),
        Soglia(SogliaKind.SCONTATO),
    ]
    stage.show(**bill(*(part(40 + place, 1000 + place, soglia=soglia) for place, soglia in enumerate(ways))))
    conditions = [str(one["condition"]) for one in stage.model("instalments").parts]
    assert len(set(conditions) - {""}) == 4
    assert ["5" in one for one in conditions] == [True, True, False, False]
    read = set(stage.texts())
    while stage.shows("scroll-down") and stage.named("scroll-down").isEnabled():
        stage.tap("scroll-down")
        read |= set(stage.texts())
    assert set(conditions) <= read
    stage.show(**bill(part(50, 1000), part(51, 2000, soglia=Soglia(SogliaKind.UNKNOWN))))
    assert [one["condition"] for one in stage.model("instalments").parts] == ["", ""]


def test_where_nothing_can_be_paid_another_notice_is_offered(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["instalments-nothing"])
    assert not stage.shows("pay-chosen")
    stage.tap("another")
    assert wants == [("another",)]


def test_while_a_part_is_read_again_nothing_else_begins(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["instalments-searching"])
    assert [one["busy"] for one in stage.model("instalments").parts] == [True, False, False, False]
    stage.tap("pay-chosen")
    stage.tap(name_of(THREE[1]))
    assert wants == []


@pytest.mark.parametrize("way", ["button", "escape"])
def test_back(stage: Stage, wants: list[tuple[object, ...]], way: str) -> None:
    stage.show(**MOMENTS["instalments"])
    if way == "button":
        stage.tap("back")
    else:
        QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert wants == [("back",)]


def test_what_went_wrong_stands_above_the_parts(stage: Stage) -> None:
    stage.show(**MOMENTS["instalments-not-found"])
    assert stage.named("instalments-message").property("title")
    stage.show(**MOMENTS["instalments"])
    assert not stage.shows("instalments-message")


@pytest.mark.parametrize("moment", ["instalments-twelve", "instalments-twelve-unknown"])
def test_a_long_bill_is_scrolled_and_never_shows_half_a_row(stage: Stage, moment: str) -> None:
    """Also where the last row has two lines to say why it is kept back."""
    stage.show(page=Page.HOME)
    stage.show(**MOMENTS[moment])
    found = [one.objectName() for one in shown_rows(stage)]
    while stage.named("scroll-down").isEnabled():
        stage.tap("scroll-down")
        found += [one.objectName() for one in shown_rows(stage) if one.objectName() not in found]
    assert found == [f"part-{one['notice']}" for one in stage.model("instalments").parts]
    assert len(found) == 13
    for row in shown_rows(stage):
        for text in (item for item in seen(row) if item.inherits("QQuickText")):
            assert not text.property("truncated")


def test_keys_reach_every_part_that_may_be_paid(stage: Stage, wants: list[tuple[object, ...]]) -> None:
    stage.show(**MOMENTS["instalments-first-paid"])
    stage.named(name_of(THREE[1])).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert stage.named(name_of(THREE[2])).hasActiveFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert wants == [("tick", THREE[2])]
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert not stage.named(name_of(AT_ONCE)).hasActiveFocus()  # it may not be paid


def test_what_does_not_change_a_part_leaves_the_rows_alone(stage: Stage) -> None:
    stage.show(**MOMENTS["instalments"])
    before = shown_rows(stage)
    stage.show(**MOMENTS["instalments"], idle_ends_at=20.0)
    assert shown_rows(stage) == before

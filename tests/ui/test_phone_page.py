# SPDX-License-Identifier: EUPL-1.2
"""The page with the code for a telephone: what a telephone reads off the screen, and what a press wants."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.domain.notice import ScannedNotice
from kiosk.domain.scan import parse_scan
from kiosk.lab.moments.elsewhere import LONG, MOMENTS, TODAY, phone
from kiosk.lab.moments.payment import CREDITOR, NUMBER, cart, debt
from kiosk.lab.moments.stage import Stage
from kiosk.ui.enums import to_qml
from kiosk.ui.money_words import MoneyKind
from kiosk.ui.viewmodels import phone as phone_module
from kiosk.ui.viewmodels.phone import PhoneViewModel

#: width, height, and the least that a module is high there: 4 mm on a screen of 24 inches, and on one of 19
SIZES = [(1080, 1920, 15), (1920, 1080, 15), (1280, 1024, 14)]
_ACROSS = 33 + 2 * 4


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}")
def sized(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, int]]:
    one = Stage(request.param[:2])
    yield one, request.param[2]
    assert one.warnings == []
    one.close()


@pytest.fixture
def stage(sized: tuple[Stage, int]) -> Stage:
    one, _ = sized
    one.show()
    one.visit.wanted.clear()
    return one


def wanted(stage: Stage) -> list[str]:
    return [one for one in stage.visit.wanted if one != "touched"]


def read_off(stage: Stage) -> list[str]:
    """What a telephone reads off the screen."""
    picture = stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(picture.constBits())
    view = zxingcpp.ImageView(
        pixels, picture.width(), picture.height(), zxingcpp.ImageFormat.Lum, picture.bytesPerLine()
    )
    return [code.text for code in zxingcpp.read_barcodes(view)]


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
def test_a_telephone_reads_the_notice_off_the_screen(stage: Stage, contrast: bool) -> None:
    theme = stage.engine.singletonInstance("Kiosk.Theme", "Theme")
    theme.setProperty("highContrast", contrast)
    try:
        stage.show(**MOMENTS["phone"])
        [text] = read_off(stage)
    finally:
        theme.setProperty("highContrast", False)
    assert parse_scan(text) == ScannedNotice(NUMBER, CREDITOR, TODAY)


def test_each_of_several_codes_is_read_when_its_turn_comes(stage: Stage) -> None:
    debts = (*cart(2).debts, LONG)
    for place, one in enumerate(debts):
        stage.show(**phone(*debts, shown=place))
        [text] = read_off(stage)
        assert parse_scan(text) == ScannedNotice(one.notice, one.creditor_id, one.amount)
        assert stage.shows("phone-previous")
        assert stage.named("phone-previous").isEnabled() is (place > 0)
        assert stage.named("phone-next").isEnabled() is (place < 2)


@pytest.mark.parametrize("moment", ["phone", "phone-three"])
def test_a_module_is_as_large_as_a_telephone_at_arms_length_needs(sized: tuple[Stage, int], moment: str) -> None:
    stage, least = sized
    stage.show(**MOMENTS[moment])
    code = stage.named("code")
    module = code.width() / _ACROSS
    assert module == int(module)  # whole pixels: edges are sharp
    assert module >= least


def test_it_shows_what_it_is_and_how_much(stage: Stage) -> None:
    stage.show(**MOMENTS["phone"])
    assert debt().causale in stage.texts()
    assert stage.named("notice-number").property("text") == "3010 0000 0000 0001 44"
    assert str(stage.named("amount").property("text")).replace("\xa0", " ") == "131,60 €"
    assert not stage.shows("phone-next")
    assert not stage.shows("arrived")


def test_the_number_is_spoken_digit_by_digit(stage: Stage) -> None:
    stage.show(**MOMENTS["phone"])
    assert stage.model("phone").property("noticeSpoken") == "3 0 1 0, 0 0 0 0, 0 0 0 0, 0 0 0 1, 4 4"


def test_what_has_arrived_is_said_and_nobody_is_told_that_nothing_is_paid(stage: Stage) -> None:
    stage.show(**MOMENTS["phone-three-arrived"])
    said = str(stage.named("arrived").property("text"))
    assert "1" in said
    assert "3" in said
    app = stage.view_model
    assert app.property("moneyKind") == to_qml(MoneyKind.CHECKING)
    assert "1" in app.property("moneyText")


def test_before_a_receipt_the_money_line_does_not_say_that_nothing_is_paid(stage: Stage) -> None:
    stage.show()
    nothing_paid = stage.view_model.property("moneyText")
    stage.show(**MOMENTS["phone"])
    assert stage.view_model.property("moneyKind") == to_qml(MoneyKind.NONE)
    assert stage.view_model.property("moneyText") != nothing_paid


@pytest.mark.parametrize(("name", "meant"), [("phone-paid", "paid_by_phone"), ("back", "back")])
def test_a_press_wants_what_the_button_says(stage: Stage, name: str, meant: str) -> None:
    stage.show(**MOMENTS["phone"])
    stage.tap(name)
    assert wanted(stage) == [meant]


def test_escape_leads_back(stage: Stage) -> None:
    stage.show(**MOMENTS["phone"])
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert wanted(stage) == ["back"]


def test_the_arrows_turn_one_by_one_by_finger_and_by_key(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    turned: list[int] = []
    monkeypatch.setattr(stage.visit, "turn_phone", turned.append, raising=False)
    stage.show(**MOMENTS["phone-three"])
    stage.tap("phone-next")
    stage.tap("phone-previous")
    stage.named("phone-next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    QTest.keyClick(stage.window, Qt.Key.Key_Space)
    assert turned == [1, -1, 1, 1]


def test_a_code_that_no_reader_would_read_gives_way_to_its_numbers(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone_module, "checked_rows", lambda text: [])
    stage.show(**MOMENTS["phone"])
    assert not stage.shows("code")
    assert stage.shows("no-code")
    assert {"3010 0000 0000 0001 44", CREDITOR} <= set(stage.texts())


def test_a_code_is_drawn_once_and_nothing_of_it_outlives_the_visit(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    true = phone_module.checked_rows
    monkeypatch.setattr(phone_module, "checked_rows", lambda text: drawn.append(text) or true(text))
    stage.show(**MOMENTS["phone-three"])
    stage.show(**MOMENTS["phone-three"])
    assert len(drawn) == 1
    model = stage.model("phone")
    assert isinstance(model, PhoneViewModel)
    stage.show()
    assert model._codes == {}
    assert (model.property("qrRows"), model.property("position"), model.property("title")) == ([], 0, "")

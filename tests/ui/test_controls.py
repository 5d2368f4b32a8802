# SPDX-License-Identifier: EUPL-1.2
"""The controls one by one: press, keys, focus, names, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFontDatabase, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

import kiosk.ui.enums  # noqa: F401  the controls compare with them
from kiosk import resources
from kiosk.lab.moments.stage import seen
from kiosk.ui.fonts import FAMILY, load_fonts

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Bench:
    """A window with one piece of QML in it."""

    def __init__(self) -> None:
        load_fonts()
        self.warnings: list[str] = []
        self.engine = QQmlEngine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._warned)
        self.engine.addImportPath(str(resources.path("qml")))
        self.theme = self.engine.singletonInstance("Kiosk.Theme", "Theme")
        self.theme.setProperty("reduceMotion", True)
        self.window: QQuickWindow
        self._components: list[QQmlComponent] = []

    def _warned(self, warnings: list[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)

    def show(self, body: str) -> QQuickWindow:
        """Put the items of `body` into a window of 1080 × 1920."""
        source = f"""import QtQuick
            import Kiosk.Theme
            import Kiosk.Controls
            import Kiosk.Enums
            Window {{ width: 1080; height: 1920; visible: true; color: Theme.colour.page
                property string heard
                {body}
            }}"""
        component = QQmlComponent(self.engine)
        self._components.append(component)  # what it makes dies with it
        component.setData(source.encode(), "")
        window = component.create()
        assert window is not None, component.errorString()
        assert isinstance(window, QQuickWindow)
        self.window = window
        QTest.qWaitForWindowExposed(window)
        self.settle()
        return window

    def settle(self) -> None:
        drawn = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        assert drawn.wait(5000)

    def named(self, name: str) -> QQuickItem:
        return next(item for item in seen(self.window.contentItem()) if item.objectName() == name)

    @property
    def heard(self) -> str:
        return str(self.window.property("heard"))

    def place(self, name: str) -> QPoint:
        item = self.named(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, name: str) -> None:
        QTest.mouseClick(self.window, LEFT, NONE, self.place(name))


@pytest.fixture
def bench(qapp: QCoreApplication) -> Iterator[Bench]:
    one = Bench()
    yield one
    assert one.warnings == []
    one.window.close()


@pytest.fixture
def spoken(qapp: QCoreApplication) -> Iterator[Callable[[QObject], tuple[QAccessible.Role, str]]]:
    """What an assistive program is told of an item: role and name."""
    QAccessible.setActive(True)

    def of(item: QObject) -> tuple[QAccessible.Role, str]:
        told = QAccessible.queryAccessibleInterface(item)
        assert told is not None
        return told.role(), told.text(QAccessible.Text.Name)

    yield of
    QAccessible.setActive(False)


PRESSABLE = {
    "Button": 'Button { objectName: "it"; x: 100; y: 100; text: "Sì, vai avanti"; onTriggered: heard += "x" }',
    "ChoiceCard": """ChoiceCard { objectName: "it"; x: 100; y: 100; width: 800; text: "Paga"; line: "un avviso"
        onTriggered: heard += "x" }""",
    "PadKey": 'PadKey { objectName: "it"; x: 100; y: 100; width: 300; text: "7"; onTriggered: heard += "x" }',
    "ToolCell": """ToolCell { objectName: "it"; x: 100; y: 100; text: "Aiuto"; icon.name: "question"
        onTriggered: heard += "x" }""",
}


@pytest.mark.parametrize("source", PRESSABLE.values(), ids=PRESSABLE)
class TestPressable:
    def test_acts_on_release_inside(self, bench: Bench, source: str) -> None:
        window = bench.show(source)
        place = bench.place("it")
        QTest.mousePress(window, LEFT, NONE, place)
        assert bench.heard == ""
        QTest.mouseRelease(window, LEFT, NONE, place)
        assert bench.heard == "x"

    def test_a_press_dragged_off_is_cancelled(self, bench: Bench, source: str) -> None:
        window = bench.show(source)
        QTest.mousePress(window, LEFT, NONE, bench.place("it"))
        QTest.mouseMove(window, QPoint(1000, 1800))
        QTest.mouseRelease(window, LEFT, NONE, QPoint(1000, 1800))
        assert bench.heard == ""

    def test_a_finger_presses_too(self, bench: Bench, source: str) -> None:
        window = bench.show(source)
        device = QTest.createTouchDevice()
        QTest.touchEvent(window, device).press(0, bench.place("it"), window).commit()
        QTest.touchEvent(window, device).release(0, bench.place("it"), window).commit()
        assert bench.heard == "x"

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
    def test_keys_press_and_the_focus_is_seen(self, bench: Bench, source: str, key: Qt.Key) -> None:
        window = bench.show(source)
        plain = window.grabWindow()
        QTest.keyClick(window, Qt.Key.Key_Tab)
        assert bench.named("it").hasActiveFocus()
        bench.settle()
        item = bench.named("it")
        ring = item.mapRectToScene(QRectF(-14, -14, item.width() + 28, item.height() + 28)).toRect()
        assert window.grabWindow().copy(ring) != plain.copy(ring)
        QTest.keyClick(window, key)
        assert bench.heard == "x"

    def test_it_is_announced_as_a_button_with_its_word(
        self, bench: Bench, source: str, spoken: Callable[[QObject], tuple[QAccessible.Role, str]]
    ) -> None:
        bench.show(source)
        item = bench.named("it")
        assert spoken(item) == (QAccessible.Role.Button, item.property("text"))


def test_a_busy_button_ignores_a_second_press(bench: Bench) -> None:
    bench.show('Button { objectName: "it"; text: "Cerchiamo…"; busy: true; onTriggered: heard += "x" }')
    bench.tap("it")
    QTest.keyClick(bench.window, Qt.Key.Key_Tab)
    QTest.keyClick(bench.window, Qt.Key.Key_Return)
    assert bench.heard == ""


def test_a_button_that_cannot_be_pressed_yet_says_why_and_does_nothing(bench: Bench) -> None:
    bench.show("""Button { objectName: "it"; kind: Button.Primary; enabled: false; text: "Mancano 8 cifre"
        onTriggered: heard += "x" }""")
    bench.tap("it")
    assert bench.heard == ""
    assert bench.named("it").property("text") == "Mancano 8 cifre"


def test_long_words_wrap_instead_of_leaving_the_button(bench: Bench) -> None:
    bench.show('Button { objectName: "it"; width: 300; text: "Ein sehr langer deutscher Satz auf einer Taste" }')
    item = bench.named("it")
    for text in (one for one in seen(item) if one.inherits("QQuickText")):
        assert item.mapRectFromItem(text, QRectF(0, 0, text.width(), text.height())).right() <= item.width()
    assert item.height() > 120


def test_the_pad(bench: Bench) -> None:
    bench.show("""NumericPad { id: pad; objectName: "pad"; x: 72; y: 100; width: 936
        onDigitPressed: digit => heard += digit
        onBackspacePressed: heard += "<"
        onClearPressed: { heard += "C"; undoable = true }
        onUndoPressed: heard += "U" }""")
    for name in ("digit-3", "digit-0", "backspace", "clear", "clear"):
        bench.tap(name)
    assert bench.heard == "30<CU"


def test_arrows_walk_the_pad(bench: Bench) -> None:
    window = bench.show("NumericPad { x: 72; y: 100; width: 936; onDigitPressed: digit => heard += digit }")
    QTest.keyClick(window, Qt.Key.Key_Tab)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Space,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
    ):
        QTest.keyClick(window, key)
    assert bench.heard == "50"


def test_holding_delete_repeats(bench: Bench, qtbot: QtBot) -> None:
    window = bench.show('NumericPad { width: 936; onBackspacePressed: heard += "<" }')
    QTest.mousePress(window, LEFT, NONE, bench.place("backspace"))
    qtbot.waitUntil(lambda: len(bench.heard) >= 2, timeout=5000)
    QTest.mouseRelease(window, LEFT, NONE, bench.place("backspace"))


def test_a_cell_of_the_field_takes_the_caret(bench: Bench) -> None:
    window = bench.show("""GroupedField { objectName: "it"; width: 936; characters: "301000000000000144"
        onCellPressed: index => heard += index + " " }""")
    texts = [item for item in seen(window.contentItem()) if item.inherits("QQuickText")]
    digits = [item for item in texts if item.property("text") in list("0134")]
    assert len(digits) == 18
    for digit in (digits[0], digits[17]):
        QTest.mouseClick(window, LEFT, NONE, digit.mapToScene(QPointF(10, 40)).toPoint())
    assert bench.heard == "0 17 "


def test_the_field_is_one_spoken_item(bench: Bench, spoken: Callable[[QObject], tuple[QAccessible.Role, str]]) -> None:
    bench.show('GroupedField { objectName: "it"; width: 936; characters: "3010"; counterText: "4 cifre su 18" }')
    assert spoken(bench.named("it"))[0] == QAccessible.Role.EditableText


def test_a_question_traps_the_focus_and_gives_it_back(bench: Bench) -> None:
    window = bench.show("""
        Button { id: opener; objectName: "opener"; text: "Esci"; onTriggered: question.visible = true }
        ModalDialog { id: question; objectName: "question"; question: "Vuoi uscire?"
            safeAnswer: "Resta"; otherAnswer: "Esci"
            onSafeChosen: { heard += "stay"; visible = false } }""")
    bench.tap("opener")
    bench.settle()
    assert bench.named("stay").hasActiveFocus()
    for expected in ("leave", "stay", "leave"):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        assert bench.named(expected).hasActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.mouseClick(window, LEFT, NONE, QPoint(20, 300))
    assert bench.named("question").isVisible()
    bench.tap("stay")
    assert bench.heard == "stay"
    assert bench.named("opener").hasActiveFocus()


def test_the_qr_code_is_drawn_module_by_module(bench: Bench) -> None:
    rows = ["10110", "01001", "11100", "00011", "10101"]
    listed = ", ".join(f'"{row}"' for row in rows)
    window = bench.show(f'QrCode {{ objectName: "it"; x: 40; y: 40; size: 260; rows: [{listed}] }}')
    image = window.grabWindow()
    module = 260 / 13  # five modules and twice the quiet zone of four
    for line in range(13):
        for column in range(13):
            dark = 4 <= line < 9 and 4 <= column < 9 and rows[line - 4][column - 4] == "1"
            colour = image.pixelColor(int(40 + (column + 0.5) * module), int(40 + (line + 0.5) * module))
            assert (colour.lightness() < 128) is dark, (line, column)


@pytest.mark.parametrize("kind", ["none", "checking", "paid"])
def test_the_money_line_says_its_sentence_and_shows_its_kind(
    bench: Bench, kind: str, spoken: Callable[[QObject], tuple[QAccessible.Role, str]]
) -> None:
    bench.show(f"""MoneyLine {{ objectName: "it"; width: 1080; text: "Finora non hai pagato nulla."
        kind: Enums.MoneyKind.{kind.capitalize()} }}""")
    assert spoken(bench.named("it"))[1] == "Finora non hai pagato nulla."
    icons = {item.property("name") for item in seen(bench.named("it")) if item.property("duotone") is not None}
    assert icons == {{"none": "wallet", "checking": "hourglass-medium", "paid": "seal-check"}[kind]}


def _ink_box(image: QImage, ground: str) -> tuple[int, ...]:
    dark = [
        (x, y)
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
        if image.pixelColor(x, y).name().upper() != ground
    ]
    return min(x for x, _ in dark), max(x for x, _ in dark), min(y for _, y in dark), max(y for _, y in dark)


def test_the_three_endings_have_three_shapes(bench: Bench) -> None:
    """Known apart without colour: how much of the emblem's square the shape fills, seen at its corners and sides."""
    corners = []
    for ending in ("Paid", "BeingConfirmed", "NotPaid"):
        # as large as each other, round one middle
        window = bench.show(f"EndingEmblem {{ ending: EndingEmblem.{ending}; size: 400; width: 480 }}")
        image = window.grabWindow().copy(0, 0, 480, 480)
        assert _ink_box(image, "#FBF8F2")[0] < 60
        strong = [image.pixelColor(x, y).lightness() < 200 for x, y in ((100, 100), (70, 240))]
        corners.append(tuple(strong))
        window.close()
    assert len(set(corners)) == 3, corners


def test_every_control_can_be_made_and_high_contrast_leaves_no_paper_colour(bench: Bench) -> None:
    names = [
        line.split()[0]
        for line in (resources.path("qml", "Kiosk", "Controls", "qmldir")).read_text().splitlines()
        if line.endswith(".qml")
    ]
    assert len(names) > 30
    bench.theme.setProperty("highContrast", True)
    needs_more = {"ScrollKeys", "ScrollEdges", "KeyboardPlace"}  # two need a view, the third is no item
    body = "\n".join(f"{name} {{ }}" for name in names if name not in needs_more | {"ModalDialog"})
    window = bench.show(f"Item {{ {body} }}")
    assert window.property("color").name() == "#000000"


def test_text_grows_by_the_rule_of_the_type_scale(bench: Bench) -> None:
    bench.show("""KText { objectName: "title"; kind: TypeScale.Title; text: "A" }
        KText { objectName: "body"; text: "A" }""")
    assert bench.named("title").property("font").pixelSize() == 56
    bench.theme.setProperty("textScale", 2.0)
    assert bench.named("title").property("font").pixelSize() == 56 + 36
    assert bench.named("body").property("font").pixelSize() == 60


def test_the_typeface_has_the_three_weights_of_the_scale(qapp: QCoreApplication) -> None:
    assert load_fonts() == FAMILY
    assert {"Regular", "SemiBold", "Bold"} <= set(QFontDatabase.styles(FAMILY))

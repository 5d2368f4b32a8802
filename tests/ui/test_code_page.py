# SPDX-License-Identifier: EUPL-1.2
"""The code of a slip typed by hand: its keys, real keyboards, what is asked, and what is said of a wrong one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Problem, Trouble
from kiosk.domain.attempt import ALPHABET
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.lab.moments.payment import MOMENTS, NUMBER
from kiosk.lab.moments.stage import Stage

from .test_pages import fits, says_its_names

CHECKING = MOMENTS["notice-check"]
CODE = "KJ7MPQ2W"
UNKNOWN = {**CHECKING, "problem": Problem.CODE_UNKNOWN, "code_tries_left": 3}
NO_MORE = {**CHECKING, "problem": Problem.NO_MORE_CODES, "code_tries_left": 0}


@pytest.fixture
def asked(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The codes that the visit is asked about; the page stands open."""
    codes: list[str] = []
    monkeypatch.setattr(stage.visit, "check_code", codes.append, raising=False)
    stage.show()
    stage.show(**CHECKING)
    stage.tap("type-code")
    stage.visit.wanted.clear()
    return codes


def typed(stage: Stage) -> str:
    return str(stage.named("slip-code").property("characters"))


def type_by_touch(stage: Stage, code: str) -> None:
    for character in code:
        stage.tap(f"sign-{character}")


@pytest.mark.parametrize(
    ("code", "state"),
    [("", CHECKING), (CODE, CHECKING), ("WWWWWWWW", CHECKING), (CODE, UNKNOWN), (CODE, NO_MORE)],
    ids=["empty", "typed", "wide", "unknown", "no-more"],
)
def test_the_page_fits(look: tuple[Stage, int], code: str, state: dict[str, object]) -> None:
    one, smallest = look
    one.show()
    one.show(**CHECKING)
    one.model("code").begin()
    for character in code:
        one.model("code").typeCharacter(character)
    one.show(**state)
    assert one.shows("page-notice-code")
    fits(one, smallest)
    says_its_names(one)
    assert not one.shows("scroll-down")


@pytest.mark.usefixtures("asked")
def test_there_is_a_key_for_each_sign_that_a_code_can_have_and_for_no_other(stage: Stage) -> None:
    keys = [item.objectName() for item in stage.items() if item.objectName().startswith("sign-") and item.width() > 1]
    assert sorted(key.removeprefix("sign-") for key in keys if key != "sign-pad") == sorted(ALPHABET)


def test_it_is_offered_where_a_payment_is_asked_about_only(stage: Stage) -> None:
    stage.show()
    stage.show(**MOMENTS["notice"])
    assert not stage.shows("type-code")
    stage.show()
    stage.show(**CHECKING)
    assert stage.shows("type-code")


@pytest.mark.usefixtures("asked")
def test_its_title_has_the_focus(stage: Stage) -> None:
    assert stage.window.activeFocusItem().property("text") == "Scrivi il codice del promemoria"


def test_eight_signs_are_asked_about_and_fewer_are_not(stage: Stage, asked: list[str]) -> None:
    type_by_touch(stage, CODE[:-1])
    assert "Manca 1 carattere" in stage.texts()
    stage.tap("check-code")
    assert asked == []
    stage.tap(f"sign-{CODE[-1]}")
    stage.tap("sign-A")  # one too many is ignored
    assert typed(stage) == CODE
    stage.tap("check-code")
    assert asked == [CODE]


def test_a_real_keyboard_writes_too_in_small_letters_and_without_what_no_code_has(
    stage: Stage, asked: list[str]
) -> None:
    for key in ("k", "0", "J", "o", "7", "1", "m", "i", "p", "-", "Q", "2"):
        QTest.keyClick(stage.window, key)
    assert typed(stage) == "KJ7MPQ2"
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert asked == []
    QTest.keyClick(stage.window, Qt.Key.Key_Backspace)
    for character in "2w":
        stage.view_model.typed(character)  # as it comes from beside a scanner that is a keyboard
    assert typed(stage) == CODE
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert asked == [CODE]


@pytest.mark.usefixtures("asked")
def test_digits_of_a_keyboard_are_not_for_the_notice_number_meanwhile(stage: Stage) -> None:
    for digit in "234":
        stage.view_model.typed(digit)
    assert typed(stage) == "234"
    assert stage.model("notice").property("digits") == ""


@pytest.mark.usefixtures("asked")
def test_delete_clear_and_undo(stage: Stage) -> None:
    type_by_touch(stage, "KJ7")
    stage.tap("backspace")
    assert typed(stage) == "KJ"
    stage.tap("clear")
    assert typed(stage) == ""
    stage.tap("clear")  # the key reads "Annulla" now
    assert typed(stage) == "KJ"
    stage.tap("clear")
    stage.tap("sign-A")
    stage.tap("clear")
    stage.tap("clear")
    assert typed(stage) == "A"


@pytest.mark.usefixtures("asked")
def test_a_code_stands_in_two_groups_of_four(stage: Stage) -> None:
    type_by_touch(stage, CODE)
    field = stage.named("slip-code")
    characters = [
        item
        for item in stage.items()
        if item.inherits("QQuickText") and item.property("text") in set(CODE) and field.isAncestorOf(item)
    ]
    lefts = [item.mapToScene(QRectF(0, 0, item.width(), 0).center()).x() for item in characters]
    gaps = [round(right - left) for left, right in pairwise(lefts)]
    assert "".join(str(item.property("text")) for item in characters) == CODE
    assert gaps[3] > max(gaps[:3] + gaps[4:])


@pytest.mark.usefixtures("asked")
def test_arrows_move_from_key_to_key(stage: Stage) -> None:
    steps = [
        (Qt.Key.Key_Right, "sign-B"),
        (Qt.Key.Key_Down, "sign-K"),
        (Qt.Key.Key_Left, "sign-J"),
        (Qt.Key.Key_Left, "sign-H"),
        (Qt.Key.Key_Up, "sign-H"),
        (Qt.Key.Key_Down, "sign-R"),
        (Qt.Key.Key_Down, "sign-Z"),
        (Qt.Key.Key_Down, "sign-9"),
        (Qt.Key.Key_Down, "clear"),
        (Qt.Key.Key_Right, "clear"),
        (Qt.Key.Key_Left, "backspace"),
        (Qt.Key.Key_Down, "backspace"),
        (Qt.Key.Key_Left, "sign-9"),
        (Qt.Key.Key_Right, "backspace"),
        (Qt.Key.Key_Up, "sign-2"),
        (Qt.Key.Key_Down, "backspace"),
    ]
    stage.named("sign-A").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key, at in steps:
        QTest.keyClick(stage.window, key)
        assert stage.window.activeFocusItem().objectName() == at
    stage.named("sign-Q").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, Qt.Key.Key_Space)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert typed(stage) == "QQ"


@pytest.mark.usefixtures("asked")
def test_a_screen_reader_hears_keys_field_and_what_is_wrong(stage: Stage) -> None:
    def name(of: str) -> str:
        return QAccessible.queryAccessibleInterface(stage.named(of)).text(QAccessible.Text.Name)

    def description() -> str:
        field = QAccessible.queryAccessibleInterface(stage.named("slip-code"))
        return field.text(QAccessible.Text.Description)

    assert [name(f"sign-{character}") for character in ALPHABET] == list(ALPHABET)
    assert (name("backspace"), name("clear"), name("slip-code")) == ("Cancella", "Svuota", "Codice del promemoria")
    type_by_touch(stage, CODE)
    assert description() == "KJ7M PQ2W, 8 caratteri su 8"
    stage.show(**UNKNOWN)
    assert description().startswith("Qui non conosciamo questo codice, ")
    assert name("code-message") == "Qui non conosciamo questo codice"


def test_a_wrong_code_is_said_in_words_and_is_not_asked_for_again(stage: Stage, asked: list[str]) -> None:
    type_by_touch(stage, CODE)
    stage.show(**UNKNOWN)
    message = stage.named("code-message")
    assert message.property("title") == "Qui non conosciamo questo codice"
    assert str(message.property("text")).endswith("Puoi provare ancora 3 volte.")
    assert "Correggi il codice" in stage.texts()
    assert stage.named("slip-code").hasActiveFocus()
    stage.tap("check-code")
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert asked == []
    stage.tap("backspace")
    assert stage.visit.wanted[-1] == "edit"  # what was said does not hold any more
    stage.show(**{**UNKNOWN, "problem": None})
    assert stage.named("code-message").property("title") == "Dove lo trovo?"
    stage.tap("sign-X")
    stage.tap("check-code")
    assert asked == [CODE[:-1] + "X"]


def test_one_more_try_is_said_as_one(stage: Stage, asked: list[str]) -> None:
    type_by_touch(stage, CODE)
    stage.show(**{**UNKNOWN, "code_tries_left": 1})
    assert str(stage.named("code-message").property("text")).endswith("Puoi provare ancora una volta.")
    assert asked == []


def test_after_five_codes_nothing_more_is_typed_and_that_stays(stage: Stage, asked: list[str]) -> None:
    type_by_touch(stage, CODE)
    for state in (NO_MORE, {**NO_MORE, "problem": None}):
        stage.show(**state)
        assert stage.named("code-message").property("title") == "Hai provato troppi codici"
        assert "Non si possono provare altri codici" in stage.texts()
        stage.tap("check-code")
        stage.tap("backspace")
        stage.tap("sign-A")
        stage.view_model.typed("B")
        assert CODE.startswith(typed(stage))
    assert asked == []
    stage.tap("back")
    stage.tap("type-code")  # the same is said to whoever comes back
    assert stage.named("code-message").property("title") == "Hai provato troppi codici"


def test_while_it_is_looked_for_a_second_press_is_ignored(stage: Stage, asked: list[str]) -> None:
    type_by_touch(stage, CODE)
    stage.show(**{**CHECKING, "asking_code": True, "code_tries_left": 0})
    assert stage.named("check-code").property("busy") is True
    stage.tap("check-code")
    assert asked == []
    assert stage.named("code-message").property("title") == "Dove lo trovo?"  # the last try is not lost yet


@pytest.mark.parametrize("how", ["tap", "escape"])
@pytest.mark.usefixtures("asked")
def test_back_leads_to_the_reader_and_forgets_the_code(stage: Stage, how: str) -> None:
    type_by_touch(stage, "KJ7")
    if how == "tap":
        stage.tap("back")
    else:
        QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.settle()
    assert stage.shows("page-notice")
    assert "back" not in stage.visit.wanted
    stage.tap("type-code")
    assert typed(stage) == ""


@pytest.mark.usefixtures("asked")
def test_a_scan_is_shown_where_scans_are(stage: Stage) -> None:
    type_by_touch(stage, "KJ7")
    stage.show(**CHECKING, searching=ScannedNotice(NUMBER))
    assert stage.shows("page-notice")
    assert stage.named("notice-number").property("characters") == str(NUMBER)


@pytest.mark.usefixtures("asked")
def test_a_scan_that_means_nothing_is_said_here(stage: Stage) -> None:
    stage.show(**CHECKING, problem=Problem.NOT_A_NOTICE)
    assert stage.named("code-message").property("title") == "Questo codice non è di un avviso di pagamento"


@pytest.mark.parametrize("page", [Page.HOME, Page.BEING_CONFIRMED])
@pytest.mark.usefixtures("asked")
def test_nothing_of_it_is_left_for_the_next_visitor(stage: Stage, page: Page) -> None:
    type_by_touch(stage, "KJ7")
    stage.show(**(MOMENTS["being-confirmed-earlier"] if page is Page.BEING_CONFIRMED else {}))
    assert stage.model("code").property("characters") == ""
    assert stage.view_model.property("shown") == page.value
    stage.show()
    stage.show(**CHECKING)
    assert stage.shows("page-notice")


@pytest.mark.usefixtures("asked")
def test_the_page_of_the_answer_follows_at_once(stage: Stage) -> None:
    type_by_touch(stage, CODE)
    shown: list[str] = []
    heard = stage.view_model.shownChanged.connect(lambda: shown.append(stage.view_model.property("shown")))
    stage.show(**MOMENTS["being-confirmed-earlier"])
    stage.view_model.shownChanged.disconnect(heard)
    assert shown == ["being_confirmed"]


@pytest.mark.usefixtures("asked")
def test_a_server_that_was_down_in_between_loses_nothing(stage: Stage) -> None:
    type_by_touch(stage, "KJ7")
    stage.show(page=Page.UNAVAILABLE, checking=True, trouble=Trouble(Server.GOVPAY, "outage", Page.NOTICE))
    assert stage.shows("page-unavailable")
    stage.show(**CHECKING)
    assert stage.shows("page-notice-code")
    assert typed(stage) == "KJ7"


@pytest.mark.usefixtures("asked")
def test_leaving_with_something_typed_asks_first(stage: Stage) -> None:
    stage.tap("sign-K")
    stage.tap("exit")
    assert stage.shows("exit-dialog")
    assert "finish" not in stage.visit.wanted
    stage.tap("stay")
    stage.tap("backspace")
    stage.tap("exit")
    assert stage.visit.wanted[-1] == "finish"


@pytest.mark.usefixtures("asked")
def test_its_help_is_about_the_code(stage: Stage) -> None:
    stage.tap("help")
    assert "Dove trovo il codice del promemoria?" in stage.texts()
    stage.tap("close-help")

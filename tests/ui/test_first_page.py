# SPDX-License-Identifier: EUPL-1.2
"""The first page before there is a visit: nothing that is touched, typed or scanned on it is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import resources
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.flow import Page
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import GLASS, StillVisit, middle, press, seen
from kiosk.ui.application import Window
from kiosk.ui.identity import Identity
from kiosk.ui.shell import Shell, UserInterfaceFailed, keep_compiled_pages
from kiosk.ui.viewmodels.access import AccessViewModel
from kiosk.ui.viewmodels.checkout import WebPageSettings
from kiosk.ui.viewmodels.home import HomeViewModel, Offers
from tests.adapters.scanner.waiting import until

IDENTITY = Identity("Comune di Montechiaro", "", "sportello 2", "8:30–12:30", False)


class FirstPage:
    """The shell, and a visit that may come into it."""

    def __init__(self, languages: tuple[str, ...] = ()) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self.visit = StillVisit()
        self.home = HomeViewModel(
            IDENTITY, Offers(True, True, languages), "it", self._now, AccessViewModel(USUAL_ACCESS, GLASS)
        )
        self.shell = Shell(app, self.home, size=(1080, 1920), fullscreen=False)
        QTest.qWaitForWindowExposed(self.shell.quick)
        self.window: Window | None = None

    @staticmethod
    def _now() -> datetime:
        return datetime(2026, 11, 23, 10, 24, tzinfo=ZoneInfo("Europe/Rome"))

    def named(self, name: str) -> QQuickItem:
        (item,) = [item for item in seen(self.shell.quick.contentItem()) if item.objectName() == name]
        return item

    def tap(self, name: str) -> None:
        place = middle(self.named(name))
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.shell.quick, left, none, place)

    def let_visit_in(self) -> None:
        visit: Any = self.visit
        self.window = Window(self.shell, visit, WebPageSettings(1.6, 1.0, (), False))

    def close(self) -> None:
        assert self.shell.warnings == []
        self.shell.translations.remove()
        self.shell.close() if self.window is None else self.window.close()


@pytest.fixture
def first(qapp: QCoreApplication) -> Iterator[FirstPage]:
    one = FirstPage()
    yield one
    one.close()


def test_it_is_drawn_from_the_settings(first: FirstPage) -> None:
    shown = {str(item.property("text")) for item in seen(first.shell.quick.contentItem())}
    assert {"Comune di Montechiaro", "10:24", "lunedì 23 novembre", "Buongiorno."} <= shown
    assert {"Sportello dei pagamenti"} <= shown  # the usual second line


def test_a_tap_is_kept_until_there_is_a_visit(first: FirstPage) -> None:
    first.tap("pay-notice")
    assert first.visit.wanted == []
    first.let_visit_in()
    assert first.visit.wanted == ["touched", "begin"]


def test_of_two_buttons_the_first_one_counts(first: FirstPage) -> None:
    first.tap("did-i-pay")
    first.tap("search-notices")
    first.let_visit_in()
    assert [wanted for wanted in first.visit.wanted if wanted != "touched"] == ["begin_check"]


def test_what_was_scanned_and_typed_comes_in_its_order(first: FirstPage) -> None:
    first.home.scan("301000000000000144")
    first.home.typed("3")
    first.let_visit_in()
    assert first.visit.wanted == ["scan", "touched", "begin"]


def test_a_button_that_was_pressed_after_a_scan_does_not_lead_away_from_what_was_scanned(first: FirstPage) -> None:
    first.visit.scan = lambda text: first.visit.show(page=Page.NOTICE)  # type: ignore[attr-defined]
    first.home.scan("301000000000000144")
    first.tap("search-notices")
    first.let_visit_in()
    assert "begin_search" not in first.visit.wanted


def test_a_double_tap_that_the_visit_comes_into_does_not_press_its_page(first: FirstPage) -> None:
    first.visit.begin = lambda: first.visit.show(page=Page.NOTICE)  # type: ignore[attr-defined]
    press(first.shell.quick, middle(first.named("pay-notice")), 10_000)
    first.let_visit_in()
    key = middle(first.named("digit-3"))
    for at_ms in (10_200, 10_400):
        press(first.shell.quick, key, at_ms)
    assert "edit" not in first.visit.wanted
    press(first.shell.quick, key, 11_000)
    assert "edit" in first.visit.wanted


def test_later_nothing_is_kept(first: FirstPage) -> None:
    first.let_visit_in()
    for _ in range(2):
        first.tap("search-notices")
    assert [wanted for wanted in first.visit.wanted if wanted != "touched"] == ["begin_search", "begin_search"]


def test_a_touch_of_nothing_tells_that_somebody_is_there(first: FirstPage) -> None:
    QTest.mouseClick(
        first.shell.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(2, 2).toPoint()
    )
    first.let_visit_in()
    assert first.visit.wanted == ["touched"]


def test_help_that_was_asked_for_comes_with_the_visit(first: FirstPage) -> None:
    first.tap("help")
    first.let_visit_in()
    first.named("help-sheet")


def test_the_same_page_stays_when_the_visit_comes(first: FirstPage) -> None:
    page = first.named("page-home")
    first.let_visit_in()
    assert first.named("page-home") is page


def test_a_visit_that_is_elsewhere_already_shows_its_page(first: FirstPage) -> None:
    first.visit.show(page=Page.NOTICE)
    first.let_visit_in()
    first.named("page-notice")


def without(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch, text: str | None = None) -> None:
    """An installation in which the file of that page is missing, or has that text."""
    shutil.copytree(resources.path("qml"), folder / "qml")
    for other in resources.path("qml").parent.iterdir():
        if other.name != "qml":
            (folder / other.name).symlink_to(other)
    file = folder / "qml" / "Kiosk" / "Pages" / page
    file.unlink()
    if text is not None:
        file.write_text(text, encoding="utf-8")
    monkeypatch.setattr("kiosk.ui.shell.resources.path", lambda *names: folder.joinpath(*names))


@pytest.mark.qt_log_ignore(r"HomePage\.qml: No such file")
def test_an_installation_without_its_first_page_does_not_show_an_empty_window(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without("HomePage.qml", tmp_path, monkeypatch)
    with pytest.raises(UserInterfaceFailed, match=r"HomePage\.qml"):
        FirstPage()


@pytest.mark.qt_log_ignore(
    r"(PaidPage|NoticePage|VerifyingPage|CheckoutPage)\.qml",
    r"PageStage\.qml:\d+: Error: Cannot assign to non-existent property",
)
@pytest.mark.parametrize("text", [None, "", "Item {", "import QtQuick\nItem { required property int nobodyGivesThis }"])
@pytest.mark.parametrize(
    ("file", "moment", "money", "leaves"),
    [
        ("NoticePage.qml", "notice", "Finora non hai pagato nulla.", True),
        ("CheckoutPage.qml", "checkout", None, True),
        ("VerifyingPage.qml", "verifying", "Non pagare di nuovo: stiamo ancora controllando.", False),
        ("PaidPage.qml", "paid", "Pagamento confermato. Non devi fare altro.", True),
    ],
)
def test_a_page_that_is_missing_or_broken_says_what_is_true_and_the_visit_is_told(
    file: str,
    moment: str,
    money: str | None,
    text: str | None,
    leaves: bool,
    qapp: QCoreApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    without(file, tmp_path, monkeypatch, text)
    first = FirstPage()
    first.let_visit_in()
    first.visit.show(**MOMENTS[moment])
    assert until(lambda: "page_failed" in first.visit.wanted)
    assert [one for one in first.visit.wanted if one != "touched"] == ["page_left", "page_failed"]
    assert any("a page cannot be shown" in message for message in caplog.messages)
    first.named("page-broken")
    shown = [str(item.property("text")) for item in seen(first.shell.quick.contentItem())]
    assert "Questa pagina non si può mostrare" in shown
    assert first.named("money").property("text") == (money or first.window.view_model.property("moneyText"))
    assert any(item.objectName() == "done" for item in seen(first.shell.quick.contentItem())) == leaves
    first.visit.wanted.clear()
    if leaves:
        first.tap("done")
        assert "finish" in first.visit.wanted
    first.visit.show(page=Page.UNAVAILABLE)
    first.named("page-unavailable")
    first.shell.warnings.clear()
    first.close()


def test_what_is_loaded_meanwhile_is_returned_and_the_page_can_be_touched(first: FirstPage) -> None:
    def load() -> str:
        return "loaded"

    assert first.shell.stay_until(load) == "loaded"


def test_a_fault_of_loading_is_told_to_whoever_waits(first: FirstPage) -> None:
    def load() -> None:
        raise ModuleNotFoundError("No module named 'httpx'", name="httpx")

    with pytest.raises(ModuleNotFoundError, match="httpx"):
        first.shell.stay_until(load)


@pytest.mark.parametrize(
    ("given", "kept_in"),
    [
        ({}, None),
        ({"CACHE_DIRECTORY": "/var/cache/govpay-kiosk"}, "/var/cache/govpay-kiosk/qmlcache"),
        ({"CACHE_DIRECTORY": "/var/cache/a:/var/cache/b"}, "/var/cache/a/qmlcache"),
        ({"CACHE_DIRECTORY": "/var/cache/a", "QML_DISK_CACHE_PATH": "/chosen"}, "/chosen"),
    ],
)
def test_compiled_pages_are_kept_where_the_service_keeps_such_things(
    given: dict[str, str], kept_in: str | None
) -> None:
    keep_compiled_pages(given)
    assert given.get("QML_DISK_CACHE_PATH") == kept_in


@pytest.mark.parametrize(
    ("hour", "said"),
    [(0, "morning"), (12, "morning"), (13, "afternoon"), (17, "afternoon"), (18, "evening"), (23, "evening")],
)
def test_the_greeting_is_that_of_the_hour(hour: int, said: str, qapp: QCoreApplication) -> None:
    now = datetime(2026, 11, 23, hour, 59, tzinfo=ZoneInfo("Europe/Rome"))
    home = HomeViewModel(IDENTITY, Offers(True, True, ()), "en", lambda: now, AccessViewModel(USUAL_ACCESS, GLASS))
    assert home.property("greeting") == f"Good {said}."

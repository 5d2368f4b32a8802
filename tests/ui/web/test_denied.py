# SPDX-License-Identifier: EUPL-1.2
"""The page is denied what a payment does not need, and nothing that it asks for holds anybody up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from .payment import Payment
from .site import Answer, Site

FILE = Answer(
    "a file",
    content_type="application/octet-stream",
    headers=(("Content-Disposition", "attachment; filename=kiosk-test-download.bin"),),
)
#: what a page may ask for, and what it is told
ASKED = {
    "where we are": ("new Promise(a => navigator.geolocation.getCurrentPosition(() => a('here'), e => a(e.code)))", 1),
    "notifications": ("Notification.requestPermission()", "denied"),
    "reading the clipboard": ("navigator.clipboard.readText()", "NotAllowedError"),
    "writing the clipboard": ("navigator.clipboard.writeText('x')", "NotAllowedError"),
    "staying awake": ("navigator.wakeLock.request()", "NotAllowedError"),
    "who is there": ("new IdleDetector().start()", "NotAllowedError"),
    "keeping storage": ("navigator.storage.persist()", False),
    "instruments": ("navigator.requestMIDIAccess()", "NotAllowedError"),
}
#: what a page gets only when somebody presses
PRESSED = {
    "the whole screen": "document.documentElement.requestFullscreen()",
    "opening a file": "showOpenFilePicker()",
    "writing a file": "showSaveFilePicker()",
    "a folder": "showDirectoryPicker()",
    "a device": "navigator.serial.requestPort()",
}
DENIED = ("TypeError", "AbortError", "NotAllowedError", "NotFoundError")


def _asks(payment: Payment, code: str) -> object:
    return payment.awaits(f"(async () => {{ try {{ return await ({code}) }} catch (e) {{ return e.name }} }})()")


def test_questions_of_the_page_are_answered_at_once(payment: Payment) -> None:
    payment.open("<p>page")
    assert payment.evaluate("[alert('x') ?? null, confirm('x'), prompt('x', 'y')]") == [None, False, None]
    assert payment.extras() == []
    payment.lives()


def test_a_page_that_asks_back_does_not_hold_up_its_own_way(payment: Payment) -> None:
    payment.serve("/scegli-metodo", "<p id=there>there")
    asks_back = "<script>onbeforeunload = e => { e.preventDefault(); return 'stay' }</script>"
    payment.open(f"{asks_back}<button id=go>go</button>")
    payment.press("#go")
    payment.does("location.assign('/scegli-metodo')")
    payment.until(lambda: payment.evaluate("document.querySelector('#there') !== null"))
    payment.lives()


@pytest.mark.parametrize("what", ASKED)
def test_permissions_are_denied(payment: Payment, what: str) -> None:
    code, told = ASKED[what]
    payment.open("<p>page")
    assert _asks(payment, code) == told
    payment.lives()


@pytest.mark.parametrize("device", ["video", "audio"])
def test_camera_and_microphone_are_not_given(payment: Payment, device: str) -> None:
    payment.open("<p>page")
    told = _asks(payment, f"navigator.mediaDevices.getUserMedia({{{device}: true}}).then(() => 'given')")
    assert told in ("NotAllowedError", "NotFoundError")


@pytest.mark.parametrize("what", PRESSED)
def test_permissions_are_denied_after_a_press_too(payment: Payment, what: str) -> None:
    code = PRESSED[what]
    payment.open("<button id=go style='width: 200px; height: 50px'>go</button>")
    before = payment.windows()
    payment.does(
        "document.querySelector('#go').onclick = async () => {"
        f" try {{ await ({code}); window.told = 'given' }} catch (e) {{ window.told = e.name }} }}"
    )
    payment.press("#go")
    payment.until(lambda: payment.evaluate("window.told"))
    assert payment.evaluate("window.told") in DENIED
    assert payment.windows() == before
    assert payment.extras() == []


@pytest.mark.parametrize("kind", ["file", "color"])
def test_fields_that_would_open_a_dialog_open_none(payment: Payment, kind: str) -> None:
    payment.open(f"<input id=go type={kind}><button id=next>next</button>")
    before = payment.windows()
    payment.press("#go")
    payment.press("#next")  # nothing lies above the page
    payment.lives()
    assert payment.windows() == before
    assert payment.extras() == []


def test_a_list_of_choices_works(payment: Payment) -> None:
    """Checkout's own choice of language is one; its list is in our window, and no window of its own."""
    payment.open("<select id=go><option>it<option>de</select>")
    before = payment.windows()
    payment.does("document.querySelector('#go').focus(); document.querySelector('#go').value = 'de'")
    payment.press("#go")
    payment.lives()
    assert payment.evaluate("document.querySelector('#go').value") == "de"
    assert payment.windows() == before


def test_no_menu_on_a_right_press(payment: Payment) -> None:
    payment.open("<p id=go title='a tip'>page <a href=/x>link</a>")
    payment.press("#go", Qt.MouseButton.RightButton)
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    assert payment.extras() == []
    payment.lives()


@pytest.mark.parametrize(
    "asks",
    ["location.assign('/file')", "document.links[0].click()", "document.links[1].click()", "window.open('/file')"],
)
def test_downloads_are_refused(payment: Payment, site: Site, asks: str, capture_faults: list[BaseException]) -> None:
    site.pages["/file"] = FILE
    places = [Path.cwd(), *_places(QStandardPaths.StandardLocation.DownloadLocation)]
    before = [sorted(place.iterdir()) if place.exists() else [] for place in places]
    payment.open("<a href=/file download>a</a><a download=x.txt>b</a>")
    payment.does("document.links[1].href = URL.createObjectURL(new Blob(['abc']))")
    payment.does(asks)
    if "file" in asks and "open" not in asks:
        payment.until(lambda: site.got("/file"))
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    payment.lives()
    assert [sorted(place.iterdir()) if place.exists() else [] for place in places] == before
    assert capture_faults == []


def _places(kind: QStandardPaths.StandardLocation) -> list[Path]:
    return [Path(place) for place in QStandardPaths.standardLocations(kind)]


@pytest.mark.parametrize(
    "code",
    [
        "window.print()",
        "window.close()",
        "window.moveTo(0, 0)",
        "window.resizeTo(9, 9)",
        "window.focus()",
        "history.back()",
        "history.forward()",
        "document.designMode = 'on'",
        "navigator.registerProtocolHandler('web+pay', '/x?u=%s')",
        "window.find('page')",
    ],
)
def test_what_pages_do_to_their_window(payment: Payment, code: str) -> None:
    payment.open("<p>page")
    before, size = payment.windows(), payment.window.size()
    payment.does(code)
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    payment.lives()
    assert (payment.windows(), payment.window.size()) == (before, size)
    assert payment.extras() == []


def test_a_server_that_wants_a_password_gets_none(payment: Payment, site: Site) -> None:
    site.pages["/private"] = Answer("no", 401, (("WWW-Authenticate", "Basic realm=bank"),))
    payment.open("<p>page")
    before = payment.windows()
    assert payment.awaits("fetch('/private').then(r => r.status)") == 401
    assert payment.windows() == before
    assert payment.extras() == []
    payment.lives()


@pytest.mark.parametrize("word", ["log", "warn", "error"])
def test_the_words_of_the_page_are_not_in_our_log(
    payment: Payment, word: str, qtlog: object, capfd: pytest.CaptureFixture[str]
) -> None:
    """They may be about the payer."""
    payment.open("<p>page")
    payment.does(f"console.{word}('mario@example.it'); window.open('about:blank').console.{word}('mario@')")
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    assert [record.message for record in qtlog.records if "mario" in record.message] == []  # type: ignore[attr-defined]
    said = capfd.readouterr()
    assert "mario" not in said.out + said.err

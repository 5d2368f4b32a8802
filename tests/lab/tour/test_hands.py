# SPDX-License-Identifier: EUPL-1.2
"""What arrives when a scanner and the system do not agree about the keyboard, and when fingers type."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.domain.scan import parse_scan
from kiosk.lab.tour.hands import FINGERS_MS, Hands, as_read
from kiosk.ui.eventloop import run as run_on_qt
from tests.adapters.scanner.waiting import until
from tests.domain.codes import CREDITOR, NOTICE, OTHER_NOTICE, code_128, codeline, data_matrix, qr, read_as, slip

QR = "PAGOPA|002|301000000000000144|01234567897|12640"
LAYOUTS = ("it", "us", "caps")
CODES = {
    "qr": qr(),
    "slip": slip(NOTICE, OTHER_NOTICE),
    "data-matrix": data_matrix(),
    "codeline": codeline(),
    "code-128": code_128(),
    "number": NOTICE,
    "address": f"https://example.it/avviso?numeroAvviso={NOTICE}&idDominio={CREDITOR}",
}
#: whatever stands on a keyboard
keys = st.text(st.sampled_from(string.digits + string.ascii_letters + string.punctuation + " "))


def test_the_italian_layout_writes_what_was_scanned() -> None:
    assert as_read(QR, "") == as_read(QR, "it") == QR


def test_the_american_layout_writes_other_signs_but_the_same_digits() -> None:
    assert as_read(QR, "us") == QR.replace("|", "§")
    assert as_read("301000000000000144", "us") == "301000000000000144"


def test_caps_lock_turns_letters_over_and_nothing_else() -> None:
    assert as_read("PAGOPA|002", "caps") == "pagopa|002"
    assert as_read("https://A.it/?n=1", "caps") == "HTTPS://a.IT/?N=1"


@given(keys, st.sampled_from(LAYOUTS))
def test_keys_arrive_one_for_one_as_the_tests_of_scans_have_them(text: str, layout: str) -> None:
    assert as_read(text, layout) == read_as(text, layout)
    assert len(as_read(text, layout)) == len(text)


@given(keys)
def test_caps_lock_twice_is_none(text: str) -> None:
    assert as_read(as_read(text, "caps"), "caps") == text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_the_kiosk_understands_each_code_in_each_layout(code: str, layout: str) -> None:
    assert parse_scan(as_read(code, layout)) == parse_scan(code)


def test_fingers_on_a_busy_machine_are_no_scanner(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    scanners = Scanners(ScannerSettings(("wedge",), 9600), window, lambda: True, window)
    typed, scanned = list[str](), list[str]()
    scanners.typed.connect(typed.append)
    scanners.scanned.connect(scanned.append)
    stalls = QTimer(window)
    stalls.timeout.connect(lambda: QThread.msleep(2 * FINGERS_MS))  # the next keys are late already

    async def main() -> int:
        window.show()
        scanners.start()
        stalls.start(1)
        await Hands(window).write("ada.bruni", FINGERS_MS)
        stalls.stop()
        return 0

    assert run_on_qt(qapp, main()) == 0
    until(lambda: len(typed) == len("ada.bruni"))
    assert ("".join(typed), scanned) == ("ada.bruni", [])
    scanners.stop()
    window.close()

# SPDX-License-Identifier: EUPL-1.2
"""The heartbeat on the Qt thread."""

import time

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.lab.tour.stalls import StallMeter

BUSY_S = 0.2


def keep_busy() -> None:
    until = time.monotonic() + BUSY_S
    while time.monotonic() < until:
        pass


def test_a_thread_that_is_busy_is_noticed(qapp: QGuiApplication, qtbot: QtBot) -> None:
    stalls = StallMeter()
    stalls.start()
    keep_busy()
    qtbot.waitUntil(lambda: stalls.longest_ms > BUSY_S * 1000 - 50)
    stalls.stop()


def test_what_is_left_out_does_not_count_but_what_was_before_does(qapp: QGuiApplication) -> None:
    stalls = StallMeter()
    stalls.start()
    with stalls.paused():
        before_ms = stalls.longest_ms
        keep_busy()
    assert stalls.longest_ms == before_ms
    keep_busy()
    stalls.leave_out()
    assert stalls.longest_ms > BUSY_S * 1000 - 50
    stalls.count_again()
    stalls.stop()


def test_what_the_rig_does_is_taken_from_the_gap_and_the_rest_of_it_counts(qapp: QGuiApplication, qtbot: QtBot) -> None:
    stalls = StallMeter()
    stalls.start()
    keep_busy()
    with stalls.not_counted():
        keep_busy()
    keep_busy()
    qtbot.waitUntil(lambda: stalls.longest_ms > 2 * BUSY_S * 1000 - 50)
    assert stalls.longest_ms < 3 * BUSY_S * 1000 - 50
    stalls.stop()

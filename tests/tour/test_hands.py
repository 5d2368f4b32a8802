# SPDX-License-Identifier: EUPL-1.2
"""What arrives when a scanner and the system do not agree about the keyboard."""

from kiosk.tour.hands import as_read

QR = "PAGOPA|002|301000000000000144|01234567897|12640"


def test_the_italian_layout_writes_what_was_scanned() -> None:
    assert as_read(QR, "") == as_read(QR, "it") == QR


def test_the_american_layout_writes_other_signs_but_the_same_digits() -> None:
    assert as_read(QR, "us") == QR.replace("|", "§")
    assert as_read("301000000000000144", "us") == "301000000000000144"

# SPDX-License-Identifier: EUPL-1.2
"""What is said of the letter whose code was scanned.

Input: what the scanner sent, as a JSON text, then the cents that GovPay says today. Answer: the sentence, or `nothing`.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.notice import ScannedNotice
from kiosk.domain.scan import parse_scan
from kiosk.ui.i18n import Translations
from kiosk.ui.paper import letter_words
from tests.application.payments import debt


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The title of the hint on the page of the notice, in Italian."""
    request.getfixturevalue("qapp")
    app = QCoreApplication.instance()
    assert app is not None
    code, cents = given.rsplit(" ", 1)
    scanned = parse_scan(json.loads(code))
    assert isinstance(scanned, ScannedNotice)
    shown = replace(debt(cents=int(cents)), notice=scanned.number)
    words = Translations(app)
    assert words.use("it")
    try:
        scanned = replace(scanned, creditor_id=None)
        return letter_words(scanned, [shown], "it").title.replace("\u00a0", " ") or "nothing"
    finally:
        words.use("en")

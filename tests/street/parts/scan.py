# SPDX-License-Identifier: EUPL-1.2
"""What a scanner sends. Input: a JSON text. Answer: what is read, its parts with spaces between."""

from __future__ import annotations

import json

import pytest

from kiosk.domain.notice import ScannedNotice
from kiosk.domain.scan import NotACode, ScannedTaxCode, parse_scan


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`notice NUMBER [CREDITOR] [CENTS c]`, `tax-code CODE`, `slip`, `no code`."""
    try:
        scanned = parse_scan(json.loads(given))
    except NotACode:
        return "no code"
    if isinstance(scanned, ScannedTaxCode):
        return f"tax-code {scanned.code.code}"
    if not isinstance(scanned, ScannedNotice):
        return "slip"
    amount = "" if scanned.amount_hint is None else f"{scanned.amount_hint.cents} c"
    return " ".join(filter(None, ("notice", scanned.number.digits, scanned.creditor_id or "", amount)))

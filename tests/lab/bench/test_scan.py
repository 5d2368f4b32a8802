# SPDX-License-Identifier: EUPL-1.2
"""The figure of parsing is measured over codes that are understood and texts that are not."""

from __future__ import annotations

from kiosk.domain.scan import MAX_SCAN_LENGTH, NotACode, Scan, parse_scan
from kiosk.lab.bench.scan import SCANS, parse_us


def _meaning(text: str) -> Scan | None:
    try:
        return parse_scan(text)
    except NotACode:
        return None


def test_what_is_measured() -> None:
    meanings = [_meaning(text) for text in SCANS]
    assert all(meanings[:8])
    assert len({type(one) for one in meanings[:8]}) == 3
    assert meanings[8:] == [None] * len(SCANS[8:])
    assert all(len(text) == MAX_SCAN_LENGTH for text in SCANS[8:])


def test_the_figure() -> None:
    assert parse_us(3) > 0

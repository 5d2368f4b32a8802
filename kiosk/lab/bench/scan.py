# SPDX-License-Identifier: EUPL-1.2
"""How long it takes to understand what a scanner sent."""

from __future__ import annotations

from statistics import median
from time import perf_counter_ns

from kiosk.domain.scan import MAX_SCAN_LENGTH, NotACode, parse_scan

_NOTICE = "301000000000000144"
_CREDITOR = "01234567897"
_CODELINE = f"18{_NOTICE}12000012345678100000004550" + "3896"
#: One code of each kind, and what takes longest: texts of full length that look like a code until their end.
SCANS = (
    _NOTICE,
    f"PAGOPA|002|{_NOTICE}|{_CREDITOR}|4550",
    f"codfase=NBPA;{_CODELINE}1P1{_CREDITOR}{'RSSMRA80A01H501U':16}{'ROSSI MARIO':40}{'TARI':110}{'':12}A",
    _CODELINE,
    f"41580123456789018020{_NOTICE}3902004550",
    f"https://example.it/?n={_NOTICE}&i={_CREDITOR}",
    "*RSSMRA80A01H501U*",
    f"KIOSK|1|ABCDEFGHJKLMNPQRSTUVWXYZ23|{','.join([f'{_CREDITOR}:{_NOTICE}'] * 5)}",
    ("n=" * MAX_SCAN_LENGTH)[:MAX_SCAN_LENGTH],
    ("numero-avviso" * MAX_SCAN_LENGTH)[:MAX_SCAN_LENGTH],
    (f"i={_CREDITOR} " * MAX_SCAN_LENGTH)[:MAX_SCAN_LENGTH],
    (" 415" * MAX_SCAN_LENGTH)[:MAX_SCAN_LENGTH],
    ("PAGOPA" + "|" * MAX_SCAN_LENGTH)[:MAX_SCAN_LENGTH],
)


def parse_us(rounds: int = 101) -> float:
    """Microseconds that the slowest of all kinds of scans takes: the median of so many rounds."""
    return max(_median_us(text, rounds) for text in SCANS)


def _median_us(text: str, rounds: int) -> float:
    times: list[int] = []
    for _ in range(rounds):
        began = perf_counter_ns()
        try:
            parse_scan(text)
        except NotACode:
            pass
        times.append(perf_counter_ns() - began)
    return median(times) / 1000

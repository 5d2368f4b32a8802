# SPDX-License-Identifier: EUPL-1.2
"""Keys of a scanner or of hands, pressed one after the other on the real pages, through the real keyboard scanner.

Input: JSON; `at` is a moment of the pages, `tap` what is touched first, `prefix` the setting, `keys` the keys in the
words of `tests.adapters.scanner.strokes`. Answer: `read CODE` (the number, the tax code, or `no code`),
`typed CHARACTERS`, `wants WHAT` (what the visit is asked for) and `digits` (what stands on the notice page), with `; `
between.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.domain.flow import Page, accepts_scans
from kiosk.domain.scan import NotACode, ScannedNotice, ScannedTaxCode, parse_scan
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage, StillVisit
from tests.adapters.scanner.strokes import strokes

#: What every key and code does, and says nothing.
_ALWAYS = frozenset({"touched", "scan", "edit"})


class _Visit(StillVisit):
    """It goes to the notice page when it is asked to."""

    def begin(self) -> None:
        self.wanted.append("begin")
        self.show(page=Page.NOTICE)


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """What the keys came to."""
    request.getfixturevalue("qapp")
    case = json.loads(given)
    stage = Stage((1080, 1920))
    stage.visit.__class__ = _Visit
    scanners = Scanners(
        ScannerSettings(("wedge",), 9600, wedge_prefix=case.get("prefix", "")),
        stage.window,
        lambda: accepts_scans(stage.visit.state.page),
        stage.window,
        current_page=lambda: stage.visit.state.page,
    )
    codes, typed = list[str](), list[str]()
    for signal, told in ((scanners.scanned, codes.append), (scanners.typed, typed.append)):
        signal.connect(told)
    scanners.scanned.connect(stage.view_model.scan)
    scanners.typed.connect(stage.view_model.typed)
    try:
        stage.show(**MOMENTS[case["at"]])
        if "tap" in case:
            stage.tap(case["tap"])
        stage.visit.wanted.clear()
        strokes(stage.window, case["keys"] + "<rest>")
        digits = stage.model("notice").property("digits")
        return "; ".join(_said(codes, typed, stage.visit.wanted, digits)) or "nothing"
    finally:
        scanners.stop()
        stage.close()


def _said(codes: list[str], typed: list[str], wanted: list[str], digits: str) -> Iterator[str]:
    yield from (f"read {_meaning(code)}" for code in codes)
    if typed:
        yield f"typed {''.join(typed)}"
    yield from (f"wants {want}" for want in wanted if want not in _ALWAYS)
    if digits:
        yield f"digits {digits}"


def _meaning(code: str) -> str:
    try:
        scan = parse_scan(code)
    except NotACode:
        return "no code"
    if isinstance(scan, ScannedNotice):
        return scan.number.digits
    return scan.code.code if isinstance(scan, ScannedTaxCode) else "slip"

# SPDX-License-Identifier: EUPL-1.2
"""The longest pages, measured in a process of their own; how fast they are is reported, not asserted."""

from __future__ import annotations

import pytest

from kiosk.lab.bench import big_town, listing, pages
from kiosk.lab.bench.apart import NotMeasured
from kiosk.lab.tour.sandbox_process import SandboxFailed

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")


def test_the_beginning_of_the_long_list_is_looked_through() -> None:
    found = pages.measure((1080, 1920), rows=60)
    assert found.faults == []
    assert 60 <= found.rows_seen < 600
    assert 0 < found.pages_loaded <= 3
    assert 0 < found.delegates_max <= 25
    assert found.longest_stall_ms >= 0
    assert found.form_ms > 0


def test_pages_that_take_too_long_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "_LONGEST_S", 0.01)
    with pytest.raises(NotMeasured, match="took too long"):
        pages.measure((1080, 1920))


def test_pages_that_are_not_shown_are_said_with_the_reason() -> None:
    with pytest.raises(NotMeasured, match="were not shown: ValueError"):
        pages.measure((1080, "high"))  # type: ignore[arg-type]  # it is no size


def test_a_sandbox_that_does_not_start_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "_LONGEST_S", 0.0)
    with pytest.raises(SandboxFailed, match="long list"), listing.town():
        pass


def test_the_person_of_the_long_list_is_nobody_of_the_town() -> None:
    from kiosk.lab.sandbox.seed import read_debts

    assert big_town.IN_HAND not in {debt.notice for debt in read_debts()}

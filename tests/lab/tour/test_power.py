# SPDX-License-Identifier: EUPL-1.2
"""Power cuts: the kiosk and its web engine die at once, what stands around goes on, and one summary tells of it all."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kiosk.adapters.journal.export import facts, open_attempts
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.lab.moved_clock import seconds_in
from kiosk.lab.tour import steps
from kiosk.lab.tour.environment import headless, root_without_sandbox
from kiosk.lab.tour.infrastructure import set_up
from kiosk.lab.tour.play import Play
from kiosk.lab.tour.power import play_with_power_cuts

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

HOUR_S = 3600
TO_CHECKOUT = """
[[step]]
do = "scan"
text = "PAGOPA|002|301000000000000144|01234567897|12640"
[[step]]
do = "tap"
name = "go-on"
[[step]]
do = "tap"
name = "pay"
[[step]]
do = "wait-web"
css = "#email"
within_s = 30
"""
CUT = """
[[step]]
do = "kill"
[[step]]
do = "clock"
advance_s = 3600
[[step]]
do = "restart"
"""


@pytest.fixture(autouse=True)
def for_the_kiosk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kiosk is a child and takes the environment; whatever is set for it here goes away again."""
    for name in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QTWEBENGINE_CHROMIUM_FLAGS"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
        if not os.environ[name]:
            monkeypatch.delenv(name)
    headless()
    root_without_sandbox()


def play(source: str, folder: Path) -> Play:
    return Play("mine", steps.parse(source, "mine.toml"), folder, (1080, 1920), "it", 20.0)


def processes_of(group: int) -> set[str]:
    """The names of the processes of a group that are alive."""
    found = set()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            stat = (process / "stat").read_text(encoding="utf-8", errors="replace")
        except (FileNotFoundError, ProcessLookupError):
            continue
        name, _, rest = stat.partition("(")[2].rpartition(")")
        state, _, its_group = rest.split()[:3]
        if int(its_group) == group and state != "Z":
            found.add(name)
    return found


def test_the_kiosk_dies_as_a_whole_and_comes_up_on_the_same_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: dict[int, set[str]] = {}
    killpg = os.killpg

    def watched(group: int, number: int) -> None:
        cut[group] = processes_of(group)
        killpg(group, number)

    monkeypatch.setattr(os, "killpg", watched)
    mine = play(TO_CHECKOUT + CUT + '[[step]]\ndo = "wait-page"\nname = "home"\nwithin_s = 30', tmp_path)
    with set_up(mine) as infrastructure:
        summary = play_with_power_cuts(mine, infrastructure)
        assert summary.failure is None
        kept = JournalStorage(infrastructure.endpoints.journal, training=True)
        still_open = [json.loads(line) for line in open_attempts(kept)]  # unless the background has settled it already
        told = [json.loads(line)["fact"] for line in facts(kept)]
        assert seconds_in(infrastructure.endpoints.clock) == HOUR_S
    assert any("QtWebEngine" in name for name in next(iter(cut.values()))), cut
    assert not any(processes_of(group) for group in cut)
    assert told[:2] == ["program_started", "attempt"]
    assert "page_opened" in told
    assert all(one["page_open"] is not None for one in still_open)
    assert len(still_open) == (0 if "ending" in told else 1)
    assert [seen.screenshot[:2] for seen in summary.steps] == [f"{n:02d}" for n in range(1, len(summary.steps) + 1)]
    assert all((tmp_path / seen.screenshot).exists() for seen in summary.steps)
    assert [seen.page for seen in summary.steps][-1] == "home"
    assert summary.requests["checkout"] == 1
    assert summary.faults == []


def test_a_step_that_fails_after_a_restart_has_its_number_and_its_picture(tmp_path: Path) -> None:
    mine = play(CUT + '[[step]]\ndo = "tap"\nname = "search"\nwithin_s = 0.2' + CUT, tmp_path)
    with set_up(mine) as infrastructure:
        summary = play_with_power_cuts(mine, infrastructure)
    assert summary.failure == "step 4 (tap search) on page home: there is no 'search' on this page"
    assert summary.steps[-1].screenshot == f"{len(summary.steps):02d}-failed.png"


def test_what_cannot_be_done_while_the_kiosk_is_off_is_told(tmp_path: Path) -> None:
    event = '[[step]]\ndo = "event"\npagopa = "activate"\nnotice = "301000000000101333"\namount = 1'
    source = '[[step]]\ndo = "kill"\n' + event + '\n[[step]]\ndo = "restart"'
    mine = play(source, tmp_path)
    with set_up(mine) as infrastructure:
        summary = play_with_power_cuts(mine, infrastructure)
    assert summary.failure is not None
    assert summary.failure.startswith("step 2 (event activate 301000000000101333 1) while the kiosk was off: GovPay ")

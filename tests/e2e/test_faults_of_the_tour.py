# SPDX-License-Identifier: EUPL-1.2
"""The whole program with what the tour does to it: power cuts, hours that pass, a network that is gone, printers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.lab.tour import scenarios
from kiosk.lab.tour.steps import Step
from tests.adapters.printing.conftest import need_cups
from tests.e2e.test_scenarios import tour

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

HOUR_S = 3600


def step(do: str, **fields: object) -> Step:
    return Step(do, fields)


def written(steps: Sequence[Step], file: Path) -> Path:
    """The file of those steps."""
    lines: list[str] = []
    for one in steps:
        values = {"do": one.do, **one.fields, "within_s": one.within_s}
        lines += ["[[step]]", *(f"{name} = {value!r}" for name, value in values.items())]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def scenario(name: str, *, until: tuple[str, str]) -> list[Step]:
    """The steps of a scenario before the one of that verb with that value."""
    verb, value = until
    taken: list[Step] = []
    for one in scenarios.steps_of(name):
        if one.do == verb and value in one.fields.values():
            return taken
        taken.append(one)
    raise AssertionError(f"{name} has no {verb} {value}")


def test_idle_people_are_asked_and_gone_when_hours_pass(tmp_path: Path) -> None:
    steps = [
        step("scan", text="PAGOPA|002|301000000000000144|01234567897|12640"),
        step("wait-page", name="debt"),
        step("clock", advance_s=HOUR_S),  # are you still there?
        step("tap", name="more-time"),
        step("clock", advance_s=HOUR_S),
        step("clock", advance_s=HOUR_S),
        step("wait-page", name="home"),
    ]
    code, summary, said = tour(tmp_path / "out", "--steps", str(written(steps, tmp_path / "idle.toml")), "--speed", "1")
    assert (code, summary["ending"]) == (0, "idle"), said


def test_time_passes_for_the_servers_as_for_the_kiosk(tmp_path: Path) -> None:
    steps = [
        *scenario("late-receipt", until=("expect-ending", "paid")),
        step("wait-page", name="verifying"),
        step("clock", advance_s=31),  # the receipt comes after 20 s, and is asked for after 30
        step("expect-ending", ending="paid"),
    ]
    code, summary, said = tour(tmp_path / "out", "--steps", str(written(steps, tmp_path / "late.toml")), "--speed", "1")
    assert (code, summary["ending"]) == (0, "paid"), said


def test_a_power_cut_after_paga_is_one_tour(tmp_path: Path) -> None:
    steps = [
        *scenario("paid", until=("web-tap", "#psp-authorise")),
        step("kill"),
        step("restart"),
        step("wait-page", name="home"),
        step("screenshot", name="home-again"),
    ]
    out = tmp_path / "out"
    code, summary, said = tour(out, "--steps", str(written(steps, tmp_path / "cut.toml")))
    assert code == 0, said
    assert summary["requests"]["checkout"] == 1
    pictures = [seen["screenshot"] for seen in summary["steps"]]
    assert [picture[:2] for picture in pictures] == [f"{number:02d}" for number in range(1, len(pictures) + 1)]
    assert pictures[-1].endswith("-home-again.png")
    assert all((out / picture).exists() for picture in pictures)


def test_a_sheet_that_was_sent_comes_out_once_although_the_kiosk_is_off(tmp_path: Path) -> None:
    need_cups()
    steps = [
        *scenario("paid", until=("tap", "print")),
        step("printer", state="media-empty"),
        step("tap", name="print"),
        step("wait-page", name="paid"),
        step("screenshot", name="printing"),
        step("kill"),
        step("printer", state="ok"),
        step("restart"),
        step("wait-page", name="home"),
    ]
    out = tmp_path / "out"
    code, summary, said = tour(out, "--steps", str(written(steps, tmp_path / "sheet.toml")))
    assert code == 0, said
    assert (summary["ending"], len(summary["documents"])) == ("paid", 1)
    assert summary["documents"][0].startswith("receipt-")


def test_a_kiosk_whose_servers_are_gone_says_so_and_finds_them_again(tmp_path: Path) -> None:
    steps = [
        step("wait-page", name="home"),
        step("network", state="down"),
        step("scan", text="PAGOPA|002|301000000000000144|01234567897|12640"),
        step("expect-ending", ending="unavailable"),
        step("network", state="up"),
        step("tap", name="retry"),  # what nobody touches goes home
        step("wait-page", name="debt", within_s=20),
    ]
    code, summary, said = tour(tmp_path / "out", "--steps", str(written(steps, tmp_path / "gone.toml")))
    assert (code, summary["ending"]) == (0, "unavailable"), said

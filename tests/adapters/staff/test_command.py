# SPDX-License-Identifier: EUPL-1.2
"""The program that calls the desk: run as it stands in the settings, with a limit of time."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.adapters.staff.command import CommandStaffCall
from kiosk.errors import Outage

pytestmark = pytest.mark.anyio


async def test_it_is_run_with_its_arguments_and_no_shell_reads_them(tmp_path: Path) -> None:
    file = tmp_path / "called; $(id)"
    program = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('called')"
    await CommandStaffCall([sys.executable, "-c", program, str(file)]).call()
    assert file.read_text() == "called"


@pytest.mark.parametrize(
    "command",
    [["/nowhere/bell"], [sys.executable, "-c", "raise SystemExit(3)"], ["\0"]],
    ids=["missing", "failing", "no-name"],
)
async def test_what_does_not_call_is_an_outage(command: list[str]) -> None:
    with pytest.raises(Outage):
        await CommandStaffCall(command).call()


async def test_what_never_ends_is_ended(tmp_path: Path) -> None:
    program = "import time; time.sleep(600)"
    with pytest.raises(Outage):
        await CommandStaffCall([sys.executable, "-c", program], limit_s=0.2).call()

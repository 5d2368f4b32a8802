# SPDX-License-Identifier: EUPL-1.2
"""What `config check --ask` says of the bus by which pagoPA's page is read aloud."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.adapters.atspi.check import BusCheck
from kiosk.application.ports import CheckResult, CheckState
from tests.desktop import desktop


def found() -> CheckResult:
    [result] = asyncio.run(BusCheck().run())
    return result


def test_a_session_that_has_one_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop() as session:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session["DBUS_SESSION_BUS_ADDRESS"])
        assert (found().state, found().code) == (CheckState.OK, "")


def test_from_another_session_nobody_can_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert (found().state, found().code) == (CheckState.WARNING, "K-603")


def test_a_bus_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    broken = found()
    assert (broken.state, broken.code) == (CheckState.BROKEN, "K-603")
    assert broken.text.startswith("pagoPA's page cannot be read aloud: the bus: ")

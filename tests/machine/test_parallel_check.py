# SPDX-License-Identifier: EUPL-1.2
"""The look at the machine by a child: its sentence comes back, and what it cannot say is found out here."""

from __future__ import annotations

import os

import pytest

from kiosk.machine import parallel_check, prerequisites


def test_a_machine_that_is_fit_is_no_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prerequisites, "check", lambda: None)
    parallel_check.begin()()


def test_what_is_missing_is_told_when_it_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def check() -> None:
        raise parallel_check.PrerequisiteMissing("there is no è here")

    monkeypatch.setattr(prerequisites, "check", check)
    wait = parallel_check.begin()
    with pytest.raises(parallel_check.PrerequisiteMissing, match="there is no è here"):
        wait()


def test_a_child_that_cannot_look_has_its_parent_look(monkeypatch: pytest.MonkeyPatch) -> None:
    parent = os.getpid()

    def check() -> None:
        if os.getpid() != parent:
            os._exit(3)
        raise parallel_check.PrerequisiteMissing("looked at here")

    monkeypatch.setattr(prerequisites, "check", check)
    wait = parallel_check.begin()
    with pytest.raises(parallel_check.PrerequisiteMissing, match="looked at here"):
        wait()


def test_a_fault_of_the_look_itself_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def check() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(prerequisites, "check", check)
    wait = parallel_check.begin()
    with pytest.raises(ZeroDivisionError):
        wait()

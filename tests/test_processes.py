# SPDX-License-Identifier: EUPL-1.2
"""Tests in several processes: which stay together, and which run alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.processes import ByFile, number_of_processes, turn

_LONGEST_S = 10.0


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("tests/ui/test_pages.py::test_a[1080]", "tests/ui/test_pages.py::test_b[1920]", True),
        ("tests/ui/test_pages.py::TestX::test_a", "tests/ui/test_pages.py::test_b", True),
        ("tests/ui/test_pages.py::test_a", "tests/ui/test_dates.py::test_a", False),
        ("tests/faults/test_fault_table.py::test_a[x]", "tests/faults/test_fault_table.py::test_a[y]", True),
        ("tests/faults/test_whole_program.py::test_a[x]", "tests/faults/test_whole_program.py::test_a[y]", False),
        ("tests/e2e/test_scenarios.py::test_a[x]", "tests/e2e/test_scenarios.py::test_a[y]", False),
    ],
)
def test_what_is_shared_by_a_file_is_made_once_and_whole_programs_are_spread(
    first: str, second: str, *, together: bool
) -> None:
    scope_of = ByFile._split_scope
    assert (scope_of(None, first) == scope_of(None, second)) == together  # type: ignore[arg-type]  # it needs no self


def test_there_are_several_on_any_machine() -> None:
    assert number_of_processes() >= 2


@contextmanager
def _takes_its_turn(folder: Path, *, alone: bool) -> Iterator[threading.Event]:
    """Another test that wants to run, and is over at once; gives what tells that it ran."""
    ran = threading.Event()

    def run() -> None:
        with turn(folder / "gate", folder / "room", alone=alone):
            ran.set()

    thread = threading.Thread(target=run)
    thread.start()
    yield ran
    thread.join(_LONGEST_S)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("gate", "room"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(("one", "other"), [(True, False), (False, True), (True, True)])
def test_one_that_runs_alone_runs_before_or_after_another(folder: Path, *, one: bool, other: bool) -> None:
    with turn(folder / "gate", folder / "room", alone=one):
        waiting = _takes_its_turn(folder, alone=other)
        ran = waiting.__enter__()
        assert not ran.wait(0.2)
    waiting.__exit__(None, None, None)
    assert ran.is_set()


def test_others_run_together(folder: Path) -> None:
    with turn(folder / "gate", folder / "room", alone=False), _takes_its_turn(folder, alone=False) as ran:
        assert ran.wait(_LONGEST_S)

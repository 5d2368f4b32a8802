# SPDX-License-Identifier: EUPL-1.2
"""What people, libraries, scanners, printers and servers outside this project did, and what the kiosk must make of it.

`cases.tsv` holds one row an input: `id` (unique; the row of a report, a letter for each variant), `part` (the module of
`parts` that asks the real code), `kind` (the fault behind it, a few words), `input` and the `right` answer, both in the
words of that module. A new report becomes a row; a new sort of input becomes a module with `answer`.
"""

from __future__ import annotations

import csv
import importlib
from dataclasses import dataclass
from pathlib import Path

import pytest

_TABLE = Path(__file__).with_name("cases.tsv")


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    id: str
    part: str
    kind: str
    input: str
    right: str


def read_table() -> list[Case]:
    """All rows; a row with too few or too many cells is a mistake of the table.

    Raises:
        TypeError: a row does not have the cells of the first line.
    """
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return [Case(**row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


CASES = read_table()


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_the_kiosk_makes_the_right_thing_of_it(case: Case, request: pytest.FixtureRequest) -> None:
    part = importlib.import_module(f"tests.street.parts.{case.part}")
    assert part.answer(case.input, request) == case.right


def test_the_table_says_each_thing_once_and_whole() -> None:
    assert len({case.id for case in CASES}) == len(CASES), "an id stands twice"
    assert len({(case.part, case.input) for case in CASES}) == len(CASES), "an input stands twice"
    assert all(case.id and case.kind and case.right for case in CASES)

# SPDX-License-Identifier: EUPL-1.2
"""The fault table: whatever fails at whatever moment of a payment, nobody is told what is not so, and nothing is lost.

Each row of cases.tsv is one test. What came of them is written to faults.json beside it.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from pprint import pformat

import pytest

from tests.faults.harness import TABLE, Case, Outcome, may_mount, read_table, run_all

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

CASES = read_table()
RESULT = TABLE.with_name("faults.json")
_LEAST_ROWS = 300


def _fits(case: Case, outcome: Outcome) -> bool:
    found = (outcome.shown, outcome.settled, outcome.carts)
    return not outcome.wrong and found == (case.ending_shown, case.ending_settled, case.checkouts_sent)


@pytest.fixture(scope="module")
def outcomes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """Of the rows that were asked for."""
    asked = {item.callspec.params["case"].id for item in request.session.items if "case" in _params_of(item)}
    cases = [case for case in CASES if case.id in asked and (may_mount() or not case.plan.small_disk)]
    found = run_all(cases, tmp_path_factory.mktemp("faults"), 2 * (os.cpu_count() or 1))
    wrong = [case.id for case in cases if not _fits(case, found[case.id])]
    lost = [case.id for case in cases if found[case.id].lost]
    RESULT.write_text(json.dumps({"cases": len(cases), "wrong": wrong, "lost": lost}, indent=1) + "\n")
    return found


def _params_of(item: pytest.Item) -> dict[str, object]:
    return item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_fault_ends_as_the_table_says(case: Case, outcomes: dict[str, Outcome]) -> None:
    if case.plan.small_disk and not may_mount():
        pytest.skip("only root can make a small file system")
    outcome = outcomes[case.id]
    told = pformat(outcome.said, width=160)
    assert not outcome.wrong, f"{outcome.wrong}\n{told}"
    assert not outcome.lost, told
    found = (outcome.shown, outcome.settled, outcome.carts)
    assert found == (case.ending_shown, case.ending_settled, case.checkouts_sent), told


def test_the_table_is_large_enough_and_names_each_case_once() -> None:
    assert len(CASES) >= _LEAST_ROWS
    assert Counter(case.id for case in CASES).most_common(1)[0][1] == 1
    assert Counter((case.at, case.fault, case.receipt) for case in CASES).most_common(1)[0][1] == 1


def test_the_table_is_in_order() -> None:
    text = Path(TABLE).read_text(encoding="utf-8")
    assert text.splitlines()[0].split("\t") == [
        "id", "at", "fault", "receipt", "ending_shown", "ending_settled", "checkouts_sent",
    ]  # fmt: skip

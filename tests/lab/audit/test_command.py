# SPDX-License-Identifier: EUPL-1.2
"""The audit finds nothing in the looks that fit the time of the tests, and its verb says what it has looked at."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.lab.audit.command import gather
from kiosk.lab.audit.looks import ALL, SUBSET
from kiosk.lab.audit.rules import RULES
from kiosk.lab.moments.opened import MOMENTS

ROOT = Path(__file__).parents[3]


def test_nothing_breaks_a_rule_in_the_looks_of_the_tests() -> None:
    report = gather(["--subset"])
    assert report["violations"] == []
    assert report["checked"] == len(SUBSET) * len(MOMENTS)
    in_italian = sum(look.language == "it" for look in SUBSET) * len(MOMENTS)
    for rule in RULES:
        looked = report["rules"][rule.name]["checked"]
        assert looked == (in_italian if rule.once else report["checked"])


def test_every_language_size_and_colour_is_looked_at_by_all_of_it() -> None:
    assert len(ALL) == len(set(map(str, ALL))) == 5 * 6 * 3 * 3 + 3


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    arguments = ["audit", "--json", "--page", "unavailable-phone", "--size", "1080x1920", "--text", "100"]
    command = [sys.executable, "-m", "kiosk", *arguments, "--language", "fr", "--layout", "usual"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    assert done.returncode == bool(report["violations"])
    return report


def test_the_verb_prints_what_was_checked_what_is_wrong_and_by_which_rules(told: dict[str, Any]) -> None:
    assert set(told) == {"checked", "violations", "rules"}
    assert told["checked"] == 3  # one moment in three sets of colours
    assert set(told["rules"]) == {rule.name for rule in RULES}
    for found in told["violations"]:
        assert set(found) == {"rule", "clause", "moment", "item", "message", "looks", "times"}

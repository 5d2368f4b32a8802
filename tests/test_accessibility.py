# SPDX-License-Identifier: EUPL-1.2
"""ACCESSIBILITY.md: each row has a state that is one of four, and each proof that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.config.example import example

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "ACCESSIBILITY.md").read_text("utf-8")
FOLDERS = (ROOT, ROOT / "tests" / "ui", ROOT / "resources" / "qml" / "Kiosk")
STATES = {"supports", "partly", "does not support", "not applicable", "not applicable to the program"}
PROOFS = re.findall(r"`([\w/]+\.(?:py|qml))(?:::(\w+))?`", TEXT)


@pytest.mark.parametrize(("file", "test"), sorted(set(PROOFS)))
def test_every_proof_is_there(file: str, test: str) -> None:
    (found,) = [folder / file for folder in FOLDERS if (folder / file).is_file()]
    assert not test or f"def {test}(" in found.read_text("utf-8")


def test_every_row_of_a_clause_has_a_state() -> None:
    rows = re.findall(r"^\| (\d+\.[^|]*) \| ([^|]*) \|", TEXT, flags=re.MULTILINE)
    assert len(rows) > 100
    assert [row for row in rows if not set(row[1].split("; ")) <= STATES] == []


def test_whoever_claims_support_names_what_proves_it() -> None:
    rows = re.findall(r"^\| (\d+\.[^|]*) \| supports \| ([^|]*) \|", TEXT, flags=re.MULTILINE)
    assert rows
    # that there is nothing of the kind has no file of its own
    by_absence = {"4.2.4", "4.2.6", "5.1.7", "5.9", "2.3.1"}
    assert {clause.split()[0] for clause, why in rows if "`" not in why} == by_absence


def test_the_settings_that_it_names_are_settings() -> None:
    named = set(re.findall(r"`(?:\[\w+\] )?([a-z]+_[a-z_]+)(?: = [^`]*)?`", TEXT))
    assert named >= {"screen_bottom_mm", "diagonal_inches"}
    assert [name for name in sorted(named) if not re.search(rf"\b{name}\b", example())] == []

# SPDX-License-Identifier: EUPL-1.2
"""The accounts on the disk: for one account of the system, whole after a kill, never overwritten when unreadable."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.clerks.file import FILE, ClerkFile
from kiosk.adapters.clerks.hasher import Argon2Hasher
from kiosk.domain.clerk import Clerk, Role
from kiosk.errors import ClerksUnavailable
from tests.application.payments import NOON

ADA = Clerk("ada", Role.SUPERVISOR, "$argon2id$x", "root", NOON)


@pytest.fixture
def clerks(tmp_path: Path) -> ClerkFile:
    return ClerkFile(tmp_path / "journal")


def test_what_is_kept_is_read_back(clerks: ClerkFile, tmp_path: Path) -> None:
    locked = replace(ADA, account="bea", role=Role.TECHNICIAN, locked=True, must_change=False)
    for clerk in (locked, ADA):
        assert clerks.change(clerk.account, lambda _, clerk=clerk: clerk) == clerk
    assert ClerkFile(tmp_path / "journal").all() == [ADA, locked]
    assert stat.S_IMODE((tmp_path / "journal" / FILE).stat().st_mode) == 0o600


def test_where_there_is_no_file_there_are_no_accounts(clerks: ClerkFile) -> None:
    assert clerks.all() == []


def test_a_change_that_fails_changes_nothing(clerks: ClerkFile) -> None:
    clerks.change("ada", lambda _: ADA)

    def fails(_: Clerk | None) -> Clerk:
        raise KeyError("x")

    with pytest.raises(KeyError):
        clerks.change("ada", fails)
    assert clerks.all() == [ADA]


ROW = {
    "account": "ada", "role": "clerk", "secret_hash": "x", "must_change": True, "locked": False, "changed_by": "root",
    "changed_at": NOON.isoformat(),
}  # fmt: skip
BROKEN: dict[str, object] = {
    "no JSON": "{",
    "a list": [],
    "another version": {"version": 2, "clerks": []},
    "no version": {"clerks": []},
    "no role": {"version": 1, "clerks": [{**ROW, "role": "mayor"}]},
    "a name that is none": {"version": 1, "clerks": [{**ROW, "account": "../ada"}]},
    "a time without its zone": {"version": 1, "clerks": [{**ROW, "changed_at": "2026-11-30T10:00:00"}]},
    "a field that is missing": {"version": 1, "clerks": [{"account": "ada"}]},
    "nothing": "",
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_file_that_cannot_be_read_is_named_and_stays(clerks: ClerkFile, tmp_path: Path, what: str) -> None:
    clerks.change("ada", lambda _: ADA)
    file, content = tmp_path / "journal" / FILE, BROKEN[what]
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    before = file.read_bytes()
    with pytest.raises(ClerksUnavailable, match=str(file)):
        clerks.all()
    with pytest.raises(ClerksUnavailable, match=str(file)):
        clerks.change("ada", lambda _: ADA)
    assert file.read_bytes() == before


def test_two_programs_that_change_accounts_lose_none(clerks: ClerkFile, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from dataclasses import replace\n"
        "from kiosk.adapters.clerks.file import ClerkFile\n"
        "from kiosk.domain.clerk import Clerk, Role\n"
        "from datetime import datetime, UTC\n"
        "for number in range(20):\n"
        "    name = f'{sys.argv[2]}{number}'\n"
        "    made = Clerk(name, Role.CLERK, 'x', 'root', datetime.now(UTC))\n"
        "    ClerkFile(Path(sys.argv[1])).change(name, lambda _, made=made: made)\n"
    )
    folder = str(tmp_path / "journal")
    both = [subprocess.Popen([sys.executable, "-c", program, folder, name]) for name in ("a", "b")]
    assert [one.wait(60) for one in both] == [0, 0]
    assert len(clerks.all()) == 40


def test_a_secret_is_known_by_what_is_kept_of_it() -> None:
    hasher = Argon2Hasher()
    kept = hasher.hash("482199")
    assert "482199" not in kept
    assert kept.startswith("$argon2id$")
    assert hasher.verify(kept, "482199")
    assert not hasher.verify(kept, "482198")
    assert hasher.hash("482199") != kept, "each has a salt of its own"


@pytest.mark.parametrize("kept", ["", "482199", "$argon2id$", "$2b$12$abc", "x" * 1000])
def test_what_is_no_hash_fits_no_secret(kept: str) -> None:
    assert not Argon2Hasher().verify(kept, "482199")

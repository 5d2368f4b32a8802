# SPDX-License-Identifier: EUPL-1.2
"""The verb `users`: accounts are made, locked and opened again; a PIN is shown once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.__main__ import main
from kiosk.adapters.clerks.file import FILE, ClerkFile
from kiosk.adapters.clerks.hasher import Argon2Hasher
from kiosk.domain.clerk import fault_of_secret
from kiosk.exit_codes import FAILED, OK, USAGE

Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def settings(tmp_path: Path, folder: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""
        [[creditors]]
        id = "01234567897"
        name = "Comune di Prova"
        [govpay]
        pendenze_v2 = "http://127.0.0.1:1/govpay-api-pendenze"
        [govpay.auth]
        user = "kiosk"
        password = "secret"
        [checkout]
        api = "http://127.0.0.1:1/checkout/ec"
        pages = ["http://127.0.0.1:1"]
        subscription_key = "key"
        [journal]
        folder = "{folder}"
        """,
        encoding="utf-8",
    )
    return file


def users(settings: Path, *words: str) -> int:
    return main(["users", *words, "--config", str(settings)])


def listed(settings: Path, output: Output) -> list[dict[str, Any]]:
    output.readouterr()
    assert users(settings, "list") == OK
    return [json.loads(line) for line in output.readouterr().out.splitlines()]


def test_an_account_is_made_with_a_pin_that_is_shown_once(settings: Path, folder: Path, capsys: Output) -> None:
    assert users(settings, "add", "ada", "--role", "supervisor") == OK
    pin = capsys.readouterr().out.strip()
    assert fault_of_secret(pin, "ada") is None
    (ada,) = ClerkFile(folder).all()
    assert Argon2Hasher().verify(ada.secret_hash, pin)
    assert pin not in (folder / FILE).read_text(encoding="utf-8")
    (line,) = listed(settings, capsys)
    assert (line["account"], line["role"], line["locked"], line["must_change"]) == ("ada", "supervisor", False, True)
    assert "secret_hash" not in line


def test_a_locked_account_is_opened_by_a_new_pin(settings: Path, folder: Path, capsys: Output) -> None:
    users(settings, "add", "ada")
    first = capsys.readouterr().out.strip()
    assert users(settings, "lock", "ada") == OK
    assert [line["locked"] for line in listed(settings, capsys)] == [True]
    assert users(settings, "reset", "ada") == OK
    second = capsys.readouterr().out.strip()
    (ada,) = ClerkFile(folder).all()
    assert (ada.locked, ada.must_change) == (False, True)
    assert [Argon2Hasher().verify(ada.secret_hash, pin) for pin in (first, second)] == [False, True]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "ada"), "there is an account ada already"),
        (("add", "Ada Lovelace"), "2 to 32 small letters"),
        (("lock", "bea"), "there is no account bea"),
        (("reset", "bea"), "there is no account bea"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    settings: Path, capsys: Output, words: tuple[str, ...], said: str
) -> None:
    users(settings, "add", "ada")
    before = listed(settings, capsys)
    assert users(settings, *words) == FAILED
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""
    assert listed(settings, capsys) == before


def test_a_role_that_is_none_is_refused(settings: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        users(settings, "add", "ada", "--role", "mayor")
    assert ended.value.code == USAGE


def test_a_broken_file_is_named(settings: Path, folder: Path, capsys: Output) -> None:
    folder.mkdir()
    (folder / FILE).write_text("{", encoding="utf-8")
    assert users(settings, "add", "ada") == FAILED
    assert str(folder / FILE) in capsys.readouterr().err

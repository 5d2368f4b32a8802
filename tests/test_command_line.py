# SPDX-License-Identifier: EUPL-1.2
"""The command line: exit codes, and a sentence instead of a traceback."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.config.example import example
from kiosk.exit_codes import NOT_AS_ROOT, OK, USAGE


def test_the_example_can_be_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "example"]) == OK
    text = capsys.readouterr().out
    assert text == example()
    password, key = tmp_path / "password", tmp_path / "key"
    password.write_text("secret", encoding="utf-8")
    key.write_text("secret", encoding="utf-8")
    text = text.replace("/etc/govpay-kiosk/govpay-password", str(password))
    text = text.replace("/etc/govpay-kiosk/checkout-key", str(key))
    file = tmp_path / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    assert main(["config", "check", str(file)]) == OK
    assert "can be used" in capsys.readouterr().out


def settings_file(folder: Path, govpay: str = "", auth: str = 'password = "secret"') -> Path:
    file = folder / "kiosk.toml"
    file.write_text(
        f"""
        [[creditors]]
        id = "01234567897"
        name = "Comune"
        [govpay]
        ragioneria_v3 = "https://govpay.example.it/govpay-api-ragioneria"
        {govpay}
        [govpay.auth]
        user = "kiosk"
        {auth}
        [checkout]
        api = "https://api.platform.pagopa.it/checkout/ec"
        subscription_key = "key"
        """,
        encoding="utf-8",
    )
    return file


def test_a_source_of_a_state_is_missed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "check", str(settings_file(tmp_path))]) == OK
    assert "no source of a state" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("govpay", "auth", "said"),
    [
        (
            'ca_file = "/nowhere/ca.pem"',
            'password = "secret"',
            "govpay.ca_file: cannot be read (No such file or directory)",
        ),
        ("", 'password_file = "/nowhere/password"', "cannot read the secret in /nowhere/password"),
        (
            "",
            'password = "secret"\nkind = "apikey"\n[kiosk]\nname = 1',
            "kiosk.name: must be a text, in quotation marks, found 1",
        ),
    ],
)
def test_what_cannot_be_used_is_named(
    govpay: str, auth: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["config", "check", str(settings_file(tmp_path, govpay, auth))]) == USAGE
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["config", "check", "/nowhere/kiosk.toml"],
        ["scanner-test", "--config", "/nowhere/kiosk.toml"],
        ["tour", "--steps", "x.toml", "--out", "/tmp/x", "--config", "/nowhere"],
    ],
)
def test_settings_that_are_not_there(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == USAGE
    assert "No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["fly"], ["tour"], ["demo", "--size", "10x10"], ["tour", "--all", "--speed", "x"]]
)
def test_wrong_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == USAGE
    assert "usage:" in capsys.readouterr().err


def test_run_as_root(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert main(["run"]) == NOT_AS_ROOT
    assert capsys.readouterr().err.count("\n") == 1

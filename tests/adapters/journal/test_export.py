# SPDX-License-Identifier: EUPL-1.2
"""The verb `journal`: JSON lines for the desk and for auditors, also while the kiosk runs; a new key."""

from __future__ import annotations

import json
import os
import pwd
import socket
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.__main__ import main
from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.key import NAME
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import FactKind
from kiosk.domain.audit import AuditEvent, AuditKind
from kiosk.domain.ending import Ending
from kiosk.exit_codes import FAILED, OK
from tests.adapters.journal.lives import attempt, fact, life, tell
from tests.application.payments import CREDITOR, NOON


@pytest.fixture
def config(folder: Path, tmp_path: Path) -> str:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""
        [[creditors]]
        id = "01234567897"
        name = "Comune"
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
    return str(file)


@pytest.fixture
def journal(folder: Path) -> SqliteJournal:
    journal = SqliteJournal(JournalStorage(folder), "lobby")
    tell(journal, attempt(1))
    tell(journal, attempt(2), until=FactKind.RETURN)
    return journal


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_fact_is_a_line(config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", "export", "--config", config]) == OK
    found = lines(capsys)
    told = [one for one, _ in life(attempt(1))] + [one for one, _ in life(attempt(2))][:7]
    assert [one["seq"] for one in found] == list(range(1, len(told) + 1))
    for line, one in zip(found, told, strict=True):
        assert list(line)[:6] == ["seq", "at", "attempt", "fact", "who", "where"]
        assert datetime.fromisoformat(line["at"]) == one.at
        assert datetime.fromisoformat(line["at"]).utcoffset() is not None
        assert (line["attempt"], line["fact"], line["who"], line["where"]) == (
            one.attempt_id,
            one.kind.value,
            "kiosk",
            "lobby",
        )
        assert {name: line[name] for name in one.details} == one.details
    journal.close()


@pytest.mark.parametrize(
    "typed", [attempt(2).code, attempt(2).code.lower(), f"{attempt(2).code[:4]} {attempt(2).code[4:]}"]
)
def test_one_attempt(typed: str, config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]) -> None:
    journal.close()
    assert main(["journal", "export", "--config", config, "--attempt", typed]) == OK
    found = lines(capsys)
    assert {one["attempt"] for one in found} == {attempt(2).id}
    assert len(found) == 7


def test_what_belongs_to_no_attempt_stands_between_the_facts(
    config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.note(AuditEvent(NOON, AuditKind.PROGRAM_STARTED, {"version": "1.2", "seq": "mine"}, who="clerk-7"))
    tell(journal, attempt(3), until=FactKind.ATTEMPT)
    journal.close()
    assert main(["journal", "export", "--config", config]) == OK
    found = lines(capsys)
    assert [one["seq"] for one in found] == list(range(1, 12 + 7 + 1 + 1 + 1))
    assert list(found[19].items()) == [
        ("seq", 20), ("at", NOON.isoformat()), ("attempt", None), ("fact", "program_started"), ("who", "clerk-7"),
        ("where", "lobby"), ("version", "1.2"),
    ]  # fmt: skip
    assert found[20]["attempt"] == attempt(3).id


def test_the_kinds_of_both_are_told_apart() -> None:
    assert not {one.value for one in AuditKind} & {one.value for one in FactKind}


def test_the_days(config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", "days", "--config", config]) == OK
    row = {"day": NOON.date().isoformat(), "creditor": CREDITOR}
    assert lines(capsys) == [
        {**row, "ending": None, "notices": 1, "amount_cents": 5002},
        {**row, "ending": "paid", "notices": 1, "amount_cents": 5001},
    ]
    journal.close()


def test_an_attempt_that_is_not_there(config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]) -> None:
    journal.close()
    assert main(["journal", "export", "--config", config, "--attempt", "ZZZZZZZZ"]) == FAILED
    assert capsys.readouterr() == ("", "govpay-kiosk: there is no attempt ZZZZZZZZ\n")


def test_what_is_open(config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]) -> None:
    unsure = tell(journal, attempt(3), ending=Ending.BEING_CONFIRMED)
    journal.record(fact(unsure, FactKind.LISTED, 86400), unsure)
    assert main(["journal", "open", "--config", config]) == OK
    second, third = lines(capsys)
    assert (second["attempt"], second["code"], second["phase"]) == (attempt(2).id, attempt(2).code, "checking")
    assert (second["listed"], third["listed"]) == (False, True)
    assert third["endings"] == ["being_confirmed"]
    assert datetime.fromisoformat(third["page_open"]).utcoffset() is not None
    assert third["notices"][0]["amount_cents"] == attempt(3).total.cents
    journal.close()


def test_nothing_open_is_no_fault(config: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SqliteJournal(JournalStorage(folder)).open()
    assert main(["journal", "open", "--config", config]) == OK
    assert capsys.readouterr() == ("", "")


def test_a_damaged_journal_is_told_of(
    config: str, folder: Path, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal._opened().set_aside()
    journal.close()
    assert main(["journal", "open", "--config", config]) == OK
    assert "a damaged journal was set aside: " in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["export", "open", "days"])
def test_there_is_no_journal(verb: str, config: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", verb, "--config", config]) == FAILED
    assert "there is no journal" in capsys.readouterr().err
    assert not folder.exists()


@pytest.mark.parametrize("verb", ["export", "open", "days"])
def test_a_journal_that_cannot_be_read(
    verb: str, config: str, folder: Path, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.close()
    (folder / FILE).write_bytes(b"x" * 8192)
    assert main(["journal", verb, "--config", config]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1
    assert (folder / FILE).read_bytes() == b"x" * 8192


def test_a_new_key(
    config: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    journal = SqliteJournal(JournalStorage(folder, training=True), "lobby")
    tell(journal, attempt(1))
    assert main(["journal", "renew-key", "--config", config]) == FAILED
    assert "in use by another program" in capsys.readouterr().err
    journal.close()
    before = (folder / NAME).read_text(encoding="utf-8")
    assert main(["journal", "renew-key", "--config", config]) == OK
    assert (folder / NAME).read_text(encoding="utf-8") != before
    assert not (folder / f"{NAME}-old").exists()
    capsys.readouterr()
    assert main(["journal", "export", "--config", config]) == OK
    *told, renewed = lines(capsys)
    assert len(told) == 12
    assert (renewed["fact"], renewed["attempt"], renewed["where"]) == ("key_renewed", None, socket.gethostname())
    assert renewed["who"] == pwd.getpwuid(os.geteuid()).pw_name


def test_a_key_that_is_a_credential_is_renewed_by_who_gave_it(
    config: str, journal: SqliteJournal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.close()
    assert main(["journal", "renew-key", "--config", config]) == FAILED
    assert "is a credential of the service" in capsys.readouterr().err

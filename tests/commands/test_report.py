# SPDX-License-Identifier: EUPL-1.2
"""The verb `journal report`: sums and files of a day, also while the kiosk runs."""

from __future__ import annotations

import csv
import io
import json
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.__main__ import main
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import FactKind
from kiosk.domain.ending import Ending
from kiosk.exit_codes import FAILED, OK, USAGE
from tests.adapters.journal.lives import attempt, life, tell, with_key
from tests.application.payments import CREDITOR, NOON


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "journal"
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(with_key(tmp_path / "credentials")))
    journal = SqliteJournal(JournalStorage(folder), "atrio")
    tell(journal, attempt(1, 1, 2))
    tell(journal, attempt(2), ending=Ending.NOT_PAID)
    tell(journal, attempt(3), until=FactKind.RETURN)
    for one, after in life(attempt(4), at=NOON + timedelta(days=1)):
        journal.record(one, after)
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""
        [[creditors]]
        id = "{CREDITOR}"
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


def report(settings: Path, *more: str, day: str = NOON.date().isoformat()) -> int:
    return main(["journal", "report", "--config", str(settings), "--day", day, *more])


def test_the_sums_of_a_day_are_a_line_of_json(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(settings) == OK
    (line,) = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert found["day"] == NOON.date().isoformat()
    assert found["paid"] == {"notices": 2, "amount_cents": 5001 + 5002}
    assert [found[name]["notices"] for name in ("not_paid", "being_confirmed", "under_way", "replaced")] == [1, 0, 1, 0]
    assert found["paid_more_than_once"] == []


def test_both_files_have_the_operations_and_are_for_one_account(settings: Path, tmp_path: Path) -> None:
    as_csv, as_xlsx = tmp_path / "giorno.csv", tmp_path / "giorno.xlsx"
    assert report(settings, "--csv", str(as_csv), "--xlsx", str(as_xlsx)) == OK
    lines = list(csv.DictReader(io.StringIO(as_csv.read_text("utf-8-sig"), newline=""), delimiter=";"))
    assert [line["Esito"] for line in lines] == ["pagato", "pagato", "non pagato", "in corso"]
    assert {line["Ente"] for line in lines} == {f"Comune di Prova ({CREDITOR})"}
    assert {line["Postazione"] for line in lines} == {"atrio"}
    assert load_workbook(as_xlsx)["Operazioni"].max_row == 1 + len(lines)
    for file in (as_csv, as_xlsx):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_day_without_payments_is_empty(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(settings, day="2001-01-01") == OK
    assert json.loads(capsys.readouterr().out)["paid"] == {"notices": 0, "amount_cents": 0}


def test_a_file_that_cannot_be_written_is_named(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = settings.parent / "missing" / "x.csv"
    assert report(settings, "--csv", str(file)) == FAILED
    told = capsys.readouterr()
    assert str(file) in told.err
    assert told.out == ""


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "30/11/2026", ""])
def test_a_day_that_is_none_is_refused(settings: Path, day: str) -> None:
    with pytest.raises(SystemExit) as ended:
        report(settings, day=day)
    assert ended.value.code == USAGE


def test_without_a_journal_it_says_so(settings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (settings.parent / "journal" / "journal.db").unlink()
    assert report(settings) == FAILED
    assert "there is no journal" in capsys.readouterr().err

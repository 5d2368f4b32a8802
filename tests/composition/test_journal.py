# SPDX-License-Identifier: EUPL-1.2
"""Where the settings have the journal, and how long they have it kept."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import config
from kiosk.adapters.journal.retention import Retention
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.composition.journal import journal_of, storage_of


def settings(host: str = "https://govpay.example.it", **journal: object) -> config.Settings:
    return config.parse(
        {
            "creditors": [{"id": "01234567897", "name": "Comune di Montechiaro"}],
            "govpay": {
                "pendenze_v2": f"{host}/govpay-api-pendenze",
                "auth": {"user": "kiosk", "password": "secret"},
            },
            "checkout": {
                "api": f"{host}/checkout/ec",
                "pages": [host],
                "subscription_key": "key",
            },
            "journal": journal,
        }
    )


def test_a_folder_that_is_named(tmp_path: Path) -> None:
    assert storage_of(settings(folder=str(tmp_path))) == JournalStorage(tmp_path)


def test_else_the_state_of_the_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert storage_of(settings()) == JournalStorage(tmp_path / "govpay-kiosk")


def test_only_a_training_may_keep_its_key_in_a_file() -> None:
    assert not storage_of(settings()).training
    assert storage_of(settings("http://127.0.0.1:1")).training


def test_how_long_things_are_kept() -> None:
    assert journal_of(settings())._retention == Retention(*(timedelta(days=days) for days in (400, 30, 400, 90, 400)))
    kept = journal_of(settings(paid_days=1, not_paid_days=2, listed_days=3, details_days=4))._retention
    assert (kept.paid, kept.not_paid, kept.listed, kept.details) == tuple(timedelta(days=days) for days in (1, 2, 3, 4))


@pytest.mark.parametrize("wrong", [{"paid_days": 0}, {"guard_minutes": 0}, {"touch_limit_s": -1}, {"keep": 1}])
def test_settings_that_cannot_be(wrong: dict[str, object]) -> None:
    with pytest.raises(config.ConfigError, match=r"journal\."):
        settings(**wrong)

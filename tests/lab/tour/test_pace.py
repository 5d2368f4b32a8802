# SPDX-License-Identifier: EUPL-1.2
"""Who tries the kiosk at speed waits less for people, and for servers as long as ever."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.config import Settings, Waits, parse
from kiosk.lab.tour.pace import hurried
from tests.street.parts.config_check import settings_text


def settings(folder: Path) -> Settings:
    return parse(tomllib.loads(settings_text({}).replace("FOLDER", str(folder))))


def test_waits_of_people_are_divided_and_nothing_else_is(tmp_path: Path) -> None:
    usual = settings(tmp_path)
    quick = hurried(usual, 20.0)
    assert quick.waits.schedule_s == [at / 20 for at in usual.waits.schedule_s]
    assert (quick.waits.idle_s, quick.waits.probe_s) == (usual.waits.idle_s / 20, usual.waits.probe_s / 20)
    same = {name for name in Waits.settings if getattr(quick.waits, name) == getattr(usual.waits, name)}
    assert same == {"page_load_s", "slow_search_s", "grows_old_s"}
    assert {name for name, value in vars(usual).items() if vars(quick)[name] != value} == {"waits"}


def test_at_the_pace_of_people_nothing_changes(tmp_path: Path) -> None:
    usual = settings(tmp_path)
    assert hurried(usual, 1.0) == usual

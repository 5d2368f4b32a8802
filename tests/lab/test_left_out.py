# SPDX-License-Identifier: EUPL-1.2
"""An install for kiosks in service leaves kiosk/lab out, and all that a kiosk does is still there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: Each loads all that its verb comes to need.
VERBS = ("run", "journal", "check_settings", "try_scanner")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("without-lab")
    shutil.copytree(ROOT / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("lab", "__pycache__"))
    os.symlink(ROOT / "resources", folder / "resources")
    return folder


def python(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=60)


def test_the_verbs_of_a_kiosk_are_there_and_those_of_the_rig_are_not(program: Path) -> None:
    told = python(program, "-m", "kiosk", "--help")
    verbs = {line.split()[0] for line in told.stdout.splitlines() if line.startswith("    ") and line.strip()}
    assert {"run", "config", "journal", "scanner-test"} <= verbs
    assert not {"demo", "tour", "sandbox", "bench"} & verbs
    assert python(program, "-m", "kiosk", "config", "example").returncode == 0
    refused = python(program, "-m", "kiosk", "tour", "--names")
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_what_a_verb_loads_is_there(program: Path, verb: str) -> None:
    modules = f"kiosk.commands.{verb}, kiosk.composition.bootstrap, kiosk.composition.servers"
    asked = f"import {modules}, kiosk; print(kiosk.__file__)"
    told = python(program, "-c", asked)
    assert told.returncode == 0, told.stderr
    assert told.stdout.strip().startswith(str(program))

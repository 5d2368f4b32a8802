# SPDX-License-Identifier: EUPL-1.2
"""The verb `bench`: its format. How fast the program is depends on the machine and is reported, not asserted."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.lab.bench.command import _table
from kiosk.lab.speech_dispatcher import installed

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

ROOT = Path(__file__).parents[3]
_LONGEST_S = 600


def test_too_few_payments_say_nothing_about_memory(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--payments", "5"]) == 2
    assert capsys.readouterr().err == "govpay-kiosk: bench needs at least 6 payments\n"


def test_people_read_a_table_with_the_goals() -> None:
    assert _table({"start": {"ms": 700, "ratio": 1.4}, "requests": {"carts": 1}}).splitlines() == [
        "figure                        measured  goal",
        "start.ms                           700",
        "start.ratio                        1.4  ≤ 1.5",
        "requests.carts                       1  1",
    ]


def test_json_is_one_object_in_the_fixed_format() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "bench", "--json", "--payments", "6"],
        cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=_LONGEST_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 1
    found = json.loads(done.stdout)
    assert {group: set(values) for group, values in found.items()} == {
        "start": {"ms", "empty_ms", "ratio", "first_answer_ms"},
        "scan_parse": {"us"},
        "scan_to_debt": {"ms"},
        "return_to_ending": {"ms"},
        "stall": {"longest_ms"},
        "requests": {"find", "carts", "receipts"},
        "memory": {"after_5_mb", "after_6_mb", "ratio", "tree_mb", "empty_tree_mb"},
        "journal": {"write_ms", "start_extra_ms"},
        "settling": {"requests", "planned"},
        "form_60": {"ms"},
        "language": {"ms"},
        "press": {"ms"},
        "page": {"ms"},
        "idle_cpu": {"percent"},
        "speech": {"ms"},
        "list_10000": {"longest_stall_ms", "pages_loaded", "delegates_max"},
    }
    assert found["requests"] == {"find": 2, "carts": 1, "receipts": 3}
    assert found["start"]["ms"] > 0 < found["start"]["empty_ms"]
    assert found["start"]["first_answer_ms"] > found["start"]["ms"]
    assert found["memory"]["after_5_mb"] > 0
    # with the web engine's processes it is more than the program alone
    assert found["memory"]["tree_mb"] > found["memory"]["empty_tree_mb"] > 0
    assert found["settling"]["requests"] == found["settling"]["planned"] > 0
    assert found["form_60"]["ms"] > 0
    assert found["language"]["ms"] > 0
    assert found["page"]["ms"] > found["press"]["ms"] > 0
    assert found["idle_cpu"]["percent"] >= 0
    assert found["speech"]["ms"] is None if not installed() else found["speech"]["ms"] > 0
    assert 0 < found["list_10000"]["pages_loaded"] <= 3
    assert 0 < found["list_10000"]["delegates_max"] <= 25

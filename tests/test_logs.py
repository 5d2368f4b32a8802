# SPDX-License-Identifier: EUPL-1.2
"""Nothing in a log leads to a person."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("notice 301000000000000144 not found", "notice …144 not found"),
        ("iuv 01000000000000144", "iuv …144"),
        ("of RSSMRA80A01H501U", "of …01U"),
        ("omocodic RSSMRA80A01H50MM", "omocodic …0MM"),
        ("mail to ada.fontechiara@esempio.it now", "mail to ….it now"),
        ("HTTP 503 after 10.0 s", "HTTP 503 after 10.0 s"),
    ],
)
def test_redaction(text: str, kept: str) -> None:
    assert logs.redact(text) == kept


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "kiosk.log"
    root, ours = logging.getLogger(), logging.getLogger("kiosk")
    handlers, levels = root.handlers.copy(), (root.level, ours.level)
    with logs.set_up("info", str(file)):
        yield file
        root.handlers = handlers
        root.setLevel(levels[0])
        ours.setLevel(levels[1])


def test_a_log_line_is_json_and_redacted(log_file: Path) -> None:
    log = logs.get_logger("kiosk.test")
    log.debug("not written")
    log.info("search", seconds=0.25, what=Path("somewhere"))
    log.warning("receipts not answered", detail="GET /ricevute?numeroAvviso=301000000000000144")
    first, line = log_file.read_text(encoding="utf-8").splitlines()
    assert json.loads(first) | {"timestamp": ""} == {
        "event": "search", "seconds": 0.25, "what": repr(Path("somewhere")), "level": "info", "timestamp": "",
    }  # fmt: skip
    entry = json.loads(line)
    assert entry["level"] == "warning"
    assert entry["event"] == "receipts not answered"
    assert "000000144" not in line


def test_of_other_libraries_only_what_went_wrong_is_written(log_file: Path) -> None:
    other = logging.getLogger("httpx")
    other.info("HTTP Request: %s", "GET /pendenze/byAvviso/01234567897/301000000000000144")
    other.warning("no answer about %s", "301000000000000144")
    (line,) = log_file.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["event"] == "no answer about …144"


def test_setting_up_again_writes_to_the_new_place_alone(log_file: Path, tmp_path: Path) -> None:
    with logs.set_up("error", str(tmp_path / "other.log")):
        logs.fatal("no pages", "at all")
    assert log_file.read_text(encoding="utf-8") == ""
    assert json.loads((tmp_path / "other.log").read_text(encoding="utf-8"))["detail"] == "at all"


def test_a_traceback_tells_where_and_nothing_of_whom(log_file: Path) -> None:
    def read(debtor: str, password: str) -> None:
        raise ValueError(f"notice 301000000000000144 of {len(debtor)} and {len(password)}")

    try:
        read("Ada Fontechiara", "very secret")
    except ValueError as error:
        logs.get_logger("kiosk.test").error("task failed", exc_info=error, seen=[("301000000000000144", 1)])
    (line,) = log_file.read_text(encoding="utf-8").splitlines()
    entry = json.loads(line)
    assert [frame["name"] for frame in entry["exception"][0]["frames"]][-1] == "read"
    assert entry["exception"][0]["exc_value"] == "notice …144 of 15 and 11"
    for telling in ("Fontechiara", "very secret", "000000144"):
        assert telling not in line


def test_what_led_to_an_error_is_written_too(log_file: Path) -> None:
    try:
        try:
            raise OSError("disk")
        except OSError as error:
            raise ExceptionGroup("both", [ValueError("one"), TypeError("two")]) from error
    except ExceptionGroup as group:
        logs.get_logger("kiosk.test").error("task failed", exc_info=group)
    both, disk = json.loads(log_file.read_text(encoding="utf-8"))["exception"]
    assert [one[0]["exc_value"] for one in both["exceptions"]] == ["one", "two"]
    assert (disk["exc_type"], disk["exc_value"]) == ("OSError", "disk")


def test_a_pipe_that_nobody_reads_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="No such device"):
        logs.set_up("info", str(tmp_path / "pipe"))

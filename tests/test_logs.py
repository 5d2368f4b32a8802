# SPDX-License-Identifier: EUPL-1.2
"""Nothing in a log leads to a person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import structlog

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


def test_a_log_line_is_json_and_redacted(tmp_path: Path) -> None:
    before = structlog.get_config()
    try:
        file = tmp_path / "kiosk.log"
        with logs.set_up("info", str(file)):
            log = structlog.get_logger("test")
            log.debug("not written")
            log.warning("receipts not answered", detail="GET /ricevute?numeroAvviso=301000000000000144")
        (line,) = file.read_text(encoding="utf-8").splitlines()
    finally:
        structlog.configure(**before)
    entry = json.loads(line)
    assert entry["level"] == "warning"
    assert entry["event"] == "receipts not answered"
    assert "000000144" not in line

# SPDX-License-Identifier: EUPL-1.2
"""The printed receipt is held against what the server sent."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.lab.tour.perform import receipts_differ
from kiosk.lab.tour.sandbox_process import Sandbox

PDF = b"%PDF-1.4 receipt"


class Served(Sandbox):
    """A sandbox that sent one receipt, and a JSON answer whose bytes are no receipt."""

    def served(self) -> list[dict[str, Any]]:
        return [
            {"content_type": "application/pdf", "sha256": sha256(PDF).hexdigest()},
            {"content_type": "application/json", "sha256": sha256(b"{}").hexdigest()},
        ]


SANDBOX = Served("", "", "", "")


def test_the_same_bytes_are_no_difference(tmp_path: Path) -> None:
    (tmp_path / "receipt-A.pdf").write_bytes(PDF)
    (tmp_path / "slip-A.pdf").write_bytes(b"made by the kiosk")
    assert receipts_differ(SANDBOX, tmp_path, ["receipt-A.pdf", "slip-A.pdf"]) is None


def test_other_bytes_are_told(tmp_path: Path) -> None:
    (tmp_path / "receipt-A.pdf").write_bytes(PDF + b"\n")
    (tmp_path / "receipt-B.pdf").write_bytes(b"{}")
    assert (
        receipts_differ(SANDBOX, tmp_path, ["receipt-A.pdf"]) == "receipt-A.pdf is not the receipt that the server sent"
    )
    assert receipts_differ(SANDBOX, tmp_path, ["receipt-B.pdf"]) is not None

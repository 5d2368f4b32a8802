# SPDX-License-Identifier: EUPL-1.2
"""Where a journal is."""

from __future__ import annotations

from pathlib import Path

from kiosk.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class JournalStorage:
    """Where a journal is.

    Attributes:
        folder: holds its file and what stands beside it.
        training: all servers are on this machine: a file will do for the key.
        max_pages: largest size in pages of 4096 bytes; None: as large as the disk.
    """

    folder: Path
    training: bool = False
    max_pages: int | None = None

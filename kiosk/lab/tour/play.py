# SPDX-License-Identifier: EUPL-1.2
"""What is to be played, and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.config import Settings
from kiosk.lab.tour.steps import Step

#: A built-in scenario takes at most so long, in seconds.
LONGEST_S = 90.0
LOG = "kiosk.log"


@dataclass(frozen=True, slots=True)
class Play:
    """What is to be played, and how.

    Attributes:
        settings: of servers that are not the sandbox; None starts a sandbox.
        longest_s: how long it may take as a whole, in seconds.
        easy_access: the section of that name, for the sandbox's settings.
        journal_kb: largest size of the journal in units of 1024 bytes; 0: as large as the disk.
    """

    name: str
    steps: Sequence[Step]
    folder: Path
    size: tuple[int, int]
    lang: str
    speed: float
    settings: Settings | None = None
    longest_s: float = LONGEST_S
    journal_kb: int = 0
    easy_access: Mapping[str, object] = field(default_factory=dict)

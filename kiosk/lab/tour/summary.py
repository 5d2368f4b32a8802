# SPDX-License-Identifier: EUPL-1.2
"""What a tour found, and its file summary.json."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = "summary.json"


@dataclass(frozen=True, slots=True)
class PageSeen:
    """A picture of a page. `ms`: from the last touch to the page, in milliseconds."""

    page: str
    screenshot: str
    ms: int


@dataclass(frozen=True, slots=True)
class PaymentSeen:
    """How a payment ended: as a whole, and notice by notice. `attempt` is which it was, and is not written."""

    ending: str
    notices: dict[str, str]
    attempt: str = ""


@dataclass(slots=True)
class Summary:
    """What is written. Paths are relative to the folder of the summary.

    Attributes:
        ending: the last ending that was shown, None when none was.
        failure: why the tour is not ok, as one sentence; None when it is.
        faults: warnings and uncaught errors of the program.
    """

    scenario: str
    size: tuple[int, int]
    lang: str
    speed: float
    ending: str | None = None
    steps: list[PageSeen] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    payments: list[PaymentSeen] = field(default_factory=list)
    requests: Counter[str] = field(default_factory=Counter)
    longest_ui_stall_ms: float = 0.0
    failure: str | None = None
    faults: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every step was played, the ending reached, and nothing went wrong meanwhile."""
        return self.failure is None and not self.faults

    def add(self, later: Summary) -> None:
        """Go on with what was found after the kiosk was started again. What it says of a payment known before counts.

        Documents stay: they are counted when all is over.
        """
        self.ending = later.ending or self.ending
        self.steps += later.steps
        again = {payment.attempt for payment in later.payments if payment.attempt}
        self.payments = [payment for payment in self.payments if payment.attempt not in again] + later.payments
        self.requests += later.requests
        self.longest_ui_stall_ms = max(self.longest_ui_stall_ms, later.longest_ui_stall_ms)
        self.failure = self.failure or later.failure
        self.faults += [fault for fault in later.faults if fault not in self.faults]

    def as_dict(self) -> dict[str, Any]:
        """The object of the file; `failure` and `faults` only where there are any."""
        speed = int(self.speed) if self.speed == int(self.speed) else self.speed
        found: dict[str, Any] = {
            "scenario": self.scenario,
            "size": f"{self.size[0]}x{self.size[1]}",
            "lang": self.lang,
            "speed": speed,
            "ending": self.ending,
            "steps": [{"page": page.page, "screenshot": page.screenshot, "ms": page.ms} for page in self.steps],
            "documents": self.documents,
            "payments": [{"ending": payment.ending, "notices": payment.notices} for payment in self.payments],
            "requests": {server: self.requests[server] for server in sorted({"govpay", "checkout", *self.requests})},
            "longest_ui_stall_ms": round(self.longest_ui_stall_ms),
            "ok": self.ok,
        }
        if self.failure is not None:
            found["failure"] = self.failure
        if self.faults:
            found["faults"] = self.faults
        return found

    def write(self, folder: Path) -> None:
        """Write summary.json.

        Raises:
            OSError: it cannot be written.
        """
        text = json.dumps(self.as_dict(), indent=2, ensure_ascii=False)
        (folder / FILE).write_text(text + "\n", encoding="utf-8")


def clear(folder: Path) -> None:
    """Take away what an earlier tour left in a folder: only what its summary names.

    Raises:
        OSError: something cannot be removed.
    """
    try:
        before = json.loads((folder / FILE).read_text(encoding="utf-8"))
        names = [step["screenshot"] for step in before["steps"]] + list(before["documents"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    for name in [*names, FILE]:
        if isinstance(name, str) and Path(name).name == name:
            (folder / name).unlink(missing_ok=True)

# SPDX-License-Identifier: EUPL-1.2
"""A job of a CUPS queue: what the spooler says of it, and what that means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from kiosk.adapters.printing.reasons import words_of
from kiosk.application.ports import PrintOutcome, PrintResult, PrintTrouble
from kiosk.dataclass import dataclass

# RFC 8011 section 5.3.7 (job-state).
_JOB_PENDING = (3, 4)
_JOB_STOPPED = 6
_JOB_CANCELED = 7
_JOB_ABORTED = 8
_JOB_COMPLETED = 9

#: A job whose printer says this stays where it is until somebody comes; waiting on changes nothing.
_STOPPED_REASONS = frozenset({"printer-stopped", "job-stopped"})
#: What tells of paper that came out (RFC 8011 sections 5.3.18.2 and 5.3.18.3).
_SHEETS = ("job-impressions-completed", "job-media-sheets-completed")


@dataclass(frozen=True, slots=True)
class Job:
    """A job as the spooler sees it.

    Attributes:
        begun: when, by its clock; from then on something may have been printed.
        sheets: sides or sheets that are known to have come out; 0 also where nobody counts them; None: not told.
    """

    WANTED: ClassVar = ("job-state", "job-state-reasons", "time-at-processing", *_SHEETS)

    state: int
    reasons: tuple[str, ...]
    begun: int | None
    sheets: int | None

    @classmethod
    def of(cls, attributes: Mapping[str, object]) -> Job:
        """Read what the spooler answers to `WANTED`.

        Raises:
            ValueError: there is no state.
        """
        state, begun = attributes.get("job-state"), attributes.get("time-at-processing")
        if not isinstance(state, int):
            raise ValueError("the spooler gave the job no state")
        counts = [count for name in _SHEETS if isinstance(count := attributes.get(name), int)]
        sheets = max((count for count in counts if count >= 0), default=None)  # cupsd has told of -2129748404
        reasons = words_of(attributes.get("job-state-reasons"))
        return cls(int(state), reasons, begun if isinstance(begun, int) else None, sheets)

    @property
    def ended(self) -> bool:
        """Whether nothing more becomes of it."""
        return self.state in (_JOB_CANCELED, _JOB_ABORTED, _JOB_COMPLETED)

    def result(self, *, in_doubt: bool, instead_of_cancelled: PrintTrouble = PrintTrouble.CANCELLED) -> PrintResult:
        """What became of it.

        Args:
            in_doubt: whether it began is not known.
            instead_of_cancelled: why it was cancelled.
        """
        if self.state == _JOB_COMPLETED and "job-completed-with-errors" not in self.reasons:
            return PrintResult(PrintOutcome.PRINTED)
        nothing_sent = self.ended and self.state != _JOB_COMPLETED and self.begun is None and not in_doubt
        cancelled = self.state not in (_JOB_COMPLETED, _JOB_ABORTED)
        trouble = instead_of_cancelled if cancelled else PrintTrouble.ABORTED
        return PrintResult(PrintOutcome.FAILED if nothing_sent else PrintOutcome.UNKNOWN, trouble)

    @property
    def waits(self) -> bool:
        """Whether it has not begun; a job in a stopped queue shows no other sign of it."""
        return self.state in _JOB_PENDING

    @property
    def stands_still(self) -> bool:
        """Whether it says itself that it waits for a person to come."""
        return self.state == _JOB_STOPPED or bool(_STOPPED_REASONS.intersection(self.reasons))

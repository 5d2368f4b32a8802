# SPDX-License-Identifier: EUPL-1.2
"""Where a CUPS queue is, and how long it is waited for."""

from __future__ import annotations

from kiosk.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class CupsQueue:
    """Where the queue is.

    Attributes:
        media: name of the paper to ask for, as in IPP (`iso_a4_210x297mm`); empty: the queue's own.
        request_timeout_s: for one request.
        job_timeout_s: for a whole job.
    """

    queue: str
    host: str
    port: int
    job_timeout_s: float
    tls: bool = False
    media: str = ""
    request_timeout_s: float = 8.0
    poll_interval_s: float = 0.5

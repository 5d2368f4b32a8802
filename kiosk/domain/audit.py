# SPDX-License-Identifier: EUPL-1.2
"""What is done at a kiosk that belongs to no attempt to pay: who did it, where and what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.fact import KIOSK


class AuditKind(Enum):
    """What was done. No value is one of FactKind: both stand in one export."""

    PROGRAM_STARTED = "program_started"
    KEY_RENEWED = "key_renewed"  # of the journal


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One event of the running kiosk. Holds no data of visitors.

    Attributes:
        at: wall time, with its zone.
        details: values of JSON.
        who: the kiosk, or the account of the person who did it.
    """

    at: datetime
    kind: AuditKind
    details: Mapping[str, object] = field(default_factory=dict)
    who: str = KIOSK

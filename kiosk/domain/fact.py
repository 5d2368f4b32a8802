# SPDX-License-Identifier: EUPL-1.2
"""What a journal records of an attempt, and an attempt as a journal keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, PageExit


class FactKind(Enum):
    """What a journal records of an attempt, before each act and after each answer."""

    ATTEMPT = "attempt"
    DEBT_READ = "debt_read"
    CREATE_SENT = "create_sent"
    CREATE_ANSWERED = "create_answered"
    CART_SENT = "cart_sent"
    CART_ANSWERED = "cart_answered"
    PAGE_OPENED = "page_opened"
    MAY_BE_AUTHORISED = "may_be_authorised"
    RETURN = "return"
    CHECK = "check"
    ENDING = "ending"
    DOCUMENT = "document"
    PRINT_SENT = "print_sent"
    PRINT_RESULT = "print_result"
    BACKGROUND = "background"  # handed over: nobody stands there any more
    LISTED = "listed"  # the background is done; the desk has it
    SUPERSEDED = "superseded"


#: Who acted, where nobody else is named: the kiosk, for whoever stands before it.
KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Fact:
    """A record of an act that follows, or of its answer. Holds no names and no codes of people.

    Attributes:
        at: wall time, with its zone.
        details: values of JSON.
        who: the kiosk, or the account of the clerk who did it.
    """

    at: datetime
    attempt_id: str
    kind: FactKind
    details: Mapping[str, object] = field(default_factory=dict)
    who: str = KIOSK


_PAGE_WAS_OPEN = (FactKind.PAGE_OPENED, FactKind.MAY_BE_AUTHORISED, FactKind.RETURN)
_SHOW_PRESENCE = (FactKind.ATTEMPT, *_PAGE_WAS_OPEN, FactKind.PRINT_SENT)


def shows_presence(kind: FactKind, attempt: Attempt) -> bool:
    """Whether such a fact says that a visitor was at the kiosk; a return that a restart made up for does not."""
    made_up = kind is FactKind.RETURN and attempt.returned is PageExit.CUT_OFF
    return kind in _SHOW_PRESENCE and not made_up


@dataclass(frozen=True, slots=True)
class KeptAttempt:
    """An attempt as a journal keeps it: without names of creditors and causali.

    Attributes:
        times: when a fact of each kind was last recorded; wall time in UTC, so that later need not mean greater.
    """

    attempt: Attempt
    times: Mapping[FactKind, datetime]

    @property
    def began_at(self) -> datetime:
        """When it began."""
        return self.times[FactKind.ATTEMPT]

    @property
    def page_open_at(self) -> datetime | None:
        """The last moment at which Checkout's page is known to have been open; after the return: the return.

        Guard and background count from it. None: it was never open. After a restart (`Attempt.cut_off`) it is the
        restart, which can only be later than the truth.
        """
        if FactKind.PAGE_OPENED not in self.times:
            return None
        return max(self.times[kind] for kind in _PAGE_WAS_OPEN if kind in self.times)

    @property
    def touched_at(self) -> datetime:
        """The last moment at which the visitor is known to have been there."""
        return max(at for kind, at in self.times.items() if shows_presence(kind, self.attempt))

    @property
    def handed_over(self) -> bool:
        """Whether it was handed over to the background."""
        return FactKind.BACKGROUND in self.times

    @property
    def listed(self) -> bool:
        """Whether it is on the desk's list: the background asks for it no more."""
        return FactKind.LISTED in self.times

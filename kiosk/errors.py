# SPDX-License-Identifier: EUPL-1.2
"""The errors of the kiosk, by what they mean for the visitor.

::

    KioskError
    ├── Outage              the environment: say what still works, try again later
    │   ├── Misconfigured   the server does not accept us (401, 403): the desk's business, not the visitor's
    │   └── TooManyRequests the server asks us to wait (429)
    ├── Refusal             a valid negative answer
    │   ├── NotFound        the thing asked for does not exist
    │   ├── ForeignCreditor the notice is of a creditor that is not served here
    │   └── Refused         a business rule said no (422 and its code)
    ├── Bug                 our fault: the server understood us and we were wrong (400, 405, 406, 415), or broken state
    └── OutcomeUnknown      a write was sent and nobody knows whether it took effect

`str(error)` is for the log. What the visitor reads is looked up in `kiosk/ui/messages.py`.
"""

from __future__ import annotations


class KioskError(Exception):
    """Any failure that the kiosk knows how to tell apart."""


class Outage(KioskError):
    """The environment failed: no connection, time-out of a read, 5xx, or an answer that cannot be read."""


class Misconfigured(Outage):
    """The server refuses our credentials or rights (401, 403)."""


class TooManyRequests(Outage):
    """The server or a gateway in front of it asks us to wait (429).

    Attributes:
        retry_after_s: seconds to wait as asked by the server, None when it did not say.
    """

    def __init__(self, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class Refusal(KioskError):
    """A valid negative answer from a server."""


class NotFound(Refusal):
    """What was asked for does not exist there (404)."""


class ForeignCreditor(Refusal):
    """The notice names a creditor that this kiosk does not serve; nobody was asked.

    Attributes:
        creditor_id: the fiscal code that the notice names.
    """

    def __init__(self, creditor_id: str) -> None:
        super().__init__("the notice is of another creditor")
        self.creditor_id = creditor_id


class Refused(Refusal):
    """A business rule of the server said no (422).

    Attributes:
        code: the server's own code, for example `VER_003`; empty when it gave none.
    """

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class Bug(KioskError):
    """Our own fault: a request that the server calls malformed, or a state that must not be."""


class OutcomeUnknown(KioskError):
    """A write left and its answer did not arrive or cannot be read: it may or may not have taken effect."""

# SPDX-License-Identifier: EUPL-1.2
"""The errors of the kiosk, by what they mean for the visitor.

::

    KioskError
    ├── Outage              the environment: say what still works, try again later
    │   ├── Misconfigured   the server does not accept us (401, 403): the desk's business, not the visitor's
    │   ├── CreditorDown    GovPay is there, and the creditor's own system does not answer it
    │   └── TooManyRequests the server asks us to wait (429)
    ├── Refusal             a valid negative answer
    │   ├── NotFound        the thing asked for does not exist
    │   │   └── ForeignDebt it does, and is another application's: another API may show it
    │   ├── NotPayable      the creditor's own system refuses the notice: expired, annulled, paid
    │   ├── ForeignCreditor the notice is of a creditor that is not served here
    │   ├── Refused         a business rule said no (422 and its code)
    │   └── FormRejected    a filled form is wrong in places that are named (400 to a form)
    ├── Bug                 our fault: the server understood us and we were wrong (400, 405, 406, 415), or broken state
    ├── OutcomeUnknown      a write was sent and nobody knows whether it took effect
    └── JournalUnavailable  nothing can be recorded, or read back: what was about to be done must not be done

`str(error)` is for the log. What the visitor reads is looked up in `kiosk/ui/messages.py`.
"""

from __future__ import annotations

from kiosk.dataclass import dataclass
from kiosk.domain.pendenza import State


class KioskError(Exception):
    """Any failure that the kiosk knows how to tell apart."""


class Outage(KioskError):
    """The environment failed: no connection, time-out of a read, 5xx, or an answer that cannot be read."""


class Misconfigured(Outage):
    """The server refuses our credentials or rights (401, 403)."""


class CreditorDown(Outage):
    """GovPay asked the creditor's own system for a notice, and that failed: it may work again in a moment."""


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


class ForeignDebt(NotFound):
    """It is there, and belongs to another application (403 of an API that shows own debts only)."""


class NotPayable(Refusal):
    """The creditor's own system knows the notice and lets nobody pay it; nothing more is told of it.

    Attributes:
        state: SCADUTA, ANNULLATA or ESEGUITA, as if GovPay held the debt itself.
    """

    def __init__(self, message: str, state: State) -> None:
        super().__init__(message)
        self.state = state


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
        text_of_creditor: the creditor's own words for the visitor, when a form was refused by its rules; else empty.
    """

    def __init__(self, message: str, code: str = "", text_of_creditor: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.text_of_creditor = text_of_creditor


@dataclass(frozen=True, slots=True)
class FormFault:
    """One thing that is wrong in a filled form.

    Attributes:
        path: the keys that lead to the value, an item of a list by its number (`("figli", "0", "nome")`); empty: the
            form as a whole.
        code: the validator's number, for example `1015` (below the minimum) or `1028` (missing).
        missing: there is nothing at `path`, and something must be.
    """

    path: tuple[str, ...]
    code: str
    missing: bool = False


class FormRejected(Refusal):
    """A filled form does not meet the server's schema (400). The validator's English words are read once, and left.

    Attributes:
        faults: what is wrong, in the order of the server.
    """

    def __init__(self, message: str, faults: tuple[FormFault, ...]) -> None:
        super().__init__(message)
        self.faults = faults


class Bug(KioskError):
    """Our own fault: a request that the server calls malformed, or a state that must not be."""


class OutcomeUnknown(KioskError):
    """A write left and its answer did not arrive or cannot be read: it may or may not have taken effect."""


class JournalUnavailable(KioskError):
    """The journal cannot record, or cannot be read (a full disk, no key): what was about to be done must not be done.

    `str(error)` is one sentence for the technician.
    """

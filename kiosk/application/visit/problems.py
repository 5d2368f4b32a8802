# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong in a visit, in words that the pages know."""

from __future__ import annotations

from enum import Enum, StrEnum

from kiosk.application.server_health import Server
from kiosk.dataclass import dataclass
from kiosk.domain.flow import Page
from kiosk.domain.pendenza import State
from kiosk.errors import ForeignCreditor, FormFault, NotFound, NotPayable, Refusal


class Problem(Enum):
    """What went wrong in words that a page knows; the visit goes on."""

    NOT_A_NOTICE = "not_a_notice"
    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"  # GovPay refuses this one notice
    EXPIRED = "expired"  # the creditor's own system says so of a notice that GovPay does not hold; and the next two
    ANNULLED = "annulled"
    ALREADY_PAID = "already_paid"
    FOREIGN_CREDITOR = "foreign_creditor"
    AMOUNT_CHANGED = "amount_changed"
    CHANGED = "changed"  # it stood on the screen for minutes, was read again and is not as it was
    PAYMENT_REFUSED = "payment_refused"
    AT_THE_DESK = "at_the_desk"  # the form of this service cannot be shown whole
    IN_A_FORM = "in_a_form"  # a notice was scanned while something else is being filled in
    BILL_PAID = "bill_paid"  # the bill of this notice was paid in another way
    NO_RECEIPT = "no_receipt"  # a notice that is paid has no receipt here
    NO_NOTICE_PDF = "no_notice_pdf"  # GovPay gives no PDF of this notice (a marca da bollo)
    UNDER_WAY = "under_way"  # GovPay shows that somebody is paying a notice elsewhere; pressing again goes on
    CODE_UNKNOWN = "code_unknown"  # no attempt has the code that was typed
    NO_MORE_CODES = "no_more_codes"  # too many codes were tried in this visit


_PROBLEM_OF_STATE = {
    State.SCADUTA: Problem.EXPIRED,
    State.ANNULLATA: Problem.ANNULLED,
    State.ESEGUITA: Problem.ALREADY_PAID,
}
#: Answers that say that a notice cannot be paid, here or at all.
NOT_PAYABLE = (Problem.FOREIGN_CREDITOR, Problem.BILL_PAID, *_PROBLEM_OF_STATE.values())


def problem_of(refusal: Refusal) -> Problem:
    """What is said of a notice that was refused."""
    if isinstance(refusal, NotFound):
        return Problem.NOT_FOUND
    if isinstance(refusal, ForeignCreditor):
        return Problem.FOREIGN_CREDITOR
    if isinstance(refusal, NotPayable):
        return _PROBLEM_OF_STATE.get(refusal.state, Problem.NOT_READABLE)
    return Problem.NOT_READABLE


class TroubleKind(StrEnum):
    """The class of an error, for the desk's code."""

    OUTAGE = "outage"
    MISCONFIGURED = "misconfigured"
    BUG = "bug"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the kiosk is out of service, for the page and for the desk.

    Attributes:
        server: which part failed.
        resume: the page to go back to once it works again.
        at_rest: nobody was there when it came; it is no visit's ending.
        back: it works again, and nobody has shown to be still there.
    """

    server: Server
    kind: TroubleKind
    resume: Page = Page.HOME
    at_rest: bool = False
    back: bool = False


class FormTrouble(Enum):
    """Why what was filled in did not lead on. What was typed is still there."""

    NOT_MADE = "not_made"  # nothing was created: the same may be tried again
    UNKNOWN = "unknown"  # nobody knows whether it was created: to the desk, not tried again
    REFUSED = "refused"  # a rule of the creditor or of GovPay said no
    WRONG = "wrong"  # GovPay names questions that must be corrected
    PAIR = "pair"  # the tax code and the digits do not go together
    NO_MORE_TRIES = "no_more_tries"


@dataclass(frozen=True, slots=True)
class FormProblem:
    """What went wrong with what was filled in.

    Attributes:
        said: with REFUSED the creditor's own words; else empty.
        faults: with WRONG.
        code: GovPay's code, for the desk.
        tries_left: with PAIR.
    """

    trouble: FormTrouble
    said: str = ""
    code: str = ""
    tries_left: int = 0
    faults: tuple[FormFault, ...] = ()

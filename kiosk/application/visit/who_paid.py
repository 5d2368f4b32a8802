# SPDX-License-Identifier: EUPL-1.2
"""Who paid, as far as receipts tell: a notice that is paid need not have been paid here."""

from __future__ import annotations

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.visit.state import VisitState
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import PageExit
from kiosk.domain.ending import Ending


@dataclass(frozen=True, slots=True)
class WhoPaid:
    """What may be said of a payment that ended paid.

    Attributes:
        yours: each notice that is paid has a receipt that names this payment. Else it is only known to be paid: the
            receipts name another payment, or name none (rt of an older kind, a detail that cannot be read, a payment
            with a telephone), or are not here yet.
        twice: a notice has more than one receipt, whoever paid.
        nothing_moved: nothing can have been authorised on the payment page, so that another payment is what the
            receipts prove.
    """

    yours: bool
    twice: bool
    nothing_moved: bool


def is_yours(state: VisitState, document: ReceiptDocument) -> bool:
    """Whether a receipt is that of the payment whose ending is shown: its payment note is that idCart (ctReceipt).

    Whoever asks whether something was paid, or stands there after a restart, may be somebody else than the payer.
    """
    session = state.session
    attempt = session.payment.attempt
    here = attempt is not None and not (
        session.payment.paid_before or session.payment.restored or session.payment.by_code
    )
    return here and attempt is not None and document.receipt.payment_note == attempt.id


def who_paid(state: VisitState) -> WhoPaid:
    """What is known now; receipts that come later may tell more."""
    session = state.session
    attempt = session.payment.attempt
    endings = zip(attempt.notices, attempt.endings, strict=True) if attempt and attempt.endings else ()
    paid = [item for item, ending in endings if ending is Ending.PAID]
    yours = {document.item.key for document in session.payment.documents if is_yours(state, document)}
    all_here = all(any(document.item.is_same(item) for document in session.payment.documents) for item in paid)
    return WhoPaid(
        yours=bool(paid) and all(item.key in yours for item in paid),
        twice=any(document.of_several > 1 for document in session.payment.documents),
        nothing_moved=all_here
        and not yours
        and attempt is not None
        and not (attempt.may_be_authorised or attempt.returned is PageExit.ELSEWHERE),
    )

# SPDX-License-Identifier: EUPL-1.2
"""What a payment cost on top of its notices.

pagoPA counts one fee for a whole cart, on its total (pagoPA's answer to issue 146 of its API). That each receipt of the
cart names this whole fee is assumed, as the sandbox does it: no receipts of a real cart of several notices have been
seen yet. So equal fees count once, not once a receipt, and fees that differ say nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.money import Money
from kiosk.domain.open_attempt import paid_elsewhere
from kiosk.domain.receipt import Receipt


def fee_of(attempt: Attempt, receipts: Sequence[Receipt], recorded_as: Attempt | None) -> Money | None:
    """The fee of the payment that these receipts prove; None where it is not known for certain.

    It is not where a receipt names none, where receipts of one cart name different ones, and where a receipt is of a
    cart that may have had other notices as well.

    Args:
        attempt: whose notices the receipts are of.
        recorded_as: the attempt of the journal that paid them, which may have had more notices; None: none is known.
    """
    if not receipts or (recorded_as is not None and not _has_all(attempt, recorded_as)):
        return None
    fees = [receipt.fee for receipt in receipts]
    known = [fee for fee in fees if fee is not None]
    if len(known) < len(fees) or any(_is_of_another(attempt, receipt, recorded_as) for receipt in receipts):
        return None
    if attempt.returned is PageExit.ELSEWHERE:  # a telephone pays one code after the other
        return Money.total(known)
    return known[0] if len(set(known)) == 1 else None


def own_fee(receipt: Receipt, attempt: Attempt | None) -> Money | None:
    """The fee of the one notice of a receipt; None where it is not known, or may be that of a cart of several.

    Args:
        attempt: which paid it, where that is known.
    """
    if attempt is None:
        return receipt.fee if not receipt.payment_note else None
    alone = len(attempt.notices) == 1 or attempt.returned is PageExit.ELSEWHERE
    return receipt.fee if alone and not paid_elsewhere(attempt.id, receipt.payment_note) else None


def _has_all(attempt: Attempt, recorded_as: Attempt) -> bool:
    return {item.key for item in recorded_as.notices} <= {item.key for item in attempt.notices}


def _is_of_another(attempt: Attempt, receipt: Receipt, recorded_as: Attempt | None) -> bool:
    """Whether it names another cart: whichever it is, where no attempt of the journal is known to have paid."""
    note = receipt.payment_note
    if recorded_as is None:
        return note not in ("", attempt.id)
    return paid_elsewhere(recorded_as.id, note)

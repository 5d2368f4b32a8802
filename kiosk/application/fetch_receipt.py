# SPDX-License-Identifier: EUPL-1.2
"""Fetch the receipts of a paid notice: their data to read, their PDFs to show and print."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from kiosk.application.ports import Clock, Documents, FactKind, Journal, Receipts
from kiosk.application.record_best_effort import record_best_effort
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, CartItem
from kiosk.domain.open_attempt import paid_elsewhere
from kiosk.domain.receipt import Receipt, ReceiptSummary, choose_receipt
from kiosk.logs import get_logger

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ReceiptDocument:
    """A receipt as it is shown and printed.

    Attributes:
        item: the notice of the payment that it is about.
        pdf: the document, fetched once, since GovPay renders a different one at each request.
        is_copy: GovPay could not give its PDF; this one is a copy of the receipt's data, made by the kiosk.
        of_several: how many receipts prove the payment of this notice.
    """

    item: CartItem
    receipt: Receipt
    pdf: bytes
    is_copy: bool
    of_several: int


class FetchReceipt:
    """Fetches the receipts of one notice; what the list has proven stands, whatever fails here."""

    def __init__(self, receipts: Receipts, documents: Documents, journal: Journal, clock: Clock) -> None:
        self._receipts = receipts
        self._documents = documents
        self._journal = journal
        self._clock = clock

    async def __call__(
        self,
        attempt: Attempt | None,
        item: CartItem,
        proofs: Sequence[ReceiptSummary],
        lang: str,
        *,
        cart_id: str = "",
    ) -> tuple[ReceiptDocument, ...]:
        """The documents of one paid notice: that of the payment in question first, then those of any other.

        Whoever paid twice needs both.

        Args:
            attempt: which paid it; None: none that the journal knows, and nothing is recorded.
            proofs: its receipts with esito ESEGUITO, the latest first.
            cart_id: the idCart of the payment in question, where it is not that of `attempt`: a slip names one.
        """
        # those whose detail fails take part: without a payment note of ours the latest counts, with detail or not
        known = [_proven(await self._detail(proof), proof) or _known_without_detail(item, proof) for proof in proofs]
        first = choose_receipt(known, attempt.id if attempt else cart_id)
        ordered = sorted(known, key=lambda candidate: candidate is not first)
        return tuple([await self._document(attempt, item, candidate, len(proofs), lang) for candidate in ordered])

    async def _document(
        self, attempt: Attempt | None, item: CartItem, receipt: Receipt, of_several: int, lang: str
    ) -> ReceiptDocument:
        pdf = await self._pdf(receipt.summary)
        is_copy = pdf is None
        if pdf is None:
            pdf = await asyncio.to_thread(self._documents.receipt_copy, receipt, attempt, lang)
        if attempt is not None:
            self._tell(attempt, item, receipt, is_copy)
        return ReceiptDocument(item, receipt, pdf, is_copy, of_several)

    def _tell(self, attempt: Attempt, item: CartItem, receipt: Receipt, is_copy: bool) -> None:
        details: dict[str, object] = {"notice": str(item.notice), "copy": is_copy}
        if paid_elsewhere(attempt.id, receipt.payment_note):
            details["paid_elsewhere"] = True  # it proves the notice paid, not this attempt
        record_best_effort(self._journal, self._clock, FactKind.DOCUMENT, attempt, **details)

    async def _detail(self, proof: ReceiptSummary) -> Receipt | None:
        try:
            return await self._receipts.fetch(proof)
        except Exception as error:  # noqa: BLE001  a fault of ours in reading must not cost the payer the receipt
            log.warning("no detail of a receipt", error=type(error).__name__, detail=str(error))
            return None

    async def _pdf(self, summary: ReceiptSummary) -> bytes | None:
        try:
            return await self._receipts.fetch_pdf(summary)
        except Exception as error:  # noqa: BLE001  as above
            log.warning("no PDF of a receipt", error=type(error).__name__, detail=str(error))
            return None


def _proven(detail: Receipt | None, proof: ReceiptSummary) -> Receipt | None:
    """The detail, unless it says something else than the list: the list has proven the payment."""
    return detail if detail is not None and detail.summary.proves_payment == proof.proves_payment else None


def _known_without_detail(item: CartItem, proof: ReceiptSummary) -> Receipt:
    """What we know ourselves when GovPay's detail fails: its list has proven the payment."""
    return Receipt(proof, item.amount, item.causale, item.creditor_name, notice=item.notice)

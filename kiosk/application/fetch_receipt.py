# SPDX-License-Identifier: EUPL-1.2
"""Fetch the receipt of a paid notice: its data to read, its PDF to show and print."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.application.ports import Clock, Documents, FactKind, Journal, Receipts
from kiosk.application.record_anyway import record_anyway
from kiosk.domain.attempt import Attempt, DueNotice
from kiosk.domain.open_attempt import paid_elsewhere
from kiosk.domain.receipt import Receipt, ReceiptSummary, choose_receipt
from kiosk.logs import get_logger

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ReceiptDocument:
    """A receipt as it is shown and printed.

    Attributes:
        due: the notice of the payment that it is about.
        pdf: the document, fetched once, since GovPay renders a different one at each request.
        is_copy: GovPay could not give its PDF; this one is a copy of the receipt's data, made by the kiosk.
        of_several: how many receipts prove the payment of this notice.
    """

    due: DueNotice
    receipt: Receipt
    pdf: bytes
    is_copy: bool
    of_several: int


class FetchReceipt:
    """What the list has proven stands, whatever fails here."""

    def __init__(self, receipts: Receipts, documents: Documents, journal: Journal, clock: Clock) -> None:
        self._receipts = receipts
        self._documents = documents
        self._journal = journal
        self._clock = clock

    async def __call__(
        self, attempt: Attempt | None, due: DueNotice, proofs: Sequence[ReceiptSummary], lang: str
    ) -> ReceiptDocument:
        """The document of one paid notice.

        Args:
            attempt: which paid it; None: none that the journal knows, and nothing is recorded.
            proofs: its receipts with esito ESEGUITO, the latest first.
        """
        # those whose detail fails take part: without a payment note of ours the latest counts, with detail or not
        known = [await self._detail(proof) or _known_without_detail(due, proof) for proof in proofs]
        receipt = choose_receipt(known, attempt.id if attempt else "") or _known_without_detail(due, proofs[0])
        pdf = await self._pdf(receipt.summary)
        is_copy = pdf is None
        if pdf is None:
            pdf = await asyncio.to_thread(self._documents.receipt_copy, receipt, attempt, lang)
        if attempt is not None:
            self._tell(attempt, due, receipt, is_copy)
        return ReceiptDocument(due, receipt, pdf, is_copy, len(proofs))

    def _tell(self, attempt: Attempt, due: DueNotice, receipt: Receipt, is_copy: bool) -> None:
        details: dict[str, object] = {"notice": str(due.notice), "copy": is_copy}
        if paid_elsewhere(attempt.id, receipt.payment_note):
            details["paid_elsewhere"] = True  # it proves the notice paid, not this attempt
        record_anyway(self._journal, self._clock, FactKind.DOCUMENT, attempt, **details)

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


def _known_without_detail(due: DueNotice, proof: ReceiptSummary) -> Receipt:
    """What we know ourselves when GovPay's detail fails: its list has proven the payment."""
    return Receipt(proof, due.amount, due.causale, due.creditor_name, notice=due.notice)

# SPDX-License-Identifier: EUPL-1.2
"""The document of a paid notice: what the list has proven stands, whatever fails afterwards."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from kiosk.application.fetch_receipt import FetchReceipt, ReceiptDocument
from kiosk.application.ports import FactKind, Journal, Slip
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.money import Money
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary, proofs
from kiosk.errors import Bug, NotFound, Outage
from tests.application.payments import ATTEMPT_ID, NAME, RefusingJournal, due, left, receipt
from tests.fakes import FakeClock, FakeReceipts
from tests.memory_journal import MemoryJournal

ATTEMPT = left(PageExit.OK, possible=True, code=0)
FAULTS: list[Exception] = [Outage("500"), Bug("406"), NotFound("404"), KeyError("a fault of ours")]


@dataclass
class CopyingDocuments:
    """Documents of ours that keep what they were made of."""

    copied: list[Receipt] = field(default_factory=list)

    def slip(self, slip: Slip, lang: str) -> bytes:
        raise AssertionError("no slip is made of a receipt")

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str) -> bytes:
        self.copied.append(receipt)
        return b"%PDF-copy"


def fetch(
    receipts: FakeReceipts, documents: CopyingDocuments | None = None, journal: Journal | None = None
) -> ReceiptDocument:
    use_case = FetchReceipt(receipts, documents or CopyingDocuments(), journal or MemoryJournal(), FakeClock())
    found = proofs(one.summary for one, _ in receipts.receipts)
    first, *_ = asyncio.run(use_case(ATTEMPT, due(0), found, "it"))
    return first


def test_the_pdf_is_govpays_own_byte_for_byte() -> None:
    ours, pdf = receipt(note=ATTEMPT_ID)
    document = fetch(FakeReceipts([(ours, pdf)]))
    assert document == ReceiptDocument(document.item, ours, pdf, is_copy=False, of_several=1)


def test_of_several_receipts_the_one_of_this_attempt() -> None:
    document = fetch(FakeReceipts([receipt(name="a", note=ATTEMPT_ID), receipt(name="b", minutes=5, note="OTHER")]))
    assert document.receipt.summary.receipt_id == "a"
    assert document.pdf == receipt(name="a")[1]
    assert document.of_several == 2


def test_of_several_receipts_without_our_note_the_latest() -> None:
    document = fetch(FakeReceipts([receipt(name="b", minutes=5), receipt(name="a")]))
    assert document.receipt.summary.receipt_id == "b"
    assert document.pdf == receipt(name="b")[1]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_a_detail_that_fails_leaves_the_proof_and_the_pdf(fault: Exception) -> None:
    ours, pdf = receipt(note=ATTEMPT_ID)
    document = fetch(FakeReceipts([(ours, pdf)], fails_fetch=fault))
    assert (document.pdf, document.is_copy) == (pdf, False)
    assert document.receipt.summary == ours.summary
    assert (document.receipt.amount, document.receipt.causale, document.receipt.creditor_name) == (
        Money(5000),
        "Mensa",
        NAME,
    )


def test_the_latest_receipt_counts_also_where_only_its_detail_fails() -> None:
    class OneFails(FakeReceipts):
        async def fetch(self, summary: ReceiptSummary) -> Receipt:
            if summary.receipt_id == "b":
                raise Outage("500")
            return await super().fetch(summary)

    document = fetch(OneFails([receipt(name="a"), receipt(name="b", minutes=5)]))
    assert document.receipt.summary.receipt_id == "b"
    assert document.pdf == receipt(name="b")[1]


def test_a_detail_that_contradicts_the_list_does_not_unprove_it() -> None:
    class Contradicting(FakeReceipts):
        async def fetch(self, summary: ReceiptSummary) -> Receipt:
            found = await super().fetch(summary)
            return replace(found, summary=replace(found.summary, esito=Esito.IN_CORSO), amount=Money(0))

    document = fetch(Contradicting([receipt()]))
    assert document.receipt.summary.proves_payment
    assert document.receipt.amount == Money(5000)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_without_govpays_pdf_a_copy_of_the_data_that_says_so(fault: Exception) -> None:
    documents = CopyingDocuments()
    ours, pdf = receipt(note=ATTEMPT_ID)
    document = fetch(FakeReceipts([(ours, pdf)], fails_pdf=fault), documents)
    assert (document.pdf, document.is_copy) == (b"%PDF-copy", True)
    assert documents.copied == [ours]


def test_nothing_but_the_list_is_enough_for_a_document() -> None:
    documents = CopyingDocuments()
    document = fetch(FakeReceipts([receipt()], fails_fetch=Outage("500"), fails_pdf=Outage("500")), documents)
    assert document.is_copy
    assert documents.copied == [document.receipt]


def test_the_document_is_recorded_without_its_content() -> None:
    journal = MemoryJournal()
    fetch(FakeReceipts([receipt()]), journal=journal)
    (fact,) = journal.facts
    assert fact.kind is FactKind.DOCUMENT
    assert fact.details == {"notice": str(due(0).notice), "copy": False}


def test_a_journal_that_fails_now_does_not_hide_the_receipt() -> None:
    ours, pdf = receipt(note=ATTEMPT_ID)
    document = fetch(FakeReceipts([(ours, pdf)]), journal=RefusingJournal(FactKind.DOCUMENT))
    assert document.pdf == pdf

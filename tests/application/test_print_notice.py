# SPDX-License-Identifier: EUPL-1.2
"""The paper of a notice reaches the printer byte for byte."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.application.ports import PrintOutcome
from kiosk.application.print_notice import PrintNotice
from kiosk.errors import KioskError, NotFound, Outage, Refused
from tests.application.payments import CREDITOR, debt, number
from tests.fakes import FakeNoticePdfs, FakePrinter


def notice_pdfs() -> FakeNoticePdfs:
    return FakeNoticePdfs({(CREDITOR, number(0))})


@pytest.mark.parametrize(("lang", "second"), [("it", ""), ("de", "de"), ("en", "en"), ("fr", "fr"), ("sl", "sl")])
def test_what_govpay_gave_is_what_is_printed(lang: str, second: str) -> None:
    printer = FakePrinter()
    printed = asyncio.run(PrintNotice(notice_pdfs(), printer)(debt(0), lang))
    assert printed.outcome is PrintOutcome.PRINTED
    assert printer.printed == [("notice", printed.pdf)]
    assert printed.pdf == f"%PDF-1.7 {number(0)} {second}\n%%EOF\n".encode()


def test_a_printer_that_fails_leaves_the_paper_to_be_shown() -> None:
    printed = asyncio.run(PrintNotice(notice_pdfs(), FakePrinter(outcome=PrintOutcome.FAILED))(debt(0)))
    assert printed.outcome is PrintOutcome.FAILED
    assert printed.pdf


@pytest.mark.parametrize("failure", [Refused("422", "SEMANTICA"), NotFound("404"), Outage("down")])
def test_no_paper_no_print(failure: KioskError) -> None:
    printer = FakePrinter()
    fake = notice_pdfs()
    fake.fails = failure
    with pytest.raises(type(failure)):
        asyncio.run(PrintNotice(fake, printer)(debt(0)))
    assert printer.printed == []

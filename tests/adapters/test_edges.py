# SPDX-License-Identifier: EUPL-1.2
"""Each port whose library raises what nobody expects, or never returns: the port's own error, or its own answer."""

from __future__ import annotations

import asyncio
import importlib
import io
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pyipp
import pytest
import regex
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from reportlab.pdfgen.canvas import Canvas

from kiosk.adapters.checkout import CheckoutChannel, CheckoutProbe, CheckoutSettings
from kiosk.adapters.govpay import Api, BasicCredentials, Connection, GovPayDebts, GovPayReceipts, GovPaySettings
from kiosk.adapters.http import Timeouts, Tls
from kiosk.adapters.printing import sheets
from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.adapters.scanner.devices import CAMERA, SERIAL, WEDGE, Scanners, ScannerSettings
from kiosk.application import validate_form
from kiosk.application.ports import PrinterReadiness, PrintOutcome, PrintTrouble
from kiosk.application.validate_form import read_form
from kiosk.domain.forms.definition import FormNotSupported
from kiosk.errors import Misconfigured, Outage, OutcomeUnknown
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.sheet_words import SheetWords
from tests.adapters.govpay.installation import CREDITOR, IUV, NOTICE, TIMES, at_once
from tests.adapters.printing.sample_documents import TARI, slip
from tests.adapters.printing.spooler import READY_NOW, about_job, with_queue

FAULTS = [RuntimeError("broken"), KeyError("x"), Exception(), AttributeError("x"), UnicodeError("x"), RecursionError()]
fault = pytest.mark.parametrize("fault", FAULTS, ids=lambda one: type(one).__name__)


def raising(error: Exception) -> Callable[..., Any]:
    def call(*_: object, **__: object) -> Any:
        raise error

    return call


@pytest.fixture
def never() -> Iterator[threading.Event]:
    """What does not happen before the test is over."""
    event = threading.Event()
    yield event
    event.set()


# --- servers ----------------------------------------------------------------------------------------------------------


def broken_transport(error: Exception) -> httpx.MockTransport:
    return httpx.MockTransport(raising(error))


def govpay(error: Exception) -> Connection:
    addresses = dict.fromkeys(Api, "https://govpay.invalid/govpay")
    settings = GovPaySettings(addresses, BasicCredentials("kiosk", "parola"), **TIMES)
    return Connection(settings, sleep=at_once, transport=broken_transport(error))


@fault
def test_govpay(fault: Exception) -> None:
    with pytest.raises(Outage):
        asyncio.run(GovPayDebts(govpay(fault)).find(CREDITOR, NOTICE))
    with pytest.raises(Outage):
        asyncio.run(GovPayReceipts(govpay(fault)).list(CREDITOR, NOTICE, IUV))
    with pytest.raises(Outage):
        asyncio.run(govpay(fault).probe(Api.PAGAMENTO_V2, "profile", ("profilo",)))


@fault
def test_a_write_that_fails_in_the_library_may_have_been_sent(fault: Exception) -> None:
    with pytest.raises(OutcomeUnknown):
        asyncio.run(
            govpay(fault).write(Api.PENDENZE_V2, "put", "PUT", ("pendenze", "A", "1"), {}, lambda *_: Outage("x"))
        )


@fault
def test_checkout(fault: Exception) -> None:
    from tests.adapters.checkout.test_cart import _cart

    settings = CheckoutSettings(
        "https://checkout.invalid/ec", "key", ("https://checkout.invalid",), "v2", Timeouts(5.0, 20.0)
    )
    with pytest.raises(OutcomeUnknown):
        asyncio.run(CheckoutChannel(settings, transport=broken_transport(fault)).start(_cart()))


@fault
def test_the_probe_of_checkout(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asyncio, "open_connection", raising(fault))
    settings = CheckoutSettings("http://127.0.0.1:9/ec", "key", ("http://127.0.0.1:9",), "v2", Timeouts(5.0, 20.0))
    with pytest.raises(Outage):
        asyncio.run(CheckoutProbe(settings).check())


@fault
def test_certificates(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx, "create_ssl_context", raising(fault))
    with pytest.raises(Misconfigured):
        Tls().context()


# --- printers ---------------------------------------------------------------------------------------------------------


@fault
def test_a_queue(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyipp.IPP, "execute", raising(fault))
    printer = CupsPrinter(CupsQueue("kiosk", "127.0.0.1", 631, job_timeout_s=60.0))
    assert asyncio.run(printer.status()).readiness is PrinterReadiness.UNKNOWN
    assert asyncio.run(printer.print_pdf("receipt-A", b"%PDF")).outcome is PrintOutcome.FAILED, (
        "nothing was handed over"
    )
    assert asyncio.run(printer.resume()) == ()


@fault
def test_a_queue_that_fails_once_the_job_is_sent(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    execute = pyipp.IPP.execute

    async def once_it_is_sent(ipp: pyipp.IPP, operation: Any, message: Any) -> Any:
        if operation is pyipp.enums.IppOperation.PRINT_JOB:
            raise fault
        return await execute(ipp, operation, message)

    monkeypatch.setattr(pyipp.IPP, "execute", once_it_is_sent)
    result = asyncio.run(with_queue(READY_NOW, [about_job(9, 1)], lambda one: one.print_pdf("receipt-A", b"%PDF")))
    assert (result.outcome, result.trouble) == (PrintOutcome.UNKNOWN, PrintTrouble.LOST)


@fault
def test_a_printing_library_that_cannot_be_loaded(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.adapters.printing.cups._load_ipp", raising(fault))
    printer = CupsPrinter(CupsQueue("kiosk", "127.0.0.1", 631, job_timeout_s=60.0))
    assert asyncio.run(printer.status()).readiness is PrinterReadiness.UNKNOWN
    assert asyncio.run(printer.print_pdf("receipt-A", b"%PDF")).outcome is PrintOutcome.FAILED
    assert asyncio.run(printer.resume()) == ()


@fault
def test_a_folder(fault: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.mkstemp", raising(fault))
    monkeypatch.setattr("tempfile.TemporaryFile", raising(fault))
    printer = FolderPrinter(tmp_path)
    assert asyncio.run(printer.status()).readiness is PrinterReadiness.UNKNOWN
    assert asyncio.run(printer.print_pdf("receipt-A", b"%PDF")).outcome is PrintOutcome.FAILED


def test_a_folder_that_never_answers(tmp_path: Path, never: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "mkdir", lambda *_, **__: never.wait())
    printer = FolderPrinter(tmp_path, limit_s=0.05)
    assert asyncio.run(printer.status()).readiness is PrinterReadiness.UNKNOWN
    result = asyncio.run(printer.print_pdf("receipt-A", b"%PDF"))
    assert (result.outcome, result.trouble) == (PrintOutcome.UNKNOWN, PrintTrouble.LOST)


@fault
def test_documents(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.errors import Bug

    monkeypatch.setattr(sheets, "draw_slip", raising(fault))
    with pytest.raises(Bug):
        PdfDocuments("sportello", "", training=False, emblem=None, words=SheetWords).slip(slip(TARI), "it")


# --- scanners ---------------------------------------------------------------------------------------------------------


@fault
@pytest.mark.parametrize("kind", [SERIAL, CAMERA])
@pytest.mark.parametrize("when", ["loaded", "made", "started"])
def test_a_scanner_that_fails_leaves_the_others(
    fault: Exception, kind: str, when: str, qapp: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module(f"kiosk.adapters.scanner.{kind}")
    name = {SERIAL: "SerialScanner", CAMERA: "CameraScanner"}[kind]
    if when == "loaded":
        monkeypatch.delattr(module, name)
    else:
        monkeypatch.setattr(getattr(module, name), {"made": "__init__", "started": "start"}[when], raising(fault))
    scanned: list[str] = []
    scanners = Scanners(ScannerSettings((WEDGE, kind), 9600, serial_port="/dev/none"), qapp, lambda: True)
    scanners.scanned.connect(scanned.append)
    scanners.start()
    scanners.stop()
    scanners.deleteLater()


# --- forms and pictures -----------------------------------------------------------------------------------------------


FORM = {"schema": {"type": "object", "properties": {"x": {"type": "string", "pattern": "^a+$"}}, "required": ["x"]}}


@fault
def test_rules_of_a_form_that_cannot_be_applied_are_left_to_govpay(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, rules = read_form(FORM)
    monkeypatch.setattr(rules, "_compiled", raising(fault))
    assert rules.check_field(form.fields[0], "b") is None
    assert rules.check({"x": "b"}) == ()


@fault
def test_a_form_that_cannot_be_read_is_not_offered(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex, "compile", raising(fault))
    with pytest.raises(FormNotSupported):
        read_form(FORM)
    monkeypatch.setattr(validate_form, "parse_form", raising(fault))
    with pytest.raises(FormNotSupported):
        read_form(FORM)


def test_a_schema_that_leads_nowhere_is_left_to_govpay() -> None:
    form, rules = read_form(FORM)
    rules._whole = rules._kind({"$ref": "#/definitions/nobody"})
    assert rules.check({"x": "a"}) == ()
    assert form.fields


@pytest.mark.parametrize("size", [(595, 842), (226, 14_000), (1, 14_400), (14_400, 1)])
def test_a_picture_of_a_page_has_an_end(size: tuple[int, int], qapp: Any) -> None:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=size)
    canvas.drawString(0, 0, "receipt")
    canvas.save()
    pictures = ReceiptPictures()
    pictures.show(made.getvalue())
    (address,) = pictures.addresses
    picture = pictures.requestImage(address.removeprefix("image://receipt/"), QSize(), QSize(1200, 0))
    assert not picture.isNull()
    assert picture.width() <= 1200
    assert picture.height() <= 9000
    pictures.show(None)


@fault
def test_a_receipt_that_cannot_be_shown(fault: Exception, qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = ReceiptPictures()
    monkeypatch.setattr("PySide6.QtPdf.QPdfDocument", raising(fault))
    pictures.show(b"%PDF-1.7")
    assert pictures.addresses == []
    pictures.show(None)


def _receipt() -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawString(0, 0, "receipt")
    canvas.save()
    return made.getvalue()


@pytest.mark.parametrize("hangs", ["load", "render"])
def test_a_receipt_that_is_drawn_without_end(
    hangs: str, qapp: Any, never: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = ReceiptPictures(limit_s=0.05)
    real = getattr(QPdfDocument, hangs)
    monkeypatch.setattr(QPdfDocument, hangs, lambda *_: never.wait())
    pictures.show(_receipt())
    if hangs == "render":
        (address,) = pictures.addresses
        assert pictures.requestImage(address.removeprefix("image://receipt/"), QSize(), QSize()).isNull()
    else:
        assert pictures.addresses == []
    monkeypatch.setattr(QPdfDocument, hangs, real)
    pictures.show(None)  # the visitor goes, and nobody waits
    never.set()
    assert pictures._within_limit._left_alone is not None
    pictures._within_limit._left_alone.result(10)
    pictures.show(_receipt())
    assert len(pictures.addresses) == 1
    pictures.show(None)

# SPDX-License-Identifier: EUPL-1.2
"""Each method of each port, whose library raises what nobody expects, or never returns: the port's own error or answer.

What only one adapter has is in test_edges.py.
"""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import SimpleNamespace
from typing import Any, Protocol

import httpx
import pyipp
import pytest
from sqlcipher3 import dbapi2

from kiosk.adapters.checkout import CheckoutChannel, CheckoutProbe, CheckoutSettings
from kiosk.adapters.checkout.check import CheckoutCheck
from kiosk.adapters.govpay import (
    Connection,
    GovPayBills,
    GovPayCatalogue,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayDebtSearch,
    GovPayNoticePdfs,
    GovPayReceipts,
    probes,
)
from kiosk.adapters.govpay.check import GovPayCheck
from kiosk.adapters.http import Timeouts
from kiosk.adapters.journal.check import JournalCheck
from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.probe import JournalProbe
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.printing import documents, sheets
from kiosk.adapters.printing.check import PrinterCheck
from kiosk.adapters.printing.cups import CupsPrinter
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.adapters.printing.queue import CupsQueue
from kiosk.adapters.scanner.camera import CameraScanner
from kiosk.adapters.scanner.check import CameraCheck, SerialCheck
from kiosk.adapters.scanner.opening import DeviceOpener
from kiosk.adapters.scanner.serial import SerialScanner
from kiosk.adapters.staff.command import CommandStaffCall
from kiosk.adapters.system.clock import SystemClock
from kiosk.application import ports
from kiosk.application.ports import (
    Check,
    CheckState,
    DebtQuery,
    Fact,
    FactKind,
    JournalUnavailable,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.boundary import TimeLimited, start_in_thread
from kiosk.domain.attempt import Attempt
from kiosk.domain.audit import AuditEvent, AuditKind
from kiosk.errors import Bug, Outage, OutcomeUnknown
from tests.adapters.checkout.test_cart import _cart
from tests.adapters.govpay.installation import CREDITOR, IUV, NOTICE, RECEIPT, at_once, settings
from tests.adapters.govpay.test_creation import DRAFT
from tests.adapters.journal.lives import with_key
from tests.adapters.printing.sample_documents import AT, DOCUMENTS, ID, TARI, note, receipt, slip, where
from tests.adapters.scanner.waiting import until
from tests.application.payments import debt

#: How long a call may take here, in seconds; and in which the test must be over, on a busy machine, too.
LIMIT_S = 0.05
OVER_S = 10.0
QUICK = Timeouts(LIMIT_S, LIMIT_S, LIMIT_S, LIMIT_S)
NEVER = "never returns"
FAULTS = {
    type(one).__name__: one
    for one in (RuntimeError("broken"), KeyError("x"), Exception(), UnicodeError("x"), RecursionError())
}
ATTEMPT = Attempt(ID, (TARI,))
EVENT = AuditEvent(AT, AuditKind.PROGRAM_STARTED)
FACT = Fact(AT, ID, FactKind.ATTEMPT, {})


@dataclass(frozen=True)
class Library:
    """A library that fails: with an error, or by never returning."""

    fault: Exception | None
    over: threading.Event
    monkeypatch: pytest.MonkeyPatch
    folder: Path

    def call(self, *_: object, **__: object) -> Any:
        """What is called in the library."""
        if self.fault is not None:
            raise self.fault
        self.over.wait()

    async def acall(self, *_: object, **__: object) -> Any:
        """The same, where it is awaited."""
        if self.fault is not None:
            raise self.fault
        await asyncio.Event().wait()

    def govpay(self) -> Connection:
        quick = settings(timeouts=QUICK, find_read_s=LIMIT_S, pdf_read_s=LIMIT_S)
        return Connection(quick, sleep=at_once, transport=httpx.MockTransport(self.acall))

    def checkout(self) -> CheckoutSettings:
        return CheckoutSettings("http://127.0.0.1:9/ec", "key", ("http://127.0.0.1:9",), "v2", QUICK)

    def journal(self) -> SqliteJournal:
        self.monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(with_key(self.folder / "credentials")))
        self.monkeypatch.setattr(dbapi2, "connect", self.call)
        return SqliteJournal(JournalStorage(self.folder / "journal"), limit_s=LIMIT_S)

    def queue(self) -> CupsPrinter:
        self.monkeypatch.setattr(pyipp.IPP, "execute", self.acall)
        return CupsPrinter(
            CupsQueue("kiosk", "127.0.0.1", 631, job_timeout_s=LIMIT_S, request_timeout_s=LIMIT_S, poll_interval_s=0.01)
        )

    def full_folder(self) -> FolderPrinter:
        for name in ("mkstemp", "TemporaryFile"):
            self.monkeypatch.setattr(f"tempfile.{name}", self.call)
        return FolderPrinter(self.folder, limit_s=LIMIT_S)

    def cameras(self, method: str) -> Any:
        """The folder of the system's cameras."""
        return SimpleNamespace(**{method: self.call})

    def drawing(self) -> Any:
        self.monkeypatch.setattr(documents, "_DRAWING", TimeLimited("documents", LIMIT_S))
        for name in ("draw_slip", "draw_not_paid_note", "draw_where_to_pay", "draw_receipt_copy"):
            self.monkeypatch.setattr(sheets, name, self.call)
        return DOCUMENTS


Call = Callable[[Library], Any]

#: "Port.method", or "Port.method: adapter" where several stand behind it; what is called, and the error that it raises.
RAISES: dict[str, tuple[Call, type[Exception]]] = {
    "Debts.find": (lambda one: GovPayDebts(one.govpay()).find(CREDITOR, NOTICE), Outage),
    "Receipts.prove": (lambda one: GovPayReceipts(one.govpay()).prove(CREDITOR), Outage),
    "Receipts.list": (lambda one: GovPayReceipts(one.govpay()).list(CREDITOR, NOTICE, IUV), Outage),
    "Receipts.fetch": (lambda one: GovPayReceipts(one.govpay()).fetch(RECEIPT), Outage),
    "Receipts.fetch_pdf": (lambda one: GovPayReceipts(one.govpay()).fetch_pdf(RECEIPT), Outage),
    "DebtSearch.page": (lambda one: GovPayDebtSearch(one.govpay()).page(DebtQuery(), 1), Outage),
    "DebtSearch.get": (lambda one: GovPayDebtSearch(one.govpay()).get("kiosk", "P-1"), Outage),
    "Bills.documento": (lambda one: GovPayBills(one.govpay()).documento(debt()), Outage),
    "NoticePdfs.fetch_pdf": (lambda one: GovPayNoticePdfs(one.govpay()).fetch_pdf(CREDITOR, NOTICE), Outage),
    "Catalogue.creditors": (lambda one: GovPayCatalogue(one.govpay()).creditors(), Outage),
    "Catalogue.services": (lambda one: GovPayCatalogue(one.govpay()).services(CREDITOR), Outage),
    "DebtCreation.put": (lambda one: GovPayDebtCreation(one.govpay(), "kiosk").put(DRAFT), OutcomeUnknown),
    "DebtCreation.post_form": (
        lambda one: GovPayDebtCreation(one.govpay(), "kiosk").post_form(CREDITOR, "DIRITTI", {}),
        OutcomeUnknown,
    ),
    "PaymentChannel.start": (
        lambda one: CheckoutChannel(one.checkout(), transport=httpx.MockTransport(one.acall)).start(_cart()),
        OutcomeUnknown,
    ),
    "Probe.check: GovPay": (lambda one: probes(one.govpay())[0].check(), Outage),
    "Probe.check: Checkout": (lambda one: _checkout_probe(one).check(), Outage),
    "Probe.check: journal": (lambda one: JournalProbe(one.journal()).check(), JournalUnavailable),
    "Journal.record": (lambda one: one.journal().record(FACT, ATTEMPT), JournalUnavailable),
    "Journal.open_attempts": (lambda one: one.journal().open_attempts(), JournalUnavailable),
    "Journal.last_attempt": (lambda one: one.journal().last_attempt(), JournalUnavailable),
    "Journal.attempts_on": (lambda one: one.journal().attempts_on(CREDITOR, NOTICE), JournalUnavailable),
    "Journal.attempts_of_code": (lambda one: one.journal().attempts_of_code(ID[:8]), JournalUnavailable),
    "Journal.facts_of": (lambda one: one.journal().facts_of(ID), JournalUnavailable),
    "AuditLog.note": (lambda one: one.journal().note(EVENT), JournalUnavailable),
    "StaffCall.call": (lambda one: _bell(one).call(), Outage),
    "Documents.slip": (lambda one: one.drawing().slip(slip(TARI), "it"), Bug),
    "Documents.not_paid_note": (lambda one: one.drawing().not_paid_note(note(TARI), "it"), Bug),
    "Documents.where_to_pay": (lambda one: one.drawing().where_to_pay(where(), "it"), Bug),
    "Documents.receipt_copy": (lambda one: one.drawing().receipt_copy(receipt(), None, "it"), Bug),
}
UNREACHABLE = PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))
NOT_SENT = PrintResult(PrintOutcome.FAILED, PrintTrouble.UNREACHABLE)
NOT_WRITTEN = PrintResult(PrintOutcome.FAILED, PrintTrouble.NOT_WRITTEN)
LOST = PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)
#: The faults of a printer are answers, as what a check finds is: to an error, and to a call that never returns.
ANSWERS: dict[str, tuple[Call, object, object]] = {
    "Printer.status: queue": (lambda one: one.queue().status(), UNREACHABLE, UNREACHABLE),
    "Printer.print_pdf: queue": (lambda one: one.queue().print_pdf("receipt-A", b"%PDF"), NOT_SENT, NOT_SENT),
    "Printer.resume: queue": (lambda one: one.queue().resume(), (), ()),
    "Printer.status: folder": (lambda one: one.full_folder().status(), UNREACHABLE, UNREACHABLE),
    "Printer.print_pdf: folder": (lambda one: one.full_folder().print_pdf("receipt-A", b"%PDF"), NOT_WRITTEN, LOST),
    "Check.run: GovPay": (
        lambda one: _found(GovPayCheck(probes(one.govpay()), GovPayReceipts(one.govpay()), [CREDITOR])),
        {(CheckState.BROKEN, "K-101")},
        {(CheckState.BROKEN, "K-101")},
    ),
    "Check.run: Checkout": (
        lambda one: _found(CheckoutCheck(_checkout_probe(one))),
        {(CheckState.BROKEN, "K-201")},
        {(CheckState.BROKEN, "K-201")},
    ),
    "Check.run: printer": (
        lambda one: _found(PrinterCheck("printer", one.queue())),
        {(CheckState.WARNING, "K-401")},
        {(CheckState.WARNING, "K-401")},
    ),
    "Check.run: serial scanner": (
        lambda one: _found(_serial_check(one)),
        {(CheckState.BROKEN, "K-501")},
        {(CheckState.BROKEN, "K-501")},
    ),
    "Check.run: camera": (
        lambda one: _found(CameraCheck("", one.cameras("iterdir"), limit_s=LIMIT_S)),
        {(CheckState.BROKEN, "K-502")},
        {(CheckState.BROKEN, "K-502")},
    ),
    "Check.run: journal": (
        lambda one: _found(_journal_check(one)),
        {(CheckState.BROKEN, "K-901")},
        {(CheckState.BROKEN, "K-901")},
    ),
}
#: No library stands behind these, and to wait is what they are for. What announces no receipts never returns.
WITHOUT = {"Clock.now", "Clock.monotonic", "Clock.sleep", "Receipts.announced", "Check.name"}
#: These are never waited for: what becomes of them is told. tests/adapters/speech and tests/adapters/atspi have those
#: that die, hang or are not there.
TELL = {"Speaker", "PageReader"}


async def _found(check: Check) -> set[tuple[CheckState, str]]:
    return {(one.state, one.code) for one in await check.run()}


def _journal_check(library: Library) -> JournalCheck:
    library.journal()
    folder = library.folder / "journal"
    folder.mkdir()
    (folder / FILE).touch()
    return JournalCheck(JournalStorage(folder), SystemClock(), limit_s=LIMIT_S)


def _serial_check(library: Library) -> SerialCheck:
    library.monkeypatch.setattr("kiosk.adapters.scanner.check.path_of", library.call)
    return SerialCheck("ttyACM0", limit_s=LIMIT_S)


def _bell(library: Library) -> CommandStaffCall:
    library.monkeypatch.setattr(subprocess, "run", library.call)
    return CommandStaffCall(["/bin/bell"], limit_s=LIMIT_S)


def _checkout_probe(library: Library) -> CheckoutProbe:
    library.monkeypatch.setattr(asyncio, "open_connection", library.acall)
    return CheckoutProbe(library.checkout())


@pytest.fixture(params=[*FAULTS, NEVER])
def library(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    over = threading.Event()
    yield Library(FAULTS.get(request.param), over, monkeypatch, tmp_path)
    over.set()


def _answer(call: Call, library: Library) -> Any:
    async def ask() -> Any:
        found = call(library)
        return await found if inspect.isawaitable(found) else found

    return start_in_thread(lambda: asyncio.run(ask()), "port").result(OVER_S)


@pytest.mark.parametrize("name", RAISES)
def test_it_becomes_the_port_s_own_error(name: str, library: Library) -> None:
    call, error = RAISES[name]
    with pytest.raises(error) as raised:
        _answer(call, library)
    assert type(raised.value) is error


@pytest.mark.parametrize("name", ANSWERS)
def test_it_becomes_the_port_s_own_answer(name: str, library: Library) -> None:
    call, to_an_error, to_silence = ANSWERS[name]
    assert _answer(call, library) == (to_silence if library.fault is None else to_an_error)


@pytest.mark.parametrize("kind", ["serial", "camera"])
def test_a_scanner_is_not_waited_for_and_tried_again(kind: str, library: Library, qapp: Any) -> None:
    """No port of the application, but an edge all the same: devices are opened behind it."""
    opener = partial(DeviceOpener, again_ms=20, limit_ms=50)
    library.monkeypatch.setattr("kiosk.adapters.scanner.port.path_of", library.call)
    scanner: SerialScanner | CameraScanner = (
        SerialScanner("ttyACM0", 9600, opener=opener)
        if kind == "serial"
        else CameraScanner(lambda: True, devices=library.cameras("glob"), opener=opener)
    )
    failed: list[type] = []
    scanner._opener.failed.connect(lambda error: failed.append(type(error)))
    scanner.start()
    assert until(lambda: len(failed) >= 2)
    assert set(failed) == {TimeoutError if library.fault is None else type(library.fault)}
    scanner.stop()
    scanner.deleteLater()


def test_no_port_is_left_out() -> None:
    modules = [import_module(f"{ports.__name__}.{module.name}") for module in iter_modules(ports.__path__)]
    found = {
        port.__name__: port
        for module in modules
        for port in vars(module).values()
        if isinstance(port, type) and Protocol in port.__bases__
    }
    methods = {
        f"{name}.{method}"
        for name, port in found.items()
        if name not in TELL
        for method in vars(port)
        if not method.startswith("_")
    }
    assert len(methods) > 25
    assert found.keys() >= TELL
    assert {name.partition(":")[0] for name in (*RAISES, *ANSWERS)} | WITHOUT == methods

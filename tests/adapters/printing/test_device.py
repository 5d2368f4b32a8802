# SPDX-License-Identifier: EUPL-1.2
"""Where a queue's device is, as far as this machine can tell; the spooler knows the rest."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.printing.cups import CupsPrinter
from kiosk.adapters.printing.device import Reachability, ipp_address, reach
from kiosk.application.ports import PrinterReadiness, PrinterStatus, PrintOutcome, PrintResult, PrintTrouble
from kiosk.lab.tour.ipp_printer import free_port
from kiosk.lab.tour.printer_process import CupsServer
from tests.adapters.printing.conftest import printer_of
from tests.adapters.printing.spooler import about_job, about_printer, against, with_queue

READY = PrinterStatus(PrinterReadiness.READY)
OFFLINE = PrinterStatus(PrinterReadiness.NOT_READY, ("offline",))


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("ipp://printer.example/ipp/print", "ipp://printer.example:631/ipp/print"),
        ("ipp://printer.local:8631/ipp/print?waitjob=false&contimeout=60", "ipp://printer.local:8631/ipp/print"),
        ("ipps://user:pass%40word@10.0.0.9/", "ipps://10.0.0.9:631/"),
        ("ipp://[::1]:60000/ipp/print", "ipp://[::1]:60000/ipp/print"),
        ("IPP://Printer.Example", "ipp://printer.example:631/"),
        ("ipp://localhost:60000/ipp/print", "ipp://localhost:60000/ipp/print"),
    ],
)
def test_where_a_device_can_be_asked(uri: str, address: str) -> None:
    assert ipp_address(uri) == address


LEFT_TO_THE_SPOOLER = [
    "ipp://Office%20Printer._ipp._tcp.local/",
    "ipps://HP%20LaserJet%20M404%20%5B0A1B2C%5D._ipps._tcp.local/?uuid=1c852a4d-b800-1f08-abcd-f0921cd0a1b2",
    "ipp://EPSON%20TM-T88%20%28sala%29._ipp._tcp.local.:631/ipp/print",
    "dnssd://Brother%20HL-L2350DW._pdl-datastream._tcp.local/?uuid=e3248000",
    "ipp://Office Printer/ipp/print",
    "ipp://caf%C3%A9/ipp/print%",
    "implicitclass://Office_Printer/",
    "usb://EPSON/TM-T88V?serial=4A4756",
    "hp:/usb/HP_LaserJet?serial=X",
    "hp:/net/HP_LaserJet?ip=10.0.0.9",
    "smb://WORKGROUP/server/printer",
    "socket://10.0.0.9:9100",
    "lpd://10.0.0.9/queue",
    "http://10.0.0.9:631/ipp",
    "serial:/dev/ttyUSB0?baud=9600",
    "parallel:/dev/lp0",
    "cups-brf:/",
    "cups-pdf:/",
    "file:///dev/null",
    "ipp://",
    "ipp:///ipp/print",
    "ipp://[::1/ipp",
    "ipp://[fe80::1%25eth0]/ipp/print",
    "ipp://printer:port/ipp",
    "ipp://printer:99999/ipp",
    "///dev/usb/lp0",
    "",
    None,
    631,
]


@pytest.mark.parametrize("uri", LEFT_TO_THE_SPOOLER, ids=str)
def test_what_is_left_to_the_spooler(uri: object) -> None:
    assert ipp_address(uri) is None


@given(st.one_of(st.text(), st.text().map(lambda text: f"ipp://{text}"), st.text().map(lambda text: f"ipps://{text}/")))
def test_any_text_is_an_address_or_none(uri: str) -> None:
    address = ipp_address(uri)
    assert address is None or ipp_address(address) == address


@pytest.mark.parametrize("uri", [uri for uri in LEFT_TO_THE_SPOOLER if isinstance(uri, str)])
def test_a_queue_whose_device_only_the_spooler_finds_is_as_ready_as_it_says(uri: str) -> None:
    assert asyncio.run(against([about_printer(3, True, "none", device=uri)], CupsPrinter.status)) == READY


# --- places that are known ------------------------------------------------------------------------------------------


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    """A place where connections are taken, and nothing is said."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def port_of(server: socket.socket) -> int:
    return int(server.getsockname()[1])


def reached(address: str, limit_s: float = 5.0) -> Reachability:
    return asyncio.run(reach(address, limit_s))


def test_somebody_takes_the_connection(listening: socket.socket) -> None:
    assert reached(f"ipp://127.0.0.1:{port_of(listening)}/") is Reachability.THERE
    assert reached(f"ipp://localhost:{port_of(listening)}/") is Reachability.THERE, (
        "also where only one of its places answers"
    )


def test_a_refused_connection_is_a_printer_that_is_off() -> None:
    assert reached(f"ipp://127.0.0.1:{free_port()}/") is Reachability.OFF
    assert reached(f"ipp://localhost:{free_port()}/") is Reachability.OFF


def test_a_connection_that_nobody_answers_is_a_printer_that_is_off() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, socket.socket() as first, socket.socket() as second:
        for waiting in (first, second):  # no more than these fit into its queue: the next one gets no answer
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        assert reached(f"ipp://127.0.0.1:{port_of(full)}/", 0.3) is Reachability.OFF


def fails(*_: object, **__: object) -> object:
    raise RuntimeError("the resolver fails in its own way")


def unresolved(*_: object, **__: object) -> object:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.mark.parametrize("resolver", [fails, unresolved])
def test_a_name_that_cannot_be_resolved_is_not_known(
    resolver: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", resolver)
    assert reached("ipp://printer.local:631/ipp/print") is Reachability.UNKNOWN


def test_a_resolver_that_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: never.wait(60))
    try:
        assert reached("ipp://printer.local:631/ipp/print", 0.1) is Reachability.UNKNOWN
    finally:
        never.set()


def test_a_device_that_takes_connections_and_says_nothing_is_left_to_the_spooler(listening: socket.socket) -> None:
    device = f"ipp://127.0.0.1:{port_of(listening)}/ipp/print"
    assert asyncio.run(against([about_printer(3, True, "none", device=device)], CupsPrinter.status)) == READY


def test_a_device_that_is_off_is_off() -> None:
    device = f"ipp://127.0.0.1:{free_port()}/ipp/print"
    assert asyncio.run(against([about_printer(3, True, "none", device=device)], CupsPrinter.status)) == OFFLINE


def test_a_real_spooler_is_handed_the_job_of_a_service_that_it_cannot_find_now(cups: CupsServer) -> None:
    cups.lead_to("ipp://Office%20Printer._ipp._tcp.local/")
    printer = printer_of(cups, job_timeout_s=1.0)
    assert asyncio.run(printer.status()).readiness is not PrinterReadiness.NOT_READY
    asyncio.run(printer.print_pdf("receipt-A", b"%PDF-1.7"))
    assert "ipp://Office%20Printer._ipp._tcp.local/" in cups.error_log(), "its backend has looked for it"


# --- sheets -----------------------------------------------------------------------------------------------------------

_DONE, _PRINTING, _CANCELLED = 9, 5, 7


def results(*jobs: bytes) -> list[PrintResult]:
    async def talk(printer: CupsPrinter) -> list[PrintResult]:
        return [await printer.print_pdf("receipt-A", b"%PDF-1.7") for _ in jobs]

    return asyncio.run(with_queue(about_printer(3, True, "none"), list(jobs), talk))


NO_SHEETS = PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.NO_SHEETS)
PRINTED = PrintResult(PrintOutcome.PRINTED)


def test_a_queue_that_never_counts_sheets_has_printed() -> None:
    assert results(about_job(_DONE, 0), about_job(_DONE, None), about_job(_DONE, 0)) == [PRINTED] * 3


def test_a_queue_that_counts_and_has_counted_none_leaves_it_open() -> None:
    first, second, third = results(about_job(_DONE, 1), about_job(_DONE, 0), about_job(_DONE, 3))
    assert (first, first.sheets) == (PRINTED, 1)
    assert second == NO_SHEETS
    assert not second.may_be_repeated
    assert (third, third.sheets) == (PRINTED, 3)


def test_a_real_printer_counts_and_a_device_that_swallows_everything_does_not(cups: CupsServer) -> None:
    cups.lead_to("swallow:/")
    fresh = asyncio.run(printer_of(cups).print_pdf("receipt-A", b"%PDF-1.7"))
    assert (fresh, fresh.sheets) == (PRINTED, None), "nobody knows whether this queue ever counts"
    printer = printer_of(cups)
    cups.lead_to(cups.printer.uri)
    counted = asyncio.run(printer.print_pdf("receipt-B", b"%PDF-1.7"))
    assert (counted, counted.sheets) == (PRINTED, 1)
    cups.lead_to("swallow:/")
    assert asyncio.run(printer.print_pdf("receipt-C", b"%PDF-1.7")) == NO_SHEETS
    assert [title for title, _ in cups.sheets()] == ["receipt-B"]


def test_a_job_has_its_limit_of_time_by_the_clock_of_the_kiosk() -> None:
    """As the visit has its own: whoever moves that clock, as the tour does, has waited for the paper, too."""
    times = iter((1000.0, 1000.0, 1059.0, 1060.0))  # as the job begins, and at each look at it
    jobs = [about_job(_PRINTING, None)] * 3 + [about_job(_CANCELLED, None)]

    async def printed(printer: CupsPrinter) -> PrintResult:
        return await printer.print_pdf("receipt-A", b"%PDF-1.7")

    result = asyncio.run(with_queue(about_printer(3, True, "none"), jobs, printed, lambda: next(times)))
    assert result == PrintResult(PrintOutcome.FAILED, PrintTrouble.TIME_LIMIT)

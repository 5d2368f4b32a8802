# SPDX-License-Identifier: EUPL-1.2
"""What a visitor entered is in no library's memory once it was used: all that lives here is looked through."""

from __future__ import annotations

import asyncio
import gc
import json
import secrets
import types
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from kiosk.adapters.checkout import CheckoutChannel, CheckoutSettings
from kiosk.adapters.govpay import (
    Connection,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayDebtSearch,
    GovPayNoticePdfs,
    GovPayReceipts,
)
from kiosk.adapters.http import Timeouts
from kiosk.application.ports import DebtQuery
from kiosk.application.validate_form import read_form
from kiosk.application.visit.context import VisitContext
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.flow import Page
from kiosk.domain.origin import origin_of
from kiosk.domain.scan import parse_scan
from kiosk.errors import KioskError
from kiosk.ui.qr import checked_rows
from tests.adapters.checkout.test_cart import _cart
from tests.adapters.govpay.installation import CREDITOR, IUV, NOTICE, RECEIPT, settings
from tests.adapters.loopback import answer, serving
from tests.adapters.printing.sample_documents import DOCUMENTS, TARI, note, receipt, slip
from tests.application.world import WAITS
from tests.domain.codes import qr
from tests.fakes import FakeClock
from tests.memory_journal import MemoryJournal


def living(marker: str) -> Iterator[str]:
    """Who holds a text with that marker in it, of all that lives in the program; nobody who only runs counts."""
    gc.collect()
    for holder in gc.get_objects():
        if not isinstance(holder, types.FrameType):
            for text in _texts(holder, 3):
                if marker in text and text is not marker:
                    yield f"{type(holder).__name__} {getattr(holder, '__qualname__', '')}: {text[:200]}"


def _texts(holder: object, deep: int) -> Iterator[str]:
    for held in gc.get_referents(holder):
        if isinstance(held, str):
            yield held
        elif isinstance(held, (bytes, bytearray)):
            yield held.decode("latin-1")
        elif deep and not gc.is_tracked(held) and isinstance(held, (tuple, dict)):
            yield from _texts(held, deep - 1)


def a_marker() -> str:
    """Somebody's tax code, which stands nowhere else."""
    return f"QQQQQQ{secrets.randbelow(90) + 10}Q{secrets.randbelow(90) + 10}Q{secrets.randbelow(900) + 100}Q"


Asks = Callable[[Connection, str], Awaitable[object]]
#: The requests to GovPay that name something of a visitor.
REQUESTS: dict[str, Asks] = {
    "list": lambda govpay, marker: GovPayDebtSearch(govpay).page(DebtQuery(debtor_id=marker), 1),
    "get": lambda govpay, marker: GovPayDebtSearch(govpay).get("kiosk", marker),
    "find": lambda govpay, marker: GovPayDebts(govpay).find(marker, NOTICE),
    "notice": lambda govpay, marker: GovPayNoticePdfs(govpay).fetch_pdf(marker, NOTICE),
    "receipts": lambda govpay, marker: GovPayReceipts(govpay).list(marker, NOTICE, IUV),
    "receipt": lambda govpay, marker: GovPayReceipts(govpay).fetch(replace(RECEIPT, creditor_id=marker)),
    "form": lambda govpay, marker: GovPayDebtCreation(govpay, "kiosk").post_form(CREDITOR, "DIRITTI", {"cf": marker}),
}
ANSWER = json.dumps({"pagina": 1, "risultati": [], "numRisultati": 0, "numPagine": 1}).encode()


async def _ask(ask: Callable[[int], Awaitable[object]], marker: str) -> list[str]:
    """Ask a real server by the real library, and look while the connection is kept."""
    silent = asyncio.Event()

    async def script(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(ANSWER))
        await writer.drain()
        await silent.wait()

    async with serving(script) as server:
        with suppress(KioskError):
            await ask(server.port)
        assert any(server.heads)
        server.heads.clear()
        # the server's end of the connection is in this program, too
        return [held for held in living(marker) if not held.startswith("StreamReader")]


@pytest.mark.parametrize("name", REQUESTS)
def test_no_request_to_govpay_stays_in_a_cache(name: str) -> None:
    marker = a_marker()

    async def ask(port: int) -> None:
        plain = settings(timeouts=Timeouts(5.0, 5.0), find_read_s=5.0, pdf_read_s=5.0)
        local = replace(plain, addresses=dict.fromkeys(plain.addresses, f"http://127.0.0.1:{port}/api"))
        await REQUESTS[name](Connection(local), marker)

    assert asyncio.run(_ask(ask, marker)) == []


def test_no_cart_stays_in_a_cache() -> None:
    marker = a_marker()

    async def ask(port: int) -> None:
        address = f"http://127.0.0.1:{port}"
        channel = CheckoutChannel(CheckoutSettings(f"{address}/ec", "key", (address,), "v2", Timeouts(5.0, 5.0)))
        await channel.start(_cart(email=f"{marker}@comune.example"))

    assert asyncio.run(_ask(ask, marker)) == []


FORM = {"schema": {"type": "object", "properties": {"x": {"type": "string", "pattern": "^[0-9]+$"}}, "required": ["x"]}}
FORM_READ = read_form(FORM)


def _check(marker: str) -> None:
    form, rules = FORM_READ
    rules.normalised(form.fields[0], marker)
    rules.check({"x": marker})


USES: dict[str, Callable[[str], Any]] = {
    "a scan": lambda marker: parse_scan(qr() + marker),
    "a tax code": parse_scan,
    "a form": _check,
    "a QR code": checked_rows,
    "the slip": lambda marker: DOCUMENTS.slip(slip(replace(TARI, causale=marker)), "it"),
    "the note": lambda marker: DOCUMENTS.not_paid_note(note(replace(TARI, causale=marker)), "it"),
    "the copy of a receipt": lambda marker: DOCUMENTS.receipt_copy(replace(receipt(), debtor_name=marker), None, "it"),
}


@pytest.mark.parametrize("name", USES)
def test_no_library_keeps_what_it_was_given(name: str) -> None:
    marker = a_marker()
    with suppress(ValueError):
        USES[name](marker)
    assert list(living(marker)) == []


def test_the_addresses_of_the_payment_page_go_with_the_visit() -> None:
    marker = a_marker()

    def never(*_: object) -> None:
        raise AssertionError

    context = VisitContext(MemoryJournal(), FakeClock(), WAITS, "it", USUAL_ACCESS, never, never)
    context.state = replace(context.state, page=Page.PAID)
    origin_of(f"https://checkout.example/esito?code={marker}")
    assert any("urlsplit" in held for held in living(marker))  # else this test would say nothing

    async def wipe() -> None:
        context.wipe(None)

    asyncio.run(wipe())
    assert list(living(marker)) == []

# SPDX-License-Identifier: EUPL-1.2
"""One suite for every port, run on its fake and on its real adapter, so that tests may believe the fake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kiosk.adapters.govpay import Api
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.ports import Clock, PaymentRequest, PrinterReadiness, PrintOutcome, PrintResult
from kiosk.domain.attempt import CartItem, PageExit
from kiosk.domain.money import Money
from kiosk.domain.navigation import ReturnAddresses
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.origin import origin_of
from kiosk.domain.pendenza import Payability
from kiosk.domain.receipt import Esito, ReceiptSummary, proofs
from kiosk.errors import Bug, NotFound, Outage, OutcomeUnknown
from tests.contract.sandbox import Sandbox, running_sandbox
from tests.contract.worlds import (
    CREDITOR,
    Channels,
    Printers,
    World,
    fake_channel,
    fake_printer,
    fake_world,
    folder_printer,
    govpay_connection,
    notice_of,
    real_channel,
    real_world,
)
from tests.fakes import FakeClock

pytestmark = pytest.mark.anyio

#: Of the notice "paid" in the seed.
AMOUNT = Money(12640)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with running_sandbox() as running:
        yield running


INSTALLATIONS: dict[str, tuple[tuple[Api, ...], frozenset[Api]]] = {
    "everything": (tuple(Api), frozenset()),
    "pendenze_v2 alone": ((Api.PENDENZE_V2,), frozenset()),
    "pagamento_v2 and v3": ((Api.PAGAMENTO_V2, Api.PAGAMENTO_V3), frozenset()),
    "ragioneria_v3 and the avvisi of pendenze_v2": ((Api.RAGIONERIA_V3, Api.PENDENZE_V2), frozenset({Api.PENDENZE_V2})),
    "ragioneria_v3 and the avvisi of pagamento_v2": (
        (Api.RAGIONERIA_V3, Api.PAGAMENTO_V2),
        frozenset({Api.PAGAMENTO_V2}),
    ),
}


@pytest.fixture(params=["fake", *INSTALLATIONS])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    if request.param == "fake":
        yield fake_world()
        return
    running: Sandbox = request.getfixturevalue("sandbox")
    apis, avvisi_only = INSTALLATIONS[request.param]
    connection = govpay_connection(running, *apis, avvisi_only=avvisi_only)
    yield real_world(running, connection)
    await connection.aclose()


# --- Debts ---


async def test_a_debt_is_the_one_asked_for(world: World) -> None:
    notice = notice_of("paid")
    found = await world.debts.find(CREDITOR, notice)
    assert (found.notice, found.creditor_id, found.iuv) == (notice, CREDITOR, notice.iuv)
    assert found.amount == AMOUNT
    assert found.creditor_name == "Comune di Montechiaro"
    assert found.causale.startswith("TARI 2026")
    assert found.payability is Payability.PAYABLE


async def test_a_second_look_sees_the_same_debt(world: World) -> None:
    first = await world.debts.find(CREDITOR, notice_of("paid"))
    second = await world.debts.find(CREDITOR, notice_of("paid"))
    assert not second.differs_for_payer(first)
    assert second == first


@pytest.mark.parametrize(
    ("scenario", "payability"),
    [
        ("already-paid", Payability.ALREADY_PAID),
        ("expired", Payability.EXPIRED),
        ("annulled", Payability.ANNULLED),
    ],
)
async def test_a_debt_that_may_not_be_paid_is_found(world: World, scenario: str, payability: Payability) -> None:
    assert (await world.debts.find(CREDITOR, notice_of(scenario))).payability is payability


@pytest.mark.parametrize(
    ("creditor", "notice"),
    [
        (CREDITOR, notice_of("unknown-notice")),
        ("11111111111", notice_of("paid")),
        (CREDITOR, NoticeNumber("1" + notice_of("paid").digits[1:])),
    ],
)
async def test_what_the_creditor_does_not_have_is_not_found(world: World, creditor: str, notice: NoticeNumber) -> None:
    with pytest.raises(NotFound):
        await world.debts.find(creditor, notice)


async def test_no_answer_is_an_outage(world: World) -> None:
    down = world.govpay_down()
    with pytest.raises(Outage):
        await world.debts.find(CREDITOR, down)


# --- Receipts ---


async def _listed(world: World, scenario: str) -> tuple[ReceiptSummary, ...]:
    notice = notice_of(scenario)
    return tuple(await world.receipts.list(CREDITOR, notice, notice.iuv))


@pytest.mark.parametrize("scenario", ["paid", "unknown-notice", "expired"])
async def test_no_receipt_yet_is_an_empty_list(world: World, scenario: str) -> None:
    assert await _listed(world, scenario) == ()


async def test_nobody_announces_a_receipt_and_the_waiting_can_be_ended(world: World) -> None:
    waiting = asyncio.ensure_future(world.receipts.announced([(CREDITOR, notice_of("paid"))]))
    world.pay(notice_of("paid"), AMOUNT, "receipt-1")
    assert len(await _listed(world, "paid")) == 1
    assert not waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()


async def test_a_receipt_proves_the_payment(world: World) -> None:
    notice = notice_of("paid")
    world.pay(notice, AMOUNT, "receipt-1")
    (found,) = await _listed(world, "paid")
    assert found.proves_payment
    assert (found.creditor_id, found.iuv, found.receipt_id) == (CREDITOR, notice.iuv, "receipt-1")
    assert found.recorded_at is not None
    assert found.recorded_at.utcoffset() is not None
    receipt = await world.receipts.fetch(found)
    assert (receipt.summary, receipt.amount, receipt.notice) == (found, AMOUNT, notice)
    assert receipt.causale.startswith("TARI 2026")
    assert (await world.receipts.fetch_pdf(found)).startswith(b"%PDF-")


async def test_a_notice_paid_twice_has_two_proofs(world: World) -> None:
    for receipt_id in ("receipt-1", "receipt-2"):
        world.pay(notice_of("paid"), AMOUNT, receipt_id)
    found = proofs(await _listed(world, "paid"))
    assert sorted(one.receipt_id for one in found) == ["receipt-1", "receipt-2"]


async def test_a_receipt_of_another_notice_proves_nothing(world: World) -> None:
    world.pay(
        notice_of("receipt-pdf-down"), (await world.debts.find(CREDITOR, notice_of("receipt-pdf-down"))).amount, "x"
    )
    assert await _listed(world, "paid") == ()


async def test_a_rejected_receipt_proves_nothing(world: World) -> None:
    found = await _listed(world, "rejected-receipt")
    assert found, "it is listed all the same"
    assert proofs(found) == ()
    assert Esito.ESEGUITO not in {one.esito for one in found}


async def test_a_receipt_that_is_not_there_is_not_found(world: World) -> None:
    summary = ReceiptSummary(CREDITOR, notice_of("paid").iuv, "none", Esito.ESEGUITO)
    with pytest.raises(NotFound):
        await world.receipts.fetch(summary)
    with pytest.raises(NotFound):
        await world.receipts.fetch_pdf(summary)


async def test_a_detail_that_fails_leaves_the_proof_and_the_pdf(world: World) -> None:
    notice = notice_of("receipt-detail-down")
    world.pay(notice, (await world.debts.find(CREDITOR, notice)).amount, "receipt-1")
    (found,) = await _listed(world, "receipt-detail-down")
    assert found.proves_payment
    with pytest.raises(Outage):
        await world.receipts.fetch(found)
    assert (await world.receipts.fetch_pdf(found)).startswith(b"%PDF-")


async def test_a_pdf_that_fails_leaves_the_detail(world: World) -> None:
    notice = notice_of("receipt-pdf-down")
    amount = (await world.debts.find(CREDITOR, notice)).amount
    world.pay(notice, amount, "receipt-1")
    (found,) = await _listed(world, "receipt-pdf-down")
    with pytest.raises(Outage):
        await world.receipts.fetch_pdf(found)
    assert (await world.receipts.fetch(found)).amount == amount


# --- PaymentChannel ---


@pytest.fixture(params=["fake", "v1", "v2"])
async def channels(request: pytest.FixtureRequest) -> AsyncIterator[Channels]:
    if request.param == "fake":
        yield fake_channel()
        return
    running: Sandbox = request.getfixturevalue("sandbox")
    running.reset()
    found, channel = real_channel(running, request.param)
    yield found
    await channel.aclose()


def _cart(letter: str, *notices: NoticeNumber, amount: Money = AMOUNT) -> PaymentRequest:
    identifier = letter * 26
    due = [CartItem(CREDITOR, "Comune di Montechiaro", one, amount, "TARI 2026", one.iuv) for one in notices]
    return PaymentRequest(identifier, tuple(due), ReturnAddresses("https://kiosk.invalid/ritorno", identifier))


async def test_a_cart_gets_a_page_of_its_own(channels: Channels) -> None:
    first = await channels.channel.start(_cart("A", notice_of("paid")))
    second = await channels.channel.start(_cart("B", notice_of("paid")))
    assert first != second
    for address in (first, second):
        assert origin_of(address) == origin_of(channels.page_origin)


async def test_a_cart_of_five(channels: Channels) -> None:
    scenarios = ("paid", "cancelled", "refused", "walk-away", "late-receipt")
    assert await channels.channel.start(_cart("C", *map(notice_of, scenarios)))


@pytest.mark.parametrize(
    "cart", [_cart("D"), _cart("E", *[notice_of("paid")] * 6), _cart("F", notice_of("paid"), amount=Money(0))]
)
async def test_a_cart_that_no_channel_takes_is_our_bug(channels: Channels, cart: PaymentRequest) -> None:
    with pytest.raises(Bug):
        await channels.channel.start(cart)


async def test_a_channel_that_is_down_leaves_the_outcome_unknown(channels: Channels) -> None:
    with pytest.raises(OutcomeUnknown):
        await channels.channel.start(_cart("G", channels.down()))


def test_the_returns_of_a_cart_are_recognised() -> None:
    cart = _cart("H", notice_of("paid"))
    assert cart.returns.match(cart.returns.address(PageExit.OK)) is PageExit.OK


# --- Printer ---


@pytest.fixture(params=["fake", "folder"])
def printers(request: pytest.FixtureRequest, tmp_path: Path) -> Printers:
    return fake_printer() if request.param == "fake" else folder_printer(tmp_path)


async def test_a_printer_prints_the_same_bytes(printers: Printers) -> None:
    assert (await printers.printer.status()).readiness is PrinterReadiness.READY
    for pdf in (b"%PDF-1.4\n1", b"%PDF-1.4\n\x00\xff"):
        assert await printers.printer.print_pdf("receipt", pdf) == PrintResult(PrintOutcome.PRINTED)
    assert printers.printed() == [b"%PDF-1.4\n1", b"%PDF-1.4\n\x00\xff"]


async def test_a_broken_printer_says_so_and_raises_nothing(printers: Printers) -> None:
    printers.break_it()
    assert (await printers.printer.status()).readiness is PrinterReadiness.NOT_READY
    result = await printers.printer.print_pdf("receipt", b"%PDF-1.4\n")
    assert result.outcome is PrintOutcome.FAILED
    assert not result.may_be_repeated, "nothing that a person must mend is tried again"
    assert await printers.printer.resume() == ()
    assert printers.printed() == []


# --- Clock ---


@pytest.mark.parametrize("clock", [FakeClock(), SystemClock()], ids=["fake", "system"])
async def test_time_passes_while_asleep(clock: Clock) -> None:
    day, began = clock.now(), clock.monotonic()
    await clock.sleep(0.03125)
    assert clock.monotonic() - began >= 0.03
    assert clock.now() > day
    assert clock.now().utcoffset() is not None
    await clock.sleep(0)
    await clock.sleep(-1)
    assert clock.monotonic() - began >= 0.03

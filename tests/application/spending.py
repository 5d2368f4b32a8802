# SPDX-License-Identifier: EUPL-1.2
"""What a visitor does who pays a pile, in words; a word that has no meaning on the page does nothing."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.receipt import Receipt
from kiosk.errors import Outage
from tests.application.payments import debt, number, receipt
from tests.application.world import SUMMARY, World, settle_down


async def do(world: World, word: str, *numbers: int) -> None:
    """One of: scan PLACE…, pay, bank, receipts COUNT FEE, unnamed COUNT FEE, others COUNT FEE, refused COUNT FEE,
    leave, silence, next, retry, phone, back, down, ask, idle, done.

    Unnamed receipts say nothing of who paid, those of others name another attempt. Without FEE receipts name none;
    without COUNT all receipts come, and none after a refusal. "ask" is "have I paid?" while GovPay is down.
    """
    visit, page = world.visit, world.page
    match word:
        case "scan" if page in (Page.HOME, Page.NOTICE, Page.DEBT, Page.REVIEW):
            for index in numbers:
                if all(one.notice != number(index) for one in world.debts.debts):
                    world.debts.debts.append(debt(index))
                visit.look_up(ScannedNotice(number(index)))
                await settle_down()
        case "pay":
            if page is Page.DEBT:
                visit.go_on()
                await settle_down()
            visit.pay()
            await settle_down()
            if visit.state.session.payment.started is not None:
                visit.address_seen(visit.state.session.payment.started.page, happened=True)
                visit.page_loaded()
        case "bank" if page is Page.CHECKOUT:
            world.go(*SUMMARY)
            world.pays()
        case "receipts" | "unnamed" | "others" if page is Page.CHECKOUT:
            await do(world, "bank")
            note = {"receipts": None, "unnamed": "", "others": "Z" * 26}[word]
            world.receipts.receipts += _receipts(world, *numbers, note=note)
            world.go("/v2/esito?outcome=0")
            await _left(world, PageExit.OK)
        case "refused" if page is Page.CHECKOUT:
            await do(world, "bank")
            world.receipts.receipts += _receipts(world, *(numbers or (0,)))
            world.go("/v2/esito?outcome=116")
            await _left(world, PageExit.ERROR)
        case "silence" if page is Page.CHECKOUT:
            await do(world, "bank")
            await _left(world, PageExit.ERROR)
        case "leave" if page is Page.CHECKOUT:
            await _left(world, PageExit.CANCEL)
        case "next":
            visit.next_payment()
        case "retry" if page in (Page.NOT_PAID, Page.PARTLY_PAID):
            visit.pay_again()
        case "phone":
            visit.pay_by_phone()
        case "back" if page in (Page.PHONE, Page.REVIEW, Page.DEBT, Page.NOTICE, Page.PRINTED):
            visit.back()
        case "down" if page is Page.REVIEW:
            world.channel.fails = Outage("no")
            visit.pay()
            await settle_down()
            world.channel.fails = None
        case "ask" if page is Page.HOME:
            world.receipts.fails_list = world.probe.fails = Outage("no")
            visit.begin_check()
            visit.look_up(ScannedNotice(number(0)))
            await settle_down()
        case "idle" if page is not Page.CHECKOUT:
            await world.clock.let_pass(400)
        case "done":
            visit.finish()
    await settle_down()


async def do_all(world: World, words: str) -> None:
    """Several, as `scan 0 1; pay; receipts 2 150`."""
    for one in words.split(";"):
        word, *numbers = one.split()
        await do(world, word, *map(int, numbers))


def _receipts(world: World, count: int = 99, *fee: int, note: str | None = None) -> list[tuple[Receipt, bytes]]:
    attempt = world.session.payment.attempt
    assert attempt is not None
    found = []
    for item in attempt.notices[:count]:
        index = int(str(item.notice)[-2:])
        paper, pdf = receipt(index, name=f"r{index}", note=attempt.id if note is None else note)
        found.append((replace(paper, fee=Money(*fee) if fee else None), pdf))
    return found


async def _left(world: World, how: PageExit) -> None:
    world.visit.page_left(how)
    await world.clock.let_pass(61)

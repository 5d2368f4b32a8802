# SPDX-License-Identifier: EUPL-1.2
"""Debts, receipts and attempts as the tests of the use cases need them."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.application.ports import Fact, FactKind, JournalUnavailable
from kiosk.domain.attempt import Attempt, CartItem, PageExit
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from tests.memory_journal import MemoryJournal

CREDITOR = "12345678901"
OTHER_CREDITOR = "10987654321"
NAME = "Comune di Prova"
SCHEDULE_S = (0.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
ATTEMPT_ID = "KJ7MPQ2R" + "A" * 18
NOON = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Rome"))


def number(index: int = 0) -> NoticeNumber:
    return NoticeNumber(f"3010000000000001{index:02d}")


def debt(index: int = 0, cents: int = 5000, creditor: str = CREDITOR, name: str = NAME) -> Pendenza:
    notice = number(index)
    return Pendenza(notice, creditor, name, Money(cents), State.NON_ESEGUITA, "Mensa", notice.iuv)


def due(index: int = 0) -> CartItem:
    one = debt(index)
    return CartItem(one.creditor_id, one.creditor_name, one.notice, one.amount, one.causale, one.iuv)


def left(how: PageExit, *, possible: bool = False, code: int | None = None, notices: int = 1) -> Attempt:
    """An attempt whose page was left, with what the page's addresses told before."""
    opened = Attempt(ATTEMPT_ID, tuple(due(index) for index in range(notices))).cart_sent().page_opened()
    if possible:
        opened = opened.authorisation_possible()
    if code is not None:
        opened = opened.outcome_seen(code)
    return opened.page_left(how)


def receipt(
    index: int = 0, name: str = "r1", esito: Esito = Esito.ESEGUITO, minutes: int = 0, note: str = ""
) -> tuple[Receipt, bytes]:
    """A receipt and its PDF."""
    row = ReceiptSummary(CREDITOR, number(index).iuv, name, esito, NOON + timedelta(minutes=minutes))
    return Receipt(row, Money(5000), "Mensa", NAME, payment_note=note), f"%PDF-1.7 {name}".encode()


class RefusingJournal(MemoryJournal):
    """A journal that keeps some facts and refuses the kinds that it is told to refuse."""

    def __init__(self, *refused: FactKind) -> None:
        super().__init__()
        self._refused = refused

    def refuse(self, *kinds: FactKind) -> None:
        """From now on refuse these, and no others."""
        self._refused = kinds

    def record(self, fact: Fact, attempt: Attempt) -> None:
        if fact.kind in self._refused:
            raise JournalUnavailable("disk full")
        super().record(fact, attempt)

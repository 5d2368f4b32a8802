# SPDX-License-Identifier: EUPL-1.2
"""Attempts and what is told of them, as the tests of the journal need them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.adapters.journal.key import NAME
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import Fact, FactKind, Journal
from kiosk.domain.attempt import ALPHABET, ID_LENGTH, Attempt, CartItem, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from tests.application.payments import CREDITOR, NOON

KEY = "11" * 32


def attempt_id(number: int) -> str:
    """The id of the attempt with that number; its code tells it too."""
    characters = []
    while number:
        number, character = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[character])
    return ("".join(reversed(characters)) or "A").rjust(8, "A").ljust(ID_LENGTH, "Z")


def due(number: int) -> CartItem:
    notice = NoticeNumber(f"3{number:017d}")
    return CartItem(CREDITOR, "Comune di Prova", notice, Money(5000 + number), "Mensa di Ada", notice.iuv)


def attempt(number: int = 0, *notices: int) -> Attempt:
    """Attempt `number`, on the notice of that number or on others."""
    return Attempt(attempt_id(number), tuple(map(due, notices or (number,))))


def fact(of: Attempt, kind: FactKind, seconds: float = 0, **details: object) -> Fact:
    """A fact, some seconds after noon."""
    return Fact(NOON + timedelta(seconds=seconds), of.id, kind, details)


def life(begun: Attempt, at: datetime = NOON, ending: Ending = Ending.PAID) -> Iterator[tuple[Fact, Attempt]]:
    """All that is told of a payment that goes through (or not): twelve facts."""
    sent = begun.cart_sent()
    opened = sent.page_opened()
    possible = opened.authorisation_possible()
    left = possible.outcome_seen(116 if ending is Ending.NOT_PAID else 0).page_left(PageExit.OK)
    ended = left.ended((ending,) * len(begun.notices))
    notice = str(begun.notices[0].notice)
    told: list[tuple[FactKind, Attempt, dict[str, object]]] = [
        (FactKind.ATTEMPT, begun, {"notices": [notice]}),
        (FactKind.DEBT_READ, begun, {"notice": notice, "state": "NON_ESEGUITA"}),
        (FactKind.CART_SENT, sent, {"amount_cents": begun.total.cents}),
        (FactKind.CART_ANSWERED, sent, {"accepted": True}),
        (FactKind.PAGE_OPENED, opened, {}),
        (FactKind.MAY_BE_AUTHORISED, possible, {}),
        (FactKind.RETURN, left, {"how": "ok", "outcome": 0}),
        (FactKind.CHECK, left, {"notice": notice, "answered": True, "receipts": [["R" * 35, "ESEGUITO"]]}),
        (FactKind.ENDING, ended, {"endings": [ending.value]}),
        (FactKind.DOCUMENT, ended, {"notice": notice, "copy": False}),
        (FactKind.PRINT_SENT, ended, {"title": f"receipt-{begun.code}"}),
        (FactKind.PRINT_RESULT, ended, {"title": f"receipt-{begun.code}", "outcome": "printed"}),
    ]
    for second, (kind, after, details) in enumerate(told):
        yield Fact(at + timedelta(seconds=second), begun.id, kind, details), after


def tell(journal: Journal, begun: Attempt, *, until: FactKind | None = None, ending: Ending = Ending.PAID) -> Attempt:
    """Tell a life, up to a fact and with it. Returns the attempt as it is then."""
    after = begun
    for one, after in life(begun, ending=ending):
        journal.record(one, after)
        if one.kind is until:
            break
    return after


def with_key(folder: Path, key: str = KEY, former: str = "") -> Path:
    """A folder of credentials for $CREDENTIALS_DIRECTORY."""
    folder.mkdir(exist_ok=True)
    for name, value in ((NAME, key), (NAME + "-old", former)):
        if value:
            (folder / name).write_text(value + "\n", encoding="utf-8")
        else:
            (folder / name).unlink(missing_ok=True)
    return folder


def journal_in(folder: Path, max_pages: int | None = None) -> SqliteJournal:
    return SqliteJournal(JournalStorage(folder, max_pages=max_pages), "tests")

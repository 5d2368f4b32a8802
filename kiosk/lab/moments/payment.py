# SPDX-License-Identifier: EUPL-1.2
"""Moments of a visit worth looking at, one for each look that a page can have."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.ports import PrinterReadiness, PrinterStatus
from kiosk.application.server_health import Server
from kiosk.application.settle_payment import Progress, Settled
from kiosk.application.visit.problems import Problem, Trouble, TroubleKind
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt, CartItem, PageExit
from kiosk.domain.cart import Cart, NotAdded, Reason
from kiosk.domain.ending import Ending, NotPaidReason, ending_of_all
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from kiosk.domain.visit_payments import Payment, VisitPayments
from kiosk.lab.moments.stage import NOW

CREDITOR = "01234567897"
NUMBER = NoticeNumber("301000000000000144")
AMOUNT = Money(1234550)
CAUSALE = "Tassa sui rifiuti 2026, TARI, prima rata"
READY = PrinterStatus(PrinterReadiness.READY)


SERVICES = ("TARI 2026 - saldo, Via dei Tigli", "Mensa scolastica, ottobre 2026", "Scuolabus 2026")


def debt(state: State = State.NON_ESEGUITA, amount: Money = AMOUNT, due_on: date | None = None) -> Pendenza:
    """What is owed on one notice."""
    return Pendenza(
        NUMBER,
        CREDITOR,
        "Comune di Montechiaro",
        amount,
        state,
        CAUSALE,
        NUMBER.iuv,
        "Fontechiara Ada",
        due_on or NOW.date() + timedelta(days=7),
    )


def cart(notices: int) -> Cart:
    """So many different notices."""
    return Cart(tuple(replace(debt(), notice=number(place), causale=SERVICES[place % 3]) for place in range(notices)))


def number(place: int) -> NoticeNumber:
    """The number of the notice at that place of a cart."""
    return NoticeNumber(str(301000000000000144 + 100 * place))


def attempt(notices: int = 1) -> Attempt:
    """An attempt to pay so many notices, of which the page has told the outcome."""
    due = [
        CartItem(
            CREDITOR,
            "Comune di Montechiaro",
            number(place),
            AMOUNT,
            CAUSALE if notices == 1 else SERVICES[place % 3],
            number(place).iuv,
        )
        for place in range(notices)
    ]
    return (
        Attempt("KJ7MPQ2R" + "A" * 18, tuple(due))
        .cart_sent()
        .page_opened()
        .authorisation_possible()
        .page_left(PageExit.OK)
    )


def document(of_several: int = 1, place: int = 0, note: str = "KJ7MPQ2R" + "A" * 18) -> ReceiptDocument:
    """A receipt; its note is the idCart of these moments' attempt, as of a payment that was made here."""
    row = ReceiptSummary(CREDITOR, NUMBER.iuv, "0a5bc06ef9a04d2c9d6c7a1b2f3e4d5c", Esito.ESEGUITO, NOW)
    receipt = Receipt(
        row,
        AMOUNT,
        CAUSALE,
        "Comune di Montechiaro",
        psp_name="Banca di esempio",
        fee=Money(150),
        paid_on=NOW.date(),
        paid_at=NOW,
        payment_note=note,
    )
    item = attempt(place + 1).notices[place] if place else attempt().notices[0]
    return ReceiptDocument(item, receipt, b"no PDF at all", False, of_several)


def settled(*endings: Ending, reason: NotPaidReason | None = None) -> dict[str, object]:
    """What is known after a payment whose notices ended so."""
    ended = replace(attempt(len(endings)), outcome_code=116).ended(endings)
    return {
        "attempt": ended,
        "settled": Settled(ended, ending_of_all(endings), ((),) * len(endings), reason),
        "settled_at": NOW,
        "began_at": NOW,
        "printer": READY,
    }


def several(*endings: Ending) -> dict[str, object]:
    """What is known after a payment of several notices that ended so."""
    places = [place for place, ending in enumerate(endings) if ending is Ending.PAID]
    documents = tuple(document(place=place) for place in places)
    return {**settled(*endings), "documents": documents, "cart": cart(len(endings))}


def _paid(**more: object) -> dict[str, object]:
    return {"page": Page.PAID, **settled(Ending.PAID), "documents": (document(),), **more}


def _confirming(**more: object) -> dict[str, object]:
    return {"page": Page.BEING_CONFIRMED, **settled(Ending.BEING_CONFIRMED), **more}


def _unpaid(notices: int) -> dict[str, object]:
    return {"page": Page.UNPAID, **several(*(Ending.NOT_PAID,) * notices), "earlier_attempt": True}


def _debt(state: State) -> dict[str, object]:
    return {"page": Page.DEBT, "debt": debt(state, due_on=date(2026, 10, 31))}


#: name: what the state is then
MOMENTS: dict[str, dict[str, object]] = {
    "home": {"page": Page.HOME},
    "home-not-a-notice": {"page": Page.HOME, "problem": Problem.NOT_A_NOTICE},
    "notice": {"page": Page.NOTICE},
    "notice-slow": {"page": Page.NOTICE, "slow": True},
    "notice-not-found": {"page": Page.NOTICE, "problem": Problem.NOT_FOUND},
    "notice-foreign": {"page": Page.NOTICE, "problem": Problem.FOREIGN_CREDITOR},
    "notice-expired": {"page": Page.NOTICE, "problem": Problem.EXPIRED},
    "notice-annulled": {"page": Page.NOTICE, "problem": Problem.ANNULLED},
    "notice-paid": {"page": Page.NOTICE, "problem": Problem.ALREADY_PAID},
    "debt": {"page": Page.DEBT, "debt": debt()},
    "debt-changed": {"page": Page.DEBT, "debt": debt(), "problem": Problem.CHANGED},
    "debt-changed-paid": {**_debt(State.ESEGUITA), "problem": Problem.CHANGED},
    "debt-not-a-notice": {"page": Page.DEBT, "debt": debt(), "problem": Problem.NOT_A_NOTICE},
    "debt-paid": _debt(State.ESEGUITA),
    "debt-expired": _debt(State.SCADUTA),
    "debt-annulled": _debt(State.ANNULLATA),
    "debt-anomalous": _debt(State.ANOMALA),
    "review": {"page": Page.REVIEW, "cart": cart(1), "printer": READY},
    "review-three": {"page": Page.REVIEW, "cart": cart(3), "printer": READY},
    "review-five": {"page": Page.REVIEW, "cart": cart(5), "printer": READY},
    "review-seven": {"page": Page.REVIEW, "cart": cart(7), "printer": READY},
    "review-full": {"page": Page.REVIEW, "cart": cart(20), "printer": READY},
    "review-no-printer": {
        "page": Page.REVIEW,
        "cart": cart(1),
        "printer": PrinterStatus(PrinterReadiness.NOT_READY),
    },
    "review-five-no-printer": {
        "page": Page.REVIEW,
        "cart": cart(5),
        "printer": PrinterStatus(PrinterReadiness.NOT_READY),
    },
    "review-removed": {"page": Page.REVIEW, "cart": cart(2), "removed": (0, cart(3).debts[2]), "printer": READY},
    "review-seven-removed": {"page": Page.REVIEW, "cart": cart(7), "removed": (0, cart(8).debts[7]), "printer": READY},
    "review-searching": {"page": Page.REVIEW, "cart": cart(2), "printer": READY, "searching": ScannedNotice(NUMBER)},
    "review-changed": {
        "page": Page.REVIEW,
        "cart": cart(3),
        "earlier": (replace(cart(2).debts[1], amount=Money(14000)),),
        "printer": READY,
        "problem": Problem.AMOUNT_CHANGED,
    },
    "review-not-added": {
        "page": Page.REVIEW,
        "cart": cart(7),
        "not_added": NotAdded(Reason.NOT_PAYABLE, debt(State.ANNULLATA)),
        "printer": READY,
    },
    "review-not-added-paid": {
        "page": Page.REVIEW,
        "cart": cart(7),
        "not_added": NotAdded(Reason.NOT_PAYABLE, debt(State.ESEGUITA)),
        "printer": READY,
    },
    "debt-paid-no-receipt": {**_debt(State.ESEGUITA), "problem": Problem.NO_RECEIPT},
    "notice-next": {"page": Page.NOTICE, "cart": cart(2)},
    "notice-check": {"page": Page.NOTICE, "checking": True},
    "notice-check-code": {"page": Page.NOTICE, "checking": True, "problem": Problem.CODE_UNKNOWN},
    "notice-check-codes": {"page": Page.NOTICE, "checking": True, "problem": Problem.NO_MORE_CODES},
    "review-under-way": {"page": Page.REVIEW, "cart": cart(1), "printer": READY, "problem": Problem.UNDER_WAY},
    "unpaid": _unpaid(1),
    "unpaid-five": _unpaid(5),
    "unpaid-not-payable": {**_unpaid(1), "cart": Cart()},
    "paid-before": _paid(earlier_attempt=True, paid_before=True),
    "paid-before-elsewhere": _paid(documents=(), earlier_attempt=True, paid_before=True),
    "paid-restored": _paid(documents=(), restored=True),
    "paid-restored-jam": _paid(documents=(), restored=True, printing=Printing.FAILED),
    "being-confirmed-earlier": _confirming(earlier_attempt=True, retry_from=NOW + timedelta(minutes=30)),
    "verifying-long": {
        "page": Page.VERIFYING,
        "attempt": replace(attempt(), may_be_authorised=True),
        "progress": Progress(1, 3, 40.0),
    },
    "checkout": {"page": Page.CHECKOUT, "attempt": attempt(), "page_loaded": False},
    "checkout-outcome": {"page": Page.CHECKOUT, "attempt": attempt(), "page_loaded": True, "moves_on_at": 20.0},
    "verifying": {"page": Page.VERIFYING, "attempt": attempt(), "progress": Progress(0, 1, 40.0)},
    "paid": _paid(),
    "paid-printed": _paid(printing=Printing.PRINTED),
    "paid-not-seen": _paid(printing=Printing.MISSING),
    "paid-jam": _paid(printing=Printing.FAILED),
    "paid-unsure": _paid(printing=Printing.UNKNOWN),
    "paid-twice": _paid(documents=(document(2), document(2, note="OTHER"))),
    "paid-by-others-twice": _paid(documents=(document(2, note=""), document(2, note="OTHER"))),
    "paid-not-known-by-whom": _paid(documents=(document(note=""),)),
    "paid-by-others-no-printer": _paid(
        documents=(document(note="OTHER"),), printer=PrinterStatus(PrinterReadiness.NOT_READY)
    ),
    "being-confirmed": _confirming(printing=Printing.PRINTED),
    "being-confirmed-jam": _confirming(printing=Printing.FAILED),
    "not-paid": {"page": Page.NOT_PAID, **settled(Ending.NOT_PAID, reason=NotPaidReason.CARD_REFUSED)},
    "not-paid-limit": {"page": Page.NOT_PAID, **settled(Ending.NOT_PAID, reason=NotPaidReason.OVER_LIMIT)},
    "paid-five": {"page": Page.PAID, **several(*(Ending.PAID,) * 5)},
    "paid-three-coming": {"page": Page.PAID, **several(*(Ending.PAID,) * 3), "documents": (document(),)},
    "paid-of-a-pile": {"page": Page.PAID, **several(*(Ending.PAID,) * 5), "cart": cart(7)},
    "partly-paid": {"page": Page.PARTLY_PAID, **several(Ending.PAID, Ending.NOT_PAID, Ending.PAID)},
    "partly-paid-of-a-pile": {
        "page": Page.PARTLY_PAID,
        **several(*(Ending.PAID,) * 4, Ending.NOT_PAID),
        "cart": cart(7),
        "printing": Printing.FAILED,
    },
    "being-confirmed-three": {
        "page": Page.BEING_CONFIRMED,
        **several(Ending.PAID, Ending.BEING_CONFIRMED, Ending.BEING_CONFIRMED),
        "printing": Printing.PRINTED,
    },
    "not-paid-of-a-pile": {
        "page": Page.NOT_PAID,
        **several(*(Ending.NOT_PAID,) * 5),
        "cart": cart(7),
    },
    "unavailable": {"page": Page.UNAVAILABLE, "trouble": Trouble(Server.GOVPAY, TroubleKind.OUTAGE)},
    "unavailable-creditor": {
        "page": Page.UNAVAILABLE,
        "trouble": Trouble(Server.CREDITOR, TroubleKind.OUTAGE, Page.NOTICE),
    },
    "unavailable-checkout": {"page": Page.UNAVAILABLE, "trouble": Trouble(Server.CHECKOUT, TroubleKind.OUTAGE)},
    "idle": {"page": Page.REVIEW, "cart": cart(1), "printer": READY, "idle_ends_at": 20.0},
}


def _earlier_payments() -> VisitPayments:
    """Of this visit, before the one at hand: one of five notices that were paid, one that is being confirmed."""
    made = VisitPayments()
    for place, (ending, fee) in enumerate(((Ending.PAID, Money(150)), (Ending.BEING_CONFIRMED, None))):
        ended = attempt(5)
        notices = tuple(replace(item, notice=number(20 + 5 * place + at)) for at, item in enumerate(ended.notices))
        before = replace(ended, id="ABCDEFGH"[place] * 26, notices=notices).ended((ending,) * 5)
        made = made.with_payment(Payment(before, fee, ours=frozenset(item.key for item in notices)))
    return made


#: the pages that say most of money, when there is most to say
MOMENTS |= {
    f"{name}-after-others": {**MOMENTS[name], "payments": _earlier_payments()}
    for name in (
        "notice-next", "debt-paid", "review", "review-five", "review-seven", "review-not-added", "checkout",
        "not-paid", "not-paid-limit", "not-paid-of-a-pile", "being-confirmed", "being-confirmed-three", "paid",
        "paid-five", "paid-of-a-pile", "partly-paid", "partly-paid-of-a-pile", "unavailable", "unavailable-checkout",
        "idle",
    )
}  # fmt: skip

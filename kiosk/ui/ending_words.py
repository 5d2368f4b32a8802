# SPDX-License-Identifier: EUPL-1.2
"""What the pages of the endings say besides money: when to come back, and why nothing was paid."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.ending import NotPaidReason
from kiosk.ui.formats import clock_time, day_and_month
from kiosk.ui.messages import Words


def come_back_words(at: datetime | None, today: date, lang: str) -> str:
    """When to come back: the hour, and the day where it is not today's; `at` None: nobody can say when."""
    translate = QCoreApplication.translate
    if at is None:
        return translate("Messages", "Come back later, or tomorrow")
    if at.date() == today:
        words = translate("Messages", "Come back after {time}")
    elif at.date() == today + timedelta(days=1):
        words = translate("Messages", "Come back tomorrow after {time}")
    else:
        words = translate("Messages", "Come back on {day} after {time}")
    return words.format(day=day_and_month(at.date(), lang), time=clock_time(at))


def not_paid_words(reason: NotPaidReason | None) -> Words:
    """Why a payment certainly did not happen, as far as it may be said."""
    translate = QCoreApplication.translate
    match reason:
        case NotPaidReason.TOOK_TOO_LONG:
            return Words(
                translate("Messages", "Too much time has passed."), translate("Messages", "You can start again.")
            )
        case NotPaidReason.CARD_REFUSED:
            return Words(
                translate("Messages", "The bank did not authorise the card."),
                translate("Messages", "Another card may do. Only your bank knows the exact reason."),
            )
        case NotPaidReason.CARD_NOT_RECOGNISED:
            return Words(
                translate("Messages", "The card was not recognised."),
                translate("Messages", "Check its number and expiry date."),
            )
        case NotPaidReason.OVER_LIMIT:
            return Words(
                translate("Messages", "The amount is above the limit of the card, or its balance is too low."),
                translate("Messages", "Another card may do."),
            )
        case NotPaidReason.REFUSED:
            return Words(
                translate("Messages", "The bank refused the payment."),
                translate("Messages", "Another way to pay may do."),
            )
        case NotPaidReason.PAGE_FAILED:
            return Words(
                translate("Messages", "The page of pagoPA did not work."),
                translate("Messages", "It stopped before you could pay. You can try again."),
            )
        case NotPaidReason.COULD_NOT_CHECK:
            return Words(
                translate("Messages", "We could not ask whether the payment has arrived."),
                translate("Messages", "“Pay” had not been pressed. If in doubt, ask at the counter."),
            )
        case _:
            return Words(
                translate("Messages", "You left the page of pagoPA."),
                translate("Messages", "You can try again when you like."),
            )

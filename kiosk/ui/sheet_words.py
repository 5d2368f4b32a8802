# SPDX-License-Identifier: EUPL-1.2
"""The words of the sheets that we print, from the catalogue of the screen's words; that has German, French and Slovene
for these alone so far.

The terms are those of the screen: notice, notice number, receipt, reminder slip, counter, fee.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.money import Money
from kiosk.domain.slip import in_italy, is_same_day
from kiosk.ui.formats import clock_time, elided, euro, language_of, short_date
from kiosk.ui.i18n import translator_of

# English, by the names that the sheets use.
SENTENCES = {
    "at_time": QT_TRANSLATE_NOOP("Sheets", "{day}, {time}"),
    "hour_of_day": QT_TRANSLATE_NOOP("Sheets", "{time} on {day}"),
    "training": QT_TRANSLATE_NOOP("Sheets", "TRAINING: practice sheet, this is not a real payment"),
    # on each of them
    "code": QT_TRANSLATE_NOOP("Sheets", "The code of this sheet"),
    "started": QT_TRANSLATE_NOOP("Sheets", "Payment started on {when}"),
    "qr": QT_TRANSLATE_NOOP("Sheets", "QR code of this sheet, {code}, to be read by the payment kiosk"),
    "what_to_do": QT_TRANSLATE_NOOP("Sheets", "What to do"),
    "ask": QT_TRANSLATE_NOOP("Sheets", "“Have I paid?”"),
    "hours": QT_TRANSLATE_NOOP("Sheets", "Opening hours: {hours}."),
    "already_paid": QT_TRANSLATE_NOOP("Sheets", "Notices of this payment already paid, not listed here: {count}"),
    "fee_apart": QT_TRANSLATE_NOOP("Sheets", "Fees of the payment service are not included."),
    "total": QT_TRANSLATE_NOOP("Sheets", "Total"),
    "notice": QT_TRANSLATE_NOOP("Sheets", "Notice number"),
    "notice_short": QT_TRANSLATE_NOOP("Sheets", "Notice"),
    "causale": QT_TRANSLATE_NOOP("Sheets", "For what"),
    "creditor": QT_TRANSLATE_NOOP("Sheets", "Creditor"),
    "amount": QT_TRANSLATE_NOOP("Sheets", "Amount"),
    # while the payment is being confirmed
    "slip_title": QT_TRANSLATE_NOOP("Sheets", "Reminder slip of a payment being confirmed"),
    "slip_lead": QT_TRANSLATE_NOOP(
        "Sheets", "The confirmation of the payment has not arrived yet. It happens: we keep checking."
    ),
    "slip_not_again": QT_TRANSLATE_NOOP(
        "Sheets",
        "Do not pay again for now: not here, not with an app, not at a bank, a post office or a tobacconist. You "
        "could pay twice.",
    ),
    "slip_no_receipt": QT_TRANSLATE_NOOP("Sheets", "This is not a receipt and does not prove the payment."),
    "slip_keep": QT_TRANSLATE_NOOP("Sheets", "Keep this slip."),
    "slip_back": QT_TRANSLATE_NOOP("Sheets", "Come back here after {time}, or tomorrow."),
    "slip_back_tomorrow": QT_TRANSLATE_NOOP("Sheets", "Come back here tomorrow."),
    "slip_ask": QT_TRANSLATE_NOOP(
        "Sheets", "Touch {ask} and let the reader see the QR code: we tell you whether the payment has arrived."
    ),
    "slip_retry": QT_TRANSLATE_NOOP(
        "Sheets", "If it has not arrived, you can try to pay again from {time} on, not before."
    ),
    "slip_desk": QT_TRANSLATE_NOOP("Sheets", "If you are in a hurry, show this slip at the counter ({desk})."),
    "slip_what": QT_TRANSLATE_NOOP("Sheets", "What you were paying"),
    # when it certainly did not happen
    "note_title": QT_TRANSLATE_NOOP("Sheets", "You have not paid"),
    "note_lead": QT_TRANSLATE_NOOP("Sheets", "Nothing has been charged."),
    "note_lead_of_several": QT_TRANSLATE_NOOP("Sheets", "Nothing has been charged for this attempt."),
    "note_no_receipt": QT_TRANSLATE_NOOP("Sheets", "This sheet is not a receipt."),
    "note_retry": QT_TRANSLATE_NOOP("Sheets", "You can try again here, whenever you like."),
    "note_elsewhere": QT_TRANSLATE_NOOP(
        "Sheets", "Or pay with the IO app, at a bank, a post office or a tobacconist: you need the payment notice."
    ),
    "note_if_charged": QT_TRANSLATE_NOOP(
        "Sheets",
        "If you see a charge on your account, do not pay again: come back here, touch {ask} and let the reader "
        "see this sheet.",
    ),
    "note_desk": QT_TRANSLATE_NOOP("Sheets", "For help, show this sheet at the counter ({desk})."),
    "note_what": QT_TRANSLATE_NOOP("Sheets", "Still to be paid"),
    "reason_left": QT_TRANSLATE_NOOP("Sheets", "You left the pagoPA page."),
    "reason_took_too_long": QT_TRANSLATE_NOOP("Sheets", "Too much time passed."),
    "reason_refused": QT_TRANSLATE_NOOP("Sheets", "The bank refused the payment."),
    "reason_card_refused": QT_TRANSLATE_NOOP(
        "Sheets", "The bank did not authorise the card. Another card may do. Only your bank knows the exact reason."
    ),
    "reason_card_not_recognised": QT_TRANSLATE_NOOP(
        "Sheets", "The card was not recognised: check its number and expiry date."
    ),
    "reason_over_limit": QT_TRANSLATE_NOOP("Sheets", "The amount is above the limit of the card."),
    "reason_page_failed": QT_TRANSLATE_NOOP("Sheets", "The pagoPA page did not open."),
    "reason_could_not_check": QT_TRANSLATE_NOOP(
        "Sheets", "We could not ask for the confirmation, but the payment had not started yet."
    ),
    # where nothing can be paid here
    "where_title": QT_TRANSLATE_NOOP("Sheets", "Where to pay"),
    "where_ask_title": QT_TRANSLATE_NOOP("Sheets", "Whom to ask"),
    "where_counter": QT_TRANSLATE_NOOP("Sheets", "The counter that helps you"),
    "where_made": QT_TRANSLATE_NOOP("Sheets", "Printed on {when}. This sheet is not a receipt."),
    "where_bring": QT_TRANSLATE_NOOP("Sheets", "Bring this sheet with you, and the letter if you have it."),
    "where_elsewhere": QT_TRANSLATE_NOOP(
        "Sheets", "At a bank, a post office or a tobacconist, show the letter: its codes are read there."
    ),
    "where_expired": QT_TRANSLATE_NOOP("Sheets", "This notice has expired: it cannot be paid here any more."),
    "where_first_expired": QT_TRANSLATE_NOOP("Sheets", "Ask at the counter what is due now, and how to pay it."),
    "where_annulled": QT_TRANSLATE_NOOP(
        "Sheets", "The creditor has annulled this notice: you do not have to pay it, not even elsewhere."
    ),
    "where_first_annulled": QT_TRANSLATE_NOOP("Sheets", "In doubt, ask at the counter."),
    "where_partly_paid": QT_TRANSLATE_NOOP(
        "Sheets", "This notice shows as paid in part: the rest cannot be paid here."
    ),
    "where_first_partly_paid": QT_TRANSLATE_NOOP(
        "Sheets", "Ask at the counter what is still due, before you pay anything."
    ),
    "where_anomalous": QT_TRANSLATE_NOOP("Sheets", "There is a payment of this notice to be checked."),
    "where_first_anomalous": QT_TRANSLATE_NOOP("Sheets", "Do not pay it again, here or elsewhere. Ask at the counter."),
    "where_unreadable": QT_TRANSLATE_NOOP("Sheets", "We cannot read here how this notice stands."),
    "where_first_unreadable": QT_TRANSLATE_NOOP("Sheets", "Before you pay it, ask at the counter."),
    "where_other_body": QT_TRANSLATE_NOOP("Sheets", "This notice is of another body: it cannot be paid here."),
    "where_first_other_body": QT_TRANSLATE_NOOP(
        "Sheets", "Pay it with the IO app or your bank’s app: scan the QR code of the letter."
    ),
    "where_out_of_service": QT_TRANSLATE_NOOP("Sheets", "This kiosk cannot take payments just now."),
    "where_first_out_of_service": QT_TRANSLATE_NOOP(
        "Sheets", "Come back later, or pay with the IO app or your bank’s app: scan the QR code of the letter."
    ),
    "where_out_of_service_maybe_paid": QT_TRANSLATE_NOOP(
        "Sheets", "This kiosk cannot take payments just now. Were you paying here? Then do not pay again for now."
    ),
    "where_first_out_of_service_maybe_paid": QT_TRANSLATE_NOOP(
        "Sheets", "Ask at the counter whether the payment has arrived, before you pay anywhere."
    ),
    # the data of a receipt
    "copy_title": QT_TRANSLATE_NOOP("Sheets", "Copy of the data of a payment receipt"),
    "copy_what_it_is": QT_TRANSLATE_NOOP(
        "Sheets",
        "This is a copy of the data of the receipt, printed by this kiosk. It is not the receipt document that "
        "GovPay issues: you can ask for that at the counter ({desk}).",
    ),
    "copy_data": QT_TRANSLATE_NOOP("Sheets", "The data of the receipt"),
    "copy_again": QT_TRANSLATE_NOOP(
        "Sheets", "For the receipt, come back here, touch {ask} and let the reader see this code."
    ),
    "result": QT_TRANSLATE_NOOP("Sheets", "Result"),
    "result_paid": QT_TRANSLATE_NOOP("Sheets", "Payment made"),
    "result_other": QT_TRANSLATE_NOOP("Sheets", "{esito}: does not prove a payment"),
    "paid_amount": QT_TRANSLATE_NOOP("Sheets", "Amount paid"),
    "fee": QT_TRANSLATE_NOOP("Sheets", "Fee"),
    "fee_of_payment": QT_TRANSLATE_NOOP("Sheets", "Fee of the whole payment"),
    "total_with_fee": QT_TRANSLATE_NOOP("Sheets", "In all, with the fee"),
    "fee_not_known": QT_TRANSLATE_NOOP("Sheets", "on top, not stated here"),
    "paid_when": QT_TRANSLATE_NOOP("Sheets", "Paid on"),
    "creditor_code": QT_TRANSLATE_NOOP("Sheets", "Fiscal code of the creditor"),
    "iuv": QT_TRANSLATE_NOOP("Sheets", "IUV"),
    "receipt_id": QT_TRANSLATE_NOOP("Sheets", "Receipt identifier"),
    "psp": QT_TRANSLATE_NOOP("Sheets", "Paid at"),
    "debtor": QT_TRANSLATE_NOOP("Sheets", "Person on the notice"),
    "payer": QT_TRANSLATE_NOOP("Sheets", "Who paid"),
    "recorded_when": QT_TRANSLATE_NOOP("Sheets", "Receipt recorded on"),
    "attempt_code": QT_TRANSLATE_NOOP("Sheets", "Code of the payment here"),
}


class SheetWords:
    """The words of sheets in one language, whatever the screen's is now. For a thread: nothing here is shared."""

    def __init__(self, lang: str) -> None:
        """`lang` is a BCP 47 tag, of which the first part counts; a language without words gets the Italian ones."""
        self.lang = language_of(lang)
        self._translator = translator_of(self.lang)

    def say(self, key: str, **values: str) -> str:
        """A sentence. The values are put in as they are; an Italian article before a number is then as it is said."""
        source = str(SENTENCES[key])
        text = (self._translator.translate("Sheets", source) if self._translator else "") or source
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return elided(text) if self.lang == "it" else text

    def amount(self, amount: Money) -> str:
        """`1.234,50 €`."""
        return euro(amount, self.lang)

    def day(self, day: date) -> str:
        """`23 novembre 2026`."""
        return short_date(day, self.lang)

    def when(self, moment: datetime) -> str:
        """Day and time in Italy. `moment` knows its zone."""
        here = in_italy(moment)
        return self.say("at_time", day=self.day(here.date()), time=clock_time(here))

    def hour(self, moment: datetime, from_: datetime) -> str:
        """The time in Italy, with its day where that is not the day of `from_`. Both know their zone."""
        here = in_italy(moment)
        if is_same_day(moment, from_):
            return clock_time(here)
        return self.say("hour_of_day", day=self.day(here.date()), time=clock_time(here))

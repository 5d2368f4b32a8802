# SPDX-License-Identifier: EUPL-1.2
"""English."""

WORDS = {
    "months": "January February March April May June July August September October November December",
    "any_day": "{number}",
    "first_day": "1",
    "at_time": "{day}, {time}",
    "hour_of_day": "{time} on {day}",
    "training": "TRAINING: practice sheet, this is not a real payment",
    "code": "The code of this sheet",
    "started": "Payment started on {when}",
    "qr": "QR code of this sheet, {code}, to be read by the payment kiosk",
    "what_to_do": "What to do",
    "ask": "“Have I paid?”",
    "hours": "Opening hours: {hours}.",
    "already_paid": "Notices of this payment already paid, not listed here: {count}",
    "fee_apart": "Fees of the payment service are not included.",
    "total": "Total",
    "notice": "Notice number",
    "notice_short": "Notice",
    "causale": "For what",
    "creditor": "Creditor",
    "amount": "Amount",
    "slip_title": "Reminder slip of a payment being confirmed",
    "slip_lead": "The confirmation of the payment has not arrived yet. It happens: we keep checking.",
    "slip_not_again": (
        "Do not pay again for now: not here, not with an app, not at a bank, a post office or a tobacconist. "
        "You could pay twice."
    ),
    "slip_no_receipt": "This is not a receipt and does not prove the payment.",
    "slip_keep": "Keep this slip.",
    "slip_back": "Come back here after {time}, or tomorrow.",
    "slip_back_tomorrow": "Come back here tomorrow.",
    "slip_ask": "Touch {ask} and let the reader see the QR code: we tell you whether the payment has arrived.",
    "slip_retry": "If it has not arrived, you can try to pay again from {time} on, not before.",
    "slip_desk": "If you are in a hurry, show this slip at the counter ({desk}).",
    "slip_what": "What you were paying",
    "note_title": "You have not paid",
    "note_lead": "Nothing has been charged.",
    "note_no_receipt": "This sheet is not a receipt.",
    "note_retry": "You can try again here, whenever you like.",
    "note_elsewhere": "Or pay with the IO app, at a bank, a post office or a tobacconist: you need the payment notice.",
    "note_if_charged": (
        "If you see a charge on your account, do not pay again: "
        "come back here, touch {ask} and let the reader see this sheet."
    ),
    "note_desk": "For help, show this sheet at the counter ({desk}).",
    "note_what": "Still to be paid",
    "reason_left": "You left the pagoPA page.",
    "reason_took_too_long": "Too much time passed.",
    "reason_refused": "The bank refused the payment.",
    "reason_card_refused": (
        "The bank did not authorise the card. Another card may do. Only your bank knows the exact reason."
    ),
    "reason_card_not_recognised": "The card was not recognised: check its number and expiry date.",
    "reason_over_limit": "The amount is above the limit of the card.",
    "reason_page_failed": "The pagoPA page did not open.",
    "reason_could_not_check": "We could not ask for the confirmation, but the payment had not started yet.",
    "copy_title": "Copy of the data of a payment receipt",
    "copy_what_it_is": (
        "This is a copy of the data of the receipt, printed by this kiosk. "
        "It is not the receipt document that GovPay issues: you can ask for that at the counter ({desk})."
    ),
    "copy_data": "The data of the receipt",
    "copy_again": "For the receipt, come back here, touch {ask} and let the reader see this code.",
    "result": "Result",
    "result_paid": "Payment made",
    "result_other": "{esito}: does not prove a payment",
    "paid_amount": "Amount paid",
    "fee": "Fee",
    "paid_when": "Paid on",
    "creditor_code": "Fiscal code of the creditor",
    "iuv": "IUV",
    "receipt_id": "Receipt identifier",
    "psp": "Paid at",
    "debtor": "Person on the notice",
    "payer": "Who paid",
    "recorded_when": "Receipt recorded on",
    "attempt_code": "Code of the payment here",
}

# SPDX-License-Identifier: EUPL-1.2
"""How the documents that we make are drawn. Takes some hundredths of a second: not for the Qt thread."""

from __future__ import annotations

import textwrap

from kiosk.adapters.printing.documents import ReceiptCopyData, SlipData, SlipNotice
from kiosk.adapters.printing.tagged import BOLD, INK, SEMIBOLD, Style, TaggedSheet
from kiosk.adapters.printing.words import Words
from kiosk.domain.receipt import Esito

_HEAD = Style(BOLD, 22.0, INK)
_SUBHEAD = Style(SEMIBOLD, 16.0, INK)
_BODY = Style(size=13.0)
_SMALL = Style(size=11.0)
_NUMBER = Style(SEMIBOLD, 12.0, INK)
_STRONG = Style(SEMIBOLD, 14.0, INK)
_AMOUNT = Style(BOLD, 16.0, INK)
_CODE = Style(BOLD, 46.0, INK)
_WARNING = Style(SEMIBOLD, 14.0, "#7A4A00")
_WARNING_GROUND, _WARNING_EDGE = "#FDF0D9", "#8A5300"
_TRAINING = Style(BOLD, 14.0, "#8C1D32")
_TRAINING_GROUND, _TRAINING_EDGE = "#FCECEE", "#B3263F"
_QR_SIZE = 130.0
#: Causali may have 140 signs; two lines of each let five notices fit on one sheet.
_TITLE_LENGTH = 85


def slip_payload(data: SlipData) -> str:
    """What the QR code of a slip holds: `KIOSK|1|<idCart>|<idDominio>:<notice>[,…]`; nothing about people."""
    return f"KIOSK|1|{data.attempt_id}|" + ",".join(f"{one.creditor_id}:{one.notice}" for one in data.notices)


def draw_slip(data: SlipData, lang: str) -> bytes:
    """The A4 slip that a person keeps while the payment is being confirmed."""
    words = Words(lang)
    creditors = list(dict.fromkeys(one.creditor_name for one in data.notices))
    sheet = TaggedSheet(words.say("slip_title"), words.lang, ", ".join(creditors))
    _training(sheet, words, data.training)
    sheet.text("P", ", ".join(creditors), _SUBHEAD)
    sheet.text("H1", words.say("slip_title"), _HEAD)
    sheet.text("P", words.say("slip_lead"), _BODY)
    sheet.skip(8)
    sheet.banner(words.say("slip_no_receipt"), _WARNING, _WARNING_GROUND, _WARNING_EDGE)
    sheet.skip(18)

    sheet.ensure(_QR_SIZE)
    top = sheet.y
    beside = sheet.width - _QR_SIZE
    sheet.text("P", words.say("slip_code"), _BODY, width=beside)
    sheet.text("P", _grouped(data.code), _CODE, width=beside)
    sheet.text("P", words.say("slip_when", when=words.when(data.started_at)), _BODY, width=beside)
    alt = words.say("slip_qr", code=_grouped(data.code))
    sheet.qr(slip_payload(data), alt, size=_QR_SIZE, x=beside, top=top + 8)
    sheet.y = min(sheet.y, top - _QR_SIZE + 8)

    sheet.text("H2", words.say("slip_what_to_do"), _SUBHEAD)
    sheet.skip(4)
    show = words.say("slip_show", desk=data.desk_name)
    if data.desk_hours:
        show += " " + words.say("slip_hours", hours=data.desk_hours.rstrip("."))
    sheet.steps([words.say("slip_keep"), words.say("slip_not_again"), show], Style(size=15.0))
    sheet.skip(10)

    sheet.text("H2", words.say("slip_what"), _SUBHEAD)
    sheet.text("P", words.say("fee_apart"), _SMALL)
    sheet.skip(4)
    _notices(sheet, words, data.notices, len(creditors) > 1)
    return sheet.finish()


def _notices(sheet: TaggedSheet, words: Words, notices: tuple[SlipNotice, ...], with_creditor: bool) -> None:
    number, amount = 155.0, 95.0
    rows = []
    for one in notices:
        short = textwrap.shorten(one.title, _TITLE_LENGTH, placeholder="…")
        title = f"{short}\n{one.creditor_name}" if with_creditor else short
        rows.append([(_grouped(one.notice), _NUMBER), (title, _SMALL), (words.amount(one.amount_cents), _AMOUNT)])
    if len(notices) > 1:
        total = words.amount(sum(one.amount_cents for one in notices))
        rows.append([(words.say("total"), _STRONG), ("", _BODY), (total, _AMOUNT)])
    header = [words.say("notice"), words.say("causale"), words.say("amount")]
    sheet.table([number, sheet.width - number - amount, amount], header, rows)


def draw_receipt_copy(data: ReceiptCopyData, lang: str) -> bytes:
    """The A4 sheet with the data of a receipt, for when GovPay cannot give its own document."""
    words = Words(lang)
    sheet = TaggedSheet(words.say("copy_title"), words.lang, data.creditor_name)
    _training(sheet, words, data.training)
    sheet.text("P", data.creditor_name, _SUBHEAD)
    sheet.text("H1", words.say("copy_title"), _HEAD)
    sheet.skip(8)
    sheet.banner(words.say("copy_what_it_is", desk=data.desk_name), _WARNING, _WARNING_GROUND, _WARNING_EDGE)
    sheet.skip(18)
    sheet.text("H2", words.say("copy_data"), _SUBHEAD)
    sheet.skip(4)

    paid = data.esito == Esito.ESEGUITO.value
    result = words.say("result_paid") if paid else words.say("result_other", esito=data.esito)
    paid_when = words.when(data.paid_at) if data.paid_at else words.day(data.paid_on) if data.paid_on else ""
    rows = [
        ("result", result, _STRONG),
        ("paid_amount" if paid else "amount", words.amount(data.amount_cents), _AMOUNT),
        ("fee", "" if data.fee_cents is None else words.amount(data.fee_cents), _BODY),
        ("paid_when", paid_when if paid else "", _BODY),
        ("causale", data.title, _BODY),
        ("notice", _grouped(data.notice), _NUMBER),
        ("creditor", data.creditor_name, _BODY),
        ("creditor_code", data.creditor_id, _BODY),
        ("psp", data.psp_name if paid else "", _BODY),
        ("debtor", data.debtor_name, _BODY),
        ("payer", data.payer_name, _BODY),
        ("iuv", data.iuv, _BODY),
        ("receipt_id", data.receipt_id, _BODY),
        ("recorded_when", words.when(data.recorded_at) if data.recorded_at else "", _BODY),
        ("attempt_code", _grouped(data.code), _BODY),
    ]
    label = 170.0
    cells = [[(words.say(key), _SMALL), (value, style)] for key, value, style in rows if value]
    sheet.table([label, sheet.width - label], (), cells)
    return sheet.finish()


def _training(sheet: TaggedSheet, words: Words, training: bool) -> None:
    if training:
        sheet.banner(words.say("training"), _TRAINING, _TRAINING_GROUND, _TRAINING_EDGE)
        sheet.skip(14)


def _grouped(text: str) -> str:
    """Groups of four: `3010 0412 8735 0021 64`, `7F4K 29AB`."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))

# SPDX-License-Identifier: EUPL-1.2
"""What stands on the documents that we make. Takes some hundredths of a second: not for the Qt thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.adapters.printing.emblem import Emblem, own_emblem, town_emblem
from kiosk.adapters.printing.issuer import Issuer
from kiosk.adapters.printing.layout import LAYOUTS, PaperLayout, roomy
from kiosk.adapters.printing.sheet_words import SheetWords
from kiosk.adapters.printing.tagged import Cell, TaggedSheet, cut, width_of
from kiosk.application.ports import NotPaidNote, Paper, Slip, WhereToPay, WhyNotHere
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, CartItem
from kiosk.domain.ending import Ending
from kiosk.domain.fee import own_fee
from kiosk.domain.money import Money
from kiosk.domain.receipt import Receipt
from kiosk.domain.slip import code_for_people, come_back_after, is_same_day, slip_code

#: Texts of servers have limits that nobody here can rely on.
_LONGEST_VALUE = 300
_LONGEST_NAME = 100


def draw_slip(slip: Slip, issuer: Issuer, words: SheetWords, paper: Paper) -> bytes:
    """The slip that a person keeps while the payment is being confirmed."""
    attempt = slip.attempt
    made_at = slip.made_at or slip.started_at
    back = slip.retry_from or come_back_after(made_at)  # one hour on the paper, the one that the screen names
    come_back = "slip_back" if is_same_day(back, made_at) else "slip_back_tomorrow"
    steps = [
        words.say("slip_keep"),
        words.say(come_back, time=words.hour(back, made_at)),
        words.say("slip_ask", ask=words.say("ask")),
        *([words.say("slip_retry", time=words.hour(slip.retry_from, made_at))] if slip.retry_from else []),
        words.say("slip_desk", desk=issuer.desk_name) + _hours(issuer, words),
    ]

    def draw(page: _Page) -> None:
        sheet, layout = page.sheet, page.layout
        page.head(_creditors(attempt.notices), "slip_title")
        sheet.text("P", words.say("slip_lead"), layout.body)
        sheet.skip(layout.gap / 2)
        sheet.banner(words.say("slip_not_again"), layout.warning.text, layout.warning.ground, layout.warning.edge)
        sheet.skip(layout.gap)
        page.code(attempt, words.say("started", when=words.when(slip.started_at)), words.say("slip_no_receipt"))
        page.steps(steps)
        page.notices("slip_what", attempt, Ending.BEING_CONFIRMED)

    return _drawn(draw, _Frame("slip_title", _creditors(attempt.notices), issuer, words, LAYOUTS[paper]))


def draw_not_paid_note(note: NotPaidNote, issuer: Issuer, words: SheetWords, paper: Paper) -> bytes:
    """The note that a person takes away after a payment that certainly did not happen."""
    attempt = note.attempt
    steps = [
        words.say("note_retry"),
        words.say("note_elsewhere"),
        words.say("note_if_charged", ask=words.say("ask")),
        words.say("note_desk", desk=issuer.desk_name) + _hours(issuer, words),
    ]

    def draw(page: _Page) -> None:
        sheet, layout = page.sheet, page.layout
        page.head(_creditors(attempt.notices), "note_title")
        sheet.skip(layout.gap / 2)
        happened = (
            words.say("note_lead_of_several" if note.after_others else "note_lead")
            + " "
            + words.say(f"reason_{note.reason.value}")
        )
        sheet.banner(happened, layout.calm.text, layout.calm.ground, layout.calm.edge)
        sheet.skip(layout.gap)
        page.code(attempt, words.say("started", when=words.when(note.started_at)), words.say("note_no_receipt"))
        page.steps(steps)
        page.notices("note_what", attempt, Ending.NOT_PAID)

    return _drawn(draw, _Frame("note_title", _creditors(attempt.notices), issuer, words, LAYOUTS[paper]))


#: Whose money is due, and can be paid elsewhere with the letter that is at hand.
_PAYABLE_ELSEWHERE = (WhyNotHere.OTHER_BODY, WhyNotHere.OUT_OF_SERVICE)


def draw_where_to_pay(where: WhereToPay, issuer: Issuer, words: SheetWords, paper: Paper) -> bytes:
    """The sheet for whoever cannot pay here: the notice's number, why, and whom to ask. It names nobody."""
    why = where.why.value
    title = "where_ask_title" if where.why.asks_first else "where_title"
    steps = [
        words.say(f"where_first_{why}"),
        *([words.say("where_elsewhere")] if where.why in _PAYABLE_ELSEWHERE else []),
        words.say("where_bring"),
    ]

    def draw(page: _Page) -> None:
        sheet, layout = page.sheet, page.layout
        page.head("", title)
        sheet.skip(layout.gap / 2)
        sheet.banner(words.say(f"where_{why}"), layout.warning.text, layout.warning.ground, layout.warning.edge)
        sheet.skip(layout.gap)
        if where.notices:
            sheet.text("H2", words.say("notice"), layout.subhead)
            for notice in where.notices:
                sheet.text("P", notice.grouped, layout.amount)
            sheet.skip(layout.gap)
        page.steps(steps)
        sheet.skip(layout.gap / 2)
        sheet.text("H2", words.say("where_counter"), layout.subhead)
        sheet.skip(2)
        sheet.text("P", issuer.desk_name, layout.head)
        if issuer.desk_hours:
            sheet.text("P", words.say("hours", hours=issuer.desk_hours.rstrip(".")), layout.strong)
        sheet.skip(layout.gap)
        sheet.text("P", words.say("where_made", when=words.when(where.made_at)), layout.small)

    return _drawn(draw, _Frame(title, "", issuer, words, LAYOUTS[paper]))


def draw_receipt_copy(
    receipt: Receipt, attempt: Attempt | None, issuer: Issuer, words: SheetWords, paper: Paper
) -> bytes:
    """The data of a receipt, for when GovPay cannot give its own document."""
    summary, creditor = receipt.summary, _short(receipt.creditor_name, _LONGEST_NAME)
    paid = summary.proves_payment
    paid_when = (
        words.when(receipt.paid_at) if receipt.paid_at else words.day(receipt.paid_on) if receipt.paid_on else ""
    )
    rows = [
        *_fee_rows(receipt, attempt, words),
        ("paid_when", paid_when if paid else ""),
        ("causale", receipt.causale),
        ("notice", receipt.notice.grouped if receipt.notice else ""),
        ("creditor", creditor),
        ("creditor_code", summary.creditor_id),
        ("psp", receipt.psp_name if paid else ""),
        ("debtor", receipt.debtor_name),
        ("payer", receipt.payer_name),
        ("iuv", summary.iuv),
        ("receipt_id", summary.receipt_id),
        ("recorded_when", words.when(summary.recorded_at) if summary.recorded_at else ""),
        ("attempt_code", code_for_people(attempt.code) if attempt else ""),
    ]
    result = words.say("result_paid") if paid else words.say("result_other", esito=summary.esito.value)
    amount = "paid_amount" if paid else "amount"

    def draw(page: _Page) -> None:
        sheet, layout = page.sheet, page.layout
        page.head(creditor, "copy_title")
        sheet.skip(layout.gap / 2)
        what = words.say("copy_what_it_is", desk=issuer.desk_name)
        sheet.banner(what, layout.calm.text, layout.calm.ground, layout.calm.edge)
        sheet.skip(layout.gap)
        sheet.text("H2", words.say("copy_data"), layout.subhead)
        sheet.skip(4)
        shown = [("result", result, layout.strong), (amount, words.amount(receipt.amount), layout.amount)]
        shown += [(key, _short(value, _LONGEST_VALUE), layout.body) for key, value in rows if value]
        cells = [
            [[(words.say(key), layout.small)], [(value, replace(style, to_right=False))]] for key, value, style in shown
        ]
        sheet.table([layout.label_width, sheet.width - layout.label_width], (), cells)
        if attempt is not None:
            sheet.skip(layout.gap)
            again = words.say("copy_again", ask=words.say("ask"))
            page.qr_with(attempt, lambda width: sheet.text("P", again, layout.body, width=width))

    return _drawn(draw, _Frame("copy_title", creditor, issuer, words, LAYOUTS[paper]))


def _fee_rows(receipt: Receipt, attempt: Attempt | None, words: SheetWords) -> list[tuple[str, str]]:
    """What was paid on top, and in all: people compare it with what left their account."""
    if not receipt.summary.proves_payment:
        return []
    if receipt.fee is None:
        return [("fee", words.say("fee_not_known"))]
    fee = own_fee(receipt, attempt)
    if fee is None:
        return [("fee_of_payment", words.amount(receipt.fee))]
    return [("fee", words.amount(fee)), ("total_with_fee", words.amount(Money.total((receipt.amount, fee))))]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What is the same on all sheets of a document; `title` is a key of its words."""

    title: str
    author: str
    issuer: Issuer
    words: SheetWords
    layout: PaperLayout


class _Page:
    """A sheet that is being drawn on, and the parts that several documents have."""

    def __init__(self, frame: _Frame, height: float) -> None:
        self._frame = frame
        self.words = frame.words
        self.layout = frame.layout
        title = frame.words.say(frame.title)
        self.sheet = TaggedSheet(title, frame.words.lang, frame.author, replace(frame.layout.sheet, height=height))

    def head(self, creditors: str, title: str) -> None:
        """Whether it is real, who asks for the money, and what this is."""
        if self._frame.issuer.training:
            box = self.layout.training
            self.sheet.banner(self.words.say("training"), box.text, box.ground, box.edge)
            self.sheet.skip(self.layout.gap)
        sheet, layout = self.sheet, self.layout
        line = layout.subhead.size * 1.35
        above = layout.gap * 0.9
        emblem = self._emblem(line + above)
        beside = sheet.width - max(2 * line, emblem.width if emblem else 0) - layout.gap
        if emblem and layout.is_narrow:
            sheet.ornament(emblem.height, emblem.draw)
            sheet.skip(layout.gap / 2)
        elif emblem:  # at the right of the creditor's name, and a little above it
            top = sheet.y
            sheet.y = top + above
            sheet.ornament(emblem.height, emblem.draw, x=sheet.width - emblem.width)
            sheet.y = top
        if creditors:
            sheet.text("P", creditors, layout.subhead, width=beside)
        alone = emblem is None or creditors or layout.is_narrow
        sheet.text("H1", self.words.say(title), layout.head, width=sheet.width if alone else beside)
        self.sheet.skip(3)

    def _emblem(self, beside: float) -> Emblem | None:
        """As high as `beside`; on a roll, where it stands alone, higher: its dots are large."""
        layout, picture = self.layout, self._frame.issuer.emblem
        if picture is None:
            return own_emblem(layout.head.size * 2 if layout.is_narrow else beside, layout.subhead.colour)
        return town_emblem(layout.head.size * 3 if layout.is_narrow else beside, picture, layout.dot)

    def code(self, attempt: Attempt, started: str, no_receipt: str) -> None:
        """The code for people and the one for machines, when it was, and what this is not."""

        def written(width: float) -> None:
            self.sheet.text("P", self.words.say("code"), self.layout.body, width=width)
            self.sheet.text("P", code_for_people(attempt.code), self.layout.code, width=width)
            self.sheet.text("P", started, self.layout.body, width=width)
            self.sheet.text("P", no_receipt, self.layout.strong, width=width)

        self.qr_with(attempt, written)
        self.sheet.skip(self.layout.gap / 2)

    def qr_with(self, attempt: Attempt, written: Callable[[float], None]) -> None:
        """The code for machines at the right of what is written there, or below it where there is no room."""
        sheet, layout = self.sheet, self.layout
        size = layout.qr_size
        quiet = size * 0.06  # a part of the code's own margin, over which text may stand
        alt = self.words.say("qr", code=code_for_people(attempt.code))
        if layout.is_narrow:
            written(sheet.width)
            sheet.ensure(size)
            sheet.qr(slip_code(attempt), alt, size=size, x=(sheet.width - size) / 2, top=sheet.y, dot=layout.dot)
            sheet.skip(size)
            return
        sheet.ensure(size)
        top, beside = sheet.y, sheet.width - size
        written(beside)
        sheet.qr(slip_code(attempt), alt, size=size, x=beside + quiet, top=top + quiet, dot=layout.dot)
        sheet.y = min(sheet.y, top - size + quiet)

    def steps(self, steps: Sequence[str]) -> None:
        """What to do, in that order."""
        self.sheet.text("H2", self.words.say("what_to_do"), self.layout.subhead)
        self.sheet.skip(4)
        self.sheet.steps(steps, self.layout.step)
        self.sheet.skip(self.layout.gap / 2)

    def notices(self, heading: str, attempt: Attempt, ending: Ending) -> None:
        """The notices that ended so, or all while none has ended, and what they come to."""
        sheet, layout, words = self.sheet, self.layout, self.words
        endings = attempt.endings or (ending,) * len(attempt.notices)
        shown = [item for item, ended in zip(attempt.notices, endings, strict=True) if ended is ending]
        sheet.ensure(3 * layout.qr_size / 4)  # a heading is not left alone at the foot of a page
        sheet.text("H2", words.say(heading), layout.subhead)
        sheet.text("P", words.say("fee_apart"), layout.small)
        paid = sum(ended is Ending.PAID for ended in endings)
        if paid:
            sheet.text("P", words.say("already_paid", count=str(paid)), layout.strong)
        sheet.skip(4)
        total = words.amount(Money.total(item.amount for item in shown))
        amounts = [words.amount(item.amount) for item in shown]
        amount_width = max(width_of(text, layout.amount) for text in (total, *amounts)) + 2
        with_creditor = len({item.creditor_name for item in attempt.notices}) > 1
        rest = sheet.width - amount_width
        number_width = max(width_of(item.notice.grouped, layout.number) for item in shown) + 16
        widths = [rest, amount_width] if layout.is_narrow else [number_width, rest - number_width, amount_width]
        lines = 1 if len(shown) >= layout.many and not layout.is_narrow else 2

        def about(item: CartItem) -> list[Cell]:
            texts = [item.causale, item.creditor_name] if with_creditor else [item.causale]
            room = widths[-2] - 8
            cell = [(cut(_short(text, _LONGEST_VALUE), layout.small, room, lines), layout.small) for text in texts]
            number = (item.notice.grouped, layout.number)
            return [[*cell, number]] if layout.is_narrow else [[number], cell]

        rows = [[*about(item), [(amount, layout.amount)]] for item, amount in zip(shown, amounts, strict=True)]
        columns = ["notice_short"] if layout.is_narrow else ["notice", "causale"]
        if len(shown) > 1:
            rows.append(
                [
                    [(words.say("total"), layout.strong)],
                    *[[("", layout.body)]] * (len(columns) - 1),
                    [(total, layout.amount)],
                ]
            )
        header = [[(words.say(key), layout.column)] for key in columns]
        header.append([(words.say("amount"), replace(layout.column, to_right=True))])
        sheet.table(widths, header, rows)


def _drawn(draw: Callable[[_Page], None], frame: _Frame) -> bytes:
    """The document. A narrow one is one sheet, as long as it takes: drawn once to know how long, and once to keep.

    A large one is in larger words where it is one sheet then, too.
    """
    height = frame.layout.sheet.height
    if frame.layout.is_narrow:
        trial = _Page(frame, height)
        draw(trial)
        height += frame.layout.sheet.margin + 1 - trial.sheet.y
    page = _Page(replace(frame, layout=roomy(frame.layout)), height)
    draw(page)
    if page.sheet.pages > 1:
        page = _Page(frame, height)
        draw(page)
    return page.sheet.finish()


def _creditors(notices: Sequence[CartItem]) -> str:
    return ", ".join(dict.fromkeys(_short(item.creditor_name, _LONGEST_NAME) for item in notices))


def _hours(issuer: Issuer, words: SheetWords) -> str:
    return " " + words.say("hours", hours=issuer.desk_hours.rstrip(".")) if issuer.desk_hours else ""


def _short(text: str, most: int) -> str:
    """A text on one line, cut where it has more than so many characters."""
    line = " ".join(text[: 20 * most].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"

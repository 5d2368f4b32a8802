# SPDX-License-Identifier: EUPL-1.2
"""What the help of each page says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.flow import Page
from kiosk.ui.messages import Words


def help_topics(page: Page, shown: str = "") -> list[Words]:
    """Up to three topics of help for a page. `shown`: what is shown of it, where it is in parts."""
    translate = QCoreApplication.translate
    where = Words(
        translate("Messages", "Where is the notice number?"),
        translate(
            "Messages", "At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3."
        ),
    )
    how = Words(
        translate("Messages", "How do I pay?"),
        translate("Messages", "By card, bank account or app, on the page of pagoPA. No cash."),
    )
    email = Words(
        translate("Messages", "I have no e-mail address"),
        translate("Messages", "pagoPA asks for one. Without it you can pay at a bank, a post office or a tobacconist."),
    )
    after = Words(
        translate("Messages", "I pressed “Pay” and nothing happens"),
        translate("Messages", "Wait for your bank. If you leave, we check first whether the payment has arrived."),
    )
    waiting = Words(
        translate("Messages", "What are you checking?"),
        translate("Messages", "We ask whether the receipt of your payment has arrived. Only the receipt proves it."),
    )
    paper = Words(
        translate("Messages", "The sheet does not come out"),
        translate("Messages", "Write down the code or take a picture of it, and show it at the counter."),
    )
    without = Words(
        translate("Messages", "How does it work without a notice?"),
        translate("Messages", "You choose the service and answer some questions. We prepare the notice: then you pay."),
    )
    choose = Words(
        translate("Messages", "I do not see my notice"),
        translate("Messages", "Change what is shown with the buttons on top, or ask at the counter."),
    )
    parts = Words(
        translate("Messages", "Instalments or all at once?"),
        translate("Messages", "Both ways pay the same bill: choose one. The next instalment is marked."),
    )
    elsewhere = Words(
        translate("Messages", "Can I pay elsewhere?"),
        translate(
            "Messages", "Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice."
        ),
    )
    phone = Words(
        translate("Messages", "How do I pay with my phone?"),
        translate("Messages", "Open the IO app or the app of your bank, choose to pay a notice, and scan the code."),
    )
    slip = Words(
        translate("Messages", "Where is the code of the slip?"),
        translate("Messages", "In large letters on the slip printed here. It has 8 signs, and never 0, O, 1 or I."),
    )
    if shown == "notice-code":
        return [slip, waiting]
    topics = {
        Page.HOME: [how, where],
        Page.NOTICE: [where, how],
        Page.SERVICES: [without, how],
        Page.FORM: [without],
        Page.DEBTS: [choose, how],
        Page.INSTALMENTS: [parts, how],
        Page.DEBT: [how, elsewhere],
        Page.PRINTED: [elsewhere],
        Page.PHONE: [phone],
        Page.REVIEW: [how, email],
        Page.CHECKOUT: [email, after],
        Page.VERIFYING: [waiting],
        Page.PAID: [paper],
        Page.PARTLY_PAID: [paper],
        Page.BEING_CONFIRMED: [waiting, paper],
    }
    return topics.get(page, [how])

# SPDX-License-Identifier: EUPL-1.2
"""How does this page work? One answer a page, in a few short sentences; the other topics are in help.py."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.flow import Page
from kiosk.ui.messages import Words


def how_it_works(page: Page) -> Words:
    """How that page works; the text is empty for a page of which nothing is said."""
    return Words(QCoreApplication.translate("PageHelp", "How does this page work?"), _answer(page))


def _answer(page: Page) -> str:
    translate = QCoreApplication.translate
    answer = ""
    match page:
        case Page.HOME:
            answer = translate(
                "PageHelp", "Touch what you want to do. A letter with a QR code you can also put under the reader now."
            )
        case Page.NOTICE:
            answer = translate(
                "PageHelp", "Put the letter under the reader, or type its 18 digits. Then we show what is to be paid."
            )
        case Page.SERVICES:
            answer = translate(
                "PageHelp", "Touch the service that you want to pay for. You can also search it by name."
            )
        case Page.FORM:
            answer = translate(
                "PageHelp", "Answer what is asked. At the end you check it all, and nothing is made before that."
            )
        case Page.DEBTS:
            answer = translate("PageHelp", "These are the notices that we found. Touch the one that you want to pay.")
        case Page.INSTALMENTS:
            answer = translate(
                "PageHelp", "This can be paid at once or in instalments. Choose what you want to pay today."
            )
        case Page.DEBT:
            answer = translate(
                "PageHelp",
                "This is what is owed today. Check that the notice is yours, then go on or look for another.",
            )
        case Page.REVIEW:
            answer = translate(
                "PageHelp", "These are the notices that you pay now. You can add one or take one away, then go on."
            )
        case Page.PRINTED:
            answer = translate("PageHelp", "The notice comes out of the printer. With it you can pay elsewhere.")
        case Page.PHONE:
            answer = translate(
                "PageHelp", "Scan the code with your phone and pay there. When the payment arrives, this page says so."
            )
        case Page.CHECKOUT:
            answer = translate(
                "PageHelp",
                "This is the page of pagoPA. Choose how to pay and follow it to “Pay”: before that nothing is charged.",
            )
        case Page.VERIFYING:
            answer = translate("PageHelp", "You need not do anything: we ask for the receipt until we know.")
        case Page.PAID:
            answer = translate(
                "PageHelp", "The payment has arrived. You can print the receipt or look at it, and leave."
            )
        case Page.BEING_CONFIRMED:
            answer = translate(
                "PageHelp", "We do not know yet how the payment ended: do not pay again. Take the slip and come back."
            )
        case Page.NOT_PAID:
            answer = translate("PageHelp", "Nothing was charged. You can try again, or pay in another way.")
        case Page.PARTLY_PAID:
            answer = translate("PageHelp", "Each notice has its own answer: paid, not paid, or not known yet.")
        case Page.UNPAID:
            answer = translate(
                "PageHelp", "We found no payment of this notice. You can pay it now, or ask again later."
            )
        case Page.UNAVAILABLE:
            answer = translate(
                "PageHelp",
                "Something does not work just now. We try again by ourselves; this page says what you can do.",
            )
    return answer

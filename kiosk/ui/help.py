# SPDX-License-Identifier: EUPL-1.2
"""The topics of the help. Which of them a page has is declared in pages.py."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.ui.messages import Words

# The picture beside each topic, a name of resources/icons; its function's name finds it.
_PICTURES = {
    "where": "file-text",
    "how": "credit-card",
    "email": "envelope-simple",
    "after": "hourglass-medium",
    "waiting": "arrows-clockwise",
    "paper": "printer",
    "without": "note-pencil",
    "choose": "magnifying-glass",
    "parts": "files",
    "elsewhere": "bank",
    "phone": "device-mobile",
    "slip": "receipt",
}

#: Looked up when the help is opened, in the language of that moment.
Topic = Callable[[], Words]


def picture_of(topic: Topic) -> str:
    """The icon beside a topic; a question mark for one that has none of its own."""
    return _PICTURES.get(getattr(topic, "__name__", ""), "question")


def where() -> Words:
    """Where the notice number stands."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "Where is the notice number?"),
        translate(
            "Messages", "At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3."
        ),
    )


def how() -> Words:
    """By what means one pays."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "How do I pay?"),
        translate("Messages", "By card, bank account or app, on the page of pagoPA. No cash."),
    )


def email() -> Words:
    """pagoPA wants an e-mail address."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "I have no email"),
        translate(
            "Messages",
            "pagoPA asks for an email. If you have none, you can pay at a bank, a post office or a tobacconist.",
        ),
    )


def after() -> Words:
    """The bank takes its time."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "I pressed “Pay” and nothing happens"),
        translate("Messages", "Wait for your bank. If you leave, we check first whether the payment has arrived."),
    )


def waiting() -> Words:
    """What is asked while a payment is checked."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "What are you checking?"),
        translate("Messages", "We ask whether the receipt of your payment has arrived. Only the receipt proves it."),
    )


def paper() -> Words:
    """A sheet that does not come out."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "The sheet does not come out"),
        translate("Messages", "Write down the code or take a picture of it, and show it at the counter."),
    )


def without() -> Words:
    """How one pays without a notice."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "How does it work without a notice?"),
        translate("Messages", "You choose the service and answer some questions. We prepare the notice: then you pay."),
    )


def choose() -> Words:
    """A notice that is missing in the list."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "I do not see my notice"),
        translate("Messages", "Change what is shown with the buttons on top, or ask at the counter."),
    )


def parts() -> Words:
    """Instalments, or all at once."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "Instalments or all at once?"),
        translate("Messages", "Both ways pay the same bill: choose one. The next instalment is marked."),
    )


def elsewhere() -> Words:
    """Where else one can pay."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "Can I pay elsewhere?"),
        translate(
            "Messages", "Yes: with an app, at a bank, a post office or a tobacconist. You need the paper notice."
        ),
    )


def phone() -> Words:
    """How one pays with a telephone."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "How do I pay with my phone?"),
        translate("Messages", "Open the IO app or the app of your bank, choose to pay a notice, and scan the code."),
    )


def slip() -> Words:
    """Where the code of a slip stands."""
    translate = QCoreApplication.translate
    return Words(
        translate("Messages", "Where is the code of the slip?"),
        translate(
            "Messages", "In large letters on the slip printed here. It has 8 characters, and never 0, O, 1 or I."
        ),
    )

# SPDX-License-Identifier: EUPL-1.2
"""What the voice says of an item beside its name: what it is, how it stands, which of how many it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.ui.speech.tree import KEYBOARD, Node, Role


def kind_of(node: Node) -> str:
    """`button`; empty for a text."""
    match node.role:
        case Role.Button if node.group != KEYBOARD:
            return QCoreApplication.translate("Speech", "button")
        case Role.EditableText:
            return QCoreApplication.translate("Speech", "field to write in")
        case Role.Graphic:
            return QCoreApplication.translate("Speech", "picture")
        case _:
            return ""


def state_of(node: Node) -> str:
    """`on`, `not chosen`, `not available now`; empty where there is nothing to say."""
    if not node.enabled:
        return QCoreApplication.translate("Speech", "not available now")
    if node.checked is None:
        return ""
    if node.role is Role.RadioButton:
        if node.checked:
            return QCoreApplication.translate("Speech", "chosen")
        return QCoreApplication.translate("Speech", "not chosen")
    return QCoreApplication.translate("Speech", "on") if node.checked else QCoreApplication.translate("Speech", "off")


def place_of(number: int, count: int) -> str:
    """`2 of 5`."""
    return QCoreApplication.translate("Speech", "{number} of {count}").format(number=number, count=count)


def written_in(node: Node) -> str:
    """What stands in a field: nothing of it where it is masked."""
    if node.masked:
        return QCoreApplication.translate("Speech", "hidden")
    if not node.value:
        return QCoreApplication.translate("Speech", "empty")
    return QCoreApplication.translate("Speech", "It contains {text}").format(text=node.value)


def masked() -> str:
    """One character more, of those that nobody shows."""
    return QCoreApplication.translate("Speech", "dot")


def deleted(text: str) -> str:
    """It was taken away."""
    return QCoreApplication.translate("Speech", "{text} deleted").format(text=text)


def you_can() -> str:
    """Before what can be done on a page."""
    return QCoreApplication.translate("Speech", "You can choose:")


def tools() -> str:
    """Before the tools along the edge."""
    return QCoreApplication.translate("Speech", "At the lower edge:")


def plug_in() -> str:
    """Said in place of what is private."""
    return QCoreApplication.translate("Speech", "To hear your data, plug in headphones.")


def begins() -> str:
    """The first words: how it works."""
    return QCoreApplication.translate(
        "Speech",
        "Reading aloud is on. Glide a finger over the screen to hear what is under it, and tap twice to choose it. "
        "With keys: go on, go back, choose.",
    )


def ends() -> str:
    """The last words."""
    return QCoreApplication.translate("Speech", "Reading aloud is off.")


def farewell() -> str:
    """The last words to whom the visit was closed, as the screen says them."""
    translate = QCoreApplication.translate
    return " ".join(
        (
            translate("Farewell", "We are back at the start."),
            translate("Farewell", "You did not answer: we have erased your data."),
        )
    )


def volume(number: int, count: int) -> str:
    """After louder and softer."""
    return QCoreApplication.translate("Speech", "Volume {number} of {count}.").format(number=number, count=count)


def rate(number: int, count: int) -> str:
    """After faster and slower."""
    return QCoreApplication.translate("Speech", "Speed {number} of {count}.").format(number=number, count=count)

# SPDX-License-Identifier: EUPL-1.2
"""How a notice looks: its causale as a title with a second line, and a picture of what it is for."""

from __future__ import annotations

from kiosk.dataclass import dataclass
from kiosk.domain.pendenza import Pendenza
from kiosk.ui.service_style import TileColour, style_of_words

#: Where a causale is divided, the first that is found; what stands before it is the title.
_BREAKS = (" - ", " – ", " — ", ": ", "; ", ", ")
#: A shorter beginning is no title.
_LEAST = 3


@dataclass(frozen=True, slots=True)
class DebtFace:
    """How a notice looks.

    Attributes:
        title, subtitle: the causale in two parts; the second is empty where it cannot be divided.
        icon: its name in resources/icons/phosphor.js.
        colour: of its tile.
    """

    title: str
    subtitle: str
    icon: str
    colour: TileColour


def divided(causale: str) -> tuple[str, str]:
    """A title and a second line, which begins with a capital; no word is lost."""
    text = " ".join(causale.split())
    for mark in _BREAKS:
        before, found, after = text.partition(mark)
        if found and after and sum(map(str.isalpha, before)) >= _LEAST:
            return before, after[:1].upper() + after[1:]
    return text, ""


def titled(causale: str) -> dict[str, str]:
    """The same by name: causale (as it is written, to be spoken), title, subtitle."""
    title, subtitle = divided(causale)
    return {"causale": causale, "title": title, "subtitle": subtitle}


def face_of(debt: Pendenza) -> DebtFace:
    """How a notice looks, by the creditor's own words and by its kind."""
    return face_of_words(debt.causale, debt.kind_id)


def face_of_words(causale: str, kind_id: str = "") -> DebtFace:
    """The same of what is left of a notice: its causale."""
    style = style_of_words(causale, kind_id)
    return DebtFace(*divided(causale), style.icon, style.colour)

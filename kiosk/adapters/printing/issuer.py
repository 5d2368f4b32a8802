# SPDX-License-Identifier: EUPL-1.2
"""Who gives out the documents that the kiosk makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.dataclass import dataclass

if TYPE_CHECKING:  # it loads the library that draws
    from kiosk.adapters.printing.emblem import TownPicture


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives the documents out.

    Attributes:
        desk_name, desk_hours: the counter that they send people to; hours may be empty.
        training: no payment is real, and each sheet says so.
        emblem: gives the picture of a town with an emblem of its own; None: the kiosk's own stands on the sheets.
    """

    desk_name: str = "sportello"
    desk_hours: str = ""
    training: bool = False
    emblem: TownPicture | None = None

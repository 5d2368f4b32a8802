# SPDX-License-Identifier: EUPL-1.2
"""Who gives out the documents that the kiosk makes."""

from __future__ import annotations

from kiosk.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives the documents out.

    Attributes:
        desk_name, desk_hours: the counter that they send people to; hours may be empty.
        training: no payment is real, and each sheet says so.
        emblem: the kiosk's own stands on the sheets; a town with an emblem of its own has none there.
    """

    desk_name: str = "sportello"
    desk_hours: str = ""
    training: bool = False
    emblem: bool = True

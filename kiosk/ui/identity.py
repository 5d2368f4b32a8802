# SPDX-License-Identifier: EUPL-1.2
"""Who runs the kiosk, as each page says it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Identity(NamedTuple):
    """Who runs the kiosk, where help is, and whether this is only training."""

    name: str
    subtitle: str
    desk_name: str
    desk_hours: str
    training: bool


def subtitle_of(identity: Identity) -> str:
    """The line below the name."""
    return identity.subtitle or QCoreApplication.translate("AppViewModel", "Payment desk")

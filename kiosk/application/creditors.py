# SPDX-License-Identifier: EUPL-1.2
"""The creditors that this kiosk serves."""

from __future__ import annotations

from kiosk.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Creditor:
    """A public body whose notices are paid here: its fiscal code (idDominio, 11 digits) and its name."""

    id: str
    name: str

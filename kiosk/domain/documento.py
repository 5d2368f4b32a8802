# SPDX-License-Identifier: EUPL-1.2
"""The place of a debt in a documento: GovPay's word for several debts that are one bill, in parts or at once."""

from __future__ import annotations

from enum import Enum

from kiosk.dataclass import dataclass


class SogliaKind(Enum):
    """When the amount of a single payment holds; UNKNOWN is a word of GovPay that we do not know."""

    ENTRO = "ENTRO"
    OLTRE = "OLTRE"
    RIDOTTO = "RIDOTTO"
    SCONTATO = "SCONTATO"
    UNKNOWN = "unknown"

    @classmethod
    def from_json(cls, value: str) -> SogliaKind:
        """The kind of a GovPay body. Never raises."""
        return _KINDS.get(value, cls.UNKNOWN)


_KINDS = {kind.value: kind for kind in SogliaKind if kind is not SogliaKind.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Soglia:
    """A single payment with a condition; `days` from the notification with ENTRO and OLTRE, else None."""

    kind: SogliaKind
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Documento:
    """What a debt says of the bill that it is a part of.

    A debt with neither `rata` nor `soglia` is the whole bill in one payment (GovPay, AvvisoPagamentoV2Utils).

    Attributes:
        identifier: the bill's name, unique for one application and creditor.
        description: the bill in the creditor's words.
        rata: the number of the instalment, None when the debt is a single payment.
        soglia: the condition of a single payment, if it has one.
    """

    identifier: str
    description: str = ""
    rata: int | None = None
    soglia: Soglia | None = None

    @property
    def is_instalment(self) -> bool:
        """Whether the debt is one instalment of several, not the whole bill."""
        return self.rata is not None

# SPDX-License-Identifier: EUPL-1.2
"""The debt (pendenza) as GovPay knows it, and whether it may be paid here."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.documento import Documento
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber

#: GovPay's placeholder for a debtor that nobody named: not a person.
ANONYMOUS = "ANONIMO"


class State(Enum):
    """The states of a debt in all of GovPay's APIs, and our own two for a missing and an unknown one."""

    NON_ESEGUITA = "NON_ESEGUITA"
    SCADUTA = "SCADUTA"
    ESEGUITA = "ESEGUITA"
    INCASSATA = "INCASSATA"
    ESEGUITA_PARZIALE = "ESEGUITA_PARZIALE"
    ANNULLATA = "ANNULLATA"
    ANOMALA = "ANOMALA"
    MISSING = "missing"
    UNKNOWN = "unknown"

    @classmethod
    def from_json(cls, value: object) -> State:
        """The state of a GovPay body; absent is MISSING, a word we do not know is UNKNOWN. Never raises."""
        if value is None:
            return cls.MISSING
        return _PENDENZA_STATES.get(value, cls.UNKNOWN) if isinstance(value, str) else cls.UNKNOWN

    @classmethod
    def from_avviso_json(cls, value: object) -> State:
        """The state of `GET /avvisi` as JSON, a different enumeration: DUPLICATA there means already paid."""
        if value is None:
            return cls.MISSING
        return _AVVISO_STATES.get(value, cls.UNKNOWN) if isinstance(value, str) else cls.UNKNOWN


_PENDENZA_STATES = {state.value: state for state in State if state not in (State.MISSING, State.UNKNOWN)}
_AVVISO_STATES = {
    "NON_ESEGUITA": State.NON_ESEGUITA,
    "SCADUTA": State.SCADUTA,
    "ANNULLATA": State.ANNULLATA,
    "DUPLICATA": State.ESEGUITA,
    "SCONOSCIUTA": State.MISSING,
}


class Payability(Enum):
    """Whether a debt may be paid at this kiosk, and if not, why not."""

    PAYABLE = "payable"
    ALREADY_PAID = "already_paid"
    PARTLY_PAID = "partly_paid"
    EXPIRED = "expired"
    ANNULLED = "annulled"
    ANOMALOUS = "anomalous"
    UNREADABLE = "unreadable"


# Only NON_ESEGUITA is payable: GovPay refuses SCADUTA to pagoPA, and ANOMALA means that money was taken in some way.
_PAYABILITY = {
    State.NON_ESEGUITA: Payability.PAYABLE,
    State.SCADUTA: Payability.EXPIRED,
    State.ESEGUITA: Payability.ALREADY_PAID,
    State.INCASSATA: Payability.ALREADY_PAID,
    State.ESEGUITA_PARZIALE: Payability.PARTLY_PAID,
    State.ANNULLATA: Payability.ANNULLED,
    State.ANOMALA: Payability.ANOMALOUS,
    State.MISSING: Payability.UNREADABLE,
    State.UNKNOWN: Payability.UNREADABLE,
}


@dataclass(frozen=True, slots=True)
class Pendenza:
    """One debt, as read from GovPay at one moment.

    Attributes:
        notice: its notice number, as asked for.
        creditor_id: fiscal code of the creditor (idDominio).
        creditor_name: its name (ragioneSociale); may be empty.
        amount: what is due today, by GovPay.
        state: see State.
        causale: what it is for, in the creditor's words.
        debtor_name: name of the debtor; empty when nobody is named.
        due_on: last day to pay (dataScadenza).
        valid_until: until when the amount holds (dataValidita); past it GovPay may have it verified again.
        paid_on: day of payment where the source tells it.
        iuv: the IUV as GovPay stores it, else computed from the notice number.
        application_id: the application that owns it (idA2A); with `debt_id` its identity.
        debt_id: its name at that application (idPendenza).
        kind_id: its kind (idTipoPendenza).
        debtor_id: fiscal code of the debtor, in capitals; empty when nobody is named. Never shown or logged.
        created_on: when GovPay took it in (dataCaricamento).
        documento: its place in a bill of several parts; None where there is none, or where the source does not tell.
        has_stamp: it holds a marca da bollo, and so is paid alone. Lists do not tell.
        under_way: somebody is paying it, or has tried to and stopped; GovPay itself would let a second payment through.
            Not every source tells.
    """

    notice: NoticeNumber
    creditor_id: str
    creditor_name: str
    amount: Money
    state: State
    causale: str
    iuv: str
    debtor_name: str = ""
    due_on: date | None = None
    valid_until: date | None = None
    paid_on: date | None = None
    application_id: str = ""
    debt_id: str = ""
    kind_id: str = ""
    debtor_id: str = field(default="", repr=False)
    created_on: date | None = None
    documento: Documento | None = None
    has_stamp: bool = False
    under_way: bool = False

    @property
    def payability(self) -> Payability:
        """Whether this debt may be paid here. One of 0.00 cannot be: pagoPA takes no such cart."""
        if self.state is State.NON_ESEGUITA and self.amount.cents == 0:
            return Payability.UNREADABLE
        return _PAYABILITY[self.state]

    def differs_for_payer(self, earlier: Pendenza) -> bool:
        """Whether the payer must be asked again: the amount or what it is for has changed since `earlier`."""
        return (self.amount, self.causale, self.creditor_id) != (earlier.amount, earlier.causale, earlier.creditor_id)

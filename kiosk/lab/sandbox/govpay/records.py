# SPDX-License-Identifier: EUPL-1.2
"""What the sandbox's GovPay keeps: creditors, applications, debts, payments and their receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from .jsontext import JsonObject

if TYPE_CHECKING:
    from ..faults_middleware import FaultSpec

ANY = "*"

# From a form's filled body and the time to the JSON of a debt; raises StopTransformation to refuse.
Transformation = Callable[[JsonObject, datetime], JsonObject]


@dataclass(frozen=True, slots=True)
class Psp:
    """Who took the money of a payment, as pagoPA's receipt names it."""

    name: str
    fiscal_code: str
    id: str
    channel: str


#: Nobody's bank: no bank has this code, and no fiscal code is all noughts.
INVENTED_PSP = Psp("Banca di Prova", "00000000000", "ABI99999", "00000000000_01")
#: The one of the recorded receipts, so that a town that is built for them answers as the real server did.
RECORDED_PSP = Psp("Intesa Sanpaolo", "00799960158", "ABI03069", "00799960158_06")


@dataclass(slots=True)
class Entrata:
    """An income chapter of a creditor."""

    code: str
    codice_contabilita: str
    tipo_contabilita: str = "ALTRO"


@dataclass(slots=True)
class Dominio:
    """A creditor. `anagrafica` holds what the API shows of it in the API's own field names, gln included."""

    id: str
    name: str
    aux_digit: str = "3"
    segregation_code: str = "01"
    application_code: str = "01"
    anagrafica: dict[str, str] = field(default_factory=dict)
    cbill: str = ""
    area: str = ""
    iban: str = ""
    entrate: dict[str, Entrata] = field(default_factory=dict)
    tipi_pendenza: list[str] = field(default_factory=list)
    enabled: bool = True


@dataclass(slots=True)
class TipoPendenza:
    """A kind of debt; with a form it may be created by the person who pays it.

    `fault` is how GovPay answers whoever sends that form.
    """

    id: str
    descrizione: str
    form: JsonObject | None = None
    validation: JsonObject | None = None
    transformation: str | Transformation | None = None
    fault: FaultSpec | None = None


class Verdict(StrEnum):
    """What the creditor's own system makes of a notice that GovPay does not hold, and asks it about."""

    EXPIRED = "expired"
    ANNULLED = "annulled"
    PAID = "paid"
    UNKNOWN = "unknown"
    DOWN = "down"

    @property
    def words(self) -> str:
        """GovPay's words for it."""
        if self is Verdict.DOWN:
            return "Errore ente creditore"
        outcome = {"expired": "SCADUTO", "annulled": "ANNULLATO", "paid": "DUPLICATO", "unknown": "SCONOSCIUTO"}[self]
        return f"La verifica della pendenza ha dato esito PAA_PAGAMENTO_{outcome}"


@dataclass(slots=True)
class Application:
    """A calling system (idA2A), what it may use, and its credentials.

    `domini` and `tipi_pendenza` hold identifiers or "*". `certificate_subject` is the subject of its client
    certificate as RFC 4514 text, in any order of its parts, or "".
    """

    id_a2a: str
    user: str
    password: str
    domini: list[str] = field(default_factory=lambda: [ANY])
    tipi_pendenza: list[str] = field(default_factory=lambda: [ANY])
    api_pendenze: bool = True
    api_pagamenti: bool = True
    api_ragioneria: bool = True
    certificate_subject: str = ""
    enabled: bool = True

    def may_dominio(self, id_dominio: str) -> bool:
        """Whether the application is authorised for that creditor."""
        return ANY in self.domini or id_dominio in self.domini

    def may_tipo(self, id_tipo: str) -> bool:
        """Whether the application is authorised for that kind of debt."""
        return ANY in self.tipi_pendenza or id_tipo in self.tipi_pendenza


@dataclass(slots=True)
class Operator:
    """A person who administers: authenticated, but of no use to the APIs of a kiosk."""

    user: str
    password: str
    name: str = "Amministratore"


class Stored(StrEnum):
    """The stored states of a debt."""

    NON_ESEGUITO = "NON_ESEGUITO"
    ESEGUITO = "ESEGUITO"
    PARZIALMENTE_ESEGUITO = "PARZIALMENTE_ESEGUITO"
    ANNULLATO = "ANNULLATO"
    ESEGUITO_ALTRO_CANALE = "ESEGUITO_ALTRO_CANALE"
    ESEGUITO_SENZA_RPT = "ESEGUITO_SENZA_RPT"


@dataclass(slots=True)
class Voce:
    """One item of a debt, with exactly one of: codEntrata, an IBAN, a stamp (tipoBollo)."""

    id: str
    amount_cents: int
    descrizione: str
    cod_entrata: str | None = None
    iban: str | None = None
    tipo_contabilita: str | None = None
    codice_contabilita: str | None = None
    tipo_bollo: str | None = None
    hash_documento: str | None = None
    provincia: str | None = None
    paid: bool = False
    extras: JsonObject = field(default_factory=dict)


@dataclass(slots=True)
class DebtInput:
    """A debt as a caller gave it, already free of syntax errors. `extras` holds the fields that are only kept."""

    id_dominio: str
    causale: str
    amount_cents: int
    voci: list[Voce]
    id_tipo: str | None = None
    debtor: JsonObject | None = None
    notice: str | None = None
    data_validita: date | None = None
    data_scadenza: date | None = None
    documento: JsonObject | None = None
    extras: JsonObject = field(default_factory=dict)
    id_a2a: str | None = None
    id_pendenza: str | None = None


@dataclass(slots=True)
class Debt:
    """A stored debt (pendenza). Amounts in cents, dates in Europe/Rome."""

    seq: int
    id_a2a: str
    id_pendenza: str
    id_dominio: str
    id_tipo: str
    causale: str
    debtor: JsonObject
    amount_cents: int
    voci: list[Voce]
    notice: str
    iuv: str
    uuid: str
    created: datetime
    data_validita: date | None = None
    data_scadenza: date | None = None
    documento: JsonObject | None = None
    extras: JsonObject = field(default_factory=dict)
    stored: Stored = Stored.NON_ESEGUITO
    anomalous: bool = False
    reconciled: bool = False
    state_reason: str | None = None
    spontaneous: bool = False
    paid_iuv: str | None = None
    paid_on: date | None = None
    rpps: list[Rpp] = field(default_factory=list)
    fault: FaultSpec | None = None
    rise_cents: int = 0
    """What the office adds once the debt was looked at by its notice."""
    looked_at: bool = False

    def given_by_notice(self) -> None:
        """Note that the debt was given to a caller who asked by its notice."""
        if self.looked_at and self.rise_cents and self.stored is Stored.NON_ESEGUITO:
            self.amount_cents += self.rise_cents
            self.voci[0].amount_cents += self.rise_cents
            self.rise_cents = 0
        self.looked_at = True

    @property
    def has_stamp(self) -> bool:
        """Whether a voce is a marca da bollo: no notice can be printed then."""
        return any(voce.tipo_bollo for voce in self.voci)


@dataclass(slots=True)
class Riscossione:
    """What a receipt brought for one voce. `indice` counts from 1."""

    id_voce: str
    indice: int
    amount_cents: int
    on: date
    tipo: str = "ENTRATA"


@dataclass(slots=True)
class Rpp:
    """One payment request of a debt and, later, its receipt.

    `activated` is whether pagoPA asked to pay this IUV before: without it the API Pagamento v3 cannot show the receipt.
    `listed` is whether the receipt counts as one: the rejected first receipt of an activated payment does not.
    """

    seq: int
    debt: Debt
    ccp: str
    requested: datetime
    state: str
    rpt: JsonObject
    activated: bool
    detail: str | None = None
    rt: JsonObject | None = None
    received: datetime | None = None
    esito: str = "IN_CORSO"
    paid_cents: int = 0
    listed: bool = False
    riscossioni: list[Riscossione] = field(default_factory=list)

# SPDX-License-Identifier: EUPL-1.2
"""Payments with a price that the municipality defines in the settings, and the debts that are made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum
from string import Formatter

from kiosk.dataclass import dataclass
from kiosk.domain.money import MAX_CENTS, Money

#: GovPay's limits of a debt: NuovaPendenza.java, Soggetto.java.
MAX_CAUSALE = 140
MAX_NAME = 70
_CODE = re.compile(r"[A-Z0-9]{1,16}")
#: What a template of a causale may name.
PLACEHOLDERS = frozenset({"title", "quantity", "year", "name"})


class OrderFault(Enum):
    """What is wrong in what the visitor chose."""

    QUANTITY = "quantity"
    AMOUNT_TOO_SMALL = "amount_too_small"
    AMOUNT_TOO_LARGE = "amount_too_large"
    DEBTOR_MISSING = "debtor_missing"
    DEBTOR_CODE = "debtor_code"


class OrderRefused(ValueError):
    """What the visitor chose cannot be paid with this tariff.

    Attributes:
        fault: why.
    """

    def __init__(self, fault: OrderFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class DebtorKind(Enum):
    """A person or a company (soggettoPagatore.tipo)."""

    PERSON = "F"
    COMPANY = "G"


@dataclass(frozen=True, slots=True)
class Debtor:
    """Who owes: a fiscal code in capitals, 11 digits or 16 characters as a rule, and a name.

    Raises:
        OrderRefused: no code that GovPay takes (1 to 16 letters and digits), or no name.
    """

    code: str = field(repr=False)
    name: str = field(repr=False)
    kind: DebtorKind = DebtorKind.PERSON

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise OrderRefused(OrderFault.DEBTOR_CODE)
        if not self.name.strip():
            raise OrderRefused(OrderFault.DEBTOR_MISSING)


def debtor_of(code: str, name: str) -> Debtor:
    """A debtor as typed or scanned. Eleven figures are taken for a company's.

    Raises:
        OrderRefused: see Debtor.
    """
    tidy = "".join(code.split()).upper()
    kind = DebtorKind.COMPANY if len(tidy) == 11 and tidy.isdigit() else DebtorKind.PERSON
    return Debtor(tidy, " ".join(name.split())[:MAX_NAME], kind)


@dataclass(frozen=True, slots=True)
class IncomeCode:
    """Where the money goes: an entrata that GovPay knows (codEntrata)."""

    code: str


@dataclass(frozen=True, slots=True)
class IncomeAccount:
    """Where the money goes: an IBAN that GovPay knows, with its accounting (tipoContabilita, codiceContabilita)."""

    iban: str
    accounting_kind: str
    accounting_code: str


Income = IncomeCode | IncomeAccount


@dataclass(frozen=True, slots=True)
class DebtDraft:
    """A debt to be made. It is kept for retries: the same draft makes one debt however often it is sent.

    Attributes:
        id: its idPendenza.
        debtor: None makes GovPay write "ANONIMO".
    """

    id: str
    creditor_id: str
    kind_id: str
    causale: str = field(repr=False)  # may hold a name
    amount: Money
    income: Income
    debtor: Debtor | None = None

    def is_same_order(self, other: DebtDraft) -> bool:
        """Whether both ask for the same debt, whatever it is called."""
        return replace(self, id=other.id) == other


@dataclass(frozen=True, slots=True)
class Tariff:
    """A payment that the municipality offers.

    Attributes:
        code: its name in the settings.
        titles: what it is called, per language; Italian is always there.
        kind_id: idTipoPendenza.
        unit_amount: the price of one; None: the visitor types the amount, within `min_amount` and `max_amount`.
        min_quantity, max_quantity: how many at once; with 1 and 1 nobody is asked.
        causale: what the debt says, with {title} {quantity} {year} {name} filled in.
        needs_debtor: whether fiscal code and name are asked for.
    """

    code: str
    creditor_id: str
    kind_id: str
    titles: Mapping[str, str]
    causale: str
    income: Income
    unit_amount: Money | None = None
    min_amount: Money = Money(1)
    max_amount: Money = Money(MAX_CENTS)
    min_quantity: int = 1
    max_quantity: int = 1
    needs_debtor: bool = True

    def title(self, lang: str = "it") -> str:
        """What it is called in that language, else in Italian."""
        return self.titles.get(lang) or self.titles["it"]

    @property
    def asks_quantity(self) -> bool:
        """Whether the visitor says how many."""
        return self.max_quantity > self.min_quantity

    def total(self, quantity: int = 1, amount: Money | None = None) -> Money:
        """What is to be paid.

        Args:
            amount: what the visitor typed, where the amount is free; one unit's.

        Raises:
            OrderRefused: outside the limits.
        """
        if not self.min_quantity <= quantity <= self.max_quantity:
            raise OrderRefused(OrderFault.QUANTITY)
        unit = self.unit_amount
        if unit is None:
            if amount is None or amount < self.min_amount or not amount.cents:
                raise OrderRefused(OrderFault.AMOUNT_TOO_SMALL)
            if amount > self.max_amount:
                raise OrderRefused(OrderFault.AMOUNT_TOO_LARGE)
            unit = amount
        total = Money(unit.cents * quantity)
        if total.cents > MAX_CENTS:
            raise OrderRefused(OrderFault.AMOUNT_TOO_LARGE)
        return total

    def draft(
        self, debt_id: str, year: int, quantity: int = 1, amount: Money | None = None, debtor: Debtor | None = None
    ) -> DebtDraft:
        """The debt to be made.

        Raises:
            OrderRefused: outside the limits, or without the debtor that is needed.
        """
        if self.needs_debtor and debtor is None:
            raise OrderRefused(OrderFault.DEBTOR_MISSING)
        debtor = debtor if self.needs_debtor else None
        name = debtor.name if debtor is not None else ""
        causale = fill_causale(self.causale, title=self.title(), quantity=str(quantity), year=str(year), name=name)
        total = self.total(quantity, amount)
        return DebtDraft(debt_id, self.creditor_id, self.kind_id, causale or self.title(), total, self.income, debtor)


def causale_faults(template: str) -> list[str]:
    """What is wrong with a template of a causale, in sentences; empty when it can be used."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return ["has an unpaired brace"]
    named = [(name, spec, conversion) for _, name, spec, conversion in parts if name is not None]
    faults = [f"knows no {{{name}}}" for name, _, _ in named if name not in PLACEHOLDERS]
    if any(spec or conversion for _, spec, conversion in named):
        faults.append("takes names in braces only, without ':' or '!'")
    if not template.strip():
        faults.append("is empty")
    return faults


def fill_causale(template: str, *, limit: int = MAX_CAUSALE, **values: str) -> str:
    """A causale of at most `limit` characters on one line. The template must be without faults."""
    return " ".join(template.format(**values).split())[:limit].rstrip()

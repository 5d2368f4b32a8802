# SPDX-License-Identifier: EUPL-1.2
"""The settings of tariffs: payments with a price that the municipality defines itself."""

from collections.abc import Iterator
from typing import Annotated, Literal

from kiosk.config.setting import Fault, Rule, Section, cross_check, quoted, setting
from kiosk.domain.money import Money
from kiosk.domain.tariff import (
    MAX_CAUSALE,
    Income,
    IncomeAccount,
    IncomeCode,
    Tariff,
    causale_faults,
    fill_causale,
)


def _amount(text: str) -> str:
    if text:
        try:
            cents = Money.from_json(text).cents
        except (ValueError, ArithmeticError):
            raise ValueError('must be euro and cents in quotation marks, as "22.21"') from None
        if not cents:
            raise ValueError("must be more than 0.00")
    return text


def _causale(template: str) -> str:
    faults = causale_faults(template)
    if faults:
        raise ValueError("; ".join(faults))
    return template


#: What GovPay takes as an idTipoPendenza or a codEntrata, in words.
KIND_FORM = "up to 35 letters without accents, digits, '.', '_' or '-'"
_CODE_FORM = "1 to 35 letters without accents, digits, '_' or '-'"
Amount = Annotated[str, Rule(max_length=20, check=_amount)]


class Titles(Section):
    """What a tariff is called, in each language; a language left empty shows the Italian."""

    it: str = setting(min_length=1, max_length=60, description="Italian")
    en: str = setting(default="", max_length=60, description="English")
    de: str = setting(default="", max_length=60, description="German")
    fr: str = setting(default="", max_length=60, description="French")
    sl: str = setting(default="", max_length=60, description="Slovene")


class TariffSettings(Section):
    """A payment without a notice. Delete the example, or write one such part for each tariff."""

    code: str = setting(
        pattern=r"^[A-Za-z0-9_-]{1,35}$", form=_CODE_FORM, description="its name in this file and in the log"
    )
    creditor: str = setting(
        pattern=r"^[0-9]{11}$", form="11 digits", description="fiscal code of the creditor, one of those above"
    )
    kind: str = setting(
        pattern=r"^[A-Za-z0-9._-]{1,35}$", form=KIND_FORM, description="kind of debt in GovPay (idTipoPendenza)"
    )
    unit_amount: Amount = setting(default="", description="price of one, in euro; empty: the visitor types the amount")
    min_amount: Amount = setting(default="0.01", description="with a typed amount: the smallest")
    max_amount: Amount = setting(default="999999999.99", description="with a typed amount: the largest")
    min_quantity: int = setting(default=1, ge=1, le=999, description="the fewest at once")
    max_quantity: int = setting(default=1, ge=1, le=999, description="the most at once; 1: nobody is asked")
    causale: str = setting(
        default="{title}",
        min_length=1,
        max_length=300,
        check=_causale,
        description=f"what the debt says, at most {MAX_CAUSALE} characters; {{title}} {{quantity}} {{year}} {{name}} "
        "are filled in",
    )
    debtor: Literal["required", "none"] = setting(
        default="required", description="whether fiscal code and name are asked for"
    )
    income_code: str = setting(
        default="",
        pattern=r"^[A-Za-z0-9._-]{0,35}$",
        form=KIND_FORM,
        description="where the money goes: codEntrata, or else an IBAN",
    )
    iban: str = setting(
        default="",
        pattern=r"^([A-Z]{2}[0-9]{2}[A-Z0-9]{1,30})?$",
        form="an IBAN without blanks",
        description="IBAN known to GovPay",
    )
    accounting_kind: Literal["", "CAPITOLO", "SPECIALE", "SIOPE", "ALTRO"] = setting(
        default="", description="with an IBAN: tipoContabilita"
    )
    accounting_code: str = setting(
        default="",
        pattern=r"^(\S{3,138})?$",
        form="3 to 138 characters without blanks",
        description="with an IBAN: codiceContabilita",
    )
    title: Titles

    @cross_check
    def _where_the_money_goes(self) -> Iterator[Fault]:
        if bool(self.income_code) == bool(self.iban):
            yield Fault((), "either income_code or iban")
        if self.iban and not (self.accounting_kind and self.accounting_code):
            yield Fault((), "an iban needs accounting_kind and accounting_code")

    @cross_check
    def _quantities(self) -> Iterator[Fault]:
        if self.max_quantity < self.min_quantity:
            yield Fault(("max_quantity",), "max_quantity is below min_quantity", str(self.max_quantity))

    @cross_check
    def _amounts(self) -> Iterator[Fault]:
        if not self.unit_amount and _money(self.max_amount) < _money(self.min_amount):
            yield Fault(("max_amount",), "max_amount is below min_amount", quoted(self.max_amount))

    @cross_check
    def _causale_fits(self) -> Iterator[Fault]:
        longest = fill_causale(
            self.causale, title=self.title.it, quantity="999", year="2099", name="", limit=len(self.causale) + 200
        )
        if len(longest) > MAX_CAUSALE:
            yield Fault(("causale",), f"causale is longer than {MAX_CAUSALE} characters once it is filled in")

    def tariff(self) -> Tariff:
        """The tariff itself."""
        return Tariff(
            code=self.code,
            creditor_id=self.creditor,
            kind_id=self.kind,
            titles={lang: title for lang, title in vars(self.title).items() if title},
            causale=self.causale,
            income=self._income(),
            unit_amount=_money(self.unit_amount) if self.unit_amount else None,
            min_amount=_money(self.min_amount),
            max_amount=_money(self.max_amount),
            min_quantity=self.min_quantity,
            max_quantity=self.max_quantity,
            needs_debtor=self.debtor == "required",
        )

    def _income(self) -> Income:
        if self.income_code:
            return IncomeCode(self.income_code)
        return IncomeAccount(self.iban, self.accounting_kind, self.accounting_code)


def _money(text: str) -> Money:
    return Money.from_json(text) if text else Money(0)

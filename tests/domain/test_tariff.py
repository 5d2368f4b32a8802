# SPDX-License-Identifier: EUPL-1.2
"""Tariffs: what may be ordered, what it costs, and the debt that it becomes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import MAX_CENTS, Money
from kiosk.domain.tariff import (
    Debtor,
    DebtorKind,
    IncomeCode,
    OrderFault,
    OrderRefused,
    Tariff,
    causale_faults,
    debtor_of,
)

CIE = Tariff(
    "cie", "01234567890", "CIE", {"it": "Carta d’identità", "en": "Identity card"},
    "{title} n. {quantity} del {year} {name}", IncomeCode("CIE"), Money(2221), max_quantity=5,
)  # fmt: skip
ADA = debtor_of("fnt daa 82c53 h501y", "  Ada   Fontechiara ")


def fault_of(**order: object) -> OrderFault:
    tariff = order.pop("tariff", CIE)
    assert isinstance(tariff, Tariff)
    with pytest.raises(OrderRefused) as refused:
        tariff.draft("K1", 2026, **{"debtor": ADA, **order})  # type: ignore[arg-type]
    return refused.value.fault


def test_the_debt_of_an_order() -> None:
    draft = CIE.draft("K1", 2026, 3, debtor=ADA)
    assert draft.amount == Money(6663)
    assert draft.causale == "Carta d’identità n. 3 del 2026 Ada Fontechiara"
    assert (draft.id, draft.creditor_id, draft.kind_id, draft.income) == ("K1", "01234567890", "CIE", IncomeCode("CIE"))
    assert draft.debtor == Debtor("FNTDAA82C53H501Y", "Ada Fontechiara", DebtorKind.PERSON)
    assert "Ada" not in repr(draft)


def test_titles() -> None:
    assert (CIE.title("en"), CIE.title("de"), CIE.title()) == ("Identity card", "Carta d’identità", "Carta d’identità")
    assert CIE.asks_quantity
    assert not replace(CIE, max_quantity=1).asks_quantity


@pytest.mark.parametrize("quantity", [-1, 0, 6])
def test_quantities(quantity: int) -> None:
    assert fault_of(quantity=quantity) is OrderFault.QUANTITY


def test_amounts_that_are_typed() -> None:
    free = replace(CIE, unit_amount=None, min_amount=Money(500), max_amount=Money(1000))
    assert free.draft("K1", 2026, amount=Money(500), debtor=ADA).amount == Money(500)
    assert free.draft("K1", 2026, 2, Money(1000), ADA).amount == Money(2000)
    assert fault_of(tariff=free) is OrderFault.AMOUNT_TOO_SMALL
    assert fault_of(tariff=free, amount=Money(499)) is OrderFault.AMOUNT_TOO_SMALL
    assert fault_of(tariff=free, amount=Money(1001)) is OrderFault.AMOUNT_TOO_LARGE
    assert fault_of(tariff=replace(free, min_amount=Money(0)), amount=Money(0)) is OrderFault.AMOUNT_TOO_SMALL


def test_more_than_one_debt_can_be() -> None:
    huge = replace(CIE, unit_amount=Money(MAX_CENTS))
    assert huge.draft("K1", 2026, debtor=ADA).amount == Money(MAX_CENTS)
    assert fault_of(tariff=huge, quantity=2) is OrderFault.AMOUNT_TOO_LARGE


def test_debtors() -> None:
    assert fault_of(debtor=None) is OrderFault.DEBTOR_MISSING
    nameless = replace(CIE, needs_debtor=False, causale="{name}")
    draft = nameless.draft("K1", 2026, debtor=ADA)
    assert draft.debtor is None, "a tariff that asks for nobody names nobody"
    assert draft.causale == "Carta d’identità"
    assert debtor_of("01234567897", "Edilcolle").kind is DebtorKind.COMPANY
    for code, name, fault in (("", "Ada", OrderFault.DEBTOR_CODE), ("A" * 17, "Ada", OrderFault.DEBTOR_CODE)):
        with pytest.raises(OrderRefused, match=fault.value):
            debtor_of(code, name)
    with pytest.raises(OrderRefused, match="missing"):
        debtor_of("FNTDAA82C53H501Y", "  ")
    assert len(debtor_of("FNTDAA82C53H501Y", "x" * 500).name) == 70


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("{", "brace"),
        ("a}", "brace"),
        ("{titolo}", "knows no {titolo}"),
        ("{title.__class__}", "knows no"),
        ("{}", "knows no"),
        ("{0}", "knows no"),
        ("{title:>99999999}", "names in braces only"),
        ("{title!r}", "names in braces only"),
        ("{title:{year}}", "names in braces only"),
    ],
)
def test_templates_that_cannot_be_used(template: str, part: str) -> None:
    assert any(part in fault for fault in causale_faults(template))


@given(st.text(max_size=60), st.text(max_size=200))
def test_whatever_is_in_a_template_or_a_name(template: str, name: str) -> None:
    if causale_faults(template):
        return
    tariff = replace(CIE, causale=template, titles={"it": name.strip() or "x"})
    draft = tariff.draft("K1", 2026, debtor=Debtor("X", name or "y") if name.strip() else ADA)
    assert 1 <= len(draft.causale) <= 140

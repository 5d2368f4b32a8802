# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's own questions: what is asked, what is accepted, and what becomes of the answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.form_session import FormSession
from kiosk.application.own_forms import (
    AMOUNT,
    DIGITS,
    NAME,
    QUANTITY,
    TAX_CODE,
    debtor_form,
    order_of,
    pair_of,
    tariff_form,
)
from kiosk.domain.forms.errors import Reason
from kiosk.domain.money import Money
from kiosk.domain.tariff import IncomeCode, OrderFault, OrderRefused, Tariff

ADA = "FNTDAA82C53H501Y"
CARD = Tariff("cie", "01234567890", "CIE", {"it": "Carta"}, "{title}", IncomeCode("CIE"), Money(2221), max_quantity=5)
OFFER = replace(CARD, unit_amount=None, min_amount=Money(550), max_amount=Money(10000), max_quantity=1)


def answered(session: FormSession, **answers: str) -> FormSession:
    for name, text in answers.items():
        session.write(name, text)
    return session


def reasons(session: FormSession) -> list[Reason]:
    return [error.reason for error in session.page_errors()]


def test_a_code_from_a_card_is_filled_in_and_the_digits_are_asked_for() -> None:
    session = debtor_form(ADA)
    assert (session.typed(TAX_CODE), session.typed(DIGITS)) == (ADA, "")
    assert not session.next()
    assert reasons(session) == [Reason.REQUIRED]
    session.write(DIGITS, "000144")
    assert session.next()
    assert session.complete
    assert not session.reviewing  # nobody looks at two answers once more
    assert pair_of(session.body()) == (ADA, "000144")
    session.write(DIGITS, "000145")
    assert not session.complete


@pytest.mark.parametrize("digits", ["00014", "12345a", "-12345", "1" * 19])
def test_digits_are_digits(digits: str) -> None:
    session = answered(debtor_form(ADA), **{DIGITS: digits})
    assert not session.next()
    assert reasons(session) == [Reason.PATTERN]


@pytest.mark.parametrize("code", ["FNTDAA82C53H501", "1234567890", "hello"])
def test_a_code_has_a_shape(code: str) -> None:
    session = answered(debtor_form(), **{TAX_CODE: code, DIGITS: "000144"})
    assert not session.next()


@pytest.mark.parametrize("code", [ADA.lower(), "FNT DAA 82C53 H501Y", "FNTDAAUNCRPHRLMY", "03998877660"])
def test_small_letters_blanks_omocodia_and_companies_are_understood(code: str) -> None:
    session = answered(debtor_form(), **{TAX_CODE: code, DIGITS: "000144"})
    assert session.next()
    assert pair_of(session.body())[0] == "".join(code.split()).upper()


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_written_either_fits_or_is_said_to_be_wrong(code: str, digits: str) -> None:
    session = answered(debtor_form(), **{TAX_CODE: code, DIGITS: digits})
    assert session.next() is not bool(session.page_errors())


@given(st.integers(1, 5))
def test_an_order_of_a_tariff(quantity: int) -> None:
    session = answered(tariff_form(CARD), **{QUANTITY: str(quantity), TAX_CODE: ADA, NAME: "Ada Fontechiara"})
    assert session.next()
    assert session.reviewing
    number, amount, debtor = order_of(CARD, session.body())
    assert (number, amount, debtor.code if debtor else "") == (quantity, None, ADA)


@given(st.decimals("0.01", "1000", places=2))
def test_a_free_amount_keeps_its_limits_and_its_cents(amount: Decimal) -> None:
    answers = {AMOUNT: str(amount).replace(".", ","), TAX_CODE: ADA, NAME: "Ada"}
    session = answered(tariff_form(OFFER), **answers)
    assert session.next() is (Decimal("5.50") <= amount <= 100)
    if session.reviewing:
        assert order_of(OFFER, session.body())[1] == Money(int(amount * 100))


@pytest.mark.parametrize("quantity", ["0", "6", "1,5", "many"])
def test_more_than_there_may_be_is_said(quantity: str) -> None:
    session = answered(tariff_form(CARD), **{QUANTITY: quantity, TAX_CODE: ADA, NAME: "Ada"})
    assert not session.next()


def test_answers_that_are_none_are_refused_by_the_order() -> None:
    with pytest.raises(OrderRefused) as refused:
        order_of(CARD, {})
    assert refused.value.fault in (OrderFault.DEBTOR_CODE, OrderFault.DEBTOR_MISSING)

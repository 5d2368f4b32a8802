# SPDX-License-Identifier: EUPL-1.2
"""Whose notice is it: the creditors of the list, in order."""

import asyncio

import pytest

from kiosk.application.creditors import Creditor
from kiosk.application.find_debt import FindDebt
from kiosk.domain.notice import ScannedNotice
from kiosk.errors import Bug, ForeignCreditor, KioskError, NotFound, Outage
from tests.application.payments import CREDITOR, NAME, OTHER_CREDITOR, debt, number
from tests.fakes import FakeDebts

CREDITORS = (Creditor(CREDITOR, NAME), Creditor(OTHER_CREDITOR, "Unione di Prova"))


def test_a_typed_number_is_asked_at_each_creditor_in_order_until_one_has_it() -> None:
    debts = FakeDebts([debt(0, creditor=OTHER_CREDITOR)])
    found = asyncio.run(FindDebt(debts, CREDITORS)(ScannedNotice(number())))
    assert found.creditor_id == OTHER_CREDITOR
    assert [creditor for creditor, _ in debts.asked] == [CREDITOR, OTHER_CREDITOR]


def test_the_first_creditor_that_has_it_is_enough() -> None:
    debts = FakeDebts([debt(0), debt(0, creditor=OTHER_CREDITOR)])
    assert asyncio.run(FindDebt(debts, CREDITORS)(ScannedNotice(number()))).creditor_id == CREDITOR
    assert len(debts.asked) == 1


def test_a_code_that_names_its_creditor_is_asked_there_only() -> None:
    debts = FakeDebts([debt(0)])
    with pytest.raises(NotFound):
        asyncio.run(FindDebt(debts, CREDITORS)(ScannedNotice(number(), OTHER_CREDITOR)))
    assert debts.asked == [(OTHER_CREDITOR, number())]


def test_a_creditor_outside_the_list_is_answered_without_a_request() -> None:
    debts = FakeDebts([debt(0, creditor="99999999999")])
    with pytest.raises(ForeignCreditor):
        asyncio.run(FindDebt(debts, CREDITORS)(ScannedNotice(number(), "99999999999")))
    assert debts.asked == []


def test_nobody_has_it() -> None:
    debts = FakeDebts()
    with pytest.raises(NotFound):
        asyncio.run(FindDebt(debts, CREDITORS)(ScannedNotice(number())))
    assert len(debts.asked) == 2


@pytest.mark.parametrize("fault", [Outage("down"), Bug("ours")])
def test_a_fault_is_not_taken_for_an_answer(fault: KioskError) -> None:
    debts = FakeDebts([debt(0)], fails=fault)
    with pytest.raises(type(fault)):
        asyncio.run(FindDebt(debts, CREDITORS)(ScannedNotice(number())))
    assert len(debts.asked) == 1


def test_a_creditor_without_a_name_gets_the_one_of_the_settings() -> None:
    found = asyncio.run(FindDebt(FakeDebts([debt(0, name="")]), CREDITORS)(ScannedNotice(number())))
    assert found.creditor_name == NAME
    named = asyncio.run(FindDebt(FakeDebts([debt(0, name="By GovPay")]), CREDITORS)(ScannedNotice(number())))
    assert named.creditor_name == "By GovPay"

# SPDX-License-Identifier: EUPL-1.2
"""The other parts of a bill are found, and what cannot be seen keeps nobody from paying."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from kiosk.application.find_instalments import FindInstalments, InstalmentsFound
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import Bug, Outage
from tests.application.payments import CREDITOR, debt, number
from tests.fakes import FakeBills, FakeDebtSearch

ADA = "FNTDAA82C53H501Y"


def rata(index: int, bill: str = "TARI-1") -> Pendenza:
    return replace(
        debt(index), application_id="kiosk", debt_id=f"P{index}", debtor_id=ADA,
        documento=Documento(bill, rata=index),
    )  # fmt: skip


SINGLE = replace(rata(9), documento=Documento("TARI-1", soglia=Soglia(SogliaKind.ENTRO, 30)))


def find(one: Pendenza, bills: FakeBills, own: FakeDebtSearch | None) -> InstalmentsFound:
    return asyncio.run(FindInstalments(bills, own)(one))


def as_found(one: Pendenza) -> tuple[Pendenza, FakeBills]:
    """A debt whose source does not give its documento."""
    bills = FakeBills({one.notice: one.documento} if one.documento else {})
    return replace(one, documento=None), bills


def test_a_debt_without_a_documento_costs_nothing_more() -> None:
    own = FakeDebtSearch([rata(1)])
    plain = debt(0)
    assert find(plain, FakeBills(), own) == InstalmentsFound(plain)
    assert own.asked == []


def test_the_bill_of_an_instalment() -> None:
    own = FakeDebtSearch([rata(1), rata(2), SINGLE, rata(3, "TARI-2"), replace(debt(5), debtor_id=ADA)])
    one, bills = as_found(rata(2))
    found = find(one, bills, own)
    assert found.plan is not None
    assert [part.debt_id for part in found.plan.parts] == ["P1", "P2", "P9"]
    assert found.debt == rata(2)
    assert not found.may_be_instalment
    ((query, page),) = own.asked
    assert (query.debtor_id, query.creditor_id, query.rows_per_page, page) == (ADA, CREDITOR, 100, 1)


def test_the_debt_as_it_was_read_last() -> None:
    stale = replace(rata(1), state=State.ESEGUITA)
    found = find(rata(1), FakeBills(), FakeDebtSearch([stale, rata(2)]))
    assert found.plan is not None
    assert found.plan.offered()[0] == rata(1)


@pytest.mark.parametrize("debtor", ["", "ANONIMO"])
def test_nobody_s_bills_are_not_listed(debtor: str) -> None:
    own = FakeDebtSearch([rata(2)])
    found = find(replace(rata(1), debtor_id=debtor), FakeBills(), own)
    assert (found.plan, found.may_be_instalment, own.asked) == (None, True, [])


def test_what_cannot_be_seen() -> None:
    for own in (None, FakeDebtSearch(), FakeDebtSearch([rata(2)], fails=Outage("down"))):
        found = find(rata(1), FakeBills(), own)
        assert (found.debt, found.plan, found.may_be_instalment) == (rata(1), None, True)


@pytest.mark.parametrize("failure", [Outage("down"), Bug("400")])
def test_a_question_without_an_answer(failure: Outage) -> None:
    found = find(debt(0), FakeBills(fails=failure), FakeDebtSearch())
    assert (found.debt, found.plan, found.may_be_instalment) == (debt(0), None, True)


def test_ten_pages_of_a_debtor_and_no_more() -> None:
    numbers = [NoticeNumber(f"30100000000{index:07d}") for index in range(1200)]
    many = [replace(debt(0), notice=one, debtor_id=ADA, debt_id=str(one)) for one in numbers]
    own = FakeDebtSearch([rata(2), *many, rata(3)])
    found = find(rata(1), FakeBills(), own)
    assert [page for _, page in own.asked] == list(range(1, 11))
    assert found.plan is not None
    assert [part.notice for part in found.plan.parts] == [number(1), number(3)]


def test_a_list_that_breaks_half_way_is_not_believed() -> None:
    class Breaking(FakeDebtSearch):
        async def page(self, query: DebtQuery, page: int) -> DebtPage:
            if page == 2:
                raise Outage("down")
            return DebtPage((rata(2),), 200, 2)

    found = find(rata(1), FakeBills(), Breaking())
    assert (found.plan, found.may_be_instalment) == (None, True)

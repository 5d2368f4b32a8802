# SPDX-License-Identifier: EUPL-1.2
"""A form is sent once; what became of it is looked for before anybody tries again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from kiosk.application.create_from_form import CreateFromForm, NotMade, SeveralMade
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import FormRejected, KioskError, NotFound, Outage, OutcomeUnknown, Refused
from tests.application.payments import CREDITOR, OTHER_CREDITOR
from tests.fakes import FakeClock, FakeDebtCreation, FakeDebtSearch

ADA = "FNTDAA82C53H501Y"
FORM = {"importo": Decimal("22.21"), "soggettoPagatore": {"identificativo": ADA, "anagrafica": "Ada"}}
LOST = OutcomeUnknown("time-out")


class LateSearch(FakeDebtSearch):
    """Shows a debt only from a look on, and may fail at some looks. Look 0 is the one before the form is sent."""

    def __init__(self, clock: FakeClock, shown_from: int = 1, down_at: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._clock, self._shown_from, self._down_at = clock, shown_from, down_at
        self.looked_at: list[float] = []

    async def page(self, query: DebtQuery, page: int) -> DebtPage:
        look = len(self.looked_at)
        self.looked_at.append(self._clock.elapsed_s)
        self.fails = Outage("down") if look in self._down_at else None
        found = await super().page(query, page)
        return found if look == 0 or look >= self._shown_from else DebtPage((), 0, 1)


class Town:
    """A use case with what stands behind it."""

    def __init__(self, *answers: KioskError, made: bool = True, own: bool = True, **search: Any) -> None:
        self.clock = FakeClock()
        self.lists = LateSearch(self.clock, **search)
        self.creation = FakeDebtCreation(self.lists, answers=list(answers), made_all_the_same=made)
        self.use_case = CreateFromForm(self.creation, self.lists if own else None, self.clock)

    def create(self, form: dict[str, object] | None = None, kind: str = "DIRITTI") -> Pendenza:
        return asyncio.run(self.use_case(CREDITOR, kind, FORM if form is None else form))

    def while_posting(self, twin: Pendenza) -> None:
        """Somebody else's debt is made in the moment in which the form is sent."""
        post = self.creation.post_form

        async def post_beside(creditor_id: str, kind_id: str, form: Mapping[str, object]) -> Pendenza:
            self.lists.debts.append(twin)
            return await post(creditor_id, kind_id, form)

        self.creation.post_form = post_beside  # type: ignore[method-assign]


def test_a_form_makes_a_debt() -> None:
    town = Town()
    made = town.create()
    assert (made.amount.cents, made.debtor_id, made.kind_id) == (2221, ADA, "DIRITTI")
    assert town.creation.forms == [FORM]
    assert town.clock.slept == []


@pytest.mark.parametrize(("shown_from", "after_s"), [(1, 2), (2, 5), (3, 10)])
def test_a_lost_answer_is_looked_for(shown_from: int, after_s: float) -> None:
    town = Town(LOST, shown_from=shown_from)
    made = town.create()
    assert town.lists.debts == [made]
    assert town.lists.looked_at == [0, 2, 5, 10][: shown_from + 1]
    assert town.clock.elapsed_s == after_s
    assert len(town.creation.forms) == 1, "never sent again by itself"


def test_what_is_asked() -> None:
    town = Town(LOST)
    began = town.clock.now()
    town.create()
    for query, page in town.lists.asked:
        assert (query.creditor_id, query.created_since, page) == (CREDITOR, began - timedelta(seconds=60), 1)
        assert query.debtor_id == "", "the debtor of a form may be written otherwise by its transformation"


def test_nothing_was_made_and_trying_again_makes_one() -> None:
    town = Town(LOST, made=False)
    with pytest.raises(NotMade):
        town.create()
    assert town.lists.looked_at == [0, 2, 5, 10]
    made = town.create()
    assert town.lists.debts == [made]


def test_the_same_form_twice_on_purpose() -> None:
    town = Town()
    first = town.create()
    town.creation.answers.append(LOST)
    second = town.create()
    assert second.debt_id != first.debt_id, "what was there before is not taken for the new one"


def test_several_may_be_it() -> None:
    town = Town(LOST)
    other = Town()
    twin = replace(other.create(), debt_id="S-other")
    town.while_posting(twin)
    with pytest.raises(SeveralMade):
        town.create()
    assert town.lists.looked_at == [0, 2]


@pytest.mark.parametrize(
    "changes",
    [
        {"kind_id": "OTHER"},
        {"creditor_id": OTHER_CREDITOR},
        {"debtor_id": "CLLBRN53H19H501N"},
        {"debtor_id": ""},
    ],
)
def test_what_does_not_agree_is_not_it(changes: dict[str, str]) -> None:
    town = Town(LOST, made=False)
    twin = replace(Town().create(), **changes)
    town.while_posting(twin)
    with pytest.raises(NotMade):
        town.create()


def test_the_amount_counts_only_where_the_form_names_it() -> None:
    for form, found in (({"importo": Decimal("22.2")}, False), ({"importo": "22.21"}, True), ({"importo": 1.5}, True)):
        town = Town(LOST, made=False)
        twin = Town().create()
        town.while_posting(twin)
        if found:
            assert town.create(form) == twin
        else:
            with pytest.raises(NotMade):
                town.create(form)


def test_looks_that_fail() -> None:
    assert Town(LOST, shown_from=3, down_at=(1, 2)).create()
    for down_at in ((3,), (1, 2, 3), (2, 3)):
        town = Town(LOST, made=False, down_at=down_at)
        with pytest.raises(OutcomeUnknown) as raised:
            town.create()
        assert type(raised.value) is OutcomeUnknown, "the last look decides whether trying again is safe"
    with pytest.raises(NotMade):
        Town(LOST, made=False, down_at=(1, 2)).create()


def test_without_the_look_before_nobody_elses_debt_is_taken_for_this_one() -> None:
    town = Town(LOST, down_at=(0,))
    with pytest.raises(OutcomeUnknown) as raised:
        town.create()
    assert type(raised.value) is OutcomeUnknown


def test_another_try_looks_first_for_what_came_late() -> None:
    town = Town(LOST, shown_from=4)
    with pytest.raises(NotMade) as raised:
        town.create()
    late = asyncio.run(town.use_case(CREDITOR, "DIRITTI", FORM, raised.value.lost))
    assert [late] == town.lists.debts
    assert len(town.creation.forms) == 1


def test_without_a_search_only_the_desk_can_tell() -> None:
    town = Town(LOST, own=False)
    with pytest.raises(OutcomeUnknown) as raised:
        town.create()
    assert type(raised.value) is OutcomeUnknown


@pytest.mark.parametrize(
    ("form", "kind", "error"),
    [({}, "DIRITTI", FormRejected), ({"importo": 13}, "DIRITTI", Refused), (FORM, "NOPE", NotFound)],
)
def test_refusals_are_final(form: dict[str, object], kind: str, error: type[KioskError]) -> None:
    town = Town()
    with pytest.raises(error):
        town.create(form, kind)
    assert town.clock.slept == []

# SPDX-License-Identifier: EUPL-1.2
"""A fiscal code alone shows nothing; beside a notice of that person it shows their debts, names masked."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.creditors import Creditor
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.application.search_debts import (
    DebtListing,
    PairRefused,
    SearchDebts,
    Status,
    TooFewDigits,
    TooManyTries,
)
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pair_limits import PairLimits
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import KioskError, Outage
from tests.application.payments import CREDITOR, NAME, OTHER_CREDITOR, debt, number
from tests.fakes import FakeClock, FakeDebts, FakeDebtSearch

ADA, BRUNO = "FNTDAA82C53H501Y", "CLLBRN53H19H501N"
T = TypeVar("T")


def run(work: Coroutine[None, None, T]) -> T:
    return asyncio.run(work)


def owed(index: int, by: str = ADA, state: State = State.NON_ESEGUITA, creditor: str = CREDITOR) -> Pendenza:
    return replace(
        debt(index, creditor=creditor), debtor_id=by, debtor_name="Ada Fontechiara", state=state,
        application_id="kiosk", debt_id=f"P{index}", created_on=date(2026, 1 + index % 12, 5),
    )  # fmt: skip


class Screen:
    """A search and what stands behind it."""

    def __init__(self, *debts: Pendenza, creditors: tuple[str, ...] = (CREDITOR,)) -> None:
        self.clock = FakeClock()
        self.debts, self.lists, self.limits = FakeDebts(list(debts)), FakeDebtSearch(list(debts)), PairLimits()
        named = [Creditor(one, NAME) for one in creditors]
        self.search = SearchDebts(self.debts, self.lists, named, self.clock, self.limits)

    @property
    def requests(self) -> int:
        return len(self.debts.asked) + len(self.lists.asked)


@pytest.mark.parametrize("digits", [number(1).digits, number(1).digits[-6:], number(1).digits[-17:], "  000 1 01 "])
def test_a_code_with_a_notice_of_that_person(digits: str) -> None:
    screen = Screen(owed(0), owed(1))
    proven = run(screen.search.prove(" fntdaa82c53h501y ", digits))
    assert proven.debtor_id == ADA
    assert proven.matched.notice == number(1)
    assert proven.masked_name == proven.matched.debtor_name == "A** F**********"
    assert ADA not in repr(proven)
    assert screen.search.tries_left == 3


@pytest.mark.parametrize("digits", ["", "00101", "abcdef", "٠٠٠١٠١", "0" * 19, "000-101"])
def test_too_little_beside_a_code_is_no_try_and_no_request(digits: str) -> None:
    screen = Screen(owed(1))
    with pytest.raises(TooFewDigits):
        run(screen.search.prove(ADA, digits))
    assert screen.search.tries_left == 3
    assert screen.requests == 0


FAILURES = [
    pytest.param(ADA, "999999", id="digits of nobody"),
    pytest.param(ADA, number(2).digits[-6:], id="digits of somebody else"),
    pytest.param(ADA, number(2).digits, id="number of somebody else"),
    pytest.param(ADA, "301000000000099999", id="number of nobody"),
    pytest.param(ADA, "901000000000099999", id="no number at all"),
    pytest.param("XXXXXX00X00X000X", number(1).digits[-6:], id="code of nobody"),
    pytest.param("", number(1).digits, id="no code"),
    pytest.param("ANONIMO", number(3).digits, id="nobody's debt"),
    pytest.param("ANONIMO", number(3).digits[-6:], id="nobody's debts"),
    pytest.param(BRUNO, number(4).digits, id="a creditor that is not ours"),
    pytest.param(BRUNO, number(4).digits[-6:], id="digits at a creditor that is not ours"),
]


@pytest.mark.parametrize(("code", "digits"), FAILURES)
def test_all_failures_read_alike(code: str, digits: str) -> None:
    screen = Screen(owed(1), owed(2, BRUNO), owed(3, ""), owed(4, BRUNO, creditor=OTHER_CREDITOR))
    with pytest.raises(PairRefused) as refused:
        run(screen.search.prove(code, digits))
    assert (str(refused.value), refused.value.tries_left) == ("code and digits do not fit", 2)


def test_digits_at_a_creditor_that_is_not_served_prove_nothing() -> None:
    screen = Screen(owed(4, creditor="99999999999"), creditors=(CREDITOR, OTHER_CREDITOR))
    with pytest.raises(PairRefused):
        run(screen.search.prove(ADA, number(4).digits[-6:]))


def _fail(screen: Screen) -> None:
    with pytest.raises(PairRefused):
        run(screen.search.prove(ADA, "999999"))


def test_three_failures_a_visit_then_nobody_is_asked_any_more() -> None:
    screen = Screen(owed(1))
    for _ in range(3):
        _fail(screen)
    asked = screen.requests
    with pytest.raises(TooManyTries):
        run(screen.search.prove(ADA, number(1).digits))
    assert screen.requests == asked
    screen.search.begin_visit()
    assert run(screen.search.prove(ADA, number(1).digits))


def test_ten_failures_an_hour_whoever_comes() -> None:
    screen = Screen(owed(1))
    for index in range(10):
        if index % 2 == 0:
            screen.search.begin_visit()
        _fail(screen)
    screen.search.begin_visit()
    with pytest.raises(TooManyTries):
        run(screen.search.prove(ADA, number(1).digits))
    screen.clock.advance(3600)
    assert run(screen.search.prove(ADA, number(1).digits))


def test_a_server_that_is_down_is_no_failure_of_the_visitor() -> None:
    screen = Screen(owed(1))
    screen.debts.fails = screen.lists.fails = Outage("down")
    for digits in (number(1).digits, "000101"):
        with pytest.raises(Outage):
            run(screen.search.prove(ADA, digits))
    assert screen.search.tries_left == 3


def test_a_full_number_is_asked_by_itself_and_digits_by_the_list() -> None:
    screen = Screen(owed(1), creditors=(OTHER_CREDITOR, CREDITOR))
    run(screen.search.prove(ADA, number(1).digits))
    assert ([creditor for creditor, _ in screen.debts.asked], screen.lists.asked) == ([OTHER_CREDITOR, CREDITOR], [])
    run(screen.search.prove(ADA, "000101"))
    ((query, page),) = screen.lists.asked
    assert (query.debtor_id, query.creditor_id, query.rows_per_page, page) == (ADA, "", 100, 1)


def test_a_number_that_two_creditors_have() -> None:
    screen = Screen(owed(1, BRUNO), owed(1, ADA, creditor=OTHER_CREDITOR), creditors=(CREDITOR, OTHER_CREDITOR))
    assert run(screen.search.prove(ADA, number(1).digits)).matched.creditor_id == OTHER_CREDITOR


def test_digits_are_looked_for_on_ten_pages_and_no_more() -> None:
    many = [
        replace(owed(0), notice=NoticeNumber(f"30100000000{index:07d}"), debt_id=str(index)) for index in range(1200)
    ]
    screen = Screen(*many)
    assert run(screen.search.prove(ADA, "0000200")).matched.debt_id == "200"  # the last row of page ten
    assert [page for _, page in screen.lists.asked] == list(range(1, 11))
    with pytest.raises(PairRefused):
        run(screen.search.prove(ADA, "0000199"))
    assert len(screen.lists.asked) == 20


def _listing(screen: Screen, status: Status = Status.ALL, year: int | None = None, rows: int = 2) -> DebtListing:
    proven = run(screen.search.prove(ADA, number(0).digits))
    screen.lists.asked.clear()
    return screen.search.listing(proven, status, year, rows)


def test_a_list_comes_page_by_page_with_masked_names() -> None:
    listing = _listing(Screen(*[owed(index) for index in range(5)], owed(7, BRUNO)))
    pages = [run(listing.page(page)) for page in (1, 2, 3, 4)]
    assert [[row.debt_id for row in page.rows] for page in pages] == [["P4", "P3"], ["P2", "P1"], ["P0"], []]
    assert {(page.total, page.pages) for page in pages} == {(5, 3)}
    assert {row.debtor_name for page in pages for row in page.rows} == {"A** F**********"}


def test_no_more_than_the_page_shown_is_loaded() -> None:
    screen = Screen(*[owed(index) for index in range(50)])
    listing = _listing(screen, Status.TO_PAY)
    for page in (1, 7, 3):
        run(listing.page(page))
    assert [page for _, page in screen.lists.asked] == [1, 7, 3]


def test_filters() -> None:
    states = [State.NON_ESEGUITA, State.SCADUTA, State.ESEGUITA, State.INCASSATA, State.ANNULLATA]
    screen = Screen(*[owed(index, state=state) for index, state in enumerate(states)])

    def names(status: Status, year: int | None = None) -> list[str]:
        return [row.debt_id for row in run(_listing(screen, status, year, 10).page(1)).rows]

    assert names(Status.TO_PAY) == ["P0"]
    assert names(Status.PAST_DATE) == ["P1"]
    assert names(Status.ALL) == ["P4", "P3", "P2", "P1", "P0"]
    assert names(Status.ALL, 2026) == names(Status.ALL)
    assert names(Status.ALL, 2025) == []
    query, _ = screen.lists.asked[-1]
    assert (query.created_from, query.created_to) == (date(2025, 1, 1), date(2025, 12, 31))


def test_paid_are_the_eseguite_then_the_incassate() -> None:
    states = [State.ESEGUITA] * 3 + [State.INCASSATA] * 3
    screen = Screen(owed(0, state=states[0]), *[owed(index, state=states[index]) for index in range(1, 6)])
    listing = _listing(screen, Status.PAID)
    pages = [run(listing.page(page)) for page in (1, 2, 3, 4, 5)]
    assert [[row.debt_id for row in page.rows] for page in pages] == [["P2", "P1"], ["P0"], ["P5", "P4"], ["P3"], []]
    assert {(page.total, page.pages) for page in pages} == {(6, 4)}
    assert len(screen.lists.asked) == 5, "four pages and one count; the page behind the last is not asked for"


def test_paid_from_the_middle() -> None:
    screen = Screen(*[owed(index, state=State.INCASSATA) for index in range(5)])
    page = run(_listing(screen, Status.PAID).page(2))
    assert ([row.debt_id for row in page.rows], page.total, page.pages) == (["P2", "P1"], 5, 3)


def test_rows_of_creditors_that_are_not_served_are_left_out() -> None:
    screen = Screen(owed(0), owed(1, creditor="99999999999"), creditors=(CREDITOR, OTHER_CREDITOR))
    assert [row.debt_id for row in run(_listing(screen).page(1)).rows] == ["P0"]


def test_a_debt_that_slides_to_another_page_is_shown_once_and_stays_when_read_again() -> None:
    screen = Screen(*[owed(index) for index in range(4)])
    listing = _listing(screen)
    first = run(listing.page(1))
    new = owed(9)
    screen.lists.debts.append(new)  # P2 slides from page 1 to page 2
    second = run(listing.page(2))
    assert [row.debt_id for row in first.rows] == ["P3", "P2"]
    assert [row.debt_id for row in second.rows] == ["P1"]
    assert second.total == 5
    assert [row.debt_id for row in run(listing.page(1)).rows] == ["P9", "P3"]


class Shuffling:
    """A list that is in another order at each request, with rows that come twice."""

    def __init__(self, data: st.DataObject, debts: list[Pendenza]) -> None:
        self._data, self._debts = data, debts

    async def page(self, query: DebtQuery, page: int) -> DebtPage:
        rows = self._data.draw(st.lists(st.sampled_from(self._debts), max_size=query.rows_per_page))
        total = self._data.draw(st.integers(0, 30))
        return DebtPage(tuple(rows), total, max(1, -(-total // query.rows_per_page)))

    async def get(self, application_id: str, debt_id: str) -> Pendenza:
        raise KioskError


@given(st.data(), st.lists(st.integers(1, 9), max_size=12), st.sampled_from(list(Status)))
def test_whatever_a_list_does_no_debt_is_on_two_pages(data: st.DataObject, pages: list[int], status: Status) -> None:
    search = Shuffling(data, [owed(index) for index in range(8)])
    queries = [DebtQuery(ADA, CREDITOR, state, rows_per_page=3) for state in status.states]
    listing = DebtListing(search, queries, frozenset({CREDITOR}))
    place_of: dict[str, int] = {}
    for number_asked in pages:
        page = run(listing.page(number_asked))
        assert page.pages >= 1
        assert page.total >= 0
        for row in page.rows:
            assert place_of.setdefault(row.debt_id, number_asked) == number_asked

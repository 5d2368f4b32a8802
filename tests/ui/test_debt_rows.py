# SPDX-License-Identifier: EUPL-1.2
"""The rows of a list of notices: whoever listens to the model sees what it shows, and nobody's place is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.application.search_debts import Status
from kiosk.application.visit.state import DebtListView
from kiosk.domain.instalments import key_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.lab.moments.lists import HOLDER, PAGE_ROWS, YEARS, listed, of, row, rows
from kiosk.lab.moments.stage import NOW
from kiosk.ui.debt_words import DebtStanding
from kiosk.ui.enums import from_qml, to_qml
from kiosk.ui.viewmodels.debt_rows import DebtRows, Role

TODAY = NOW.date()


def draw(model: DebtRows, shown: DebtListView | None, **more: object) -> bool:
    return model.draw(shown, lang="it", today=TODAY, **more)  # type: ignore[arg-type]  # what a test says


class Mirror:
    """What a view would show that hears the model's signals and looks nowhere else."""

    def __init__(self, model: DebtRows) -> None:
        self._model = model
        self.rows: list[str] = []
        self.resets = 0
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def read(self, first: int, last: int) -> list[str]:
        read = self._model.data
        return [str(read(self._model.index(place), Role.NOTICE)) for place in range(first, last + 1)]

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = self.read(first, last)

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows[first.row() : last.row() + 1] = self.read(first.row(), last.row())

    def _reset(self) -> None:
        self.resets += 1
        self.rows = self.read(0, self._model.rowCount() - 1)


def notices(found: Sequence[Pendenza]) -> list[str]:
    return [one.notice.grouped for one in found]


def expected(shown: DebtListView) -> list[str]:
    """What the known pages show: a grey row, which says nothing, where one is not at hand."""
    found: list[str] = []
    for place, size in enumerate(shown.sizes):
        found += notices(shown.pages[place + 1]) if place + 1 in shown.pages else [""] * size
    return found


class Scroller:
    """A list as the visit holds it while somebody scrolls: pages come with whatever size, and go again."""

    def __init__(self) -> None:
        self.listed = DebtListView(HOLDER, years=YEARS)
        self._made = 0

    def come(self, number: int, size: int, total: int, *, complete: bool) -> None:
        """A page comes: one that was seen, or the next one."""
        number = min(number, len(self.listed.sizes) + 1)
        sizes = list(self.listed.sizes)
        sizes[number - 1 : number] = [size]
        kept = sorted({*self.listed.pages, number}, key=lambda one: abs(one - number))[:3]
        self._made += size
        fresh = rows(self._made, size)
        pages = {one: self.listed.pages.get(one, ()) for one in kept} | {number: fresh}
        self.listed = replace(
            self.listed, sizes=tuple(sizes), pages=pages, total=max(total, sum(sizes)), complete=complete, failed=False
        )


COMES = st.tuples(st.integers(1, 8), st.integers(0, 7), st.integers(0, 60), st.booleans())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(COMES, st.just("failed"), st.just("other")), max_size=25))
def test_signals_tell_all_that_changes(steps: list[tuple[int, int, int, bool] | str]) -> None:
    model = DebtRows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    mirror, scroller = Mirror(model), Scroller()
    others = 1
    draw(model, scroller.listed)
    for step in steps:
        match step:
            case "failed":
                scroller.listed = replace(scroller.listed, failed=True)
            case "other":
                others += 1
                scroller.listed = DebtListView(HOLDER, Status.ALL, others, YEARS)
            case (number, size, total, complete):
                scroller.come(number, size, total, complete=complete)
        draw(model, scroller.listed)
        known = sum(scroller.listed.sizes)
        assert len(mirror.rows) == model.rowCount()
        assert mirror.rows == mirror.read(0, model.rowCount() - 1)
        assert mirror.rows[:known] == expected(scroller.listed)
        assert set(mirror.rows[known:]) <= {""}
        assert bool(mirror.rows[known:]) is not scroller.listed.complete
        assert mirror.resets == others  # nothing but another list resets it
        for place in range(known):
            debt = model.debt_at(place)
            assert (debt.notice.grouped if debt else "") == mirror.rows[place]
            page = model.page_of(place)
            assert sum(scroller.listed.sizes[: page - 1]) <= place < sum(scroller.listed.sizes[:page])
    del tester


def test_rows_above_a_page_that_comes_back_stay_where_they_are() -> None:
    model = DebtRows()
    whole = listed(3)
    draw(model, whole)
    mirror = Mirror(model)
    mirror.rows = mirror.read(0, model.rowCount() - 1)
    before = list(mirror.rows)
    pages = dict(whole.pages) | {2: whole.pages[2][:-3]}
    draw(model, replace(whole, sizes=(PAGE_ROWS, PAGE_ROWS - 3, PAGE_ROWS), pages=pages))
    assert mirror.rows[: 2 * PAGE_ROWS - 3] == before[: 2 * PAGE_ROWS - 3]
    assert mirror.rows[2 * PAGE_ROWS - 3 :][:PAGE_ROWS] == before[2 * PAGE_ROWS :][:PAGE_ROWS]
    assert mirror.resets == 0


def test_a_page_that_goes_leaves_grey_rows_of_the_same_number() -> None:
    model = DebtRows()
    draw(model, listed(4, at_hand=(1, 2, 3)))
    draw(model, listed(4, at_hand=(2, 3, 4)))
    assert model.debt_at(0) is None
    assert model.data(model.index(0), Role.PLACEHOLDER) is True
    assert model.data(model.index(0), Role.TITLE) == ""
    assert model.debt_at(PAGE_ROWS) == row(PAGE_ROWS)


@pytest.mark.parametrize(
    ("shown", "grey"),
    [
        (DebtListView(HOLDER), 3),  # before anything is known
        (listed(1, total=34), 9),
        (listed(1, total=10_000), 25),
        (listed(1, total=25), 1),  # by its count it should be whole, but it is not
        (listed(1, complete=True), 0),
    ],
)
def test_grey_rows_stand_for_what_is_to_come(shown: DebtListView, grey: int) -> None:
    model = DebtRows()
    draw(model, shown)
    assert model.rowCount() == sum(shown.sizes) + grey
    assert model.debt_at(model.rowCount() - 1) is None or not grey
    assert model.rowCount(model.index(0)) == 0


def test_pages_of_nothing_but_other_creditors_are_skipped() -> None:
    model = DebtRows()
    draw(model, DebtListView(HOLDER, sizes=(2, 0, 0, 2), pages={1: rows(0, 2), 4: rows(9, 2)}, total=4, complete=True))
    assert [model.page_of(place) for place in range(5)] == [1, 1, 4, 4, 5]
    assert model.debt_at(2) == row(9)
    assert (model.last_page, model.at_hand(2), model.at_hand(4)) == (4, False, True)


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (State.NON_ESEGUITA, "to-pay"),
        (State.SCADUTA, "past-date"),
        (State.ESEGUITA, "paid"),
        (State.INCASSATA, "paid"),
        (State.ESEGUITA_PARZIALE, "partly-paid"),
        (State.ANNULLATA, "annulled"),
        (State.ANOMALA, "to-check"),
        (State.MISSING, "unreadable"),
        (State.UNKNOWN, "unreadable"),
    ],
)
def test_each_standing_has_its_kind_and_its_word(state: State, kind: str) -> None:
    model = DebtRows()
    draw(model, of(row(1, state)))
    read = {role: model.data(model.index(0), role) for role in Role}
    assert read[Role.KIND] == to_qml(DebtStanding(kind))
    assert read[Role.STANDING]
    assert read[Role.PAYABLE] is (state is State.NON_ESEGUITA)
    assert read[Role.PLACEHOLDER] is False


def test_a_row_says_what_it_is() -> None:
    model = DebtRows()
    draw(model, of(replace(row(1), due_on=TODAY + timedelta(days=10)), row(2, State.ESEGUITA)))
    first, second = ({role: model.data(model.index(place), role) for role in Role} for place in (0, 1))
    assert f"{first[Role.TITLE]}, {first[Role.SUBTITLE]}" == "Mensa scolastica, Ottobre 2026"
    assert first[Role.ICON] == "fork-knife"
    assert first[Role.NOTICE] == "3010 0000 0000 0001 00"
    assert first[Role.AMOUNT] == "26,23\xa0€"
    assert "3 dicembre 2026" in first[Role.DUE]
    assert "12 ottobre 2026" in second[Role.DUE]
    assert model.data(model.index(9), Role.TITLE) is None
    assert model.data(model.index(0)) is None


def test_dates_that_are_near_are_words() -> None:
    model = DebtRows()
    far, near, nearer = (replace(row(1), due_on=TODAY + timedelta(days=days)) for days in (2, 1, 0))
    draw(model, of(far, near, nearer, replace(row(1), due_on=None)))
    said = [model.data(model.index(place), Role.DUE) for place in range(4)]
    assert ["2026" in one for one in said] == [True, False, False, False]
    assert said[1] != said[2]
    assert said[3] == ""


def test_what_is_chosen_and_what_is_read_again_are_marked_in_place() -> None:
    model = DebtRows()
    shown = of(*rows(0, 3))
    draw(model, shown)
    mirror = Mirror(model)
    heard: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    draw(model, shown, searching=ScannedNotice(row(1).notice, row(1).creditor_id), chosen=[key_of(row(2))])
    assert [model.data(model.index(place), Role.BUSY) for place in range(3)] == [False, True, False]
    kinds = [from_qml(DebtStanding, model.data(model.index(place), Role.KIND)).value for place in range(3)]
    assert kinds == ["to-pay", "to-pay", "chosen"]
    assert model.data(model.index(2), Role.DUE) == ""
    assert heard == [(0, 2)]
    draw(model, shown, chosen=[key_of(row(2))])
    assert not model.data(model.index(1), Role.BUSY)
    assert mirror.resets == 0


def test_the_names_of_the_creditors_that_were_seen() -> None:
    model = DebtRows()
    draw(model, of(row(1), row(2)))
    assert model.creditors == {"Comune di Montechiaro"}
    draw(model, of(row(1), row(2, creditor=1), year=2025))
    assert len(model.creditors) == 2
    draw(model, None)
    assert (model.rowCount(), model.creditors) == (0, frozenset())


def test_what_is_past_its_date_says_since_when(qapp: QCoreApplication) -> None:
    model = DebtRows()
    draw(model, of(replace(row(1, State.SCADUTA), due_on=date(2026, 10, 31))))
    assert "31 ottobre 2026" in model.data(model.index(0), Role.DUE)

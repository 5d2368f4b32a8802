# SPDX-License-Identifier: EUPL-1.2
"""One suite for the journal in memory and the one on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.application.ports import FactKind, Journal
from kiosk.domain.attempt import Attempt, PageExit, Phase
from kiosk.domain.ending import Ending
from tests.adapters.journal.lives import attempt, due, fact, journal_in, life, tell, with_key
from tests.application.payments import CREDITOR, NOON
from tests.memory_journal import MemoryJournal


@pytest.fixture(params=["memory", "sqlite"])
def journal(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    if request.param == "memory":
        yield MemoryJournal()
        return
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(with_key(tmp_path / "credentials")))
    made = journal_in(tmp_path / "journal")
    yield made
    made.close()


def kept(journal: Journal, of: Attempt) -> Attempt:
    (found,) = journal.attempts_of_code(of.code)
    return found.attempt


def ids(found: object) -> list[str]:
    return [one.attempt.id for one in found]  # type: ignore[attr-defined]


def test_nothing_was_told(journal: Journal) -> None:
    assert list(journal.open_attempts()) == []
    assert journal.last_attempt() is None
    assert list(journal.attempts_on(CREDITOR, due(0).notice)) == []
    assert list(journal.attempts_of_code("AAAAAAAA")) == []
    assert list(journal.facts_of(attempt().id)) == []


def test_facts_come_back_in_their_order(journal: Journal) -> None:
    tell(journal, attempt(1))
    tell(journal, attempt(2), until=FactKind.CART_SENT)
    assert list(journal.facts_of(attempt(1).id)) == [one for one, _ in life(attempt(1))]
    assert [one.kind for one in journal.facts_of(attempt(2).id)] == [
        FactKind.ATTEMPT,
        FactKind.DEBT_READ,
        FactKind.CART_SENT,
    ]
    zone = journal.facts_of(attempt(1).id)[0].at.utcoffset()
    assert zone == NOON.utcoffset()


def test_an_attempt_comes_back_without_names(journal: Journal) -> None:
    begun = attempt(1, 1, 2)
    after = tell(journal, begun, until=FactKind.RETURN)
    found = kept(journal, begun)
    assert found == replace(after, notices=found.notices)
    assert [(one.creditor_id, one.notice, one.amount, one.iuv) for one in found.notices] == [
        (one.creditor_id, one.notice, one.amount, one.iuv) for one in begun.notices
    ]
    assert {(one.creditor_name, one.causale) for one in found.notices} == {("", "")}


def test_what_comes_back_can_be_settled(journal: Journal) -> None:
    tell(journal, attempt(1), until=FactKind.RETURN)
    ended = kept(journal, attempt(1)).ended((Ending.PAID,))
    journal.record(fact(ended, FactKind.ENDING, 60), ended)
    assert list(journal.open_attempts()) == []
    assert kept(journal, attempt(1)).endings == (Ending.PAID,)


def test_open_is_what_is_not_final_the_oldest_first(journal: Journal) -> None:
    tell(journal, attempt(1))
    tell(journal, attempt(2), until=FactKind.PAGE_OPENED)
    tell(journal, attempt(3), ending=Ending.BEING_CONFIRMED)
    tell(journal, attempt(4), ending=Ending.NOT_PAID)  # refused: a receipt may still come
    tell(journal, attempt(5), until=FactKind.ATTEMPT)
    assert ids(journal.open_attempts()) == [attempt(number).id for number in (2, 3, 4, 5)]


def test_a_cart_that_was_refused_is_over(journal: Journal) -> None:
    refused = tell(journal, attempt(1), until=FactKind.CART_SENT).cart_refused()
    journal.record(fact(refused, FactKind.CART_ANSWERED, failed="Refused"), refused)
    assert list(journal.open_attempts()) == []


def test_the_times_of_an_attempt(journal: Journal) -> None:
    begun = attempt(1)
    tell(journal, begun, until=FactKind.RETURN)
    (found,) = journal.open_attempts()
    told = {one.kind: one.at for one, _ in life(begun)}
    assert found.began_at == told[FactKind.ATTEMPT]
    assert {at.utcoffset() for at in found.times.values()} == {timedelta(0)}
    assert found.page_open_at == found.touched_at == told[FactKind.RETURN]
    assert not found.handed_over
    assert not found.listed
    for kind in (FactKind.BACKGROUND, FactKind.LISTED):
        journal.record(fact(begun, kind, 3600), found.attempt)
    (found,) = journal.open_attempts()
    assert found.handed_over
    assert found.listed
    assert found.touched_at == told[FactKind.RETURN]


def test_the_last_attempt_is_the_one_somebody_was_last_at(journal: Journal) -> None:
    tell(journal, attempt(1), until=FactKind.RETURN)
    tell(journal, attempt(2))
    assert ids([journal.last_attempt()]) == [attempt(2).id]
    checked = kept(journal, attempt(1))
    for kind in (FactKind.BACKGROUND, FactKind.CHECK, FactKind.LISTED):
        journal.record(fact(checked, kind), checked)
    assert ids([journal.last_attempt()]) == [attempt(2).id]
    journal.record(fact(checked, FactKind.PRINT_SENT), checked)
    assert ids([journal.last_attempt()]) == [attempt(1).id]


def test_a_return_that_a_restart_made_up_for_is_nobody(journal: Journal) -> None:
    opened = tell(journal, attempt(1), until=FactKind.PAGE_OPENED)
    tell(journal, attempt(2))
    cut = opened.cut_off()
    journal.record(fact(cut, FactKind.RETURN, 900, how=PageExit.CUT_OFF.value), cut)
    (found,) = journal.open_attempts()
    assert found.touched_at == NOON.replace(second=4)
    assert found.page_open_at == NOON.replace(minute=15)
    assert ids([journal.last_attempt()]) == [attempt(2).id]


def test_by_notice_the_newest_first(journal: Journal) -> None:
    tell(journal, attempt(1, 7, 8))
    tell(journal, attempt(2, 8))
    tell(journal, attempt(3, 9))
    assert ids(journal.attempts_on(CREDITOR, due(8).notice)) == [attempt(2).id, attempt(1).id]
    assert ids(journal.attempts_on(CREDITOR, due(7).notice)) == [attempt(1).id]
    assert list(journal.attempts_on("10987654321", due(7).notice)) == []


def test_the_same_notice_twice_in_one_cart(journal: Journal) -> None:
    tell(journal, attempt(1, 7, 7))
    assert ids(journal.attempts_on(CREDITOR, due(7).notice)) == [attempt(1).id]


def test_a_new_attempt_takes_the_place_of_those_that_are_open_on_its_notices(journal: Journal) -> None:
    tell(journal, attempt(1, 7, 8), ending=Ending.BEING_CONFIRMED)
    tell(journal, attempt(2, 9), ending=Ending.BEING_CONFIRMED)
    tell(journal, attempt(3, 8))
    first, second = (kept(journal, attempt(number, 1)) for number in (1, 2))
    assert first.superseded_by == ("", attempt(3).id)
    assert second.superseded_by == ()
    last = journal.facts_of(first.id)[-1]
    assert (last.kind, last.at, last.details) == (FactKind.SUPERSEDED, NOON, {"by": attempt(3).id})
    assert ids(journal.open_attempts()) == [first.id, second.id], "they are looked at all the same"


def test_who_did_it_is_kept(journal: Journal) -> None:
    tell(journal, attempt(1, 7), ending=Ending.BEING_CONFIRMED)
    begun = attempt(2, 7)
    journal.record(replace(fact(begun, FactKind.ATTEMPT), who="clerk-7"), begun)
    assert journal.facts_of(begun.id)[0].who == "clerk-7"
    assert journal.facts_of(attempt(1).id)[-1].who == "clerk-7"
    assert journal.facts_of(attempt(1).id)[0].who == "kiosk"


def test_an_older_tale_takes_nothing_back(journal: Journal) -> None:
    begun = attempt(1)
    opened = tell(journal, begun, until=FactKind.PAGE_OPENED)
    tell(journal, attempt(2), ending=Ending.BEING_CONFIRMED)
    unsure = tell(journal, attempt(3), ending=Ending.BEING_CONFIRMED)
    paid = unsure.proven([True])
    journal.record(fact(paid, FactKind.ENDING, 120), paid)
    journal.record(fact(unsure, FactKind.PRINT_RESULT, 130), unsure)
    assert kept(journal, attempt(3)).endings == (Ending.PAID,)
    left = opened.authorisation_possible().page_left(PageExit.OK)
    journal.record(fact(left, FactKind.RETURN), left)
    journal.record(fact(opened, FactKind.CHECK), opened)
    found = kept(journal, begun)
    assert (found.phase, found.may_be_authorised) == (Phase.CHECKING, True)


def certainly_not_paid(journal: Journal, begun: Attempt) -> Attempt:
    """Settled by what the journal had. Returns what it was not told: that money may have moved."""
    opened = tell(journal, begun, until=FactKind.PAGE_OPENED)
    ended = opened.cut_off().ended((Ending.NOT_PAID,) * len(begun.notices))
    journal.record(fact(ended, FactKind.ENDING, 60), ended)
    assert list(journal.open_attempts()) == []
    return opened.page_left(PageExit.OK)


def test_money_that_may_have_moved_is_looked_for_though_it_is_told_late(journal: Journal) -> None:
    late = certainly_not_paid(journal, attempt(1))
    journal.record(fact(late, FactKind.PRINT_RESULT, 90), late)
    assert ids(journal.open_attempts()) == [late.id]
    found = kept(journal, late)
    assert (found.endings, found.superseded_by) == ((Ending.BEING_CONFIRMED,), ())
    paid = found.proven([True])
    journal.record(fact(paid, FactKind.ENDING, 120), paid)
    assert list(journal.open_attempts()) == []


def test_what_becomes_open_late_has_lost_its_place_to_the_newer_one(journal: Journal) -> None:
    late = certainly_not_paid(journal, attempt(1, 7, 8))
    tell(journal, attempt(2, 8), ending=Ending.BEING_CONFIRMED)
    journal.record(fact(late, FactKind.PRINT_RESULT, 90), late)
    found = kept(journal, late)
    assert found.superseded_by == ("", attempt(2).id)
    assert kept(journal, attempt(2)).superseded_by == ()
    last = journal.facts_of(late.id)[-1]
    assert (last.kind, last.details) == (FactKind.SUPERSEDED, {"by": attempt(2).id})
    journal.record(fact(late, FactKind.PRINT_RESULT, 91), late)
    assert journal.facts_of(late.id)[-1].kind is FactKind.PRINT_RESULT, "it is recorded once"


def test_a_telephone_takes_no_place_from_what_becomes_open_late(journal: Journal) -> None:
    late = certainly_not_paid(journal, attempt(1, 7))
    phone = Attempt.elsewhere(attempt(2).id, attempt(2, 7).notices)
    journal.record(fact(phone, FactKind.ATTEMPT), phone)
    journal.record(fact(late, FactKind.PRINT_RESULT, 90), late)
    assert kept(journal, late).superseded_by == ()
    assert kept(journal, phone).superseded_by == (late.id,)


def test_a_telephone_of_which_the_journal_hears_late_takes_no_place(journal: Journal) -> None:
    tell(journal, attempt(1, 7), ending=Ending.BEING_CONFIRMED)
    phone = Attempt.elsewhere(attempt(2).id, attempt(2, 7).notices)
    journal.record(fact(phone, FactKind.CHECK), phone)
    assert kept(journal, attempt(1, 7)).superseded_by == ()
    assert kept(journal, phone).superseded_by == (attempt(1).id,)
    assert ids(journal.open_attempts()) == [attempt(1).id, phone.id]


def test_a_clock_that_goes_back_changes_no_order(journal: Journal) -> None:
    begun = attempt(1)
    sent = begun.cart_sent()
    journal.record(fact(begun, FactKind.ATTEMPT, 0), begun)
    journal.record(fact(sent, FactKind.CART_SENT, -86400), sent)
    assert [one.kind for one in journal.facts_of(begun.id)] == [FactKind.ATTEMPT, FactKind.CART_SENT]
    tell(journal, attempt(2))
    assert ids([journal.last_attempt()]) == [attempt(2).id]

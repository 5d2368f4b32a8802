# SPDX-License-Identifier: EUPL-1.2
"""Receipts: which of them prove a payment, and which one belongs to an attempt."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Money
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary, choose_receipt, proofs

ROME = ZoneInfo("Europe/Rome")
DOCUMENTED = [
    "ESEGUITO",
    "NON_ESEGUITO",
    "IN_CORSO",
    "RIFIUTATO",
    "ESEGUITO_PARZIALE",
    "DECORRENZA",
    "DECORRENZA_PARZIALE",
]


def summary(name: str, esito: Esito = Esito.ESEGUITO, at: datetime | None = None) -> ReceiptSummary:
    return ReceiptSummary("12345678901", "01000000000000144", name, esito, at)


def receipt(row: ReceiptSummary, note: str = "") -> Receipt:
    return Receipt(row, Money(100), payment_note=note)


MOMENTS = st.one_of(
    st.none(),
    st.datetimes(),
    st.datetimes(timezones=st.sampled_from([UTC, ROME, timezone(timedelta(hours=-12)), timezone(timedelta(hours=14))])),
)
SUMMARIES = st.builds(summary, st.text("abc", min_size=1, max_size=3), st.sampled_from(Esito), MOMENTS)


@pytest.mark.parametrize("word", DOCUMENTED)
def test_every_documented_esito_is_read(word: str) -> None:
    assert Esito.from_json(word).value == word


@pytest.mark.parametrize("word", DOCUMENTED)
def test_only_eseguito_proves_a_payment(word: str) -> None:
    assert summary("r", Esito.from_json(word)).proves_payment == (word == "ESEGUITO")


@pytest.mark.parametrize(
    "value",
    [None, "", "unknown", "UNKNOWN", "eseguito", " ESEGUITO", "ESEGUITO\n", "OK", "PAGATO", 1, 0, True, 1.0, [], {}],
    ids=repr,
)
def test_anything_else_proves_nothing(value: object) -> None:
    assert Esito.from_json(value) is Esito.UNKNOWN
    assert not summary("r", Esito.from_json(value)).proves_payment


@given(st.one_of(st.text(), st.integers(), st.floats(), st.none(), st.lists(st.integers()), st.binary()))
def test_no_value_of_esito_raises_or_proves(value: object) -> None:
    assert (Esito.from_json(value) is Esito.ESEGUITO) == (value == "ESEGUITO")


def test_the_latest_taken_in_comes_first_in_whatever_order_govpay_lists_them() -> None:
    early = summary("a", at=datetime(2026, 2, 1, 10, tzinfo=ROME))
    late = summary("b", at=datetime(2026, 2, 1, 10, 0, 1, tzinfo=ROME))
    refused = summary("c", Esito.IN_CORSO, datetime(2026, 2, 1, 11, tzinfo=ROME))
    unknown = summary("d")
    assert proofs([unknown, early, refused, late]) == proofs([late, refused, early, unknown]) == (late, early, unknown)


def test_the_hour_that_comes_twice_in_autumn_is_told_apart() -> None:
    first = summary("a", at=datetime(2026, 10, 25, 2, 30, tzinfo=ROME, fold=0).astimezone(UTC))
    second = summary("b", at=datetime(2026, 10, 25, 2, 10, tzinfo=ROME, fold=1).astimezone(UTC))
    assert proofs([first, second]) == (second, first)


@pytest.mark.parametrize("moment", [datetime.min, datetime.max, datetime.min.replace(tzinfo=ROME)])  # noqa: DTZ901
def test_absurd_times_do_not_matter(moment: datetime) -> None:
    row = summary("a", at=moment)
    assert proofs([row]) == (row,)


@given(st.lists(SUMMARIES, max_size=8), st.randoms())
def test_proofs_are_the_executed_ones_in_an_order_that_does_not_depend_on_the_list(rows, shuffler) -> None:  # type: ignore[no-untyped-def]
    found = proofs(rows)
    assert sorted(map(repr, found)) == sorted(repr(row) for row in rows if row.esito is Esito.ESEGUITO)
    shuffled = list(rows)
    shuffler.shuffle(shuffled)
    assert [row.receipt_id for row in proofs(shuffled)] == [row.receipt_id for row in found]


def test_the_receipt_of_the_attempt_is_the_one_with_its_payment_note() -> None:
    ours = receipt(summary("a", at=datetime(2026, 2, 1, tzinfo=UTC)), "OURS")
    later = receipt(summary("b", at=datetime(2026, 2, 2, tzinfo=UTC)), "OTHER")
    assert choose_receipt([later, ours], "OURS") is ours


def test_without_a_payment_note_of_ours_the_latest_that_proves() -> None:
    early = receipt(summary("a", at=datetime(2026, 2, 1, tzinfo=UTC)))
    late = receipt(summary("b", at=datetime(2026, 2, 2, tzinfo=UTC)), "OTHER")
    assert choose_receipt([early, late], "OURS") is late
    assert choose_receipt([late, early], "OURS") is late


def test_a_refused_receipt_is_never_chosen_even_with_our_note() -> None:
    refused = receipt(summary("a", Esito.IN_CORSO, datetime(2026, 2, 2, tzinfo=UTC)), "OURS")
    paid = receipt(summary("b", at=datetime(2026, 2, 1, tzinfo=UTC)))
    assert choose_receipt([refused, paid], "OURS") is paid
    assert choose_receipt([refused], "OURS") is None
    assert choose_receipt([], "OURS") is None


@given(st.lists(SUMMARIES, max_size=6))
def test_a_chosen_receipt_always_proves(rows: list[ReceiptSummary]) -> None:
    chosen = choose_receipt([receipt(row, "OURS" if index % 2 else "") for index, row in enumerate(rows)], "OURS")
    assert (chosen is None) == (not proofs(rows))
    if chosen is not None:
        assert chosen.summary.proves_payment

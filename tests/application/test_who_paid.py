# SPDX-License-Identifier: EUPL-1.2
"""A receipt proves a notice paid; that it was paid by this payment only where it names it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.visit.who_paid import WhoPaid, is_yours, who_paid
from kiosk.domain.attempt import Attempt, PageExit, Phase
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.lab.moments.states import state_of
from tests.application.payments import ATTEMPT_ID, due, receipt
from tests.application.world import SUMMARY, World, play, settle_down

OTHER = "Z" * 26
#: note None: the attempt's own
NOTES = [None, "", OTHER, "a-cart-of-another-caller", ATTEMPT_ID.lower(), f" {ATTEMPT_ID}"]


async def pays(world: World, *notes: str | None, at_bank: bool = True) -> None:
    """Receipts with these notes come, whatever the payer did."""
    await world.to_checkout(*(SUMMARY if at_bank else ("/inserisci-email", "/scegli-metodo", "/errore")))
    if at_bank:
        world.pays()
    attempt = world.session.payment.attempt
    assert attempt is not None
    world.receipts.receipts = [
        receipt(name=f"r{index}", minutes=-index, note=attempt.id if note is None else note)
        for index, note in enumerate(notes)
    ]
    world.visit.page_left(PageExit.OK if at_bank else PageExit.ERROR)
    await settle_down()
    assert world.page is Page.PAID


@pytest.mark.parametrize(
    ("notes", "known"),
    [
        ((None,), WhoPaid(yours=True, twice=False, nothing_moved=False)),
        (("",), WhoPaid(yours=False, twice=False, nothing_moved=False)),
        ((OTHER,), WhoPaid(yours=False, twice=False, nothing_moved=False)),
        ((OTHER, None), WhoPaid(yours=True, twice=True, nothing_moved=False)),
        ((None, ""), WhoPaid(yours=True, twice=True, nothing_moved=False)),
        (("", OTHER), WhoPaid(yours=False, twice=True, nothing_moved=False)),
    ],
)
def test_the_receipts_say_who_paid(notes: tuple[str | None, ...], known: WhoPaid) -> None:
    world = play(lambda world: pays(world, *notes))
    state = world.visit.state
    assert who_paid(state) == known
    assert len(state.session.payment.documents) == len(notes)  # whoever paid twice gets both
    assert is_yours(state, state.session.payment.documents[0]) is known.yours  # and one's own first


def test_paid_by_another_while_the_method_was_chosen() -> None:
    """Checkout answers PAYMENT_DUPLICATED before anything can have been authorised."""
    world = play(lambda world: pays(world, "", at_bank=False))
    assert who_paid(world.visit.state) == WhoPaid(yours=False, twice=False, nothing_moved=True)


def test_both_receipts_are_printed() -> None:
    async def prints(world: World) -> None:
        await pays(world, OTHER, None)
        world.visit.print_document()
        await world.paper_out()

    world = play(prints)
    assert [pdf for _, pdf in world.printer.printed] == [receipt(name="r1")[1], receipt(name="r0")[1]]


def test_until_the_receipt_is_read_it_is_paid_and_no_more() -> None:
    async def slow(world: World) -> None:
        world.receipts.fails_fetch = OSError("no detail")
        await pays(world, None)

    assert who_paid(play(slow).visit.state) == WhoPaid(yours=False, twice=False, nothing_moved=False)


def test_of_two_notices_one_was_paid_elsewhere() -> None:
    async def both(world: World) -> None:
        await world.presses_pay_for_two()
        attempt = world.session.payment.attempt
        assert attempt is not None
        world.receipts.receipts = [receipt(note=attempt.id), receipt(1, "r2", note=OTHER)]
        world.visit.page_left(PageExit.OK)
        await settle_down()

    state = play(both).visit.state
    assert not who_paid(state).yours
    assert [is_yours(state, one) for one in state.session.payment.documents] == [True, False]


def test_a_telephone_has_no_cart_of_ours() -> None:
    async def by_phone(world: World) -> None:
        await world.to_debt()
        world.visit.pay_by_phone()
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(15)
        await settle_down()
        assert world.page is Page.PAID

    assert who_paid(play(by_phone).visit.state) == WhoPaid(yours=False, twice=False, nothing_moved=False)


@given(
    st.lists(st.lists(st.sampled_from(NOTES), max_size=3), min_size=1, max_size=3),
    st.booleans(),
    st.sampled_from(["", "paid_before", "restored", "by_code"]),
)
def test_you_paid_is_said_only_of_receipts_that_name_this_payment(
    notes: list[list[str | None]], may: bool, by: str
) -> None:
    notices = tuple(due(index) for index in range(len(notes)))
    ended = Attempt(ATTEMPT_ID, notices, Phase.ENDED, may_be_authorised=may, endings=(Ending.PAID,) * len(notices))
    documents = tuple(
        ReceiptDocument(one, receipt(note=ATTEMPT_ID if note is None else note)[0], b"", False, len(found))
        for one, found in zip(notices, notes, strict=True)
        for note in found
    )
    state = state_of(
        page=Page.PAID,
        attempt=ended,
        documents=documents,
        paid_before=by == "paid_before",
        restored=by == "restored",
        by_code=by == "by_code",
    )
    known = who_paid(state)
    assert known.yours is (not by and all(None in found for found in notes))
    assert known.twice is any(len(found) > 1 for found in notes)
    if known.nothing_moved:
        assert not may
        assert all(found for found in notes)
        assert by or not any(None in found for found in notes)

# SPDX-License-Identifier: EUPL-1.2
"""The code that a telephone reads is the code that our own reader understands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import MAX_CENTS, Money
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.notice_code import notice_code
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.scan import parse_scan

DEBT = Pendenza(
    NoticeNumber("301000000000000144"), "01234567890", "Comune", Money(10150), State.NON_ESEGUITA, "TARI", "0100"
)
DIGITS = "0123456789"


def test_the_code_is_the_one_that_govpay_prints() -> None:
    assert notice_code(DEBT) == "PAGOPA|002|301000000000000144|01234567890|10150"


@pytest.mark.parametrize(("cents", "written"), [(500, "0500"), (1, "0001"), (99, "0099"), (1234, "1234")])
def test_a_small_amount_has_four_figures_as_govpay_writes_it(cents: int, written: str) -> None:
    assert notice_code(replace(DEBT, amount=Money(cents))).rpartition("|")[2] == written


@given(
    st.builds(str.__add__, st.sampled_from("0123"), st.text(DIGITS, min_size=17, max_size=17)),
    st.text(DIGITS, min_size=11, max_size=11),
    st.integers(0, MAX_CENTS),
)
def test_our_own_reader_understands_each_code(number: str, creditor: str, cents: int) -> None:
    debt = replace(DEBT, notice=NoticeNumber(number), creditor_id=creditor, amount=Money(cents))
    assert parse_scan(notice_code(debt)) == ScannedNotice(NoticeNumber(number), creditor, Money(cents))

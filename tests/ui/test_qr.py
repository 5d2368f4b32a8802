# SPDX-License-Identifier: EUPL-1.2
"""A code is shown only when a reader makes of it what was put in."""

from __future__ import annotations

import pytest

from kiosk.ui import qr
from kiosk.ui.qr import checked_rows, decoded, qr_rows

TEXT = "PAGOPA|002|301000000000000144|01234567897|1234550"


@pytest.mark.parametrize("cents", ["0001", "14850", "1234550", "99999999999"])
def test_the_code_of_a_notice_is_of_version_4_as_on_letters(cents: str) -> None:
    rows = checked_rows(f"PAGOPA|002|301000000000000144|01234567897|{cents}")
    assert len(rows) == 33
    assert all(len(row) == 33 and set(row) <= {"0", "1"} for row in rows)


def test_a_reader_makes_the_text_of_it_again() -> None:
    assert decoded(qr_rows(TEXT)) == TEXT


@pytest.mark.parametrize(
    "rows",
    [[], ["1"], ["0" * 33] * 33, ["1" * 33] * 33, qr_rows(TEXT)[:-1], [row[:-1] for row in qr_rows(TEXT)]],
    ids=["nothing", "a-dot", "white", "black", "a-row-short", "a-column-short"],
)
def test_of_what_is_no_code_no_reader_makes_anything(rows: list[str]) -> None:
    assert decoded(rows) is None


@pytest.mark.parametrize("drawn", [[], ["0" * 33] * 33, qr_rows(TEXT.replace("144|", "145|"))])
def test_a_code_that_says_something_else_is_not_shown(monkeypatch: pytest.MonkeyPatch, drawn: list[str]) -> None:
    monkeypatch.setattr(qr, "qr_rows", lambda text: drawn)
    assert checked_rows(TEXT) == []

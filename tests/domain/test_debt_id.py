# SPDX-License-Identifier: EUPL-1.2
"""Names of debts: unique, sorted by time, and of characters that GovPay takes."""

import re
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.debt_id import new_debt_id

_TIMES = st.datetimes(datetime(1970, 1, 2), datetime(9999, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  drawn in UTC
_BITS = st.integers(0, 2**80 - 1)


def test_the_example_of_the_ulid_specification() -> None:
    # github.com/ulid/spec: 01ARZ3NDEKTSV4RRFFQ69G5FAV, made at 1469922850259 ms
    at = datetime.fromtimestamp(1469922850.259, UTC)
    assert new_debt_id(at, 0) == "K01ARZ3NDEK" + "0" * 16
    assert new_debt_id(at, 2**80 - 1) == "K01ARZ3NDEK" + "Z" * 16


@given(_TIMES, _BITS)
def test_every_name_is_one_that_govpay_takes(at: datetime, bits: int) -> None:
    assert re.fullmatch(r"K[0-9A-HJKMNP-TV-Z]{26}", new_debt_id(at, bits))


@given(_TIMES, _TIMES, _BITS, _BITS)
def test_later_names_sort_later_and_differ(one: datetime, other: datetime, bits: int, others: int) -> None:
    first, second = sorted((one, other))
    if int(first.timestamp() * 1000) < int(second.timestamp() * 1000):
        assert new_debt_id(first, bits) < new_debt_id(second, others)
    elif bits != others:
        assert new_debt_id(one, bits) != new_debt_id(one, others)

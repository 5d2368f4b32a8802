# SPDX-License-Identifier: EUPL-1.2
"""What an account may be called, and which secrets will do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clerk import (
    MOST_CHARACTERS,
    PASSWORD_LENGTH,
    PIN_LENGTH,
    SecretFault,
    fault_of_secret,
    is_account,
    normalised,
)


@pytest.mark.parametrize("name", ["ada", "m.rossi", "a1", "sportello-2", "x_y", "a" * 32])
def test_accounts(name: str) -> None:
    assert is_account(name)


@pytest.mark.parametrize(
    "name", ["", "a", "Ada", "1ada", "ada ", " ada", "adà", "a b", "a" * 33, "ada\n", "../x", "root;", "a\x00b", "аda"]
)
def test_what_is_no_account(name: str) -> None:
    assert not is_account(name)


@pytest.mark.parametrize(
    ("secret", "fault"),
    [
        ("482199", None),
        ("48219", SecretFault.TOO_SHORT),
        ("", SecretFault.TOO_SHORT),
        ("111111", SecretFault.TOO_EASY),
        ("121212", SecretFault.TOO_EASY),
        ("123456", SecretFault.TOO_EASY),
        ("987654", SecretFault.TOO_EASY),
        ("abcdefghijkl", SecretFault.TOO_EASY),
        ("quercia9", SecretFault.TOO_SHORT),
        ("quercia antica", None),
        ("Mrossi-2026-x", SecretFault.TOO_EASY),
        ("x9" * 64 + "y", SecretFault.TOO_LONG),
        ("\ufdfa" * 20, SecretFault.TOO_LONG),  # one sign that NFKC makes eighteen of
        ("٤٨٢١٩٩", SecretFault.TOO_SHORT),  # digits of another keyboard are no PIN
        ("４８２１９９", None),  # full-width digits are the digits that they look like
    ],
)
def test_secrets(secret: str, fault: SecretFault | None) -> None:
    assert fault_of_secret(secret, "mrossi") is fault


@given(st.text(), st.sampled_from(["ada", "m.rossi"]))
def test_whatever_will_do_is_long_enough_and_not_the_account(secret: str, account: str) -> None:
    if fault_of_secret(secret, account) is None:
        text = normalised(secret)
        assert PIN_LENGTH <= len(text) <= MOST_CHARACTERS
        assert text.isdigit() or len(text) >= PASSWORD_LENGTH
        assert account not in text.lower()

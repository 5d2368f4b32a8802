# SPDX-License-Identifier: EUPL-1.2
"""Keyrings that do something else than to answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

import keyring
from keyring.backend import KeyringBackend

from kiosk.adapters.journal import key
from kiosk.boundary import TimeLimited


class OddKeyring(KeyringBackend):
    """One that does `act` whenever it is asked or told anything."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self.act = act
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return self.act()  # type: ignore[return-value]

    def set_password(self, service: str, username: str, password: str) -> None:
        self.act()

    def delete_password(self, service: str, username: str) -> None:
        self.act()


def raising(error: BaseException) -> Callable[[], object]:
    def act() -> object:
        raise error

    return act


@contextmanager
def in_use(ring: KeyringBackend, limit_s: float = 0.2) -> Iterator[None]:
    """That keyring is the account's, and the kiosk has little patience with it."""
    before = keyring.get_keyring()
    keyring.set_keyring(ring)
    with patch.object(key, "_KEYRING", TimeLimited("keyring", limit_s)):
        try:
            yield
        finally:
            keyring.set_keyring(before)

# SPDX-License-Identifier: EUPL-1.2
"""The accounts of the desk, and how their secrets are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.domain.clerk import Clerk


class ClerkAccounts(Protocol):
    """Keeps the accounts. Quick; other programs may change them at the same time."""

    def all(self) -> Sequence[Clerk]:
        """All accounts, by name.

        Raises:
            ClerksUnavailable: they cannot be read.
        """
        ...

    def change(self, account: str, change: Callable[[Clerk | None], Clerk]) -> Clerk:
        """Have an account made or changed, and return it as it is kept; nobody else changes it meanwhile.

        Args:
            change: given the account as it is, None where there is none; what it raises leaves all as it is.

        Raises:
            ClerksUnavailable: they cannot be read or written.
        """
        ...


class SecretHasher(Protocol):
    """Makes of a secret what may be kept. Takes about a tenth of a second on purpose: not on the Qt thread."""

    def hash(self, secret: str) -> str:
        """What is kept of it."""
        ...

    def verify(self, kept: str, secret: str) -> bool:
        """Whether a secret is the one of which this is kept. What cannot be read fits none."""
        ...

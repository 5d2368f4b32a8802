# SPDX-License-Identifier: EUPL-1.2
"""Secrets are kept as Argon2id makes them (RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes)."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY


class Argon2Hasher:
    """See the port SecretHasher."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)

    def hash(self, secret: str) -> str:
        """What is kept of it, with a salt of its own."""
        return self._hasher.hash(secret)

    def verify(self, kept: str, secret: str) -> bool:
        """Whether a secret is the one."""
        try:
            return self._hasher.verify(kept, secret)
        except (VerificationError, InvalidHashError):
            return False

# SPDX-License-Identifier: EUPL-1.2
"""The people who work at the desk: what they are called, what they are, and the rules of their secrets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field, replace
from datetime import datetime
from enum import Enum
from itertools import pairwise

from kiosk.dataclass import dataclass

#: An account: what a clerk types to say who they are, and what stands in the journal as who acted.
_ACCOUNT = re.compile(r"[a-z][a-z0-9._-]{1,31}")
#: A secret of digits only is a PIN; any other is a password.
PIN_LENGTH = 6
PASSWORD_LENGTH = 10
#: Longer ones are refused before they are hashed, which would take as long as whoever sends them likes.
MOST_CHARACTERS = 128


class Role(Enum):
    """What somebody is at the desk."""

    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    TECHNICIAN = "technician"


class SecretFault(Enum):
    """Why a secret will not do."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_EASY = "too_easy"  # one digit again and again, a row of digits, or the account itself


@dataclass(frozen=True, slots=True)
class Clerk:
    """Somebody with an account.

    Attributes:
        secret_hash: of the PIN or password; it is not shown where a clerk is printed.
        must_change: the secret was given by somebody else, and must be replaced at the next sign-in.
        changed_by: who changed the account last, and `changed_at` when.
    """

    account: str
    role: Role
    secret_hash: str = field(repr=False)
    changed_by: str
    changed_at: datetime
    must_change: bool = True
    locked: bool = False

    def with_secret(self, secret_hash: str, by: str, now: datetime, *, must_change: bool) -> Clerk:
        """With another secret, which opens a locked account, too."""
        return replace(
            self, secret_hash=secret_hash, must_change=must_change, locked=False, changed_by=by, changed_at=now
        )

    def lock(self, by: str, now: datetime) -> Clerk:
        """Nobody signs in with it until it gets another secret."""
        return replace(self, locked=True, changed_by=by, changed_at=now)


def is_account(name: str) -> bool:
    """Whether an account may be called so: 2 to 32 small letters, digits and . _ -, a letter first."""
    return _ACCOUNT.fullmatch(name) is not None


def normalised(secret: str) -> str:
    """The secret as it is hashed: letters that look alike on any keyboard are one letter (Unicode NFKC)."""
    return unicodedata.normalize("NFKC", secret)


def fault_of_secret(secret: str, account: str) -> SecretFault | None:
    """Why a secret will not do; None: it will."""
    text = normalised(secret)
    if len(secret) > MOST_CHARACTERS or len(text) > MOST_CHARACTERS:
        return SecretFault.TOO_LONG
    is_pin = text.isascii() and text.isdigit()
    if len(text) < (PIN_LENGTH if is_pin else PASSWORD_LENGTH):
        return SecretFault.TOO_SHORT
    if len(set(text)) < 3 or _is_row(text) or account in text.lower():
        return SecretFault.TOO_EASY
    return None


def _is_row(text: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return steps in ({1}, {-1})

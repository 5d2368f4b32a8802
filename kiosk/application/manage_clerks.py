# SPDX-License-Identifier: EUPL-1.2
"""Give, lock and renew the accounts of the desk."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from kiosk.application.ports import ClerkAccounts, Clock, SecretHasher
from kiosk.domain.clerk import Clerk, Role, fault_of_secret, is_account, normalised

#: Of a first PIN, which somebody reads to the clerk: longer than one that they choose, and used once.
_FIRST_PIN_DIGITS = 8


class NoSuchAccount(Exception):
    """There is no account of that name."""


class AccountExists(Exception):
    """There is one of that name already."""


class BadAccountName(Exception):
    """No account may be called so."""


class ManageClerks:
    """What a supervisor can do with accounts. Who does it is kept with each."""

    def __init__(self, accounts: ClerkAccounts, hasher: SecretHasher, clock: Clock) -> None:
        self._accounts = accounts
        self._hasher = hasher
        self._clock = clock

    def all(self) -> Sequence[Clerk]:
        """All accounts, by name.

        Raises:
            ClerksUnavailable: they cannot be read.
        """
        return self._accounts.all()

    def add(self, account: str, role: Role, by: str) -> str:
        """Make an account. Returns its first PIN, which must be changed at the first sign-in, and is kept nowhere.

        Raises:
            BadAccountName, AccountExists: it cannot be made.
            ClerksUnavailable: it cannot be kept.
        """
        if not is_account(account):
            raise BadAccountName(account)
        pin = self._new_pin(account)
        kept, now = self._hasher.hash(normalised(pin)), self._clock.now()

        def make(known: Clerk | None) -> Clerk:
            if known is not None:
                raise AccountExists(account)
            return Clerk(account, role, kept, by, now)

        self._accounts.change(account, make)
        return pin

    def reset(self, account: str, by: str) -> str:
        """Give an account a new first PIN, and open it where it was locked. Returns the PIN.

        Raises:
            NoSuchAccount: there is none.
            ClerksUnavailable: it cannot be kept.
        """
        pin = self._new_pin(account)
        kept, now = self._hasher.hash(normalised(pin)), self._clock.now()
        self._accounts.change(
            account, lambda known: _there(known, account).with_secret(kept, by, now, must_change=True)
        )
        return pin

    def lock(self, account: str, by: str) -> None:
        """Let nobody sign in with an account.

        Raises:
            NoSuchAccount: there is none.
            ClerksUnavailable: it cannot be kept.
        """
        now = self._clock.now()
        self._accounts.change(account, lambda known: _there(known, account).lock(by, now))

    def _new_pin(self, account: str) -> str:
        while True:
            pin = "".join(secrets.choice("0123456789") for _ in range(_FIRST_PIN_DIGITS))
            if fault_of_secret(pin, account) is None:
                return pin


def _there(known: Clerk | None, account: str) -> Clerk:
    if known is None:
        raise NoSuchAccount(account)
    return known

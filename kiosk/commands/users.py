# SPDX-License-Identifier: EUPL-1.2
"""The verb `users`: the accounts of the desk. It may be used while the kiosk runs."""

from __future__ import annotations

import json
import os
import pwd
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk import config
from kiosk.adapters.clerks.file import ClerkFile
from kiosk.adapters.clerks.hasher import Argon2Hasher
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.manage_clerks import AccountExists, BadAccountName, ManageClerks, NoSuchAccount
from kiosk.composition.journal import storage_of
from kiosk.domain.clerk import Role as Role
from kiosk.errors import ClerksUnavailable
from kiosk.exit_codes import FAILED, OK


def add(settings_file: Path, account: str, role: Role) -> int:
    """Make an account and print its first PIN. Returns the exit code."""
    return _do(settings_file, lambda manage: _print_pin(account, manage.add(account, role, _who())))


def reset(settings_file: Path, account: str) -> int:
    """Give an account a new first PIN, print it, and open the account. Returns the exit code."""
    return _do(settings_file, lambda manage: _print_pin(account, manage.reset(account, _who())))


def lock(settings_file: Path, account: str) -> int:
    """Let nobody sign in with an account. Returns the exit code."""
    return _do(settings_file, lambda manage: manage.lock(account, _who()))


def list_all(settings_file: Path) -> int:
    """Print the accounts, a line of JSON each, without their secrets. Returns the exit code."""
    return _do(settings_file, _print_all)


def _print_all(manage: ManageClerks) -> None:
    for clerk in manage.all():
        line = {
            "account": clerk.account,
            "role": clerk.role.value,
            "locked": clerk.locked,
            "must_change": clerk.must_change,
            "changed": clerk.changed_at.isoformat(),
            "changed_by": clerk.changed_by,
        }
        sys.stdout.write(json.dumps(line) + "\n")


def _print_pin(account: str, pin: str) -> None:
    """The PIN alone goes to standard output; it is shown this once."""
    sys.stderr.write(f"govpay-kiosk: {account} signs in with this PIN, and then chooses another:\n")
    sys.stdout.write(pin + "\n")


def _do(settings_file: Path, act: Callable[[ManageClerks], None]) -> int:
    folder = storage_of(config.load(settings_file)).folder
    try:
        act(ManageClerks(ClerkFile(folder), Argon2Hasher(), SystemClock()))
    except BadAccountName:
        return _fail("an account has 2 to 32 small letters, digits and . _ -, a letter first")
    except AccountExists as error:
        return _fail(f"there is an account {error} already: `users reset {error}` gives it a new PIN")
    except NoSuchAccount as error:
        return _fail(f"there is no account {error}")
    except ClerksUnavailable as error:
        return _fail(str(error))
    return OK


def _who() -> str:
    """The account of the system in which this program runs."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:  # it has no name
        return f"uid {os.geteuid()}"


def _fail(sentence: str) -> int:
    sys.stderr.write(f"govpay-kiosk: {sentence}\n")
    return FAILED

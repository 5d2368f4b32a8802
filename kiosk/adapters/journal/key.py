# SPDX-License-Identifier: EUPL-1.2
"""The key of the journal: where it is kept, whether it is the right one, and how it is renewed.

A key is 32 bytes, written as 64 hexadecimal digits. It comes from systemd's credentials, else from the system's
keyring, else, in a training only, from a file beside the journal. The key that it replaces lies beside it, under the
same name with `-old`, until the journal has been written anew.

SQLCipher calls a wrong key "file is not a database". So that a wrong key is never taken for a broken file, a sidecar
holds the key's name and a value that only the right key gives.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from kiosk.boundary import TimeLimited, translate_errors
from kiosk.dataclass import dataclass
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

log = get_logger(__name__)

NAME = "journal-key"
SIDECAR = "journal-key.json"
#: Of the entry in the keyring.
SERVICE = "govpay-kiosk"
_OLD = "-old"
_HEX = re.compile(r"[0-9a-fA-F]{64}")
#: All calls of the keyring; at a start it may have to be started itself.
_KEYRING = TimeLimited("keyring", limit_s=5.0)


@dataclass(frozen=True, slots=True)
class Key:
    """A key. It is not shown where it is printed."""

    hex: str

    def __repr__(self) -> str:
        return "Key(…)"

    def check(self, key_id: str) -> str:
        """The check value of a name, which only this key gives."""
        return hmac.new(bytes.fromhex(self.hex), f"govpay-kiosk journal {key_id}".encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class Keys:
    """The key that counts, and the one before it while the journal is being written anew."""

    current: Key
    former: Key | None = None


class KeyStore(Protocol):
    """A store of keys, by name."""

    def get(self, name: str) -> str | None:
        """The value of that name; None: there is none."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a key.

        Raises:
            JournalUnavailable: this place is not ours to write to.
        """
        ...

    def forget(self, name: str) -> None:
        """Delete the key of that name, where it is ours to delete."""
        ...


class CredentialKeyStore:
    """The credentials that systemd gives to the service (LoadCredentialEncrypted=)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> str | None:
        """The first line of that credential."""
        return _first_line(self._folder / name)

    def put(self, name: str, value: str) -> None:
        """Refuse: only who set up the service can write its credentials."""
        raise JournalUnavailable(
            f"the journal's key is a credential of the service: give the new one as {NAME} and the former one as "
            f"{NAME}{_OLD}, and start the kiosk again"
        )

    def forget(self, name: str) -> None:
        """Do nothing: only who set up the service can delete its credentials."""


class KeyringKeyStore:
    """The keyring of the account that the kiosk runs in.

    Some wait for ever for somebody to unlock them, and each raises errors of its own.
    """

    def get(self, name: str) -> str | None:
        """The password of that name; None also where there is no keyring.

        Raises:
            JournalUnavailable: it fails, or does not answer in time.
        """

        def ask() -> str | None:
            import keyring  # slow to load, and often not needed

            try:
                return keyring.get_password(SERVICE, name)
            except keyring.errors.NoKeyringError:
                return None

        with translate_errors(JournalUnavailable, "the keyring with the journal's key cannot be read"):
            value = _KEYRING(ask)
            return None if value is None else str(value)

    def put(self, name: str, value: str) -> None:
        """Keep it in the keyring."""

        def keep() -> None:
            import keyring

            keyring.set_password(SERVICE, name, value)

        missing = f"there is no key for the journal: neither a credential of the service named {NAME} nor a keyring"
        with translate_errors(JournalUnavailable, missing):
            _KEYRING(keep)

    def forget(self, name: str) -> None:
        """Delete it from the keyring."""

        def delete() -> None:
            import keyring

            keyring.delete_password(SERVICE, name)

        with suppress(JournalUnavailable), translate_errors(JournalUnavailable, "the keyring"):
            _KEYRING(delete)


class FileKeyStore:
    """Files that only their owner can read, beside the journal: no protection, therefore for trainings only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> str | None:
        """The first line of that file.

        Raises:
            JournalUnavailable: others can read it too.
        """
        file = self._folder / name
        if file.exists() and file.stat().st_mode & 0o077:
            raise JournalUnavailable(f"{file} can be read by others: its mode must be 0600")
        return _first_line(file)

    def put(self, name: str, value: str) -> None:
        """Write that file."""
        write_durably(self._folder / name, value + "\n")

    def forget(self, name: str) -> None:
        """Delete that file."""
        (self._folder / name).unlink(missing_ok=True)


def key_store_of(folder: Path, *, training: bool) -> KeyStore:
    """Where the key of the journal in that folder is kept: the first place that has it, else the one to put it.

    Args:
        training: all servers are on this machine, so that a file will do, also beside a keyring that fails.

    Raises:
        JournalUnavailable: the credential cannot be read.
    """
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    if credentials and (systemd := CredentialKeyStore(Path(credentials))).get(NAME) is not None:
        return systemd
    ring = KeyringKeyStore()
    if not training:
        return ring
    try:
        if ring.get(NAME) is not None:
            return ring
    except JournalUnavailable as error:
        log.warning("the training does without a keyring", detail=str(error))
    return FileKeyStore(folder)


def read_keys(key_store: KeyStore) -> Keys | None:
    """The keys that are kept there; None: there is none.

    Raises:
        JournalUnavailable: one is no key.
    """
    current, former = key_store.get(NAME), key_store.get(NAME + _OLD)
    return Keys(_key(current), _key(former) if former is not None else None) if current is not None else None


def make_key(key_store: KeyStore) -> Keys:
    """Make the first key.

    Raises:
        JournalUnavailable: it cannot be kept.
    """
    key_store.put(NAME, secrets.token_hex(32))
    keys = read_keys(key_store)
    if keys is None:
        raise JournalUnavailable("the journal's new key was not kept")
    return keys


def renew_key(key_store: KeyStore) -> None:
    """Put a new key in the place of the one that counts. The journal is written anew when it is next opened.

    Raises:
        JournalUnavailable: there is none, the last renewal is not through, or it cannot be kept.
    """
    keys = read_keys(key_store)
    if keys is None:
        raise JournalUnavailable("the journal has no key yet")
    if keys.former is not None and keys.former != keys.current:
        raise JournalUnavailable("the journal has not been opened since its key was renewed: start the kiosk first")
    key_store.put(NAME + _OLD, keys.current.hex)
    key_store.put(NAME, secrets.token_hex(32))


def forget_former(key_store: KeyStore) -> None:
    """Delete the key before the one that counts: the journal needs it no more."""
    key_store.forget(NAME + _OLD)


def write_sidecar(folder: Path, key: Key) -> None:
    """Write the sidecar of that key."""
    key_id = secrets.token_hex(8)
    write_durably(folder / SIDECAR, json.dumps({"key_id": key_id, "check": key.check(key_id)}) + "\n")


def sidecar_fits(folder: Path, key: Key) -> bool | None:
    """Whether the sidecar is of that key; None: there is none, or nobody can read it."""
    try:
        data = json.loads((folder / SIDECAR).read_text(encoding="utf-8"))
        return hmac.compare_digest(str(data["check"]), key.check(str(data["key_id"])))
    except (OSError, ValueError, LookupError, TypeError):
        return None


def write_durably(file: Path, content: str) -> None:
    """Replace a file as a whole, readable by its owner only; after a power cut it is the old one or the new one."""
    beside = file.with_name(file.name + ".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _key(value: str) -> Key:
    if not _HEX.fullmatch(value.strip()):
        raise JournalUnavailable("the journal's key must be 64 hexadecimal digits")
    return Key(value.strip().lower())


def _first_line(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8").split("\n", 1)[0].strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise JournalUnavailable(f"the journal's key cannot be read: {file} ({type(error).__name__})") from None

# SPDX-License-Identifier: EUPL-1.2
"""Where the journal's key comes from, what is said when it does not fit, and its renewal, cut off anywhere."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from kiosk.adapters.journal import file as journal_file
from kiosk.adapters.journal import key as keys
from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.key import NAME, SERVICE, SIDECAR, Key, key_store_of, renew_key
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import JournalUnavailable
from tests.adapters.journal.lives import KEY, attempt, journal_in, life, tell, with_key

NEW = "22" * 32
TOLD = [fact for fact, _ in life(attempt(1))]


class DictKeyring(KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[DictKeyring]:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    before, ring = keyring.get_keyring(), DictKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def told(folder: Path, *, training: bool = False) -> list[object]:
    journal = SqliteJournal(JournalStorage(folder, training=training))
    try:
        return list(journal.facts_of(attempt(1).id))
    finally:
        journal.close()


def tell_one(folder: Path, *, training: bool = False) -> None:
    journal = SqliteJournal(JournalStorage(folder, training=training))
    tell(journal, attempt(1))
    journal.close()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".db", ".json")}


def test_a_credential_comes_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys.KeyringKeyStore, "get", lambda *_: pytest.fail("not asked"))
    tell_one(folder)
    assert told(folder) == TOLD
    journal_file.connect(folder / FILE, Key(KEY), read_only=True).close()


def test_without_a_credential_the_keyring_keeps_it(folder: Path, ring: DictKeyring) -> None:
    tell_one(folder)
    assert set(ring.held) == {(SERVICE, NAME)}
    assert told(folder) == TOLD
    assert not (folder / NAME).exists()


def test_the_keyring_comes_before_the_file_of_a_training(folder: Path, ring: DictKeyring) -> None:
    ring.set_password(SERVICE, NAME, NEW)
    tell_one(folder, training=True)
    assert not (folder / NAME).exists()
    journal_file.connect(folder / FILE, Key(NEW), read_only=True).close()


def test_a_training_does_with_a_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    tell_one(folder, training=True)
    assert (folder / NAME).stat().st_mode & 0o777 == 0o600
    assert told(folder, training=True) == TOLD
    (folder / NAME).chmod(0o640)
    with pytest.raises(JournalUnavailable, match="its mode must be 0600"):
        told(folder, training=True)


def test_real_money_does_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    with pytest.raises(JournalUnavailable, match="neither a credential of the service named journal-key nor a keyring"):
        tell_one(folder)
    assert not (folder / FILE).exists()


def test_a_key_that_is_missing_leaves_the_journal_as_it_is(
    folder: Path, credentials: Path, ring: DictKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    tell_one(folder)
    before = content(folder)
    with_key(credentials, "")
    with pytest.raises(JournalUnavailable, match="key is missing; the journal was left as it is"):
        told(folder)
    assert content(folder) == before
    assert ring.held == {}, "none is made in its place"


@pytest.mark.parametrize("former", ["", "33" * 32])
def test_a_key_that_does_not_fit_leaves_the_journal_as_it_is(folder: Path, credentials: Path, former: str) -> None:
    tell_one(folder)
    before = content(folder)
    with_key(credentials, NEW, former)
    with pytest.raises(JournalUnavailable, match="has another key; it was left as it is"):
        told(folder)
    assert content(folder) == before
    with_key(credentials)
    assert told(folder) == TOLD, "the same program goes on once it has the key"


def test_no_key_at_all(folder: Path, credentials: Path) -> None:
    with_key(credentials, "secret")
    with pytest.raises(JournalUnavailable, match="64 hexadecimal digits"):
        told(folder)


@pytest.mark.parametrize("sidecar", [None, "", "{}", "[1]"])
def test_a_sidecar_that_is_gone_is_made_anew_by_the_right_key(
    sidecar: str | None, folder: Path, credentials: Path
) -> None:
    tell_one(folder)
    (folder / SIDECAR).unlink()
    if sidecar is not None:
        (folder / SIDECAR).write_text(sidecar, encoding="utf-8")
    with_key(credentials, NEW)
    with pytest.raises(JournalUnavailable, match="damaged or has another key; it was left as it is"):
        told(folder)
    with_key(credentials)
    assert told(folder) == TOLD
    assert keys.sidecar_fits(folder, Key(KEY))


def test_a_renewal(folder: Path, credentials: Path) -> None:
    tell_one(folder)
    with_key(credentials, NEW, KEY)
    assert told(folder) == TOLD
    with_key(credentials, NEW)
    assert told(folder) == TOLD
    with_key(credentials, KEY)
    with pytest.raises(JournalUnavailable, match="another key"):
        told(folder)


@pytest.mark.parametrize("training", [False, True], ids=["keyring", "file"])
def test_a_renewal_of_a_key_that_is_ours_to_keep(training: bool, folder: Path, ring: DictKeyring) -> None:
    if training:
        keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[attr-defined]
    tell_one(folder, training=training)
    keeper = key_store_of(folder, training=training)
    before = keeper.get(NAME)
    renew_key(keeper)
    assert keeper.get(NAME) != before
    with pytest.raises(JournalUnavailable, match="not been opened since"):
        renew_key(keeper)
    assert told(folder, training=training) == TOLD
    assert keeper.get(NAME + "-old") is None
    assert told(folder, training=training) == TOLD
    renew_key(keeper)
    assert told(folder, training=training) == TOLD


def test_a_credential_is_not_ours_to_renew(folder: Path) -> None:
    with pytest.raises(JournalUnavailable, match="give the new one as journal-key and the former one as"):
        renew_key(key_store_of(folder, training=False))


@pytest.mark.parametrize("place", ["_rekey", "write_sidecar", "forget_former"])
def test_a_renewal_that_is_cut_off(
    place: str, folder: Path, credentials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell_one(folder)
    with_key(credentials, NEW, KEY)

    def cut_off(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(journal_file.JournalFile if place == "_rekey" else journal_file, place, cut_off)
        with pytest.raises(JournalUnavailable, match="KeyboardInterrupt"):  # as nobody ends the program from its thread
            told(folder)
    assert told(folder) == TOLD
    with_key(credentials, NEW)
    assert told(folder) == TOLD


CHILD = """
import sys
from pathlib import Path
from tests.adapters.journal.lives import journal_in
from kiosk.adapters.journal import file
rekey = file.JournalFile._rekey
def telling(*keys):
    print("now", flush=True)
    return rekey(*keys)
file.JournalFile._rekey = telling
journal_in(Path(sys.argv[1])).open()
print("done", flush=True)
"""


def test_a_program_that_is_killed_while_it_writes_the_journal_anew(folder: Path, credentials: Path) -> None:
    journal = journal_in(folder)
    for number in range(1, 400):
        tell(journal, attempt(number))
    journal.close()
    current, other = KEY, NEW
    killed = 0
    for delay_s in random.Random(6).sample([step / 500 for step in range(15)], 8):
        with_key(credentials, other, current)
        with subprocess.Popen([sys.executable, "-c", CHILD, str(folder)], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "now\n"
            try:
                child.wait(delay_s)
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
            killed += child.wait() == -signal.SIGKILL
        assert told(folder) == TOLD
        current, other = other, current
    assert killed


def test_a_key_is_not_shown() -> None:
    assert KEY not in repr(Key(KEY))

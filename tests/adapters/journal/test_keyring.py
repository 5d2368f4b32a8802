# SPDX-License-Identifier: EUPL-1.2
"""A keyring that raises what it likes, or waits for ever to be unlocked: nothing is lost, and nobody waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest

from kiosk.adapters.journal import key as keys
from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.key import NAME, SERVICE, key_store_of, renew_key
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import JournalUnavailable
from kiosk.boundary import TimeLimited
from tests.adapters.journal.keyrings import OddKeyring, raising
from tests.adapters.journal.lives import KEY, attempt, life, tell

TOLD = [fact for fact, _ in life(attempt(1))]


class Panic(BaseException):
    """As libraries written in Rust raise it."""


class FullKeyring(OddKeyring):
    """One that works."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__(act)
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.act()


RAISED = [
    *(RuntimeError("broken"), KeyError("x"), Exception(), AttributeError("x"), OSError("no bus"), ImportError("x")),
    *(keyring.errors.KeyringLocked("x"), keyring.errors.InitError("x"), Panic("x"), RecursionError()),
]
raised = pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[OddKeyring], OddKeyring]]:
    """Makes a keyring the account's, with little patience."""
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    monkeypatch.setattr(keys, "_KEYRING", TimeLimited("keyring", 0.2))
    before = keyring.get_keyring()

    def put(ring: OddKeyring) -> OddKeyring:
        keyring.set_keyring(ring)
        return ring

    yield put
    keyring.set_keyring(before)


@pytest.fixture
def never() -> Iterator[threading.Event]:
    """What does not happen before the test is over."""
    event = threading.Event()
    yield event
    event.set()


Use = Callable[[OddKeyring], OddKeyring]


@raised
def test_a_keyring_that_fails_puts_the_journal_out_of_service(error: BaseException, folder: Path, use: Use) -> None:
    use(OddKeyring(raising(error)))
    journal = SqliteJournal(JournalStorage(folder))
    for _ in range(2):
        with pytest.raises(JournalUnavailable, match=f"the keyring .* cannot be read: {type(error).__name__}"):
            journal.open()
        with pytest.raises(JournalUnavailable):
            tell(journal, attempt(1))
    journal.close()
    assert not (folder / FILE).exists()


@raised
def test_a_training_does_without_it(error: BaseException, folder: Path, use: Use) -> None:
    use(OddKeyring(raising(error)))
    for _ in range(2):
        journal = SqliteJournal(JournalStorage(folder, training=True))
        tell(journal, attempt(1))
        journal.close()
    assert (folder / NAME).exists()


@raised
def test_a_new_key_that_cannot_be_kept(error: BaseException, folder: Path, use: Use) -> None:
    class OnlyEmpty(OddKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            return None

    use(OnlyEmpty(raising(error)))
    with pytest.raises(JournalUnavailable, match="there is no key for the journal"):
        SqliteJournal(JournalStorage(folder)).open()
    assert not (folder / FILE).exists()


@raised
def test_a_former_key_that_cannot_be_deleted_hinders_nobody(error: BaseException, folder: Path, use: Use) -> None:
    ring = use(FullKeyring(raising(error)))
    assert isinstance(ring, FullKeyring)
    ring.held[SERVICE, NAME] = KEY
    journal = SqliteJournal(JournalStorage(folder))
    tell(journal, attempt(1))
    journal.close()
    renew_key(key_store_of(folder, training=False))
    journal = SqliteJournal(JournalStorage(folder))
    assert list(journal.facts_of(attempt(1).id)) == TOLD
    journal.close()


def test_one_that_waits_to_be_unlocked_is_not_waited_for(folder: Path, use: Use, never: threading.Event) -> None:
    ring = use(OddKeyring(never.wait))
    journal = SqliteJournal(JournalStorage(folder))
    with pytest.raises(JournalUnavailable, match=r"cannot be read: TimeoutError no answer within 0\.2 s"):
        journal.open()
    began = time.monotonic()
    for _ in range(20):
        with pytest.raises(JournalUnavailable, match="an earlier call has not returned yet"):
            tell(journal, attempt(1))
    assert time.monotonic() - began < 1.0, "nobody waits again for what hangs"
    assert ring.asked == 1
    journal.close()
    assert not (folder / FILE).exists()


def test_once_it_is_unlocked_the_same_program_goes_on(folder: Path, use: Use) -> None:
    unlocked = threading.Event()

    def key() -> str:
        unlocked.wait()
        return KEY

    use(OddKeyring(key))
    journal = SqliteJournal(JournalStorage(folder))
    with pytest.raises(JournalUnavailable):
        journal.open()
    unlocked.set()
    assert keys._KEYRING._left_alone is not None
    keys._KEYRING._left_alone.result()
    tell(journal, attempt(1))
    assert list(journal.facts_of(attempt(1).id)) == TOLD
    journal.close()


def test_whoever_records_while_it_is_asked_does_not_wait(
    folder: Path, use: Use, never: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_KEYRING", TimeLimited("keyring", 30.0))
    monkeypatch.setattr("kiosk.adapters.journal.sqlite._WAITS_FOR_ANOTHER_S", 0.05)
    asked = threading.Event()

    def hang() -> None:
        asked.set()
        never.wait()

    use(OddKeyring(hang))
    journal, failed = SqliteJournal(JournalStorage(folder)), []

    def open_it() -> None:
        try:
            journal.open()
        except JournalUnavailable as error:
            failed.append(error)

    opening = threading.Thread(target=open_it)
    opening.start()
    assert asked.wait(10.0)
    with pytest.raises(JournalUnavailable, match="just being opened"):
        tell(journal, attempt(1))
    never.set()
    opening.join()
    journal.close()


@pytest.mark.parametrize("held", ["", " ", "secret", "11" * 31, "é" * 64, 7, b"11", ["11" * 32]])
def test_what_is_no_key_is_told(held: object, folder: Path, use: Use) -> None:
    use(OddKeyring(lambda: held))
    with pytest.raises(JournalUnavailable, match="64 hexadecimal digits"):
        SqliteJournal(JournalStorage(folder)).open()
    assert not (folder / FILE).exists()


def test_the_key_of_another_journal_leaves_it_as_it_is(folder: Path, use: Use) -> None:
    use(OddKeyring(lambda: KEY))
    journal = SqliteJournal(JournalStorage(folder))
    tell(journal, attempt(1))
    journal.close()
    use(OddKeyring(lambda: "22" * 32))
    with pytest.raises(JournalUnavailable, match="has another key; it was left as it is"):
        SqliteJournal(JournalStorage(folder)).open()
    use(OddKeyring(lambda: KEY))
    journal = SqliteJournal(JournalStorage(folder))
    assert list(journal.facts_of(attempt(1).id)) == TOLD
    journal.close()

# SPDX-License-Identifier: EUPL-1.2
"""The journal that the settings name."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path

from kiosk.adapters.journal.disk_reserve import PAGE_BYTES
from kiosk.adapters.journal.retention import Retention
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import AuditLog, Clock
from kiosk.config import Settings
from kiosk.domain.audit import AuditEvent, AuditKind
from kiosk.domain.fact import KIOSK
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

log = get_logger(__name__)

_PROGRAM = "govpay-kiosk"
#: How long the journal keeps what belongs to no attempt: as long as payments are, by default.
_AUDIT_KEPT = timedelta(days=400)


def storage_of(settings: Settings) -> JournalStorage:
    """Where it is."""
    folder = Path(settings.journal.folder) if settings.journal.folder else _state_folder()
    max_kb = settings.journal.max_kb
    max_pages = max(1, max_kb * 1024 // PAGE_BYTES) if max_kb else None
    return JournalStorage(folder, training=settings.training, max_pages=max_pages)


def journal_of(settings: Settings) -> SqliteJournal:
    """The journal, not opened yet."""
    kept = settings.journal
    retention = Retention(
        paid=timedelta(days=kept.paid_days),
        not_paid=timedelta(days=kept.not_paid_days),
        listed=timedelta(days=kept.listed_days),
        details=timedelta(days=kept.details_days),
        audit=_AUDIT_KEPT,
    )
    return SqliteJournal(storage_of(settings), kept.location or socket.gethostname(), retention)


def note_start(journal: SqliteJournal, clock: Clock) -> None:
    """Record that the program was started, and that the key was renewed if it was. Blocks."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        release = version(_PROGRAM)
    except PackageNotFoundError:
        release = ""
    _note(journal, AuditEvent(clock.now(), AuditKind.PROGRAM_STARTED, {"version": release}))
    note_key(journal, clock)


def note_key(journal: SqliteJournal, clock: Clock, who: str = KIOSK) -> None:
    """Record that the key of the journal was renewed when it was opened, if it was."""
    if journal.key_renewed:
        _note(journal, AuditEvent(clock.now(), AuditKind.KEY_RENEWED, who=who))


def _note(audit: AuditLog, event: AuditEvent) -> None:
    """Record what has happened all the same."""
    try:
        audit.note(event)
    except JournalUnavailable as error:
        log.error("event not recorded", event_kind=event.kind.value, detail=str(error))


def _state_folder() -> Path:
    import platformdirs  # only where no folder is named

    return platformdirs.user_state_path(_PROGRAM)

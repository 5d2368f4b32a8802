# SPDX-License-Identifier: EUPL-1.2
"""Whether a settings file can be used on this machine: what it says, and what it names (files, folders, devices)."""

from __future__ import annotations

import asyncio
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk import config
from kiosk.adapters.govpay.settings import warnings
from kiosk.adapters.http import Tls
from kiosk.adapters.journal.disk_reserve import ATTEMPT_PAGES, MARGIN_PAGES, PAGE_BYTES
from kiosk.adapters.scanner.check import serial_fault
from kiosk.application.check_health import check_health
from kiosk.application.ports import CheckResult, CheckState
from kiosk.composition import journal, servers
from kiosk.composition.checks import checks_of
from kiosk.config import Secrets, Settings
from kiosk.config.setting import Fault, Secret, answered, quoted
from kiosk.errors import Misconfigured
from kiosk.ui.emblem import fault_of
from kiosk.ui.privacy import own_text

#: A journal that takes a payment beside one that is not settled yet.
_LEAST_JOURNAL_KB = (2 * ATTEMPT_PAGES + MARGIN_PAGES) * PAGE_BYTES // 1024


class Checked(NamedTuple):
    """What was found, in sentences.

    Attributes:
        faults: what keeps the kiosk from working; in none of them is a secret.
        warnings: what will not be offered.
    """

    faults: list[str]
    warnings: list[str]


def check(file: Path, *, ask: bool = False) -> Checked:
    """Check a settings file.

    Args:
        ask: ask GovPay, Checkout, printer, scanner, voice and journal how they are, too.

    Raises:
        ConfigError: it cannot be read at all.
    """
    reading = config.read_file(file)
    settings = reading.settings
    found = [] if settings is None else [fault for check_of in _CHECKS for fault in answered(check_of(settings))]
    faults = config.sentences([*reading.faults, *map(reading.line_fault, found)])
    if settings is None or faults:
        return Checked(faults, [])
    secrets = config.read_secrets(settings)
    try:
        results = asyncio.run(_built(settings, secrets, ask=ask))
    except Misconfigured as error:
        return Checked([str(error)], [])
    unwell = [f"{one.text} ({one.code})" for one in results if one.state is not CheckState.OK]
    return Checked([], [*_warnings(settings, secrets), *unwell])


async def _built(settings: Settings, secrets: Secrets, *, ask: bool) -> list[CheckResult]:
    """Build what asks the servers, and with `ask` look how everything is that the settings name.

    Raises:
        Misconfigured: see servers.build.
    """
    built = servers.build(settings, secrets)
    try:
        return await check_health(tuple(checks_of(settings, built))) if ask else []
    finally:
        await built.aclose()


def _secret_files(settings: Settings) -> Iterator[Fault]:
    auth = settings.govpay.auth
    if auth.kind != "ssl" and not auth.password.value:
        yield from _secret_file(("govpay", "auth", "password_file"), auth.password_file)


def _key_file(settings: Settings) -> Iterator[Fault]:
    if not settings.checkout.subscription_key.value:
        yield from _secret_file(("checkout", "subscription_key_file"), settings.checkout.subscription_key_file)


def _secret_file(where: tuple[str, ...], file: str) -> Iterator[Fault]:
    try:
        config.secret(Secret(""), file)
    except config.ConfigError as error:
        yield Fault(where, error.faults[0])


def _certificates(settings: Settings) -> Iterator[Fault]:
    if settings.govpay.ca_file:
        yield from _usable(("govpay", "ca_file"), settings.govpay.ca_file)


def _client_certificate(settings: Settings) -> Iterator[Fault]:
    auth = settings.govpay.auth
    if auth.kind == "ssl" and auth.certificate:
        yield from _usable(("govpay", "auth", "certificate"), auth.certificate)
        if auth.certificate_key:
            tls = Tls(certificate_file=Path(auth.certificate), key_file=Path(auth.certificate_key))
            yield from _usable(("govpay", "auth", "certificate_key"), auth.certificate_key, tls)


def _usable(where: tuple[str, ...], file: str, tls: Tls | None = None) -> Iterator[Fault]:
    """Whether a file holds certificates in PEM or, with `tls`, the key that goes with one."""
    what = "certificate" if tls is None else "key of that certificate"
    try:
        with Path(file).open("rb"):
            (tls or Tls(ca_file=Path(file))).context()
    except OSError as error:
        yield Fault(where, f"cannot be read ({error.strerror})", quoted(file))
    except Misconfigured:
        yield Fault(where, f"holds no {what} in PEM", quoted(file))


def _log_file(settings: Settings) -> Iterator[Fault]:
    file = settings.log.file
    if not file:
        return
    where, path = ("log", "file"), Path(file)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.parent.is_dir():
            yield from _takes_files(where, path.parent)
        else:
            yield Fault(where, f"there is no folder {path.parent}", quoted(file))
        return
    except OSError as error:
        yield Fault(where, f"cannot be written to ({error.strerror})", quoted(file))
        return
    if stat.S_ISDIR(mode):
        yield Fault(where, "must be a file, not a folder", quoted(file))
    elif stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):  # the kiosk would wait for somebody to read it
        yield Fault(where, "must be a file, not a pipe", quoted(file))
    elif not os.access(path, os.W_OK):
        yield Fault(where, "cannot be written to", quoted(file))


def _journal_folder(settings: Settings) -> Iterator[Fault]:
    yield from _takes_files(("journal", "folder"), journal.storage_of(settings).folder)


def _journal_size(settings: Settings) -> Iterator[Fault]:
    if 0 < settings.journal.max_kb < _LEAST_JOURNAL_KB:
        message = f"must be at least {_LEAST_JOURNAL_KB}, or 0: nobody could pay"
        yield Fault(("journal", "max_kb"), message, str(settings.journal.max_kb))


def _printer_folder(settings: Settings) -> Iterator[Fault]:
    if settings.printer.kind == "folder" and settings.printer.folder:
        yield from _takes_files(("printer", "folder"), Path(settings.printer.folder))


def _takes_files(where: tuple[str, ...], folder: Path) -> Iterator[Fault]:
    """Whether files can be written there, or the folder be made; nothing is left behind."""
    if folder.parts[:1] == ("~",):
        yield Fault(where, "must be a whole path: ~ is not understood here", quoted(str(folder)))
        return
    existing = folder
    while not os.path.exists(existing) and existing != existing.parent:  # Path.exists raises where a name is too long
        existing = existing.parent
    if not existing.is_dir():
        yield Fault(where, f"{existing} is no folder", quoted(str(folder)))
        return
    try:
        # trying is the only sure test: root and read-only mounts make permission bits lie
        with tempfile.TemporaryFile(dir=existing):
            pass
        with suppress(FileNotFoundError):
            folder.stat()  # a name may be too long
    except OSError as error:
        yield Fault(where, f"nothing can be written in {existing} ({error.strerror})", quoted(str(folder)))


def _call_command(settings: Settings) -> Iterator[Fault]:
    for program in settings.desk.call_command[:1]:
        if not os.path.isabs(program):
            yield Fault(("desk", "call_command", 0), "must be the whole path of a program", quoted(program))
        elif not (os.path.isfile(program) and os.access(program, os.X_OK)):
            yield Fault(("desk", "call_command", 0), "is no program that can be run", quoted(program))


def _privacy_file(settings: Settings) -> Iterator[Fault]:
    file = settings.kiosk.privacy_file
    if file:
        try:
            own_text(file)
        except ValueError as error:
            yield Fault(("kiosk", "privacy_file"), str(error), quoted(file))


def _emblem(settings: Settings) -> Iterator[Fault]:
    file = settings.look.emblem
    fault = fault_of(file) if file else ""
    if fault:
        yield Fault(("look", "emblem"), fault, quoted(file))


def _serial_port(settings: Settings) -> Iterator[Fault]:
    port = settings.scanner.serial_port
    if "serial" not in settings.scanner.kind or not port or os.name != "posix":
        return
    fault = serial_fault(port)
    if fault is not None:
        yield Fault(("scanner", "serial_port"), fault, quoted(port))


#: Each is asked by itself: one that needs a setting which could not be read says nothing.
_CHECKS: tuple[Callable[[Settings], Iterator[Fault]], ...] = (
    _secret_files,
    _key_file,
    _certificates,
    _client_certificate,
    _printer_folder,
    _serial_port,
    _call_command,
    _privacy_file,
    _emblem,
    _journal_folder,
    _journal_size,
    _log_file,
)


def _warnings(settings: Settings, secrets: Secrets) -> Iterator[str]:
    yield from warnings(servers.govpay_settings(settings, secrets))
    if os.geteuid() == 0 and not settings.training:
        yield "checked as root: whether the kiosk's own account may read and write what is named was not seen"

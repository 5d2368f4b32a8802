# SPDX-License-Identifier: EUPL-1.2
"""Settings and secrets as they are read, with every fault in one go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path
from typing import NamedTuple

from kiosk.config.file import LineFault, SettingsFile
from kiosk.config.setting import NO_SUCH_SETTING, Fault, Secret, Section, inspect
from kiosk.config.settings import NOT_PRINTABLE, Settings
from kiosk.dataclass import dataclass

#: A longer first line of a file is no password or key.
_LONGEST_SECRET = 10_000


class ConfigError(Exception):
    """The settings cannot be used.

    Attributes:
        faults: one sentence a fault.
    """

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def secret(value: Secret, file: str) -> str:
    """A secret as written in the settings, or the first line of the file that holds it.

    Raises:
        ConfigError: the file cannot be read, or nothing is in its first line.
    """
    if not file:
        return value.value
    try:
        with Path(file).open(encoding="utf-8-sig") as opened:
            text = opened.readline(_LONGEST_SECRET).strip()
    except OSError as error:
        raise ConfigError([f"cannot read the secret in {file}: {error.strerror}"]) from None
    except (UnicodeDecodeError, ValueError):  # ValueError: a name that can be no file's
        raise ConfigError([f"cannot read the secret in {file}: it is not a text in UTF-8"]) from None
    if not text:
        raise ConfigError([f"the first line of {file} is empty: the secret must stand there"])
    if not text.isprintable():
        raise ConfigError([f"the first line of {file} is no secret: it {NOT_PRINTABLE}"])
    return text


@dataclass(frozen=True, slots=True)
class Secrets:
    """The passwords and keys with which the kiosk signs in; empty where it does so by other means."""

    govpay: str = field(repr=False)
    checkout: str = field(repr=False)


def read_secrets(settings: Settings) -> Secrets:
    """The secrets of these settings.

    Raises:
        ConfigError: one cannot be read.
    """
    auth, checkout = settings.govpay.auth, settings.checkout
    return Secrets(
        govpay=secret(auth.password, auth.password_file) if auth.kind != "ssl" else "",
        checkout=secret(checkout.subscription_key, checkout.subscription_key_file),
    )


class Reading(NamedTuple):
    """What could be read of settings.

    Attributes:
        settings: asking it for a setting that could not be read raises `Unreadable`; None when there is nothing.
        faults: what is wrong with them.
        line_fault: a fault in words, with its line.
    """

    settings: Settings | None
    faults: list[LineFault]
    line_fault: Callable[[Fault], LineFault]

    def whole(self) -> Settings:
        """The settings, which must be without faults.

        Raises:
            ConfigError: they have; all are named.
        """
        if self.settings is None or self.faults:
            raise ConfigError(sentences(self.faults))
        return self.settings


def load(path: Path) -> Settings:
    """Read a settings file (TOML).

    Raises:
        ConfigError: the file cannot be read or has faults; all are named.
    """
    return read_file(path).whole()


def read_file(path: Path) -> Reading:
    """Read a settings file as far as it can be read.

    Raises:
        ConfigError: the file cannot be read.
    """
    try:
        return _read(SettingsFile.read(path))
    except OSError as error:
        raise ConfigError([f"cannot read {path}: {error.strerror}"]) from None


def parse(data: Mapping[str, object]) -> Settings:
    """Check settings that were read from somewhere.

    Raises:
        ConfigError: they have faults; all are named.
    """
    settings, faults = inspect(Settings, data)
    return Reading(settings, [_without_line(fault) for fault in faults], _without_line).whole()


def sentences(faults: list[LineFault]) -> list[str]:
    """One sentence a fault, in the order of the file."""
    return [
        f"line {line}: {message}" if line else message for line, message in sorted(faults, key=lambda fault: fault.line)
    ]


def _read(file: SettingsFile) -> Reading:
    def line_fault(fault: Fault) -> LineFault:
        return LineFault(file.line_of(fault.where), _sentence(fault))

    # what is missing, or seems not to go together, may stand in a line that could not be read
    settings, faults = inspect(Settings, file.data, whole=not file.faults)
    return Reading(settings, [*file.faults, *map(line_fault, faults)], line_fault)


def _without_line(fault: Fault) -> LineFault:
    return LineFault(0, _sentence(fault))


def _sentence(fault: Fault) -> str:
    """A fault in words. Parts that stand several times are counted from 1."""
    where = ""
    for step in fault.where:
        where += f" no. {step + 1}" if isinstance(step, int) else f"{'.' if where else ''}{step}"
    found = f", found {fault.found}" if fault.found else ""
    home = _home_of(str(fault.where[-1])) if fault.message == NO_SUCH_SETTING else ""
    return f"{where}: {fault.message}{home}{found}" if where else f"{fault.message}{found}"


def _home_of(name: str) -> str:
    """In which section a setting of that name belongs."""
    homes = sorted(
        section
        for section, declared_setting in Settings.settings.items()
        if isinstance(declared_setting.kind, type)
        and issubclass(declared_setting.kind, Section)
        and name in declared_setting.kind.settings
    )
    return f"; it belongs in [{homes[0]}]" if homes else ""

# SPDX-License-Identifier: EUPL-1.2
"""The settings: declared in sections.py and settings.py by means of setting.py, read by reading.py and file.py.

A faulty file names all its faults at once. Whether what it names is there is asked by `kiosk.commands.check_settings`.
"""

from kiosk.config.keypad import Keypad
from kiosk.config.reading import (
    ConfigError,
    Secrets,
    load,
    parse,
    read_file,
    read_secrets,
    secret,
    sentences,
)
from kiosk.config.sections import EasyAccess, KioskSection, Printer, Scanner, ScannerKind, Waits
from kiosk.config.settings import Settings
from kiosk.config.speech import Speech
from kiosk.config.town import Look

__all__ = [
    "ConfigError",
    "EasyAccess",
    "Keypad",
    "KioskSection",
    "Look",
    "Printer",
    "Scanner",
    "ScannerKind",
    "Secrets",
    "Settings",
    "Speech",
    "Waits",
    "load",
    "parse",
    "read_file",
    "read_secrets",
    "secret",
    "sentences",
]

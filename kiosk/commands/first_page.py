# SPDX-License-Identifier: EUPL-1.2
"""Show the first page, and load the kiosk behind it. What is not needed for that page is not imported here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.composition.shell import FirstPage
from kiosk.config import ConfigError, Secrets, Settings, read_secrets
from kiosk.exit_codes import FAILED
from kiosk.ui import qt_messages
from kiosk.ui.shell import UserInterfaceFailed, create_application

Size = tuple[int, int]


def show(settings: Settings, size: Size | Callable[[QGuiApplication], Size] | None = None) -> int:
    """Show the kiosk with these settings until it is told to stop. Returns the exit code.

    Args:
        size: makes a window of it, of that size in pixels, or of one that is chosen once the screen is known.

    Raises:
        ConfigError: the log's file cannot be written to, or a secret cannot be read.
    """
    try:
        logs.set_up(settings.log.level, settings.log.file)
    except (OSError, ValueError) as error:  # ValueError: a name that can be no file's
        why = getattr(error, "strerror", None) or error
        raise ConfigError([f"log.file: {settings.log.file} cannot be written to ({why})"]) from None
    secrets = read_secrets(settings)
    with qt_messages.starting():
        app = create_application([])
    try:
        first = FirstPage(app, settings, size(app) if callable(size) else size)
        serve = first.shell.stay_until(_load)
        return serve(app, first, settings, secrets)
    except UserInterfaceFailed as error:
        logs.fatal("the pages cannot be loaded", str(error))
        return FAILED


def _load() -> Callable[[QGuiApplication, FirstPage, Settings, Secrets], int]:
    from kiosk.commands.visits import serve

    return serve

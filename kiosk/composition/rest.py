# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: F401  what is imported here is only to be loaded
"""What is needed in the course of a visit and takes long to load: all that is imported within functions elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.logs import get_logger

if TYPE_CHECKING:
    from kiosk.ui.application import Window

log = get_logger(__name__)


def load(*, ipp: bool) -> None:
    """Load it, so that no visitor waits for it. Blocks for about a second; to be called in a thread.

    Args:
        ipp: there is a printer of CUPS, for which an HTTP client of its own is loaded.
    """
    load_parts([*_PARTS, _ipp] if ipp else _PARTS)


async def read_pages_ahead(window: Window) -> None:
    """Have the pages read in the background, so that none is waited for; their QML needs the types of view-models."""
    await asyncio.to_thread(_view_models)
    window.read_ahead()


def load_parts(parts: Sequence[Callable[[], None]]) -> None:
    """Load each; one that is missing stops nobody: what needs it fails then, and that alone."""
    for part in parts:
        try:
            part()
        except Exception as error:
            log.error("a part of the program is missing", part=part.__name__.strip("_"), exc_info=error)


def _view_models() -> None:
    from kiosk.ui.pages import load_view_models

    load_view_models()


def _web_engine() -> None:
    import kiosk.ui.web.reading
    import kiosk.ui.web.session


def _pictures_of_receipts() -> None:
    import PySide6.QtPdf


def _amounts_and_dates() -> None:
    import babel.dates
    import babel.numbers


def _scans() -> None:
    import kiosk.domain.scan


def _documents() -> None:
    import kiosk.adapters.printing.sheets
    import kiosk.ui.emblem
    import kiosk.ui.sheet_words


def _forms() -> None:
    import kiosk.application.validate_form


def _codes() -> None:
    import qrcode


def _tax_codes() -> None:
    import stdnum.it.codicefiscale


def _speech() -> None:
    import kiosk.composition.speech
    import kiosk.ui.speech.narrator
    import kiosk.ui.web.reading


def _http() -> None:
    import anyio._backends._asyncio  # the HTTP client would load it with its first request


def _ipp() -> None:
    import kiosk.adapters.printing.ipp


_PARTS = (
    _view_models,
    _web_engine,
    _amounts_and_dates,
    _pictures_of_receipts,
    _documents,
    _forms,
    _scans,
    _codes,
    _tax_codes,
    _http,
    _speech,
)

# SPDX-License-Identifier: EUPL-1.2
"""Structured logs: one JSON object a line, without personal data, and hooks for errors that nobody caught."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable, MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import structlog

# an e-mail address, a notice number, an IUV, a codice fiscale: what could lead from a log to a person
_TELLING = re.compile(
    r"[\w.+-]+@[\w.-]+|\b(?:\d{15,18}|[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z])\b"
)
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def redact(text: str) -> str:
    """The text with notice numbers, IUVs and codici fiscali cut down to their last three signs."""
    return _TELLING.sub(lambda found: f"…{found[0][-3:]}", text)


def _redact_event(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = redact(value)
    return event


def set_up(level: str = "info", file: str = "") -> TextIO:
    """Write logs to a file, or to standard error. Returns what is written to; it stays open while the program runs.

    Raises:
        OSError: the file cannot be opened.
    """
    stream: TextIO = Path(file).open("a", encoding="utf-8") if file else sys.stderr  # noqa: SIM115  kept open
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=False),
            structlog.processors.dict_tracebacks,
            _redact_event,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level]),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    return stream


def fatal(event: str, detail: str) -> None:
    """Log why the program cannot go on."""
    structlog.get_logger(__name__).error(event, detail=detail)


def catch_all(told: Callable[[BaseException], None]) -> None:
    """Log errors that nobody caught, on any thread, and tell; nothing of them reaches the screen."""
    log = structlog.get_logger(__name__)

    def uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        log.error("uncaught error", exc_info=(kind, error, trace))
        told(error)

    sys.excepthook = uncaught
    threading.excepthook = lambda args: uncaught(args.exc_type, args.exc_value, args.exc_traceback)

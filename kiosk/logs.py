# SPDX-License-Identifier: EUPL-1.2
"""Structured logs: one JSON object a line, without personal data, and hooks for errors that nobody caught."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime
from types import TracebackType
from typing import Any, TextIO

# an e-mail address, a notice number, an IUV, a codice fiscale: what could lead from a log to a person
_TELLING = re.compile(
    r"[\w.+-]+@[\w.-]+|\b(?:\d{15,18}|[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z])\b"
)
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_MAX_CAUSES = 10

ErrorInfo = BaseException | tuple[type[BaseException], BaseException, TracebackType | None]


class Log:
    """Where one module writes: what happened, and its details by name."""

    def __init__(self, name: str) -> None:
        self._logger = logging.getLogger(name)

    def debug(self, event: str, **details: object) -> None:
        """For whoever looks for a fault."""
        self._logger.debug(event, extra={"details": details})

    def info(self, event: str, **details: object) -> None:
        """What is as it should be."""
        self._logger.info(event, extra={"details": details})

    def warning(self, event: str, **details: object) -> None:
        """What is not as it should be, and is coped with."""
        self._logger.warning(event, extra={"details": details})

    def error(self, event: str, *, exc_info: ErrorInfo | None = None, **details: object) -> None:
        """What somebody has to look at; `exc_info` is written with its traceback."""
        self._logger.error(event, exc_info=exc_info, extra={"details": details})


def get_logger(name: str) -> Log:
    """The log of a module, `get_logger(__name__)`."""
    return Log(name)


def redact(text: str) -> str:
    """The text with notice numbers, IUVs and codici fiscali cut down to their last three characters."""
    return _TELLING.sub(lambda found: f"…{found[0][-3:]}", text)


def _redacted(value: Any) -> Any:
    """The same value with every text in it redacted, however deep."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {key: _redacted(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_redacted(item) for item in value]
    return value


class _JsonLines(logging.Formatter):
    """One JSON object a record."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, Any] = {
            **getattr(record, "details", {}),  # records of other libraries have none
            "event": record.getMessage(),
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created).astimezone().isoformat(),
        }
        if record.exc_info and record.exc_info[1] is not None:
            entry["exception"] = _errors(record.exc_info[1])
        return json.dumps(_redacted(entry), ensure_ascii=False, default=lambda value: redact(repr(value)))


def _errors(error: BaseException | None) -> list[dict[str, Any]]:
    """An error and those behind it, without the values of variables: among them are names, codes and passwords."""
    found: list[dict[str, Any]] = []
    while error is not None and len(found) < _MAX_CAUSES:
        entry: dict[str, Any] = {
            "exc_type": type(error).__name__,
            "exc_value": str(error),
            "frames": [
                {"filename": frame.f_code.co_filename, "lineno": line, "name": frame.f_code.co_name}
                for frame, line in traceback.walk_tb(error.__traceback__)
            ],
        }
        if isinstance(error, BaseExceptionGroup):
            entry["exceptions"] = [_errors(cause) for cause in error.exceptions]
        found.append(entry)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return found


def _at_once(file: str, flags: int) -> int:
    """Open a file; a pipe that nobody reads is an error, and not waited for."""
    return os.open(file, flags | getattr(os, "O_NONBLOCK", 0), 0o666)


def set_up(level: str = "info", file: str = "") -> TextIO:
    """Write logs to a file, or to standard error. Returns what is written to; it stays open while the program runs.

    Of other libraries only what went wrong is written.

    Raises:
        OSError: the file cannot be opened.
    """
    stream: TextIO = open(file, "a", encoding="utf-8", opener=_at_once) if file else sys.stderr  # noqa: SIM115  kept open
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    for before in [other_handler for other_handler in root.handlers if isinstance(other_handler.formatter, _JsonLines)]:
        root.removeHandler(before)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("kiosk").setLevel(_LEVELS[level])
    return stream


def fatal(event: str, detail: str) -> None:
    """Log why the program cannot go on."""
    get_logger(__name__).error(event, detail=detail)


def catch_all(told: Callable[[BaseException], None]) -> None:
    """Log errors that nobody caught, on any thread, and tell; nothing of them reaches the screen."""
    log = get_logger(__name__)

    def uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        log.error("uncaught error", exc_info=(kind, error, trace))
        told(error)

    sys.excepthook = uncaught
    threading.excepthook = lambda args: uncaught(args.exc_type, args.exc_value, args.exc_traceback)

# SPDX-License-Identifier: EUPL-1.2
"""What a printer says of itself in IPP (printer-state and printer-state-reasons, RFC 8011), and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.application.ports import PrinterReadiness, PrinterStatus, PrintTrouble

#: RFC 8011 section 5.4.11.
PRINTER_STOPPED = 5

#: Faults that stop a sheet whatever the printer calls them, and those that do unless it calls them a warning (another
#: tray has paper). An idle printer may call either of them a mere report.
_ALWAYS_BLOCKING = frozenset({"cover-open", "door-open", "media-jam", "media-needed", "offline", "shutdown"})
_BLOCKING = _ALWAYS_BLOCKING | {
    *("input-tray-missing", "interlock-open", "marker-supply-empty", "marker-waste-full", "media-empty"),
    *("output-area-full", "output-tray-missing", "paused", "spool-area-full", "timed-out", "toner-empty"),
}
#: Reasons without a severity count as errors (RFC 8011 section 5.4.12), but these announce one that is not there yet.
_MILD_REASONS = frozenset({"connecting-to-device", "moving-to-paused", "deactivated-later"})
_SUFFIXES = ("-error", "-warning", "-report")

_SEVERITY = (PrinterReadiness.READY, PrinterReadiness.WARNING, PrinterReadiness.UNKNOWN, PrinterReadiness.NOT_READY)

#: What hinders a job, the likeliest cause first: an open cover empties the tray, too.
_TROUBLES: Mapping[str, PrintTrouble] = {
    "media-jam": PrintTrouble.MEDIA_JAM,
    "cover-open": PrintTrouble.COVER_OPEN,
    "door-open": PrintTrouble.COVER_OPEN,
    "interlock-open": PrintTrouble.COVER_OPEN,
    "media-needed": PrintTrouble.MEDIA_EMPTY,
    "media-empty": PrintTrouble.MEDIA_EMPTY,
    "input-tray-missing": PrintTrouble.MEDIA_EMPTY,
    "toner-empty": PrintTrouble.SUPPLY_EMPTY,
    "marker-supply-empty": PrintTrouble.SUPPLY_EMPTY,
    "marker-waste-full": PrintTrouble.SUPPLY_EMPTY,
    "paused": PrintTrouble.STOPPED,
    "offline": PrintTrouble.OFFLINE,
    "shutdown": PrintTrouble.OFFLINE,
    "timed-out": PrintTrouble.OFFLINE,
    "connecting-to-device": PrintTrouble.OFFLINE,
}


def judge(attributes: Mapping[str, object], words: Iterable[str]) -> PrinterStatus:
    """The readiness that printer-state and its reasons mean. Reasons lose their severity and are listed once."""
    state = attributes.get("printer-state")
    if not isinstance(state, int):
        return PrinterStatus(PrinterReadiness.UNKNOWN, ("no-state",))
    readiness = PrinterReadiness.READY
    reasons: list[str] = []
    for word in words:
        reason, severity = _read(word)
        if severity is not PrinterReadiness.READY:
            reasons.append(reason)
            readiness = max(readiness, severity, key=_SEVERITY.index)
    if state == PRINTER_STOPPED:
        readiness = PrinterReadiness.NOT_READY
        reasons = reasons or ["stopped"]
    if attributes.get("printer-is-accepting-jobs") is False:
        readiness = PrinterReadiness.NOT_READY
        reasons.append("not-accepting-jobs")
    return PrinterStatus(readiness, tuple(dict.fromkeys(reasons)))


def worse(one: PrinterStatus, other: PrinterStatus) -> PrinterStatus:
    """The worse of two, with the reasons of both."""
    readiness = max(one.readiness, other.readiness, key=_SEVERITY.index)
    return PrinterStatus(readiness, tuple(dict.fromkeys(one.reasons + other.reasons)))


def trouble_of(words: Iterable[str]) -> PrintTrouble | None:
    """What hinders a job of that printer, None when the printer names nothing."""
    reasons = {_without_severity(word) for word in words}
    return next((trouble for reason, trouble in _TROUBLES.items() if reason in reasons), None)


def words_of(value: object) -> tuple[str, ...]:
    """One keyword or several: pyipp gives a single one bare."""
    if isinstance(value, str):
        return (value,)
    return tuple(str(one) for one in value) if isinstance(value, Iterable) else ()


def _without_severity(word: str) -> str:
    return next((word.removesuffix(suffix) for suffix in _SUFFIXES if word.endswith(suffix)), word)


def _read(word: str) -> tuple[str, PrinterReadiness]:
    """A keyword without its suffix, and how bad it is; READY means that it says nothing."""
    reason = _without_severity(word)
    if word == "none":
        return reason, PrinterReadiness.READY
    if word.endswith("-error"):
        return reason, PrinterReadiness.NOT_READY
    if word.endswith("-warning"):
        return reason, PrinterReadiness.NOT_READY if reason in _ALWAYS_BLOCKING else PrinterReadiness.WARNING
    if word.endswith("-report"):
        return reason, PrinterReadiness.NOT_READY if reason in _BLOCKING else PrinterReadiness.READY
    mild = word in _MILD_REASONS or word.endswith(("-low", "-almost-full", "-almost-empty", "-near-eol"))
    return reason, PrinterReadiness.WARNING if mild else PrinterReadiness.NOT_READY

# SPDX-License-Identifier: EUPL-1.2
"""What a printer says of itself in IPP (printer-state and printer-state-reasons, RFC 8011), and what it means."""

from __future__ import annotations

import re
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
#: Reasons without a severity count as errors (RFC 8011 section 5.4.12), but these announce one that is not there yet,
#: or say that nothing is known.
_MILD_REASONS = frozenset({
    *("connecting-to-device", "moving-to-paused", "deactivated-later", "stopping", "stopped-partly", "unknown"),
})  # fmt: skip
#: Nor do these tell of a fault: rest, waking up, and what a printer does by itself or is done with (PWG 5100.9, 5100.22
#: and IANA's registry of printer-state-reasons).
_AT_REST = frozenset({
    *("sleep", "standby", "suspend", "hibernate", "power-saver", "power-up", "warming-up", "initializing", "resuming"),
    *("calibrating", "purging", "printer-ready-to-print", "configuration-change", "identify-printer-requested"),
    *("alert-removal-of-binary-change-entry", "printer-manual-reset", "printer-nms-reset"),
})  # fmt: skip
#: Words of no registry, but plainly of rest: `deep-sleep`, `sleep-mode`, `energy-saver`, `wake-up`.
_RESTING = re.compile(
    r"(?:^|-)(?:idle|(?:a)?sleep(?:ing)?|stand-?by|(?:power|energy)-sav\w+|wak(?:e|ing)(?:-?up)?)(?:-|$)"
)
#: The same of one part of a printer: `input-tray-power-saver`, `cover-closed`, `marker-supply-added`.
_PART_AT_REST = (
    *("-power-saver", "-warming-up", "-turned-on", "-closed", "-added", "-change", "-memory-increase"),
    *("-resource-removed", "-resource-deleted"),
)  # fmt: skip
#: Soon a fault: `marker-supply-low`, `output-area-almost-full`.
_PART_SOON = ("-low", "-almost-full", "-almost-empty", "-almost-over", "-near-eol", "-near-limit")
#: What CUPS and its backends say of their own work begins so. None of it is the printer's fault, and the spooler knows
#: best whether it prints all the same. Most of it is worth a look (cups-missing-filter, cups-pki-expired); how a job
#: gets on, and which parts of IPP a printer lacks, is not (backend/ipp.c, backend/socket.c, backend/lpd.c of CUPS).
_CUPS = "cups-"
_CUPS_AT_WORK = ("cups-waiting-for-job-completed", "cups-ipp-", "cups-remote-p", "cups-remote-completed")
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


def worse(first: PrinterStatus, second: PrinterStatus) -> PrinterStatus:
    """The worse of two, with the reasons of both."""
    readiness = max(first.readiness, second.readiness, key=_SEVERITY.index)
    return PrinterStatus(readiness, tuple(dict.fromkeys(first.reasons + second.reasons)))


def trouble_of(words: Iterable[str]) -> PrintTrouble | None:
    """What hinders a job of that printer, None when the printer names nothing."""
    reasons = {_without_severity(word) for word in words}
    return next((trouble for reason, trouble in _TROUBLES.items() if reason in reasons), None)


def words_of(value: object) -> tuple[str, ...]:
    """One keyword or several, in small letters as the RFC has them: pyipp gives a single one bare."""
    if isinstance(value, str):
        return (value.lower(),)
    return tuple(str(word).lower() for word in value) if isinstance(value, Iterable) else ()


def _without_severity(word: str) -> str:
    return next((word.removesuffix(suffix) for suffix in _SUFFIXES if word.endswith(suffix)), word)


def _read(word: str) -> tuple[str, PrinterReadiness]:
    """A keyword without its suffix, and how bad it is; READY means that it says nothing."""
    reason = _without_severity(word)
    if word in ("", "none"):
        return reason, PrinterReadiness.READY
    if reason.startswith(_CUPS):
        at_work = reason.startswith(_CUPS_AT_WORK) or word.endswith("-report")
        return reason, PrinterReadiness.READY if at_work else PrinterReadiness.WARNING
    if word.endswith("-error"):
        return reason, PrinterReadiness.NOT_READY
    if word.endswith("-warning"):
        return reason, PrinterReadiness.NOT_READY if reason in _ALWAYS_BLOCKING else PrinterReadiness.WARNING
    if word.endswith("-report"):
        return reason, PrinterReadiness.NOT_READY if reason in _BLOCKING else PrinterReadiness.READY
    return reason, _without_suffix(word)


def _without_suffix(word: str) -> PrinterReadiness:
    if word in _AT_REST or word.endswith(_PART_AT_REST) or _RESTING.search(word):
        return PrinterReadiness.READY
    # A maker's own words begin with its domain (RFC 8011 section 4.1.4): nobody here knows what they mean.
    mild = word in _MILD_REASONS or word.endswith(_PART_SOON) or "." in word
    return PrinterReadiness.WARNING if mild else PrinterReadiness.NOT_READY

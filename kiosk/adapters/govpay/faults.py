# SPDX-License-Identifier: EUPL-1.2
"""GovPay's answers other than success, as our errors.

GovPay's FaultBean has `categoria`, `codice`, `descrizione` and often `dettaglio`. The last holds Java class names, SQL
and identifiers: it goes to the log and nowhere else, except the words of a creditor's own form. A 5xx to a read is an
outage; to a write it is an unknown outcome.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.adapters.govpay.wire import one_line, parse_json
from kiosk.adapters.http import Answer, retry_after_s
from kiosk.dataclass import dataclass
from kiosk.domain.pendenza import State
from kiosk.errors import (
    Bug,
    CreditorDown,
    ForeignDebt,
    FormFault,
    FormRejected,
    KioskError,
    Misconfigured,
    NotFound,
    NotPayable,
    Outage,
    OutcomeUnknown,
    Refused,
    TooManyRequests,
)
from kiosk.logs import get_logger

log = get_logger(__name__)

_MAX_LOGGED = 2000
_OURS = frozenset({400, 405, 406, 415})
#: The codice of "authenticated, but not allowed": the ACL, the creditor, or a debt of another application.
_NOT_ALLOWED = "403000"
#: The codice of a form that its own rules stopped.
_STOPPED = "SEMANTICA"
#: One complaint of the validator: a number, a JSON path, words up to the next complaint. A missing field is named in
#: the words of the object that misses it.
_COMPLAINT = re.compile(r"(?:^|,)(\d{4}) (\$[^:,]{0,300}): ((?:(?!,\d{4} \$).){0,600})", re.DOTALL)
_MISSING = re.compile(r"'([^']{1,100})'")
_REQUIRED = "1028"
#: What stands between the keys of a path: `$.figli[0].nome`, `$['due parole']`.
_BETWEEN_KEYS = re.compile(r"[.\[\]']+")
_QUOTED = re.compile(r"\[[^\]]*\]?")
#: GovPay's own "not found"; with a refused or failed verification of the creditor its `dettaglio` says why.
_NOT_FOUND = "404000"
#: The creditor's own system failed (a 502).
_CREDITOR_FAILED = "502000"
#: What comes after these words is what asking the creditor's own system led to.
_VERIFIED = re.compile(r"\bverifica\b.{0,80}?\bfallita con errore:(.*)", re.DOTALL)
#: The creditor's answer (VER_010 to VER_013 of GovPay's messages), wherever it stands in the sentence.
_OUTCOME = re.compile(r"PAA_PAGAMENTO_(SCADUTO|ANNULLATO|DUPLICATO|SCONOSCIUTO)\b")
_REFUSED_AS = {"SCADUTO": State.SCADUTA, "ANNULLATO": State.ANNULLATA, "DUPLICATO": State.ESEGUITA}
#: GovPay asked nobody: it has no such creditor, or none that is in use.
_NOBODY_ASKED = re.compile(r"Dominio \(.*\) (?:inesistente|disabilitato)")


@dataclass(frozen=True, slots=True)
class Fault:
    """GovPay's own words for a failure; all empty when there was no FaultBean."""

    category: str = ""
    code: str = ""
    description: str = ""
    detail: str = ""


def fault_of(answer: Answer) -> Fault:
    """The FaultBean of an answer, whatever its body is."""
    if answer.content_type != "application/json":
        return Fault()
    try:
        body = parse_json(answer.body)
    except Outage:
        return Fault()
    if not isinstance(body, dict):
        return Fault()
    return Fault(*(_short(body.get(key)) for key in ("categoria", "codice", "descrizione", "dettaglio")))


def is_none_yet(answer: Answer) -> bool:
    """Whether a 404 is GovPay's own "not found"; without its codice it comes from something else."""
    return answer.status == 404 and fault_of(answer).code == _NOT_FOUND


def _short(value: object) -> str:
    return value[:_MAX_LOGGED] if isinstance(value, str) else ""


def error_of(answer: Answer, operation: str, one_notice: bool = False) -> KioskError:
    """Which of our errors an answer to a read is, other than success.

    Args:
        one_notice: the call asks an API of own debts for one notice or debt; a 403 then means that it is another
            application's, which is the same to a visitor as if it did not exist.
    """
    fault = fault_of(answer)
    _log(answer, operation, fault, fault.detail or _plain(answer))
    if answer.status == 403 and one_notice and fault.code == _NOT_ALLOWED:
        return ForeignDebt(_words(answer, operation, fault))
    return (
        _of_creditor(answer, operation, fault)
        or _known(answer, operation, fault)
        or Outage(_words(answer, operation, fault))
    )


def _of_creditor(answer: Answer, operation: str, fault: Fault) -> KioskError | None:
    """What the creditor's own system made of a notice that GovPay did not hold; None where nothing tells of that.

    GovPay makes one 404 of all its answers, and of none (facts of byAvviso): only `dettaglio` keeps them apart. What is
    neither a known answer nor "nobody was asked" is a failure to ask.
    """
    words = _words(answer, operation, fault)
    if answer.status == 502 and (fault.category == "EC" or fault.code == _CREDITOR_FAILED):
        return CreditorDown(words)
    if answer.status != 404 or fault.code != _NOT_FOUND:
        return None
    verified = _VERIFIED.search(fault.detail)
    outcome = _OUTCOME.search(fault.detail)
    if outcome is not None:
        state = _REFUSED_AS.get(outcome[1])
        return None if state is None else NotPayable(f"{words} ({outcome[0]})", state)
    if verified is None or _NOBODY_ASKED.search(verified[1]):
        return None
    return CreditorDown(f"{words} (the creditor's own system)")


def write_error_of(answer: Answer, operation: str) -> KioskError:
    """Which of our errors an answer to a write is, other than success."""
    fault = fault_of(answer)
    # GovPay quotes what it does not like in brackets, and that may be a person's data
    _log(answer, operation, fault, _QUOTED.sub("[…]", fault.detail))
    return _write_error(answer, operation, fault)


def form_error_of(answer: Answer, operation: str) -> KioskError:
    """Which of our errors an answer to a filled form is, other than success.

    The validator's complaints are `1015 $.importo: words` joined by commas; the words are in English, and a pattern or
    a choice is quoted in them. A form stopped by the creditor's own rules is 422 SEMANTICA with the creditor's words.
    """
    fault = fault_of(answer)
    found = tuple(form_faults(fault.detail)) if answer.status == 400 else ()
    _log(answer, operation, fault, " ".join(f"{complaint.code}:{'.'.join(complaint.path)}" for complaint in found))
    words = _words(answer, operation, fault)
    if found:
        return FormRejected(words, found)
    if answer.status == 422:
        text = one_line(fault.detail) if fault.code == _STOPPED else ""
        return Refused(words, fault.code, text)
    return _write_error(answer, operation, fault)


def form_faults(detail: str) -> Iterator[FormFault]:
    """What the validator complains of, in its order; nothing when the text is not the validator's."""
    for code, path, words in _COMPLAINT.findall(detail):
        keys = tuple(key for key in _BETWEEN_KEYS.split(path.removeprefix("$")) if key)
        missing = _MISSING.search(words) if code == _REQUIRED else None
        yield FormFault(keys, code) if missing is None else FormFault((*keys, missing[1]), code, missing=True)


def _write_error(answer: Answer, operation: str, fault: Fault) -> KioskError:
    words = _words(answer, operation, fault)
    known = _known(answer, operation, fault)
    if known is not None:
        return known
    if answer.status == 408 or answer.status >= 500 or answer.status < 300:
        return OutcomeUnknown(words)
    return Outage(words)


def _known(answer: Answer, operation: str, fault: Fault) -> KioskError | None:
    """The errors that mean the same for reads and writes."""
    words = _words(answer, operation, fault)
    match answer.status:
        case 404:
            # a context that is not deployed answers with the page of its container: the notice may well exist
            return Misconfigured(f"{words} (a page, not GovPay)") if _is_page(answer) else NotFound(words)
        case 401 | 403 | 407:
            return Misconfigured(words)
        case 422:
            return Refused(words, fault.code)
        case 429:
            return TooManyRequests(words, retry_after_s(answer.headers))
        case status if status in _OURS:
            return Bug(words)
        case _:
            return None


def _words(answer: Answer, operation: str, fault: Fault) -> str:
    return f"{operation}: {answer.status} {fault.code} {fault.description}".rstrip()


def _log(answer: Answer, operation: str, fault: Fault, detail: str) -> None:
    log.warning(
        "govpay fault",
        operation=operation,
        status=answer.status,
        category=fault.category,
        code=fault.code,
        description=fault.description,
        detail=detail,
    )


def _is_page(answer: Answer) -> bool:
    return "html" in answer.content_type or answer.body[:256].lstrip().lower().startswith((b"<!doctype html", b"<html"))


def _plain(answer: Answer) -> str:
    return answer.body[:_MAX_LOGGED].decode("utf-8", "replace")

# SPDX-License-Identifier: EUPL-1.2
"""Lists: page, size, order, and the counts around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, TypeVar
from urllib.parse import urlencode

from . import faults
from .jsontext import JsonObject
from .ordering import take_page
from .state import ROME
from .web import Call

T = TypeVar("T")
MAX_PER_PAGE = 5000
MAX_COUNT = 10_000
DEFAULT_PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Page:
    """What a caller asked of a list."""

    number: int
    size: int
    with_counts: bool
    capped: bool

    @property
    def offset(self) -> int:
        """How many rows come before the page."""
        return (self.number - 1) * self.size


def asked_page(call: Call) -> Page:
    """The page that is asked for. Raises EmptyAnswer 404 for what is no number, Fault 400 for one out of range."""
    number, size = _number(call, "pagina", 1), _number(call, "risultatiPerPagina", DEFAULT_PER_PAGE)
    if size > MAX_PER_PAGE:
        raise faults.syntax(f"Il campo risultatiPerPagina deve essere inferiore a {MAX_PER_PAGE:,}.")
    if size < 0:
        raise faults.syntax("Il campo risultatiPerPagina deve essere superiore o uguale a 0.")
    if number < 1:
        raise faults.syntax("Il campo pagina deve essere superiore o uguale a 1.")
    return Page(number, size, call.flag("metadatiPaginazione", True), call.flag("maxRisultati", True))


def _number(call: Call, name: str, default: int) -> int:
    value = call.query(name)
    if value is None:
        return default
    digits = value[1:] if value[:1] in "+-" else value
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9:
        raise faults.EmptyAnswer(404)
    return int(value)


def asked_order(call: Call, keys: dict[str, Callable[[T], Any]], default: str) -> tuple[Callable[[T], Any], bool]:
    """The key to sort by and whether descending; several fields go by the first one's direction. Raises Fault 422."""
    given = call.query("ordinamento") or default
    names = [name.strip() for name in given.split(",") if name.strip()] or [default]
    descending = names[0].startswith("-")
    plain = [name.lstrip("+-") for name in names]
    for name in plain:
        if name not in keys:
            raise faults.bad_sort(name, ", ".join(keys))
    chosen = [keys[name] for name in plain]
    return (lambda row: tuple(key(row) for key in chosen)), descending


def listed(
    call: Call,
    rows: Sequence[T],
    show: Callable[[T], JsonObject],
    *,
    resource: str,
    order: tuple[Callable[[T], Any], bool],
) -> JsonObject:
    """The answer of a list: one page of `rows`, and where the next one would be."""
    page = asked_page(call)
    if call.query("campi"):
        # Measured: a choice of fields empties the whole answer.
        return {}
    key, descending = order
    total = min(len(rows), MAX_COUNT) if page.capped else len(rows)
    chosen = take_page(rows, key, page.offset, page.size, descending=descending) if page.size else []
    pages = max(1, -(-total // page.size)) if page.size else None
    answer: JsonObject = {}
    if page.with_counts:
        answer["numRisultati"] = total
        if pages is not None:
            answer["numPagine"] = pages
    answer["risultatiPerPagina"] = page.size
    answer["pagina"] = page.number
    if not page.with_counts or (pages is not None and page.number < pages):
        answer["prossimiRisultati"] = _next(call, resource, page)
    answer["risultati"] = [show(row) for row in chosen]
    return answer


def _next(call: Call, resource: str, page: Page) -> str:
    """GovPay's address of the next page, with which nobody gets there: the version's digit is left in front."""
    version = call.request.path_params["rest"].partition("/")[0]
    others = [
        (name, value)
        for name, value in call.request.query_params.multi_items()
        if name not in ("pagina", "risultatiPerPagina")
    ]
    pairs = [*others, ("risultatiPerPagina", str(page.size)), ("pagina", str(page.number + 1))]
    return f"{version[1:]}/{resource}?{urlencode(pairs)}"


def asked_time(call: Call, name: str, *, last: bool = False) -> datetime | None:
    """A day or a time of a filter; a day as an end means its last moment. Parsing is lenient. Raises Fault 400."""
    value = call.query(name)
    if value is None:
        return None
    try:
        day = datetime.strptime(value[:10], "%Y-%m-%d").replace(tzinfo=ROME)
        if len(value) == 10:
            return datetime.combine(day, time.max, tzinfo=ROME) if last else day
        if value[10] != "T":
            raise ValueError(value)
        numbers = value[11:].split("+")[0].rstrip("Z").split(":")
        if not 2 <= len(numbers) <= 3:
            raise ValueError(value)
        hours, minutes = int(numbers[0]), int(numbers[1])
        seconds = float(numbers[2]) if len(numbers) == 3 else 0.0
        # Hour 25 is the next day's first.
        return day + timedelta(hours=hours, minutes=minutes, seconds=seconds)
    except (ValueError, IndexError, OverflowError) as error:
        raise faults.syntax(f"Il valore [{value}] del campo {name} non e' una data valida.") from error

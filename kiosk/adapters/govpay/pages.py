# SPDX-License-Identifier: EUPL-1.2
"""Lists in pages. They are counted by `pagina`: GovPay's `prossimiRisultati` resolves to nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from kiosk.adapters.govpay.wire import Fields
from kiosk.dataclass import dataclass
from kiosk.errors import Outage
from kiosk.logs import get_logger

log = get_logger(__name__)

ROWS_PER_PAGE = 100
#: A notice has one receipt, sometimes two. More than this many pages of them are not believed.
MAX_PAGES = 10


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a list; `complete` is False when there would have been more."""

    rows: tuple[Fields, ...]
    complete: bool = True


async def read_pages(ask: Callable[[int], Awaitable[object]], what: str) -> Rows:
    """Read a list from its first page to its last.

    Args:
        ask: gives the JSON body of a page, counted from 1.

    Raises:
        Outage: a body that is no list, or another page than the one asked for; and whatever `ask` raises.
    """
    rows: list[Fields] = []
    for page in range(1, MAX_PAGES + 1):
        body = Fields(await ask(page), what)
        if body.count("pagina") not in (None, page):
            raise Outage(f"{what}: page {body.count('pagina')} instead of {page}")
        if not isinstance(body.raw("risultati"), list):
            raise body.wrong("risultati")
        found = body.rows("risultati")
        rows += found
        pages = body.count("numPagine")
        if not found or (page >= pages if pages is not None else len(found) < ROWS_PER_PAGE):
            return Rows(tuple(rows))
    log.warning("list longer than believed", list=what, pages=MAX_PAGES)
    return Rows(tuple(rows), complete=False)

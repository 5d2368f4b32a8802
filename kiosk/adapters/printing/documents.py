# SPDX-License-Identifier: EUPL-1.2
"""The documents that we make: the slip of a payment being confirmed, the note that nothing was paid, where else to
pay, and the copy of a receipt's data.

Making one blocks for some hundredths of a second: call it off the Qt thread.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, ParamSpec

from kiosk.adapters.printing.issuer import Issuer
from kiosk.adapters.printing.sheet_words import SheetWords
from kiosk.application.ports import NotPaidNote, Paper, Slip, WhereToPay
from kiosk.boundary import TimeLimited, translate_errors
from kiosk.domain.attempt import Attempt
from kiosk.domain.receipt import Receipt
from kiosk.errors import Bug

if TYPE_CHECKING:
    from kiosk.adapters.printing.emblem import TownPicture

P = ParamSpec("P")

#: A document takes some hundredths of a second. One that takes this long is left alone: it will never be drawn.
_DRAWING = TimeLimited("documents", limit_s=20.0)


def _in_time(draw: Callable[P, bytes]) -> Callable[P, bytes]:
    """A method that draws, with a limit of time."""

    @wraps(draw)
    def limited(*args: P.args, **kwargs: P.kwargs) -> bytes:
        with translate_errors(Bug, "a document is not drawn in time"):
            return _DRAWING(partial(draw, *args, **kwargs))

    return limited


class PdfDocuments:
    """The port Documents, made here."""

    def __init__(
        self,
        desk_name: str,
        desk_hours: str,
        *,
        training: bool,
        emblem: TownPicture | None,
        words: Callable[[str], SheetWords],
    ) -> None:
        """The first as in `Issuer`; `words` gives those of a language. Both are called in the thread that draws."""
        self._issuer = Issuer(desk_name, desk_hours, training, emblem)
        self._words = words

    # The libraries that draw take a fifth of a second to load: not before the first page.

    @_in_time
    def slip(self, slip: Slip, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The slip to keep, as PDF. It says that it is no receipt."""
        with translate_errors(Bug, "the slip cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_slip

            return draw_slip(slip, self._issuer, self._words(lang), paper)

    @_in_time
    def not_paid_note(self, note: NotPaidNote, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The note that nothing was paid, as PDF; only for an attempt of which that is certain."""
        with translate_errors(Bug, "the note cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_not_paid_note

            return draw_not_paid_note(note, self._issuer, self._words(lang), paper)

    @_in_time
    def where_to_pay(self, where: WhereToPay, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The sheet that says why it cannot be paid here and whom to ask, as PDF; it names nobody."""
        with translate_errors(Bug, "the sheet that says where to pay cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_where_to_pay

            return draw_where_to_pay(where, self._issuer, self._words(lang), paper)

    @_in_time
    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The data of a receipt as PDF; says that it is a copy of the data."""
        with translate_errors(Bug, "the copy of a receipt cannot be drawn"):
            from kiosk.adapters.printing.sheets import draw_receipt_copy

            return draw_receipt_copy(receipt, attempt, self._issuer, self._words(lang), paper)

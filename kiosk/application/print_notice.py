# SPDX-License-Identifier: EUPL-1.2
"""Print the PDF of a notice, to be paid elsewhere."""

from __future__ import annotations

from kiosk.application.ports import NoticePdfs, Printer, PrintOutcome, PrintResult
from kiosk.dataclass import dataclass
from kiosk.domain.pendenza import Pendenza

#: GovPay can put a second language beside Italian; with Italian on the screen there is none.
_SECOND_LANGUAGES = frozenset({"de", "en", "fr", "sl"})


@dataclass(frozen=True, slots=True)
class PrintedNotice:
    """The PDF as GovPay rendered it, and what became of it."""

    pdf: bytes
    result: PrintResult

    @property
    def outcome(self) -> PrintOutcome:
        """Whether it came out."""
        return self.result.outcome


class PrintNotice:
    """Fetches the PDF and sends it to the printer unchanged. Nothing is started: no attempt, no journal."""

    def __init__(self, notice_pdfs: NoticePdfs, printer: Printer) -> None:
        self._notice_pdfs = notice_pdfs
        self._printer = printer

    async def __call__(self, debt: Pendenza, lang: str = "it") -> PrintedNotice:
        """Print it. The name of the job holds no number.

        Args:
            lang: the language of the screen; other than Italian it stands beside it in the PDF.

        Raises:
            NotFound: the notice is gone.
            Refused: it has no PDF (a marca da bollo).
            Outage, Bug: see kiosk/errors.py. What the printer does is in the result.
        """
        second = lang if lang in _SECOND_LANGUAGES else ""
        pdf = await self._notice_pdfs.fetch_pdf(debt.creditor_id, debt.notice, second)
        return PrintedNotice(pdf, await self._printer.print_pdf("notice", pdf))

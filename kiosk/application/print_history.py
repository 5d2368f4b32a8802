# SPDX-License-Identifier: EUPL-1.2
"""Which documents of an attempt are out, by what was recorded of them."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.application.ports import Fact, FactKind, PrintOutcome, PrintTrouble
from kiosk.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PrintHistory:
    """What is recorded of the documents of one title, in their order.

    Attributes:
        out: the notices whose document was printed for certain; "" stands for a document of the whole attempt.
        pending: the last one was sent, and nothing is recorded of what became of it.
        last: what became of the last one; None while it is pending, or when nothing was sent.
        counted: sheets of the last one were counted as they came out.
    """

    out: frozenset[str] = frozenset()
    pending: bool = False
    last: PrintOutcome | None = None
    counted: bool = False


def print_history(facts: Iterable[Fact], title: str) -> PrintHistory:
    """Follow the documents of that title through the facts of an attempt."""
    history, notice = PrintHistory(), ""
    for fact in facts:
        if fact.details.get("title") != title:
            continue
        if fact.kind is FactKind.PRINT_SENT:
            notice = str(fact.details.get("notice", ""))
            history = PrintHistory(history.out, pending=True)
        elif fact.kind is FactKind.PRINT_RESULT:
            outcome = PrintOutcome(fact.details.get("outcome", PrintOutcome.UNKNOWN.value))
            if fact.details.get("trouble") == PrintTrouble.NOT_SEEN.value:  # said of all, by whoever waited for them
                history = history if outcome is PrintOutcome.PRINTED else PrintHistory(last=outcome)
                continue
            out = {notice} if outcome is PrintOutcome.PRINTED else frozenset()
            history = PrintHistory(history.out | out, last=outcome, counted="sheets" in fact.details)
    return history

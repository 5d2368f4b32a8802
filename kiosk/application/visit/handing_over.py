# SPDX-License-Identifier: EUPL-1.2
"""Whoever leaves an attempt that is not over leaves it to the background, by whatever way they leave."""

from __future__ import annotations

from kiosk.application.ports import FactKind
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.state import VisitState
from kiosk.domain.ending import Ending
from kiosk.domain.open_attempt import is_open


class HandingOver:
    """Listens to the visit: the attempt that it leaves is handed over; of one that was paid it is recorded that nobody
    stands there any more."""

    def __init__(self, context: VisitContext, background: SettleInBackground) -> None:
        self._context = context
        self._background = background
        self._before = context.state
        context.listen(self._heard)

    def _heard(self, state: VisitState) -> None:
        session = state.session
        before, self._before = self._before, state
        attempt = before.session.payment.attempt
        if (
            attempt is None
            or before.session.payment.earlier_attempt
            or (session.payment.attempt is not None and session.payment.attempt.id == attempt.id)
        ):
            return
        if is_open(attempt) or Ending.PAID in attempt.endings:  # after a restart no paper of it is for who comes next
            self._context.record_best_effort(FactKind.BACKGROUND, attempt)
        if is_open(attempt):
            self._background.follow(attempt)

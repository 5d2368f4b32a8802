# SPDX-License-Identifier: EUPL-1.2
"""What all components of a visit share: its state and who hears of it, its tasks, its clock, its journal."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from kiosk.application.ports import Clock, Fact, FactKind, Journal
from kiosk.application.record_best_effort import record_best_effort
from kiosk.application.tasks import Tasks
from kiosk.application.visit.derived import payments_of
from kiosk.application.visit.idle import IdleWatch
from kiosk.application.visit.state import Availability, Session, SubState, VisitState
from kiosk.boundary import forget_addresses
from kiosk.domain.access import Access
from kiosk.domain.attempt import Attempt
from kiosk.domain.ending import VisitEnding
from kiosk.domain.flow import Event, Idle, Page, next_page, rules_of
from kiosk.domain.language import written_in

#: What is on its way when nobody touches anything gets so much longer, in seconds: it may make a debt.
_LONGEST_ANSWER_S = 60.0
#: What more time multiplies the waits with; the payment page's own are long already.
_MORE_TIME, _MORE_TIME_TO_PAY = 3.0, 2.0


class VisitWaits(Protocol):
    """How long a visit waits, in seconds, as the section `waits` of the settings (config/sections.py) says it.

    `idle_s`, `idle_form_s` and `idle_payment_s` are the limits of pages with `Idle.USUAL`, `FORM` and `PAYMENT`. After
    the last of `phone_s` receipts are asked for on and on, as far apart as that is from the first sight of the code.
    """

    @property
    def schedule_s(self) -> Sequence[float]: ...

    @property
    def idle_s(self) -> float: ...

    @property
    def idle_form_s(self) -> float: ...

    @property
    def idle_payment_s(self) -> float: ...

    @property
    def idle_bank_s(self) -> float: ...

    @property
    def idle_warning_s(self) -> float: ...

    @property
    def page_load_s(self) -> float: ...

    @property
    def move_on_s(self) -> float: ...

    @property
    def outcome_s(self) -> float: ...

    @property
    def shown_at_least_s(self) -> float: ...

    @property
    def slow_search_s(self) -> float: ...

    @property
    def grows_old_s(self) -> float: ...

    @property
    def phone_s(self) -> Sequence[float]: ...

    @property
    def probe_s(self) -> float: ...


class VisitContext:
    """Holds the state. It moves only through the flow machine; listeners hear of each new one.

    Attributes:
        tasks: of this visit, cancelled with it.
        print_tasks: what prints; it outlives the visit, for a sheet that was asked for must come out.
        untouched: nobody has been here since the program was started.

    Args:
        lang, access: what the kiosk is set to.
        on_bug: called with a task's name and the error that ended it.
        on_gone: called when nobody is there any more.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        waits: VisitWaits,
        lang: str,
        access: Access,
        on_bug: Callable[[str, BaseException], None],
        on_gone: Callable[[], None],
    ) -> None:
        self.journal = journal
        self.clock = clock
        self.waits = waits
        self._lang = lang
        self._access = access
        self.state = VisitState()
        self.untouched = True
        self.tasks = Tasks(on_bug)
        self.print_tasks = Tasks(on_bug)
        self._listeners: dict[Callable[[VisitState], None], None] = {}  # in their order
        self._untold: deque[VisitState] = deque()
        self._forgetters: list[Callable[[], None]] = []
        self._idle = IdleWatch(clock, self._idle_limit, waits.idle_warning_s, self._idle_warning, on_gone)

    @property
    def language(self) -> str:
        """What the visitor reads, one of domain/language.py; where they have chosen none the kiosk's own."""
        return self.session.preferences.language or self._lang

    @property
    def access(self) -> Access:
        """What the visitor has chosen in the easy access panel, or what the kiosk is set to."""
        return self.session.preferences.access or self._access

    @property
    def lang(self) -> str:
        """What is written for the visitor beside the words of the screen (ISO 639-1)."""
        return written_in(self.language)

    def listen(self, listener: Callable[[VisitState], None]) -> Callable[[], object]:
        """Have `listener` called with each new state, once and in their order, whatever other listeners do of it.

        Returns:
            What ends that.
        """
        self._listeners[listener] = None
        return lambda: self._listeners.pop(listener, None)

    def on_wipe(self, forget: Callable[[], None]) -> None:
        """Have `forget` called when a visitor has gone: what is held beside the state is to be forgotten, too."""
        self._forgetters.append(forget)

    def here(self, moment: datetime) -> datetime:
        """The same moment by the clocks of this place: the journal keeps UTC."""
        return moment.astimezone(self.clock.now().tzinfo)

    @property
    def session(self) -> Session:
        """What is known of the visitor."""
        return self.state.session

    def change(self, *sub_states: SubState) -> None:
        """Put these in the places of those that the state has, without leaving the page."""
        self._publish(self.state.having(*sub_states))

    def learned(self, attempt: Attempt) -> None:
        """Something has become known of an attempt, which may be one that this visit made before."""
        payments = self.session.payments.learned(attempt)
        if payments != self.session.payments:
            self.change(payments)

    def move(self, event: Event, *sub_states: SubState) -> None:
        """Go to the page after `event`.

        Raises:
            IllegalMove: the event has no meaning on this page.
        """
        self.move_by_itself(event, *sub_states)
        self.touched()

    def move_by_itself(self, event: Event, *sub_states: SubState) -> None:
        """The same where nobody waits for it: who does not touch the new page has no more time than before.

        Raises:
            IllegalMove: the event has no meaning on this page.
        """
        self._publish(replace(self.state, page=next_page(self.state.page, event)).having(*sub_states))
        self.tasks.start("idle", self._idle.run())

    def wipe(self, ending: VisitEnding | None, *, unattended: bool = False) -> None:
        """End the visit: nothing personal stays, nothing of it goes on.

        Args:
            unattended: nobody has answered whether they are still there.

        Raises:
            IllegalMove: from Checkout and from the verification nobody goes straight home.
        """
        page = next_page(self.state.page, Event.RESET)
        self.tasks.cancel_all()
        self.forget()
        works = self.state.availability
        works = Availability(works.govpay, works.checkout)
        self._publish(VisitState(page, Session(), works, last_ending=ending, left_unattended=unattended))

    def vacate(self, availability: Availability, ending: VisitEnding | None) -> None:
        """The same on a page that stays as it is, because something does not work yet."""
        self.tasks.cancel_all()
        self.forget()
        self._publish(replace(self.state, session=Session(), availability=availability, last_ending=ending))

    def forget(self) -> None:
        """Forget what is personal and not in the state, the addresses of pagoPA's page among it."""
        for forget in self._forgetters:
            forget()
        forget_addresses()

    @property
    def touched_at(self) -> float:
        """Monotonic time, in seconds, at which somebody was there last."""
        return self._idle.touched_at

    @property
    def usual_wait_s(self) -> float:
        """How long most pages may be left alone, in seconds."""
        return self.waits.idle_s * (_MORE_TIME if self.access.waits_longer else 1.0)

    def touched(self) -> None:
        """Somebody is there: a touch, a key, a scan, or something new on the screen."""
        self.untouched = False
        self._idle.touched()

    def still_answering(self) -> None:
        """Somebody goes from one answer to the other while they are asked whether they are still there."""
        self._idle.still_answering()

    def tell(self, kind: FactKind, attempt: Attempt, **details: object) -> None:
        """Tell the journal.

        Raises:
            JournalUnavailable: what was about to be done must not be done.
        """
        self.journal.record(Fact(self.clock.now(), attempt.id, kind, details), attempt)

    def record_best_effort(self, kind: FactKind, attempt: Attempt, **details: object) -> None:
        """Tell the journal what has already happened: if it cannot be kept, it has happened all the same."""
        record_best_effort(self.journal, self.clock, kind, attempt, **details)

    async def aclose(self) -> None:
        """Stop everything; the program is about to end."""
        await self.tasks.aclose()
        await self.print_tasks.aclose()

    def _publish(self, state: VisitState) -> None:
        """Have everybody know. What is known of the attempt at hand is kept for the visit, whatever has changed."""
        self.state = state.having(payments_of(state))
        self._untold.append(self.state)
        if len(self._untold) > 1:
            return  # a listener has changed it: all hear first of what that one has heard of
        try:
            while self._untold:
                for listener in tuple(self._listeners):
                    listener(self._untold[0])
                self._untold.popleft()
        finally:
            self._untold.clear()

    def _idle_limit(self) -> float | None:
        trail = self.session.payment.trail
        longer, longer_to_pay = (_MORE_TIME, _MORE_TIME_TO_PAY) if self.access.waits_longer else (1.0, 1.0)
        if self.state.page is Page.CHECKOUT and trail is not None and trail.beyond:
            return self.waits.idle_bank_s * longer_to_pay
        match rules_of(self.state.page).idle:
            case Idle.NEVER:
                return None
            case Idle.USUAL:
                limit = self.usual_wait_s
            case Idle.FORM:
                limit = self.waits.idle_form_s * longer
            case Idle.PAYMENT:
                limit = self.waits.idle_payment_s * longer_to_pay
        waits_for_answer = self.session.form.sending or self.session.order.starting
        return limit + _LONGEST_ANSWER_S if waits_for_answer else limit

    def _idle_warning(self, ends_at: float | None) -> None:
        self._publish(replace(self.state, idle_ends_at=ends_at))

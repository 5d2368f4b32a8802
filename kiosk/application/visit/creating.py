# SPDX-License-Identifier: EUPL-1.2
"""What is paid without a notice: choosing a service, answering its questions, having the notice made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from kiosk.application.create_debt import CreateDebt
from kiosk.application.create_from_form import CreateFromForm, LostTry, NotMade
from kiosk.application.find_debt import FindDebt
from kiosk.application.form_session import FormSession
from kiosk.application.list_services import ListServices
from kiosk.application.own_forms import order_of, tariff_form
from kiosk.application.server_health import Server
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.problems import FormProblem, FormTrouble, Problem
from kiosk.application.visit.state import Filling, Offer
from kiosk.domain.flow import Event, Page
from kiosk.domain.forms.definition import FormNotSupported
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.service import Service
from kiosk.domain.tariff import DebtDraft, OrderRefused, Tariff
from kiosk.errors import FormRejected, KioskError, NotFound, OutcomeUnknown, Refused
from kiosk.logs import get_logger

log = get_logger(__name__)


class Creating:
    """Makes debts. What it is given as None the installation does not have.

    Args:
        list_services: the creditors' forms.
        tariffs: the prices of the settings.
    """

    def __init__(
        self,
        context: VisitContext,
        find_debt: FindDebt,
        list_services: ListServices | None,
        create_from_form: CreateFromForm,
        tariffs: Sequence[Tariff],
        create_debt: CreateDebt,
        finding: Finding,
        out_of_service: OutOfService,
    ) -> None:
        self._context = context
        self._find_debt = find_debt
        self._list_services = list_services
        self._create_from_form = create_from_form
        self._tariffs = tuple(tariffs)
        self._create_debt = create_debt
        self._finding = finding
        self._out_of_service = out_of_service
        self._draft: DebtDraft | None = None  # of an order whose outcome may be unknown
        self._lost: LostTry | None = None  # of a form
        self._made: Pendenza | None = None  # by a form, and not read back yet
        context.on_wipe(self.forget)

    @property
    def offered(self) -> bool:
        """Whether anything can be paid without a notice here."""
        return bool(self._tariffs) or self._list_services is not None

    def begin(self) -> None:
        """Show what there is."""
        if self.offered and self._context.state.page is Page.HOME:
            self._context.move(
                Event.TO_SERVICES,
                replace(self._context.session.inquiry, origin=Page.SERVICES),
                replace(self._context.session.lookup, problem=None),
            )
            self._ask()

    def _ask(self) -> None:
        self._context.change(replace(self._context.session.form, offers=None))
        self._context.tasks.start("services", self._list())

    def choose(self, offer: Offer) -> None:
        """Ask the questions of a service; one whose form cannot be shown whole is for the desk."""
        if self._context.state.page is not Page.SERVICES:
            return
        if isinstance(offer, Tariff):
            session = tariff_form(offer)
        else:
            try:
                session = FormSession.of(offer.form_definition, self._context.lang)
            except FormNotSupported as error:
                log.error("a form cannot be shown", kind=offer.id, construct=error.construct)
                self._context.change(replace(self._context.session.lookup, problem=Problem.AT_THE_DESK))
                return
        self._lost = self._made = None
        self._context.move(
            Event.TO_FORM,
            replace(self._context.session.form, filling=Filling(offer, session), form_problem=None),
            replace(self._context.session.lookup, problem=None),
        )

    def speak(self, lang: str) -> None:
        """Ask the questions at hand in another language, where their form has it; what was typed stays."""
        filling = self._context.session.form.filling
        if filling is not None and isinstance(filling.offer, Service):
            try:
                filling.session.speak_as(filling.offer.form_definition, lang)
            except FormNotSupported as error:
                log.warning("a form stays in the language before", kind=filling.offer.id, construct=error.construct)

    def forget(self) -> None:
        """The visit is over."""
        self._draft = self._lost = self._made = None

    def create(self, offer: Offer, body: Mapping[str, object]) -> None:
        """The answers were given and looked at: have the notice made."""
        self._context.change(replace(self._context.session.form, sending=True, form_problem=None))
        self._context.tasks.start("create", self._create(offer, body))

    async def _list(self) -> None:
        services: tuple[Service, ...] = ()
        if self._list_services is not None:
            try:
                services = await self._list_services()
            except KioskError as error:
                if not self._tariffs and self._context.state.page is Page.SERVICES:
                    self._out_of_service.begin(Server.GOVPAY, error, Page.SERVICES, again=self._ask)
                    return
                log.warning("services cannot be listed", why=type(error).__name__)
        self._context.change(replace(self._context.session.form, offers=(*self._tariffs, *services)))
        if self._context.state.page is Page.SERVICES:
            self._context.touched()

    async def _create(self, offer: Offer, body: Mapping[str, object]) -> None:
        try:
            debt = await self._make(offer, body)
        except KioskError as error:
            self._failed(error, partial(self.create, offer, body))
        except OrderRefused as error:
            log.error("an order that the questions let through", fault=error.fault.value)
            self._context.change(
                replace(self._context.session.form, sending=False, form_problem=FormProblem(FormTrouble.REFUSED))
            )
        else:
            self.forget()
            if self._context.state.page is not Page.FORM:
                log.error("a notice was made and nobody was there to see it", creditor=debt.creditor_id)
                return
            self._context.change(replace(self._context.session.form, sending=False, filling=None))
            self._finding.arrived(debt)

    async def _make(self, offer: Offer, body: Mapping[str, object]) -> Pendenza:
        if isinstance(offer, Tariff):
            return await self._order(offer, body)
        if self._made is None:
            self._made = await self._create_from_form(offer.creditor_id, offer.id, body, self._lost)
        try:  # read as any other, so that creditor, state and bill are known alike
            return await self._find_debt(ScannedNotice(self._made.notice, self._made.creditor_id))
        except NotFound:
            return self._made

    async def _order(self, tariff: Tariff, body: Mapping[str, object]) -> Pendenza:
        draft = self._create_debt.draft(tariff, *order_of(tariff, body))
        if self._draft is not None and self._draft.is_same_order(draft):
            draft = self._draft  # a second try makes no second debt
        self._draft = draft
        return await self._create_debt(draft)

    def _failed(self, error: KioskError, again: Callable[[], None]) -> None:
        """`again` is for outages only: nothing was made then, or what was made is at hand and only to be read."""
        if isinstance(error, NotMade):
            self._lost = error.lost
        problem = _problem_of(error)
        if problem is not None and problem.trouble is FormTrouble.UNKNOWN and self._draft is not None:
            problem = FormProblem(FormTrouble.NOT_MADE)  # the same order again is the same debt: it may be tried
        if problem is None:
            self._out_of_service.begin(Server.GOVPAY, error, Page.FORM, again=again, takes_a_press=True)
            return
        log.warning("a notice was not made", why=type(error).__name__, code=problem.code)
        self._context.change(replace(self._context.session.form, sending=False, form_problem=problem))
        self._context.touched()


def _problem_of(error: KioskError) -> FormProblem | None:
    """What the visitor is told beside the answers; None where the kiosk is out of service."""
    match error:
        case FormRejected():
            return FormProblem(FormTrouble.WRONG, faults=error.faults)
        case Refused():
            return FormProblem(FormTrouble.REFUSED, error.text_of_creditor, error.code)
        case NotMade():
            return FormProblem(FormTrouble.NOT_MADE)
        case OutcomeUnknown():
            return FormProblem(FormTrouble.UNKNOWN)
        case NotFound():
            return FormProblem(FormTrouble.REFUSED)
        case _:
            return None

# SPDX-License-Identifier: EUPL-1.2
"""What surrounds every page: identity, steps, money line, idle question, help."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.derived import rest_of_pile
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page, accepts_scans
from kiosk.ui import keyboard
from kiosk.ui.formats import clock_time, day_and_month
from kiosk.ui.help import help_topics
from kiosk.ui.messages import said_of_problem
from kiosk.ui.money_line import money_line
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.steps import step_of
from kiosk.ui.viewmodels.checkout import CheckoutViewModel, WebLook
from kiosk.ui.viewmodels.code import CodeViewModel
from kiosk.ui.viewmodels.debt import DebtViewModel
from kiosk.ui.viewmodels.debts import DebtsViewModel
from kiosk.ui.viewmodels.endings import (
    ConfirmingViewModel,
    NotPaidViewModel,
    PartlyPaidViewModel,
    UnavailableViewModel,
    UnpaidViewModel,
)
from kiosk.ui.viewmodels.filling import Filler
from kiosk.ui.viewmodels.form import FormViewModel
from kiosk.ui.viewmodels.instalments import InstalmentsViewModel
from kiosk.ui.viewmodels.notice import NoticeViewModel
from kiosk.ui.viewmodels.page import PageViewModel
from kiosk.ui.viewmodels.paid import PaidViewModel
from kiosk.ui.viewmodels.phone import PhoneViewModel
from kiosk.ui.viewmodels.printed import PrintedViewModel
from kiosk.ui.viewmodels.review import ReviewViewModel
from kiosk.ui.viewmodels.services import ServicesViewModel
from kiosk.ui.viewmodels.verifying import VerifyingViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 200
# Pages that close by themselves: whoever goes loses nothing that was typed.
_ENDED = (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID, Page.UNPAID, Page.PRINTED)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who runs the kiosk, where help is, and whether this is only training."""

    name: str
    subtitle: str
    desk_name: str
    desk_hours: str
    training: bool


@QmlElement
class AppViewModel(PageViewModel):
    """The frame of all pages, and the pages' own view-models."""

    changed = Signal()
    pageChanged = Signal()
    shownChanged = Signal()
    ticked = Signal()

    def __init__(
        self,
        visit: Visit,
        identity: Identity,
        web: WebLook,
        pictures: ReceiptPictures,
        parent: QObject | None = None,
    ) -> None:
        self._identity = identity
        self._page = visit.state.page
        self._seconds: tuple[int, ...] = ()
        super().__init__(visit, parent)
        self._notice = NoticeViewModel(visit, self)
        self._code = CodeViewModel(visit, self)
        self._services = ServicesViewModel(visit, self)
        self._form = FormViewModel(self)
        self._filler = Filler(visit, self._form)
        self._debts = DebtsViewModel(visit, self)
        self._instalments = InstalmentsViewModel(visit, self)
        self._printed = PrintedViewModel(visit, self)
        self._phone = PhoneViewModel(visit, self)
        self._debt = DebtViewModel(visit, self)
        self._review = ReviewViewModel(visit, self)
        self._checkout = CheckoutViewModel(visit, web, self)
        self._verifying = VerifyingViewModel(visit, self)
        self._paid = PaidViewModel(visit, pictures, self)
        self._confirming = ConfirmingViewModel(visit, self)
        self._not_paid = NotPaidViewModel(visit, self)
        self._partly_paid = PartlyPaidViewModel(visit, self)
        self._unpaid = UnpaidViewModel(visit, self)
        self._unavailable = UnavailableViewModel(visit, self)
        self._shown = self._shown_page()
        self._form.stepChanged.connect(self._announce_shown)
        self._code.openChanged.connect(self._announce_shown)
        # the page is announced last, when all view-models show the new state
        visit.listen(self._announce_page)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _announce_page(self, state: VisitState) -> None:
        self._tick()  # a count that begins shows its first second at once
        if state.page is not self._page:
            self._page = state.page
            self.pageChanged.emit()
        self._announce_shown()

    def _shown_page(self) -> str:
        """A form has pages of its own: its questions, a list to choose from, the review; the code of a slip has one."""
        if self._page is Page.NOTICE and self._code.property("open"):
            return "notice-code"
        if self._page is not Page.FORM or self._form.step in ("", "questions"):
            return self._page.value
        return f"{self._page.value}-{self._form.step}"

    @Slot()
    def _announce_shown(self) -> None:
        if self.state.page is not self._page:
            return  # the page comes first, and is announced by itself
        shown = self._shown_page()
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    def _tick(self) -> None:
        """Let texts with a time in them be read again, once a second at most."""
        state, until = self.state, self._visit.seconds_until
        session = state.session
        seconds = (
            until(state.idle_ends_at),
            until(session.payment.moves_on_at),
            until(session.payment.progress.ends_at if session.payment.progress else None),
            self._visit.now().minute,
        )
        if seconds != self._seconds:
            self._seconds = seconds
            self.ticked.emit()
            self._checkout.changed.emit()
            self._verifying.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Pay a notice."""
        if self.state.page is Page.HOME:
            self._visit.begin()

    @Slot()
    def beginWithoutNotice(self) -> None:
        """Pay something for which there is no notice yet."""
        self._visit.begin_without_notice()

    @Slot()
    def beginCheck(self) -> None:
        """Ask whether something was paid."""
        self._visit.begin_check()

    @Slot()
    def beginSearch(self) -> None:
        """Look for one's notices by tax code."""
        self._visit.begin_search()

    @Slot(str)
    def scan(self, text: str) -> None:
        """A scanner read something."""
        code = self._visit.scan(text)
        if code is not None:
            self._filler.scanned(code)

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        self._visit.touched()

    @Slot()
    def finish(self) -> None:
        """The visitor leaves; everything personal is wiped."""
        self._visit.finish()

    @Slot()
    def nextPayment(self) -> None:
        """Go on with the notices that the last payment could not carry."""
        self._visit.next_payment()

    @Slot()
    def noMoreTime(self) -> None:
        """The answer to "are you still there?" is: no, I am done."""
        if self.state.page is Page.CHECKOUT:
            self._checkout.leave()
        else:
            self._visit.finish()

    def checkout_closed(self) -> None:
        """The program ends: the web view and its profile go now."""
        self._checkout.shut()

    @Slot(str)
    def typed(self, character: str) -> None:
        """A real keyboard wrote a character.

        A digit on the first page is the first one of a notice number, a letter among services the first of a search.
        """
        self._visit.touched()
        if self.state.page is Page.HOME and character.isascii() and character.isdigit():
            self._visit.begin()
        if self._shown == "notice-code":
            self._code.typeSign(character)
        elif self.state.page is Page.NOTICE:
            self._notice.typeDigit(character)
        elif self.state.page in (Page.FORM, Page.SERVICES):
            if self.state.page is Page.SERVICES and not keyboard.is_written_in():
                self._services.searchWanted.emit()
            keyboard.write(character)

    def _greeting(self) -> str:
        hour = self._visit.now().hour
        if hour < 13:
            return QCoreApplication.translate("AppViewModel", "Good morning.")
        return QCoreApplication.translate("AppViewModel", "Good afternoon.")

    def _topics(self) -> list[dict[str, str]]:
        return [{"title": topic.title, "text": topic.text} for topic in help_topics(self.state.page, self._shown)]

    def _exit_asks(self) -> bool:
        page = self.state.page
        typed = self._code.property("signs") or (page is Page.NOTICE and self._notice.property("digits"))
        return (
            bool(typed)
            or page in (Page.DEBTS, Page.INSTALMENTS, Page.DEBT, Page.REVIEW)
            or (page is Page.FORM and bool(self._form.filled))
        )

    def _desk(self) -> str:
        return ", ".join(part for part in (self._identity.desk_name, self._identity.desk_hours) if part)

    def _subtitle(self) -> str:
        return self._identity.subtitle or QCoreApplication.translate("AppViewModel", "Payment desk")

    page = Property(str, lambda self: self._page.value, notify=pageChanged)
    #: what is shown of it: the same, but for a form and for the code of a slip, which have pages of their own
    shown = Property(str, lambda self: self._shown, notify=shownChanged)
    #: 1 notice, 2 check, 3 payment, 4 receipt; 0 where there are no steps
    step = Property(int, lambda self: step_of(self.state), notify=changed)
    #: what is shown is how something ended
    ended = Property(bool, lambda self: self.state.page in _ENDED, notify=changed)
    moneyKind = Property(str, lambda self: money_line(self.state, self.lang)[0], notify=changed)
    moneyText = Property(str, lambda self: money_line(self.state, self.lang)[1], notify=changed)
    name = Property(str, lambda self: self._identity.name, constant=True)
    subtitle = Property(str, _subtitle, notify=changed)
    training = Property(bool, lambda self: self._identity.training, constant=True)
    deskText = Property(str, _desk, constant=True)
    greeting = Property(str, _greeting, notify=ticked)
    timeText = Property(str, lambda self: clock_time(self._visit.now()), notify=ticked)
    dateText = Property(str, lambda self: day_and_month(self._visit.today(), self.lang), notify=ticked)
    idleWarning = Property(bool, lambda self: self.state.idle_ends_at is not None, notify=changed)
    idleSeconds = Property(int, lambda self: self._visit.seconds_until(self.state.idle_ends_at), notify=ticked)
    acceptsScans = Property(bool, lambda self: accepts_scans(self.state.page), notify=changed)
    #: leaving this page loses something that was typed or found
    exitAsks = Property(bool, _exit_asks, notify=changed)
    offersServices = Property(bool, lambda self: self._visit.offers_services, constant=True)
    offersSearch = Property(bool, lambda self: self._visit.offers_search, constant=True)
    #: notices of the pile that wait for the next payment
    remaining = Property(int, lambda self: len(rest_of_pile(self.state, self._visit.per_payment)), notify=changed)
    problemTitle = Property(str, lambda self: said_of_problem(self.state).title, notify=changed)
    problemText = Property(str, lambda self: said_of_problem(self.state).text, notify=changed)
    helpTopics = Property(list, _topics, notify=shownChanged)

    notice = Property(NoticeViewModel, lambda self: self._notice, constant=True)
    code = Property(CodeViewModel, lambda self: self._code, constant=True)
    services = Property(ServicesViewModel, lambda self: self._services, constant=True)
    form = Property(FormViewModel, lambda self: self._form, constant=True)
    debts = Property(DebtsViewModel, lambda self: self._debts, constant=True)
    instalments = Property(InstalmentsViewModel, lambda self: self._instalments, constant=True)
    printed = Property(PrintedViewModel, lambda self: self._printed, constant=True)
    phone = Property(PhoneViewModel, lambda self: self._phone, constant=True)
    debt = Property(DebtViewModel, lambda self: self._debt, constant=True)
    review = Property(ReviewViewModel, lambda self: self._review, constant=True)
    checkout = Property(CheckoutViewModel, lambda self: self._checkout, constant=True)
    verifying = Property(VerifyingViewModel, lambda self: self._verifying, constant=True)
    paid = Property(PaidViewModel, lambda self: self._paid, constant=True)
    confirming = Property(ConfirmingViewModel, lambda self: self._confirming, constant=True)
    unpaid = Property(UnpaidViewModel, lambda self: self._unpaid, constant=True)
    notPaid = Property(NotPaidViewModel, lambda self: self._not_paid, constant=True)
    partlyPaid = Property(PartlyPaidViewModel, lambda self: self._partly_paid, constant=True)
    unavailable = Property(UnavailableViewModel, lambda self: self._unavailable, constant=True)

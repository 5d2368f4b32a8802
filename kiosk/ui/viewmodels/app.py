# SPDX-License-Identifier: EUPL-1.2
"""What surrounds every page: identity, steps, money line, idle question, help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.ports import DocumentKind
from kiosk.application.visit import Visit
from kiosk.application.visit.derived import rest_of_pile
from kiosk.application.visit.sending_elsewhere import why_not_here
from kiosk.application.visit.state import Printing, VisitState
from kiosk.domain.access import Access
from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page
from kiosk.logs import get_logger
from kiosk.ui import help
from kiosk.ui.enums import Enums, to_qml
from kiosk.ui.formats import clock_time, day_for_qml
from kiosk.ui.identity import Identity, subtitle_of
from kiosk.ui.messages import Words, said_of_problem, sentence
from kiosk.ui.page_help import how_it_works
from kiosk.ui.pages import CHECKOUT, SCREENS, money_line_of, step_of, views
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.screen import Around, Model, Screen, View
from kiosk.ui.viewmodels.checkout import CheckoutViewModel, WebPageSettings
from kiosk.ui.viewmodels.help import HelpViewModel
from kiosk.ui.viewmodels.page import PageViewModel
from kiosk.ui.viewmodels.rest import RestViewModel

log = get_logger(__name__)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 200


@QmlElement
class AppViewModel(QObject):
    """The frame of all pages, and the pages' own view-models.

    Signals:
        changed: anything shown around the pages may have changed.
        pageGoes: the page at hand is over, and is to go before anything of the next state is drawn.
        pageChanged: another page is at hand.
        shownChanged: another page, or another view of it, is to be shown.
        helpChanged: what the help says may have changed.
        ticked: a second that is counted on the screen has passed.
    """

    changed = Signal()
    pageGoes = Signal()
    pageChanged = Signal()
    shownChanged = Signal()
    helpChanged = Signal()
    ticked = Signal()

    def __init__(
        self,
        visit: Visit,
        identity: Identity,
        web: WebPageSettings,
        pictures: ReceiptPictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._identity = identity
        self._around = Around(visit, web, pictures)
        self._models: dict[str, PageViewModel] = {}
        self.help_shown = HelpViewModel(visit, self)
        self._page = visit.state.page
        self._page_gone = False
        self._view_name = ""
        self._seconds: tuple[int, ...] = ()
        self._bug_on: Page | None = None
        self._language = self.language
        self._unfollow = visit.listen(self._state_changed)
        self.rest_shown = RestViewModel(visit, self)
        self.ticked.connect(self.rest_shown.follow)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def state(self) -> VisitState:
        """The visit as it stands."""
        return self._visit.state

    @property
    def access(self) -> Access:
        """What the visitor has chosen in the easy access panel, or what the kiosk is set to."""
        return self._visit.access

    @property
    def asked(self) -> bool:
        """The visitor is asked whether they are still there."""
        return self.state.idle_ends_at is not None

    @property
    def left_unattended(self) -> bool:
        """The first page is shown because nobody was there any more."""
        return self.state.left_unattended and self.state.page is Page.HOME

    def choose_access(self, access: Access) -> None:
        """The visitor wants to be served so."""
        self._visit.choose_access(access)

    @property
    def lang(self) -> str:
        """The visitor's language (ISO 639-1)."""
        return self._visit.lang

    @property
    def language(self) -> str:
        """The visitor's words, one of domain/language.py: more than one are in Italian."""
        return self.state.session.preferences.language or self.lang

    def model(self, model: Model) -> PageViewModel:
        """A view-model of a page, made when it is first wanted."""
        made = self._models.get(model.name)
        if made is None:
            made = self._models[model.name] = model.make(self._around)
            made.setParent(self)
            made.viewChanged.connect(self._announce_shown)
            made.follow(self.state)
        return made

    @property
    def _screen(self) -> Screen:
        return SCREENS[self._page]

    @property
    def _view(self) -> View:
        return self._screen.views.get(self._view_name, self._screen)

    @property
    def _page_models(self) -> list[PageViewModel]:
        """Those of the page, whatever view of it is shown."""
        return list(self._made(self._screen.models).values())

    def _made(self, models: Iterable[Model]) -> dict[str, PageViewModel]:
        """Them by name. Without one that cannot be made the stage says that the page cannot be shown."""
        made = {}
        for model in models:
            with self._bugs_told():
                made[model.name] = self.model(model)
        return made

    @property
    def _lead(self) -> PageViewModel | None:
        """The one that hears what is typed and scanned."""
        return self.model(self._view.models[0]) if self._view.models else None

    def _state_changed(self, _: VisitState) -> None:
        if self.state.page is not self._page:
            self._let_page_go()
        self.changed.emit()
        # a view-model may move the visit on: what follows is drawn from where it is by then
        for model in list(self._models.values()):
            with self._bugs_told():
                model.follow(self.state)
        if self.language != self._language:
            self._language, self._seconds = self.language, ()
            self.helpChanged.emit()
        # the page is announced last, when all view-models show the new state
        self._tick()  # a count that begins shows its first second at once
        if self._page_gone or self.state.page is not self._page:
            self._let_page_go()
            self._page, self._page_gone = self.state.page, False
            self.pageChanged.emit()
            self._show_view(always=True)
        else:
            self._show_view()

    def _let_page_go(self) -> None:
        """Have the page at hand go first: to draw it once more, with what is no longer its own, would take time."""
        if not self._page_gone:
            self._page_gone = True
            for model in self._models.values():
                with self._bugs_told():
                    model.page_goes()
            self.pageGoes.emit()

    @contextmanager
    def _bugs_told(self) -> Iterator[None]:
        """Tell the visit of a bug, later: it keeps no page from coming, nor does it stop what has changed the state."""
        try:
            yield
        except Exception as error:
            found = error
            log.error("a page cannot follow the visit", page=self.state.page.name, exc_info=error)
            if self._bug_on is not self.state.page:  # what the visit makes of it may fail again
                self._bug_on = self.state.page
                QTimer.singleShot(0, self, lambda: self._visit.bug_found(found))

    @Slot()
    def _announce_shown(self) -> None:
        if self.state.page is self._page and not self._page_gone:  # else the page comes first, by itself
            self._show_view()

    def _show_view(self, *, always: bool = False) -> None:
        name = next((model.view_name for model in self._page_models if model.view_name), "")
        if always or name != self._view_name:
            self._view_name = name
            self.shownChanged.emit()
            self.helpChanged.emit()

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
            for model in self._page_models:
                model.ticked()

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
    def speak(self, language: str) -> None:
        """Go on in another language, one of domain/language.py."""
        self._visit.speak(language)

    @Slot(str)
    def scan(self, text: str) -> None:
        """A scanner read something."""
        code = self._visit.scan(text)
        if code is not None and self._lead is not None:
            self._lead.tax_code_scanned(code)

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        self._visit.touched()

    @Slot()
    def printWhereToPay(self) -> None:
        """Nothing can be paid on this page: print where else, and whom to ask."""
        self._visit.print_where_to_pay()

    @Slot()
    def finish(self) -> None:
        """The visitor leaves; everything personal is wiped."""
        self._visit.finish()

    @Slot()
    def pageFailed(self) -> None:
        """The page at hand cannot be shown: its file is missing or broken."""
        log.error("a page cannot be shown", page=self._shown_name(), file=self._view.qml)
        self._visit.page_left(PageExit.FAILED)  # from pagoPA's page: the verification follows, as when that crashes
        self._visit.page_failed()

    @Slot()
    def nextPayment(self) -> None:
        """Go on with the notices that the last payment could not carry."""
        self._visit.next_payment()

    @Slot()
    def noMoreTime(self) -> None:
        """The answer to "are you still there?" is: no, I am done; or the payment is left on purpose."""
        lead = self._lead
        if lead is not None:
            lead.no_more_time()
        else:
            self._visit.finish()

    def close(self) -> None:
        """The program ends: the web view and its profile go now."""
        for model in self._models.values():
            model.close()
        self._unfollow()
        self._timer.stop()
        self.rest_shown.close()
        self.help_shown.close()

    @Slot(str)
    def typed(self, character: str) -> None:
        """A real keyboard wrote a character: on the first page a digit is the first one of a notice number."""
        asked = self.asked
        self._visit.touched()
        if asked:  # "are you still there?": that was the answer
            return
        if self.state.page is Page.HOME and character.isascii() and character.isdigit():
            self._visit.begin()
        lead = self._lead
        if lead is not None:
            lead.typed(character)

    @property
    def problem(self) -> Words:
        """What went wrong last, in words; empty when nothing did."""
        return said_of_problem(self.state, self.lang)

    def _topics(self) -> list[dict[str, str]]:
        works = how_it_works(self._page)
        topics = [{"title": works.title, "text": works.text, "icon": "question"}] if works.text else []
        for topic in self._view.help:
            words = topic()
            topics.append({"title": words.title, "text": words.text, "icon": help.picture_of(topic)})
        return topics

    def _exit_asks(self) -> bool:
        return self._screen.asks or any(model.holds_input for model in self._page_models)

    def _shown_name(self) -> str:
        return f"{self._page.value}-{self._view_name}" if self._view_name else self._page.value

    def _shown_models(self) -> dict[str, QObject]:
        return {name: model.shown for name, model in self._made(self._view.models).items()}

    def _offers_where_to_pay(self) -> bool:
        return self._visit.prints_where_to_pay and why_not_here(self.state) is not None

    def _asks_first(self) -> bool:
        why = why_not_here(self.state)
        return why is not None and why.asks_first

    def _where_to_pay_printing(self) -> IntEnum:
        job = self.state.session.job
        return to_qml(job.printing if job.printing_kind is DocumentKind.WHERE_TO_PAY else Printing.NOTHING)

    def _desk(self) -> str:
        return ", ".join(part for part in (self._identity.desk_name, self._identity.desk_hours) if part)

    page = Property(Enums.Page, lambda self: to_qml(self._page), notify=pageChanged)
    #: the name of what is shown of it: a form and the code of a slip have pages of their own
    shown = Property(str, _shown_name, notify=shownChanged)
    #: its file beside PageStage.qml, and its properties beside `app`
    shownFile = Property(str, lambda self: self._view.qml, notify=shownChanged)
    shownModels = Property(dict, _shown_models, notify=shownChanged)
    #: it has a property `keyboard`, a property `webView`
    shownWrites = Property(bool, lambda self: self._view.writes, notify=shownChanged)
    shownWeb = Property(bool, lambda self: self._view.web, notify=shownChanged)
    #: it needs no visit, so the window shows it by itself
    shownByShell = Property(bool, lambda self: self._view.by_shell, notify=shownChanged)
    #: the files of all pages
    files = Property(list, lambda self: [view.qml for view in views()], constant=True)
    #: one may write on the page, with the keyboard of the screen
    mayWrite = Property(bool, lambda self: self._screen.writes or self._screen.web, notify=pageChanged)
    #: there is a button to leave the page
    leaves = Property(bool, lambda self: self._screen.leaves, notify=pageChanged)
    #: 1 notice, 2 check, 3 payment, 4 receipt; 0 where there are no steps
    step = Property(int, lambda self: int(step_of(self.state)), notify=changed)
    #: what is shown is how something ended
    ended = Property(bool, lambda self: SCREENS[self.state.page].closes, notify=changed)
    moneyKind = Property(Enums.MoneyKind, lambda self: to_qml(money_line_of(self.state, self.lang)[0]), notify=changed)
    moneyText = Property(str, lambda self: money_line_of(self.state, self.lang)[1], notify=changed)
    name = Property(str, lambda self: self._identity.name, constant=True)
    subtitle = Property(str, lambda self: subtitle_of(self._identity), notify=changed)
    training = Property(bool, lambda self: self._identity.training, constant=True)
    deskText = Property(str, _desk, constant=True)
    #: the same as a sentence
    deskLine = Property(str, lambda self: sentence(self._desk()), constant=True)
    #: and in two, the hours as a sentence
    deskName = Property(str, lambda self: self._identity.desk_name, constant=True)
    deskHours = Property(str, lambda self: sentence(self._identity.desk_hours), constant=True)
    #: nothing can be paid on this page, and a sheet says where else; `asksFirst`: nobody is told to pay by it
    offersWhereToPay = Property(bool, _offers_where_to_pay, notify=changed)
    asksFirst = Property(bool, _asks_first, notify=changed)
    whereToPayPrinting = Property(Enums.Printing, _where_to_pay_printing, notify=changed)
    timeText = Property(str, lambda self: clock_time(self._visit.now()), notify=ticked)
    today = Property(dict, lambda self: day_for_qml(self._visit.today(), self.lang), notify=ticked)
    idleWarning = Property(bool, lambda self: self.asked, notify=changed)
    idleSeconds = Property(int, lambda self: self._visit.seconds_until(self.state.idle_ends_at), notify=ticked)
    leftUnattended = Property(bool, lambda self: self.left_unattended, notify=pageChanged)
    #: leaving this page loses something that was typed or found
    exitAsks = Property(bool, _exit_asks, notify=changed)
    #: notices of the pile that wait for the next payment
    remaining = Property(int, lambda self: len(rest_of_pile(self.state, self._visit.per_payment)), notify=changed)
    problemTitle = Property(str, lambda self: self.problem.title, notify=changed)
    problemText = Property(str, lambda self: self.problem.text, notify=changed)
    rest = Property(RestViewModel, lambda self: self.rest_shown, constant=True)
    help = Property(HelpViewModel, lambda self: self.help_shown, constant=True)
    helpTopics = Property(list, _topics, notify=helpChanged)

    #: of the page in the window that shows pagoPA's
    checkout = Property(CheckoutViewModel, lambda self: self.model(CHECKOUT), constant=True)

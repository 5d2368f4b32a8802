# SPDX-License-Identifier: EUPL-1.2
"""The first page: what it shows it knows from the settings alone, so it is there before anything else is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.flow import Page
from kiosk.domain.language import LANGUAGES, written_in
from kiosk.ui.formats import clock_time, day_for_qml
from kiosk.ui.identity import Identity as Identity
from kiosk.ui.identity import subtitle_of
from kiosk.ui.viewmodels.access import AccessViewModel

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.app import AppViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Offers(NamedTuple):
    """What can be done here beside paying a notice.

    Attributes:
        services: something can be paid without a notice.
        search: notices can be searched by tax code.
        languages: those to choose from, of domain/language.py.
    """

    services: bool
    search: bool
    languages: Sequence[str] = ()


@QmlElement
class HomeViewModel(QObject):
    """The first page. What is wanted of it before there is a visit is kept, and done as soon as there is one.

    Of several buttons that were pressed until then the first one counts, as it would have led to another page; so would
    what was scanned or typed before.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(
        self,
        identity: Identity,
        offers: Offers,
        lang: str,
        now: Callable[[], datetime],
        access: AccessViewModel,
        parent: QObject | None = None,
    ) -> None:
        """`lang` is the first language of the screen, `now()` the time of day, `access` how the window is drawn."""
        super().__init__(parent)
        self.shown_as = access
        access.setParent(self)
        self.identity = identity
        self._lang = lang
        self._offers = offers
        self._now = now
        self._app: AppViewModel | None = None
        self._kept: list[Callable[[AppViewModel], None]] = []
        self._chosen = False
        self._farewell = ("", "")
        self.is_open: Callable[[], bool] = lambda: True

    def lead_to(self, app: AppViewModel) -> None:
        """There is a visit: what was kept is done now, in its order, and all that follows at once."""
        self._app = app
        self.shown_as.follow(app)
        app.changed.connect(self.changed)
        app.ticked.connect(self.ticked)
        kept, self._kept = self._kept, []
        for act in kept:
            act(app)

    @property
    def language(self) -> str:
        """The words of the screen, one of domain/language.py."""
        return self._app.language if self._app is not None else self._lang

    @Slot(str)
    def speak(self, language: str) -> None:
        """Go on in another language."""
        self._do(lambda app: app.speak(language))

    @Slot(str, str)
    def sayFarewell(self, title: str, text: str) -> None:
        """Say for a while that nothing is left of the visit before; empty words take it away."""
        self._farewell = (title, text)
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Pay a notice."""
        self._choose(lambda app: app.begin())

    @Slot()
    def beginWithoutNotice(self) -> None:
        """Pay something for which there is no notice yet."""
        self._choose(lambda app: app.beginWithoutNotice())

    @Slot()
    def beginCheck(self) -> None:
        """Ask whether something was paid."""
        self._choose(lambda app: app.beginCheck())

    @Slot()
    def beginSearch(self) -> None:
        """Look for one's notices by tax code."""
        self._choose(lambda app: app.beginSearch())

    @Slot(str)
    def scan(self, text: str) -> None:
        """A scanner read something."""
        if self._begins:
            self._do(lambda app: app.scan(text))

    @Slot(str)
    def typed(self, character: str) -> None:
        """A real keyboard wrote a character."""
        if self._begins:
            self._do(lambda app: app.typed(character))

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        self._do(lambda app: app.touched())

    def _choose(self, act: Callable[[AppViewModel], None]) -> None:
        if self._begins and (self._app is not None or not self._chosen):
            self._chosen = True
            self._do(lambda app: act(app) if app.state.page is Page.HOME else None)

    @property
    def _begins(self) -> bool:
        """A visit can begin, or has begun: out of its hours the kiosk begins none, and cuts none off."""
        return self.is_open() or (self._app is not None and self._app.state.page is not Page.HOME)

    def _do(self, act: Callable[[AppViewModel], None]) -> None:
        if self._app is None:
            self._kept.append(act)
        else:
            act(self._app)

    def _greeting(self) -> str:
        hour = self._now().hour
        if hour < 13:
            return QCoreApplication.translate("AppViewModel", "Good morning.")
        if hour < 18:
            return QCoreApplication.translate("AppViewModel", "Good afternoon.")
        return QCoreApplication.translate("AppViewModel", "Good evening.")

    def _languages(self) -> list[dict[str, str]]:
        offered = self._offers.languages
        return [{"tag": tag, "name": LANGUAGES[tag]} for tag in offered] if len(offered) > 1 else []

    access = Property(AccessViewModel, lambda self: self.shown_as, constant=True)
    name = Property(str, lambda self: self.identity.name, constant=True)
    subtitle = Property(str, lambda self: subtitle_of(self.identity), notify=changed)
    training = Property(bool, lambda self: self.identity.training, constant=True)
    greeting = Property(str, _greeting, notify=ticked)
    timeText = Property(str, lambda self: clock_time(self._now()), notify=ticked)
    today = Property(dict, lambda self: day_for_qml(self._now().date(), self.language), notify=ticked)
    offersServices = Property(bool, lambda self: self._offers.services, constant=True)
    offersSearch = Property(bool, lambda self: self._offers.search, constant=True)
    #: tag and name of each language that is offered; empty where there is nothing to choose
    languages = Property(list, _languages, constant=True)
    #: the tag of the one that is spoken
    spoken = Property(str, lambda self: self.language, notify=changed)
    #: the same as a language of the CLDR (ISO 639-1)
    lang = Property(str, lambda self: written_in(self.language), notify=changed)
    #: its name; empty where there is nothing to choose
    spokenName = Property(
        str, lambda self: LANGUAGES[self.language] if len(self._offers.languages) > 1 else "", notify=changed
    )
    #: nobody answered, so the visit before was ended; empty where that is not to be said
    farewellTitle = Property(str, lambda self: self._farewell[0], notify=changed)
    farewellText = Property(str, lambda self: self._farewell[1], notify=changed)
    problemTitle = Property(str, lambda self: self._app.problem.title if self._app else "", notify=changed)
    problemText = Property(str, lambda self: self._app.problem.text if self._app else "", notify=changed)

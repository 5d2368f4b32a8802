# SPDX-License-Identifier: EUPL-1.2
"""The page on which a service is chosen that has no notice yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.state import Offer, VisitState
from kiosk.domain.flow import Page
from kiosk.domain.service import Service
from kiosk.domain.tariff import Tariff
from kiosk.ui import keyboard
from kiosk.ui.enums import to_qml
from kiosk.ui.formats import euro
from kiosk.ui.messages import Words, said_of_problem
from kiosk.ui.service_style import Family, plain, style_of
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: After so long it is said that the list does not come.
_SLOW_MS = 10_000
#: A single letter finds too much.
_SHORTEST = 2
_ALL = 0


@QmlElement
class ServicesViewModel(PageViewModel):
    """What can be paid without a notice: cards to choose from, a search, and groups. One searches, or looks at a group.

    Signals:
        cardsChanged: there are other cards; also the first one in sight may be another.
        groupsChanged: there are other groups.
        searchWanted: somebody begins to write, and no field has the focus.
    """

    changed = Signal()
    cardsChanged = Signal()
    groupsChanged = Signal()
    searchWanted = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        self._offers: tuple[Offer, ...] = ()
        self._texts: list[tuple[str, str]] = []
        self._groups: list[tuple[str, list[int]]] = []
        self._cards: list[dict[str, object]] = []
        self._language = ""
        self._query = ""
        self._group = _ALL
        self._place = 0
        self._slow = False
        super().__init__(visit, parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SLOW_MS)
        self._timer.timeout.connect(self._took_long)

    def typed(self, character: str) -> None:
        """A letter among services is the first one of a search."""
        if not keyboard.is_written_in():
            self.searchWanted.emit()
        keyboard.write(character)

    def close(self) -> None:
        """Nobody waits for the list any more."""
        self._timer.stop()

    @Slot(int)
    def choose(self, index: int) -> None:
        """The visitor wants the service of the card with that index."""
        if 0 <= index < len(self._offers):
            self._visit.choose(self._offers[index])

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only what these letters are found in, from the second one on. All groups are searched."""
        if text != self._query:
            self._query = text
            self._group = _ALL
            self._acted()

    @Slot(int)
    def filter(self, group: int) -> None:
        """Show only that group of `groups`, 0 for all. What was searched is done with."""
        if 0 <= group < max(1, len(self._groups)):
            self._group = group
            self._query = ""
            self._acted()

    @Slot(int)
    def turnTo(self, index: int) -> None:
        """Show the cards from that one of `cards` on."""
        self._visit.touched()
        self._forget_problem()
        self._draw(index)

    @Slot()
    def back(self) -> None:
        """Back to the first page."""
        self._visit.back()

    def _acted(self) -> None:
        self._visit.touched()
        self._forget_problem()
        self._draw(0)
        self.changed.emit()

    def _forget_problem(self) -> None:
        """It was read, and must not take the room of what is looked for now."""
        if self._visitor.lookup.problem is not None:
            self._visit.edit()

    def _took_long(self) -> None:
        self._slow = True
        self.changed.emit()

    def _state_changed(self, state: VisitState) -> None:
        session = state.session
        loading = state.page is Page.SERVICES and session.form.offers is None
        if state.page is Page.HOME or session.form.offers is None:
            self._query, self._group = "", _ALL
            self._draw(0)
        if not loading:
            self._timer.stop()
            self._slow = False
        elif not self._timer.isActive() and not self._slow:
            self._timer.start()
        offers = session.form.offers or ()
        if offers is not self._offers or self.language != self._language:
            before = [members for _, members in self._groups]
            self._texts = [_searched(offer, self.lang) for offer in offers]
            self._groups = _grouped(offers, self.lang)
            if offers is not self._offers or before != [members for _, members in self._groups]:
                self._group = _ALL
            self._offers, self._language = offers, self.language
            self.groupsChanged.emit()
        self._draw(self._place)
        self.changed.emit()

    def _draw(self, index: int) -> None:
        """Make the cards. QML hears of it only where they differ, since it makes all of its own anew then."""
        cards = [_card(self._offers[index], index, self.lang, self._whose(index)) for index in self._sight()]
        index = index if index < len(cards) else 0
        if (cards, index) != (self._cards, self._place):
            self._cards, self._place = cards, index
            self.cardsChanged.emit()

    def _whose(self, index: int) -> str:
        """The creditor's name, where another one offers a service of the same name."""
        offer, title = self._offers[index], self._offers[index].title(self.lang)
        twins = (offered for offered in self._offers if offered.creditor_id != offer.creditor_id)
        return (
            self._visit.creditor_name(offer.creditor_id)
            if any(twin.title(self.lang) == title for twin in twins)
            else ""
        )

    def _sight(self) -> Sequence[int]:
        if not self._searches:
            return self._groups[self._group][1] if self._group else range(len(self._offers))
        words = plain(self._query).split()
        ranks = [(_rank(words, *texts), index) for index, texts in enumerate(self._texts)]
        return [index for rank, index in sorted((rank, index) for rank, index in ranks if rank is not None)]

    @property
    def _searches(self) -> bool:
        return len(plain(self._query).replace(" ", "")) >= _SHORTEST

    def _empty_words(self) -> Words:
        translate = QCoreApplication.translate
        if self._visitor.form.offers is None or self._cards:
            return Words("")
        if self._searches:
            return Words(
                translate("ServicesViewModel", "No service with this name"),
                translate("ServicesViewModel", "Try another word, or ask at the counter."),
            )
        return Words(
            translate("ServicesViewModel", "Nothing can be paid here without a notice"),
            translate("ServicesViewModel", "Ask at the counter: they can prepare the notice for you."),
        )

    def _message(self) -> Words:
        translate = QCoreApplication.translate
        if self._slow:
            return Words(
                translate("ServicesViewModel", "We cannot load the services right now"),
                translate("ServicesViewModel", "We keep trying. You can wait, or ask at the counter."),
            )
        return said_of_problem(self.state)

    #: title, line, icon, colour (blue, terracotta, olive), id, and index, by which it is chosen
    cards = Property(list, lambda self: self._cards, notify=cardsChanged)
    #: the first card in sight, from 0
    place = Property(int, lambda self: self._place, notify=cardsChanged)
    #: the words of the groups, of which the first is all of them; empty where they would tell nothing apart
    groups = Property(list, lambda self: [word for word, _ in self._groups], notify=groupsChanged)
    group = Property(int, lambda self: self._group, notify=changed)
    searchText = Property(str, lambda self: self._query, notify=changed)
    #: enough was written to look for it
    searches = Property(bool, lambda self: self._searches, notify=changed)
    #: how many services there are, found or not
    total = Property(int, lambda self: len(self._offers), notify=changed)
    loading = Property(bool, lambda self: self._visitor.form.offers is None, notify=changed)
    slow = Property(bool, lambda self: self._slow, notify=changed)
    emptyTitle = Property(str, lambda self: self._empty_words().title, notify=changed)
    emptyText = Property(str, lambda self: self._empty_words().text, notify=changed)
    problemTitle = Property(str, lambda self: self._message().title, notify=changed)
    problemText = Property(str, lambda self: self._message().text, notify=changed)


def _card(offer: Offer, index: int, lang: str, whose: str) -> dict[str, object]:
    look = style_of(offer)
    line = offer.description(lang) if isinstance(offer, Service) else _price_line(offer, lang)
    return {
        "id": offer.id if isinstance(offer, Service) else offer.code,
        "title": offer.title(lang),
        "line": whose or line,
        "icon": look.icon,
        "colour": to_qml(look.colour),
        "index": index,
    }


def _price_line(tariff: Tariff, lang: str) -> str:
    """What it costs, and what is needed for it."""
    translate = QCoreApplication.translate
    if tariff.unit_amount is None:
        price = translate("ServicesViewModel", "You choose the amount")
    elif tariff.asks_quantity:
        price = translate("ServicesViewModel", "{amount} each").format(amount=euro(tariff.unit_amount, lang))
    else:
        price = euro(tariff.total(tariff.min_quantity), lang)
    need = translate("ServicesViewModel", "We need the tax code")
    return f"{price}. {need}" if tariff.needs_debtor else price


def _family_word(family: Family) -> str:
    translate = QCoreApplication.translate
    match family:
        case Family.SCHOOL:
            return translate("ServicesViewModel", "School")
        case Family.DOCUMENTS:
            return translate("ServicesViewModel", "Documents")
        case Family.TERRITORY:
            return translate("ServicesViewModel", "Territory")
        case Family.SPORT:
            return translate("ServicesViewModel", "Sport")
        case Family.OTHER:
            return translate("ServicesViewModel", "Other services")


def _grouped(offers: Sequence[Offer], lang: str) -> list[tuple[str, list[int]]]:
    """The words of the groups and the indices of their offers, all of them first; empty where there are no two groups.

    What is in no group of a creditor's, as all tariffs are, joins the group of its kind, which gets a word of ours if
    there is none.
    """
    words: dict[str, str] = {}
    members: dict[str, list[int]] = {}
    homes: dict[Family, str] = {}
    lonely: list[tuple[int, Family]] = []
    for index, offer in enumerate(offers):
        word = offer.group(lang) if isinstance(offer, Service) else ""
        family, key = style_of(offer).family, plain(word)
        if not key:
            lonely.append((index, family))
            continue
        words.setdefault(key, word)
        members.setdefault(key, []).append(index)
        if family is not Family.OTHER:
            homes.setdefault(family, key)
    for index, family in sorted(lonely, key=lambda text: text[1] is Family.OTHER):
        word = _family_word(family)
        key = homes.setdefault(family, plain(word))
        words.setdefault(key, word)
        members.setdefault(key, []).append(index)
    if len(members) < 2:
        return []
    everything = (QCoreApplication.translate("ServicesViewModel", "All"), list(range(len(offers))))
    return [everything, *((words[key], sorted(found)) for key, found in members.items())]


def _searched(offer: Offer, lang: str) -> tuple[str, str]:
    """The title, and what else may be searched, in the visitor's language and in Italian."""
    titles, more = [], []
    for language in dict.fromkeys((lang, "it")):
        titles.append(offer.title(language))
        if isinstance(offer, Service):
            more += [offer.description(language), offer.group(language)]
    return plain(" ".join(titles)), plain(" ".join(more))


def _rank(words: Sequence[str], title: str, text: str) -> int | None:
    """How well they fit, 0 the best: words of the title begin so, or it holds them, or words of the text begin so."""
    if all(f" {word}" in f" {title}" for word in words):
        return 0
    if all(word in title for word in words):
        return 1
    return 2 if all(word in title or f" {word}" in f" {text}" for word in words) else None

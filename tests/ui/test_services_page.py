# SPDX-License-Identifier: EUPL-1.2
"""Choosing a service: what is found, how it looks, and a page of whole rows at every size; and the ways from home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk import resources
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Offer, Preferences
from kiosk.domain.access import TextSize
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.service import Service, ServiceTexts
from kiosk.domain.tariff import IncomeCode, Tariff
from kiosk.lab.moments.services import ALL, CARD, COPIES, CREDITOR, GIFT, LONGEST, MARKUP, MOMENTS, SERVICES, service
from kiosk.lab.moments.stage import STILL, Stage, StillVisit, seen
from kiosk.ui.enums import to_qml
from kiosk.ui.service_style import ServiceStyle, TileColour, plain, style_of
from kiosk.ui.viewmodels.home import Offers
from kiosk.ui.viewmodels.services import ServicesViewModel

from .qml_type import qml_type

SIZES = [(1080, 1920, 76, True), (1920, 1080, 76, False), (1280, 1024, 63, True)]


# --- what is found --------------------------------------------------------------------------------------------


@pytest.fixture
def visit() -> StillVisit:
    return StillVisit()


@pytest.fixture
def model(visit: StillVisit, qapp: QCoreApplication) -> ServicesViewModel:
    one = ServicesViewModel(visit)  # type: ignore[arg-type]  # it stands still
    visit.listen(one.follow)
    visit.show(page=Page.SERVICES, offers=ALL)
    return one


def words(text: str, context: str = "ServicesViewModel") -> str:
    return QCoreApplication.translate(context, text)


def titles(model: ServicesViewModel) -> list[object]:
    return [card["title"] for card in model.property("cards")]


def test_each_offer_is_a_card_in_the_order_of_the_municipality(model: ServicesViewModel) -> None:
    assert titles(model) == [offer.title() for offer in ALL]
    assert model.property("total") == 22
    first = model.property("cards")[0]
    assert first == {
        "id": "MENSA",
        "title": "Mensa scolastica",
        "wordsLanguage": "it",
        "line": "Serve il codice fiscale dell’alunno",
        "icon": "fork-knife",
        "colour": to_qml(TileColour.BLUE),
        "index": 0,
    }


def test_a_tariff_says_what_it_costs_and_what_is_needed(model: ServicesViewModel) -> None:
    lines = {card["id"]: card["line"] for card in model.property("cards")}
    assert lines["carta"] == f"22,21\u00a0€. {words('We need the tax code')}"
    assert lines["fotocopie"] == words("{amount} each").format(amount="0,15\u00a0€")
    assert lines["offerta"] == words("You choose the amount")


def test_several_that_are_sold_together_say_their_price_together(visit: StillVisit, qapp: QCoreApplication) -> None:
    pair = Tariff(
        "p", CREDITOR, "P", {"it": "Due buoni"}, "{title}", IncomeCode("P"), Money(250), min_quantity=2, max_quantity=2,
        needs_debtor=False,
    )  # fmt: skip
    model = ServicesViewModel(visit)  # type: ignore[arg-type]
    visit.listen(model.follow)
    visit.show(page=Page.SERVICES, offers=(pair,))
    assert model.property("cards")[0]["line"] == "5,00\u00a0€"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("m", None),
        ("  m ", None),
        ("mensa", ["Mensa scolastica"]),
        ("MÉNSA", ["Mensa scolastica"]),
        ("identita", ["Carta d’identità"]),
        ("carta d'identità", ["Carta d’identità"]),
        ("bus", ["Scuolabus"]),  # also within a word of the name
        ("votive", ["Cimitero"]),  # what is said of it
        ("cultura", ["Biblioteca", "Museo civico", "Sale civiche"]),  # its group
        ("atti accesso", ["Accesso agli atti"]),
        ("zzz", []),
    ],
)
def test_a_search_knows_no_accents_and_begins_with_the_second_letter(
    model: ServicesViewModel, text: str, found: list[str] | None
) -> None:
    model.search(text)
    assert titles(model) == (found if found is not None else [offer.title() for offer in ALL])
    assert model.property("searches") is (found is not None)


def test_names_that_begin_so_come_first(model: ServicesViewModel) -> None:
    model.search("sc")
    assert titles(model)[:3] == ["Mensa scolastica", "Scuolabus", "Piscina comunale"]


def test_a_visitor_of_another_language_finds_the_italian_name_too(visit: StillVisit, qapp: QCoreApplication) -> None:
    visit.lang = "en"
    model = ServicesViewModel(visit)  # type: ignore[arg-type]
    visit.listen(model.follow)
    visit.show(page=Page.SERVICES, offers=(COPIES, CARD))
    for text in ("photo", "fotocopie"):
        model.search(text)
        assert titles(model) == ["Photocopies"]


def test_what_is_not_found_is_told(model: ServicesViewModel) -> None:
    assert model.property("emptyTitle") == ""
    model.search("zzz")
    assert model.property("emptyTitle") == words("No service with this name")
    model.search("")
    assert model.property("emptyTitle") == ""


def test_nothing_to_pay_is_told(model: ServicesViewModel, visit: StillVisit) -> None:
    visit.show(page=Page.SERVICES, offers=())
    assert model.property("emptyTitle") == words("Nothing can be paid here without a notice")
    assert not model.property("loading")


def test_tariffs_join_the_group_of_their_kind(model: ServicesViewModel) -> None:
    assert model.property("groups") == [words("All"), "Scuola", "Documenti", "Sport", "Territorio", "Cultura"]
    model.filter(2)
    assert titles(model) == [
        "Carta d’identità",
        "Certificati e diritti",
        "Accesso agli atti",
        "Matrimonio civile",
        "Fotocopie",
    ]
    model.filter(0)
    assert len(titles(model)) == 22


def test_kinds_without_a_group_of_a_creditor_get_words_of_ours(model: ServicesViewModel, visit: StillVisit) -> None:
    visit.show(page=Page.SERVICES, offers=(service("X", "", "Varie"), CARD, GIFT))
    assert model.property("groups") == [words("All"), words("Documents"), words("Territory"), words("Other services")]


@pytest.mark.parametrize("offers", [SERVICES[:2], (CARD,), ()])
def test_one_group_alone_is_no_choice(model: ServicesViewModel, visit: StillVisit, offers: tuple[Offer, ...]) -> None:
    visit.show(page=Page.SERVICES, offers=offers)
    assert model.property("groups") == []
    model.filter(1)
    assert len(titles(model)) == len(offers)


def test_one_searches_or_looks_at_a_group(model: ServicesViewModel) -> None:
    model.filter(1)
    model.search("carta")
    assert model.property("group") == 0
    assert titles(model) == ["Carta d’identità"]
    model.filter(3)
    assert model.property("searchText") == ""
    assert titles(model) == ["Palestre e campi", "Piscina comunale"]


def test_a_choice_is_of_the_card_that_is_seen(model: ServicesViewModel, visit: StillVisit) -> None:
    chosen: list[Offer] = []
    visit.choose = chosen.append  # type: ignore[attr-defined]
    model.search("cimi")
    model.choose(model.property("cards")[0]["index"])
    model.choose(99)
    assert [offer.title() for offer in chosen] == ["Cimitero"]


def test_what_was_searched_is_there_after_a_look_at_a_form_and_gone_with_the_visitor(
    model: ServicesViewModel, visit: StillVisit
) -> None:
    model.search("ci")
    model.turnTo(2)
    visit.show(page=Page.FORM, offers=ALL)
    visit.show(page=Page.SERVICES, offers=ALL)
    assert (model.property("searchText"), model.property("place")) == ("ci", 2)
    visit.show(page=Page.HOME, offers=ALL)
    assert (model.property("searchText"), model.property("place")) == ("", 0)
    assert len(titles(model)) == 22


def test_every_act_shows_that_somebody_is_there(model: ServicesViewModel, visit: StillVisit) -> None:
    model.search("me")
    model.filter(1)
    model.turnTo(0)
    assert visit.wanted == ["touched", "touched", "touched"]
    model.back()
    assert visit.wanted[-1] == "back"


def test_a_problem_is_said_until_the_visitor_goes_on(model: ServicesViewModel, visit: StillVisit) -> None:
    visit.show(page=Page.SERVICES, offers=ALL, problem=Problem.AT_THE_DESK)
    assert model.property("problemTitle") == words("This service cannot be prepared here", "Messages")
    model.filter(1)
    assert "edit" in visit.wanted


def test_a_list_that_does_not_come_is_told_after_a_while(model: ServicesViewModel, visit: StillVisit) -> None:
    visit.show(page=Page.SERVICES, offers=None)
    timer = model.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 10_000)
    assert (model.property("loading"), model.property("slow")) == (True, False)
    timer.stop()
    timer.timeout.emit()
    assert model.property("slow")
    assert model.property("problemTitle") == words("We cannot load the services right now")
    visit.show(page=Page.SERVICES, offers=None, idle_ends_at=20.0)
    assert not timer.isActive()
    visit.show(page=Page.SERVICES, offers=ALL)
    assert (model.property("slow"), model.property("problemTitle")) == (False, "")


def test_nobody_waits_for_a_list_on_other_pages(model: ServicesViewModel, visit: StillVisit) -> None:
    visit.show(page=Page.SERVICES, offers=None)
    visit.show(page=Page.HOME, offers=None)
    timer = model.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert not timer.isActive()


def test_cards_that_stay_the_same_are_not_made_anew(model: ServicesViewModel, visit: StillVisit) -> None:
    changed = QSignalSpy(model.cardsChanged)
    groups = QSignalSpy(model.groupsChanged)
    visit.show(page=Page.SERVICES, offers=ALL, idle_ends_at=20.0)
    model.search("m")
    assert (changed.count(), groups.count()) == (0, 0)
    model.search("me")
    assert changed.count() == 1


# --- how it looks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offer", "icon", "colour"),
    [
        (SERVICES[0], "fork-knife", "blue"),
        (CARD, "identification-card", "terracotta"),
        (COPIES, "files", "terracotta"),
        (service("P", "Sport", "Palestra"), "soccer-ball", "olive"),
        (service("C", "", "Centri estivi"), "baby", "blue"),
        (service("C", "Sport", "Centri estivi"), "baby", "olive"),  # the colour tells the group
        (service("R", "Scuola", "Ricarica"), "graduation-cap", "blue"),
        (service("X", "Uffici", "Altro"), "file-text", "blue"),
        (service("X", "", "Altro", image="https://example.it/certificato.svg?v=2"), "certificate", "terracotta"),
        (service("X", "", "Altro", image="http://[example"), "file-text", "blue"),
        (service("TARI", "", "Saldo"), "recycle", "olive"),
        (service("X", "", "Autocertificazione"), "file-text", "blue"),  # no car
    ],
)
def test_words_choose_the_picture(offer: Offer, icon: str, colour: str) -> None:
    look = style_of(offer)
    assert (look.icon, look.colour.value) == (icon, colour)


def test_it_looks_the_same_in_every_language() -> None:
    english = Service("M", CREDITOR, {"it": ServiceTexts("Mensa"), "en": ServiceTexts("Lunch")}, "", "", {}, {})
    assert isinstance(style_of(english), ServiceStyle)
    assert style_of(english).icon == "fork-knife"


def test_there_is_a_shape_for_every_picture() -> None:
    from kiosk.ui import service_style

    drawn = resources.path("icons", "phosphor.js").read_text(encoding="utf-8")
    for icon in {row[0] for row in service_style._WORDS} | {service_style._UNKNOWN[0]}:
        assert f'"{icon}": [' in drawn, icon


def test_only_letters_and_digits_are_compared() -> None:
    assert plain("  Carta d’Identità, N. 5 – ") == "carta d identita n 5"


# --- the page -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}{'-training' if size[3] else ''}")
def stage(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, int]]:
    one = Stage(request.param[:2], training=request.param[3])
    yield one, request.param[2]
    one.close()


def show(stage: Stage, moment: dict[str, object]) -> None:
    """Show it to the next visitor."""
    stage.visit.show(page=Page.HOME)
    stage.show(**moment)
    stage.visit.wanted.clear()


def names(stage: Stage, beginning: str) -> list[str]:
    return [item.objectName() for item in stage.items() if item.objectName().startswith(beginning)]


def cards(stage: Stage) -> list[QQuickItem]:
    return [item for item in stage.items() if item.inherits("QQuickAbstractButton") and "Card" in qml_type(item)]


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def fits(stage: Stage, smallest: int) -> None:
    """Nothing is cut, outside, covered, or too small for a finger, and nothing has to be scrolled."""
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    targets = []
    for item in stage.items():
        if item.inherits("QQuickText") and item.property("text"):
            assert not item.property("truncated"), item.property("text")
            assert window.contains(place(item)), item.property("text")
        if item.inherits("QQuickAbstractButton"):
            assert item.objectName()
            assert item.property("text")
            assert window.contains(place(item)), item.objectName()
            assert min(item.width(), item.height()) >= smallest, f"{item.objectName()}: {place(item)}"
            targets.append(item)
            for below in seen(item):
                if below.inherits("QQuickText"):
                    assert place(item).adjusted(-1, -1, 1, 1).contains(place(below)), below.property("text")
    for one, other in combinations(targets, 2):
        assert not place(one).intersects(place(other)), f"{one.objectName()} lies over {other.objectName()}"
    assert not stage.shows("scroll-down")
    assert stage.warnings == []


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_moment_fits(stage: tuple[Stage, int], moment: str) -> None:
    one, smallest = stage
    show(one, MOMENTS[moment])
    assert one.shows("page-services")
    fits(one, smallest)


@pytest.mark.parametrize("moment", ["services", "services-longest"])
def test_all_are_seen_page_by_page_in_whole_rows(stage: tuple[Stage, int], moment: str) -> None:
    one, smallest = stage
    show(one, MOMENTS[moment])
    offers = MOMENTS[moment]["offers"]
    assert isinstance(offers, tuple)
    found: list[str] = []
    while True:
        fits(one, smallest)
        shown = [card.objectName() for card in cards(one)]
        assert shown
        found += shown
        if one.named("more").property("text") == words("Back to the first ones", "ServicesPage"):
            break
        assert str(len(offers) - len(found)) in one.named("more").property("text") or len(offers) - len(found) == 1
        one.tap("more")
    assert found == [f"service-{offer.id if isinstance(offer, Service) else offer.code}" for offer in offers]
    one.tap("more")
    assert [card.objectName() for card in cards(one)] == found[: len(cards(one))]


def test_cards_of_a_row_are_alike_and_of_one_width(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services"])
    first, second = cards(one)[:2]
    assert (first.y(), first.height(), first.width()) == (second.y(), second.height(), second.width())


def test_a_tap_chooses_what_it_shows(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services"])
    chosen: list[Offer] = []
    one.visit.choose = chosen.append  # type: ignore[attr-defined]
    one.tap("group-4")
    one.tap("service-CIM")
    assert [offer.title() for offer in chosen] == ["Cimitero"]
    assert one.named("group-4").property("selected")
    assert not one.named("group-0").property("selected")
    one.tap("back")
    assert one.visit.wanted[-1] == "back"
    del one.visit.choose  # type: ignore[attr-defined]


def test_what_is_seen_at_a_glance_needs_no_search(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services-three"])
    assert not one.shows("service-search")
    assert names(one, "group-") == []
    assert not one.shows("more")
    show(one, MOMENTS["services-eight"])
    assert one.shows("service-search")


def test_letters_are_searched_as_they_are_written_and_taken_away_at_once(stage: tuple[Stage, int]) -> None:
    one, smallest = stage
    show(one, MOMENTS["services"])
    one.tap("service-search")
    for letter in "cimi":
        QTest.keyClick(one.window, letter)
    one.settle()
    assert [card.objectName() for card in cards(one)] == ["service-CIM"]
    fits(one, smallest)
    for letter in "xx":
        QTest.keyClick(one.window, letter)
    one.settle()
    assert words("No service with this name") in one.texts()
    fits(one, smallest)
    one.tap("clear-search")
    assert one.named("service-search").property("editing")
    assert len(cards(one)) > 4
    assert not one.shows("clear-search")


def test_letters_of_a_real_keyboard_are_searched_though_nobody_touched_the_search(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services"])
    for letter in "cimi":
        one.view_model.typed(letter)
    one.settle()
    assert one.named("service-search").property("editing")
    assert [card.objectName() for card in cards(one)] == ["service-CIM"]


def test_a_group_empties_the_search(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services"])
    one.tap("service-search")
    for letter in "cimi":
        QTest.keyClick(one.window, letter)
    one.tap("keyboard-done")
    one.settle()
    one.tap("group-1")
    assert one.named("service-search").property("text") == ""
    assert one.named("group-1").property("selected")


def test_markup_and_emoji_are_plain_text(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services-markup"])
    assert MARKUP in one.texts()
    assert "<u>sotto</u> 🎉" in one.texts()
    assert "<i>Tributi</i>" in one.texts()
    assert not any(item.inherits("QQuickImage") and item.property("source").isValid() for item in cards_inside(one))


def cards_inside(stage: Stage) -> Iterator[QQuickItem]:
    for card in cards(stage):
        yield from seen(card)


def test_a_name_of_many_words_takes_a_whole_row(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    show(one, MOMENTS["services-longest"])
    card = one.named("service-LONG")
    assert LONGEST in one.texts()
    parent = card.parentItem()
    assert parent is not None
    assert card.width() == parent.width()


def test_grey_cards_while_the_list_is_on_its_way(stage: tuple[Stage, int]) -> None:
    one, smallest = stage
    show(one, MOMENTS["services-loading"])
    assert one.shows("services-loading")
    assert not one.shows("service-search")
    fits(one, smallest)
    timer = one.model("services").findChild(QTimer)
    timer.stop()
    timer.timeout.emit()
    one.settle()
    assert words("We cannot load the services right now") in one.texts()
    fits(one, smallest)
    one.show(**MOMENTS["services"])
    assert not one.shows("services-loading")


def test_beside_the_keyboard_what_is_found_is_seen_and_can_be_taken(stage: tuple[Stage, int]) -> None:
    one, smallest = stage
    show(one, MOMENTS["services"])
    one.tap("service-search")
    one.settle()
    assert not one.shows("more")
    for letter in "sc":
        QTest.keyClick(one.window, letter)
    one.settle()
    top = place(one.named("input-panel")).top()
    assert len(cards(one)) >= 4
    assert all(place(card).bottom() < top for card in cards(one))
    assert one.shows("services-found")
    fits(one, smallest)
    one.tap("service-SCUOLABUS")  # the press does not close the keyboard, and so nothing moves under the finger
    assert one.visit.wanted[-1] == "choose"
    assert one.shows("input-panel")
    one.tap("keyboard-done")
    one.settle()
    assert not one.shows("input-panel")
    assert not one.named("service-search").property("editing")
    assert one.named("service-search").property("text") == "sc"
    fits(one, smallest)


@pytest.fixture
def portrait(qapp: QCoreApplication) -> Iterator[Stage]:
    one = Stage((1080, 1920))
    yield one
    assert one.warnings == []
    one.close()


def test_everything_can_be_done_with_keys(portrait: Stage) -> None:
    show(portrait, MOMENTS["services"])
    reached = []
    for _ in range(40):
        QTest.keyClick(portrait.window, Qt.Key.Key_Tab)
        focused = portrait.window.activeFocusItem()
        name = focused.objectName() or qml_type(focused)
        if reached and name == reached[0]:
            break
        reached.append(name)
    shown = [card.objectName() for card in cards(portrait)]
    assert [name for name in reached if name.startswith("service-")] == shown
    assert {"group-0", "group-5", "back", "more", "exit", "help"} <= set(reached)
    assert reached.index("group-0") < reached.index(shown[0]) < reached.index("back")

    portrait.named(shown[0]).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(portrait.window, key)
    assert portrait.window.activeFocusItem().objectName() == shown[1]
    assert portrait.window.activeFocusItem().property("visualFocus")
    QTest.keyClick(portrait.window, Qt.Key.Key_Return)
    assert portrait.visit.wanted[-1] == "choose"
    portrait.named("group-0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(portrait.window, Qt.Key.Key_Right)
    QTest.keyClick(portrait.window, Qt.Key.Key_Space)
    assert portrait.model("services").property("group") == 1
    QTest.keyClick(portrait.window, Qt.Key.Key_Escape)
    assert portrait.visit.wanted[-1] == "back"


def test_return_and_escape_leave_the_search_and_not_the_page(portrait: Stage) -> None:
    show(portrait, MOMENTS["services"])
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        portrait.tap("service-search")
        QTest.keyClick(portrait.window, key)
        assert not portrait.named("service-search").property("editing")
    assert "back" not in portrait.visit.wanted


def test_cards_and_groups_say_what_they_are(portrait: Stage) -> None:
    QAccessible.setActive(True)
    show(portrait, MOMENTS["services"])
    told = QAccessible.queryAccessibleInterface(portrait.named("service-MENSA"))
    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Mensa scolastica"
    assert told.text(QAccessible.Text.Description) == "Serve il codice fiscale dell’alunno"
    chip = QAccessible.queryAccessibleInterface(portrait.named("group-1"))
    assert chip.text(QAccessible.Text.Name) == "Scuola"
    line = next(item for item in portrait.named("service-search").childItems() if item.inherits("QQuickTextInput"))
    told = QAccessible.queryAccessibleInterface(line)
    assert told.role() == QAccessible.Role.EditableText
    assert told.text(QAccessible.Text.Name) == words("Search a service", "ServicesPage")
    QAccessible.setActive(False)


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_is_one_column_and_never_cut(portrait: Stage, scale: float) -> None:
    theme = portrait.engine.singletonInstance("Kiosk.Theme", "Theme")
    theme.setProperty("textScale", scale)
    try:
        for moment in ("services", "services-three", "services-eight"):
            show(portrait, MOMENTS[moment])
            assert len({card.x() for card in cards(portrait)}) == 1
            assert len(cards(portrait)) >= 2
            for item in cards_inside(portrait):
                assert not (item.inherits("QQuickText") and item.property("truncated"))
            assert not portrait.shows("scroll-down")
    finally:
        theme.setProperty("textScale", 1.0)


def test_in_the_largest_words_one_key_leads_to_the_groups(portrait: Stage) -> None:
    largest = Preferences(access=replace(STILL, text_size=TextSize.LARGEST))
    show(portrait, MOMENTS["services"] | {"preferences": largest})
    key = portrait.named("groups")
    assert key.property("text") == words("Choose a group", "ServiceGroups")
    assert names(portrait, "group-") == []
    assert cards(portrait)
    portrait.tap("groups")
    assert not portrait.shows("groups")
    assert names(portrait, "group-") == [f"group-{index}" for index in range(6)]
    assert cards(portrait) == []
    portrait.tap("group-4")
    assert names(portrait, "group-") == []
    assert portrait.named("groups").property("text") == "Territorio"
    assert portrait.window.activeFocusItem().objectName() == "groups"
    assert portrait.model("services").property("group") == 4
    assert cards(portrait)


# --- the ways from the first page -----------------------------------------------------------------------------


@pytest.mark.parametrize(("services", "search"), [(True, True), (True, False), (False, True), (False, False)])
@pytest.mark.parametrize("problem", [None, Problem.NOT_A_NOTICE])
def test_the_first_page_shows_what_is_offered(
    stage: tuple[Stage, int], services: bool, search: bool, problem: Problem | None
) -> None:
    one, smallest = stage
    one.home._offers = Offers(services=services, search=search)
    try:
        one.show(page=Page.NOTICE)
        one.show(page=Page.HOME, problem=problem)
        assert one.shows("pay-without-notice") is services
        assert one.shows("search-notices") is search
        fits(one, smallest)
        letter = one.named("pay-notice")
        ways = [name for name in ("pay-without-notice", "search-notices", "did-i-pay") if one.shows(name)]
        assert len(ways) == services + search + 1
        for name in ways:
            assert one.named(name).width() <= letter.width() / len(ways)
    finally:
        one.home._offers = Offers(services=True, search=True)


def test_the_three_ways_stand_beside_each_other_below_the_first(stage: tuple[Stage, int]) -> None:
    one, _ = stage
    one.show(page=Page.NOTICE)
    one.show(page=Page.HOME)
    names = ("pay-notice", "pay-without-notice", "search-notices", "did-i-pay")
    main, left, middle, right = (place(one.named(name)) for name in names)
    assert main.bottom() < left.top()
    assert (left.top(), left.height()) == (middle.top(), middle.height()) == (right.top(), right.height())
    assert (left.left(), round(right.right(), 3)) == (main.left(), main.right())


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("pay-without-notice", "begin_without_notice"), ("search-notices", "begin_search"), ("did-i-pay", "begin_check")],
)
def test_a_press_on_the_first_page_leads_on(stage: tuple[Stage, int], name: str, wanted: str) -> None:
    one, _ = stage
    one.show(page=Page.HOME)
    one.visit.wanted.clear()
    one.tap(name)
    assert wanted in one.visit.wanted


@pytest.mark.parametrize("moment", ["services-three", "services-eight", "services"])
def test_low_controls_and_the_largest_words_end_in_a_picture(qapp: QCoreApplication, moment: str) -> None:
    one = Stage((1080, 1920))
    access = replace(STILL, text_size=TextSize.LARGEST, low_controls=True)
    one.show(**MOMENTS[moment], preferences=Preferences(access=access))  # the count on the key once changed for ever
    assert one.shows("more")
    assert one.warnings == []
    one.close()

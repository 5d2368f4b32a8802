# SPDX-License-Identifier: EUPL-1.2
"""What is said of each page, by whom it may be heard, in which language and order, and what ends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from kiosk.application.ports import SpeechEvent, Utterance
from kiosk.application.visit.state import Preferences
from kiosk.domain.opening_hours import OpeningHours
from kiosk.domain.spoken import LONGEST, spoken
from kiosk.lab.moments.forms import MOMENTS as FORMS
from kiosk.lab.moments.lists import MOMENTS as LISTS
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.services import MOMENTS as SERVICES
from kiosk.lab.moments.stage import STILL, Stage, middle
from kiosk.ui.speech.narrator import Manner, Narrator
from kiosk.ui.speech.tree import Screen
from kiosk.ui.viewmodels.rest import RestSettings
from tests.adapters.scanner.waiting import until

from .recording import RecordingSpeaker

ALL = {**MOMENTS, **LISTS, **SERVICES}
PRIVATE = ("euro e", "3 0 1 0", "F A", "Fontechiara", "Tassa sui rifiuti")


class Reading:
    """A stage that is read aloud."""

    def __init__(self) -> None:
        self.stage = Stage((1080, 1920))
        self.access = self.stage.home.shown_as
        self.speaker = RecordingSpeaker()
        self.access.say_of_voice(self.access.READY)
        self.narrator = Narrator(
            self.stage.window, self.stage.view_model, self.access, self.speaker, Manner(volume=4, rate=0)
        )

    def begin(self, *, headphones: bool = True) -> None:
        """Have it read aloud; the first words are over."""
        self.speaker.headphones = headphones
        self.access.chooseReadAloud(True)
        self.until_said()
        self.speaker.forget()

    def show(self, moment: str, **more: object) -> None:
        """Another moment of the same visitor; what is said of it has been said."""
        self.speaker.forget()
        shown = FORMS[moment]() if moment in FORMS else ALL[moment]
        self.stage.show(**{**shown, **more}, preferences=self._preferences())
        self.until_said()

    def change(self, **changes: object) -> None:
        """The same moment, changed; nobody waits for words."""
        self.speaker.forget()
        self.stage.show(**changes, preferences=self._preferences())

    def _preferences(self) -> Preferences:
        now = self.stage.visit.state.session.preferences
        return replace(now, access=replace(STILL, read_aloud=self.narrator.on))

    def until_said(self, calls: int = 1) -> None:
        assert until(lambda: len(self.speaker.calls) >= calls)

    def key(self, key: Qt.Key) -> None:
        """Press it; what is said of it has been said."""
        self.speaker.forget()
        QTest.keyClick(self.stage.window, key)
        self.until_said()

    def nothing_is_said(self) -> bool:
        """Nor will be, of what has happened so far."""
        QTest.qWait(50)
        return self.speaker.calls == []


@pytest.fixture(scope="module")
def one(qapp: object) -> Iterator[Reading]:
    it = Reading()
    yield it
    assert it.stage.warnings == []
    it.stage.close()


@pytest.fixture
def reading(one: Reading) -> Iterator[Reading]:
    """One that nobody listens to yet."""
    yield one
    one.stage.show(**MOMENTS["notice"])  # which takes every panel away
    one.stage.show()
    one.stage.visit.speak("it")
    one.speaker.headphones = True
    one.access.say_of_voice(one.access.READY)
    assert not one.narrator.on
    one.speaker.forget()


def test_nothing_is_said_before_somebody_wants_it(reading: Reading) -> None:
    reading.stage.show(**MOMENTS["notice"])
    reading.narrator.say("Ciao")
    reading.narrator.read_page()
    assert reading.nothing_is_said()


def test_the_switch_of_the_panel_has_the_panel_read(reading: Reading) -> None:
    reading.stage.tap("easy-access")
    reading.stage.tap("read-aloud")
    reading.until_said()
    assert reading.speaker.last.startswith("La lettura ad alta voce è attiva.")
    assert "Accesso facile" in reading.speaker.last
    assert "Lettura ad alta voce, attivo" in reading.speaker.last


@pytest.mark.parametrize(
    ("moment", "title"),
    [
        ("notice", "Appoggia l’avviso sotto il lettore"),
        ("debt", "È questo il tuo avviso?"),
        ("paid", "Hai pagato 12345 euro e 50 centesimi."),
        ("review", "Controlla e vai al pagamento"),
    ],
)
def test_a_page_begins_with_its_title(reading: Reading, moment: str, title: str) -> None:
    reading.begin()
    reading.show(moment)
    assert reading.speaker.calls[0][0].text == title


@pytest.mark.parametrize("moment", sorted(ALL))
def test_all_that_is_named_on_a_page_is_said_and_only_to_the_visitor(reading: Reading, moment: str) -> None:
    """EN 301 549 V4.1.1, 5.1.3.3 and 5.1.3.9: the same tree that is painted, item by item; a keypad is one item."""
    reading.begin()
    if moment in ("home", "home-not-a-notice"):
        reading.show("notice")
    reading.show(moment)
    text = reading.speaker.text
    for node in Screen(reading.stage.window).nodes:
        if node.role.name in ("Grouping", "ToolBar", "List", "Pane") or node.group in ("Tastiera numerica", "Tastiera"):
            continue
        for sentence in spoken(node.name, "it"):
            assert sentence in text, node.name
    reading.speaker.forget()
    reading.speaker.headphones = False
    reading.narrator.read_page()
    for private in PRIVATE:
        assert private not in reading.speaker.text


def test_texts_come_in_the_order_of_the_screen_then_what_can_be_done(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    text = reading.speaker.text
    order = ["È questo il tuo avviso?", "Ente:", "Da pagare:", "Puoi scegliere:", "Indietro, pulsante", "vai avanti"]
    assert sorted(order, key=text.index) == order
    assert text.index("In basso:") < text.index("Esci") < text.index("Accesso facile")


def test_what_the_town_wrote_is_said_in_its_language(reading: Reading) -> None:
    reading.begin()
    reading.stage.speak("en")
    reading.stage.visit.speak("en")
    reading.show("debt")
    said = {utterance.text: utterance.language for utterance in reading.speaker.said}
    assert said["Is this your notice?"] == "en"
    assert said["Tassa sui rifiuti 2026"] == "it"
    assert said["Tari, prima rata"] == "it"
    assert said["To pay: 12345 euros and 50 cents"] == "en"


@pytest.mark.parametrize(
    ("moment", "spoken"),
    [
        ("form-first", [("it", "Nome e cognome"), ("de", "Eingabefeld")]),
        (
            "form-first",
            [("it", "Telefono"), ("de", "(freiwillig)"), ("de", "Eingabefeld")],
        ),  # a word of ours with a label
        ("form-empty-asked", [("de", "Hier fehlt die Antwort:"), ("it", "nome e cognome")]),  # an error that quotes one
        ("form-second", [("it", "Impianto"), ("it", "Palestra della scuola media"), ("de", "Schaltfläche")]),
        ("form-second", [("it", "Quante ore"), ("de", "Eingabefeld")]),
        ("form-review", [("it", "Impianto"), ("it", "Palestra della scuola media")]),
        ("form-review", [("it", "Note"), ("de", "Nicht angegeben")]),
        ("services", [("it", "Mensa scolastica"), ("de", "Schaltfläche")]),
    ],
)
def test_a_form_is_said_in_the_language_of_the_town_and_what_is_around_it_in_ours(
    reading: Reading, moment: str, spoken: list[tuple[str, str]]
) -> None:
    reading.begin()
    reading.stage.speak("de")
    reading.stage.visit.speak("de")
    reading.show(moment)
    said = [(utterance.language, utterance.text) for utterance in reading.speaker.said]
    assert any(said[at : at + len(spoken)] == spoken for at in range(len(said))), said


def test_the_answers_of_a_list_are_said_in_the_language_of_the_town(reading: Reading) -> None:
    reading.begin()
    reading.stage.speak("de")
    reading.stage.visit.speak("de")
    reading.show("form-second")
    reading.speaker.forget()
    form = reading.stage.model("form")
    form.choose("impianto")
    reading.until_said()
    said = [(utterance.language, utterance.text) for utterance in reading.speaker.said]
    form.closeChoice()
    at = said.index(("it", "Campo da calcio"))
    assert said[at + 1][0] == "de"  # that it is not chosen


def test_the_tree_tells_the_language_of_what_the_town_has_written(reading: Reading) -> None:
    """As far as Qt 6.11 lets it: only controls tell their language, and what is written in is none."""
    reading.stage.speak("de")
    reading.stage.visit.speak("de")
    reading.stage.show(**FORMS["form-second"]())
    told = {node.name: node.language for node in Screen(reading.stage.window).nodes}
    assert told["Impianto, Palestra della scuola media"] == "it"
    assert told["Zurück"] == "de"
    form = reading.stage.model("form")
    form.choose("impianto")
    reading.stage.settle()
    told = {node.name: node.language for node in Screen(reading.stage.window).nodes}
    assert told["Campo da calcio"] == "it"
    form.closeChoice()
    reading.stage.show(**FORMS["form-review"]())
    told = {node.name: node.language for node in Screen(reading.stage.window).nodes}
    assert told["Impianto: Palestra della scuola media"] == "it"
    assert told["Ändern"] == "de"
    reading.stage.show(**SERVICES["services"])
    told = {node.name: node.language for node in Screen(reading.stage.window).nodes}
    assert told["Mensa scolastica"] == "it"


def test_each_language_is_named_in_itself(reading: Reading) -> None:
    reading.begin()
    reading.narrator.read_page()
    said = {utterance.text.split(",")[0]: utterance.language for utterance in reading.speaker.said}
    assert [said[name] for name in ("Italiano", "English", "Deutsch", "Français", "Slovenščina")] == [
        *("it", "en", "de", "fr", "sl")
    ]


class TestPrivate:
    def test_it_is_said_what_to_do_about_it(self, reading: Reading) -> None:
        reading.begin(headphones=False)
        reading.show("debt")
        assert reading.speaker.text.count("Per ascoltare i tuoi dati collega le cuffie.") == 1

    def test_headphones_that_are_plugged_in_have_all_of_the_page_read(self, reading: Reading) -> None:
        reading.begin(headphones=False)
        reading.show("debt")
        reading.speaker.forget()
        reading.speaker.tell(SpeechEvent.HEADPHONES_IN)
        reading.until_said()
        assert "12345 euro e 50 centesimi" in reading.speaker.last

    def test_what_is_typed_is_only_said_into_headphones(self, reading: Reading) -> None:
        reading.begin(headphones=False)
        reading.show("notice")
        reading.speaker.forget()
        QTest.keyClick(reading.stage.window, Qt.Key.Key_3)
        assert reading.stage.named("notice-number").property("characters") == "3"
        reading.until_said()
        assert reading.speaker.text == "Per ascoltare i tuoi dati collega le cuffie."


def test_typed_digits_are_echoed_one_by_one_and_so_is_what_is_deleted(reading: Reading) -> None:
    reading.begin()
    reading.show("notice")
    for digit in "30":
        reading.key(getattr(Qt.Key, f"Key_{digit}"))
        assert reading.speaker.said[0] == Utterance(digit, "it", True)
    reading.key(Qt.Key.Key_Backspace)
    assert reading.speaker.said[0] == Utterance("0 cancellato", "it", True)


def test_the_focus_is_said_with_what_it_is_and_where_it_stands(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    reading.key(Qt.Key.Key_Tab)
    assert reading.speaker.last.startswith("Aggiungi un altro avviso, pulsante, 1 di 9")
    reading.key(Qt.Key.Key_Tab)
    assert "pulsante, 2 di 9" in reading.speaker.last


def test_a_key_stops_what_is_being_said(reading: Reading) -> None:
    reading.begin()
    before = reading.speaker.stops
    QTest.keyClick(reading.stage.window, Qt.Key.Key_Shift)
    assert reading.speaker.stops == before + 1


def test_an_error_is_said_when_it_appears(reading: Reading) -> None:
    reading.begin()
    reading.show("notice")
    reading.show("notice-not-found")
    assert reading.speaker.last.startswith("Non troviamo questo avviso Controlla le cifre")


def test_the_question_whether_somebody_is_there_is_said_with_what_happens(reading: Reading) -> None:
    reading.begin()
    reading.show("review")
    reading.show("review", idle_ends_at=20.0)
    assert reading.speaker.last.startswith("Sei ancora qui? Fra 20 secondi")
    assert "Sì, ho bisogno di più tempo" in reading.speaker.last or "pulsante" in reading.speaker.last
    reading.speaker.forget()
    reading.change(**{**MOMENTS["review"], "idle_ends_at": 10.0})
    reading.until_said()
    assert "10 secondi" in reading.speaker.last


def test_nobody_is_asked_whether_they_are_there_while_they_listen(reading: Reading) -> None:
    reading.begin()
    reading.show("review")
    reading.stage.visit.wanted.clear()
    reading.speaker.tell(SpeechEvent.ENDED)
    assert reading.stage.visit.wanted == ["touched"]
    reading.show("review", idle_ends_at=20.0)
    reading.stage.visit.wanted.clear()
    reading.speaker.tell(SpeechEvent.ENDED)
    assert reading.stage.visit.wanted == []  # the question itself is no answer


def test_repeat_says_the_same_again(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    once = reading.speaker.last
    reading.narrator.repeat()
    assert reading.speaker.last == once


def test_louder_and_faster_by_steps_and_the_rest_goes_on(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    first = reading.speaker.calls[-1]
    for _ in range(3):
        reading.speaker.tell(SpeechEvent.BEGAN)
    reading.narrator.louder()
    assert reading.speaker.volume == 5
    assert reading.speaker.calls[-1] == [Utterance("Volume 6 di 8.", "it", False), *first[2:]]
    reading.narrator.slower()
    assert reading.speaker.rate == -1
    for _ in range(9):
        reading.narrator.louder()
    assert reading.speaker.volume == 7


def test_a_key_that_makes_it_louder_does_not_cut_it_off(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    first = reading.speaker.calls[-1]
    for _ in range(3):
        reading.speaker.tell(SpeechEvent.BEGAN)
    QTest.keyClick(reading.stage.window, Qt.Key.Key_VolumeUp)
    reading.speaker.tell(SpeechEvent.ENDED)
    reading.narrator.louder()
    assert reading.speaker.calls[-1][1:] == first[2:]


def test_whoever_was_not_there_any_more_hears_that_their_data_are_gone(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    reading.stage.show(left_unattended=True)
    assert reading.speaker.last == "Siamo tornati all’inizio. Non hai risposto: abbiamo cancellato i tuoi dati."


def test_volume_and_rate_are_the_usual_ones_after_the_wipe(reading: Reading) -> None:
    reading.begin()
    reading.narrator.louder()
    reading.narrator.faster()
    reading.stage.show()  # the first page of a new visit
    assert not reading.narrator.on
    assert (reading.speaker.volume, reading.speaker.rate) == (4, 0)
    assert reading.speaker.last == "La lettura ad alta voce è finita."


class TestHeadphones:
    def test_plugging_them_in_has_the_screen_read(self, reading: Reading) -> None:
        reading.speaker.tell(SpeechEvent.HEADPHONES_IN)
        reading.until_said()
        assert reading.narrator.on
        assert "Che cosa vuoi fare?" in reading.speaker.last

    def test_pulling_them_out_ends_it_without_a_word(self, reading: Reading) -> None:
        reading.speaker.tell(SpeechEvent.HEADPHONES_IN)
        reading.until_said()
        reading.show("debt")
        reading.speaker.forget()
        reading.speaker.tell(SpeechEvent.HEADPHONES_OUT)
        assert not reading.narrator.on
        assert reading.speaker.text == ""

    def test_pulling_them_out_leaves_what_the_panel_began(self, reading: Reading) -> None:
        reading.begin()
        reading.show("debt")
        reading.speaker.forget()
        reading.speaker.tell(SpeechEvent.HEADPHONES_OUT)
        assert reading.narrator.on
        assert reading.nothing_is_said()


def test_an_engine_that_dies_goes_on_where_it_stopped_then_it_is_said_on_the_screen(reading: Reading) -> None:
    reading.begin()
    reading.show("debt")
    first = reading.speaker.calls[-1]
    for _ in range(4):
        reading.speaker.tell(SpeechEvent.BEGAN)
    reading.speaker.tell(SpeechEvent.DIED)
    assert reading.speaker.calls[-1] == first[3:]
    reading.speaker.tell(SpeechEvent.DIED)
    assert not reading.narrator.on
    assert reading.access.voiceFailed
    reading.stage.tap("easy-access")
    assert "La voce non risponde: chiedi allo sportello" in reading.stage.texts()


def test_without_an_engine_the_panel_says_so(reading: Reading) -> None:
    reading.access.say_of_voice(reading.access.NONE)
    reading.stage.tap("easy-access")
    assert "Su questo totem non c’è una voce" in reading.stage.texts()
    reading.stage.tap("read-aloud")
    assert not reading.narrator.on


def test_a_word_of_others_is_said_in_the_language_of_the_interface_or_its_own(reading: Reading) -> None:
    reading.begin()
    reading.narrator.say("Cerca nella pagina")
    reading.narrator.say("Email address", language="en", private=True)
    assert reading.speaker.said == [
        Utterance("Cerca nella pagina", "it", False),
        Utterance("Email address", "en", True),
    ]


def test_narrator_is_the_window_s_own(reading: Reading) -> None:
    assert isinstance(reading.narrator, QObject)
    assert reading.narrator.parent() is reading.stage.window


class TestHoldingTheFirstPage:
    def hold(self, reading: Reading) -> None:
        place = middle(reading.stage.named("see-better"))
        QTest.mousePress(reading.stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        until(lambda: reading.narrator.on, 2)
        QTest.mouseRelease(reading.stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def test_it_has_the_screen_read_and_leaves_the_words_as_they_are(self, reading: Reading) -> None:
        assert reading.stage.shows("hold-for-voice")
        self.hold(reading)
        reading.until_said()
        assert reading.narrator.on
        assert reading.access.textPercent == 100
        assert not reading.stage.shows("hold-for-voice")

    def test_without_a_voice_nothing_is_promised(self, reading: Reading) -> None:
        reading.access.say_of_voice(reading.access.NONE)
        reading.stage.settle()
        assert not reading.stage.shows("hold-for-voice")


def test_a_closed_kiosk_says_so_and_a_message_of_markup_and_ten_thousand_characters(reading: Reading) -> None:
    rest = reading.stage.view_model.rest_shown
    message = "<b>AVVISO</b> 😀 " + "parola " * 1400
    rest.begin(RestSettings(60.0, message, OpeningHours.parse(["tue 08:30-12:30"]), None))
    try:
        reading.begin()
        reading.narrator.read_page()
        said = [utterance.text for utterance in reading.speaker.said]
        assert said[0] == "Adesso qui è chiuso."
        assert "Avviso parola parola" in reading.speaker.text
        assert "<" not in reading.speaker.text
        assert max(map(len, said)) <= LONGEST
        assert reading.speaker.text.count("parola") == 1400
        assert said[-1] == "Accesso facile"  # the tools stay
    finally:
        rest.begin(RestSettings(0.0, "", OpeningHours(), None))

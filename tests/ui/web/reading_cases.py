# SPDX-License-Identifier: EUPL-1.2
"""The payment page read aloud by AT-SPI, on a real screen and bus, by the web engine: test_reading_aloud.py runs it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.adapters.atspi import AtSpiReader
from kiosk.application.ports import Utterance
from kiosk.application.ports.page_reader import Heard
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.keypad import USUAL_KEYS, Strikes
from kiosk.ui.keypad import Keypad
from kiosk.ui.web.page_words import not_read

from .payment import WholeKiosk
from .site import Answer, Site

#: a form as Checkout's: what is asked of it and what is wrong stands beside the field
FORM = """<h1>Inserisci la tua email</h1><p>Riceverai qui l'esito.</p>
<form onsubmit="return false">
<label for=email>Indirizzo email</label>
<input id=email type=email required aria-describedby="hint fault"><p id=hint>Scrivila due volte</p>
<p id=fault role=alert></p>
<input id=secret type=password aria-label="Codice segreto">
<input id=card autocomplete="cc-number" aria-label="Numero di carta">
<select id=choice aria-label="Metodo"><option>Carta<option>Conto</select>
<input type=checkbox id=terms aria-label="Accetto">
<a id=link href="#privacy" lang=de>Datenschutz</a>
<button type=button id=go onclick="fault.textContent = 'Indirizzo non valido';
 email.setAttribute('aria-invalid', 'true'); email.focus()">Continua</button>
<button disabled>Spento</button></form><div id=live aria-live=polite></div>"""
#: a card's field of another origin, which says by its name and by its words what was typed
CARD = """<input id=field aria-label="Numero" inputmode=numeric oninput="this.setAttribute('aria-label', this.value);
 echo.textContent = this.value; head.textContent = this.value"><p id=echo></p><h2 id=head>Carta</h2>
<select aria-label="Anno"><option>2031<option>2032</select>"""
FRAMED = """<h1>Dati della carta</h1><label>Numero di carta</label>
<iframe id=frame src="ELSEWHERE/card" width=400 height=200></iframe><button id=on>Avanti</button>"""
BANK = "<!doctype html><html lang=fr><title>Banque</title><h1>Confirmez</h1><button>Oui</button>"
NUMBER = "4242424242424242"


class Reading:
    """A kiosk whose payment page is read, and all that was said."""

    def __init__(self, kiosk: WholeKiosk) -> None:
        self.kiosk = kiosk
        self.said: list[list[Utterance]] = []
        self.heard: list[Heard] = []
        self.reader = AtSpiReader()
        start = self.reader.start

        def listening(heard: Callable[[Heard], None]) -> None:
            start(lambda one: (self.heard.append(one), heard(one))[1])

        self.reader.start = listening  # type: ignore[method-assign]
        self.reading = kiosk.read_aloud(self.reader, self.say)
        self.keypad = Keypad(USUAL_KEYS, Strikes(0), kiosk.window)
        kiosk.visit.choose_access(replace(USUAL_ACCESS, read_aloud=True))

    def say(self, phrases: Sequence[Utterance]) -> None:
        self.said.append(list(phrases))

    def words(self) -> str:
        return " / ".join(phrase.text for phrases in self.said for phrase in phrases)

    def hear(self, words: str) -> Utterance:
        """Wait until that is said; the phrase it is in."""
        try:
            self.kiosk.until(lambda: words in self.words())
        except Exception as error:
            where = self.kiosk.evaluate("[document.activeElement.outerHTML, document.hasFocus()]")
            raise AssertionError(f"{words!r} is not in {self.words()!r}; {where}; {self.heard[-3:]}") from error
        return next(phrase for phrases in self.said for phrase in phrases if words in phrase.text)

    def open(self, body: str, first: str) -> None:
        """Open a page, and wait until its first words are said and it has the focus."""
        self.kiosk.open(body)
        self.hear(first)
        self.kiosk.window.requestActivate()
        self.kiosk.until(lambda: self.kiosk.window.isActive())

    @property
    def process(self) -> subprocess.Popen[bytes]:
        running = self.reader._running
        assert running is not None
        return running._process

    def step(self) -> None:
        """Go on to the next thing of the page."""
        before = self.kiosk.evaluate("document.activeElement.id")
        self.next()
        self.kiosk.until(lambda: self.kiosk.evaluate("document.activeElement.id") != before)

    def next(self) -> None:
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_Tab)

    def previous(self) -> None:
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    def select(self) -> None:
        QTest.keyClick(self.kiosk.window, Qt.Key.Key_Return)

    def forget(self) -> None:
        self.said.clear()


@pytest.fixture
def aloud(qtbot: QtBot, site: Site, running_loop: object) -> Iterator[Reading]:
    kiosk = WholeKiosk(qtbot, site, (1080, 1920), 1.0)
    yield Reading(kiosk)
    kiosk.close()


def test_the_page_its_fields_and_its_buttons_are_said(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    assert "Riceverai qui l'esito" in aloud.words()
    assert "Da compilare o da premere: 7" in aloud.words()
    aloud.forget()
    aloud.next()
    field = aloud.hear("Indirizzo email")
    assert (field.language, field.private) == ("it", False)
    assert aloud.hear("campo di testo, da compilare").text.endswith("Scrivila due volte")
    for words in ("Codice segreto", "Numero di carta"):
        aloud.forget()
        aloud.next()
        aloud.hear(words)
        aloud.hear("Quello che scrivi qui non viene letto.")
    aloud.next()
    aloud.hear("Metodo. elenco di scelte")
    aloud.next()
    aloud.hear("Accetto. casella da spuntare, non scelto")
    aloud.select()
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("terms.checked"))
    aloud.next()
    assert aloud.hear("Datenschutz").language == "de"
    aloud.next()
    aloud.hear("Continua. pulsante")
    aloud.previous()
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("document.activeElement.id") == "link")


def test_the_key_that_selects_ticks_and_presses(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    for _ in range(5):
        aloud.step()
    aloud.hear("Accetto")
    aloud.select()
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("terms.checked"))
    for _ in range(2):
        aloud.step()
    aloud.hear("Continua. pulsante")
    aloud.select()
    aloud.hear("Indirizzo non valido")


def test_what_is_wrong_is_said_before_the_field_it_leads_to(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    for _ in range(7):
        aloud.step()
    aloud.hear("Continua. pulsante")
    aloud.forget()
    aloud.select()
    aloud.hear("non ancora corretto")
    assert aloud.words().index("Indirizzo non valido") < aloud.words().index("Indirizzo email")
    aloud.forget()
    aloud.kiosk.does("live.textContent = 'Attendi, stiamo cercando'")
    aloud.hear("Attendi, stiamo cercando")


def test_of_a_card_in_a_frame_nothing_typed_is_heard(aloud: Reading) -> None:
    aloud.kiosk.serve("/card", CARD)
    aloud.open(FRAMED, "Dati della carta")
    aloud.forget()
    aloud.next()
    aloud.hear("Numero di carta")
    aloud.hear("Quello che scrivi qui non viene letto.")
    for sign in NUMBER:
        QTest.keyClick(aloud.kiosk.window, sign)
    aloud.forget()
    while "…" not in repr(aloud.heard):  # the reader looks at the frame's heading and text, which show the number
        heard = len(aloud.heard)
        aloud.reader.look()
        aloud.kiosk.until(lambda heard=heard: len(aloud.heard) > heard)
    aloud.next()  # the year
    aloud.hear("elenco di scelte")
    aloud.previous()
    aloud.hear("campo di testo")
    told = aloud.words() + repr(aloud.heard)
    assert not [part for part in range(len(NUMBER) - 2) if NUMBER[part : part + 3] in told]
    assert "2031" not in told


def test_an_address_is_echoed_in_private_and_nothing_else_is(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    aloud.next()
    aloud.hear("campo di testo")
    aloud.forget()
    QTest.keyClick(aloud.kiosk.window, "q")
    assert aloud.hear("q") == Utterance("q", "it", True)
    aloud.next()
    aloud.hear("Codice segreto")
    aloud.forget()
    for sign in "zx":
        QTest.keyClick(aloud.kiosk.window, sign)
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("secret.value.length") == 2)
    aloud.next()
    aloud.hear("Numero di carta")
    assert "z" not in aloud.words().replace("Indirizzo", "")
    assert "x" not in aloud.words()


def test_a_bank_in_another_language_is_said_in_that_and_in_private(aloud: Reading) -> None:
    aloud.kiosk.site.pages["/bank"] = Answer(BANK)
    aloud.open(FORM, "Inserisci la tua email")
    aloud.forget()
    aloud.kiosk.does(f"location.href = '{aloud.kiosk.site.elsewhere}/bank'")
    confirm = aloud.hear("Confirmez")
    assert (confirm.language, confirm.private) == ("fr", True)
    ours = aloud.hear("Da compilare o da premere: 1")
    assert (ours.language, ours.private) == ("it", False)


def test_a_long_page_is_read_within_bounds(aloud: Reading) -> None:
    aloud.open("<h1>Elenco</h1>" + "<p>Una riga <b>sola</b></p>" * 2500 + "<button>Fine</button>", "Elenco")
    aloud.hear("La pagina è lunga.")
    assert len(aloud.words()) < 1500
    aloud.next()
    aloud.hear("Fine. pulsante")
    aloud.kiosk.lives()


def test_a_page_that_moves_the_focus_on_and_on_is_said_now_and_then(aloud: Reading) -> None:
    aloud.open("<h1>Due</h1><button id=a>Uno</button><button id=b>Altro</button>", "Due")
    aloud.kiosk.does("window.n = 0; window.t = setInterval(() => (++n % 2 ? a : b).focus(), 0)")
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("n > 400"))
    aloud.kiosk.does("clearInterval(t)")
    aloud.kiosk.lives()
    assert len(aloud.heard) < 200
    assert len(aloud.said) < 60


def test_whoever_does_not_want_it_hears_nothing_and_nobody_listens(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    process = aloud.process
    aloud.kiosk.visit.choose_access(USUAL_ACCESS)
    aloud.kiosk.until(lambda: process.poll() is not None)
    aloud.forget()
    aloud.kiosk.press("#go")
    aloud.kiosk.evaluate("1")
    assert aloud.said == []


def test_a_reader_that_dies_harms_no_payment(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    os.kill(aloud.process.pid, signal.SIGKILL)
    aloud.hear(not_read())
    assert aloud.kiosk.view_model.property("unread")
    aloud.kiosk.press("#go")
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("fault.textContent"))
    aloud.kiosk.lives()


def test_a_bus_that_dies_harms_no_payment(aloud: Reading) -> None:
    aloud.open(FORM, "Inserisci la tua email")
    os.kill(int(os.environ["KIOSK_TEST_BUS"]), signal.SIGTERM)
    aloud.hear(not_read())
    aloud.kiosk.press("#go")
    aloud.kiosk.until(lambda: aloud.kiosk.evaluate("fault.textContent"))
    QTest.keyClick(aloud.kiosk.window, Qt.Key.Key_Tab)
    aloud.kiosk.lives()

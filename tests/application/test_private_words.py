# SPDX-License-Identifier: EUPL-1.2
"""Which words on the screen are for the visitor's ears alone."""

from __future__ import annotations

import pytest

from kiosk.application.form_session import FormSession
from kiosk.application.visit.private_words import PrivateWords
from kiosk.application.visit.state import DebtListView, Filling, Session
from kiosk.domain.cart import Cart
from kiosk.lab.moments.payment import debt
from kiosk.lab.moments.states import state_of

SCHEMA = {
    "type": "object",
    "properties": {"nome": {"type": "string", "title": "Nome"}, "via": {"type": "string", "title": "Via"}},
}


def words(**values: object) -> PrivateWords:
    return PrivateWords(state_of(**values).session)


@pytest.mark.parametrize(
    "text",
    [
        "12.345,50\u00a0€",
        "Pay EUR 12.00",
        "F********** A**",
        "Codice avviso: 3010 0000 0000 0001 44",
        "FNTDAA80A01F205X",
        "Il codice è 123456",
    ],
)
def test_amounts_numbers_and_masked_names_always_are(text: str) -> None:
    assert PrivateWords(Session()).are_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Che cosa vuoi fare?",
        "Scrivi le 18 cifre",
        "2 di 5",
        "30 novembre 2026",
        "alle 8:30",
        "Fra 20 secondi cancelliamo",
    ],
)
def test_the_interface_is_not(text: str) -> None:
    assert not PrivateWords(Session()).are_in(text)


def test_what_a_debt_is_for_and_whose_it_is() -> None:
    private = words(debt=debt())
    assert private.are_in("Tassa sui rifiuti 2026, TARI, prima rata")
    assert private.are_in("TARI, prima rata")  # a part of it
    assert private.are_in("Intestato a Ada")
    assert private.are_in("fontechiara")
    assert not private.are_in("Ente: Comune di Montechiaro")
    assert not private.are_in("È questo il tuo avviso?")
    assert not private.are_in("assa")  # in "Tassa", and no word of it


def test_the_same_in_the_cart_and_on_a_list() -> None:
    assert words(cart=Cart((debt(),))).are_in("Fontechiara Ada")
    listed = DebtListView("F*** A***", pages={1: (debt(),)})
    assert words(listed=listed).are_in("Tassa sui rifiuti 2026")


def test_what_is_typed_into_a_form() -> None:
    session = FormSession.of({"schema": SCHEMA})
    session.write("nome", "Giovanna")
    session.write("via", "dei Tigli")
    private = words(filling=Filling(None, session))
    assert private.are_in("Nome: Giovanna")
    assert private.are_in("dei Tigli")
    assert not private.are_in("Come ti chiami?")


def test_the_words_of_the_town_are_known_as_its_own() -> None:
    private = words(debt=debt())
    assert private.are_of_the_town("TARI, prima rata")
    assert not private.are_of_the_town("Fontechiara Ada")
    assert not private.are_of_the_town("Avanti")

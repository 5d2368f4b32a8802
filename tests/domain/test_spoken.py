# SPDX-License-Identifier: EUPL-1.2
"""What a voice is given to say for a text of the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Money
from kiosk.domain.spoken import LONGEST, spoken
from kiosk.ui.formats import euro

AMOUNTS = {
    ("it", 1234550): "12345 euro e 50 centesimi",
    ("it", 12150): "121 euro e 50 centesimi",
    ("it", 100): "1 euro",
    ("it", 1): "1 centesimo",
    ("it", 0): "0 euro",
    ("en", 1234550): "12345 euros and 50 cents",
    ("en", 101): "1 euro and 1 cent",
    ("de", 1234550): "12345 Euro und 50 Cent",
    ("fr", 1234550): "12345 euros et 50 centimes",
    ("fr", 100): "1 euro",
    ("sl", 1234550): "12345 evrov in 50 centov",
    ("sl", 201): "2 evra in 1 cent",
    ("sl", 304): "3 evri in 4 centi",
    ("sl", 10102): "101 evro in 2 centa",
}


@pytest.mark.parametrize(("lang", "cents"), AMOUNTS)
def test_an_amount_is_said_in_words_as_the_screen_writes_it(lang: str, cents: int) -> None:
    assert spoken(euro(Money(cents), lang), lang) == [AMOUNTS[lang, cents]]


def test_an_amount_within_a_sentence() -> None:
    assert spoken("Paga 1.234,50 € adesso", "it") == ["Paga 1234 euro e 50 centesimi adesso"]
    assert spoken("Pay €1,234.50 now", "en") == ["Pay 1234 euros and 50 cents now"]


@pytest.mark.parametrize(
    "number", ["301000000000000144", "3010 0000 0000 0001 44", "3010\u00a00000\u00a00000\u00a00001\u00a044"]
)
def test_a_notice_number_is_read_in_groups(number: str) -> None:
    assert spoken(f"Codice avviso: {number}", "it") == ["Codice avviso: 3 0 1 0, 0 0 0 0, 0 0 0 0, 0 0 0 1, 4 4"]


def test_a_tax_code_and_the_code_of_a_slip_are_spelled() -> None:
    assert spoken("FNTDAA80A01F205X", "it") == ["F N T D, A A 8 0, A 0 1 F, 2 0 5 X"]
    assert spoken("MC 7F4K 29", "it") == ["MC 7 F 4 K 29"]


def test_small_numbers_years_and_times_stay() -> None:
    assert spoken("TARI 2026, 18 cifre, 2 di 5, alle 8:30", "it") == ["Tari 2026, 18 cifre, 2 di 5, alle 8:30"]


def test_sentences_are_apart() -> None:
    assert spoken("Controlla qui. Poi paghi!\nE adesso? Sì", "it") == [
        "Controlla qui.",
        "Poi paghi!",
        "E adesso?",
        "Sì",
    ]


def test_a_date_with_an_ordinal_number_is_one_sentence() -> None:
    day = "Fällig am Montag, 30. November 2026."
    assert spoken(f"{day} Heute?", "de") == [day, "Heute?"]


def test_markup_pictures_and_asterisks_are_left_out() -> None:
    assert spoken("<b>Ciao</b> 😀 <script>alert(1)</script> **mondo** ✓", "it") == ["Ciao alert(1) mondo"]
    assert spoken("F********** A**", "it") == ["F A"]
    assert spoken("😀✓→", "it") == []
    assert spoken("\u202eMario\u200b", "it") == ["Mario"]


def test_capitals_are_words() -> None:
    assert spoken("TASSA SUI RIFIUTI - COMUNE DI MONTECHIARO", "it") == ["tassa sui rifiuti - comune di montechiaro"]
    assert spoken("Il COMUNE ricorda: la TARI è dovuta", "it") == ["Il Comune ricorda: la Tari è dovuta"]


def test_ten_thousand_characters_come_in_pieces_and_none_is_lost() -> None:
    text = "parola " * 1500
    parts = spoken(text, "it")
    assert all(len(part) <= LONGEST for part in parts)
    assert " ".join(parts).split() == text.split()
    assert "".join(spoken("x" * 10_000, "it")) == "x" * 10_000


@given(st.text(max_size=400), st.sampled_from(["it", "en", "de", "fr", "sl", "xx"]))
def test_any_text_can_be_said(text: str, lang: str) -> None:
    for part in spoken(text, lang):
        assert 0 < len(part) <= LONGEST
        assert part.isprintable()
        assert len(part) == 1 or any(character.isalnum() for character in part)


@pytest.mark.parametrize("sign", list("@._-/aÀ7€"))
def test_a_key_is_said_as_what_stands_on_it(sign: str) -> None:
    assert spoken(sign, "it") == [sign]

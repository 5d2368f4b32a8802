# SPDX-License-Identifier: EUPL-1.2
"""What may be read aloud of a page that is not ours: never what is typed, never a card's number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.page_reading import (
    LONGEST,
    Item,
    Part,
    Place,
    is_private,
    may_ask_name,
    may_echo,
    may_look_inside,
    named,
    takes_secrets,
    words_of,
)

parts = st.sampled_from(Part)
places = st.builds(Place, parts, st.booleans(), st.integers(0, 5))
words = st.text(max_size=2000)
gaps = st.sampled_from(["", " ", "-", "\u00a0", " - ", ".", "\n"])


def luhn(digits: str) -> str:
    """The digits with the one that makes them the number of a card."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return digits + str(-total % 10)


cards = st.from_regex(r"[1-9][0-9]{11,17}", fullmatch=True).map(luhn)


def refused() -> str:
    raise AssertionError("its name was asked for")


@given(places)
def test_of_what_is_typed_into_nothing_is_asked(place: Place) -> None:
    if place.editable or place.part is Part.FIELD:
        item = named(place, refused)
        assert item.words == ""
        assert not may_look_inside(item)


@given(st.sampled_from([Part.CHOICE, Part.OPTION, Part.OTHER, Part.FIELD]), st.integers(1, 5))
def test_what_is_chosen_in_a_frame_is_not_asked(part: Part, frames: int) -> None:
    place = Place(part, False, frames)
    assert not may_ask_name(place)
    assert named(place, refused).words == ""
    if part in (Part.CHOICE, Part.OPTION):
        assert not may_look_inside(Item(place))


def test_what_is_not_typed_has_its_name() -> None:
    assert named(Place(Part.BUTTON, False, 0), lambda: " Continua\n ").words == "Continua"
    assert named(Place(Part.CHOICE, False, 0), lambda: "Esito").words == "Esito"
    assert named(Place(Part.BUTTON, False, 1), lambda: "Invia").words == "Invia"
    assert may_look_inside(Item(Place(Part.OTHER, False, 0)))
    assert may_look_inside(Item(Place(Part.TEXT, False, 0)))  # it has no words of its own
    assert not may_look_inside(Item(Place(Part.TEXT, False, 0), "Email"))


@given(words, cards, words, st.lists(gaps, min_size=18, max_size=18), st.booleans())
def test_the_number_of_a_card_is_never_said(
    before: str, card: str, after: str, between: list[str], guarded: bool
) -> None:
    written = "".join(digit + gap for digit, gap in zip(card, between, strict=False))
    said = words_of(f"{before[:50]} {written} {after[:50]}", guarded=guarded)
    assert card not in re.sub(r"\D", "", said)


@given(words, st.booleans())
def test_words_are_one_line_of_a_bounded_length(text: str, guarded: bool) -> None:
    said = words_of(text, guarded=guarded)
    assert len(said) <= LONGEST
    assert said.isprintable()
    assert said == said.strip()


@given(words, st.from_regex(r"[0-9][0-9 ]*[0-9][0-9]+", fullmatch=True), words)
def test_beside_a_card_no_three_digits_are_said(before: str, digits: str, after: str) -> None:
    assert not re.search(r"\d\d\d", words_of(before + digits + after, guarded=True))


@pytest.mark.parametrize(
    "text", ["Totale 59,00 €", "Avviso 301000000000123411", "Telefono 06 1234 5678", "CVV (3 cifre)"]
)
def test_other_numbers_are_said(text: str) -> None:
    assert words_of(text) == text


@pytest.mark.parametrize(
    ("kind", "autocomplete", "frames", "echoes"),
    [
        ("email", "", 0, True),
        ("EMAIL", "email", 0, True),
        ("email", "", 1, False),
        ("email", "cc-name", 0, False),
        ("text", "email", 0, False),
        ("password", "", 0, False),
        ("tel", "", 0, False),
        ("", "", 0, False),
    ],
)
def test_only_an_address_is_echoed(kind: str, autocomplete: str, frames: int, echoes: bool) -> None:
    assert may_echo(kind, autocomplete, frames) is echoes


@given(st.text(max_size=20), st.text(max_size=20), st.integers(0, 3))
def test_no_secret_is_echoed(kind: str, autocomplete: str, frames: int) -> None:
    for secret in ("cc-number", "section-a CC-CSC", "one-time-code", "current-password", "new-password"):
        assert takes_secrets(kind, f"{autocomplete} {secret}")
        assert not may_echo("email", f"{autocomplete} {secret}", frames)
    assert takes_secrets(" Password ", autocomplete)


def test_numbers_and_addresses_are_private_and_all_of_a_bank() -> None:
    assert is_private("Esito a ada@b.it", known=True)
    assert is_private("Totale 59 euro", known=True)
    assert not is_private("Continua", known=True)
    assert is_private("Continua", known=False)
    assert not is_private("", known=False)

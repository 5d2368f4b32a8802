# SPDX-License-Identifier: EUPL-1.2
"""How a notice looks: its causale in two parts, and a picture by what it is for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.debt_face import divided, face_of_words
from kiosk.ui.help import picture_of
from kiosk.ui.pages import views
from kiosk.ui.service_style import TileColour


@pytest.mark.parametrize(
    ("causale", "parts"),
    [
        ("TARI 2026 - rata unica, utenza domestica", ("TARI 2026", "Rata unica, utenza domestica")),
        ("Mensa scolastica, ottobre 2026", ("Mensa scolastica", "Ottobre 2026")),
        ("Canone unico: passo carrabile", ("Canone unico", "Passo carrabile")),
        ("Carta d’identità elettronica", ("Carta d’identità elettronica", "")),
        ("12 - 3", ("12 - 3", "")),
        ("A, B", ("A, B", "")),
        ("Scuolabus -", ("Scuolabus -", "")),
        ("  Scuolabus\n 2026 ", ("Scuolabus 2026", "")),
        ("", ("", "")),
    ],
)
def test_a_causale_is_a_title_and_a_second_line(causale: str, parts: tuple[str, str]) -> None:
    assert divided(causale) == parts


@given(st.text(max_size=140))
def test_no_word_of_it_is_lost(causale: str) -> None:
    plain = re.sub(r"[\W_]", "", causale).casefold()
    assert re.sub(r"[\W_]", "", "".join(divided(causale))).casefold() == plain


@pytest.mark.parametrize(
    ("causale", "kind", "icon", "colour"),
    [
        ("TARI 2026 - rata unica", "", "recycle", TileColour.OLIVE),
        ("Verbale 1187/2026 - sosta vietata", "", "gavel", TileColour.OLIVE),
        ("Mensa scolastica, ottobre", "", "fork-knife", TileColour.BLUE),
        ("Carta d’identità elettronica", "", "identification-card", TileColour.TERRACOTTA),
        ("Rata 2 di 3", "TARI", "recycle", TileColour.OLIVE),
        ("Xyz", "ABC", "file-text", TileColour.BLUE),
    ],
)
def test_its_picture_is_that_of_what_it_is_for(causale: str, kind: str, icon: str, colour: TileColour) -> None:
    face = face_of_words(causale, kind)
    assert (face.icon, face.colour) == (icon, colour)


def test_no_two_topics_of_a_page_have_the_same_picture() -> None:
    for view in views():
        icons = [picture_of(topic) for topic in view.help]
        assert len(set(icons)) == len(icons), icons
        assert "question" not in icons

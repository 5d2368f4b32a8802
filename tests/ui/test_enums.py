# SPDX-License-Identifier: EUPL-1.2
"""QML gets enums as enums: the mirror of each is whole, and nothing is compared with the text of a member."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.domain.attempt import Phase
from kiosk.domain.flow import Page
from kiosk.domain.language import LANGUAGES
from kiosk.ui.enums import Enums, _mirrors, from_qml, qml_name, to_qml

_COMPARED = re.compile(r'[!=]==? *"([a-z][^"]*)"|\bcase "([a-z][^"]*)"')
#: No enums: the text of an answer, which is "true" or "false" in every form, and the tags of languages.
_TEXTS = {"true"} | LANGUAGES.keys()


@pytest.mark.parametrize("enum", _mirrors)
def test_each_member_comes_back_as_itself(enum: type[Enum]) -> None:
    assert [from_qml(enum, to_qml(member)) for member in enum] == list(enum)
    assert len({qml_name(member) for member in enum}) == len(enum)


def test_qt_knows_them_by_the_names_that_qml_writes() -> None:
    meta = Enums.staticMetaObject
    known = {}
    for index in range(meta.enumeratorCount()):
        enum = meta.enumerator(index)
        known[enum.name()] = {enum.key(place): enum.value(place) for place in range(enum.keyCount())}
    assert set(known) == {enum.__name__ for enum in _mirrors}
    assert known["Page"]["BeingConfirmed"] == to_qml(Page.BEING_CONFIRMED)
    for enum in _mirrors:
        assert known[enum.__name__] == {qml_name(member): to_qml(member) for member in enum}


def test_one_that_is_not_shown_to_qml_is_refused() -> None:
    with pytest.raises(KeyError):
        to_qml(Phase(next(iter(Phase))))


def test_no_page_compares_with_the_text_of_a_member() -> None:
    files = Path(str(resources.path("qml", "Kiosk"))).rglob("*.qml")
    found = {
        (file.name, text)
        for file in files
        for pair in _COMPARED.findall(file.read_text(encoding="utf-8"))
        for text in pair
        if text and text not in _TEXTS
    }
    assert found == set()

# SPDX-License-Identifier: EUPL-1.2
"""The keys of a keypad: their names, and which strokes count."""

from __future__ import annotations

import re

import pytest

from kiosk.domain.keypad import KEYS, USUAL_KEYS, KeypadAction, Strikes, key_named, named_twice

APART_MS = 150


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("f5", "F5"),
        ("shift + tab", "Shift+Tab"),
        ("ALT+Ctrl+F2", "Ctrl+Alt+F2"),
        ("Esc", "Escape"),
        ("pgdown", "PageDown"),
    ],
)
def test_a_key_is_known_however_its_name_is_written(written: str, key: str) -> None:
    assert key_named(written) == key


@pytest.mark.parametrize("written", ["a", "1", "Space", "Backspace", "", "Shift+A", "+"])
def test_a_key_that_writes_is_none_of_a_keypad(written: str) -> None:
    with pytest.raises(ValueError, match="must be a key that writes nothing"):
        key_named(written)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("Retrun", 'there is no key of that name; did you mean "Return"?'),
        ("Volume Up", 'there is no key of that name; did you mean "VolumeUp"?'),
        ("Banana", "there is no key of that name"),
        ("Super+F1", 'there is no key of that name; did you mean "F1"?'),
        ("Shift+Shift+F1", 'there is no key of that name; did you mean "F1"?'),
    ],
)
def test_an_unknown_name_has_a_sentence(written: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        key_named(written)


def test_the_usual_keys_do_each_thing_and_none_does_two() -> None:
    assert set(USUAL_KEYS) == set(KeypadAction)
    assert all(key_named(name) == name for names in USUAL_KEYS.values() for name in names)
    assert list(named_twice(USUAL_KEYS)) == []
    assert len(set(KEYS)) == len(KEYS)


def test_a_key_that_is_named_twice_is_found() -> None:
    keys = {KeypadAction.NEXT: ["F5"], KeypadAction.UP: ["Up", "F5"], KeypadAction.BACK: ["Up"]}
    assert list(named_twice(keys)) == [
        (KeypadAction.UP, 1, KeypadAction.NEXT),
        (KeypadAction.BACK, 0, KeypadAction.UP),
    ]


def test_a_key_that_is_struck_again_at_once_is_pressed_once() -> None:
    strikes = Strikes(APART_MS)
    assert strikes.counts(1, 1000)
    assert strikes.released(1, 1030)
    assert not strikes.counts(1, 1000 + APART_MS - 1)
    assert not strikes.released(1, 1160)  # nor is it released twice
    assert strikes.counts(1, 1149 + APART_MS)


def test_a_key_that_chatters_for_long_is_pressed_once() -> None:
    strikes = Strikes(APART_MS)
    assert [strikes.counts(1, at) for at in range(0, 2000, 100)] == [True, *[False] * 19]


def test_another_key_in_between_ends_it() -> None:
    strikes = Strikes(APART_MS)
    assert [strikes.counts(key, at) for key, at in ((1, 0), (2, 20), (1, 40))] == [True] * 3


def test_a_contact_that_bounces_as_a_long_press_ends_presses_nothing() -> None:
    strikes = Strikes(APART_MS)
    assert strikes.counts(1, 0)
    assert strikes.released(1, 900)
    assert not strikes.counts(1, 920)
    assert strikes.counts(1, 920 + APART_MS)


def test_a_clock_that_was_set_back_keeps_no_key_waiting() -> None:
    strikes = Strikes(APART_MS)
    assert strikes.counts(1, 5000)
    assert strikes.counts(1, 10)


def test_without_a_time_every_stroke_counts() -> None:
    strikes = Strikes(0)
    assert all(strikes.counts(1, at) for at in (0, 0, 1, 2))

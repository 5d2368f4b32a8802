# SPDX-License-Identifier: EUPL-1.2
"""The on-screen keyboard: our layouts, our style, and its own top row."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.keyboard import STYLE, prepare_environment


def test_the_environment_names_our_layouts_and_our_style() -> None:
    chosen = {"QT_IM_MODULES": "wayland;ibus"}
    prepare_environment(chosen)
    assert chosen["QT_IM_MODULE"] == "qtvirtualkeyboard"
    assert "QT_IM_MODULES" not in chosen
    layouts = Path(chosen["QT_VIRTUALKEYBOARD_LAYOUT_PATH"])
    assert {folder.name for folder in layouts.iterdir()} == {"fallback", "it_IT", "en_GB", "de_DE", "fr_FR", "sl_SI"}
    root = layouts.parent.parent.parent
    assert (root / "QtQuick" / "VirtualKeyboard" / "Styles" / STYLE / "style.qml").is_file()


@pytest.fixture(scope="module")
def typed() -> dict[str, object]:
    """What a person typed and saw, in a process of its own."""
    script = Path(__file__).with_name("keyboard_run.py")
    ran = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert ran.returncode == 0, ran.stderr
    answer: dict[str, object] = json.loads(ran.stdout)
    answer["complaints"] = [line for line in ran.stderr.splitlines() if "resources/qml" in line]
    return answer


def test_it_opens_with_the_field_and_closes_when_the_visitor_has_finished(typed: dict[str, object]) -> None:
    assert (typed["open_before"], typed["open"], typed["open_after"]) == (False, True, False)
    assert typed["finished"] == 1


def test_an_email_field_has_what_addresses_are_made_of_at_once(typed: dict[str, object]) -> None:
    keys = typed["email_keys"]
    assert isinstance(keys, list)
    assert {"@", ".", "-", "_", ".it", ".com", "1", "0", "q", "m"} <= set(keys)
    assert typed["email"] == "ada@b.it"


def test_each_key_is_said_and_pressed_as_the_key_that_it_is(typed: dict[str, object]) -> None:
    """While the screen is read aloud: Qt's keyboard tells of its labels alone."""
    keys, spoken = typed["email_keys"], typed["spoken_keys"]
    assert isinstance(keys, list)
    assert isinstance(spoken, list)
    assert {key for key in keys if len(key) == 1} <= set(spoken)
    assert typed["under_the_finger"] == ["a", True, True]


def test_other_fields_have_the_accents_on_a_page_of_their_own(typed: dict[str, object]) -> None:
    keys = typed["name_keys"]
    assert isinstance(keys, list)
    assert "@" not in keys
    assert "àèì &%" in keys
    assert str(typed["name"]).lower() == "è"


@pytest.mark.parametrize(
    ("lang", "order", "own"),
    [
        ("it", "qwertyuiop", ""),
        ("de", "qwertzuiopü", "äöüß"),
        ("fr", "azertyuiop", "éèàç"),
        ("sl", "qwertzuiopš", "čšž"),
    ],
)
def test_the_letters_are_those_of_the_visitor_s_language(
    typed: dict[str, object], lang: str, order: str, own: str
) -> None:
    seen = typed["letters"]
    assert isinstance(seen, dict)
    letters, row, smallest = seen[lang]
    assert set(letters) == {*"abcdefghijklmnopqrstuvwxyz", *own}
    assert row == order
    assert smallest >= 76


def test_a_field_for_figures_has_nothing_else(typed: dict[str, object]) -> None:
    assert typed["figure_keys"] == list("0123456789")


def test_a_tax_code_has_capitals_and_figures_alone_and_is_grouped_as_on_the_card(typed: dict[str, object]) -> None:
    keys = typed["code_keys"]
    assert isinstance(keys, list)
    assert sorted(keys) == sorted("0123456789abcdefghijklmnopqrstuvwxyz")
    assert typed["code"] == "FNT L7"


def test_before_and_after_walk_the_fields(typed: dict[str, object]) -> None:
    assert typed["next_editing"] is True
    assert typed["previous_editing"] is True


def test_keys_are_as_large_as_designed_and_the_whole_is_660_high(typed: dict[str, object]) -> None:
    assert typed["key_size"] == [104, 100]  # with the gap of 10 around a key of 94 × 88
    height = typed["height"]
    assert isinstance(height, float | int)
    assert 640 <= height <= 670


def test_it_complains_about_nothing(typed: dict[str, object]) -> None:
    assert typed["complaints"] == []

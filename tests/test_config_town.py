# SPDX-License-Identifier: EUPL-1.2
"""What a town says of itself: colours that can be read, hours, and a message of plain text."""

from __future__ import annotations

import re

import pytest

from kiosk.config.setting import inspect
from kiosk.config.town import Look, Rest


def faults_of(section: type[Look] | type[Rest], **values: object) -> list[str]:
    return [fault.message for fault in inspect(section, values)[1]]


@pytest.mark.parametrize("name", ["colour", "accent"])
def test_a_colour_without_contrast_is_refused_and_the_nearest_that_would_do_is_named(name: str) -> None:
    (fault,) = faults_of(Look, **{name: "#FFB319"})
    assert "contrast 1.7" in fault
    (named,) = re.findall(r"#[0-9A-F]{6}", fault)
    assert faults_of(Look, **{name: named}) == []
    assert faults_of(Look, **{name: "#005c3d"}) == []
    assert faults_of(Look, **{name: ""}) == []


@pytest.mark.parametrize("colour", ["blue", "#06C", "0066CC", "#0066CCFF", "#GG0000"])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    assert faults_of(Look, colour=colour) == ['must be a colour, as "#0066CC"']


def test_a_message_is_plain_and_short() -> None:
    assert faults_of(Rest, message="x" * 10_000) == ["must have at most 300 characters, not 10000"]
    assert faults_of(Rest, message="a\x1bb") == ["must hold no tabs and other characters that nobody sees"]
    made, faults = inspect(Rest, {"message": "  <b>Chiuso</b>\nil 7 dicembre "})
    assert faults == []
    assert made is not None
    assert made.message == "<b>Chiuso</b>\nil 7 dicembre"


def test_hours_and_nights_are_held_against_their_rules() -> None:
    assert faults_of(Rest, hours=["mon-fri 8:00-18:30", "sat 9:00-12:00"], night="22:00-6:30") == []
    assert 'must be days and hours, as "mon-fri 8:00-18:30"' in faults_of(Rest, hours=["lunedì 8-12"])[0]
    assert "must be two times of the day" in faults_of(Rest, night="22")[0]

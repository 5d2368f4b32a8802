# SPDX-License-Identifier: EUPL-1.2
"""The gallery shows every control, and each state looks different from rest, in every theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.lab.gallery.gallery import THEMES, Gallery
from kiosk.lab.gallery.specimens import NOT_SHOWN, SPECIMENS, controls
from kiosk.ui.fonts import load_fonts


@pytest.fixture(scope="module")
def gallery(qapp: QCoreApplication) -> Gallery:
    load_fonts()
    return Gallery()


def test_every_control_is_shown_or_it_is_said_why_not() -> None:
    assert sorted([*SPECIMENS, *NOT_SHOWN]) == controls()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("control", "states"),
    [
        ("Button", {"rest", "focused", "pressed", "busy", "disabled", "kind-0", "kind-2"}),
        ("Chip", {"rest", "focused", "pressed", "selected"}),
        ("ChoiceCard", {"rest", "focused", "pressed", "prominent"}),
        ("ChoiceRow", {"rest", "focused", "chosen"}),
        ("Field", {"rest", "focused", "error-text", "checked"}),
        ("PadKey", {"rest", "focused", "pressed", "disabled"}),
        ("Segment", {"rest", "focused", "pressed", "selected"}),
        ("ToolCell", {"rest", "focused", "pressed"}),
        ("YesNoSwitch", {"rest", "focused", "on", "error"}),
    ],
)
def test_each_state_looks_like_no_other(gallery: Gallery, theme: str, control: str, states: set[str]) -> None:
    gallery.use(theme)
    pictures = gallery.states(control)
    assert states <= set(pictures)
    drawn = [bytes(pictures[state].constBits()) for state in sorted(states)]
    assert len(set(drawn)) == len(states)


def test_a_sheet_a_control_and_theme_is_written(gallery: Gallery, tmp_path: Path) -> None:
    written = gallery.write(tmp_path, ["Button", "MoneyLine"])
    assert {str(file.relative_to(tmp_path)) for file in written} == {
        f"{theme}/{control}.png" for theme in THEMES for control in ("Button", "MoneyLine")
    }
    for file in written:
        assert QImage(str(file)).height() > 200

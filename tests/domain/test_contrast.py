# SPDX-License-Identifier: EUPL-1.2
"""Contrast as WCAG computes it, and the nearest colour that has enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import contrast

NEEDS = {contrast.WHITE: contrast.TEXT, contrast.PAGE: contrast.TEXT}
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#0066CC", "#FFFFFF", 5.57),
        ("#B4543A", "#FBF8F2", 4.64),
    ],
)  # fmt: skip
def test_known_ratios(one: str, other: str, ratio: float) -> None:
    assert contrast.ratio(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast.ratio(one, other) == contrast.ratio(other, one)


@given(COLOURS)
def test_the_nearest_colour_does_and_one_that_does_stays(colour: str) -> None:
    nearest = contrast.nearest(colour, NEEDS)
    assert contrast.lacking(nearest, NEEDS) is None
    if contrast.lacking(colour, NEEDS) is None:
        assert nearest == colour


def test_the_nearest_is_no_darker_than_it_must_be() -> None:
    for colour in ("#FFB319", "#FF0000", "#33AA33", "#88AACC"):
        assert 4.5 <= contrast.ratio(contrast.nearest(colour, NEEDS), contrast.PAGE) < 4.65

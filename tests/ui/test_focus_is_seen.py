# SPDX-License-Identifier: EUPL-1.2
"""The ring around what has the focus, in each set of colours, by the pixels of the window (WCAG 1.4.11, 2.4.7)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.access import Contrast
from kiosk.lab.moments.stage import Stage

from .focus_walk import faults_of_the_ring, walk
from .key_moments import FEW, SIZES, raised, show


@pytest.fixture(scope="module", params=Contrast, ids=lambda kind: kind.value)
def coloured(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, Contrast]]:
    one = raised(SIZES[0])
    yield one, request.param
    one.close()


@pytest.mark.parametrize("moment", FEW)
def test_the_focus_is_seen_and_stands_out(coloured: tuple[Stage, Contrast], moment: str) -> None:
    one, contrast = coloured
    show(one, moment, contrast)
    assert [fault for stop in walk(one) for fault in faults_of_the_ring(one.window, stop)] == []

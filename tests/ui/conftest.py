# SPDX-License-Identifier: EUPL-1.2
"""Screens at which a page is shown; a module of tests that needs another one has its own `stage`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.lab.moments.stage import SIZES, Stage


@pytest.fixture(scope="module", params=[(1080, 1920), (1920, 1080), (1280, 1024)], ids=lambda size: f"{size[0]}")
def stage(request: pytest.FixtureRequest, qapp: object) -> Iterator[Stage]:
    """A stage of each size, on which QML warns of nothing."""
    one = Stage(request.param)
    yield one
    assert one.warnings == []
    one.close()


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}{'-training' if size[3] else ''}")
def look(request: pytest.FixtureRequest, qapp: object) -> Iterator[tuple[Stage, int]]:
    """A stage, and the least size of what is pressed there, in pixels."""
    one = Stage(request.param[:2], training=request.param[3])
    yield one, request.param[2]
    one.close()

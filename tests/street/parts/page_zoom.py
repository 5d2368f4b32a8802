# SPDX-License-Identifier: EUPL-1.2
"""How large pagoPA's page is. Input: the size of the window. Answer: the zoom, and the CSS pixels across the page."""

from __future__ import annotations

import pytest

from kiosk.ui.web.zoom import zoom_for


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """See the module."""
    width, height = map(int, given.split("x"))
    zoom = zoom_for(width, height, 4.0)
    return f"{zoom:.2f}, {width / zoom:.0f} across"

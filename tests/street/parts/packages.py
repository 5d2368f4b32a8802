# SPDX-License-Identifier: EUPL-1.2
"""A library that a minimal Debian does not have. Answer: the package in packaging/debian-packages.txt for it."""

from __future__ import annotations

import pytest

from kiosk.machine.libraries import packages_by_library


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The package, or `in no list`."""
    return packages_by_library().get(given, "in no list")

# SPDX-License-Identifier: EUPL-1.2
"""Asynchronous tests here run on asyncio, as the kiosk does."""

import pytest


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"

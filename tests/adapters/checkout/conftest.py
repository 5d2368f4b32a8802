# SPDX-License-Identifier: EUPL-1.2
"""Asynchronous tests here run on asyncio, as the kiosk does; a busy machine fails no generated example."""

import hypothesis
import pytest

hypothesis.settings.register_profile(
    "patient", deadline=None, database=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("patient")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"

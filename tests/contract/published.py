# SPDX-License-Identifier: EUPL-1.2
"""The published API descriptions and recordings, where they are present."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CONTRACTS = Path(
    os.environ.get("KIOSK_CONTRACTS") or Path(__file__).parents[2] / ".." / "shared" / "contracts"
).resolve()
RECORDINGS = CONTRACTS / "recordings" / "govpay-3.9.1"

needs_contracts = pytest.mark.skipif(not CONTRACTS.is_dir(), reason=f"the published contracts are not at {CONTRACTS}")
needs_recordings = pytest.mark.skipif(not RECORDINGS.is_dir(), reason=f"the recordings are not at {RECORDINGS}")

# SPDX-License-Identifier: EUPL-1.2
"""Moved to `kiosk.lab.moments.lists`."""

from kiosk.lab.moments.lists import *  # noqa: F403

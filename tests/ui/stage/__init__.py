# SPDX-License-Identifier: EUPL-1.2
"""Moved to `kiosk.lab.moments.stage`."""

from kiosk.lab.moments.stage import *  # noqa: F403

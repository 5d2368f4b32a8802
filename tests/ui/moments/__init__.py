# SPDX-License-Identifier: EUPL-1.2
"""Moved to `kiosk.lab.moments.payment`."""

from kiosk.lab.moments.payment import *  # noqa: F403

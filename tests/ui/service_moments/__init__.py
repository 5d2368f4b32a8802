# SPDX-License-Identifier: EUPL-1.2
"""Moved to `kiosk.lab.moments.services`."""

from kiosk.lab.moments.services import *  # noqa: F403

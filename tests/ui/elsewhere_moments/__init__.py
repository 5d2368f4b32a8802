# SPDX-License-Identifier: EUPL-1.2
"""Moved to `kiosk.lab.moments.elsewhere`."""

from kiosk.lab.moments.elsewhere import *  # noqa: F403

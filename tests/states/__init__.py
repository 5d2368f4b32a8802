# SPDX-License-Identifier: EUPL-1.2
"""Moved to `kiosk.lab.moments.states`."""

from kiosk.lab.moments.states import *  # noqa: F403

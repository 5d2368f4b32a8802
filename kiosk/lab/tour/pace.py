# SPDX-License-Identifier: EUPL-1.2
"""A kiosk in a hurry: its settings with the waits of people divided."""

from __future__ import annotations

from kiosk.config import Settings, Waits

#: What is not divided: it waits for servers, or costs requests, and who tries the kiosk at speed must not count more.
_OF_SERVERS = frozenset({"page_load_s", "slow_search_s", "grows_old_s"})


def hurried(settings: Settings, speed: float) -> Settings:
    """The same settings with each wait of a person divided by `speed`; limits of the settings do not apply to it."""
    divided = {
        name: [at / speed for at in value] if isinstance(value, list) else value / speed
        for name, value in vars(settings.waits).items()
        if name not in _OF_SERVERS
    }
    return Settings(**{**vars(settings), "waits": Waits(**{**vars(settings.waits), **divided})})

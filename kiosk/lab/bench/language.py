# SPDX-License-Identifier: EUPL-1.2
"""How long another language takes, from the choice to the first frame that speaks it, on a page full of words."""

from __future__ import annotations

import asyncio
import time
from statistics import median

from kiosk.domain.language import LANGUAGES
from kiosk.lab.tour.player import Player
from kiosk.lab.tour.stage import Stage
from kiosk.lab.tour.steps import Step

_ROUNDS = 3
_LONGEST_S = 10.0


async def measure(stage: Stage) -> float:
    """The median in milliseconds, over all languages. The first page must be shown, and is shown again.

    Raises:
        StepFailed: the page could not be reached.
        TimeoutError: it showed no frame.
    """
    player = Player(stage)
    await player.play([Step("tap", {"name": "pay-without-notice"}), Step("wait-page", {"name": "services"})])
    taken = []
    for language in [*LANGUAGES] * _ROUNDS:
        began_s = time.perf_counter()
        shown = _next_frame(stage)
        stage.visit.speak(language)
        await asyncio.wait_for(shown, _LONGEST_S)
        taken.append((time.perf_counter() - began_s) * 1000)
    await player.leave()
    return median(taken)


def _next_frame(stage: Stage) -> asyncio.Future[None]:
    window, shown = stage.window.quick, asyncio.get_running_loop().create_future()

    def drawn() -> None:
        window.frameSwapped.disconnect(drawn)
        shown.set_result(None)

    window.frameSwapped.connect(drawn)
    return shown

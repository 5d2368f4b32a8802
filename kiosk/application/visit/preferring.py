# SPDX-License-Identifier: EUPL-1.2
"""How the visitor wants to be served: chosen on any page, and forgotten when they have gone."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.creating import Creating
from kiosk.application.visit.state import Preferences
from kiosk.domain.access import Access
from kiosk.domain.flow import Page
from kiosk.domain.language import LANGUAGES, written_in


class Preferring:
    """Keeps what the visitor prefers. Nothing else of the visit changes with it."""

    def __init__(self, context: VisitContext, creating: Creating) -> None:
        self._context = context
        self._creating = creating

    def speak(self, language: str) -> None:
        """Go on in another language; one that there is not changes nothing."""
        if language in LANGUAGES:
            self._creating.speak(written_in(language))
            self.prefer(self._context.session.preferences.speaking(language, self._context.access))

    def choose_access(self, access: Access) -> None:
        """What was chosen in the easy access panel."""
        self.prefer(replace(self._context.session.preferences, access=access))

    def prefer(self, preferences: Preferences) -> None:
        """Serve the visitor so from now on.

        The first page asks nobody whether they are still there. Who leaves it without a word leaves these behind, so
        that they fade when nobody has touched it for a while.
        """
        self._context.change(preferences)
        self._context.touched()
        if self._context.state.page is Page.HOME:
            self._context.tasks.start("fade", self._fade())

    async def _fade(self) -> None:
        context = self._context
        while context.state.page is Page.HOME and context.session.preferences != Preferences():
            left_s = context.touched_at + context.usual_wait_s - context.clock.monotonic()
            if left_s <= 0:
                context.change(Preferences())
                return
            await context.clock.sleep(left_s)

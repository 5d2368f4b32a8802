# SPDX-License-Identifier: EUPL-1.2
"""The languages of the screen and of paper. The source is English, so its file holds nothing but plurals.

Easy Italian has the words that differ from Italian alone, so it lies on top of that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kiosk import resources
from kiosk.domain.language import written_in

if TYPE_CHECKING:  # the first page is there before the visit is loaded
    from kiosk.application.visit import Visit
    from kiosk.application.visit.state import VisitState


def translator_of(lang: str, parent: QObject | None = None) -> QTranslator | None:
    """The words of `lang` (it, en, …), not installed; None when there is no such translation."""
    translator = QTranslator(parent)
    return translator if translator.load(str(resources.path("translations", f"kiosk_{lang}.qm"))) else None


class Translations:
    """The translators that are installed."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self._spoken = ""
        self._unfollow: Callable[[], object] = lambda: None

    def use(self, language: str) -> bool:
        """Show the words of a language. Returns False when there is no such translation; English stays then."""
        self.remove()
        for lang in dict.fromkeys((written_in(language), language)):  # the last one is asked first
            translator = translator_of(lang, self._app)
            if translator is None:
                return False
            self._app.installTranslator(translator)
            self._translators.append(translator)
        return True

    def remove(self) -> None:
        """Show no language's words any more."""
        for installed in self._translators:
            self._app.removeTranslator(installed)
        self._translators = []

    def close(self) -> None:
        """The window goes: nobody's language is followed any more."""
        self._unfollow()
        self.remove()

    def follow(self, visit: Visit, retranslate: Callable[[], None]) -> None:
        """Speak the visitor's language from now on.

        Call it before anything that draws itself from the visit: who hears of a new state then speaks its language.

        Args:
            retranslate: has the pages look up their words again.
        """

        self._spoken = visit.lang

        def heard(state: VisitState) -> None:
            language = state.session.preferences.language or visit.lang
            if language != self._spoken:
                self._spoken = language
                self.use(language)
                retranslate()

        self._unfollow = visit.listen(heard)

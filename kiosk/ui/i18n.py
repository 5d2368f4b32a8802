# SPDX-License-Identifier: EUPL-1.2
"""The languages of the screen and of paper. The source is English, so its file holds nothing but plurals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kiosk import resources


def translator_of(lang: str, parent: QObject | None = None) -> QTranslator | None:
    """The words of `lang` (it, en, …), not installed; None when there is no such translation."""
    translator = QTranslator(parent)
    return translator if translator.load(str(resources.path("translations", f"kiosk_{lang}.qm"))) else None


class Translations:
    """The translator that is installed."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None

    def use(self, lang: str) -> bool:
        """Show the words of `lang` (it, en). Returns False when there is no such translation; English stays then."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        translator = translator_of(lang, self._app)
        if translator is None:
            return False
        self._app.installTranslator(translator)
        self._translator = translator
        return True

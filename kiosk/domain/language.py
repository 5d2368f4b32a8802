# SPDX-License-Identifier: EUPL-1.2
"""The languages that a visitor can choose. Each is a BCP 47 tag, and is called by its own name.

Easy Italian is Italian in short and plain sentences (`simple` is the registered subtag for that): only the words of the
screen differ. Amounts, dates, paper and pagoPA's page are Italian's.
"""

from __future__ import annotations

from types import MappingProxyType

EASY_ITALIAN = "it-simple"

#: Every language, with what its own speakers call it, in the order in which they are offered.
LANGUAGES = MappingProxyType(
    {
        "it": "Italiano",
        "en": "English",
        "de": "Deutsch",
        "fr": "Français",
        "sl": "Slovenščina",
        EASY_ITALIAN: "Italiano facile",
    }
)


def written_in(language: str) -> str:
    """The language that dates, paper and other people's pages are in: `it` for Easy Italian (ISO 639-1)."""
    return language.split("-")[0]

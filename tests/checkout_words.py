# SPDX-License-Identifier: EUPL-1.2
"""What the sandbox's Checkout page calls its outcomes, in the five languages."""

from __future__ import annotations

import json
import re

from kiosk import resources

LANGUAGES = ("it", "en", "de", "fr", "sl")
OUTCOMES = (0, 1, 2, 3, 4, 7, 8, 10, 17, 18, 25, 116, 117, 121)
_SAME_AS = {10: 2, 25: 18}


def heading(outcome: int, lang: str, amount: str = "121,50\xa0€") -> str:
    """The heading of an outcome, as it stands on the page and in its title before ` - pagoPA`."""
    row = _rows()[f"outcome_{_SAME_AS.get(outcome, outcome)}"]
    return row[LANGUAGES.index(lang)].replace("{0}", amount)


def app_title(lang: str) -> str:
    """The title of the page while it has no outcome to show."""
    return _rows()["appTitle"][LANGUAGES.index(lang)]


def _rows() -> dict[str, list[str]]:
    source = resources.path("sandbox", "checkout", "texts.js").read_text(encoding="utf-8")
    return {key: json.loads(row) for key, row in re.findall(r"^  (\w+): (\[.*\]),$", source, re.MULTILINE)}

# SPDX-License-Identifier: EUPL-1.2
"""The names that steps can use: of pages, and of the controls on them."""

from __future__ import annotations

import re

from kiosk import resources
from kiosk.domain.flow import Page

_NAME = re.compile(r'^\s*objectName:\s*"([^"]+)"(\s*\+)?', re.MULTILINE)
#: Dialogs name their two answers by these properties, panels what shuts them.
_ANSWER = re.compile(r'^\s*(?:property string )?(?:safeName|otherName|closeName):\s*"([^"]+)"', re.MULTILINE)
#: What stands in a name for a number, the name of a question, or the like: `digit-*`, `field-*`.
_ANY = "*"


def pages() -> list[str]:
    """The names of all pages, as `wait-page` takes them."""
    of_one_page = ["notice-code", "form-choice", "form-review"]
    return [page.value for page in Page] + of_one_page


def controls() -> dict[str, list[str]]:
    """The names of all controls, as `tap` takes them, by the QML file in which they are."""
    root = resources.path("qml", "Kiosk")
    found: dict[str, list[str]] = {}
    for file in sorted(root.rglob("*.qml")):
        source = file.read_text(encoding="utf-8")
        names: list[str] = []
        for name, joined in _NAME.findall(source):
            names.append(name + _ANY if joined else name)
        names.extend(_ANSWER.findall(source))
        names = [name for name in dict.fromkeys(names) if not name.startswith("page-")]
        if names:
            found[str(file.relative_to(root))] = names
    return found

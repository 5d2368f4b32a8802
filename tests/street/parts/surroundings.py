# SPDX-License-Identifier: EUPL-1.2
"""What stands around a screen. Input: variables of the environment, as JSON. Answer: what is said before Qt starts."""

from __future__ import annotations

import json
import os

import pytest

from kiosk.machine import prerequisites

#: What decides where a screen is looked for.
_LOOKED_AT = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR", "XAUTHORITY", "QSG_RHI_BACKEND")


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The sentence, or `a screen can be shown`."""
    change = request.getfixturevalue("monkeypatch")
    for name in [*_LOOKED_AT, *(name for name in os.environ if name.startswith(("QT_QPA_", "QTWEBENGINEP")))]:
        change.delenv(name, raising=False)
    for name, value in json.loads(given).items():
        change.setenv(name, value)
    try:
        prerequisites.check()
    except prerequisites.PrerequisiteMissing as error:
        return str(error)
    return "a screen can be shown"

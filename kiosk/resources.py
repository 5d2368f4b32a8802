# SPDX-License-Identifier: EUPL-1.2
"""Where the files that are no Python lie: inside the installed package, or beside it in the work tree."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The path of a resource, such as `path("qml", "Kiosk")`. Whether it exists is not checked."""
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)

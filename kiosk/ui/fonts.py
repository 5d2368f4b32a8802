# SPDX-License-Identifier: EUPL-1.2
"""The interface's typeface, Titillium Web, taken from the package that carries it."""

from pathlib import Path

import fontpkg_titillium_web
from PySide6.QtGui import QFontDatabase

FAMILY = "Titillium Web"
# The weights of the type scale (design: Regular, SemiBold, Bold) and no other: each costs memory and start-up time.
_FILES = ("TitilliumWeb-Regular.ttf", "TitilliumWeb-SemiBold.ttf", "TitilliumWeb-Bold.ttf")


def load_fonts() -> str:
    """Make the typeface known to Qt; call it after QGuiApplication exists and before the first QML file.

    Returns:
        The family name to use.

    Raises:
        RuntimeError: if a font file is missing or is no font, since every measure of the layout rests on it.
    """
    folder = Path(fontpkg_titillium_web.__path__[0], "files")
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise RuntimeError(f"the font file {name} could not be loaded")
    return FAMILY

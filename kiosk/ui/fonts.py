# SPDX-License-Identifier: EUPL-1.2
"""The interface's typeface, Titillium Web, taken from the package that carries it."""

from importlib.resources import as_file, files

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
    folder = files("fontpkg_titillium_web") / "files"
    for name in _FILES:
        with as_file(folder / name) as path:
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise RuntimeError(f"the font file {name} could not be loaded")
    return FAMILY

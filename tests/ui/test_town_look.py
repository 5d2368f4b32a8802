# SPDX-License-Identifier: EUPL-1.2
"""The town's coat of arms and colours; what is no picture is refused, and replaced by ours."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine, QQmlProperty

from kiosk import resources
from kiosk.domain import contrast
from kiosk.ui.emblem import fault_of
from kiosk.ui.town_look import TownLook


def png_head(width: int, height: int) -> bytes:
    """The beginning of a PNG that says it is so large."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    check = zlib.crc32(b"IHDR" + header)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", check)


def write(folder: Path, content: bytes) -> str:
    file = folder / "arms"
    file.write_bytes(content)
    return str(file)


def test_pictures_are_fine(tmp_path: Path, qapp: object) -> None:
    assert fault_of(str(resources.path("illustrations", "emblem.svg"))) == ""
    image = QImage(64, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(tmp_path / "arms.png"))
    assert fault_of(str(tmp_path / "arms.png")) == ""
    huge = b'<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"><rect width="9" height="9"/></svg>'
    assert fault_of(write(tmp_path, huge)) == ""


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "is no picture in SVG or PNG"),
        (b"\xff\xd8\xff\xe0 a photograph", "is no picture in SVG or PNG"),
        (b"<html>no picture</html>", "is no picture in SVG or PNG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><path", "is a broken picture in SVG"),
        (png_head(64, 64), "is a broken picture in PNG"),
        (png_head(30_000, 30_000), "must have sides of at most 4096 pixels, not 30000 × 30000"),
        (b"<svg>" + b" " * 2_000_000, "must have at most 2 MB"),
    ],
    ids=["empty", "jpeg", "html", "cut-svg", "cut-png", "huge-png", "large-file"],
)
def test_what_is_no_picture_or_huge_is_refused(tmp_path: Path, qapp: object, content: bytes, fault: str) -> None:
    assert fault_of(write(tmp_path, content)) == fault


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert fault_of(str(tmp_path / "none")) == "is no file"
    assert fault_of(str(tmp_path)) == "is no file"
    assert fault_of("a\0b")


def dressed(look: TownLook) -> tuple[QQmlEngine, QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(resources.path("qml")))
    look.put_on(engine)
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    return engine, theme


def test_the_colours_of_the_town_and_their_shades_can_be_read(qapp: object) -> None:
    for colour in ("#8C1D32", "#005C3D", "#5B2C83"):
        _engine, theme = dressed(TownLook(colour=colour, accent=colour))
        shown = {
            name: QQmlProperty.read(theme, f"lightColours.{name}").name()
            for name in ("primary", "primaryDeep", "primaryTint", "terracotta", "page", "surface")
        }
        assert shown["primary"] == shown["terracotta"] == colour.lower()
        for ground in ("primaryTint", "page", "surface"):
            assert contrast.ratio(shown["primaryDeep"], shown[ground]) >= 4.5
        assert contrast.ratio(shown["primary"], "#FFFFFF") >= 4.5


def test_a_coat_of_arms_that_is_no_picture_leaves_ours(tmp_path: Path, qapp: object) -> None:
    _engine, theme = dressed(TownLook(emblem=write(tmp_path, b"nothing")))
    assert theme.property("emblem").isEmpty()
    svg = str(resources.path("illustrations", "emblem.svg"))
    _engine, theme = dressed(TownLook(emblem=svg))
    assert theme.property("emblem").toLocalFile() == svg

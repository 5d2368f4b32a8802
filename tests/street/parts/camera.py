# SPDX-License-Identifier: EUPL-1.2
"""What a camera sees.

Input: which code (`qr`, `slip`, `data-matrix`, `code-128`, `card`), then `dark` or `light` on the other, then how it is
held, with blanks between. Answer: `read` when that very code is read, else what was.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrameFormat

from tests.adapters.scanner.test_camera import CODES, VARIANTS, drawn, frame_of, inverted, on_a_telephone, scene, seen

_HELD: dict[str, Callable[[QImage], QImage]] = {
    **VARIANTS,
    "straight": scene,
    "askew": lambda code: scene(code, degrees=33),
    "sideways": lambda code: scene(code, degrees=90),
    "on-a-telephone": on_a_telephone,
}


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """What is read of it."""
    request.getfixturevalue("qapp")
    name, ink, held = given.split()
    text, kind = CODES[name]
    code = drawn(text, kind)
    image = _HELD[held](inverted(code) if ink == "light" else code)
    read = seen(frame_of(image, QVideoFrameFormat.PixelFormat.Format_NV12))
    return "read" if read == [text] else f"{read}"

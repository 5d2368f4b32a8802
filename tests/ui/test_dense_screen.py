# SPDX-License-Identifier: EUPL-1.2
"""A screen of small pixels: laid out by its shape, pressed by millimetres, and pictures are as sharp as words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage


@pytest.mark.parametrize(("width", "height"), [(3840, 2160), (2160, 3840)])
def test_at_two_dots_a_pixel_it_is_laid_out_as_at_one_and_drawn_sharp(
    tmp_path: Path, qapp: object, width: int, height: int
) -> None:
    arms = QImage(600, 600, QImage.Format.Format_RGB32)
    arms.fill(QColor("white"))
    for x in range(600):
        for y in range(600 if x // 12 % 2 else 0):
            arms.setPixelColor(x, y, QColor("black"))
    assert arms.save(str(tmp_path / "arms.png"))
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.dense_screen_run", str(width), str(height), str(tmp_path / "arms.png")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=root,
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
    )
    assert ran.returncode == 0, ran.stderr
    said = json.loads(ran.stdout)
    assert (said["ratio"], said["picture"]) == (2.0, [width, height])
    assert said["portrait"] is (height > width)
    assert said["unit"] == pytest.approx(1.0 if height > width else 1080 / 1180)
    assert said["finger_mm"] == pytest.approx(21, abs=0.2)
    assert said["contrast"] > 0.5, said["contrast"]
    assert (said["faults"], said["warnings"]) == ({}, [])

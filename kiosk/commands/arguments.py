# SPDX-License-Identifier: EUPL-1.2
"""What several verbs take as arguments."""

from __future__ import annotations

import argparse


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels, written as 1080x1920.

    Raises:
        argparse.ArgumentTypeError: it is not written so, or not from 320 to 7680.
    """
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 7680 and 320 <= int(height) <= 7680):
        raise argparse.ArgumentTypeError("a size is written as 1080x1920")
    return int(width), int(height)

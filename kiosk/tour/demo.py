# SPDX-License-Identifier: EUPL-1.2
"""The verb `demo`: the kiosk in a window against the sandbox, or the tour where there is no display."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from kiosk.exit_codes import FAILED, OK
from kiosk.tour import sandbox_process
from kiosk.tour.command import play_children
from kiosk.tour.environment import has_display, headless, root_without_sandbox
from kiosk.tour.sandbox_process import Sandbox, SandboxFailed
from kiosk.tour.sandbox_settings import sandbox_settings

OUT = Path("demo-out")
#: What a person without a display is shown.
_SHOWN = ("paid", "cancelled", "ok-without-receipt", "already-paid")
_HEADLESS_SIZE = (1080, 1920)
#: The part of the screen that the window takes, with the proportions of an upright screen.
_OF_SCREEN = 0.9
_UPRIGHT = 1080 / 1920


def demo(size: tuple[int, int] | None, lang: str) -> int:
    """Show the kiosk. Returns the exit code.

    Args:
        size: of the window, in pixels; None: an upright window that fits the screen.
        lang: language of the screen.
    """
    root_without_sandbox()
    if not has_display():
        return _without_display(size or _HEADLESS_SIZE, lang)
    from kiosk.run import run

    try:
        with sandbox_process.running(1.0) as sandbox, TemporaryDirectory(prefix="kiosk-demo-") as journal:
            _say(_instructions(sandbox))
            return run(sandbox_settings(sandbox, OUT.resolve(), Path(journal), lang=lang), size or fitting)
    except SandboxFailed as error:
        sys.stderr.write(f"govpay-kiosk: {error}\n")
        return FAILED


def fitting(app: QGuiApplication) -> tuple[int, int]:
    """The size of an upright window that fits the screen, in pixels."""
    room = app.primaryScreen().availableSize()
    height = round(min(room.height() * _OF_SCREEN, room.width() * _OF_SCREEN / _UPRIGHT))
    return round(height * _UPRIGHT), height


def _without_display(size: tuple[int, int], lang: str) -> int:
    headless()
    _say(f"There is no display here, so the tour shows the kiosk: it writes to {OUT.resolve()}.")
    failed = play_children(_SHOWN, OUT, size, lang)
    for name in _SHOWN:
        _say(f"pictures of {name}: {(OUT / name).resolve()}/*.png")
    receipts = sorted((OUT / "paid").glob("receipt-*.pdf"))
    for receipt in receipts:
        _say(f"the receipt that was printed: {receipt.resolve()}")
    return OK if not failed and receipts else FAILED


def _instructions(sandbox: Sandbox) -> str:
    return f"""\
The kiosk opens in a window. Nothing here moves money.
  What can happen, with a QR code for each case: {sandbox.govpay}/
  Straight through:     type 301000000000000144
  Refused by the bank:  type 301000000000100222
  No receipt comes:     type 301000000000100626
  Already paid:         type 301000000000101333
  E-mail on the payment page: anything that looks like one. Paper comes out in {OUT.resolve()}
Close the window, or press Ctrl+C here, to end."""


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()

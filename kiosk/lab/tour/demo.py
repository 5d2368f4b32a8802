# SPDX-License-Identifier: EUPL-1.2
"""The verb `demo`: the kiosk in a window against the sandbox, or the tour where there is no display."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile, mkdtemp
from typing import TYPE_CHECKING

from kiosk.exit_codes import FAILED
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.command import play_children, worst
from kiosk.lab.tour.environment import headless, quiet_web_engine, root_without_sandbox
from kiosk.lab.tour.sandbox_process import Sandbox, SandboxFailed
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.machine import prerequisites

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

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
    quiet_web_engine()
    prerequisites.check_without_display()
    why = prerequisites.why_no_display()
    try:
        out = _folder()
        if why or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
            return _without_display(why or "no display is wanted (QT_QPA_PLATFORM)", out, size or _HEADLESS_SIZE, lang)
        from kiosk.commands.first_page import show

        with sandbox_process.running(1.0) as sandbox, TemporaryDirectory(prefix="kiosk-demo-") as journal:
            _say(_instructions(sandbox, out))
            return show(sandbox_settings(sandbox, out, Path(journal), lang=lang), size or fitting)
    except (SandboxFailed, OSError) as error:
        sys.stderr.write(f"govpay-kiosk: {error}\n")
        return FAILED


def _folder() -> Path:
    """Where pictures and paper go: a folder here, or a new one where that cannot be written to, as another user's.

    Raises:
        OSError: nothing can be written anywhere.
    """
    out = OUT.resolve()
    try:
        out.mkdir(exist_ok=True)
        for folder in (out, *(out / name for name in _SHOWN if (out / name).exists())):
            TemporaryFile(dir=folder).close()
    except OSError as error:
        other = Path(mkdtemp(prefix="kiosk-demo-"))
        why = error.strerror or str(error)
        _say(f"{error.filename or out} cannot be written to ({why}), so paper and pictures go elsewhere.")
        return other
    return out


def fitting(app: QGuiApplication) -> tuple[int, int]:
    """The size of an upright window that fits the screen, in pixels."""
    room = app.primaryScreen().availableSize()
    height = round(min(room.height() * _OF_SCREEN, room.width() * _OF_SCREEN / _UPRIGHT))
    return round(height * _UPRIGHT), height


def _without_display(why: str, out: Path, size: tuple[int, int], lang: str) -> int:
    os.environ.pop("QT_QPA_PLATFORM", None)  # one that has no display
    headless()
    _say(f"No window: {why}. So a person is played at the kiosk, for about a minute. Pictures and paper go to {out}")
    began_ns = time.time_ns()
    codes = play_children(_SHOWN, out, size, lang)
    for name in _SHOWN:
        if any(_made_since(began_ns, out / name, "*.png")):
            _say(f"pictures of {name}: {out / name}/*.png")
    receipts = _made_since(began_ns, out / "paid", "receipt-*.pdf")
    for receipt in receipts:
        _say(f"the receipt that was printed: {receipt}")
    return worst(codes) if receipts else worst([*codes, FAILED])


def _made_since(began_ns: int, folder: Path, names: str) -> list[Path]:
    """The files of those names that were made since then: others may be left over from an earlier day."""
    return [file for file in sorted(folder.glob(names)) if file.stat().st_mtime_ns >= began_ns]


def _instructions(sandbox: Sandbox, out: Path) -> str:
    return f"""\
The kiosk opens in a window. Nothing here moves money.
  What can happen, with a QR code for each case: {sandbox.govpay}/
  Straight through:     type 301000000000000144
  Refused by the bank:  type 301000000000100222
  No receipt comes:     type 301000000000100626
  Already paid:         type 301000000000101333
  E-mail on the payment page: anything that looks like one. Paper comes out in {out}
Close the window, or press Ctrl+C here, to end."""


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()

# SPDX-License-Identifier: EUPL-1.2
"""The verb `gallery`."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.exit_codes import FAILED, OK
from kiosk.lab.tour.environment import headless
from kiosk.machine import prerequisites


def gallery(out: Path) -> int:
    """Write a picture of each control in each theme into `out`. Returns the exit code."""
    headless()
    prerequisites.check()
    from kiosk.lab.gallery.gallery import Gallery
    from kiosk.ui.shell import create_application

    application = create_application([])
    try:
        written = Gallery().write(out)
    except OSError as error:
        sys.stderr.write(f"govpay-kiosk: {error}\n")
        return FAILED
    sys.stdout.write(f"{len(written)} pictures, see {out}\n")
    del application
    return OK

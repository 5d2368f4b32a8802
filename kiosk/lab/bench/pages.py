# SPDX-License-Identifier: EUPL-1.2
"""A program to be timed: a kiosk that shows its longest pages, a form of sixty fields and a list of ten thousand rows.

It is a process of its own, so that what these pages leave in memory is not counted with the payments.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.lab.bench.apart import measured
from kiosk.lab.bench.big_town import NOTICES

_LONGEST_S = 180.0


@dataclass(frozen=True, slots=True)
class Pages:
    """What was measured: see kiosk/lab/bench/form.py and listing.py; `faults` are what complained meanwhile."""

    form_ms: float
    longest_stall_ms: float
    pages_loaded: int
    delegates_max: int
    rows_seen: int
    faults: list[str]


def measure(size: tuple[int, int], rows: int = NOTICES) -> Pages:
    """Show both pages in a process of their own.

    Args:
        size: of the window, in pixels.
        rows: so far down the list is looked through.

    Raises:
        NotMeasured: they were not shown.
    """
    return measured(
        "kiosk.lab.bench.pages",
        *size,
        rows,
        read=lambda found: Pages(**found),
        longest_s=_LONGEST_S,
        failed="the longest pages were not shown",
    )


def _main(width: str, height: str, rows: str) -> int:
    from kiosk import logs
    from kiosk.lab.bench import form, listing
    from kiosk.lab.tour.faults import Faults
    from kiosk.lab.tour.hands import outside_tasks
    from kiosk.lab.tour.sandbox_settings import sandbox_settings
    from kiosk.lab.tour.stage import raised
    from kiosk.ui.eventloop import run as run_loop
    from kiosk.ui.shell import create_application

    size = int(width), int(height)
    logs.set_up("error")
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, listing.town() as sandbox, Faults() as faults:
        app = create_application([])

        async def main() -> int:
            taken: list[float] = []
            async with raised(
                app, sandbox_settings(sandbox, Path(folder), Path(folder, "journal")), faults, size=size
            ) as stage:
                view_model = stage.window.view_model
                await outside_tasks(lambda: taken.append(form.measure(view_model, size)))
                found = await listing.measure(stage, int(rows))
            sys.stdout.write(json.dumps({"form_ms": taken[0], **asdict(found), "faults": faults.found}) + "\n")
            return 0

        return run_loop(app, main())


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))

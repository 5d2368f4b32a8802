# SPDX-License-Identifier: EUPL-1.2
"""One process of the audit: `… -m kiosk.lab.audit.worker SHARE/SHARES/RATIO [arguments]` writes its report as JSON.

RATIO is the number of panel pixels in one of the window, which Qt chooses once a process.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from kiosk.lab.audit.arguments import add_arguments
from kiosk.lab.tour.environment import headless
from kiosk.ui.keyboard import prepare_environment


def _main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("share")
    add_arguments(parser)
    args = parser.parse_args(arguments)
    share, shares, ratio = (int(number) for number in args.share.split("/"))
    headless()
    os.environ["QT_SCALE_FACTOR"] = str(ratio)
    prepare_environment()
    from kiosk.ui.shell import create_application

    application = create_application([])
    from kiosk.lab.audit.looks import ALL, SUBSET
    from kiosk.lab.audit.walk import walk
    from kiosk.lab.moments.opened import MOMENTS

    looks = [
        look
        for look in (SUBSET if args.subset else ALL)
        if look.glass.ratio == ratio
        and (not args.language or look.language in args.language)
        and (not args.size or str(look.glass) in args.size)
        and (not args.text or str(look.text.value) in args.text)
        and (not args.contrast or look.contrast.value in args.contrast)
        and (not args.layout or ("low" if look.low else "usual") in args.layout)
    ]
    moments = {name: moment for name, moment in MOMENTS.items() if not args.page or name.startswith(tuple(args.page))}
    report = walk(looks[share::shares], moments, told=lambda look: sys.stderr.write(f"{look}\n")).report()
    json.dump(report, sys.stdout)
    sys.stdout.flush()
    sys.stderr.flush()
    del application
    os._exit(0)  # several engines of one process are not taken down in an order that Python and Qt agree on


if __name__ == "__main__":
    _main(sys.argv[1:])

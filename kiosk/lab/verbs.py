# SPDX-License-Identifier: EUPL-1.2
"""The verbs of the rig: demo, tour, gallery, audit, sandbox and bench. An install without it does not have them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import size

_LANGUAGES = ("it", "en", "de", "fr", "sl")

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]


def add_verbs(verbs: Verbs, wanted: str) -> None:
    """Add the parsers of all to `verbs`.

    Args:
        wanted: the verb that is run; only the sandbox's own arguments need more than the standard library.
    """
    demo = verbs.add_parser("demo", help="show the kiosk in a window, against the built-in sandbox")
    demo.add_argument("--size", type=size, default=None, metavar="WxH", help="size of the window")
    demo.add_argument("--lang", choices=_LANGUAGES, default="it", help="language of the screen")
    demo.set_defaults(run=_demo)

    tour = verbs.add_parser("tour", help="play a person at the real screen and take pictures")
    _tour_arguments(tour)
    tour.set_defaults(run=_tour)

    gallery = verbs.add_parser("gallery", help="take pictures of every control in every state and theme")
    gallery.add_argument("--out", type=Path, metavar="DIR", required=True, help="where they are written")
    gallery.set_defaults(run=_gallery)

    audit = verbs.add_parser("audit", help="hold every page in every look against the rules of accessibility")
    audit.add_argument("--json", action="store_true", help="print one JSON object")
    audit.add_argument(
        "--processes", type=int, default=2, metavar="N", help="that share the looks (default %(default)s)"
    )
    audit.set_defaults(run=_audit)
    if wanted == "audit":
        from kiosk.lab.audit.arguments import add_arguments as add_choices

        add_choices(audit)

    sandbox = verbs.add_parser("sandbox", help="run a local GovPay and a local Checkout")
    sandbox.set_defaults(run=_sandbox)
    if wanted == "sandbox":
        from kiosk.lab.sandbox.server import add_arguments

        add_arguments(sandbox)

    bench = verbs.add_parser("bench", help="measure the program")
    bench.add_argument("--json", action="store_true", help="print one JSON object")
    bench.add_argument("--payments", type=int, default=50, help="payments of the memory figure (default %(default)s)")
    bench.set_defaults(run=_bench)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError("a speed is a number from 0.1 to 1000")
    return speed


def _tour_arguments(tour: argparse.ArgumentParser) -> None:
    what = tour.add_mutually_exclusive_group(required=True)
    what.add_argument("--scenario", metavar="NAME", help="one scenario; 'list' prints them all")
    what.add_argument("--all", action="store_true", help="every scenario, each in a folder of its own")
    what.add_argument("--steps", type=Path, metavar="FILE", help="steps of your own (TOML); needs --config")
    what.add_argument("--names", action="store_true", help="print the names of all pages and controls")
    tour.add_argument("--out", type=Path, metavar="DIR", help="where pictures and summary are written")
    tour.add_argument("--size", type=size, default=(1080, 1920), metavar="WxH", help="size of the screen")
    tour.add_argument("--lang", choices=_LANGUAGES, default="it", help="language of the screen")
    tour.add_argument("--text", choices=("100", "150", "200"), default="100", help="size of the words, in percent")
    tour.add_argument("--contrast", choices=("normal", "dark", "light"), default="normal", help="colours")
    tour.add_argument("--layout", choices=("usual", "low"), default="usual", help="low: all keys in the lower half")
    tour.add_argument("--config", type=Path, metavar="FILE", help="settings of real servers instead of the sandbox")
    tour.add_argument("--speed", type=_speed, default=20.0, help="divides the kiosk's own waits (default %(default)s)")


def _demo(args: argparse.Namespace) -> int:
    from kiosk.lab.tour.demo import demo

    return demo(args.size, args.lang)


def _tour(args: argparse.Namespace) -> int:
    from kiosk.lab.tour.command import tour

    return tour(args)


def _gallery(args: argparse.Namespace) -> int:
    from kiosk.lab.gallery.command import gallery

    return gallery(args.out)


def _audit(args: argparse.Namespace) -> int:
    from kiosk.lab.audit.arguments import as_given
    from kiosk.lab.audit.command import audit

    return audit(as_given(args), as_json=args.json, processes=args.processes)


def _sandbox(args: argparse.Namespace) -> int:
    from kiosk.lab.sandbox.server import main as sandbox

    return sandbox(args)


def _bench(args: argparse.Namespace) -> int:
    from kiosk.lab.bench.command import bench

    return bench(args.payments, as_json=args.json)

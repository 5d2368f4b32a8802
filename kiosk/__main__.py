# SPDX-License-Identifier: EUPL-1.2
"""The command line. Each verb lives in a module of its own; here are the arguments and the exit codes.

Exit codes: 0 done · 1 the verb failed (a scenario did not end as it should, a server could not listen) ·
2 wrong arguments or settings · 3 something is missing on this machine · 4 refused as root.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path

from kiosk import libraries, surroundings
from kiosk.exit_codes import FAILED, MISSING, NOT_AS_ROOT, OK, USAGE


def main(arguments: list[str] | None = None) -> int:
    """Run one verb. Returns its exit code.

    What is missing on this machine is told here and nowhere else: whatever needs more than the standard library is
    loaded below this function only.
    """
    try:
        arguments = sys.argv[1:] if arguments is None else arguments
        return _run_verb(_parser(arguments).parse_args(arguments))
    except ImportError as error:
        missing = libraries.sentence_of(error)
        if missing is None:
            raise
        print(f"govpay-kiosk: {missing}; ./kiosk.sh setup installs what is missing", file=sys.stderr)
        return MISSING
    except surroundings.Unfit as error:
        print(f"govpay-kiosk: {error}", file=sys.stderr)
        return MISSING
    except KeyboardInterrupt:
        return FAILED


def _run_verb(args: argparse.Namespace) -> int:
    from kiosk import config

    try:
        return int(args.run(args))
    except config.ConfigError as error:
        for fault in error.faults:
            print(f"settings: {fault}", file=sys.stderr)
        return USAGE


def _parser(arguments: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="govpay-kiosk", description="The municipal payment kiosk.", epilog=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    run = verbs.add_parser("run", help="run the kiosk with its settings")
    run.add_argument("--config", type=Path, default=_settings_file(), help="settings file (TOML), default %(default)s")
    run.set_defaults(run=_run)

    demo = verbs.add_parser("demo", help="show the kiosk in a window, against the built-in sandbox")
    demo.add_argument("--size", type=_size, default=None, metavar="WxH", help="size of the window")
    demo.add_argument("--lang", choices=("it", "en"), default="it", help="language of the screen")
    demo.set_defaults(run=_demo)

    tour = verbs.add_parser("tour", help="play a person at the real screen and take pictures")
    _tour_arguments(tour)
    tour.set_defaults(run=_tour)

    sandbox = verbs.add_parser("sandbox", help="run a local GovPay and a local Checkout")
    sandbox.set_defaults(run=_sandbox)
    _sandbox_arguments(sandbox, is_wanted=arguments[:1] == ["sandbox"])

    bench = verbs.add_parser("bench", help="measure the program")
    bench.add_argument("--json", action="store_true", help="print one JSON object")
    bench.add_argument("--payments", type=int, default=50, help="payments of the memory figure (default %(default)s)")
    bench.set_defaults(run=_bench)

    scanner = verbs.add_parser("scanner-test", help="show what the scanners send and what it is understood as")
    scanner.add_argument("--config", type=Path, default=None, help=f"settings file, default {_settings_file()}")
    scanner.add_argument("--size", type=_size, default=(1080, 1400), metavar="WxH", help="size of the window")
    scanner.set_defaults(run=_scanner_test)

    journal = verbs.add_parser("journal", help="the memory of payments: what was recorded, what is open")
    _journal_arguments(journal)

    settings = verbs.add_parser("config", help="settings: an example, or a check")
    what = settings.add_subparsers(required=True, metavar="WHAT")
    example = what.add_parser("example", help="print every setting as TOML, with its description")
    example.set_defaults(run=_config_example)
    check = what.add_parser("check", help="name all faults of a settings file, and of what it names")
    check.add_argument("file", type=Path, nargs="?", default=_settings_file(), help="default %(default)s")
    check.add_argument("--ask", action="store_true", help="ask GovPay, too, whether payments can be verified")
    check.set_defaults(run=_config_check)
    return parser


def _settings_file() -> Path:
    """$KIOSK_CONFIG, else the file of the system."""
    return Path(os.environ.get("KIOSK_CONFIG", "/etc/govpay-kiosk/kiosk.toml"))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 7680 and 320 <= int(height) <= 7680):
        raise argparse.ArgumentTypeError("a size is written as 1080x1920")
    return int(width), int(height)


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
    tour.add_argument("--size", type=_size, default=(1080, 1920), metavar="WxH", help="size of the screen")
    tour.add_argument("--lang", choices=("it", "en"), default="it", help="language of the screen")
    tour.add_argument("--config", type=Path, metavar="FILE", help="settings of real servers instead of the sandbox")
    tour.add_argument("--speed", type=_speed, default=20.0, help="divides the kiosk's own waits (default %(default)s)")


def _journal_arguments(journal: argparse.ArgumentParser) -> None:
    what = journal.add_subparsers(required=True, metavar="WHAT")
    export = what.add_parser("export", help="print every fact as a line of JSON")
    export.add_argument("--attempt", default="", metavar="CODE", help="of one attempt: the 8 signs of its code")
    export.set_defaults(run=_journal_export)
    still_open = what.add_parser("open", help="print the attempts whose ending is not final, a line of JSON each")
    still_open.set_defaults(run=_journal_open)
    renew = what.add_parser("renew-key", help="encrypt the journal with a new key; the kiosk must not run")
    renew.set_defaults(run=_journal_renew_key)
    for verb in (export, still_open, renew):
        verb.add_argument("--config", type=Path, default=_settings_file(), help="settings file, default %(default)s")


def _sandbox_arguments(sandbox: argparse.ArgumentParser, *, is_wanted: bool) -> None:
    try:
        from kiosk.sandbox.server import add_arguments
    except ImportError:
        if is_wanted:
            raise
        return  # other verbs do without
    add_arguments(sandbox)


def _run(args: argparse.Namespace) -> int:
    if os.geteuid() == 0:
        print("govpay-kiosk: run must not be started as root; use the kiosk's own account", file=sys.stderr)
        return NOT_AS_ROOT
    gc.disable()  # what is loaded now is no garbage; Kiosk.warm_up enables it again
    from kiosk import config

    settings = config.load(args.config)
    surroundings.check()
    from kiosk.run import run

    return run(settings)


def _demo(args: argparse.Namespace) -> int:
    from kiosk.tour.demo import demo

    return demo(args.size, args.lang)


def _tour(args: argparse.Namespace) -> int:
    from kiosk.tour.command import tour

    return tour(args)


def _sandbox(args: argparse.Namespace) -> int:
    from kiosk.sandbox.server import main as sandbox

    return sandbox(args)


def _bench(args: argparse.Namespace) -> int:
    from kiosk.bench.command import bench

    return bench(args.payments, as_json=args.json)


def _scanner_test(args: argparse.Namespace) -> int:
    from kiosk import config

    file = args.config or _settings_file()
    if args.config is None and not file.exists():
        print(f"govpay-kiosk: there is no {file}: only a keyboard scanner is tried", file=sys.stderr)
        scanner, lang = config.Scanner(), config.Kiosk().language
    else:
        settings = config.load(file)
        scanner, lang = settings.scanner, settings.kiosk.language
    surroundings.check()
    from kiosk.scanner_test import scanner_test

    return scanner_test(scanner, lang, args.size)


def _journal_export(args: argparse.Namespace) -> int:
    from kiosk.journal_command import export

    return export(args.config, args.attempt)


def _journal_open(args: argparse.Namespace) -> int:
    from kiosk.journal_command import list_open

    return list_open(args.config)


def _journal_renew_key(args: argparse.Namespace) -> int:
    from kiosk.journal_command import renew_key

    return renew_key(args.config)


def _config_example(_: argparse.Namespace) -> int:
    from kiosk.config.example import example

    print(example(), end="")
    return OK


def _config_check(args: argparse.Namespace) -> int:
    from kiosk import config
    from kiosk.config_check import check

    checked = check(args.file, ask=args.ask)
    if checked.faults:
        raise config.ConfigError(checked.faults)
    for warning in checked.warnings:
        print(f"warning: {warning}")
    print(f"{args.file}: the settings can be used")
    return OK


if __name__ == "__main__":
    sys.exit(main())

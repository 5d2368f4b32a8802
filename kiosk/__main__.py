# SPDX-License-Identifier: EUPL-1.2
"""The command line. Each verb lives in a module of its own; here are the arguments and the exit codes.

Exit codes: 0 done · 1 the verb failed (a scenario did not end as it should, a server could not listen) ·
2 wrong arguments or settings · 3 something is missing on this machine · 4 refused as root.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.commands.arguments import size
from kiosk.exit_codes import FAILED, MISSING, NOT_AS_ROOT, OK, USAGE
from kiosk.machine.parallel_check import PrerequisiteMissing


def main(arguments: list[str] | None = None) -> int:
    """Run one verb. Returns its exit code.

    What is missing on this machine is told here and nowhere else: whatever needs more than the standard library is
    loaded below this function only.
    """
    try:
        arguments = sys.argv[1:] if arguments is None else arguments
        return _run_verb(_parser(arguments).parse_args(arguments))
    except ImportError as error:
        from kiosk.machine import libraries

        missing = libraries.sentence_of(error)
        if missing is None:
            raise
        print(f"govpay-kiosk: {missing}; ./kiosk.sh setup installs what is missing", file=sys.stderr)
        return MISSING
    except PrerequisiteMissing as error:
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

    scanner = verbs.add_parser("scanner-test", help="show what the scanners send and what it is understood as")
    scanner.add_argument("--config", type=Path, default=None, help=f"settings file, default {_settings_file()}")
    scanner.add_argument("--size", type=size, default=(1080, 1400), metavar="WxH", help="size of the window")
    scanner.set_defaults(run=_scanner_test)

    journal = verbs.add_parser("journal", help="the memory of payments: what was recorded, what is open")
    _journal_arguments(journal)

    settings = verbs.add_parser("config", help="settings: an example, or a check")
    what = settings.add_subparsers(required=True, metavar="WHAT")
    example = what.add_parser("example", help="print every setting as TOML, with its description")
    example.set_defaults(run=_config_example)
    check = what.add_parser("check", help="name all faults of a settings file, and of what it names")
    check.add_argument("file", type=Path, nargs="?", default=_settings_file(), help="default %(default)s")
    check.add_argument(
        "--ask", action="store_true", help="ask GovPay, Checkout, printer, scanner, voice and journal how they are, too"
    )
    check.set_defaults(run=_config_check)
    _add_lab(verbs, wanted=arguments[0] if arguments else "")
    return parser


def _add_lab(verbs: argparse._SubParsersAction[argparse.ArgumentParser], wanted: str) -> None:
    try:
        from kiosk.lab.verbs import add_verbs
    except ModuleNotFoundError as error:
        if error.name not in ("kiosk.lab", "kiosk.lab.verbs"):
            raise
        return  # an install for kiosks in service
    add_verbs(verbs, wanted)


def _settings_file() -> Path:
    """$KIOSK_CONFIG, else the file of the system."""
    return Path(os.environ.get("KIOSK_CONFIG", "/etc/govpay-kiosk/kiosk.toml"))


def _journal_arguments(journal: argparse.ArgumentParser) -> None:
    what = journal.add_subparsers(required=True, metavar="WHAT")
    export = what.add_parser("export", help="print every fact as a line of JSON")
    export.add_argument("--attempt", default="", metavar="CODE", help="of one attempt: the 8 characters of its code")
    export.set_defaults(run=_journal_export)
    still_open = what.add_parser("open", help="print the attempts whose ending is not final, a line of JSON each")
    still_open.set_defaults(run=_journal_open)
    days = what.add_parser("days", help="print notices and amounts of each day, by creditor and ending")
    days.set_defaults(run=_journal_days)
    renew = what.add_parser("renew-key", help="encrypt the journal with a new key; the kiosk must not run")
    renew.set_defaults(run=_journal_renew_key)
    for verb in (export, still_open, days, renew):
        verb.add_argument("--config", type=Path, default=_settings_file(), help="settings file, default %(default)s")


def _run(args: argparse.Namespace) -> int:
    if os.geteuid() == 0:
        print("govpay-kiosk: run must not be started as root; use the kiosk's own account", file=sys.stderr)
        return NOT_AS_ROOT
    from kiosk.commands.run import run

    return run(args.config)


def _scanner_test(args: argparse.Namespace) -> int:
    from kiosk import config

    file = args.config or _settings_file()
    if args.config is None and not file.exists():
        print(f"govpay-kiosk: there is no {file}: only a keyboard scanner is tried", file=sys.stderr)
        scanner, lang = config.Scanner(), config.KioskSection().language
    else:
        settings = config.load(file)
        scanner, lang = settings.scanner, settings.kiosk.language
    from kiosk.machine import prerequisites

    prerequisites.check()
    from kiosk.commands.try_scanner import scanner_test

    return scanner_test(scanner, lang, args.size)


def _journal_export(args: argparse.Namespace) -> int:
    from kiosk.commands.journal import export

    return export(args.config, args.attempt)


def _journal_open(args: argparse.Namespace) -> int:
    from kiosk.commands.journal import list_open

    return list_open(args.config)


def _journal_days(args: argparse.Namespace) -> int:
    from kiosk.commands.journal import list_days

    return list_days(args.config)


def _journal_renew_key(args: argparse.Namespace) -> int:
    from kiosk.commands.journal import renew_key

    return renew_key(args.config)


def _config_example(_: argparse.Namespace) -> int:
    from kiosk.config.example import example

    print(example(), end="")
    return OK


def _config_check(args: argparse.Namespace) -> int:
    from kiosk import config
    from kiosk.commands.check_settings import check

    checked = check(args.file, ask=args.ask)
    if checked.faults:
        raise config.ConfigError(checked.faults)
    for warning in checked.warnings:
        print(f"warning: {warning}")
    print(f"{args.file}: the settings can be used")
    return OK


if __name__ == "__main__":
    sys.exit(main())

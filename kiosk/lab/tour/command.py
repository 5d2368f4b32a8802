# SPDX-License-Identifier: EUPL-1.2
"""The verb `tour`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk import config
from kiosk.errors import KioskError
from kiosk.exit_codes import FAILED, MISSING, OK, USAGE
from kiosk.lab.tour import child, names, scenarios, steps
from kiosk.lab.tour.environment import headless, root_without_sandbox
from kiosk.lab.tour.play import LONGEST_S, Play
from kiosk.lab.tour.printer_process import PrinterPackagesMissing
from kiosk.lab.tour.sandbox_process import SandboxFailed
from kiosk.lab.tour.scenarios import SCENARIOS
from kiosk.lab.tour.steps import Step, StepsError
from kiosk.lab.tour.summary import FILE, clear
from kiosk.machine import prerequisites

#: A scenario of `--all` is given this long, in seconds: its own 90 and the start of its programs.
_CHILD_S = 180.0


def tour(args: argparse.Namespace) -> int:
    """Play what the arguments say. Returns the exit code."""
    if args.names:
        return _print_names()
    if args.scenario == "list":
        for name, ending in SCENARIOS.items():
            _say(f"{name:20}{ending}")
        return OK
    if args.out is None:
        return _wrong("--out DIR is missing: pictures and summary need a folder")
    try:
        if args.all:
            if args.config is not None:
                return _wrong("--all plays the built-in scenarios, which need the sandbox: leave --config out")
            return _play_all(args)
        if args.config is not None and easy_access_of(args):
            return _wrong("with --config its section easy_access says it: leave --text, --contrast and --layout out")
        return _play_one(args)
    except StepsError as error:
        return _wrong(str(error))
    except PrinterPackagesMissing as error:
        sys.stderr.write(f"govpay-kiosk: {error}\n")
        return MISSING
    except OSError as error:
        return _wrong(f"{error.filename or args.out}: {error.strerror or error}")


def _play_one(args: argparse.Namespace) -> int:
    # with other servers than the sandbox time goes as it goes
    speed = 1.0 if args.config is not None else args.speed
    wanted: tuple[Step, ...] = steps.load(args.steps) if args.steps else scenarios.steps_of(args.scenario)
    name = args.steps.stem if args.steps else args.scenario
    settings = config.load(args.config) if args.config is not None else None
    if settings is not None:
        steps.must_do_without_sandbox(wanted)
        steps.must_find_devices(wanted, settings.scanner.kind)
    headless()
    root_without_sandbox()
    prerequisites.check()
    # Qt is loaded only now: its environment had to be set first, and faulty arguments are told without it
    from kiosk.lab.tour.infrastructure import NotDone
    from kiosk.lab.tour.perform import perform

    longest_s = LONGEST_S if args.steps is None else max(LONGEST_S, sum(step.within_s for step in wanted))
    journal_kb = 0 if args.steps else scenarios.JOURNAL_KB.get(name, 0)
    easy_access = easy_access_of(args)
    play = Play(name, wanted, args.out, args.size, args.lang, speed, settings, longest_s, journal_kb, easy_access)
    try:
        summary = perform(play)
    except (SandboxFailed, NotDone, KioskError) as error:
        sys.stderr.write(f"govpay-kiosk: {error}\n")
        return FAILED
    for what in ([summary.failure] if summary.failure else []) + summary.faults:
        sys.stderr.write(f"govpay-kiosk: {name}: {what}\n")
    _say(f"{name}: {'ok' if summary.ok else 'FAILED'}, ending {summary.ending}, see {args.out / FILE}")
    return OK if summary.ok else FAILED


_TEXT_SIZES = {"100": "normal", "150": "large", "200": "largest"}


def easy_access_of(args: argparse.Namespace) -> dict[str, object]:
    """The section `easy_access` of the settings that the arguments ask for; empty: all as usual."""
    asked = {
        "text_size": _TEXT_SIZES[args.text],
        "contrast": args.contrast,
        "low_controls": args.layout == "low",
    }
    return {name: value for name, value in asked.items() if value not in ("normal", False)}


def _play_all(args: argparse.Namespace) -> int:
    headless()
    root_without_sandbox()
    prerequisites.check()
    args.out.mkdir(parents=True, exist_ok=True)
    look = ("--text", args.text, "--contrast", args.contrast, "--layout", args.layout)
    codes = play_children(tuple(SCENARIOS), args.out, args.size, args.lang, args.speed, look)
    _say(f"{codes.count(OK)} of {len(SCENARIOS)} scenarios ok, see {args.out}")
    return worst(codes)


def play_children(
    scenario_names: Sequence[str],
    out: Path,
    size: tuple[int, int],
    lang: str,
    speed: float = 20.0,
    look: Sequence[str] = (),
) -> list[int]:
    """Play scenarios one after the other, each in a process and a folder of its own, and print a table.

    Args:
        look: more arguments of the verb, which say how the screen looks.

    Returns:
        How each of them ended, as an exit code.
    """
    width = max(map(len, scenario_names))
    _say(f"{'scenario':{width}}  {'ending':16}{'seconds':>8}  result")
    codes = []
    for name in scenario_names:
        began_s = time.monotonic()
        code, said = _play_child(name, out / name, size, lang, speed, look)
        codes.append(code)
        taken_s = time.monotonic() - began_s
        _say(f"{name:{width}}  {_ending_of(out / name):16}{taken_s:8.1f}  {said}")
    return codes


def worst(codes: Sequence[int]) -> int:
    """The exit code of several: something is missing, something failed, or all is well."""
    if MISSING in codes:
        return MISSING
    return OK if all(code == OK for code in codes) else FAILED


def _play_child(
    name: str, out: Path, size: tuple[int, int], lang: str, speed: float, look: Sequence[str]
) -> tuple[int, str]:
    """Play one scenario in a process of its own, so that a crash is only its own. Returns its exit code and a word."""
    try:
        clear(out)
    except OSError as error:
        return FAILED, f"FAILED: {error.filename}: {error.strerror}"
    process = child.start(
        "kiosk", "tour", "--scenario", name, "--out", str(out), "--size", f"{size[0]}x{size[1]}",
        "--lang", lang, "--speed", str(speed), *look,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        code = process.wait(_CHILD_S)
    except subprocess.TimeoutExpired:
        return FAILED, f"FAILED: not finished within {_CHILD_S:g} s"
    finally:
        child.end(process)
    if code == OK:
        return OK, "ok"
    found = _summary(out)
    why = f"FAILED: {found.get('failure') or found.get('faults') or 'see its messages'}"
    return code, why if code == FAILED else f"{why} (exit {code})"


def _summary(folder: Path) -> dict[str, object]:
    try:
        return dict(json.loads((folder / FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def _ending_of(folder: Path) -> str:
    return str(_summary(folder).get("ending") or "-")


def _print_names() -> int:
    _say("pages: " + " ".join(names.pages()))
    for file, found in names.controls().items():
        _say(f"{file}: " + " ".join(found))
    return OK


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _wrong(sentence: str) -> int:
    sys.stderr.write(f"govpay-kiosk: {sentence}\n")
    return USAGE

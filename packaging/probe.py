# SPDX-License-Identifier: EUPL-1.2
"""The last step of ./kiosk.sh setup: load what the kiosk will need, so that nothing is found missing later.

Prints nothing when all is there. Else one sentence names what is missing, to standard error, and the exit code is 3.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from kiosk.machine.libraries import OF_QT, faults_of, of_others, of_qt, sentence, sentence_of, site, wanted_of_system

_MISSING = 3
#: What the verbs import at once or in the course of a visit; behind them is every package of the program.
_MODULES = (
    *(f"PySide6.{file.split('.')[0]}" for file in OF_QT if file.endswith(".abi3.so")),
    *(
        "kiosk.composition.bootstrap",
        "kiosk.composition.servers",
        "kiosk.composition.journal",
        "kiosk.adapters.printing.ipp",
        "kiosk.commands.try_scanner",
    ),
    *("kiosk.adapters.printing.sheets", "kiosk.application.validate_form", "kiosk.adapters.journal.sqlite"),
    *(
        "kiosk.lab.sandbox.server",
        "kiosk.lab.tour.demo",
        "kiosk.lab.tour.perform",
        "qrcode",
        "stdnum.it.codicefiscale",
        "zxingcpp",
    ),
)


def missing() -> str:
    """What is missing here, as one sentence; empty when all is there."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # it tells what help with videos it misses
    packages = site()
    try:
        files = of_qt(packages)
        faults = faults_of(wanted_of_system([*files, *of_others(packages)], packages))
    except FileNotFoundError as error:
        return f"a part of the Python packages is missing: {error}"
    except (OSError, ValueError) as error:
        return f"a part of the Python packages cannot be read: {error}"
    if faults:
        return sentence(faults)
    for module in _MODULES:
        try:
            import_module(module)
        except ImportError as error:
            return sentence_of(error) or f"{module} cannot be loaded: {error}"
    programs = [file for file in files if not file.suffix]
    return sentence(faults_of(file for file in files if file.suffix)) or _cannot_be_started(programs)


def _cannot_be_started(programs: list[Path]) -> str:
    """Which of these programs the system would not start: it may be forbidden, or be one of another kind of machine."""
    for program in programs:
        try:
            # Not started, only made ready: https://man7.org/linux/man-pages/man8/ld.so.8.html
            environment = {**os.environ, "LD_TRACE_LOADED_OBJECTS": "1"}
            made_ready = subprocess.run([program], env=environment, capture_output=True, text=True, check=False)
        except OSError as error:
            return f"{program} cannot be started: {error.strerror}"
        if made_ready.returncode or "not found" in made_ready.stdout:
            return f"{program} cannot be started: {(made_ready.stderr or made_ready.stdout).strip()}"
    return ""


if __name__ == "__main__":
    found = missing()
    if found:
        print(found, file=sys.stderr)
        sys.exit(_MISSING)

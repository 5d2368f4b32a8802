# SPDX-License-Identifier: EUPL-1.2
"""The verb `audit`: shares the looks among processes, and puts together what they have found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from kiosk.exit_codes import FAILED, OK
from kiosk.lab.tour import child
from kiosk.lab.tour.environment import headless, root_without_sandbox
from kiosk.machine import prerequisites

_SHARES = 2
_WORKER = "kiosk.lab.audit.worker"
#: Of a fault that is in many looks.
_SHOWN = 200


def audit(chosen: Sequence[str], *, as_json: bool, processes: int = _SHARES) -> int:
    """Look at what the arguments of `arguments.py` choose, and print it. Returns the exit code, 0 where all is well.

    Raises:
        OSError: no process can be started.
    """
    headless()
    root_without_sandbox()
    prerequisites.check()
    report = gather(chosen, processes)
    if as_json:
        sys.stdout.write(json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    else:
        _print(report)
    return FAILED if report["violations"] else OK


def gather(chosen: Sequence[str], processes: int = _SHARES) -> dict[str, Any]:
    """The report of all processes together.

    Raises:
        OSError: no process can be started.
        RuntimeError: one has ended without a report.
    """
    shares = [*(f"{share}/{processes}/1" for share in range(processes)), "0/1/2"]
    environment = {**os.environ}
    started = [
        child.start(_WORKER, share, *chosen, environment=environment, stdout=subprocess.PIPE) for share in shares
    ]
    reports = []
    try:
        for process in started:
            written, _ = process.communicate()
            if process.returncode:
                raise RuntimeError(f"a process of the audit has ended with {process.returncode}")
            reports.append(json.loads(written))
    finally:
        for process in started:
            child.end(process)
    return _together(reports)


def _together(reports: Sequence[dict[str, Any]]) -> dict[str, Any]:
    first = reports[0]
    violations: dict[tuple[str, ...], dict[str, Any]] = {}
    for report in reports:
        for found in report["violations"]:
            key = tuple(found[name] for name in ("rule", "moment", "item", "message"))
            known = violations.setdefault(key, {**found, "times": 0, "looks": []})
            known["times"] += found["times"]
            known["looks"] = sorted({*known["looks"], *found["looks"]})[:3]
    return {
        "checked": sum(report["checked"] for report in reports),
        "violations": [violations[key] for key in sorted(violations)],
        "rules": {
            name: {**rule, "checked": sum(report["rules"][name]["checked"] for report in reports)}
            for name, rule in first["rules"].items()
        },
    }


def _print(report: dict[str, Any]) -> None:
    for found in report["violations"][:_SHOWN]:
        sys.stdout.write(
            f"{found['rule']} ({found['clause']}), {found['moment']}, {found['looks'][0]}"
            f"{' and others' if found['times'] > 1 else ''}: {found['message']}\n"
        )
    count = len(report["violations"])
    sys.stdout.write(f"{report['checked']} pictures, {len(report['rules'])} rules, {count} violations\n")

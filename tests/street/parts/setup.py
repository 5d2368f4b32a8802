# SPDX-License-Identifier: EUPL-1.2
"""Why setup did not succeed. Input: what apt or pip said, ` / ` between its lines. Answer: what kiosk.sh makes of it.

The script's own function is asked; free room and the name of the log are left out of the answer.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

_SCRIPT = Path(__file__).parents[3] / "kiosk.sh"


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The reason as it is told."""
    log = request.getfixturevalue("tmp_path") / "log"
    log.write_text("\n".join(given.split(" / ")) + "\n", encoding="utf-8")
    text = _SCRIPT.read_text(encoding="utf-8")
    functions = text[text.index('log=""  ') : text.index("# Nothing half stays behind")]
    done = subprocess.run(
        ["bash", "-euc", f'root=/\n{functions}\nlog="$1"\nreason', "bash", log],
        capture_output=True,
        text=True,
        check=True,
    )
    said = done.stdout.replace(f" (details: {log})", "")
    return re.sub(r"\(\d+ MB are free in .*?\)", "(…)", said)

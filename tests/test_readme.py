# SPDX-License-Identifier: EUPL-1.2
"""README and CONTRIBUTING, line by line: what they have one type works, in this order, and what they name is there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest

from kiosk import config
from kiosk.exit_codes import MISSING, OK, USAGE

ROOT = Path(__file__).parents[1]
TEXTS = ("README.md", "CONTRIBUTING.md")

#: Lines that cannot be run by a test, each with its reason.
NOT_RUN = {
    "./kiosk.sh audit --json": "every page in every look; tests/lab/audit/test_command.py audits a part",
    "./kiosk.sh test": "this very test is part of it",
    "./kiosk.sh lint": "it comes before the tests",
    "./kiosk.sh test tests/domain -x": "the tests of the domain are run anyhow",
    "./kiosk.sh bench": "tests/lab/bench runs it",
    "./kiosk.sh demo": "tests/lab/tour/test_demo.py runs it",
    "./kiosk.sh tour --scenario paid --out tour-out --size 1280x1024": "tests/e2e plays it",
    "./kiosk.sh tour --config kiosk.toml --steps steps.toml --out rehearsal": "it needs servers; tests/e2e has some",
    "./kiosk.sh run --config kiosk.toml": "it needs a display; tests/faults runs the whole program",
    "sudo install -D -m 644 kiosk.toml /etc/govpay-kiosk/kiosk.toml": "it changes this machine",
    "lpadmin -p kiosk -E -v ipp://printer.example/ipp/print -m everywhere -o printer-error-policy=abort-job": (
        "it changes this machine, and needs a printer"
    ),
    "sudo packaging/try-on.sh trixie": "it installs a Debian",
    "uv pip compile --universal --all-extras --generate-hashes --python-version 3.11 pyproject.toml "
    "-o requirements.lock": "it asks the index for news",
    ".venv/bin/python packaging/update_translations.py": "tests/ui/test_translations.py compares its result",
}
#: Lines that end with another code than 0, each with the code and the reason.
ENDS_WITH = {
    "./kiosk.sh config check kiosk.toml": (USAGE, "the files with secrets that the example names are not there")
}


def blocks(text: str, language: str) -> list[str]:
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```$", (ROOT / text).read_text("utf-8"), flags=re.M | re.S)
    return [re.sub(rf"^{indent}", "", body, flags=re.M) for indent, body in found]


def lines(text: str) -> list[str]:
    """What is to be typed, without comments."""
    return [re.sub(r"\s+#.*", "", line) for block in blocks(text, "sh") for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("text", TEXTS)
def test_each_line_works_where_the_line_before_has_left_off(text: str, tmp_path: Path) -> None:
    ran = 0
    for line in lines(text):
        if line in NOT_RUN:
            continue
        command = line.replace("./kiosk.sh", shlex.quote(str(ROOT / "kiosk.sh")))
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env={**os.environ, "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        code, why = ENDS_WITH.get(line, (OK, ""))
        assert done.returncode == code, f"{line}: {done.stdout}{done.stderr} {why}"
        assert "Traceback" not in done.stderr
        ran += 1
    assert ran == {"README.md": 2, "CONTRIBUTING.md": 0}[text]


def test_the_reasons_are_of_lines_that_there_are() -> None:
    all_lines = {line for text in TEXTS for line in lines(text)}
    assert set(NOT_RUN) | set(ENDS_WITH) <= all_lines


@pytest.mark.parametrize("text", TEXTS)
def test_every_verb_that_is_named_is_a_verb_of_kiosk_sh(text: str) -> None:
    script = (ROOT / "kiosk.sh").read_text("utf-8")
    usage = script[script.index("usage: ./kiosk.sh") : script.index("\nTEXT\n")]
    verbs = set(re.findall(r"^  ([a-z][a-z-]*)  ", usage, flags=re.MULTILINE))
    named = re.findall(r"(?:\./kiosk\.sh|`govpay-kiosk) ([a-z][a-z-]*)", (ROOT / text).read_text("utf-8"))
    assert named
    assert set(named) <= verbs


@pytest.mark.parametrize("text", TEXTS)
def test_every_file_that_is_named_is_there(text: str) -> None:
    content = (ROOT / text).read_text("utf-8")
    linked = re.findall(r"\]\((?!https?:)([^)#]+)\)", content)
    quoted = re.findall(r"`((?:packaging|tests|resources|kiosk)/[\w./-]+)`", content)
    assert linked
    assert [name for name in [*linked, *quoted] if not (ROOT / name).exists()] == []


def test_the_example_of_tariffs_can_be_used(tmp_path: Path) -> None:
    (example,) = blocks("README.md", "toml")
    assert tomllib.loads(example)["tariffs"]
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""{example}
[govpay]
ragioneria_v3 = "https://govpay.example.it/govpay-api-ragioneria"
pendenze_v2 = "https://govpay.example.it/govpay-api-pendenze"
application = "KIOSK"
[govpay.auth]
user = "kiosk"
password = "secret"
[checkout]
api = "https://api.platform.pagopa.it/checkout/ec"
subscription_key = "key"
""",
        encoding="utf-8",
    )
    assert [tariff.code for tariff in config.load(file).tariffs] == ["carta-identita"]


def test_verbs_are_listed_with_the_codes_that_they_end_with() -> None:
    assert f"{MISSING} something is missing on the machine" in (ROOT / "README.md").read_text("utf-8")

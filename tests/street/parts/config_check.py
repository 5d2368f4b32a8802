# SPDX-License-Identifier: EUPL-1.2
"""What `config check` says. Input: a JSON object of lines to write into the sections of settings that are right, with
`-NAME` for settings to leave out; or a JSON text that is the whole file. Answer: the faults, " | " between; `fine`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.commands.check_settings import check
from kiosk.config import ConfigError

SECTIONS: dict[str, tuple[str, ...]] = {
    "[[creditors]]": ('id = "01234567897"', 'name = "Comune"'),
    "[govpay]": ('pagamento_v2 = "https://govpay.example/p"', 'ragioneria_v3 = "https://govpay.example/r"'),
    "[govpay.auth]": ('user = "kiosk"', 'password = "secret"'),
    "[checkout]": ('api = "https://checkout.example"', 'subscription_key = "key"'),
    "[journal]": ('folder = "FOLDER/journal"',),
}


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The faults of that file in a folder of its own, which the words FOLDER and EMPTY_FILE stand for."""
    folder: Path = request.getfixturevalue("tmp_path")
    (folder / "empty").touch()
    changes = json.loads(given)
    text = changes if isinstance(changes, str) else settings_text(changes)
    file = folder / "kiosk.toml"
    named = text.replace("FOLDER", str(folder)).replace("EMPTY_FILE", str(folder / "empty"))
    file.write_text(named, encoding="utf-8", newline="")
    try:
        faults = check(file).faults
    except ConfigError as error:
        faults = error.faults
    return " | ".join(faults).replace(str(folder / "empty"), "EMPTY_FILE").replace(str(folder), "FOLDER") or "fine"


def settings_text(changes: dict[str, list[str]]) -> str:
    """The settings as a file, with these changes."""
    lines = []
    for header in (*SECTIONS, *(one for one in changes if one not in SECTIONS)):
        said = changes.get(header, [])
        left_out = tuple(one[1:] for one in said if one.startswith("-"))
        lines += [header, *(line for line in SECTIONS.get(header, ()) if line.split(" =")[0] not in left_out)]
        lines += [line for line in said if not line.startswith("-")]
    return "\n".join(lines) + "\n"

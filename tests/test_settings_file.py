# SPDX-License-Identifier: EUPL-1.2
"""Settings as a file: each setting has its line, and what is no TOML is named without losing the rest."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.example import example
from kiosk.config.file import LineFault, SettingsFile

TEXT = """# a comment
[kiosk]
name = "Comune"

[[creditors]]
id = "01234567897"

[[creditors]]
# another one
id = "x"
services = [
  "A",
  "B",
]
govpay.auth.user = "dotted"
title = { it = "Carta" }
long = \"\"\"
id = "not this"
\"\"\"
"""


@pytest.mark.parametrize(
    ("where", "line"),
    [
        (("kiosk",), 2),
        (("kiosk", "name"), 3),
        (("kiosk", "missing"), 2),
        (("creditors", 0, "id"), 6),
        (("creditors", 1), 8),
        (("creditors", 1, "id"), 10),
        (("creditors", 1, "services"), 11),
        (("creditors", 1, "services", 1), 11),
        (("creditors", 1, "govpay", "auth", "user"), 15),
        (("creditors", 1, "title", "it"), 16),
        (("creditors", 1, "long"), 17),
        (("nowhere",), 0),
        ((), 0),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_the_line_of_a_setting(where: tuple[str | int, ...], line: int, ends: str) -> None:
    assert SettingsFile(TEXT.replace("\n", ends).encode()).line_of(where) == line


def test_the_line_of_every_setting_of_the_example() -> None:
    text = example()
    file = SettingsFile(text.encode())
    lines = text.split("\n")
    for section, settings in file.data.items():
        if isinstance(settings, dict):
            for name in settings:
                assert lines[file.line_of((section, name)) - 1].startswith((f"{name} =", f"[{section}.{name}"))


@pytest.mark.parametrize(
    ("content", "faults"),
    [
        (b"\xef\xbb\xbfa = 1\r\n", []),
        (b"a = 1\nb = 'caff\xe8'\n", [LineFault(2, "a letter here is not written in UTF-8: save the file as UTF-8")]),
        ("a = 1".encode("utf-16"), [LineFault(0, "the file is written in UTF-16: save it as UTF-8")]),
        ("a = 1".encode("utf-16-be"), [LineFault(0, "the file is written in UTF-16: save it as UTF-8")]),
        (b"a = 1\nb\n", [LineFault(2, 'not TOML (column 2): a setting is written as name = "value"')]),
        (b"a = 1,5\n", [LineFault(1, "not TOML (column 6): a number has a point, not a comma")]),
        (b'a = "C:\\kiosk"\n', [LineFault(1, "not TOML (column 10): a backslash must be written twice, or the text in "
                                             "single quotation marks")]),
        (b"#" * 1_000_001, [LineFault(0, "the file is larger than 1000 kB: it is no settings file")]),
        (b"a = " + b"[" * 5000, [LineFault(0, "lists or sections lie too deep in each other")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_file(content: bytes, faults: list[LineFault]) -> None:
    assert SettingsFile(content).faults == faults


def test_a_line_that_is_wrong_loses_no_other() -> None:
    file = SettingsFile(b"a = 1\nb = x\n[c]\nd = 01\ne = 2\n")
    assert file.data == {"a": 1, "c": {"e": 2}}
    assert [line for line, _ in file.faults] == [2, 4]
    assert file.line_of(("c", "e")) == 5


def test_a_wrong_line_is_not_shown() -> None:
    assert "hunter2" not in str(SettingsFile(b"password = hunter2\n").faults)


_values = st.integers() | st.booleans() | st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), max_size=9)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), _values, max_size=30), st.data())
def test_the_line_of_any_setting(settings: dict[str, object], data: st.DataObject) -> None:
    lines: list[str] = []
    at: dict[str, int] = {}
    for name, value in settings.items():
        lines += data.draw(st.lists(st.sampled_from(["", "# no = 1", "  "]), max_size=2))
        at[name] = len(lines) + 1
        text = json.dumps(value, ensure_ascii=False)
        lines += [f"{name} = [", text, "]"] if data.draw(st.booleans()) else [f"{name} = {text}"]
    file = SettingsFile("\n".join(lines).encode())
    assert file.faults == []
    assert {name: file.line_of((name,)) for name in settings} == at


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
@hypothesis.example(b"\r")
def test_any_file_is_read_or_refused_in_words(content: bytes) -> None:
    file = SettingsFile(content)
    if not file.faults:
        assert file.data == tomllib.loads(content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"))
    assert all(message for _, message in file.faults)


def test_a_file_that_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        SettingsFile.read(tmp_path)

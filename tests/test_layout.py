# SPDX-License-Identifier: EUPL-1.2
"""House rules that can be checked without running the program."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = sorted((ROOT / "kiosk").rglob("*.py"))
PYTHON = [*PROGRAM, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "packaging").rglob("*.py"))]
SHELL = [ROOT / "kiosk.sh", *sorted(path for path in (ROOT / ".ci").iterdir() if path.is_file())]
QML = sorted((ROOT / "resources" / "qml").rglob("*.qml"))
LICENCE = "SPDX-License-Identifier: EUPL-1.2"
BANNED = re.compile(r"(Manager|Helper|Utils?|Base)$")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [*PYTHON, *SHELL, *QML], ids=name_of)
def test_every_source_names_its_licence_at_the_top(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()[:2]
    mark = "//" if path.suffix == ".qml" else "#"
    first = lines[1] if lines and lines[0].startswith("#!") else lines[0]
    assert first == f"{mark} {LICENCE}"


@pytest.mark.parametrize("path", PROGRAM, ids=name_of)
def test_every_module_says_what_it_is_and_has_a_plain_name(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "a module begins with one line that says what it is"
    named = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert not [name for name in named if BANNED.search(name)]


@pytest.mark.parametrize("path", [*PROGRAM, *QML], ids=name_of)
def test_nothing_is_left_for_later(path: Path) -> None:
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", path.read_text(encoding="utf-8"))


def test_there_is_something_to_check() -> None:
    assert len(PROGRAM) > 20

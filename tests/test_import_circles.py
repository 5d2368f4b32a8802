# SPDX-License-Identifier: EUPL-1.2
"""No file imports one that leads back to it: neither when it is loaded, nor late, nor for its types alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import kiosk

ROOT = Path(kiosk.__file__).parent


def _name_of(file: Path) -> str:
    return ".".join(("kiosk", *file.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")


def _imported(file: Path, known: Mapping[str, Path]) -> Iterator[str]:
    name = _name_of(file)
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name in known)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            for one in node.names:
                found = next((path for path in (f"{base}.{one.name}", base) if path in known), None)
                if found is not None and found != name:
                    yield found


def test_no_circles() -> None:
    known = {_name_of(file): file for file in ROOT.rglob("*.py")}
    assert len(known) > 300
    imports = {name: set(_imported(file, known)) for name, file in known.items()}
    assert "kiosk.config" in imports["kiosk.composition.bootstrap"]
    assert "kiosk.lab.sandbox.govpay.state" in imports["kiosk.lab.sandbox.govpay.town"], "imports with dots, too"
    assert "kiosk.adapters.printing.sheets" in imports["kiosk.adapters.printing.documents"], "and those in functions"
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))

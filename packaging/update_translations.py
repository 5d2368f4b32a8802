# SPDX-License-Identifier: EUPL-1.2
"""Bring the translation files up to date with the sources and compile them: lupdate, then lrelease.

A new sentence comes out untranslated; tests/ui/test_translations.py fails until it has its words. English is the
language of the sources: its file holds the plurals alone. Easy Italian holds what it says otherwise than Italian, and
nothing is added to it here; what Italian does not say any more is taken out.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
ALL = (*sorted((ROOT / "resources" / "qml").rglob("*.qml")), *sorted((ROOT / "kiosk").rglob("*.py")))
LANGUAGES = ("it", "en", "de", "fr", "sl")
EASY = FOLDER / "kiosk_it-simple.ts"


def main() -> int:
    """Update and compile every language; returns the exit code of the first tool that fails, else 0."""
    for language in LANGUAGES:
        file = _file(language)
        how = ("-no-obsolete", "-pluralonly") if language == "en" else ("-no-obsolete",)
        update = [str(TOOLS / "pyside6-lupdate"), *how, "-locations", "none", "-source-language", "en"]
        code = _run([*update, "-target-language", language, *map(str, ALL), "-ts", str(file)]) or _compile(file)
        if code:
            return code
    keep_what_is_said(EASY, _file("it"))
    return _compile(EASY)


def keep_what_is_said(overlay: Path, whole: Path) -> None:
    """Take out of a file each sentence that the whole one does not have in the same place."""
    said = {key for _, _, key in _sentences(ElementTree.parse(whole).getroot())}
    tree = ElementTree.parse(overlay)
    for context, message, key in list(_sentences(tree.getroot())):
        if key not in said:
            context.remove(message)
    for context in tree.getroot().findall("context"):
        if context.find("message") is None:
            tree.getroot().remove(context)
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    overlay.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _sentences(root: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, ElementTree.Element, tuple[str, ...]]]:
    for context in root.findall("context"):
        for message in context.findall("message"):
            words = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            yield context, message, (*(word or "" for word in words), message.get("numerus", ""))


def _file(language: str) -> Path:
    return FOLDER / f"kiosk_{language}.ts"


def _compile(file: Path) -> int:
    return _run([str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(file.with_suffix(".qm"))])


def _run(command: list[str]) -> int:
    return subprocess.run(command, check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())

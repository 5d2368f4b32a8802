# SPDX-License-Identifier: EUPL-1.2
"""Bring the translation files up to date with the sources and compile them: lupdate, then lrelease.

A new sentence comes out untranslated; tests/ui/test_translations.py fails until it has its words. English is the
language of the sources: its file holds the plurals alone. The screen speaks Italian and English, paper speaks German,
French and Slovene, too: those files hold the words of paper alone.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
ALL = (*sorted((ROOT / "resources" / "qml").rglob("*.qml")), *sorted((ROOT / "kiosk").rglob("*.py")))
PAPER = (ROOT / "kiosk" / "ui" / "sheet_words.py",)
#: What each language has words for.
SOURCES = {"it": ALL, "en": ALL, "de": PAPER, "fr": PAPER, "sl": PAPER}


def main() -> int:
    """Update and compile every language; returns the exit code of the first tool that fails, else 0."""
    for language, sources in SOURCES.items():
        file = FOLDER / f"kiosk_{language}.ts"
        how = ("-no-obsolete", "-pluralonly") if language == "en" else ("-no-obsolete",)
        update = [str(TOOLS / "pyside6-lupdate"), *how, "-locations", "none", "-source-language", "en"]
        release = [str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(file.with_suffix(".qm"))]
        for command in ([*update, "-target-language", language, *map(str, sources), "-ts", str(file)], release):
            code = subprocess.run(command, check=False, cwd=ROOT).returncode
            if code:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main())

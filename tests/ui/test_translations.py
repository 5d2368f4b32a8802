# SPDX-License-Identifier: EUPL-1.2
"""The words of each language: complete, up to date, and without a hole that a sentence needs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from kiosk import resources

ROOT = Path(__file__).parents[2]
TS = resources.path("translations", "kiosk_it.ts")
ALL = [*sorted((ROOT / "resources" / "qml").rglob("*.qml")), *sorted((ROOT / "kiosk").rglob("*.py"))]
PAPER = [ROOT / "kiosk" / "ui" / "sheet_words.py"]
#: What each file holds the sentences of: German, French and Slovene are on paper alone.
SOURCES = {"it": ALL, "de": PAPER, "fr": PAPER, "sl": PAPER}
PLACEHOLDER = re.compile(r"%\d|%n|\{\w+\}")


def _messages(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).getroot().iter("message"))


def _sources(file: Path) -> list[tuple[str, str]]:
    return sorted((message.findtext("source") or "", message.findtext("comment") or "") for message in _messages(file))


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def _file(lang: str, kind: str = "ts") -> Path:
    return resources.path("translations", f"kiosk_{lang}.{kind}")


@pytest.mark.parametrize("lang", SOURCES)
def test_every_sentence_is_translated(lang: str) -> None:
    messages = _messages(_file(lang))
    assert len(messages) > (200 if lang == "it" else 60)
    for message in messages:
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        assert all(form.strip() for form in _forms(message)), source


@pytest.mark.parametrize("lang", SOURCES)
def test_every_placeholder_is_kept(lang: str) -> None:
    for message in _messages(_file(lang)):
        source = message.findtext("source") or ""
        wanted = sorted(PLACEHOLDER.findall(source))
        first, *more = _forms(message)
        # "one" may be a word where there is another form for more
        allowed = [wanted, [one for one in wanted if one != "%n"]] if more else [wanted]
        assert sorted(PLACEHOLDER.findall(first)) in allowed, source
        for form in more:
            assert sorted(PLACEHOLDER.findall(form)) == wanted, source


def test_no_sentence_shouts_or_speaks_the_field_s_jargon() -> None:
    jargon = (
        "!",
        "pendenza",
        "dominio",
        r"\bRPT\b",
        r"\bPSP\b",
        "timeout",
        "transazione",
        "sessione",
        "non consentita",
    )
    forbidden = re.compile("|".join(jargon), re.IGNORECASE)
    for message in _messages(TS):
        for form in _forms(message):
            assert not forbidden.search(form), form


@pytest.mark.parametrize("lang", SOURCES)
def test_the_file_holds_exactly_the_sentences_of_the_sources(lang: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not beside this Python")
    fresh = tmp_path / f"kiosk_{lang}.ts"
    shutil.copy(_file(lang), fresh)
    ran = subprocess.run(
        [str(tool), "-no-obsolete", "-locations", "none", *map(str, SOURCES[lang]), "-ts", str(fresh)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert _sources(fresh) == _sources(_file(lang))


@pytest.mark.parametrize("lang", SOURCES)
def test_the_compiled_file_says_the_same(lang: str, qapp: object) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(_file(lang, "qm")))
    root = ElementTree.parse(_file(lang)).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            if message.get("numerus"):
                continue
            said = translator.translate(
                context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""
            )
            assert said == _forms(message)[0]

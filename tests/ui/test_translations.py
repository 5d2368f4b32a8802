# SPDX-License-Identifier: EUPL-1.2
"""The words of each language: complete, up to date, and without a hole that a sentence needs."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from kiosk import resources

ROOT = Path(__file__).parents[2]
TS = resources.path("translations", "kiosk_it.ts")
ALL = [*sorted((ROOT / "resources" / "qml").rglob("*.qml")), *sorted((ROOT / "kiosk").rglob("*.py"))]
#: Languages with every sentence. English has only the plurals, Easy Italian only what it says otherwise.
WHOLE = ("it", "de", "fr", "sl")
EVERY = (*WHOLE, "en", "it-simple")
#: How many forms a number has: https://doc.qt.io/qt-6/i18n-plural-rules.html
FORMS = {"it": 2, "en": 2, "de": 2, "fr": 2, "sl": 4, "it-simple": 2}
PLACEHOLDER = re.compile(r"%\d|%n|\{\w+\}")
#: What is the same in two languages: abbreviations, and words that they share. Signs and holes alone are no words.
SHARED = {
    "de": {"IUV", "Sport", "hh", "mm"},
    "fr": {"IUV", "Sport", "hh", "mm", "aaaa", "Documents", "Total"},
    "sl": {"IUV", "dd", "mm", "minute"},
}


def _messages(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).getroot().iter("message"))


def _sources(file: Path) -> list[tuple[str, str]]:
    return sorted((message.findtext("source") or "", message.findtext("comment") or "") for message in _messages(file))


def _texts(lang: str) -> dict[tuple[str, str, str], list[str]]:
    """Every sentence of a language, by its context, source and comment."""
    root = ElementTree.parse(_file(lang)).getroot()
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""): _forms(
            message
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def _file(lang: str, kind: str = "ts") -> Path:
    return resources.path("translations", f"kiosk_{lang}.{kind}")


@pytest.mark.parametrize("lang", EVERY)
def test_every_sentence_is_translated(lang: str) -> None:
    messages = _messages(_file(lang))
    assert len(messages) > (800 if lang in WHOLE else 20)
    for message in messages:
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        assert all(form.strip() for form in _forms(message)), source
        if message.get("numerus"):
            assert len(_forms(message)) == FORMS[lang], source


def test_every_language_says_every_sentence() -> None:
    sentences = _texts("it").keys()
    for lang in WHOLE:
        assert _texts(lang).keys() == sentences, lang
    assert _texts("it-simple").keys() <= sentences


@pytest.mark.parametrize("lang", ["de", "fr", "sl"])
def test_nothing_is_left_in_another_language(lang: str) -> None:
    italian = _texts("it")
    for key, forms in _texts(lang).items():
        for form in forms:
            if form == key[1] or form in italian[key]:
                words = re.sub(r"\W", "", PLACEHOLDER.sub("", form))
                assert not words or form in SHARED[lang], f"{key[0]}: {form}"


def test_easy_italian_says_otherwise_and_shorter() -> None:
    italian = _texts("it")
    for key, forms in _texts("it-simple").items():
        assert forms != italian[key], key
        for form in forms:
            for sentence in re.split(r"(?<=[.?!:;])\s", form):
                assert len(sentence.split()) <= 14, f"{key[0]}: {sentence}"


def test_what_italian_does_not_say_any_more_is_taken_out_of_easy_italian(tmp_path: Path) -> None:
    overlay, whole = tmp_path / "easy.ts", tmp_path / "whole.ts"
    one = "<message{}><source>{}</source><translation>{}</translation></message>"
    overlay.write_text(
        "<TS><context><name>A</name>" + one.format("", "Old", "x") + one.format("", "Kept", "y") + "</context>"
        "<context><name>B</name>" + one.format("", "Kept", "z") + "</context></TS>",
        encoding="utf-8",
    )
    whole.write_text("<TS><context><name>A</name>" + one.format("", "Kept", "k") + "</context></TS>", encoding="utf-8")
    _update_translations().keep_what_is_said(overlay, whole)
    assert [(message.findtext("source"), message.findtext("translation")) for message in _messages(overlay)] == [
        ("Kept", "y")
    ]


def _update_translations() -> Any:
    spec = importlib.util.spec_from_file_location("update_translations", ROOT / "packaging" / "update_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("lang", EVERY)
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
    for message in (*_messages(TS), *_messages(_file("it-simple"))):
        for form in _forms(message):
            assert not forbidden.search(form), form


@pytest.mark.parametrize("lang", WHOLE)
def test_the_file_holds_exactly_the_sentences_of_the_sources(lang: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not beside this Python")
    fresh = tmp_path / f"kiosk_{lang}.ts"
    shutil.copy(_file(lang), fresh)
    ran = subprocess.run(
        [str(tool), "-no-obsolete", "-locations", "none", *map(str, ALL), "-ts", str(fresh)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert _sources(fresh) == _sources(_file(lang))


@pytest.mark.parametrize("lang", EVERY)
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

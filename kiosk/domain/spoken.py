# SPDX-License-Identifier: EUPL-1.2
"""A text of the screen as a voice is to say it, in sentences.

Amounts become words of the language, long numbers and codes are read out in groups, and what only the eye has use for
is left out: pictures, markup, asterisks, capitals that a voice would spell.
"""

from __future__ import annotations

import re
import unicodedata

#: A voice can be stopped between two utterances, and the headphones may be pulled out in any of them.
LONGEST = 300

_SPACES = " \u00a0\u202f\u2009"
_AMOUNT_BEFORE = re.compile(rf"(?:€|\bEUR)[{_SPACES}]?(\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.(\d\d))?(?![\d])")
_AMOUNT_AFTER = re.compile(rf"(?<![\d,.])(\d{{1,3}}(?:[.{_SPACES}]\d{{3}})+|\d+)(?:,(\d\d))?[{_SPACES}]?(?:€|EUR\b)")
_TAG = re.compile(r"</?[A-Za-z!][^<>]{0,300}>")
_SIGNS = re.compile(r"[<>*_#`~|\\^{}\[\]=•·]+")
_NUMBER = re.compile(rf"(?<![\w,.])\d(?:[{_SPACES}]?\d){{8,}}(?![\w])")
_CODE = re.compile(r"\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,}\b")
_WORD_IN_CAPITALS = re.compile(r"\b[^\W\d_]{4,}\b")
# not after the point of an ordinal number: `30. November`, `1. Avviso`
_SENTENCE = re.compile(r"(?<=[.!?…])(?<!\b\d\.)(?<!\b\d\d\.)\s+|\n+")
_BLANKS = re.compile(r"\s+")
#: Symbols that a voice says as they are meant.
_KEPT = "°€%+&@"


def spoken(text: str, language: str) -> list[str]:
    """The sentences of a text, none of them longer than LONGEST characters; none where nothing is to be said.

    Args:
        language: ISO 639-1; amounts of one that is not ours are left as they are.
    """
    sign = text.strip()
    if len(sign) == 1 and sign.isprintable() and unicodedata.category(sign) != "So":
        return [sign]  # a key: engines know what each is called
    said = [_said(sentence, language) for sentence in _SENTENCE.split(_visible(text))]
    return [part for sentence in said if sentence for part in _parts(sentence)]


def _visible(text: str) -> str:
    """The text without what is drawn, marked up, or seen by nobody."""
    kept = (
        character if character == "\n" or character in _KEPT or unicodedata.category(character) not in _UNSAID else " "
        for character in unicodedata.normalize("NFC", _TAG.sub(" ", text)).replace("\ufe0f", "")
    )
    return "".join(kept)


#: Symbols (emoji and arrows among them), controls, marks of direction, and what has no meaning yet.
_UNSAID = frozenset({"So", "Sk", "Sm", "Cc", "Cf", "Cs", "Co", "Cn"})


def _said(sentence: str, language: str) -> str:
    words = _WORDS.get(language)
    if words is not None:
        for pattern in (_AMOUNT_BEFORE, _AMOUNT_AFTER):
            sentence = pattern.sub(lambda found: words(*_euros(found[1], found[2])), sentence)
    sentence = _SIGNS.sub(" ", sentence)
    sentence = _NUMBER.sub(lambda found: _spelled(re.sub(r"\D", "", found[0])), sentence)
    sentence = _CODE.sub(lambda found: _spelled(found[0]), sentence)
    sentence = _without_capitals(sentence)
    said = _BLANKS.sub(" ", sentence).strip()
    return said if any(character.isalnum() for character in said) else ""


def _spelled(code: str) -> str:
    """Character by character, in groups of four as paper prints them: `3 0 1 0, 0 0 0 0`."""
    return ", ".join(" ".join(code[at : at + 4]) for at in range(0, len(code), 4))


def _without_capitals(sentence: str) -> str:
    if not any(character.islower() for character in sentence):
        words = _WORD_IN_CAPITALS.findall(sentence)
        return sentence.lower() if words else sentence
    return _WORD_IN_CAPITALS.sub(lambda found: found[0].capitalize() if found[0].isupper() else found[0], sentence)


def _parts(sentence: str) -> list[str]:
    parts = []
    while len(sentence) > LONGEST:
        at = max(sentence.rfind(mark, 1, LONGEST) for mark in ", ")
        at = at if at > 0 else LONGEST - 1
        parts.append(sentence[: at + 1].strip())
        sentence = sentence[at + 1 :].strip()
    return [*parts, sentence] if sentence else parts


def _euros(whole: str, cents: str | None) -> tuple[int, int]:
    return int(re.sub(r"\D", "", whole)), int(cents or 0)


def _joined(euros: str, cents: str, both: str, count: tuple[int, int]) -> str:
    if count[1] == 0:
        return euros
    return cents if count[0] == 0 else f"{euros} {both} {cents}"


def _italian(euros: int, cents: int) -> str:
    return _joined(f"{euros} euro", f"{cents} {'centesimo' if cents == 1 else 'centesimi'}", "e", (euros, cents))


def _english(euros: int, cents: int) -> str:
    whole, rest = "euro" if euros == 1 else "euros", "cent" if cents == 1 else "cents"
    return _joined(f"{euros} {whole}", f"{cents} {rest}", "and", (euros, cents))


def _german(euros: int, cents: int) -> str:
    return _joined(f"{euros} Euro", f"{cents} Cent", "und", (euros, cents))


def _french(euros: int, cents: int) -> str:
    whole, rest = "euro" if euros < 2 else "euros", "centime" if cents < 2 else "centimes"
    return _joined(f"{euros} {whole}", f"{cents} {rest}", "et", (euros, cents))


def _slovene(euros: int, cents: int) -> str:
    whole = _of_four(euros, "evro", "evra", "evri", "evrov")
    rest = _of_four(cents, "cent", "centa", "centi", "centov")
    return _joined(f"{euros} {whole}", f"{cents} {rest}", "in", (euros, cents))


def _of_four(number: int, one: str, two: str, few: str, many: str) -> str:
    """Slovene counts 1, 2, 3 and 4, and the rest, each by the last two digits."""
    return {1: one, 2: two, 3: few, 4: few}.get(number % 100, many)


_WORDS = {"it": _italian, "en": _english, "de": _german, "fr": _french, "sl": _slovene}

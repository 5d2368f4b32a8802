# SPDX-License-Identifier: EUPL-1.2
"""The privacy notice: the town's own text, and ours wherever that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.privacy import LONGEST, PrivacyNotice, own_text

OURS = PrivacyNotice("", "Comune di Montechiaro", "sportello 2", 400, 30)


@pytest.mark.parametrize("lang", ["it", "en", "de", "fr", "sl"])
def test_ours_says_who_what_and_how_long_in_each_language(lang: str) -> None:
    text = " ".join(OURS.paragraphs(lang))
    for fact in ("Comune di Montechiaro", "400", "30", "sportello 2", "pagoPA"):
        assert fact in text
    assert "{" not in text


def test_the_towns_own_is_shown_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "privacy.txt"
    file.write_text("\ufeffInformativa\n\nPrima <b>riga</b>\nseconda {town}.\n\n\n\nFine.", encoding="utf-8")
    assert OURS._replace(file=str(file)).paragraphs("it") == [
        "Informativa", "Prima <b>riga</b> seconda {town}.", "Fine.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"", "has no text"), (b"\xff\xfe\x00", "no text in UTF-8"), (b"a" * (LONGEST + 1), "at most 20000")],
)
def test_what_cannot_be_shown_is_named_and_ours_is_shown(tmp_path: Path, content: bytes, fault: str) -> None:
    file = tmp_path / "privacy.txt"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=fault):
        own_text(str(file))
    assert OURS._replace(file=str(file)).paragraphs("it") == OURS.paragraphs("it")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        own_text(str(tmp_path / "none"))
    with pytest.raises(ValueError, match="cannot be read"):
        own_text(str(tmp_path))

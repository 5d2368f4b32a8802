# SPDX-License-Identifier: EUPL-1.2
"""The privacy notice: the municipality's own text, or ours on what the kiosk keeps."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk import resources
from kiosk.logs import get_logger

log = get_logger(__name__)

#: Nobody reads more of it at a machine, in characters.
LONGEST = 20_000


class PrivacyNotice(NamedTuple):
    """What the notice is made of.

    Attributes:
        file: the municipality's own text; empty: ours.
        town, desk: who uses the data, and where one asks about them.
        paid_days, not_paid_days: how long the journal keeps payments.
    """

    file: str = ""
    town: str = ""
    desk: str = ""
    paid_days: int = 0
    not_paid_days: int = 0

    def paragraphs(self, lang: str) -> list[str]:
        """The text, its title first; ours in the visitor's language (ISO 639-1)."""
        if self.file:
            try:
                return paragraphs_of(own_text(self.file))
            except ValueError as error:
                log.error("the privacy notice cannot be read, ours is shown", detail=str(error))
        text = resources.path("privacy", f"{lang}.txt").read_text(encoding="utf-8")
        for name, value in self._asdict().items():
            text = text.replace(f"{{{name}}}", str(value))
        return paragraphs_of(text)


def own_text(file: str) -> str:
    """The municipality's own text.

    Raises:
        ValueError: there is none that can be shown; the message is the end of a sentence that begins with its name.
    """
    try:
        with Path(file).open(encoding="utf-8-sig") as opened:
            text = opened.read(LONGEST + 1)
    except UnicodeDecodeError:
        raise ValueError("is no text in UTF-8") from None
    except OSError as error:
        raise ValueError(f"cannot be read ({error.strerror})") from None
    if len(text) > LONGEST:
        raise ValueError(f"must have at most {LONGEST} characters")
    if not text.strip():
        raise ValueError("has no text in it")
    return text


def paragraphs_of(text: str) -> list[str]:
    """A text cut at its empty lines; within a paragraph the screen breaks the lines."""
    blocks = "\n".join(line.strip() for line in text.splitlines()).split("\n\n")
    return [" ".join(block.split()) for block in blocks if block.strip()]

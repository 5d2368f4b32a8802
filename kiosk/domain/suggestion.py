# SPDX-License-Identifier: EUPL-1.2
"""What somebody may have meant who wrote a word that is not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def did_you_mean(word: str, known: Iterable[str], written: Mapping[str, str] | None = None) -> str:
    """`; did you mean "fullscreen"?`, or nothing where no known word is like it.

    Args:
        known: the words, in lower case.
        written: how each of them is written where that is not in lower case.
    """
    from difflib import get_close_matches  # settings are read before the first page, and are hardly ever wrong

    near = get_close_matches(word.lower(), known, n=1)
    return f'; did you mean "{(written or {}).get(near[0], near[0])}"?' if near else ""

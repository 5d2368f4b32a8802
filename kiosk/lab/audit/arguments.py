# SPDX-License-Identifier: EUPL-1.2
"""The arguments of `audit`: which pages, languages, sizes, colours and words are looked at."""

from __future__ import annotations

import argparse

LANGUAGES = ("it", "en", "de", "fr", "sl", "it-simple")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add those that choose what is looked at; nothing is chosen: all."""
    parser.add_argument("--page", action="append", metavar="NAME", help="moments whose name begins so; again for more")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="of the screen; again for more")
    parser.add_argument("--size", metavar="WxH", action="append", help="pixels of the panel, such as 1280x1024")
    parser.add_argument("--text", choices=("100", "150", "200"), action="append", help="size of the words, in percent")
    parser.add_argument("--contrast", choices=("normal", "dark", "light"), action="append", help="colours")
    parser.add_argument("--layout", choices=("usual", "low"), action="append", help="low: all keys in the lower half")
    parser.add_argument("--subset", action="store_true", help="the looks that the tests demand zero of")


def as_given(args: argparse.Namespace) -> list[str]:
    """The same arguments once more, for another process."""
    given = ["--subset"] if args.subset else []
    for name in ("page", "language", "size", "text", "contrast", "layout"):
        given += [part for value in getattr(args, name) or () for part in (f"--{name}", value)]
    return given

# SPDX-License-Identifier: EUPL-1.2
"""Who reads a web page that is not ours as assistive programs do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.dataclass import dataclass
from kiosk.domain.page_reading import Item


@dataclass(frozen=True, slots=True)
class Focused:
    """A part of the page has the focus."""

    item: Item


@dataclass(frozen=True, slots=True)
class PageContents:
    """What is on the page, in its order, as far as it may be said; `cut`: there is more than was looked at."""

    items: tuple[Item, ...]
    cut: bool


@dataclass(frozen=True, slots=True)
class ReaderLost:
    """Nothing is read any more: there is no bus, or its reader is gone. `why` is for the log."""

    why: str


Heard = Focused | PageContents | ReaderLost


class PageReader(Protocol):
    """Tells what is on the page and where the focus is. Whatever becomes of it, the page goes on."""

    def start(self, heard: Callable[[Heard], None]) -> None:
        """Begin; `heard` is called on the loop from which this is called, until `stop`. Never raises."""
        ...

    def look(self) -> None:
        """Tell the contents of the page as it is now."""
        ...

    def stop(self) -> None:
        """End it. Nothing is told any more, and nothing of the page is kept."""
        ...

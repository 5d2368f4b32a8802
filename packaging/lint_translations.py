# SPDX-License-Identifier: EUPL-1.2
"""Whether each message of each language is translated, and none is kept that nothing says any more."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

_FOLDER = Path(__file__).parents[1] / "resources" / "translations"


def main() -> int:
    """Name what is left to do; returns the exit code."""
    faults = [
        f"{file.name}: {message.findtext('source')!r} is {kind}"
        for file in sorted(_FOLDER.glob("*.ts"))
        for message in ElementTree.parse(file).getroot().iter("message")
        if (kind := message.find("translation").get("type"))  # type: ignore[union-attr]  # every message has one
    ]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: EUPL-1.2
"""The order in which assistive programs meet the rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RowOrder(QObject):
    """Puts the rows of a ListView in order, from the first to the last, whenever it was given some."""

    # WORKAROUND (no public report found): Qt 6.11 has the rows of a ListView in the accessibility tree in the order in
    # which it made or reused them, so that after a look upwards the second row is read before the first.
    @Slot("QVariantList")
    def put(self, rows: Sequence[QQuickItem]) -> None:
        """These rows of one list follow each other."""
        for before, after in pairwise(rows):
            after.stackAfter(before)

# SPDX-License-Identifier: EUPL-1.2
"""The page after a notice was printed, to be paid elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.enums import Enums, to_qml
from kiosk.ui.formats import the_date
from kiosk.ui.paper import due_dates, to_print
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrintedViewModel(PageViewModel):
    """What to do with the paper, and until when."""

    changed = Signal()

    @Slot()
    def back(self) -> None:
        """Back to the notice."""
        self._visit.back()

    @Slot()
    def again(self) -> None:
        """The sheet is not there: print it once more."""
        self._visit.print_notice(again=True)

    @Slot()
    def another(self) -> None:
        """The visitor has one more notice."""
        self._visit.another()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    def _due(self) -> str:
        dates = due_dates(to_print(self.state))
        return the_date(dates[0], self.lang) if dates else ""

    #: of the print that was asked for again, or of the one that led here
    printing = Property(Enums.Printing, lambda self: to_qml(self._visitor.job.printing), notify=changed)
    #: how many were printed
    count = Property(int, lambda self: len(to_print(self.state)), notify=changed)
    #: the first of the last days to pay, for a sentence (see the_date); empty where there is none
    dueText = Property(str, _due, notify=changed)
    #: they are not all due on one day
    dueDiffers = Property(bool, lambda self: len(due_dates(to_print(self.state))) > 1, notify=changed)

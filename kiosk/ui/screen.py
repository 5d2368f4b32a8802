# SPDX-License-Identifier: EUPL-1.2
"""How a page is declared for the screen: what stands in QML, what it is made of, and what is true of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from enum import IntEnum
from typing import TYPE_CHECKING

from kiosk.application.visit import Visit
from kiosk.dataclass import dataclass
from kiosk.ui import help, money_line
from kiosk.ui.viewmodels.checkout import WebPageSettings
from kiosk.ui.viewmodels.page import PageViewModel

if TYPE_CHECKING:
    from kiosk.ui.receipt_pictures import ReceiptPictures


class Step(IntEnum):
    """The steps of a payment, as they are shown. Those before it are ticked: they have happened, for certain."""

    NONE = 0
    NOTICE = 1
    CHECK = 2
    PAYMENT = 3
    RECEIPT = 4


@dataclass(frozen=True, slots=True)
class Around:
    """What view-models are made of."""

    visit: Visit
    web: WebPageSettings
    pictures: ReceiptPictures


def _only_the_visit(around: Around) -> tuple[object, ...]:
    return (around.visit,)


@dataclass(frozen=True, slots=True)
class Model:
    """A view-model: the name of the page's property, and the class that is loaded when the page is first shown.

    Attributes:
        needs: what it is made of.
        shows: the class of what the page is given, where the view-model only drives it.
    """

    name: str
    load: Callable[[], Callable[..., PageViewModel]]
    needs: Callable[[Around], tuple[object, ...]] = _only_the_visit
    shows: str = ""

    def make(self, around: Around) -> PageViewModel:
        """A new one."""
        return self.load()(*self.needs(around))


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A page, or another view of one, in QML.

    Attributes:
        qml: its file in resources/qml/Kiosk/Pages, whose root has the property `app`.
        models: its other properties; the first one is told what is typed and scanned.
        help: up to three topics.
        writes: one writes on it with the keyboard of the screen: it has the property `keyboard`.
        web: it shows pagoPA's page: it has the property `webView`.
        by_shell: the shell shows it before there is a visit: it has the property `home`, and no `app`.
    """

    qml: str
    models: tuple[Model, ...] = ()
    help: tuple[help.Topic, ...] = (help.how,)
    writes: bool = False
    web: bool = False
    by_shell: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen(View):
    """What the screen shows of a page.

    Attributes:
        views: what is shown in its place, by the name that a view-model gives (`PageViewModel.view_name`).
        step: where it stands in a payment.
        money: the sentence that says whether money has moved.
        leaves: whether there is a button to leave.
        asks: leaving loses something that was found, so that it is asked about; what was typed is asked about anyway.
        closes: it is how something ended: nothing is erased when it closes by itself.
    """

    views: Mapping[str, View] = field(default_factory=dict)
    step: Step = Step.NONE
    money: money_line.MoneyLine = money_line.so_far
    leaves: bool = True
    asks: bool = False
    closes: bool = False

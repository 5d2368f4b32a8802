# SPDX-License-Identifier: EUPL-1.2
"""View-models are kept from visit to visit: after the wipe each is as one that has never had a visitor."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from PySide6.QtCore import Property, QObject

from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Trouble, TroubleKind
from kiosk.domain.flow import Page
from kiosk.lab.moments import elsewhere, lists, payment, services
from kiosk.lab.moments.stage import StillVisit
from kiosk.ui.identity import Identity
from kiosk.ui.pages import views
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.viewmodels.app import AppViewModel
from kiosk.ui.viewmodels.checkout import WebPageSettings

MOMENTS = {
    name: moment
    for part in (payment, elsewhere, lists, services)
    for name, moment in part.MOMENTS.items()
    if moment.get("page") is not Page.CHECKOUT  # its session has tests of its own, with a web engine
}
#: How a visit ends: on the first page, or on the page of an outage that nobody waits for.
ENDS: dict[str, dict[str, object]] = {
    "home": {},
    "out-of-service": {
        "page": Page.UNAVAILABLE,
        "trouble": Trouble(Server.GOVPAY, TroubleKind.OUTAGE, Page.HOME, at_rest=True),
    },
}
#: What a view-model knows of itself, of the screen and of the program, and not of a visitor.
OF_NOBODY = {"__METAOBJECT__", "_visit", "_page", "_web", "_within_limit", "_lock", "_serial", "_at_most", "_timer"}


class Screen:
    """All view-models of a kiosk, without its window."""

    def __init__(self) -> None:
        self.visit: Any = StillVisit()
        identity = Identity("Comune di Montechiaro", "", "", "", False)
        self.app = AppViewModel(self.visit, identity, WebPageSettings(1.6, 1.0, (), False), ReceiptPictures())
        self.models = {model.name: self.app.model(model) for view in views() for model in view.models}

    def __getitem__(self, name: str) -> Any:
        return self.models[name].shown

    def remembers(self) -> dict[str, dict[str, str]]:
        """All that each of them keeps beside the state."""
        return {name: _kept(model) for name, model in self.models.items()}

    def do_much(self) -> None:
        """Do on every page what one can do there, and have everything read that can be shown."""
        notice, code, services, form = self["notice"], self["code"], self["services"], self["form"]
        for digit in "3010":
            notice.typeDigit(digit)
        notice.clear()
        notice.typeDigit("9")
        notice.correct()
        code.begin()
        for character in "7F4K29":
            code.typeCharacter(character)
        code.clear()
        code.typeCharacter("7")
        self["debts"].inSight(3, 30)
        self["debts"].tryAgain()
        services.filter(1)
        services.search("mensa di Ada")
        services.turnTo(1)
        form.setValue("tax_code", "RSSMRA80A01H501U")
        self["paid"].look(1)
        for name in self.models:
            _read_all(self[name])


def _read_all(model: QObject) -> None:
    """Have each property of a view-model read, as pages do. Qt's own list of them does not survive all models."""
    for kind in type(model).__mro__:
        for name, declared in vars(kind).items():
            if isinstance(declared, Property):
                model.property(name)


def _kept(model: object) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in vars(model).items():
        if name in OF_NOBODY or callable(value):
            continue
        if type(value).__module__.startswith("kiosk.ui") and hasattr(value, "__dict__") and not isinstance(value, Enum):
            found |= {f"{name}.{inner}": text for inner, text in _kept(value).items()}
        elif not isinstance(value, QObject):
            found[name] = repr(value)
    return found


@pytest.mark.parametrize("end", ENDS)
def test_after_the_wipe_a_view_model_is_as_new(qapp: object, end: str) -> None:
    used, new = Screen(), Screen()
    new.visit.show(**ENDS[end])
    for name, moment in MOMENTS.items():
        used.visit.show(**moment)
        used.do_much()
        used.visit.show(**ENDS[end])
        assert used.remembers() == new.remembers(), name

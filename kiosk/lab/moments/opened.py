# SPDX-License-Identifier: EUPL-1.2
"""Every moment that can be looked at: states of a visit, and what is opened over them by a touch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.application.call_staff import Calling
from kiosk.domain.ending import VisitEnding
from kiosk.domain.flow import Page
from kiosk.domain.opening_hours import Night, OpeningHours
from kiosk.lab.moments import elsewhere, forms, lists, payment, services
from kiosk.lab.moments.stage import Stage
from kiosk.ui.privacy import PrivacyNotice
from kiosk.ui.viewmodels.rest import RestSettings

State = Mapping[str, object]
_MESSAGE = "Dal 7 al 9 dicembre gli uffici sono chiusi. Si paga qui, e sul sito del Comune."
_NOTICE = PrivacyNotice("", "Comune di Montechiaro", "sportello 2", 400, 30)


class _Call:
    """A call for staff that nobody has made."""

    calling = Calling.NOT_CALLED

    def listen(self, listener: Callable[[], None]) -> None:
        pass

    def forget(self) -> None:
        pass


def _nothing(stage: Stage) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Moment:
    """What the screen shows.

    Attributes:
        state: makes what the state of the visit is then.
        enter, leave: what is done by touch after that, and to undo it.
        before: what the state is before that, for what comes over a page by itself.
        over: the name of the item that lies over the page then; empty: none.
    """

    state: Callable[[], State]
    enter: Callable[[Stage], None] = _nothing
    leave: Callable[[Stage], None] = _nothing
    over: str = ""
    before: State | None = None


def _still(state: State, over: str = "", before: State | None = None) -> Moment:
    return Moment(lambda: state, over=over, before=before)


def _asked(state: State) -> Moment:
    """Whether somebody is still there is asked over a page."""
    return _still(state, "idle-dialog", {name: value for name, value in state.items() if name != "idle_ends_at"})


def _touched(state: State, names: str, back: str, over: str = "") -> Moment:
    """After touching the items of these names; `back` undoes it. The help has all that it can have."""

    def touch(stage: Stage, items: str) -> None:
        stage.view_model.help_shown.offer(_NOTICE, _Call())  # type: ignore[arg-type]  # it is never made
        for name in items.split():
            stage.tap(name)

    return Moment(lambda: state, lambda stage: touch(stage, names), lambda stage: touch(stage, back), over)


def _resting(**settings: object) -> Moment:
    given = {"after_s": 3600.0, "message": _MESSAGE, "hours": OpeningHours.parse(["mon-sun 8:00-20:00"]), **settings}

    def enter(stage: Stage) -> None:
        rest = stage.view_model.rest_shown
        rest.begin(RestSettings(**{"night": None, **given}))  # type: ignore[arg-type]  # named as they are
        rest.fall_asleep()
        stage.settle()

    def leave(stage: Stage) -> None:
        stage.view_model.rest_shown.begin(RestSettings(0.0, "", OpeningHours(), None))
        stage.settle()

    return Moment(lambda: {"page": Page.HOME}, enter, leave, "attract")


def _code(code: str) -> Callable[[Stage], None]:
    def enter(stage: Stage) -> None:
        stage.model("code").begin()
        for character in code:
            stage.model("code").typed(character)
        stage.settle()

    return enter


def _choosing(stage: Stage) -> None:
    stage.model("form").choose("impianto")
    stage.settle()


def _chosen(stage: Stage) -> None:
    stage.model("form").closeChoice()
    stage.settle()


def _unfolded(state: State, name: str) -> Moment:
    """With the chips that the largest words fold into a key of that name."""

    def enter(stage: Stage) -> None:
        if stage.shows(name):
            stage.tap(name)

    return Moment(lambda: state, enter, lambda stage: stage.show(page=Page.HOME))


#: What the settings of the stage, its services and their forms say: the town's own words, in the town's language.
OF_THE_TOWN = frozenset({"Sportello dei pagamenti", "Altro", "Codice fiscale"}) | {
    group for _, group, *_ in services.SERVED
}

_DEBT, _CHECKOUT = payment.MOMENTS["debt"], payment.MOMENTS["checkout"]
_CHECK = payment.MOMENTS["notice-check"]
_LEFT = {"page": Page.HOME, "last_ending": VisitEnding.IDLE, "left_unattended": True}

#: name: the moment.
MOMENTS: Mapping[str, Moment] = {
    **{
        name: _asked(state) if name.startswith("idle") else _still(state)
        for moments in (payment.MOMENTS, elsewhere.MOMENTS, lists.MOMENTS, services.MOMENTS)
        for name, state in moments.items()
    },
    **{name: Moment(state) for name, state in forms.MOMENTS.items()},
    "form-choice": Moment(forms.MOMENTS["form-second"], _choosing, _chosen),
    "services-groups": _unfolded(services.MOMENTS["services"], "groups"),
    "debts-filters": _unfolded(lists.MOMENTS["debts-paid"], "filters"),
    "code": Moment(lambda: _CHECK, _code("")),
    "code-typed": Moment(lambda: _CHECK, _code("WWWWWWWW")),
    "help": _touched(_DEBT, "help", "close-help", "help-sheet"),
    "help-at-checkout": _touched(_CHECKOUT, "help", "close-help", "help-sheet"),
    "privacy": _touched(_DEBT, "help privacy", "privacy close-help", "help-sheet"),
    "languages": _touched(_DEBT, "language", "close-language", "language-sheet"),
    "languages-at-checkout": _touched(_CHECKOUT, "language", "close-language", "language-sheet"),
    "access": _touched(_DEBT, "easy-access", "close-access", "access-sheet"),
    "leaving": _touched(_DEBT, "exit", "stay", "exit-dialog"),
    "leaving-the-payment": _touched(_CHECKOUT, "exit", "stay", "leave-dialog"),
    "farewell": Moment(lambda: _LEFT, leave=lambda stage: stage.show(page=Page.NOTICE)),
    "resting": _resting(),
    "resting-at-night": _resting(night=Night.parse("10:00-11:00")),
    "closed": _resting(hours=OpeningHours.parse(["tue-fri 8:00-18:30"])),
}

# SPDX-License-Identifier: EUPL-1.2
"""What is said of money. Input: what to look at, `:`, what the visitor did (tests/application/spending.py); each notice
is of 50.00. Answer: what is said, in the language of the sources.
"""

from __future__ import annotations

import pytest

from kiosk.application.visit.derived import fee_known, may_have_paid
from kiosk.application.visit.state import VisitState
from kiosk.ui.messages import trouble_words
from kiosk.ui.money_words import fee_words
from kiosk.ui.pages import money_line_of, step_of
from tests.application.spending import do_all
from tests.application.world import World, play

_STEPS = ("", "Notice", "Check", "Payment", "Receipt")


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`line`, the money line; `sum`, what stands below a paid amount; `trouble` and `warns`, on the page of an outage;
    `steps`, the one at hand.
    """
    what, _, words = given.partition(":")

    async def spend(world: World) -> None:
        await do_all(world, words)

    state = play(spend).visit.state
    return f"{state.page.value}: {_said(what.strip(), state)}".replace("\N{NO-BREAK SPACE}", " ")


def _said(what: str, state: VisitState) -> str:
    match what:
        case "line":
            return money_line_of(state, "en")[1]
        case "warns":
            return "ask before you pay again" if may_have_paid(state) else "no"
        case "trouble":
            return trouble_words(state, "en").text
        case "sum" if state.session.payment.attempt is not None:
            return fee_words(state.session.payment.attempt.total, fee_known(state), "en")
        case "steps":
            step = step_of(state)
            return f"{' '.join(_STEPS[1:step])} ticked, at {_STEPS[step]}" if step else "none"
    raise ValueError(what)

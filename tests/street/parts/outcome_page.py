# SPDX-License-Identifier: EUPL-1.2
"""What Checkout's pages say of the outcome. Input: a JSON list of what follows after the button "Paga".

`/PATH` is an address of Checkout's, `https://…` one of somebody else's, `about to go to /PATH` one that is only
asked for, `PAGA` the request of that button once more, anything else a title.
Answer: the ending without a receipt, `code` and the code or `-`, and `ended` or `goes on` for the page.
"""

from __future__ import annotations

import json

import pytest

from kiosk.composition.bootstrap import read_outcome_titles
from kiosk.domain.ending import Evidence, ending_of
from kiosk.domain.navigation import Trail
from kiosk.domain.origin import origin_of

_CHECKOUT = "https://checkout.pagopa.it"
_PAGA = "https://api.platform.pagopa.it/transactions/1/auth-requests"
_ABOUT = "about to go to "


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """See the module."""
    trail = Trail(frozenset({origin_of(_CHECKOUT)}), f"{_CHECKOUT}/c/1", read_outcome_titles())
    for step in ("/c/1", "Paga un avviso - pagoPA", "/riepilogo-pagamento", "PAGA", *json.loads(given)):
        if step == "PAGA":
            trail = trail.after_request("POST", _PAGA)
        elif step.startswith(_ABOUT):
            trail = trail.after_address(_CHECKOUT + step.removeprefix(_ABOUT), happened=False)
        elif step.startswith("/"):
            trail = trail.after_address(_CHECKOUT + step)
        elif step.startswith("https://"):
            trail = trail.after_address(step)
        else:
            trail = trail.after_title(step)
    ending = ending_of(Evidence(False, trail.may_be_authorised, trail.outcome_code, True, True))
    code = "-" if trail.outcome_code is None else trail.outcome_code
    return f"{ending.value} code {code} {'ended' if trail.outcome_reached else 'goes on'}"

# SPDX-License-Identifier: EUPL-1.2
"""What GovPay answers to byAvviso when it does not give the debt.

Input: JSON of `status`, `detail` (of a 404; else the whole `body`), `api`; a list of them is one a creditor, in the
order of the settings. Answer: the ending and what is said.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest

from kiosk.adapters.govpay import Api, GovPayDebts
from kiosk.application.creditors import Creditor
from kiosk.application.find_debt import FindDebt
from kiosk.application.visit import Visit
from kiosk.application.visit.derived import ending_shown
from kiosk.application.visit.state import VisitState
from kiosk.domain.notice import ScannedNotice
from kiosk.ui.messages import trouble_code
from tests.adapters.govpay.installation import NOTICE, connection, debt, page
from tests.application.world import World, play, settle_down

_CREDITORS = ("01234567890", "98765432105", "11111111111")


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`ENDING PROBLEM`, `ENDING K-CODE`, or `found`."""
    told = json.loads(given)
    answers = dict(zip(_CREDITORS, told if isinstance(told, list) else [told], strict=False))

    def handler(asked: httpx.Request) -> httpx.Response:
        if asked.url.path.endswith("/rpp"):
            return httpx.Response(200, json=page())
        creditor = asked.url.path.split("/")[-2]
        return _response(creditor, answers[creditor])

    async def scene(world: World) -> None:
        govpay = connection(handler, Api(next(iter(answers.values())).get("api", "pagamento_v2")))
        find = FindDebt(GovPayDebts(govpay), [Creditor(one, one) for one in answers])
        _finds_with(world.visit, find)
        world.visit.begin()
        world.visit.look_up(ScannedNotice(NOTICE))
        await settle_down()
        await govpay.aclose()

    return _said(play(scene).visit.state)


def _response(creditor: str, one: dict[str, Any]) -> httpx.Response:
    if one == {"status": 200}:
        body = debt(dominio={"idDominio": creditor, "ragioneSociale": "Comune"})
        return httpx.Response(200, json=body)
    body = one.get("body") or {
        "categoria": "OPERAZIONE",
        "codice": "404000",
        "descrizione": "Risorsa non trovata",
        "dettaglio": one["detail"],
    }
    return httpx.Response(one["status"], json=body)


def _finds_with(visit: Visit, find: FindDebt) -> None:
    visit._components.finding._find_debt = find


def _said(state: VisitState) -> str:
    ending = ending_shown(state)
    if ending is None:
        return "found" if state.session.bill.debt is not None else "nothing"
    about = (
        state.session.lookup.problem.value
        if state.session.lookup.problem
        else trouble_code(replace(state).availability.trouble)
    )
    return f"{ending.value} {about}"

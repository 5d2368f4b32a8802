# SPDX-License-Identifier: EUPL-1.2
"""An application of GovPay with and without rights, against the sandbox's GovPay.

Input: JSON of `apis` and `steps`: "start" (the kiosk starts), "find", "pay", "ask" (did I pay?), "home", "press"
(Riprova), or rights that change, in the words of town.json. Answer: what is seen in the end, how many carts were sent.
"""

from __future__ import annotations

import json

import httpx
import pytest

from kiosk.adapters.govpay import Api, Connection, GovPayDebts, GovPayReceipts
from kiosk.application.creditors import Creditor
from kiosk.application.prove_rights import ProveRights
from kiosk.application.visit.derived import ending_shown
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.lab.sandbox.clock import SandboxClock
from kiosk.lab.sandbox.govpay.app import create_app
from kiosk.lab.sandbox.govpay.pagopa import PagoPA
from kiosk.lab.sandbox.govpay.records import Application, Dominio
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.ui.messages import trouble_code
from tests.adapters.govpay.installation import at_once, settings
from tests.application.payments import CREDITOR, NAME
from tests.application.world import World, play, settle_down


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`PAGE CODE, N carts`; an ending's name in place of the page where it is one."""
    told = json.loads(given)
    world = World()

    async def scene(world: World) -> None:
        town = GovPay(_fill, SandboxClock())
        notice = next(iter(town.debts())).notice
        app = httpx.ASGITransport(create_app(town, PagoPA(town)))
        govpay = Connection(settings(*map(Api, told["apis"])), transport=app, sleep=at_once)
        debts, receipts = GovPayDebts(govpay), GovPayReceipts(govpay)
        for name in ("list", "fetch", "fetch_pdf", "prove"):
            setattr(world.receipts, name, getattr(receipts, name))
        world.debts.find = debts.find  # type: ignore[method-assign]  # the real one
        for step in told["steps"]:
            if isinstance(step, dict):
                await app_changes(app, step)
            else:
                await _does(world, step, ScannedNotice(NoticeNumber(notice), CREDITOR))
        await govpay.aclose()

    state = play(scene, world=world).visit.state
    ending = ending_shown(state)
    seen = " ".join(
        filter(None, (ending.value if ending else state.page.value, trouble_code(state.availability.trouble)))
    )
    return f"{seen}, {len(world.channel.carts)} carts"


async def app_changes(app: httpx.ASGITransport, rights: dict[str, object]) -> None:
    """What the application may do changes from now on."""
    async with httpx.AsyncClient(transport=app, base_url="https://govpay.example") as client:
        answered = await client.post("/_sandbox/rights", json={"user": "kiosk", **rights})
        answered.raise_for_status()


async def _does(world: World, step: str, notice: ScannedNotice) -> None:
    match step:
        case "start":
            await ProveRights(world.receipts, [Creditor(CREDITOR, NAME)])()
        case "find":
            world.visit.look_up(notice)
        case "pay":
            world.visit.go_on()
            world.visit.pay()
        case "ask":
            world.visit.begin_check()
            world.visit.look_up(notice)
        case "home":
            world.visit.finish()
        case "press":
            world.visit.try_again()
        case _:
            raise ValueError(step)
    for _ in range(20):
        await settle_down()


def _fill(govpay: GovPay) -> None:
    govpay.add_tipo_pendenza("MENSA", "Mensa")
    govpay.add_dominio(Dominio(id=CREDITOR, name=NAME, segregation_code="01", tipi_pendenza=["MENSA"]))
    govpay.add_dominio(Dominio(id="98765432105", name="Altrove", segregation_code="02", tipi_pendenza=["MENSA"]))
    govpay.add_application(Application("kiosk", "kiosk", "parola", domini=[CREDITOR]))
    govpay.add_debt(
        id_a2a="kiosk", id_pendenza="D1", id_dominio=CREDITOR, causale="Mensa", amount_cents=5000, id_tipo="MENSA"
    )

# SPDX-License-Identifier: EUPL-1.2
"""Somebody who pays on Checkout's page, without a web view: its own HTTP, and what a view would tell the visit."""

from __future__ import annotations

from urllib.parse import urljoin

import httpx

from kiosk.application.visit import Visit
from tests.checkout_words import OUTCOMES, app_title, heading
from tests.faults.plans import Told

_API = "/ecommerce/checkout"


class Payer:
    """Goes through the page that a payment has opened."""

    def __init__(self, visit: Visit, http: httpx.AsyncClient) -> None:
        started = visit.state.session.payment.started
        assert started is not None
        self._visit = visit
        self._http = http
        self._page = started.page
        self._transaction = ""
        self._psp = ""

    async def opens(self) -> None:
        """The page comes and shows itself."""
        self._visit.address_seen(self._page, happened=True)
        await self._http.get(self._page)
        self._visit.page_loaded()
        await self._http.get(self._at(f"{_API}/v1/carts/{self._page.rpartition('/')[2]}"))
        self._goes("/inserisci-email")

    async def chooses(self) -> None:
        """Goes on to the page with "Paga". pagoPA asks GovPay now whether the notice may be paid.

        Raises:
            AssertionError: it may not.
        """
        asked = {"cartId": self._page.rpartition("/")[2], "email": "ada.bruni@example.it"}
        answer = await self._http.post(self._at(f"{_API}/v2/transactions"), json=asked)
        assert answer.status_code == httpx.codes.OK, answer.text
        self._transaction = answer.json()["transactionId"]
        for path in ("/scegli-metodo", "/lista-psp", "/riepilogo-pagamento"):
            self._goes(path)

    async def pays(self) -> bool:
        """Presses "Paga" and comes to the bank's page. Returns whether that request was let through."""
        address = self._at(f"{_API}/v2/transactions/{self._transaction}/auth-requests")
        if not self._visit.request_seen("POST", address):
            return False
        answer = await self._http.post(address)
        assert answer.status_code == httpx.codes.OK, answer.text
        self._psp = urljoin(self._page, answer.json()["authorizationUrl"])
        self._visit.address_seen(self._psp, happened=True)
        return True

    async def authorises(self, told: Told) -> None:
        """Says yes at the bank, and sees the outcome page."""
        asked = {"decision": "authorise", "outcome": str(told.outcome) if told.outcome else "", "route": told.route}
        await self._http.post(self._psp, data=asked)
        if told.route == "/v2/esito":
            self._goes(f"/v2/esito#transactionId=1&outcome={told.outcome}")
        else:
            self._goes("/esito")
            self._visit.title_seen(app_title(told.lang))
            if told.outcome in OUTCOMES:
                self._visit.title_seen(f"{heading(told.outcome, told.lang)} - pagoPA")

    def _goes(self, path: str) -> None:
        self._visit.address_seen(self._at(path), happened=True)

    def _at(self, path: str) -> str:
        return urljoin(self._page, path)

# SPDX-License-Identifier: EUPL-1.2
"""`GET /profilo` as a probe: it needs valid credentials and no right at all."""

from __future__ import annotations

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.settings import Api
from kiosk.adapters.govpay.wire import Fields
from kiosk.dataclass import dataclass
from kiosk.errors import Bug, Misconfigured, Refusal


@dataclass(frozen=True, slots=True)
class Profile:
    """Who we are to GovPay.

    Attributes:
        name: the application (idA2A).
        creditor_ids: the creditors that it may act for; all of the installation when it is authorised for all.
    """

    name: str
    creditor_ids: frozenset[str]


class ProfileProbe:
    """Whether one API is there and knows us. It cannot tell whether we have that API's rights (GovPay shows none)."""

    def __init__(self, connection: Connection, api: Api) -> None:
        self._connection = connection
        self.api = api

    async def check(self) -> None:
        """Ask for the profile.

        Raises:
            Outage: the API is not there, or does not accept us.
        """
        await self.read()

    async def read(self) -> Profile:
        """The profile itself.

        Raises:
            Outage: the API is not there, or does not accept us.
        """
        try:
            body = await self._connection.probe(self.api, "profilo", ("profilo",))
        except (Refusal, Bug) as error:
            raise Misconfigured(f"the address of {self.api.value} is not GovPay's: {error}") from error
        fields = Fields(body, "profilo")
        creditors = (row.required("idDominio") for row in fields.rows("domini"))
        return Profile(fields.text("nome"), frozenset(creditors))


def probes(connection: Connection) -> tuple[ProfileProbe, ...]:
    """A probe of each API in use, except those of which only `GET /avvisi` is open."""
    return tuple(ProfileProbe(connection, api) for api in Api if connection.settings.whole(api))

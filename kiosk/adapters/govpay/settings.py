# SPDX-License-Identifier: EUPL-1.2
"""What has to be known of a GovPay installation to speak to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from kiosk.adapters.http import MAX_BODY_BYTES, Timeouts, Tls
from kiosk.dataclass import dataclass


class Api(Enum):
    """The APIs of GovPay that the kiosk can use, each with a context and rights of its own."""

    PENDENZE_V2 = "pendenze_v2"
    PAGAMENTO_V2 = "pagamento_v2"
    PAGAMENTO_V3 = "pagamento_v3"
    RAGIONERIA_V3 = "ragioneria_v3"

    @property
    def version(self) -> str:
        """The version's segment of the path: `v2` or `v3`."""
        return self.value[-2:]


@dataclass(frozen=True, slots=True)
class BasicCredentials:
    """Name and password of the application (idA2A) in GovPay: path segment `basic`."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CertificateCredentials:
    """The client certificate of `Tls` says who we are: path segment `ssl`."""


@dataclass(frozen=True, slots=True)
class ApiKeyCredentials:
    """The two headers X-APP-ID and X-API-KEY: path segment `apikey`."""

    app_id: str
    api_key: str = field(repr=False)


Credentials = BasicCredentials | CertificateCredentials | ApiKeyCredentials


@dataclass(frozen=True, slots=True)
class GovPaySettings:
    """One GovPay installation.

    Attributes:
        addresses: per API that may be used, its address with the context, for example
            `https://pay.example.it/govpay-api-pagamento`; `/rs/{auth}/{version}` is added.
        avvisi_only: of Pendenze v2 and Pagamento v2, those of which only `GET /avvisi` is open to us (some gateways).
        find_read_s: longest silence, in seconds, on byAvviso, where GovPay may first ask the creditor's own system.
        pdf_read_s: the same on a PDF, which GovPay renders anew at each request.
        max_body_bytes: longer answers are not taken.
    """

    addresses: Mapping[Api, str]
    credentials: Credentials
    timeouts: Timeouts
    find_read_s: float
    pdf_read_s: float
    tls: Tls = Tls()
    avvisi_only: frozenset[Api] = frozenset()
    max_body_bytes: int = MAX_BODY_BYTES

    def whole(self, api: Api) -> bool:
        """Whether an API may be used for more than `GET /avvisi`."""
        return api in self.addresses and api not in self.avvisi_only


#: Where a debt's state comes from, by byAvviso or else by `GET /avvisi`, the best first: Pagamento v2 sees all debts of
#: our creditors, Pendenze v2 only those of our own application.
STATE_SOURCES = (Api.PAGAMENTO_V2, Api.PENDENZE_V2)
#: Where the debts of our own application are listed with their documento, and where they are made.
OWN_SOURCES = (Api.PENDENZE_V2,)
#: Where receipts come from, the best first. Pagamento v3 is marked for removal by GovPay.
RECEIPT_SOURCES = (Api.RAGIONERIA_V3, Api.PAGAMENTO_V3, Api.PENDENZE_V2)


def warnings(settings: GovPaySettings) -> list[str]:
    """What will not work with the APIs that these settings name, in sentences for a technician."""
    found = []
    with_state = any(settings.whole(api) for api in STATE_SOURCES)
    state_beside = any(api in settings.addresses for api in STATE_SOURCES)
    if not with_state and not settings.whole(Api.RAGIONERIA_V3):
        found.append(
            "no source of debts: nothing will be found (needed: pagamento_v2, or pendenze_v2, or ragioneria_v3)"
        )
    elif not with_state and not state_beside:
        found.append(
            "no source of a state: nothing will be payable (ragioneria_v3 gives none; add pagamento_v2 or pendenze_v2)"
        )
    if not settings.whole(Api.PAGAMENTO_V2) and settings.whole(Api.PENDENZE_V2):
        found.append("pendenze_v2 shows only the debts of our own application: others will not be found")
    if not settings.whole(Api.PENDENZE_V2):
        found.append(
            "no pendenze_v2: the other instalments of a bill are not seen, tariffs cannot be paid, "
            "and a form whose answer is lost goes to the desk"
        )
    if not settings.whole(Api.PAGAMENTO_V2):
        found.append("no pagamento_v2: nothing can be paid by filling in a form")
    if not any(settings.whole(api) for api in RECEIPT_SOURCES):
        found.append(
            "no source of receipts: no payment can ever be confirmed "
            "(needed: ragioneria_v3, or pagamento_v3, or pendenze_v2)"
        )
    if isinstance(settings.credentials, CertificateCredentials) and settings.tls.certificate_file is None:
        found.append("the credentials are a client certificate, but no certificate file is named")
    return found

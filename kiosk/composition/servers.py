# SPDX-License-Identifier: EUPL-1.2
"""The adapters that ask servers. Loading them and their certificates takes long: `bootstrap` has them built late."""

from __future__ import annotations

from pathlib import Path

from kiosk.adapters.checkout import CheckoutChannel, CheckoutProbe, CheckoutSettings
from kiosk.adapters.checkout.check import CheckoutCheck
from kiosk.adapters.govpay import (
    Api,
    ApiKeyCredentials,
    BasicCredentials,
    CertificateCredentials,
    Connection,
    GovPayBills,
    GovPayCatalogue,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayDebtSearch,
    GovPayNoticePdfs,
    GovPayReceipts,
    GovPaySettings,
    probes,
)
from kiosk.adapters.govpay.check import GovPayCheck
from kiosk.adapters.govpay.settings import Credentials
from kiosk.adapters.http import OnRequest, Timeouts, Tls, ignore_request
from kiosk.application.ports import (
    Bills,
    Catalogue,
    Check,
    DebtCreation,
    Debts,
    DebtSearch,
    NoticePdfs,
    PaymentChannel,
    Probe,
    Receipts,
)
from kiosk.config import Secrets, Settings
from kiosk.dataclass import dataclass
from kiosk.domain.breaker import Breaker


@dataclass(frozen=True, slots=True)
class Servers:
    """GovPay and Checkout behind their ports. `own_search` sees the debts of our own application only."""

    debts: Debts
    bills: Bills
    search: DebtSearch
    own_search: DebtSearch
    catalogue: Catalogue
    creation: DebtCreation
    notice_pdfs: NoticePdfs
    receipts: Receipts
    channel: PaymentChannel
    govpay_probe: Probe
    checkout_probe: Probe
    checks: tuple[Check, ...]
    _connection: Connection
    _channel: CheckoutChannel

    async def aclose(self) -> None:
        """Close the connections."""
        await self._connection.aclose()
        await self._channel.aclose()


class CombinedProbe:
    """A server of several parts answers when all of them do."""

    def __init__(self, parts: tuple[Probe, ...]) -> None:
        self._parts = parts

    async def check(self) -> None:
        """Ask each part."""
        for part in self._parts:
            await part.check()


def build(
    settings: Settings,
    secrets: Secrets,
    on_request: OnRequest | None = None,
    govpay: Breaker | None = None,
    checkout: Breaker | None = None,
) -> Servers:
    """Build them. No server is asked anything yet.

    Args:
        govpay, checkout: the breakers of the two, None for some of their own.

    Raises:
        Misconfigured: an address, a certificate or a credential cannot be used.
    """
    told = on_request or ignore_request
    at_checkout = checkout_settings(settings, secrets)
    connection = Connection(govpay_settings(settings, secrets), told, breaker=govpay)
    channel = CheckoutChannel(at_checkout, told, breaker=checkout)
    receipts, profiles, checkout_probe = GovPayReceipts(connection), probes(connection), CheckoutProbe(at_checkout)
    creditor_ids = [creditor.id for creditor in settings.creditors]
    return Servers(
        debts=GovPayDebts(connection),
        bills=GovPayBills(connection),
        search=GovPayDebtSearch(connection),
        own_search=GovPayDebtSearch.of_own_debts(connection),
        catalogue=GovPayCatalogue(connection),
        creation=GovPayDebtCreation(connection, settings.application_id),
        notice_pdfs=GovPayNoticePdfs(connection),
        receipts=receipts,
        channel=channel,
        govpay_probe=CombinedProbe(profiles),
        checkout_probe=checkout_probe,
        checks=(GovPayCheck(profiles, receipts, creditor_ids), CheckoutCheck(checkout_probe)),
        _connection=connection,
        _channel=channel,
    )


def govpay_settings(settings: Settings, secrets: Secrets) -> GovPaySettings:
    """The settings of the GovPay adapter."""
    govpay = settings.govpay
    addresses = {
        Api.PENDENZE_V2: govpay.pendenze_v2,
        Api.PAGAMENTO_V2: govpay.pagamento_v2,
        Api.PAGAMENTO_V3: govpay.pagamento_v3,
        Api.RAGIONERIA_V3: govpay.ragioneria_v3,
    }
    return GovPaySettings(
        addresses={api: address for api, address in addresses.items() if address},
        credentials=_credentials(settings, secrets),
        tls=Tls(_path(govpay.ca_file), _path(govpay.auth.certificate), _path(govpay.auth.certificate_key)),
        timeouts=Timeouts(connect_s=govpay.connect_timeout_s, read_s=govpay.read_timeout_s),
        find_read_s=govpay.find_timeout_s,
        pdf_read_s=govpay.pdf_timeout_s,
        avvisi_only=frozenset(Api(name) for name in govpay.avvisi_only),
    )


def checkout_settings(settings: Settings, secrets: Secrets) -> CheckoutSettings:
    """The settings of the Checkout adapter."""
    checkout = settings.checkout
    return CheckoutSettings(
        api=checkout.api,
        subscription_key=secrets.checkout,
        page_origins=tuple(checkout.pages),
        version=checkout.version,
        timeouts=Timeouts(connect_s=checkout.connect_timeout_s, read_s=checkout.read_timeout_s),
    )


def _credentials(settings: Settings, secrets: Secrets) -> Credentials:
    auth = settings.govpay.auth
    if auth.kind == "ssl":
        return CertificateCredentials()
    kind = BasicCredentials if auth.kind == "basic" else ApiKeyCredentials
    return kind(auth.user, secrets.govpay)


def _path(text: str) -> Path | None:
    return Path(text) if text else None

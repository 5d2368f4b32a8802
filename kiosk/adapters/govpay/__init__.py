# SPDX-License-Identifier: EUPL-1.2
"""GovPay 3.9 over HTTP: API Pendenze v2, Pagamento v2 and v3, Ragioneria v3 behind the ports Debts and Receipts."""

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.profile import Profile, ProfileProbe, probes
from kiosk.adapters.govpay.settings import (
    Api,
    ApiKeyCredentials,
    BasicCredentials,
    CertificateCredentials,
    GovPaySettings,
    warnings,
)
from kiosk.adapters.govpay.sources import GovPayDebts, GovPayReceipts

__all__ = [
    "Api",
    "ApiKeyCredentials",
    "BasicCredentials",
    "CertificateCredentials",
    "Connection",
    "GovPayDebts",
    "GovPayReceipts",
    "GovPaySettings",
    "Profile",
    "ProfileProbe",
    "probes",
    "warnings",
]

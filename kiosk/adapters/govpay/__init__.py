# SPDX-License-Identifier: EUPL-1.2
"""GovPay 3.9 over HTTP: API Pendenze v2, Pagamento v2 and v3, Ragioneria v3 behind the ports."""

from kiosk.adapters.govpay.bills import DOCUMENTO, GovPayBills
from kiosk.adapters.govpay.catalogue import GovPayCatalogue
from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.creation import GovPayDebtCreation
from kiosk.adapters.govpay.notice_pdfs import GovPayNoticePdfs
from kiosk.adapters.govpay.profile import Profile, ProfileProbe, probes
from kiosk.adapters.govpay.search import GovPayDebtSearch
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
    "DOCUMENTO",
    "Api",
    "ApiKeyCredentials",
    "BasicCredentials",
    "CertificateCredentials",
    "Connection",
    "GovPayBills",
    "GovPayCatalogue",
    "GovPayDebtCreation",
    "GovPayDebtSearch",
    "GovPayDebts",
    "GovPayNoticePdfs",
    "GovPayReceipts",
    "GovPaySettings",
    "Profile",
    "ProfileProbe",
    "probes",
    "warnings",
]

# SPDX-License-Identifier: EUPL-1.2
"""The use cases that a visit is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kiosk.application.create_debt import CreateDebt
from kiosk.application.create_from_form import CreateFromForm
from kiosk.application.creditors import Creditor
from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.list_services import ListServices
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_notice import PrintNotice
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.search_debts import SearchDebts
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.start_payment import StartPayment
from kiosk.dataclass import dataclass
from kiosk.domain.tariff import Tariff


@dataclass(frozen=True, slots=True)
class UseCases:
    """What the kiosk can do. What is None this installation cannot.

    Attributes:
        search_debts: needs an API that lists debts.
        list_services: needs API Pagamento v2.
        print_notice: needs a printer, and an API that gives the PDFs of notices.
        prints: there is a printer.
        tariffs: the prices of the settings.
        creditors: those that the kiosk serves.
        guard: how long an attempt that is not settled keeps its notices from being paid again.
    """

    find_debt: FindDebt
    find_instalments: FindInstalments
    search_debts: SearchDebts | None
    list_services: ListServices | None
    create_from_form: CreateFromForm
    create_debt: CreateDebt
    print_notice: PrintNotice | None
    start_payment: StartPayment
    fetch_receipt: FetchReceipt
    printing: PrintDocument
    recheck_attempt: RecheckAttempt
    background: SettleInBackground
    guard: timedelta
    prints: bool
    tariffs: Sequence[Tariff] = ()
    creditors: Sequence[Creditor] = ()

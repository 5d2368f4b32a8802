# SPDX-License-Identifier: EUPL-1.2
"""What the use cases need from the world, a file a concern. Adapters implement it; tests have a fake of each."""

from kiosk.application.ports.audit import AuditLog
from kiosk.application.ports.check import Check, CheckResult, CheckState
from kiosk.application.ports.clock import Clock
from kiosk.application.ports.debts import (
    Bills,
    Catalogue,
    DebtCreation,
    DebtPage,
    DebtQuery,
    Debts,
    DebtSearch,
    NoticePdfs,
)
from kiosk.application.ports.documents import (
    DocumentKind,
    Documents,
    NotPaidNote,
    Paper,
    Slip,
    WhereToPay,
    WhyNotHere,
)
from kiosk.application.ports.journal import Journal
from kiosk.application.ports.payment import PaymentChannel, PaymentRequest
from kiosk.application.ports.printing import (
    EarlierJob,
    Printer,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.application.ports.probe import Probe
from kiosk.application.ports.receipts import Receipts
from kiosk.application.ports.speaker import Speaker, SpeechEvent, Utterance
from kiosk.application.ports.staff import StaffCall
from kiosk.domain.fact import Fact, FactKind
from kiosk.errors import JournalUnavailable

__all__ = [
    "AuditLog",
    "Bills",
    "Catalogue",
    "Check",
    "CheckResult",
    "CheckState",
    "Clock",
    "DebtCreation",
    "DebtPage",
    "DebtQuery",
    "DebtSearch",
    "Debts",
    "DocumentKind",
    "Documents",
    "EarlierJob",
    "Fact",
    "FactKind",
    "Journal",
    "JournalUnavailable",
    "NotPaidNote",
    "NoticePdfs",
    "Paper",
    "PaymentChannel",
    "PaymentRequest",
    "PrintOutcome",
    "PrintResult",
    "PrintTrouble",
    "Printer",
    "PrinterReadiness",
    "PrinterStatus",
    "Probe",
    "Receipts",
    "Slip",
    "Speaker",
    "SpeechEvent",
    "StaffCall",
    "Utterance",
    "WhereToPay",
    "WhyNotHere",
]

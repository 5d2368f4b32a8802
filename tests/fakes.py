# SPDX-License-Identifier: EUPL-1.2
"""One fake of each port that the world answers. They hold to the same rules as the real ones: tests/contract."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.application.ports import (
    DebtPage,
    DebtQuery,
    EarlierJob,
    PaymentRequest,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.domain.documento import Documento
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.domain.service import Service
from kiosk.domain.tariff import DebtDraft, IncomeCode
from kiosk.errors import Bug, FormFault, FormRejected, KioskError, Misconfigured, NotFound, Refused


class FakeClock:
    """Time that passes only when somebody sleeps, and then at once."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Rome"))
        self.elapsed_s = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.elapsed_s)

    def monotonic(self) -> float:
        return 1000.0 + self.elapsed_s

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)

    def start_at(self, start: datetime) -> None:
        """Let the wall time of the start be another one."""
        self._start = start

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody sleeping."""
        self.elapsed_s += max(0.0, seconds)


@dataclass
class FakeDebts:
    """Debts in memory. `fails` is raised instead of any answer, those that are refused are not read."""

    debts: list[Pendenza] = field(default_factory=list)
    fails: KioskError | None = None
    refused: set[NoticeNumber] = field(default_factory=set)
    asked: list[tuple[str, NoticeNumber]] = field(default_factory=list)

    async def find(self, creditor_id: str, notice: NoticeNumber) -> Pendenza:
        self.asked.append((creditor_id, notice))
        if self.fails is not None:
            raise self.fails
        if notice in self.refused:
            raise Refused("a rule", "VER_000")
        for debt in reversed(self.debts):
            if (debt.creditor_id, debt.notice) == (creditor_id, notice):
                return debt
        raise NotFound("no such notice")


@dataclass
class FakeReceipts:
    """Receipts in memory, each with its PDF. A `fails…` is raised instead of the answer of its name.

    They could be read at the start, and may be read until a list is refused. `unproven`: they could not, or not yet.
    """

    receipts: list[tuple[Receipt, bytes]] = field(default_factory=list)
    fails_list: KioskError | None = None
    fails_fetch: Exception | None = None
    fails_pdf: Exception | None = None
    listed: int = 0
    unproven: bool = False
    proofs_asked: list[str] = field(default_factory=list)

    async def prove(self, creditor_id: str) -> None:
        if self.unproven:
            self.proofs_asked.append(creditor_id)
            if self.fails_list is not None:
                raise self.fails_list
            self.unproven = False

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        self.listed += 1
        if isinstance(self.fails_list, Misconfigured):
            self.unproven = True
        if self.fails_list is not None:
            raise self.fails_list
        found = (receipt.summary for receipt, _ in self.receipts)
        return tuple(one for one in found if (one.creditor_id, one.iuv) == (creditor_id, iuv))

    async def announced(self, notices: Collection[tuple[str, NoticeNumber]]) -> None:
        await asyncio.Event().wait()

    async def fetch(self, summary: ReceiptSummary) -> Receipt:
        if self.fails_fetch is not None:
            raise self.fails_fetch
        return self._held(summary)[0]

    async def fetch_pdf(self, summary: ReceiptSummary) -> bytes:
        if self.fails_pdf is not None:
            raise self.fails_pdf
        return self._held(summary)[1]

    def _held(self, summary: ReceiptSummary) -> tuple[Receipt, bytes]:
        for receipt, pdf in self.receipts:
            if receipt.summary.receipt_id == summary.receipt_id:
                return receipt, pdf
        raise NotFound("no such receipt")


@dataclass
class FakeChannel:
    """A payment channel that takes every well-formed cart and gives each a page of its own."""

    page_origin: str = "https://checkout.example"
    fails: KioskError | None = None
    carts: list[PaymentRequest] = field(default_factory=list)

    async def start(self, cart: PaymentRequest) -> str:
        if not 1 <= len(cart.notices) <= 5 or any(item.amount.cents < 1 for item in cart.notices):
            raise Bug("a cart that no channel takes")
        self.carts.append(cart)
        if self.fails is not None:
            raise self.fails
        return f"{self.page_origin}/c/{len(self.carts)}"


@dataclass
class FakePrinter:
    """A printer that keeps what it printed."""

    readiness: PrinterStatus = PrinterStatus(PrinterReadiness.READY)
    outcome: PrintOutcome = PrintOutcome.PRINTED
    trouble: PrintTrouble | None = None
    sheets: int | None = None
    printed: list[tuple[str, bytes]] = field(default_factory=list)
    earlier: Sequence[EarlierJob] = ()

    async def status(self) -> PrinterStatus:
        return self.readiness

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        if self.outcome is PrintOutcome.PRINTED:
            self.printed.append((title, pdf))
        return PrintResult(self.outcome, self.trouble, self.sheets)

    async def resume(self) -> Sequence[EarlierJob]:
        return self.earlier


@dataclass
class FakeDebtSearch:
    """Lists of debts in memory, the last one first. `fails` is raised instead of any answer.

    Each page leaves out `unreadable` rows.
    """

    debts: list[Pendenza] = field(default_factory=list)
    fails: KioskError | None = None
    asked: list[tuple[DebtQuery, int]] = field(default_factory=list)
    unreadable: int = 0

    async def page(self, query: DebtQuery, page: int) -> DebtPage:
        self.asked.append((query, page))
        if self.fails is not None:
            raise self.fails
        if page < 1:
            raise Bug("no such page")
        found = [debt for debt in reversed(self.debts) if _fits(debt, query)]
        if query.by_due_date:
            found.sort(key=lambda debt: debt.due_on or date.max)
        size = query.rows_per_page
        rows = tuple(found[(page - 1) * size : page * size])
        return DebtPage(rows, len(found), max(1, -(-len(found) // size)), self.unreadable)

    async def get(self, application_id: str, debt_id: str) -> Pendenza:
        if self.fails is not None:
            raise self.fails
        for debt in self.debts:
            if (debt.application_id, debt.debt_id) == (application_id, debt_id):
                return debt
        raise NotFound("no such debt")


def _fits(debt: Pendenza, query: DebtQuery) -> bool:
    created = debt.created_on
    # GovPay lists anomalous debts as paid ones
    state = State.ESEGUITA if debt.state is State.ANOMALA else debt.state
    return (
        query.debtor_id.upper() in ("", debt.debtor_id)
        and query.creditor_id in ("", debt.creditor_id)
        and query.state in (None, state)
        and (query.created_from is None or (created is not None and created >= query.created_from))
        and (query.created_to is None or (created is not None and created <= query.created_to))
    )


@dataclass
class FakeBills:
    """Knows the documento of some debts, by notice."""

    documenti: dict[NoticeNumber, Documento] = field(default_factory=dict)
    fails: KioskError | None = None

    async def documento(self, debt: Pendenza) -> Documento | None:
        if self.fails is not None:
            raise self.fails
        return debt.documento or self.documenti.get(debt.notice)


@dataclass
class FakeNoticePdfs:
    """Has a paper of each notice that it knows, in the second language that was asked for."""

    notices: set[tuple[str, NoticeNumber]] = field(default_factory=set)
    fails: KioskError | None = None

    async def fetch_pdf(self, creditor_id: str, notice: NoticeNumber, second_lang: str = "") -> bytes:
        if self.fails is not None:
            raise self.fails
        if (creditor_id, notice) not in self.notices:
            raise NotFound("no such notice")
        second = second_lang if second_lang in ("de", "en", "fr", "sl") else ""
        return f"%PDF-1.7 {notice} {second}\n%%EOF\n".encode()


@dataclass
class FakeCatalogue:
    """Services in memory. `lists` is False for an application that has a list of kinds."""

    services_held: list[Service] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    lists: bool = True
    fails: dict[str, KioskError] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def creditors(self) -> Mapping[str, str]:
        return self.names

    async def services(self, creditor_id: str, kinds: Sequence[str] = ()) -> Sequence[Service]:
        self.asked.append(creditor_id)
        if creditor_id in self.fails:
            raise self.fails[creditor_id]
        held = {one.id: one for one in self.services_held if one.creditor_id == creditor_id}
        return tuple(held[kind] for kind in dict.fromkeys(kinds or (held if self.lists else ())) if kind in held)


@dataclass
class FakeDebtCreation:
    """Makes debts in the lists of a search and of FakeDebts. What `answers` holds is raised first, one a call.

    An OutcomeUnknown in `answers` is raised after the debt was made when `made_all_the_same` says so.
    """

    search: FakeDebtSearch
    debts: FakeDebts = field(default_factory=FakeDebts)
    application_id: str = "kiosk"
    income_codes: frozenset[str] = frozenset({"CIE"})
    kinds: frozenset[str] = frozenset({"DIRITTI"})
    answers: list[KioskError] = field(default_factory=list)
    made_all_the_same: bool = False
    drafts: list[DebtDraft] = field(default_factory=list)
    forms: list[Mapping[str, object]] = field(default_factory=list)

    async def put(self, draft: DebtDraft) -> NoticeNumber:
        self.drafts.append(draft)
        failure = self.answers.pop(0) if self.answers else None
        if failure is not None and not self.made_all_the_same:
            raise failure
        if isinstance(draft.income, IncomeCode) and draft.income.code not in self.income_codes:
            raise Refused("no such entrata", "TRB_000")
        held = next((debt for debt in self.search.debts if debt.debt_id == draft.id), None)
        debtor = draft.debtor
        made = self._debt(draft.id, draft.creditor_id, draft.kind_id, draft.amount, debtor.code if debtor else "")
        made = replace(made, causale=draft.causale, debtor_name=debtor.name if debtor else "")
        if held is None:
            self._keep(made)
        if failure is not None:
            raise failure
        return (held or made).notice

    async def post_form(self, creditor_id: str, kind_id: str, form: Mapping[str, object]) -> Pendenza:
        self.forms.append(form)
        failure = self.answers.pop(0) if self.answers else None
        if failure is not None and not self.made_all_the_same:
            raise failure
        if kind_id not in self.kinds:
            raise NotFound("no such kind")
        amount = form.get("importo")
        if amount is None:
            raise FormRejected("400", (FormFault(("importo",), "1028", missing=True),))
        if amount == 13:
            raise Refused("422", "SEMANTICA", "Tredici non si può")
        debtor = form.get("soggettoPagatore")
        code = str(debtor["identificativo"]) if isinstance(debtor, Mapping) else ""
        made = self._debt(f"S{len(self.forms)}", creditor_id, kind_id, Money.from_json(amount), code)
        self._keep(made)
        if failure is not None:
            raise failure
        return made

    def _debt(self, name: str, creditor_id: str, kind_id: str, amount: Money, debtor_id: str) -> Pendenza:
        notice = NoticeNumber(f"30100000000009{len(self.search.debts):04d}")
        return Pendenza(
            notice, creditor_id, "Comune", amount, State.NON_ESEGUITA, kind_id, notice.iuv,
            application_id=self.application_id, debt_id=name, kind_id=kind_id, debtor_id=debtor_id,
        )  # fmt: skip

    def _keep(self, debt: Pendenza) -> None:
        self.search.debts.append(debt)
        self.debts.debts.append(debt)

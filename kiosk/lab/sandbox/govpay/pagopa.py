# SPDX-License-Identifier: EUPL-1.2
"""What pagoPA does to GovPay: it asks to pay a notice, and it sends receipts."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypedDict, Unpack

from .documents import ReceiptFacts, payment_request, rebuilt_request, receipt
from .identifiers import InvalidNotice
from .records import Debt, Riscossione, Rpp, Stored
from .rendering import is_expired
from .state import GovPay

OK = "OK"
_CLOSED = (
    Stored.ESEGUITO,
    Stored.PARZIALMENTE_ESEGUITO,
    Stored.ESEGUITO_ALTRO_CANALE,
    Stored.ESEGUITO_SENZA_RPT,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What GovPay answered pagoPA: a fault code or OK, and its reason in words."""

    code: str
    reason: str


_ACCEPTED = Answer(OK, OK)


class ReceiptDetails(TypedDict, total=False):
    """What a receipt may say besides notice and amount.

    `rid` is its id (a new one if absent), `causale` pagoPA's description. `voci` are the amounts of the transfers in
    cents; without it they are the debt's own voci when they add up to the amount, else one of the whole amount.
    `payment_note` is Checkout's idCart. The PSP is the town's and the fee 1.50 unless said otherwise.
    """

    rid: str | None
    outcome: Literal["OK", "KO"]
    causale: str | None
    voci: list[int] | None
    payment_note: str | None
    psp_name: str
    psp_fiscal_code: str
    psp_id: str
    channel: str
    fee_cents: int


class PagoPA:
    """pagoPA as GovPay sees it. Everything that a receipt changes is visible at once, as in one commit."""

    def __init__(self, govpay: GovPay) -> None:
        self._govpay = govpay
        self._timers: list[asyncio.TimerHandle] = []
        govpay.on_reset.append(self._forget_timers)

    def activate(self, notice: str, amount_cents: int) -> str:
        """A payer starts to pay: "OK", or the code of GovPay's refusal such as PAA_PAGAMENTO_SCADUTO.

        The amount is what pagoPA believes; GovPay answers with its own and does not compare.
        """
        return self.activate_explained(notice, amount_cents).code

    def activate_explained(self, notice: str, amount_cents: int) -> Answer:
        """Like `activate`, with GovPay's reason in words."""
        debt = self._debt(notice)
        if debt is None:
            return _unknown(notice)
        if debt.stored in _CLOSED or debt.anomalous:
            return Answer("PAA_PAGAMENTO_DUPLICATO", f"Versamento in stato {debt.stored}")
        if debt.stored is Stored.ANNULLATO:
            return Answer("PAA_PAGAMENTO_ANNULLATO", "Versamento annullato")
        if is_expired(self._govpay, debt) and debt.data_scadenza is not None:
            day = debt.data_scadenza.strftime("%d/%m/%Y")
            return Answer("PAA_PAGAMENTO_SCADUTO", f"Versamento scaduto in data {day}")
        now = self._govpay.now()
        # Until the receipt comes the ccp is a time in milliseconds. GovPay allows a second activation meanwhile.
        ccp = str(int(now.timestamp() * 1000))
        rpt = payment_request(debt, self._govpay.domini[debt.id_dominio])
        self._govpay.add_rpp(Rpp(0, debt, ccp, now, "RPT_ACCETTATA_NODO", rpt, activated=True))
        return _ACCEPTED

    def receipt(self, notice: str, amount_cents: int, **details: Unpack[ReceiptDetails]) -> str:
        """A receipt arrives: "OK", or the code of GovPay's refusal such as PAA_RECEIPT_DUPLICATA."""
        return self.receipt_explained(notice, amount_cents, **details).code

    def receipt_explained(self, notice: str, amount_cents: int, **details: Unpack[ReceiptDetails]) -> Answer:
        """Like `receipt`, with GovPay's reason in words."""
        debt = self._debt(notice)
        if debt is None:
            return _unknown(notice)
        psp = self._govpay.psp
        facts = ReceiptFacts(
            receipt_id=details.get("rid") or uuid.uuid4().hex,
            outcome=details.get("outcome", OK),
            amount_cents=amount_cents,
            transfers_cents=details.get("voci") or _transfers(debt, amount_cents),
            causale=details.get("causale") or "Pagamento",
            payment_note=details.get("payment_note"),
            psp_name=details.get("psp_name", psp.name),
            psp_fiscal_code=details.get("psp_fiscal_code", psp.fiscal_code),
            psp_id=details.get("psp_id", psp.id),
            channel=details.get("channel", psp.channel),
            fee_cents=details.get("fee_cents", 150),
            paid_at=self._govpay.now(),
        )
        return self._acquire(debt, facts)

    def receipt_after(
        self, delay_s: float, notice: str, amount_cents: int, **details: Unpack[ReceiptDetails]
    ) -> asyncio.TimerHandle:
        """Sends the receipt after a delay, on the running loop; a reset of GovPay takes it back."""
        loop = asyncio.get_running_loop()
        timer = loop.call_later(delay_s, lambda: self.receipt(notice, amount_cents, **details))
        self._timers.append(timer)
        return timer

    def _forget_timers(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def _debt(self, notice: str) -> Debt | None:
        try:
            return self._govpay.find_by_notice(notice)
        except InvalidNotice:
            return None

    def _acquire(self, debt: Debt, facts: ReceiptFacts) -> Answer:
        known = next((rpp for rpp in debt.rpps if rpp.ccp == facts.receipt_id and rpp.received is not None), None)
        if known is not None and known.received is not None:
            return Answer(
                "PAA_RECEIPT_DUPLICATA",
                f"La ricevuta [Dominio: {debt.id_dominio}, IUV: {debt.iuv}, ReceiptID: {facts.receipt_id}] "
                f"è già acquisita in data {known.received:%Y-%m-%d %H:%M}.",
            )
        waiting = next((rpp for rpp in reversed(debt.rpps) if rpp.rt is None), None)
        rpp = waiting or self._rebuilt(debt, facts)
        rpp.rt = receipt(debt, self._govpay.domini[debt.id_dominio], facts)
        refusal = _refusal(facts)
        if refusal is not None:
            rpp.state, rpp.detail = "RT_RIFIUTATA_PA", refusal
            if waiting is None:
                # A further rejected receipt counts as one: it is listed as IN_CORSO, with JSON and PDF.
                rpp.ccp, rpp.received, rpp.listed = facts.receipt_id, self._govpay.now(), True
            return Answer("PAA_SEMANTICA", refusal)
        rpp.state, rpp.detail = "RT_ACCETTATA_PA", None
        rpp.ccp, rpp.received, rpp.listed = facts.receipt_id, self._govpay.now(), True
        rpp.esito, rpp.paid_cents = "ESEGUITO", facts.amount_cents
        self._settle(debt, rpp, facts)
        return _ACCEPTED

    def _rebuilt(self, debt: Debt, facts: ReceiptFacts) -> Rpp:
        """The payment request of a receipt that came without an activation of its own."""
        earlier = next((rpp for rpp in debt.rpps if rpp.activated), None)
        if earlier is not None:
            rpp = Rpp(0, debt, facts.receipt_id, earlier.requested, "RPT_ATTIVATA", earlier.rpt, activated=True)
        else:
            rpt = rebuilt_request(debt, self._govpay.domini[debt.id_dominio], facts)
            # Never activated: its request time is an earlier one, so it comes late in lists sorted by that.
            rpp = Rpp(0, debt, facts.receipt_id, debt.created, "RPT_ATTIVATA", rpt, activated=False)
        self._govpay.add_rpp(rpp)
        return rpp

    def _settle(self, debt: Debt, rpp: Rpp, facts: ReceiptFacts) -> None:
        today = self._govpay.today()
        for index, (voce, cents) in enumerate(zip(debt.voci, facts.transfers_cents, strict=False), start=1):
            tipo = "MBT" if voce.tipo_bollo else "ENTRATA"
            rpp.riscossioni.append(Riscossione(voce.id, index, cents, facts.paid_at.date(), tipo))
        if debt.stored in _CLOSED:
            debt.anomalous, debt.state_reason = True, "Acquisito pagamento duplicato"
        elif facts.amount_cents != debt.amount_cents:
            debt.anomalous = True
            debt.state_reason = "L'importo pagato non corrisponde all'importo dovuto."
        else:
            for voce in debt.voci:
                voce.paid = True
        debt.stored = Stored.ESEGUITO
        debt.paid_iuv, debt.paid_on = debt.iuv, today


def _transfers(debt: Debt, amount_cents: int) -> list[int]:
    own = [voce.amount_cents for voce in debt.voci]
    return own if sum(own) == amount_cents else [amount_cents]


def _refusal(facts: ReceiptFacts) -> str | None:
    paid, total = _plain(facts.amount_cents), _plain(sum(facts.transfers_cents))
    if facts.outcome == "KO" and facts.amount_cents:
        return f"ImportoTotalePagato [{paid}] diverso da 0 per un pagamento con esito 'KO'."
    if facts.amount_cents != sum(facts.transfers_cents):
        return f"ImportoTotalePagato [{paid}] non corrisponde alla somma dei SingoliImportiPagati [{total}]"
    return None


def _plain(cents: int) -> str:
    return f"{(Decimal(cents) / 100).normalize():f}"


def _unknown(notice: str) -> Answer:
    return Answer("PAA_PAGAMENTO_SCONOSCIUTO", f"Nessun versamento per il numero avviso {notice}")

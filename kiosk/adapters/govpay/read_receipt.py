# SPDX-License-Identifier: EUPL-1.2
"""GovPay's bodies of receipts as ours, checked against what was asked. Only `ESEGUITO` proves a payment."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.adapters.govpay.read_debt import collected_on
from kiosk.adapters.govpay.wire import ROME, Fields
from kiosk.domain.notice import NotANotice, NoticeNumber
from kiosk.domain.pendenza import ANONYMOUS
from kiosk.domain.receipt import Esito, Receipt, ReceiptItem, ReceiptSummary
from kiosk.errors import Outage
from kiosk.logs import get_logger

log = get_logger(__name__)

#: pagoPA's receipts of today. The telematic receipts before them look different and are not looked into.
_KNOWN_RECEIPTS = frozenset({"ctReceipt", "ctReceiptV2"})
#: The technical state of a payment whose receipt GovPay took in.
_ACCEPTED = "RT_ACCETTATA_PA"
_REJECTED = "RT_RIFIUTATA_PA"
_LONGEST_ID = 255


def read_summary(row: Fields, creditor_id: str, iuv: str) -> ReceiptSummary:
    """A row of a list of receipts (Ragioneria v3, Pagamento v3).

    Raises:
        Outage: not a receipt, or of another payment than the one asked for.
    """
    creditor = row.object("dominio") or Fields({}, f"{row.what}.dominio")
    _same(row, creditor.required("idDominio"), creditor_id, row.required("iuv"), iuv)
    return ReceiptSummary(
        creditor_id=creditor_id,
        iuv=iuv,
        receipt_id=_receipt_id(row, "idRicevuta"),
        esito=Esito.from_json(row.exact("esito")),
        recorded_at=row.lenient.moment("data"),
    )


def read_receipt(body: object, summary: ReceiptSummary) -> Receipt:
    """A receipt in detail (Ragioneria v3, Pagamento v3).

    `dataPagamento` there is when GovPay took the receipt in; the day of payment is in the voci or in pagoPA's receipt.

    Raises:
        Outage: not a receipt, another one than the one asked for, or one that says something else than the list did.
    """
    fields = Fields(body, "ricevuta")
    found = read_summary(fields, summary.creditor_id, summary.iuv)
    if (found.receipt_id, found.esito) != (summary.receipt_id, summary.esito):
        raise _other(fields)
    debt = fields.lenient.object("pendenza")
    creditor = fields.lenient.object("dominio").lenient
    psp = fields.lenient.object("istitutoAttestante").lenient
    pagopa = _pagopa_receipt(fields, summary)
    paid_at = pagopa.moment("paymentDateTime")
    return Receipt(
        summary=summary,
        amount=fields.money("importo"),
        causale=debt.lenient.text("causale"),
        creditor_name=creditor.text("ragioneSociale"),
        debtor_name=_name(debt, "soggettoPagatore", "anagrafica"),
        payer_name=_name(fields, "versante", "anagrafica") or _name(pagopa, "payer", "fullName"),
        psp_name=psp.text("denominazione") or pagopa.text("PSPCompanyName"),
        fee=pagopa.optional_money("fee"),
        paid_on=collected_on(debt) or _day_of(paid_at),
        paid_at=paid_at,
        payment_note=pagopa.exact("paymentNote"),
        notice=_notice(debt, "numeroAvviso", summary),
        psp_id=psp.text("idPSP") or pagopa.text("pspFiscalCode"),
        applied_on=pagopa.day("applicationDate"),
        items=_items(pagopa),
    )


def read_rpp(row: Fields, creditor_id: str, iuv: str) -> ReceiptSummary | None:
    """The receipt in a payment of `GET /rpp` (Pendenze v2); None when it holds none yet, or one of a kind not known.

    A receipt of today names its creditor, IUV and outcome; only one with outcome OK that GovPay accepted is a proof.
    Nothing tells when GovPay took it in: the time of the payment stands for it, so that the latest can be told.

    Raises:
        Outage: a receipt of another payment than the one asked for.
    """
    receipt = row.object("rt")
    if receipt is None or not receipt.has("receiptId"):
        return None
    _same(row, receipt.required("fiscalCode"), creditor_id, receipt.required("creditorReferenceId"), iuv)
    outcome, state = receipt.exact("outcome"), row.exact("stato")
    esito = Esito.UNKNOWN
    if state == _REJECTED:
        esito = Esito.RIFIUTATO
    elif state == _ACCEPTED:
        esito = {"OK": Esito.ESEGUITO, "KO": Esito.NON_ESEGUITO}.get(outcome, Esito.UNKNOWN)
    return ReceiptSummary(
        creditor_id, iuv, _receipt_id(receipt, "receiptId"), esito, receipt.lenient.moment("paymentDateTime")
    )


def read_rt(body: object, summary: ReceiptSummary) -> Receipt:
    """A receipt in detail from `GET /rpp/…/rt` (Pendenze v2): pagoPA's own, with amounts as numbers.

    Raises:
        Outage: not a receipt, another one, or one that says something else than the list did.
    """
    fields = Fields(body, "rt")
    _same(
        fields, fields.required("fiscalCode"), summary.creditor_id, fields.required("creditorReferenceId"), summary.iuv
    )
    paid = fields.exact("outcome") == "OK"
    if _receipt_id(fields, "receiptId") != summary.receipt_id or (summary.proves_payment and not paid):
        raise _other(fields)
    lenient = fields.lenient
    paid_at = lenient.moment("paymentDateTime")
    return Receipt(
        summary=summary,
        amount=fields.money("paymentAmount"),
        causale=lenient.text("description"),
        creditor_name=lenient.text("companyName"),
        debtor_name=_name(fields, "debtor", "fullName"),
        payer_name=_name(fields, "payer", "fullName"),
        # this call spells the key differently from the same receipt elsewhere
        psp_name=lenient.text("pspcompanyName") or lenient.text("PSPCompanyName"),
        fee=lenient.money("fee"),
        paid_on=_day_of(paid_at),
        paid_at=paid_at,
        payment_note=lenient.exact("paymentNote"),
        notice=_notice(fields, "noticeNumber", summary),
        psp_id=lenient.text("pspFiscalCode"),
        applied_on=lenient.day("applicationDate"),
        items=_lenient_items(fields),
    )


def _pagopa_receipt(fields: Fields, summary: ReceiptSummary) -> Fields:
    """pagoPA's own receipt inside GovPay's; empty when its kind is not known, or it cannot be read.

    What is taken from it only adds to what GovPay says itself, so that a fault in it costs these extras alone.
    """
    nothing = Fields({}, "ricevuta.rt.json")
    try:
        wrapped = fields.object("rt")
        if wrapped is None or wrapped.exact("tipo") not in _KNOWN_RECEIPTS:
            return nothing
        receipt = wrapped.object("json") or nothing
        if receipt.exact("receiptId") != summary.receipt_id or receipt.exact("creditorReferenceId") != summary.iuv:
            return nothing
        receipt.moment("paymentDateTime"), receipt.optional_money("fee"), receipt.exact("paymentNote")
        receipt.text("PSPCompanyName"), (receipt.object("payer") or nothing).text("fullName")
        receipt.text("pspFiscalCode"), receipt.day("applicationDate"), _items(receipt)
    except Outage as error:
        log.warning("receipt of pagoPA left out", reason=str(error))
        return nothing
    return receipt


def _items(receipt: Fields) -> tuple[ReceiptItem, ...]:
    """The transfers of pagoPA's receipt."""
    transfers = receipt.object("transferList")
    rows = transfers.rows("transfer") if transfers is not None and transfers.has("transfer") else []
    return tuple(ReceiptItem(row.text("remittanceInformation"), row.money("transferAmount")) for row in rows)


def _lenient_items(receipt: Fields) -> tuple[ReceiptItem, ...]:
    """The transfers, all or none: some of them alone would not add up."""
    try:
        return _items(receipt)
    except Outage as odd:
        log.warning("transfers of a receipt left out", why=str(odd))
        return ()


def _receipt_id(fields: Fields, key: str) -> str:
    found = fields.required(key)
    # it becomes a segment of a path
    if len(found) > _LONGEST_ID or found in (".", "..") or not found.isprintable():
        raise fields.wrong(key)
    return found


def _same(fields: Fields, creditor_found: str, creditor_id: str, iuv_found: str, iuv: str) -> None:
    if creditor_found != creditor_id or iuv_found != iuv:
        raise _other(fields)


def _other(fields: Fields) -> Outage:
    log.error("answer is not about what was asked", what=fields.what)
    return Outage(f"{fields.what} is not the receipt asked for")


def _notice(fields: Fields, key: str, summary: ReceiptSummary) -> NoticeNumber | None:
    number = fields.exact(key)
    try:
        notice = NoticeNumber(number) if number else None
    except NotANotice:
        raise fields.wrong(key) from None
    if notice is not None and notice.iuv != summary.iuv:
        raise _other(fields)
    return notice


def _name(fields: Fields, whose: str, key: str) -> str:
    name = fields.lenient.object(whose).lenient.text(key)
    return "" if name == ANONYMOUS else name


def _day_of(moment: datetime | None) -> date | None:
    return moment.astimezone(ROME).date() if moment is not None else None

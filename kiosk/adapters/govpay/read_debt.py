# SPDX-License-Identifier: EUPL-1.2
"""GovPay's bodies of a debt and of a notice as our Pendenza, checked against what was asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.adapters.govpay.wire import Fields
from kiosk.dataclass import dataclass
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.money import Money
from kiosk.domain.notice import NotANotice, NoticeNumber
from kiosk.domain.pendenza import ANONYMOUS, Pendenza, State
from kiosk.errors import NotFound, Outage
from kiosk.logs import get_logger

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Avviso:
    """What `GET /avvisi` says of a notice. Its state is another enumeration than a debt's."""

    state: State
    amount: Money | None = None
    paid_on: date | None = None


def read_pendenza(body: object, creditor_id: str, notice: NoticeNumber) -> Pendenza:
    """A debt from byAvviso of any API; one that has no `stato` gives State.MISSING.

    Raises:
        NotFound: GovPay looks for the IUV alone, and the debt that it found has another notice number.
        Outage: not a debt, or not the one asked for.
    """
    fields = Fields(body, "pendenza")
    creditor = fields.object("dominio") or Fields({}, "pendenza.dominio")
    _check(fields, creditor.required("idDominio"), creditor_id, notice)
    debt = _debt(fields, creditor, notice)
    if not debt.amount.cents:
        raise fields.wrong("importo")  # GovPay takes no debt of nothing
    return debt


def read_any_pendenza(fields: Fields) -> Pendenza | None:
    """A debt that was not asked for by its notice: of a list, by its name, or just made.

    Returns:
        None when it has no notice number that pagoPA could know.

    Raises:
        Outage: not a debt.
    """
    creditor = fields.object("dominio") or Fields({}, f"{fields.what}.dominio")
    creditor.required("idDominio")
    number = fields.exact("numeroAvviso")
    try:
        notice = NoticeNumber(number)
    except NotANotice:
        log.warning("debt without a notice number left out", what=fields.what)
        return None
    if fields.exact("iuvAvviso") not in ("", notice.iuv):
        raise fields.wrong("iuvAvviso")
    for key in ("idA2A", "idPendenza"):
        fields.required(key)
    return _debt(fields, creditor, notice)


def _debt(fields: Fields, creditor: Fields, notice: NoticeNumber) -> Pendenza:
    lenient = fields.lenient
    debtor = lenient.object("soggettoPagatore").lenient
    name, code = debtor.text("anagrafica"), debtor.text("identificativo")
    return Pendenza(
        notice=notice,
        creditor_id=creditor.required("idDominio"),
        creditor_name=creditor.lenient.text("ragioneSociale"),
        amount=fields.money("importo"),
        state=State.from_json(fields.exact("stato") if fields.has("stato") else None),
        causale=lenient.text("causale"),
        iuv=fields.exact("iuvAvviso") or notice.iuv,
        debtor_name="" if name == ANONYMOUS else name,
        due_on=lenient.day("dataScadenza"),
        valid_until=lenient.day("dataValidita"),
        paid_on=lenient.day("dataPagamento") or collected_on(fields),
        application_id=lenient.exact("idA2A"),
        debt_id=lenient.exact("idPendenza"),
        kind_id=lenient.exact("idTipoPendenza"),
        debtor_id="" if code == ANONYMOUS else code.upper(),
        created_on=lenient.day("dataCaricamento"),
        documento=_documento(lenient.object("documento")),
        has_stamp=any(row.has("tipoBollo") for row in lenient.rows("voci")),
        under_way=_under_way(fields.raw("rpp")),
    )


def _under_way(payments: object) -> bool:
    """Whether a payment has begun of which there is no receipt: `rt` is null (Pendenze v2) or absent (Pagamento v2).

    Only a warning rests on it, so that what cannot be read (in lists it is an address) says nothing.
    """
    return isinstance(payments, list) and any(
        isinstance(payment, dict) and payment.get("stato") == "RPT_ACCETTATA_NODO" and payment.get("rt") is None
        for payment in payments
    )


def _documento(found: Fields) -> Documento | None:
    """The place in a bill; None where there is none, or where it cannot be told which."""
    lenient = found.lenient
    identifier, rata = lenient.exact("identificativo"), lenient.count("rata")
    if not identifier or (found.has("rata") and rata is None):
        return None
    limit = lenient.object("soglia").lenient
    # one that cannot be read is a single payment all the same
    soglia = Soglia(SogliaKind.from_json(limit.exact("tipo")), limit.count("giorni")) if found.has("soglia") else None
    return Documento(identifier, lenient.text("descrizione"), rata, soglia)


def read_avviso(body: object, creditor_id: str, notice: NoticeNumber) -> Avviso:
    """What `GET /avvisi` as JSON says.

    Raises:
        NotFound, Outage: as read_pendenza.
    """
    fields = Fields(body, "avviso")
    _check(fields, fields.required("idDominio"), creditor_id, notice)
    state = State.from_avviso_json(fields.exact("stato") if fields.has("stato") else None)
    return Avviso(state, fields.optional_money("importo"), fields.lenient.day("dataPagamento"))


def with_state(debt: Pendenza, avviso: Avviso) -> Pendenza:
    """A debt that has no state of its own, with the state of its notice.

    Raises:
        Outage: the two answers name different amounts.
    """
    if avviso.amount is not None and avviso.amount != debt.amount and avviso.state is State.NON_ESEGUITA:
        log.error("two answers about one debt differ", field="importo")
        raise Outage("byAvviso and avvisi give different amounts")
    return replace(debt, state=avviso.state, paid_on=debt.paid_on or avviso.paid_on)


def _check(fields: Fields, creditor_found: str, creditor_id: str, notice: NoticeNumber) -> None:
    """Whether the answer is about the notice asked for."""
    number, iuv = fields.exact("numeroAvviso"), fields.exact("iuvAvviso")
    if creditor_found != creditor_id or not (number or iuv) or (iuv and iuv != notice.iuv):
        raise _other(fields)
    if number and number != notice.digits:
        try:
            same_iuv = NoticeNumber(number).iuv == notice.iuv
        except NotANotice:
            same_iuv = False
        if not same_iuv:
            raise _other(fields)
        # GovPay compares neither the first digit nor an application code, pagoPA does: this number is nobody's
        raise NotFound("byAvviso: the debt with this IUV has another notice number")


def _other(fields: Fields) -> Outage:
    log.error("answer is not about what was asked", what=fields.what)
    return Outage(f"{fields.what} of another creditor or notice than the one asked for")


def collected_on(debt: Fields) -> date | None:
    """Day of payment in the v3 APIs, which give it per voce."""
    collected = (row.lenient.object("riscossione").lenient.day("data") for row in debt.lenient.rows("voci"))
    return next((day for day in collected if day is not None), None)

# SPDX-License-Identifier: EUPL-1.2
"""Debts made by the kiosk: PUT of Pendenze v2, which may be repeated, and POST of Pagamento v2, which must not."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kiosk.adapters.govpay.connection import JSON, Connection
from kiosk.adapters.govpay.faults import form_error_of, write_error_of
from kiosk.adapters.govpay.read_debt import read_any_pendenza
from kiosk.adapters.govpay.settings import Api
from kiosk.adapters.govpay.wire import Fields, parse_json
from kiosk.adapters.http import Answer
from kiosk.domain.money import Money
from kiosk.domain.notice import NotANotice, NoticeNumber
from kiosk.domain.pendenza import ANONYMOUS, Pendenza
from kiosk.domain.tariff import DebtDraft, Debtor, DebtorKind, IncomeCode
from kiosk.errors import Misconfigured, Outage, OutcomeUnknown

_MAX_DESCRIPTION = 255


class GovPayDebtCreation:
    """The port DebtCreation.

    Args:
        application_id: our idA2A, which the path of a PUT names; GovPay refuses any other (400 APP_002).
    """

    def __init__(self, connection: Connection, application_id: str) -> None:
        self._connection = connection
        self._application_id = application_id

    async def put(self, draft: DebtDraft) -> NoticeNumber:
        """See the port. 201 for a new debt and 200 for one that was there are the same here."""
        if not self._application_id:
            raise Misconfigured("our idA2A is not set: no debt can be made")
        path = ("pendenze", self._application_id, draft.id)
        answer = await self._connection.write(Api.PENDENZE_V2, "put", "PUT", path, put_body(draft), write_error_of)
        try:
            fields = Fields(_json(answer), "pendenza")
            if fields.required("idDominio") != draft.creditor_id:
                raise fields.wrong("idDominio")
            return NoticeNumber(fields.required("numeroAvviso"))
        except (Outage, NotANotice) as error:
            raise OutcomeUnknown(f"put: {error}") from error

    async def post_form(self, creditor_id: str, kind_id: str, form: Mapping[str, object]) -> Pendenza:
        """See the port. GovPay may forward a form to the creditor's own system, and is waited for as in a search."""
        path = ("pendenze", creditor_id, kind_id)
        read_s = self._connection.settings.find_read_s
        answer = await self._connection.write(Api.PAGAMENTO_V2, "post", "POST", path, form, form_error_of, read_s)
        try:
            fields = Fields(_json(answer), "pendenza")
            debt = read_any_pendenza(fields)
            if debt is None:
                raise fields.wrong("numeroAvviso")
            if (debt.creditor_id, debt.kind_id) != (creditor_id, kind_id):
                raise fields.wrong("idTipoPendenza")
        except Outage as error:
            raise OutcomeUnknown(f"post: {error}") from error
        return debt


def put_body(draft: DebtDraft) -> dict[str, object]:
    """The body of a PUT: one voce of the whole amount. GovPay refuses any property that it does not know."""
    amount = _euro(draft.amount)
    voce: dict[str, object] = {
        "idVocePendenza": "1",
        "importo": amount,
        "descrizione": draft.causale[:_MAX_DESCRIPTION],
    }
    match draft.income:
        case IncomeCode(code):
            voce["codEntrata"] = code
        case account:
            voce["ibanAccredito"] = account.iban
            voce["tipoContabilita"] = account.accounting_kind
            voce["codiceContabilita"] = account.accounting_code
    return {
        "idTipoPendenza": draft.kind_id,
        "idDominio": draft.creditor_id,
        "causale": draft.causale,
        "importo": amount,
        "voci": [voce],
        "soggettoPagatore": _debtor(draft.debtor),
    }


def _debtor(debtor: Debtor | None) -> dict[str, object]:
    """GovPay's description demands a debtor; the server writes ANONIMO itself where there is none."""
    if debtor is None:
        return {"tipo": DebtorKind.PERSON.value, "identificativo": ANONYMOUS, "anagrafica": ANONYMOUS}
    return {"tipo": debtor.kind.value, "identificativo": debtor.code, "anagrafica": debtor.name}


def _euro(amount: Money) -> Decimal:
    return Decimal(amount.cents).scaleb(-2)


def _json(answer: Answer) -> object:
    if answer.content_type != JSON:
        raise Outage(f"{answer.content_type or 'no content type'} instead of {JSON}")
    return parse_json(answer.body)

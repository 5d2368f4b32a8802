# SPDX-License-Identifier: EUPL-1.2
"""pagoPA's own documents: the payment request (ctPaymentPA) and the receipt (ctReceipt), as JSON and as XML."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from .jsontext import JsonNumber, JsonObject
from .records import Debt, Dominio, Voce

_NAMESPACE = "http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd"
_NO_DUE_DATE = "2999-12-31"
# pagoPA's code for the kind of an accounting reference.
_ACCOUNTING = {"CAPITOLO": "0", "SPECIALE": "1", "SIOPE": "2", "ALTRO": "9"}
_AMOUNT_KEYS = {"paymentAmount", "transferAmount", "fee"}
# What a receipt says of the taxonomy when the sender's node filled it in.
_TAXONOMY = "0201102IM"


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What the payer's side puts into a receipt. Amounts in cents, `paid_at` in Europe/Rome."""

    receipt_id: str
    outcome: str
    amount_cents: int
    transfers_cents: list[int]
    causale: str
    payment_note: str | None
    psp_name: str
    psp_fiscal_code: str
    psp_id: str
    channel: str
    fee_cents: int
    paid_at: datetime


def plain_amount(cents: int) -> str:
    """An amount as pagoPA's XML has it: 101.50."""
    return f"{cents // 100}.{cents % 100:02d}"


def payment_request(debt: Debt, dominio: Dominio) -> JsonObject:
    """What GovPay answers when pagoPA asks to pay a debt."""
    due = debt.data_validita or debt.data_scadenza
    transfers = [_requested_transfer(i, voce, debt, dominio) for i, voce in enumerate(debt.voci, start=1)]
    return {
        "creditorReferenceId": debt.iuv,
        "paymentAmount": plain_amount(debt.amount_cents),
        "dueDate": due.isoformat() if due else _NO_DUE_DATE,
        "retentionDate": None,
        "lastPayment": True,
        "description": debt.causale,
        "companyName": dominio.name,
        "officeName": None,
        "debtor": _subject(debt.debtor, with_address=True),
        "transferList": {"transfer": transfers},
        "metadata": None,
    }


def rebuilt_request(debt: Debt, dominio: Dominio, facts: ReceiptFacts) -> JsonObject:
    """The payment request that GovPay rebuilds from a receipt that came without one."""
    transfers = [{**transfer, "richiestaMarcaDaBollo": None} for transfer in _received_transfers(debt, dominio, facts)]
    for transfer in transfers:
        del transfer["MBDAttachment"]
    due = debt.data_validita or debt.data_scadenza
    return {
        "creditorReferenceId": debt.iuv,
        "paymentAmount": plain_amount(facts.amount_cents),
        "dueDate": due.isoformat() if due else _NO_DUE_DATE,
        "retentionDate": None,
        "lastPayment": None,
        "description": facts.causale,
        "companyName": dominio.name,
        "officeName": None,
        "debtor": _subject(debt.debtor, with_address=False),
        "transferList": {"transfer": transfers},
        "metadata": None,
    }


def receipt(debt: Debt, dominio: Dominio, facts: ReceiptFacts) -> JsonObject:
    """The receipt that pagoPA sends."""
    day = facts.paid_at.date().isoformat()
    return {
        "receiptId": facts.receipt_id,
        "noticeNumber": debt.notice,
        "fiscalCode": dominio.id,
        "outcome": facts.outcome,
        "creditorReferenceId": debt.iuv,
        "paymentAmount": plain_amount(facts.amount_cents),
        "description": facts.causale,
        "companyName": dominio.name,
        "officeName": None,
        "debtor": _subject(debt.debtor, with_address=False),
        "transferList": {"transfer": _received_transfers(debt, dominio, facts)},
        "idPSP": facts.psp_id,
        "pspFiscalCode": facts.psp_fiscal_code,
        "pspPartitaIVA": None,
        "PSPCompanyName": facts.psp_name,
        "idChannel": facts.channel,
        "channelDescription": "WISP",
        "payer": _subject(debt.debtor, with_address=False),
        "paymentMethod": "creditCard",
        "paymentNote": facts.payment_note,
        "fee": plain_amount(facts.fee_cents),
        "primaryCiIncurredFee": None,
        "idBundle": None,
        "idCiBundle": None,
        "paymentDateTime": facts.paid_at.strftime("%Y-%m-%dT%H:%M:%S"),
        "applicationDate": day,
        "transferDate": day,
        "metadata": None,
        "standIn": None,
    }


def _subject(debtor: JsonObject, *, with_address: bool) -> JsonObject:
    def part(name: str) -> str | None:
        return debtor.get(name) if with_address else None

    return {
        "uniqueIdentifier": {
            "entityUniqueIdentifierType": debtor.get("tipo") or "F",
            "entityUniqueIdentifierValue": debtor.get("identificativo"),
        },
        "fullName": debtor.get("anagrafica"),
        "streetName": part("indirizzo"),
        "civicNumber": part("civico"),
        "postalCode": part("cap"),
        "city": part("localita"),
        "stateProvinceRegion": part("provincia"),
        "country": part("nazione"),
        "e-mail": part("email"),
    }


def _requested_transfer(index: int, voce: Voce, debt: Debt, dominio: Dominio) -> JsonObject:
    amount = plain_amount(voce.amount_cents)
    stamp = None
    if voce.tipo_bollo:
        stamp = {"hashDocumento": voce.hash_documento, "tipoBollo": "01", "provinciaResidenza": voce.provincia}
    return {
        "idTransfer": index,
        "transferAmount": amount,
        "fiscalCodePA": dominio.id,
        "companyName": dominio.name,
        "IBAN": None if stamp else (voce.iban or dominio.iban or None),
        "richiestaMarcaDaBollo": stamp,
        "remittanceInformation": f"/RFB/{debt.iuv}/{amount}/TXT/{voce.descrizione}"[:140],
        "transferCategory": _category(voce, dominio),
        "metadata": None,
    }


def _category(voce: Voce, dominio: Dominio) -> str:
    entrata = dominio.entrate.get(voce.cod_entrata or "")
    if voce.tipo_bollo:
        return "9/MBT"
    if entrata is not None:
        return f"{_ACCOUNTING.get(entrata.tipo_contabilita, '9')}/{entrata.codice_contabilita}"
    return f"{_ACCOUNTING.get(voce.tipo_contabilita or 'ALTRO', '9')}/{voce.codice_contabilita or ''}"


def _received_transfers(debt: Debt, dominio: Dominio, facts: ReceiptFacts) -> list[JsonObject]:
    transfers: list[JsonObject] = []
    for index, cents in enumerate(facts.transfers_cents, start=1):
        voce = debt.voci[index - 1] if index <= len(debt.voci) else debt.voci[-1]
        amount = plain_amount(cents)
        transfers.append(
            {
                "idTransfer": index,
                "transferAmount": amount,
                "fiscalCodePA": dominio.id,
                "companyName": None,
                "IBAN": None if voce.tipo_bollo else (voce.iban or dominio.iban or None),
                "MBDAttachment": None,
                "remittanceInformation": f"/RFB/{debt.iuv}/{amount}",
                "transferCategory": _TAXONOMY,
                "metadata": None,
            }
        )
    return transfers


def receipt_numbers(rt: JsonObject) -> JsonObject:
    """A receipt as `GET /rpp/…/rt` prints it: no nulls, amounts as numbers, some keys in another spelling."""
    renamed = {"IBAN": "iban", "MBDAttachment": "mbdattachment", "PSPCompanyName": "pspcompanyName"}
    plain: JsonObject = _as_bean(rt, renamed)
    # Jackson sorts the key that it derived from the getter behind the declared ones.
    if "pspcompanyName" in plain:
        plain["pspcompanyName"] = plain.pop("pspcompanyName")
    return plain


def _as_bean(value: Any, renamed: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {
            renamed.get(key, key): JsonNumber(item) if key in _AMOUNT_KEYS else _as_bean(item, renamed)
            for key, item in value.items()
            if item is not None
        }
    if isinstance(value, list):
        return [_as_bean(item, renamed) for item in value]
    return value


def request_xml(rpt: JsonObject) -> str:
    """The payment request as the answer that GovPay gave to pagoPA."""
    return _envelope("paGetPaymentV2Response", f"<outcome>OK</outcome><data>{_elements(rpt)}</data>")


def receipt_xml(rt: JsonObject, dominio: Dominio) -> str:
    """The receipt as the request that pagoPA sent."""
    station = f"<idPA>{dominio.id}</idPA><idBrokerPA>{dominio.id}</idBrokerPA><idStation>{dominio.id}_01</idStation>"
    return _envelope("paSendRTV2Request", f"{station}<receipt>{_elements(rt)}</receipt>")


def base64_text(text: str) -> str:
    """Base64 of a text's UTF-8."""
    return base64.b64encode(text.encode()).decode()


def _envelope(name: str, content: str) -> str:
    return f'<ns2:{name} xmlns:ns2="{_NAMESPACE}">{content}</ns2:{name}>'


def _elements(fields: JsonObject) -> str:
    return "".join(_element(name, value) for name, value in fields.items())


def _element(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, dict):
        return f"<{name}>{_elements(value)}</{name}>"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"<{name}>{escape(text)}</{name}>"

# SPDX-License-Identifier: EUPL-1.2
"""One town behind the fakes and behind the real adapters, for searching, instalments, services and new debts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import httpx

from kiosk.adapters.govpay import (
    Connection,
    GovPayBills,
    GovPayCatalogue,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayDebtSearch,
    GovPayNoticePdfs,
)
from kiosk.application.ports import Bills, Catalogue, DebtCreation, Debts, DebtSearch, NoticePdfs
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.service import Service, ServiceTexts
from kiosk.domain.tariff import DebtDraft, IncomeCode, debtor_of
from tests.contract.sandbox import Sandbox
from tests.fakes import FakeBills, FakeCatalogue, FakeDebtCreation, FakeDebts, FakeDebtSearch, FakeNoticePdfs

CREDITOR = "01234567897"
PAOLA, ADA = "QRCPLA94C65F205P", "FNTDAA82C53H501Y"
#: The parts of Paola's bill, and one debt of Ada's.
RATE = tuple(NoticeNumber(f"30100000000020{end}") for end in ("1108", "1209", "1310"))
SINGLE, PLAIN = NoticeNumber("301000000000201411"), NoticeNumber("301000000000201613")
NAMES = ("P-1", "P-2", "P-3", "P-4")
DEFINITION = {
    "schema": {
        "type": "object",
        "required": ["importo"],
        "properties": {
            "importo": {"type": "number", "minimum": 1},
            "soggettoPagatore": {
                "type": "object",
                "properties": {"identificativo": {"type": "string"}, "anagrafica": {"type": "string"}},
            },
        },
    }
}
LAYOUT = {"img": "diritti.svg", "ita": {"name": "Diritti di segreteria", "group": "Certificati"}}
TEMPLATE = """<#if jsonPath.read("$.importo") == "13"><#stop "Tredici non si può"></#if>
{"idA2A": "kiosk", "idPendenza": "S${.now?long?c}", "causale": "Diritti",
 "importo": ${jsonPath.read("$.importo")},
 "soggettoPagatore": {"tipo": "F", "identificativo": "${jsonPath.read("$.soggettoPagatore.identificativo")}",
  "anagrafica": "${jsonPath.read("$.soggettoPagatore.anagrafica")}"},
 "voci": [{"idVocePendenza": "1", "importo": ${jsonPath.read("$.importo")}, "descrizione": "Diritti",
  "codEntrata": "CIE"}]}"""
FORM = {"importo": 22, "soggettoPagatore": {"identificativo": ADA, "anagrafica": "Ada Fontechiara"}}


@dataclass
class WiderWorld:
    """What the wider use cases need, and what only some installations can do.

    Attributes:
        own: the search among the debts of our own application, None where there is none.
        listed_kinds: makes the town one whose application is authorised for these kinds only.
    """

    debts: Debts
    search: DebtSearch
    own: DebtSearch | None
    bills: Bills
    notice_pdfs: NoticePdfs
    catalogue: Catalogue
    creation: DebtCreation
    listed_kinds: Callable[[list[str]], None]


def draft(name: str, cents: int = 2221, income: str = "CIE") -> DebtDraft:
    """A tariff's debt for Ada."""
    return DebtDraft(
        name, CREDITOR, "CIE", "Carta d’identità", Money(cents), IncomeCode(income), debtor_of(ADA, "Ada Fontechiara")
    )


def _documento(index: int) -> Documento:
    if index < len(RATE):
        return Documento("TARI-QRC", "TARI a rate", index + 1)
    return Documento("TARI-QRC", "TARI a rate", soglia=Soglia(SogliaKind.ENTRO, 30))


def fake_wider_world() -> WiderWorld:
    """The town in memory."""
    today = date(2026, 11, 23)
    debts = []
    for index, notice in enumerate((*RATE, SINGLE, PLAIN)):
        code, name = (PAOLA, "Paola Querciola") if notice != PLAIN else (ADA, "Ada Fontechiara")
        debts.append(
            Pendenza(
                notice, CREDITOR, "Comune di Montechiaro", Money(4810), State.NON_ESEGUITA, "TARI", notice.iuv,
                debtor_name=name, debtor_id=code, due_on=today + timedelta(days=20 + index), kind_id="TARI",
                application_id="kiosk", debt_id=f"P-{index + 1}", created_on=today,
                documento=_documento(index) if notice != PLAIN else None,
            )
        )  # fmt: skip
    search = FakeDebtSearch(debts)
    found = FakeDebts([replace(debt, documento=None) for debt in debts])
    bills = FakeBills({debt.notice: debt.documento for debt in debts if debt.documento is not None})
    texts = {"it": ServiceTexts("Diritti di segreteria", "Certificati")}
    service = Service("DIRITTI", CREDITOR, texts, "diritti.svg", "angular2-json-schema-form", DEFINITION, LAYOUT)
    catalogue = FakeCatalogue([service], {CREDITOR: "Comune di Montechiaro"})

    def listed_kinds(_: list[str]) -> None:
        catalogue.lists = False

    return WiderWorld(
        found, search, search, bills, FakeNoticePdfs({(debt.creditor_id, debt.notice) for debt in debts}),
        catalogue, FakeDebtCreation(search, found), listed_kinds,
    )  # fmt: skip


def _town(key: str, kinds: list[str]) -> dict[str, object]:
    return {
        "tipiPendenza": [
            {"idTipoPendenza": "TARI", "descrizione": "Tassa rifiuti"},
            {"idTipoPendenza": "CIE", "descrizione": "Carta d’identità"},
            {
                "idTipoPendenza": "DIRITTI",
                "descrizione": "Diritti",
                "form": {
                    "tipo": "angular2-json-schema-form", "definizione": DEFINITION, "impaginazione": LAYOUT,
                },
                "trasformazione_freemarker": TEMPLATE,
            },
        ],
        "domini": [
            {
                "idDominio": CREDITOR,
                "ragioneSociale": "Comune di Montechiaro",
                "iban": "IT60X0542811101000000123456",
                "entrate": [{"codEntrata": code, "codiceContabilita": f"{code}-E"} for code in ("TARI", "CIE")],
                "tipiPendenza": ["TARI", "CIE", "DIRITTI"],
            }
        ],
        "applicazioni": [
            {
                "idA2A": "kiosk", "user": "kiosk", "password": key, "domini": ["*"], "tipiPendenza": kinds,
                "apiPendenze": True, "apiPagamenti": True, "apiRagioneria": True,
            }
        ],
    }  # fmt: skip


def _body(index: int, notice: NoticeNumber) -> dict[str, object]:
    amount = 48.1
    body: dict[str, object] = {
        "idTipoPendenza": "TARI",
        "idDominio": CREDITOR,
        "causale": "TARI",
        "numeroAvviso": notice.digits,
        "importo": amount,
        "voci": [{"idVocePendenza": "1", "importo": amount, "descrizione": "TARI", "codEntrata": "TARI"}],
        "dataScadenza": "2099-01-01",
        "soggettoPagatore": {"tipo": "F", "identificativo": ADA, "anagrafica": "Ada Fontechiara"},
    }
    if notice != PLAIN:
        body["soggettoPagatore"] = {"tipo": "F", "identificativo": PAOLA, "anagrafica": "Paola Querciola"}
        part = {"rata": index + 1} if notice in RATE else {"soglia": {"tipo": "ENTRO", "giorni": 30}}
        body["documento"] = {"identificativo": "TARI-QRC", "descrizione": "TARI a rate", **part}
    return body


def _build(sandbox: Sandbox, kinds: list[str]) -> None:
    addresses = sandbox.addresses
    with httpx.Client(timeout=30, trust_env=False, auth=("kiosk", addresses.key)) as client:
        town = {"town": _town(addresses.key, kinds)}
        client.post(f"{addresses.govpay}/_sandbox/reset", json=town).raise_for_status()
        base = f"{addresses.govpay}/govpay-api-pendenze/rs/basic/v2/pendenze/kiosk"
        for index, notice in enumerate((*RATE, SINGLE, PLAIN)):
            client.put(f"{base}/P-{index + 1}", json=_body(index, notice)).raise_for_status()


def real_wider_world(sandbox: Sandbox, connection: Connection, *, has_own: bool) -> WiderWorld:
    """The town in the sandbox, by way of the real adapters."""
    _build(sandbox, ["*"])
    return WiderWorld(
        GovPayDebts(connection),
        GovPayDebtSearch(connection),
        GovPayDebtSearch.of_own_debts(connection) if has_own else None,
        GovPayBills(connection),
        GovPayNoticePdfs(connection),
        GovPayCatalogue(connection),
        GovPayDebtCreation(connection, "kiosk"),
        lambda kinds: _build(sandbox, kinds),
    )

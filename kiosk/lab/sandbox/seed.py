# SPDX-License-Identifier: EUPL-1.2
"""The municipality that the sandbox starts with: Montechiaro, invented from its square to its last debtor."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk import resources
from kiosk.lab.sandbox.clock import SandboxClock
from kiosk.lab.sandbox.faults_middleware import FaultSpec
from kiosk.lab.sandbox.govpay.pagopa import PagoPA
from kiosk.lab.sandbox.govpay.records import Application, Debt, Dominio, Stored, Verdict, Voce
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.govpay.town import add_predefined, stored_form
from kiosk.lab.sandbox.scenario import COLLINE, MONTECHIARO, DebtState
from kiosk.lab.sandbox.scenarios import SCENARIOS, scenario_for_notice

KIOSK_APPLICATION = "kiosk"
"""User name and idA2A of the application that a kiosk calls with."""

_CREDITOR_SYSTEM_S = 2.5
_TIPI = {
    "TARI": "Tassa sui rifiuti (TARI)",
    "MENSA": "Mensa scolastica",
    "TRASPORTO": "Trasporto scolastico",
    "NIDO": "Asilo nido",
    "CIE": "Carta d’identità elettronica",
    "SANZ": "Sanzione al Codice della strada",
    "COSAP": "Canone unico (occupazione e pubblicità)",
    "VOTIVE": "Lampade votive",
    "DIRITTI": "Diritti di segreteria",
    "SPORT": "Impianti sportivi",
    "SOCIALE": "Servizi sociali",
    "ATTI": "Diritti per l’accesso agli atti",
    "ZTL": "Permesso per la zona a traffico limitato",
}
_TIPI_OF_COLLINE = ["SANZ", "SPORT", "SOCIALE"]
#: A debt of this kind is made, and whoever asked for it never hears of it.
_LOST_ANSWER = "ATTI"
#: Before the name of a voce that is a revenue stamp.
_STAMP = "BOLLO "
_FEE_CENTS = 520
_VERDICTS = {
    DebtState.CREDITOR_EXPIRED: Verdict.EXPIRED,
    DebtState.CREDITOR_ANNULLED: Verdict.ANNULLED,
    DebtState.CREDITOR_PAID: Verdict.PAID,
    DebtState.CREDITOR_DOWN: Verdict.DOWN,
}
_MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
    "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SeedDebt:
    """One row of `resources/sandbox/debts.tsv`. Days count from the sandbox's today; None is none."""

    notice: str
    owner: str
    creditor: str
    tipo: str
    debtor: str
    cents: int
    created_days_ago: int
    due_in_days: int | None
    paid_days_ago: int | None
    documento: str | None
    voci: str | None
    causale: str


def read_debts() -> list[SeedDebt]:
    """All debts of the seed, in the order of the file."""
    return [
        SeedDebt(
            notice=row["notice"],
            owner=row["owner"],
            creditor=row["creditor"],
            tipo=row["tipo"],
            debtor=row["debtor"],
            cents=int(row["cents"]),
            created_days_ago=int(row["created_days_ago"]),
            due_in_days=_optional_int(row["due_in_days"]),
            paid_days_ago=_optional_int(row["paid_days_ago"]),
            documento=_optional(row["documento"]),
            voci=_optional(row["voci"]),
            causale=row["causale"],
        )
        for row in _rows("debts.tsv")
    ]


def seed(key: str, clock: SandboxClock, speed: float = 1.0) -> Callable[[GovPay], None]:
    """What fills an empty GovPay with Montechiaro.

    Args:
        key: the password of the kiosk's application.
        clock: the clock that the GovPay was given; debts and payments are made at their own past times by it.
        speed: divides the time that the creditor's own system takes.
    """

    def fill(govpay: GovPay) -> None:
        _add_creditors(govpay)
        debts = sorted(read_debts(), key=lambda debt: -debt.created_days_ago)
        people = _people()
        made = {row.notice: _add_debt(govpay, clock, row, people[row.debtor], speed) for row in debts}
        _add_applications(govpay, key, sorted({row.owner for row in debts} - {KIOSK_APPLICATION}))
        for scenario in SCENARIOS:
            if scenario.debt in _VERDICTS:
                govpay.refuse(scenario.id_dominio, scenario.notice, _VERDICTS[scenario.debt])
        pagopa = PagoPA(govpay)
        for row in sorted(debts, key=lambda debt: -(debt.paid_days_ago or 0)):
            with clock.days_ago(row.paid_days_ago or 0):
                _bring_to_state(govpay, pagopa, row, made[row.notice])

    return fill


def causale_of(row: SeedDebt, today: date) -> str:
    """The words of a debt, with the year and the month before filled in."""
    last_month = today.replace(day=1) - timedelta(days=1)
    # The year is that of the month, so that "mensa, dicembre 2026" is right in January too.
    return row.causale.format(year=last_month.year, prev=last_month.year - 1, month=_MONTHS[last_month.month - 1])


def _add_creditors(govpay: GovPay) -> None:
    for id_tipo, description in _TIPI.items():
        tipo = govpay.add_tipo_pendenza(id_tipo, description, form=_form(id_tipo))
        tipo.fault = FaultSpec("lost") if id_tipo == _LOST_ANSWER else None
    add_predefined(govpay)
    govpay.add_dominio(
        Dominio(
            id=MONTECHIARO,
            name="Comune di Montechiaro",
            segregation_code="01",
            anagrafica={
                "indirizzo": "Piazza della Fonte",
                "civico": "1",
                "cap": "00000",
                "localita": "Montechiaro",
                "nazione": "IT",
                "email": "protocollo@montechiaro.example",
                "pec": "comune@pec.montechiaro.example",
                "web": "www.montechiaro.example",
                "gln": "8300000000017",
            },
            cbill="PROVA",
            area="Ufficio Tributi",
            iban="IT56B9999999999000000000001",
            tipi_pendenza=[*_TIPI, "LIBERO", "BOLLOT"],
        )
    )
    govpay.add_dominio(
        Dominio(
            id=COLLINE,
            name="Unione dei Comuni delle Colline",
            segregation_code="02",
            anagrafica={
                "indirizzo": "Via delle Colline",
                "civico": "20",
                "cap": "00000",
                "localita": "Montechiaro",
                "nazione": "IT",
                "email": "protocollo@unionecolline.example",
                "web": "www.unionecolline.example",
                "gln": "8300000000024",
            },
            cbill="PROVB",
            area="Polizia locale",
            iban="IT33C9999999999000000000002",
            tipi_pendenza=[*_TIPI_OF_COLLINE, "LIBERO"],
        )
    )
    for id_tipo in _TIPI:
        govpay.add_entrata(MONTECHIARO, id_tipo, f"{id_tipo}-E")
    for id_tipo in _TIPI_OF_COLLINE:
        govpay.add_entrata(COLLINE, id_tipo, f"{id_tipo}-E")


def _form(id_tipo: str) -> dict[str, object] | None:
    """The form with which people create a debt of that kind themselves; most kinds have none."""
    file = resources.path("sandbox", "forms", f"{id_tipo}.json")
    if not file.is_file():
        return None
    return stored_form({"tipo": "angular2-json-schema-form", **json.loads(file.read_text(encoding="utf-8"))})


def _add_applications(govpay: GovPay, key: str, others: list[str]) -> None:
    govpay.add_application(Application(id_a2a=KIOSK_APPLICATION, user=KIOSK_APPLICATION, password=key))
    for name in others:
        # The systems of the offices own debts, but nobody calls as one of them: their passwords are told to nobody.
        govpay.add_application(Application(id_a2a=name, user=name, password=secrets.token_urlsafe()))


def _add_debt(govpay: GovPay, clock: SandboxClock, row: SeedDebt, debtor: dict[str, str], speed: float) -> Debt:
    scenario = scenario_for_notice(row.notice)
    today = govpay.today()
    voci = None
    if row.voci is not None:
        voci = [_voce(str(index), voce, row.tipo) for index, voce in enumerate(row.voci.split("|"), 1)]
    causale = causale_of(row, today)
    with clock.days_ago(row.created_days_ago):
        debt = govpay.add_debt(
            id_a2a=row.owner,
            id_pendenza=f"{row.tipo}-{row.notice[3:16].lstrip('0')}",
            id_dominio=row.creditor,
            causale=causale,
            amount_cents=row.cents,
            id_tipo=row.tipo,
            cod_entrata=row.tipo,
            descrizione=causale,
            voci=voci,
            debtor=dict(debtor),
            notice=row.notice,
            data_scadenza=None if row.due_in_days is None else today + timedelta(days=row.due_in_days),
            documento=_documento(row.documento),
            remote_after_s=_CREDITOR_SYSTEM_S / speed if scenario.debt is DebtState.AT_CREDITOR else None,
            fault=FaultSpec("status", 503) if scenario.govpay_down else None,
        )
    debt.rise_cents = _FEE_CENTS if scenario.amount_rises else 0
    return debt


def _voce(identifier: str, text: str, tipo: str) -> Voce:
    name, cents = text.rsplit(":", 1)
    if not name.startswith(_STAMP):
        return Voce(identifier, int(cents), name, cod_entrata=tipo)
    name = name.removeprefix(_STAMP)
    digest = base64.b64encode(hashlib.sha256(name.encode()).digest()).decode()
    return Voce(identifier, int(cents), name, tipo_bollo="01", hash_documento=digest, provincia="MC")


def _documento(text: str | None) -> dict[str, object] | None:
    if text is None:
        return None
    identifier, kind, *rest = text.split(":")
    documento: dict[str, object] = {"identificativo": identifier, "descrizione": "Avviso TARI a rate"}
    if kind == "rata":
        documento["rata"] = int(rest[0])
    else:
        documento["soglia"] = {"tipo": rest[0], "giorni": int(rest[1])}
    return documento


def _bring_to_state(govpay: GovPay, pagopa: PagoPA, row: SeedDebt, debt: Debt) -> None:
    state = scenario_for_notice(row.notice).debt
    if row.paid_days_ago is not None:
        _pay(pagopa, row, debt, "1")
    match state:
        case DebtState.ANNULLED:
            govpay.annul(debt, "Avviso sostituito da un altro")
        case DebtState.PARTLY_PAID:
            debt.stored = Stored.PARZIALMENTE_ESEGUITO
        case DebtState.ANOMALOUS:
            _receipt(pagopa, row, debt, "2")
        case DebtState.REJECTED_RECEIPT:
            # GovPay lists only a further rejected receipt, not the first one of an activated payment.
            pagopa.activate(row.notice, row.cents)
            for number in ("1", "2"):
                pagopa.receipt(row.notice, 0, rid=_receipt_id(row, number), outcome="KO", voci=[row.cents])


def _pay(pagopa: PagoPA, row: SeedDebt, debt: Debt, number: str) -> None:
    # An expired or annulled debt cannot be activated; the seed pays none of those.
    if pagopa.activate(row.notice, row.cents) != "OK":
        raise ValueError(f"the seed pays {row.notice}, which cannot be paid")
    _receipt(pagopa, row, debt, number)


def _receipt(pagopa: PagoPA, row: SeedDebt, debt: Debt, number: str) -> None:
    pagopa.receipt(row.notice, row.cents, rid=_receipt_id(row, number), causale=debt.causale)


def _receipt_id(row: SeedDebt, number: str) -> str:
    return f"{row.notice[1:]}{number:0>15}"


def _people() -> dict[str, dict[str, str]]:
    people = {}
    for row in _rows("people.tsv"):
        name = row.pop("key")
        people[name] = {**row, "cap": "00000", "localita": "Montechiaro", "nazione": "IT"}
    return people


def _rows(name: str) -> list[dict[str, str]]:
    lines = resources.path("sandbox", name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def _optional(text: str) -> str | None:
    return None if text == "-" else text


def _optional_int(text: str) -> int | None:
    return None if text == "-" else int(text)

# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's papers, as somebody reads them: nothing is announced and then missing, and nobody real is named."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk import resources
from kiosk.config.example import example
from kiosk.lab.sandbox.clock import SandboxClock
from kiosk.lab.sandbox.govpay.pagopa import PagoPA
from kiosk.lab.sandbox.govpay.pdf import notice_pdf, receipt_pdf
from kiosk.lab.sandbox.govpay.records import Debt, Rpp
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.seed import seed

#: Names that stand before a value on a line of their own.
LABELS = ("Tel", "pec", "Psp", "Esito", "Data operazione", "Data applicativa", "Identificativo pagamento")
#: Names with their value on the line below.
ABOVE = ("Destinatario", "Ente Creditore", "Oggetto del pagamento", "Cod. CBILL", "Codice Avviso", "Cod. Fiscale Ente")
REAL_BANKS = re.compile(
    r"intesa|sanpaolo|unicredit|\bbpm\b|mediolanum|fineco|credem|\bbnl\b|poste italiane|postepay|nexi|sisal|paypal"
    r"|satispay|bancomat|\bing\b|hype|revolut|monte dei paschi|mooney",
    re.IGNORECASE,
)
ITALIAN_BANK = re.compile(r"IT[0-9]{2}[A-Z]([0-9]{5})[0-9]{5}[0-9A-Z]{12}")
ADDRESS = re.compile(r"(?:https?://|@|www\.)([a-z0-9.-]+\.[a-z]+)", re.IGNORECASE)
#: RFC 2606 and 6761: nobody's; and those that are meant: what the kiosk really talks to, and definitions of formats.
NOBODY_S = re.compile(
    r"(?:.*\.)?(?:example|invalid|test|localhost)$|example\.(?:com|net|org)$|api\.platform\.pagopa\.it$|checkout\.pagopa\.it$"
    r"|json-schema\.org$|pagopa-api\.pagopa\.gov\.it$|www\.w3\.org$"
)


@pytest.fixture(scope="module")
def town() -> GovPay:
    clock = SandboxClock()
    return GovPay(seed("key", clock), clock)


@pytest.fixture
def read(qapp: object, tmp_path: Path) -> Callable[[bytes], str]:
    def text(pdf: bytes) -> str:
        (tmp_path / "paper.pdf").write_bytes(pdf)
        document = QPdfDocument()
        assert document.load(str(tmp_path / "paper.pdf")) is QPdfDocument.Error.None_
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
        document.close()
        return "\n".join(pages)

    return text


def debts(town: GovPay) -> list[Debt]:
    return list(town._debts)


def receipts(town: GovPay) -> list[Rpp]:
    return [rpp for rpp in town._rpps if rpp.rt is not None]


def looks_whole(text: str) -> None:
    assert "()" not in text, text
    assert "None" not in text, text
    lines = [line.strip() for line in text.splitlines()]
    assert not [
        line for line, below in zip(lines, [*lines[1:], ""], strict=True) if line in ABOVE and below in (*ABOVE, "")
    ]
    for line in lines:
        assert not re.fullmatch(rf"(?:{'|'.join(map(re.escape, LABELS))}):?\s*", line, re.IGNORECASE), text
        assert not line.endswith((",", " /")), line
    assert not REAL_BANKS.search(text), text


def test_every_notice_and_receipt_of_the_seed_looks_whole(town: GovPay, read: Callable[[bytes], str]) -> None:
    assert len(receipts(town)) > 5
    for rpp in receipts(town):
        text = read(receipt_pdf(town, rpp))
        looks_whole(text)
        assert "Banca di Prova" in text
        assert "Tel:" not in text
    for debt in debts(town):
        looks_whole(read(notice_pdf(town, [debt], "en")))


def test_a_creditor_and_a_debtor_of_whom_little_is_known(town: GovPay, read: Callable[[bytes], str]) -> None:
    debt = debts(town)[0]
    dominio = town.domini[debt.id_dominio]
    known, debtor, cbill = dominio.anagrafica, debt.debtor, dominio.cbill
    everything = {**known, "tel": "0", "provincia": "XX"}
    for anagrafica in ({}, {"indirizzo": "Via della Prova"}, {"indirizzo": "x", "localita": "y"}, everything):
        dominio.anagrafica, debt.debtor, dominio.cbill = anagrafica, {**anagrafica, "anagrafica": "Ada"}, ""
        looks_whole(read(notice_pdf(town, [debt])))
    assert "y (XX)" not in read(notice_pdf(town, [debt]))
    debt.debtor = {}
    looks_whole(read(notice_pdf(town, [debt])))
    dominio.anagrafica, debt.debtor, dominio.cbill = known, debtor, cbill


def test_a_receipt_of_which_pagopa_says_little(town: GovPay, read: Callable[[bytes], str]) -> None:
    rpp = receipts(town)[0]
    whole = dict(rpp.rt or {})
    for key in ("PSPCompanyName", "pspFiscalCode", "paymentDateTime", "applicationDate"):
        rpp.rt = {name: value for name, value in whole.items() if name != key}
        looks_whole(read(receipt_pdf(town, rpp)))
    rpp.rt = {}
    looks_whole(read(receipt_pdf(town, rpp)))
    rpp.rt = whole


def invented() -> list[tuple[str, str]]:
    """Everything that is shown as if it were data: the seed, its forms and pages, the tours, the example settings."""
    root = Path(str(resources.path("sandbox")))
    files = [file for folder in (root, root.parent / "tour") for file in sorted(folder.rglob("*")) if file.is_file()]
    texts = [(file.name, file.read_text(encoding="utf-8")) for file in files if file.suffix != ".png"]
    code = Path(str(resources.path("."))).parent / "kiosk" / "lab" / "sandbox" / "seed.py"
    return [*texts, ("example settings", example()), ("seed.py", code.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(("name", "text"), invented(), ids=lambda one: one[:40].split("\n")[0])
def test_what_is_invented_is_invented(name: str, text: str) -> None:
    assert not REAL_BANKS.search(text), name
    assert set(ITALIAN_BANK.findall(text)) <= {"99999"}, f"{name}: an IBAN of a bank that may be real"
    assert {domain for domain in ADDRESS.findall(text) if not NOBODY_S.match(domain.lower())} == set(), name


def test_a_payment_names_an_invented_bank(town: GovPay) -> None:
    debt = next(one for one in debts(town) if one.stored.name == "NON_ESEGUITO")
    pagopa = PagoPA(town)
    assert pagopa.activate(debt.notice, debt.amount_cents) == "OK"
    assert pagopa.receipt(debt.notice, debt.amount_cents) == "OK"
    receipt = receipts(town)[-1].rt or {}
    assert (receipt["PSPCompanyName"], receipt["pspFiscalCode"]) == ("Banca di Prova", "00000000000")

# SPDX-License-Identifier: EUPL-1.2
"""The page for whoever tries or teaches the kiosk: every scenario with its notice, its QR and what will happen."""

from __future__ import annotations

import html
from dataclasses import dataclass
from io import BytesIO
from string import Template

import qrcode
import qrcode.image.svg
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk import resources
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.scenario import COLLINE, MONTECHIARO, VALFIORITA, Scenario
from kiosk.lab.sandbox.scenarios import SCENARIOS
from kiosk.lab.sandbox.seed import causale_of, read_debts

_CREDITORS = {
    MONTECHIARO: "Comune di Montechiaro",
    COLLINE: "Unione dei Comuni delle Colline",
    VALFIORITA: "Comune di Valfiorita",
}
_UNHELD_CENTS = 5000
"""The amount in the QR of a notice that nobody knows."""
_ROWS_MAX = 100

_ENDINGS = {
    "paid": ("Pagato", "Paid"),
    "not_paid": ("Non pagato", "Not paid"),
    "being_confirmed": ("In corso di conferma", "Being confirmed"),
    "not_payable": ("Non si può pagare qui", "Cannot be paid here"),
    "not_found": ("Non trovato", "Not found"),
    "unavailable": ("Fuori servizio", "Out of service"),
}
_WORDS = {
    "band": ("PROVA – nessun pagamento reale", "TRIAL – no real payment"),
    "title": ("Avvisi di prova", "Trial notices"),
    "lead": (
        "Ogni avviso qui sotto fa succedere una cosa precisa. Scrivi il numero sullo sportello, o fagli leggere il QR.",
        "Each notice below makes one thing happen. Type its number at the kiosk, or let it read the QR code.",
    ),
    "ending": ("Deve finire con", "Should end with"),
    "other": ("English", "Italiano"),
    "more": ("Altri avvisi che si pagano senza sorprese", "More notices that are paid without surprises"),
    "card": (
        "Nella pagina di pagamento ogni indirizzo e-mail va bene, per esempio mario@prova.example; "
        "i dati della carta possono essere qualsiasi: mai quelli veri.",
        "On the payment page any e-mail address will do, such as mario@prova.example; "
        "the card details can be anything: never real ones.",
    ),
    "reset": (
        "Un avviso pagato resta pagato finché non si riparte da capo:",
        "A paid notice stays paid until everything starts over:",
    ),
    "start_over": ("Ricomincia da capo", "Start over"),
    "causale": ("Causale", "Purpose"),
    "amount": ("Importo", "Amount"),
    "creditor": ("Ente", "Creditor"),
}


@dataclass(frozen=True, slots=True)
class _Card:
    scenario: Scenario
    causale: str
    cents: int


def trainer_page(govpay: GovPay, request: Request) -> Response:
    """Answers the page, in Italian or, with `?lang=en`, in English."""
    language = 1 if request.query_params.get("lang") == "en" else 0
    source = resources.path("sandbox", "trainer.html").read_text(encoding="utf-8")
    held = {debt.notice: debt for debt in govpay.debts()}
    today = govpay.today()
    # What GovPay does not hold yet has at least the words and the amount of the seed.
    planned = {row.notice: (causale_of(row, today), row.cents) for row in read_debts()}
    cards = []
    for scenario in SCENARIOS:
        debt = held.get(scenario.notice)
        unheld = planned.get(scenario.notice, ("–", _UNHELD_CENTS))
        causale, cents = (debt.causale, debt.amount_cents) if debt else unheld
        cards.append(_Card(scenario, causale, cents))
    known = {scenario.notice for scenario in SCENARIOS}
    others = [
        _row(debt.notice, debt.causale, debt.amount_cents, _creditor(debt.id_dominio))
        for debt in sorted(held.values(), key=lambda debt: debt.notice)
        if debt.notice not in known and debt.stored == "NON_ESEGUITO"
        if debt.data_scadenza is None or debt.data_scadenza >= today
    ]
    words = {name: html.escape(pair[language]) for name, pair in _WORDS.items()}
    page = Template(source).substitute(
        words,
        lang="en" if language else "it",
        other_lang="it" if language else "en",
        cards="\n".join(_card(card, language) for card in cards),
        rows="\n".join(others[:_ROWS_MAX]),
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def qr_text(notice: str, id_dominio: str, cents: int) -> str:
    """What the QR of a notice says: `PAGOPA|002|notice|creditor|cents`, at least four digits of cents."""
    return f"PAGOPA|002|{notice}|{id_dominio}|{cents:04d}"


def _card(card: _Card, language: int) -> str:
    scenario = card.scenario
    title = scenario.title_en if language else scenario.title_it
    description = scenario.description_en if language else scenario.description_it
    return (
        f'<article id="{scenario.name}" class="{scenario.ending}">'
        f"<div><h2>{html.escape(title)}</h2><code>{_grouped(scenario.notice)}</code>"
        f"<p>{html.escape(description)}</p>"
        f'<p class="ending">{_WORDS["ending"][language]}: <b>{_ENDINGS[scenario.ending][language]}</b></p>'
        f'<p class="small">{html.escape(card.causale)} · {_euro(card.cents)} · {_creditor(scenario.id_dominio)}'
        f" · {scenario.name}</p></div>{_qr_svg(qr_text(scenario.notice, scenario.id_dominio, card.cents))}</article>"
    )


def _row(notice: str, causale: str, cents: int, creditor: str) -> str:
    cells = (f"<code>{_grouped(notice)}</code>", html.escape(causale), _euro(cents), creditor)
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _qr_svg(text: str) -> str:
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, border=4, image_factory=qrcode.image.svg.SvgPathImage
    )
    code.add_data(text)
    out = BytesIO()
    code.make_image().save(out)
    svg = out.getvalue().decode()
    return svg[svg.index("<svg") :].replace("<svg", f'<svg class="qr" role="img" aria-label="QR {text}"', 1)


def _creditor(id_dominio: str) -> str:
    return html.escape(_CREDITORS.get(id_dominio, id_dominio))


def _grouped(notice: str) -> str:
    return " ".join(notice[start : start + 4] for start in range(0, len(notice), 4))


def _euro(cents: int) -> str:
    return f"{cents // 100:,}".replace(",", ".") + f",{cents % 100:02d} €"

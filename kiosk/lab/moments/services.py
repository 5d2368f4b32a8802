# SPDX-License-Identifier: EUPL-1.2
"""Moments of choosing a service: one for each look that the page can have."""

from __future__ import annotations

from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Offer
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.service import Service, ServiceTexts
from kiosk.domain.tariff import IncomeCode, Tariff

CREDITOR = "01234567897"

#: id, group, name, what is said of it
SERVED = (
    ("MENSA", "Scuola", "Mensa scolastica", "Serve il codice fiscale dell’alunno"),
    ("SCUOLABUS", "Scuola", "Scuolabus", "Abbonamento mensile o annuale"),
    ("CERT", "Documenti", "Certificati e diritti", "Anagrafe e stato civile"),
    ("NIDO", "Scuola", "Asilo nido", "Serve il codice fiscale del bambino"),
    ("PALESTRE", "Sport", "Palestre e campi", "Prenotazioni e tariffe orarie"),
    ("COSAP", "Territorio", "Suolo pubblico", "Mercato, dehors, cantieri"),
    ("CIM", "Territorio", "Cimitero", "Concessioni e lampade votive"),
    ("PISCINA", "Sport", "Piscina comunale", "Corsi e ingressi"),
    ("ZTL", "Territorio", "Permesso per la ZTL", "Serve la targa"),
    ("SOSTA", "Territorio", "Parcheggio residenti", "Abbonamento annuale"),
    ("ATTI", "Documenti", "Accesso agli atti", "Diritti per le copie di una pratica"),
    ("DOPOSCUOLA", "Scuola", "Doposcuola", "Un mese o tutto l’anno"),
    ("BIBLIO", "Cultura", "Biblioteca", "Tessera e prestito tra biblioteche"),
    ("MUSEO", "Cultura", "Museo civico", "Biglietti per gruppi"),
    ("NOZZE", "Documenti", "Matrimonio civile", "La sala e il giorno si scelgono all’anagrafe"),
    ("EDIL", "Territorio", "Pratiche edilizie", "Diritti di segreteria"),
    ("AFFISS", "Territorio", "Pubbliche affissioni", "Manifesti negli spazi del Comune"),
    ("CANI", "Territorio", "Canile comunale", "Adozioni e custodia"),
    ("SALE", "Cultura", "Sale civiche", "Una sera o un giorno intero"),
)
LONGEST = (
    "Canone unico patrimoniale per l’occupazione temporanea di suolo pubblico con ponteggi, gru, cantieri edili e "
    "traslochi nel centro storico"
)
SAID = (
    "Se hai ricevuto un verbale della polizia locale, scrivi qui la targa, la data e il numero del verbale: lo trovi "
    "in alto a destra, sotto lo stemma."
)
MARKUP = '<b>Tassa</b> & "imposta" <img src="http://example.it/x.png"> 🐶'


def service(kind: str, group: str, name: str, said: str = "", image: str = "") -> Service:
    """One service as a creditor offers it."""
    return Service(kind, CREDITOR, {"it": ServiceTexts(name, group, said)}, image, "", {}, {})


CARD = Tariff("carta", CREDITOR, "CIE", {"it": "Carta d’identità"}, "{title}", IncomeCode("CIE"), Money(2221))
COPIES = Tariff(
    "fotocopie",
    CREDITOR,
    "COPIE",
    {"it": "Fotocopie", "en": "Photocopies"},
    "{title}",
    IncomeCode("COPIE"),
    Money(15),
    max_quantity=200,
    needs_debtor=False,
)
GIFT = Tariff(
    "offerta",
    CREDITOR,
    "OFFERTA",
    {"it": "Offerta per il canile"},
    "{title}",
    IncomeCode("OFFERTA"),
    max_amount=Money(100000),
    needs_debtor=False,
)
SERVICES = tuple(service(*row) for row in SERVED)
ALL: tuple[Offer, ...] = (SERVICES[0], CARD, *SERVICES[1:], COPIES, GIFT)


def page(offers: tuple[Offer, ...] | None, **more: object) -> dict[str, object]:
    """The page that offers them."""
    return {"page": Page.SERVICES, "origin": Page.SERVICES, "offers": offers, **more}


#: name: what the state is then
MOMENTS: dict[str, dict[str, object]] = {
    "services-loading": page(None),
    "services-none": page(()),
    "services-three": page(ALL[:3]),
    "services-eight": page(ALL[:8]),
    "services": page(ALL),
    "services-at-the-desk": page(ALL, problem=Problem.AT_THE_DESK),
    "services-not-a-notice": page(ALL[:8], problem=Problem.NOT_A_NOTICE),
    "services-longest": page(
        (
            service("LONG", "Territorio", LONGEST, "Serve il numero della concessione"),
            service("SAID", "", "Verbale", SAID),
            service("WORD", "Uffici demografici, elettorali, statistici e di stato civile", "x" * 60),
            *ALL[1:4],
        )
    ),
    "services-markup": page(
        (service("MARKUP", "<i>Tributi</i>", MARKUP, "<u>sotto</u> 🎉", "javascript:alert(1)"), *ALL[:5])
    ),
    "services-ungrouped": page((CARD, COPIES, GIFT, service("X", "", "Altro", ""), service("Y", "", "Varie", ""))),
}

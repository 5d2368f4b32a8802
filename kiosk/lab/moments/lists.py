# SPDX-License-Identifier: EUPL-1.2
"""Moments of a list of notices, and of a bill in parts: one for each look that these pages can have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.application.search_debts import Status
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import DebtListView
from kiosk.domain.cart import Cart, NotAdded, Reason
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.flow import Page
from kiosk.domain.instalments import InstalmentPlan
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.lab.moments.stage import NOW

MONTECHIARO = ("01234567897", "Comune di Montechiaro")
COLLINE = ("01876543214", "Unione dei Comuni delle Colline")
HOLDER = "A** F**********"
YEARS = (2026, 2025, 2024, 2023, 2022)
PAGE_ROWS = 25
CAUSALI = (
    "Tassa sui rifiuti 2026, TARI, prima rata",
    "Mensa scolastica, ottobre 2026",
    "Scuolabus 2026/2027, primo trimestre, scuola primaria di Via dei Tigli",
    "Carta d’identità elettronica",
    "Canone unico patrimoniale: passo carrabile di Via della Fonte",
)
#: As long as GovPay takes it.
LONGEST = (
    "Canone unico patrimoniale per l’occupazione di suolo pubblico con ponteggio in Via della Fonte 12, "
    "dal 3 al 28 novembre 2026, pratica 1234-A"
)
SHOUTED = (
    "SANZIONE AMM.VA ART. 142 C.D.S. VERBALE N. 0004455/V/2026 DEL 12/10/2026 TARGA AB123CD NOTIFICATO IL 20/10/2026"
)
STATES = (
    State.NON_ESEGUITA,
    State.SCADUTA,
    State.ESEGUITA,
    State.ESEGUITA_PARZIALE,
    State.ANNULLATA,
    State.ANOMALA,
    State.UNKNOWN,
    State.INCASSATA,
)


def row(place: int, state: State = State.NON_ESEGUITA, causale: str = "", creditor: int = 0) -> Pendenza:
    """One notice of a list, as the visit holds it: the name of its debtor is masked."""
    creditor_id, creditor_name = (MONTECHIARO, COLLINE)[creditor]
    paid = state in (State.ESEGUITA, State.INCASSATA)
    late = state is State.SCADUTA
    return Pendenza(
        notice=NoticeNumber(f"3010{place:012d}00"),
        creditor_id=creditor_id,
        creditor_name=creditor_name,
        amount=Money(1250 + 1373 * (place % 40) ** 2),
        state=state,
        causale=causale or CAUSALI[place % len(CAUSALI)],
        iuv=f"010{place:012d}00",
        debtor_name=HOLDER,
        due_on=NOW.date() + timedelta(days=-40 if late else 3 * place),
        paid_on=date(2026, 10, 12) if paid else None,
        application_id="kiosk",
        debt_id=f"D{place}",
    )


def rows(first: int, count: int) -> tuple[Pendenza, ...]:
    """So many notices of a list."""
    return tuple(row(first + place) for place in range(count))


def listed(
    pages: int, *, at_hand: Sequence[int] = (), total: int | None = None, complete: bool = False
) -> DebtListView:
    """A list of that many full pages; `at_hand` are the last three where nothing is said."""
    shown = at_hand or range(max(1, pages - 2), pages + 1)
    return DebtListView(
        HOLDER,
        years=YEARS,
        sizes=(PAGE_ROWS,) * pages,
        pages={number: rows((number - 1) * PAGE_ROWS, PAGE_ROWS) for number in shown},
        total=total if total is not None else pages * PAGE_ROWS,
        complete=complete,
    )


def of(*shown: Pendenza, status: Status = Status.TO_PAY, year: int | None = None) -> DebtListView:
    """A list of these notices, whole."""
    return DebtListView(HOLDER, status, year, YEARS, (len(shown),), {1: shown}, len(shown), complete=True)


def page(shown: DebtListView, **more: object) -> dict[str, object]:
    """The page of a list."""
    return {"page": Page.DEBTS, "origin": Page.DEBTS, "listed": shown, **more}


# --- a bill in parts ------------------------------------------------------------------------------------------

_BILL = "TARI-2026-0012345"
_WORDS = "Tassa sui rifiuti (TARI) 2026"


def part(
    place: int, cents: int, *, rata: int | None = None, soglia: Soglia | None = None, state: State = State.NON_ESEGUITA
) -> Pendenza:
    """One part of a bill; `place` makes its number and its date."""
    return replace(
        row(200 + place, state, f"{_WORDS}, {f'rata {rata}' if rata else 'rata unica'}"),
        amount=Money(cents),
        due_on=date(2026, 11, 30) + timedelta(days=61 * place if rata else 0),
        debtor_id="FNTDAA82C53H501Y",
        documento=Documento(_BILL, _WORDS, rata, soglia),
    )


def rate(*states: State) -> tuple[Pendenza, ...]:
    """Instalments of the bill, as they stand."""
    return tuple(part(place, 4810, rata=place + 1, state=state) for place, state in enumerate(states))


AT_ONCE = part(20, 14430, soglia=Soglia(SogliaKind.ENTRO, 60))
_DUE = State.NON_ESEGUITA
THREE = rate(_DUE, _DUE, _DUE)
FIRST_PAID = rate(State.ESEGUITA, _DUE, _DUE)
FINE = (
    part(30, 2870, soglia=Soglia(SogliaKind.RIDOTTO)),
    part(31, 4100, soglia=Soglia(SogliaKind.ENTRO, 60)),
    part(32, 8200, soglia=Soglia(SogliaKind.OLTRE, 60)),
)


def bill(*parts: Pendenza, read: int = 0, **more: object) -> dict[str, object]:
    """The page of a bill, of which the part at `read` was scanned."""
    plan = InstalmentPlan.of(parts[read], [one for place, one in enumerate(parts) if place != read])
    first = plan.preselected(parts[read])
    ticked = () if first is None else (first,)
    return {"page": Page.INSTALMENTS, "debt": parts[read], "plan": plan, "ticked": ticked, **more}


#: name: what the state is then
MOMENTS: dict[str, dict[str, object]] = {
    "debts-loading": page(DebtListView(HOLDER, years=YEARS)),
    "debts": page(listed(1, total=34)),
    "debts-far": page(listed(4, at_hand=(2, 3, 4), total=10_000)),
    "debts-few": page(of(*rows(0, 3))),
    "debts-of-all-kinds": page(of(*(row(place, state) for place, state in enumerate(STATES)), status=Status.ALL)),
    "debts-paid": page(of(row(3, State.ESEGUITA), row(4, State.INCASSATA), status=Status.PAID, year=2025)),
    "debts-longest": page(
        of(
            row(1, causale=LONGEST, creditor=1),
            replace(row(2, causale=SHOUTED), amount=Money(99_999_999_999)),
            row(3, causale="x" * 140),
            row(4),
        )
    ),
    "debts-empty": page(of()),
    "debts-empty-year": page(of(status=Status.PAID, year=2024)),
    "debts-nothing": page(of(status=Status.ALL)),
    "debts-first-failed": page(DebtListView(HOLDER, years=YEARS, failed=True)),
    "debts-unreadable": page(replace(of(*rows(0, 3)), unreadable=True)),
    "debts-searching": page(of(*rows(0, 3)), searching=ScannedNotice(row(1).notice, row(1).creditor_id)),
    "debts-slow": page(of(*rows(0, 3)), searching=ScannedNotice(row(1).notice, row(1).creditor_id), slow=True),
    "debts-not-found": page(listed(1, total=34), problem=Problem.NOT_FOUND),
    "debts-foreign": page(
        of(*rows(0, 8)), problem=Problem.FOREIGN_CREDITOR, scanned=ScannedNotice(row(1).notice, "09999999993")
    ),
    "debts-ticked": page(of(*rows(0, 4)), ticked=(row(1), row(3))),
    "debts-full": page(of(*rows(0, 8)), ticked=rows(0, 5)),
    "debts-not-ticked": page(
        of(*rows(0, 4)),
        ticked=(row(1),),
        not_ticked=NotAdded(Reason.BESIDE_A_STAMP, row(0)),
    ),
    "debts-chosen": page(of(*rows(0, 5)), cart=Cart((row(1), row(3)))),
    "instalments": bill(*THREE, AT_ONCE),
    "instalments-second-read": bill(*THREE, AT_ONCE, read=1),
    "instalments-first-paid": bill(*FIRST_PAID, AT_ONCE, read=1),
    "instalments-paid-at-once": bill(*THREE, replace(AT_ONCE, state=State.ESEGUITA)),
    "instalments-two-paid": bill(*rate(State.ESEGUITA, State.INCASSATA, _DUE), AT_ONCE, read=3),
    "instalments-being-confirmed": {
        **bill(*THREE, AT_ONCE, read=3),
        "open_parts": frozenset({(THREE[0].creditor_id, THREE[0].notice)}),
    },
    "instalments-past-date": bill(*rate(State.SCADUTA, _DUE, State.ANNULLATA), AT_ONCE),
    "instalments-in-cart": bill(*THREE, AT_ONCE, cart=Cart((THREE[0],))),
    "instalments-all-in-cart": bill(*THREE, AT_ONCE, cart=Cart((AT_ONCE,)), read=3),
    "instalments-two-ticked": bill(*THREE, AT_ONCE, ticked=THREE[:2]),
    "instalments-only": bill(*THREE, read=1),
    "instalments-nothing": bill(*rate(State.ESEGUITA, State.ESEGUITA, State.INCASSATA), AT_ONCE),
    "instalments-twelve": bill(*rate(State.ESEGUITA, *(_DUE,) * 11), AT_ONCE, read=2),
    "instalments-twelve-unknown": bill(*rate(State.ANOMALA, *(_DUE,) * 11), AT_ONCE, read=2),
    "instalments-of-a-fine": bill(*FINE, read=1),
    "instalments-searching": bill(
        *THREE, AT_ONCE, searching=ScannedNotice(THREE[0].notice, THREE[0].creditor_id), scanned=ScannedNotice(
            THREE[0].notice, THREE[0].creditor_id
        )
    ),
    "instalments-not-found": bill(*THREE, AT_ONCE, problem=Problem.NOT_FOUND),
    "instalments-from-the-list": bill(*THREE, AT_ONCE, origin=Page.DEBTS),
}  # fmt: skip

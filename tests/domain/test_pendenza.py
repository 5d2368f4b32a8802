# SPDX-License-Identifier: EUPL-1.2
"""States of a debt in every API, and what may be paid."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability, Pendenza, State

# The enumerations of the published API descriptions (stato of a pendenza).
PENDENZE_V2 = {
    "NON_ESEGUITA": Payability.PAYABLE,
    "SCADUTA": Payability.EXPIRED,
    "ESEGUITA": Payability.ALREADY_PAID,
    "INCASSATA": Payability.ALREADY_PAID,
    "ESEGUITA_PARZIALE": Payability.PARTLY_PAID,
    "ANNULLATA": Payability.ANNULLED,
    "ANOMALA": Payability.ANOMALOUS,
}
PAGAMENTO_V2_V3 = {state: payability for state, payability in PENDENZE_V2.items() if state != "INCASSATA"}
# stato of GET /avvisi (Pendenze v2, Pagamento v2)
AVVISI = {
    "NON_ESEGUITA": Payability.PAYABLE,
    "SCADUTA": Payability.EXPIRED,
    "ANNULLATA": Payability.ANNULLED,
    "DUPLICATA": Payability.ALREADY_PAID,
    "SCONOSCIUTA": Payability.UNREADABLE,
}
UNREADABLE = [
    *("", "non_eseguita", "NON ESEGUITA", " NON_ESEGUITA", "NON_ESEGUITA ", "missing", "unknown", "PAGABILE"),
    *(1, 0, True, False, 1.0, [], {}, ["NON_ESEGUITA"], {"stato": "NON_ESEGUITA"}, b"NON_ESEGUITA"),
]
DEBT = Pendenza(
    NoticeNumber("301000000000000144"),
    "12345678901",
    "Comune di Prova",
    Money(5000),
    State.NON_ESEGUITA,
    "Mensa",
    "01000000000000144",
)


@pytest.mark.parametrize(("stato", "payability"), [*PENDENZE_V2.items(), *PAGAMENTO_V2_V3.items()])
def test_every_documented_state(stato: str, payability: Payability) -> None:
    assert replace(DEBT, state=State.from_json(stato)).payability is payability


@pytest.mark.parametrize(("stato", "payability"), AVVISI.items())
def test_every_documented_state_of_an_avviso(stato: str, payability: Payability) -> None:
    assert replace(DEBT, state=State.from_avviso_json(stato)).payability is payability


@pytest.mark.parametrize("read", [State.from_json, State.from_avviso_json])
def test_a_missing_state_is_not_payable(read: object) -> None:
    state = read(None)  # type: ignore[operator]
    assert state is State.MISSING
    assert replace(DEBT, state=state).payability is Payability.UNREADABLE


@pytest.mark.parametrize("read", [State.from_json, State.from_avviso_json])
@pytest.mark.parametrize("stato", UNREADABLE, ids=repr)
def test_an_unknown_state_is_not_payable(read: object, stato: object) -> None:
    state = read(stato)  # type: ignore[operator]
    assert state is State.UNKNOWN
    assert replace(DEBT, state=state).payability is Payability.UNREADABLE


def test_the_two_enumerations_are_not_mixed() -> None:
    assert State.from_json("DUPLICATA") is State.UNKNOWN
    assert State.from_json("SCONOSCIUTA") is State.UNKNOWN
    assert State.from_avviso_json("ANOMALA") is State.UNKNOWN
    assert State.from_avviso_json("ESEGUITA") is State.UNKNOWN


@given(st.one_of(st.text(), st.sampled_from(sorted(PENDENZE_V2)), st.integers(), st.none()))
def test_only_non_eseguita_may_be_paid(stato: object) -> None:
    for read in (State.from_json, State.from_avviso_json):
        payable = replace(DEBT, state=read(stato)).payability is Payability.PAYABLE
        assert payable == (stato == "NON_ESEGUITA")


@pytest.mark.parametrize("state", State)
def test_every_state_has_its_answer(state: State) -> None:
    assert (replace(DEBT, state=state).payability is Payability.PAYABLE) == (state is State.NON_ESEGUITA)


@pytest.mark.parametrize("change", [{"amount": Money(5001)}, {"causale": "Altro"}, {"creditor_id": "10987654321"}])
def test_the_payer_is_asked_again_about_a_change(change: dict[str, object]) -> None:
    assert replace(DEBT, **change).differs_for_payer(DEBT)  # type: ignore[arg-type]


def test_the_payer_is_not_asked_again_without_one() -> None:
    assert not replace(DEBT, state=State.SCADUTA, due_on=date(2026, 10, 31), iuv="x").differs_for_payer(DEBT)

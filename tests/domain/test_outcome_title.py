# SPDX-License-Identifier: EUPL-1.2
"""What the outcome page says, by its address on one route and by its title on the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import resources
from kiosk.domain.ending import REFUSAL_CODES, Ending, Evidence, ending_of
from kiosk.domain.navigation import Trail
from kiosk.domain.origin import origin_of
from kiosk.domain.outcome_title import OutcomeTitles, Unnamed, heading_of
from tests.checkout_words import LANGUAGES, OUTCOMES, app_title, heading

CHECKOUT = "https://checkout.pagopa.it"
TABLE = resources.path("checkout", "outcome-titles.tsv").read_text(encoding="utf-8")
TITLES = OutcomeTitles.parse(TABLE)
PAYING = (
    Trail(frozenset({origin_of(CHECKOUT)}), f"{CHECKOUT}/c/1", TITLES)
    .after_address(f"{CHECKOUT}/c/1")
    .after_address(f"{CHECKOUT}/riepilogo-pagamento")
    .after_request("POST", "https://api.pagopa.it/v2/transactions/1/auth-requests")
    .after_address("https://banca.example/3ds")
)
HEADER = "language\tcodes\theading\n"


def ending(trail: Trail) -> Ending | None:
    """The ending of who has no receipt."""
    return ending_of(Evidence(False, trail.may_be_authorised, trail.outcome_code, True, True))


def by_title(outcome: int, lang: str) -> Trail:
    trail = PAYING.after_address(f"{CHECKOUT}/esito").after_title("checkout.pagopa.it/esito")
    for title in (app_title("it"), app_title(lang)):
        trail = trail.after_title(title)
        assert not trail.outcome_reached, "the page is still asking"
    return trail.after_title(f"{heading(outcome, lang)} - pagoPA")


def by_address(outcome: int, lang: str) -> Trail:
    trail = PAYING.after_address(f"{CHECKOUT}/v2/esito#transactionId=1&outcome={outcome}")
    return trail.after_title(f"{heading(outcome, lang)} - pagoPA")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("route", [by_title, by_address])
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_each_outcome_on_each_route_in_each_language(outcome: int, route: object, lang: str) -> None:
    trail = route(outcome, lang)  # type: ignore[operator]
    assert trail.outcome_reached
    assert ending(trail) is (Ending.NOT_PAID if outcome in REFUSAL_CODES else Ending.BEING_CONFIRMED)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("amount", ["0,01 €", "€0.01", "1.234.567,89\xa0€", "1\u202f234,50 €", "121.50 EUR", "5 €"])
def test_who_has_paid_is_told_by_the_amount_in_any_spelling(lang: str, amount: str) -> None:
    assert TITLES.read(f"{heading(0, lang, amount)} - pagoPA") == 0


@pytest.mark.parametrize("said", ["Hai pagato - pagoPA", "Hai pagato troppo - pagoPA", "Hai pagato NaN € - pagoPA"])
def test_without_an_amount_nothing_is_known(said: str) -> None:
    assert TITLES.read(said) is Unnamed.UNKNOWN


def test_a_page_that_says_nothing_to_its_end() -> None:
    waiting = PAYING.after_address(f"{CHECKOUT}/esito").after_title(app_title("it"))
    over = waiting.after_waiting()
    assert (over.outcome_reached, over.outcome_code, ending(over)) == (True, None, Ending.BEING_CONFIRMED)
    late = over.after_title(f"{heading(2, 'it')} - pagoPA")
    assert ending(late) is Ending.NOT_PAID, "it says it after all"


def test_what_history_has_from_an_earlier_visit_is_nothing_new() -> None:
    title = f"{heading(2, 'it')} - pagoPA"
    back = PAYING.after_address(f"{CHECKOUT}/esito", title=title).after_title(title)
    assert (back.outcome_reached, back.outcome_code) == (False, None)
    assert ending(back.after_title(app_title("it")).after_title(title)) is Ending.NOT_PAID


KNOWN = [f"{heading(outcome, lang)} - pagoPA" for outcome in OUTCOMES for lang in LANGUAGES]
ADDRESSES = [
    *("/esito", "/esito", "/v2/esito", "/v2/esito#outcome=0", "/v2/esito#outcome=116", "/gdi-check", "/errore"),
    *("/riepilogo-pagamento", "https://banca.example/esito", "https://banca.example/"),
]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("title"), st.one_of(st.sampled_from(KNOWN), st.text())),
        st.tuples(st.sampled_from(["at", "to"]), st.sampled_from(ADDRESSES)),
        st.tuples(st.just("pays"), st.just("")),
    ),
    max_size=12,
)


@given(STEPS)
def test_not_paid_rests_on_the_last_word_of_checkouts_outcome_page(steps: list[tuple[str, str]]) -> None:
    trail, shown = PAYING, "https://banca.example/3ds"
    said: list[int | None] = []  # what outcome pages said since paying went on
    ordinary: set[str] = set()  # what Checkout calls its other pages
    for what, value in steps:
        address = value if value.startswith("https") else CHECKOUT + value
        new = trail
        match what:
            case "title":
                new, code = trail.after_title(value), TITLES.read(value)
                if shown in (f"{CHECKOUT}/gdi-check", f"{CHECKOUT}/errore", f"{CHECKOUT}/riepilogo-pagamento"):
                    ordinary.add(heading_of(value))
                if shown == f"{CHECKOUT}/esito" and new != trail:
                    if isinstance(code, int):
                        said.append(code)
                    elif code is Unnamed.UNKNOWN and heading_of(value) not in ordinary:
                        said.append(None)
            case "pays":
                new, said = trail.after_request("POST", "https://api/auth-requests"), []
            case _:
                new = trail.after_address(address, happened=what == "at")
                shown = address if what == "at" else shown
                if "outcome=" in value:
                    said.append(int(value.rpartition("=")[2]))
                elif value == "/gdi-check" or address == value:
                    said = []
        assert new.may_be_authorised
        assert new.outcome_code is None or new.outcome_reached
        trail = new
        if ending(trail) is Ending.NOT_PAID:
            assert said, "somebody has to say it"
            assert set(said) <= REFUSAL_CODES, "and nobody anything else"


@given(st.text(), st.sampled_from(KNOWN), st.text(min_size=1))
def test_only_whole_headings_count(before: str, title: str, after: str) -> None:
    known = {heading_of(one) for one in KNOWN}
    for text in (before + title, title.removesuffix(" - pagoPA") + after + " - pagoPA", after + title):
        if heading_of(text) not in known:
            assert TITLES.read(text) not in REFUSAL_CODES


@given(st.text())
def test_a_heading_of_a_heading_is_the_same(text: str) -> None:
    once = heading_of(f"{text} - pagoPA")
    assert heading_of(f"{once} - pagoPA") == once or once.endswith(".")


@pytest.mark.parametrize(
    "table",
    [
        "",
        "language\theading\n",
        HEADER + "it\t2\n",
        HEADER + "it\t2\tAutorizzazione negata\textra\n",
        HEADER + "it\t1\tErrore\n",
        HEADER + "it\tx\tErrore\n",
        HEADER + "it\t0\tHai pagato\n",
        HEADER + "it\t2\tHai pagato {amount}\n",
        HEADER + "it\t2\tNegata\nen\t8\tNegata\n",
        HEADER + "it\t\tNegata\n",
    ],
)
def test_a_table_that_is_not_right_is_not_read(table: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        OutcomeTitles.parse(table)


def test_the_table_has_each_refusal_in_each_language() -> None:
    rows = [line.split("\t") for line in TABLE.splitlines()[1:]]
    have = {(lang, code) for lang, codes, _ in rows for code in codes.split()}
    assert have == {(lang, str(code)) for lang in LANGUAGES for code in ("-", 0, *REFUSAL_CODES)}

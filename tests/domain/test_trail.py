# SPDX-License-Identifier: EUPL-1.2
"""Whether money may have moved, told from the addresses and requests of the page alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ending import REFUSAL_CODES
from kiosk.domain.navigation import Trail
from kiosk.domain.origin import origin_of

CHECKOUT = "https://checkout.pagopa.it"
START = f"{CHECKOUT}/c/4a1b?clientId=CHECKOUT_CART"
BANK = "https://acs.bank.example/3ds"
SPID = "https://idp.spid.example/login"
POST_URL = "https://api.platform.pagopa.it/checkout/auth-service/v1/transactions/1/auth-requests"
NEW = Trail(frozenset({origin_of(CHECKOUT)}), START)

BEFORE_PAYING = [
    *("/c/4a1b", "/inserisci-email", "/scegli-metodo", "/inserisci-carta", "/lista-psp", "/riepilogo-pagamento"),
    *("/annullato", "/errore", "/sessione-scaduta", "/"),
]


def walk(*paths: str, trail: Trail = NEW) -> Trail:
    for path in paths:
        trail = trail.after_address(CHECKOUT + path if path == "" or path.startswith("/") else path)
    return trail


@pytest.mark.parametrize("path", BEFORE_PAYING)
def test_each_page_before_paying_says_no(path: str) -> None:
    for shape in (path, f"{path}?lng=de", f"{path}#x", path.rstrip("/") + "/"):
        assert not walk(START, shape).may_be_authorised


def test_the_whole_way_to_the_summary_says_no() -> None:
    trail = walk(START, *BEFORE_PAYING[:6])
    assert not trail.may_be_authorised
    assert not trail.lost
    for last in ("/annullato", "/errore", "/sessione-scaduta", "/"):
        assert not walk(last, trail=trail).may_be_authorised


@pytest.mark.parametrize(
    "path",
    [
        *("/esito", "/v2/esito", "/gdi-check", "/dona", "/leggi-codice-qr", "/inserisci-dati-avviso"),
        *("/termini-di-servizio", "/nuova-pagina", "/C/4a1b", "/cart", "/esiti", "/v2", "/inserisci-email-x", "//c/1"),
    ],
)
def test_any_other_page_of_checkout_says_yes(path: str) -> None:
    assert walk(START, "/inserisci-email", "/scegli-metodo", path).may_be_authorised
    assert walk(START, path).may_be_authorised


@pytest.mark.parametrize(
    "address",
    [
        BANK,
        "https://psp.example/",
        "http://checkout.pagopa.it/inserisci-email",
        "https://checkout.pagopa.it:8443/inserisci-email",
        "https://checkout.pagopa.it.evil.example/inserisci-email",
        "https://checkout.pagopa.it@evil.example/inserisci-email",
        "https://checkout.pagopa.it./inserisci-email",
        "https://api.platform.pagopa.it/checkout/",
        "chrome-error://chromewebdata/",
        "data:text/html,x",
        "https://[",
    ],
)
def test_any_other_host_says_yes(address: str) -> None:
    assert walk(START, "/scegli-metodo", address).may_be_authorised
    assert walk(START, "/riepilogo-pagamento", address).may_be_authorised
    assert walk(START, address).may_be_authorised


def test_the_start_may_lie_elsewhere_and_is_the_start_only_at_the_start() -> None:
    elsewhere = Trail(NEW.checkout_origins, "https://api.platform.pagopa.it/checkout/ec/v1/carts/1/redirect")
    begun = walk(elsewhere.start, "/c/4a1b", "/inserisci-email", trail=elsewhere)
    assert not begun.may_be_authorised
    assert walk("/riepilogo-pagamento", elsewhere.start, trail=begun).may_be_authorised


def test_a_view_without_a_page_says_nothing() -> None:
    assert not walk("about:blank", START, "about:blank").may_be_authorised
    assert not NEW.after_address("").may_be_authorised
    assert walk(START, "/inserisci-email", "about:blank", "/scegli-metodo", BANK).may_be_authorised


def test_the_fault_of_the_front_end_after_annulla() -> None:
    trail = walk(
        START, "/inserisci-email", "/riepilogo-pagamento", "/riepilogo-pagamento/https://kiosk.invalid/x/cancel"
    )
    assert not trail.may_be_authorised
    assert not trail.lost
    strayed = walk("/", trail=trail)
    assert strayed.lost
    assert not strayed.may_be_authorised


# --- the identity provider -------------------------------------------------------------------------------------------


def test_the_identity_provider_entered_from_and_left_to_the_email_page_says_no() -> None:
    trail = walk(START, "/inserisci-email", SPID, "https://idp2.example/consent", SPID, "/inserisci-email")
    assert not trail.may_be_authorised
    assert not walk("/scegli-metodo", "/riepilogo-pagamento", trail=trail).may_be_authorised


@pytest.mark.parametrize("left_to", ["/scegli-metodo", "/riepilogo-pagamento", "/", "/esito", "/c/4a1b", "/errore"])
def test_a_provider_left_to_another_page_says_yes(left_to: str) -> None:
    assert walk(START, "/inserisci-email", SPID, left_to).may_be_authorised


@pytest.mark.parametrize(
    "entered_from", ["/c/4a1b", "/scegli-metodo", "/lista-psp", "/riepilogo-pagamento", "/", "/errore"]
)
def test_a_provider_entered_from_another_page_says_yes(entered_from: str) -> None:
    assert walk(START, "/inserisci-email", entered_from, SPID).may_be_authorised


def test_a_payment_after_the_login_is_seen() -> None:
    back = walk(START, "/inserisci-email", SPID, "/inserisci-email", "/riepilogo-pagamento")
    assert walk(BANK, trail=back).may_be_authorised
    assert back.after_request("POST", POST_URL).may_be_authorised


def test_a_bank_reached_from_the_email_page_after_paying_is_no_provider() -> None:
    paid = walk(START, "/inserisci-email").after_request("POST", POST_URL)
    assert walk(BANK, "/inserisci-email", trail=paid).may_be_authorised


# --- the request that starts the money -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        POST_URL,
        f"{POST_URL}?x=1",
        f"{POST_URL}/",
        f"{POST_URL}#x",
        f"{CHECKOUT}/v3/transactions/7/auth-requests",
        POST_URL.replace("auth-requests", "auth%2Drequests"),
        POST_URL.replace("auth-requests", "AUTH-REQUESTS"),
        "https://[/unreadable",
    ],
)
def test_the_post_of_the_button_paga_says_yes(address: str) -> None:
    for method in ("POST", "post"):
        assert walk(START, "/riepilogo-pagamento").after_request(method, address).may_be_authorised


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("GET", POST_URL),
        ("OPTIONS", POST_URL),
        ("POST", f"{CHECKOUT}/transactions"),
        ("POST", f"{CHECKOUT}/auth-requests/7"),
        ("POST", f"{CHECKOUT}/x?auth-requests"),
        ("POST", f"{CHECKOUT}/x#/auth-requests"),
        ("POST", f"{CHECKOUT}/not-auth-requests"),
        ("DELETE", f"{CHECKOUT}/transactions/1"),
        ("POST", "https://www.recaptcha.net/recaptcha/api2/reload"),
        ("POST", ""),
    ],
)
def test_other_requests_say_nothing(method: str, address: str) -> None:
    assert walk(START, "/riepilogo-pagamento").after_request(method, address) == walk(START, "/riepilogo-pagamento")


def test_the_card_check_on_checkouts_own_host_is_after_paying() -> None:
    paying = walk(START, "/inserisci-carta", "/riepilogo-pagamento").after_request("POST", POST_URL)
    assert paying.may_be_authorised
    assert walk("/gdi-check", trail=walk(START, "/riepilogo-pagamento")).may_be_authorised


def test_going_back_before_paying_does_not_take_it_back() -> None:
    assert walk(START, "/riepilogo-pagamento", BANK, "/inserisci-email", "/annullato", "/").may_be_authorised


# --- the outcome page ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/esito?outcome=116", "/v2/esito#transactionId=1&outcome=116", "/esito/?outcome=116"])
def test_the_outcome_page_and_its_code(path: str) -> None:
    trail = walk(START, "/riepilogo-pagamento", BANK, path)
    assert (trail.may_be_authorised, trail.outcome_reached, trail.outcome_code) == (True, True, 116)


def test_the_outcome_page_without_a_code_is_not_its_end() -> None:
    waiting = walk(START, BANK, "/esito")
    assert (waiting.may_be_authorised, waiting.outcome_reached, waiting.outcome_code) == (True, False, None)
    told = walk("/esito?outcome=0", "/esito", trail=waiting)
    assert (told.outcome_reached, told.outcome_code) == (True, 0)


@pytest.mark.parametrize("address", [f"{BANK}?outcome=116", "https://evil.example/esito?outcome=116"])
def test_only_checkouts_own_outcome_page_names_a_refusal(address: str) -> None:
    trail = walk(START, "/riepilogo-pagamento", address)
    assert (trail.outcome_reached, trail.outcome_code) == (False, None)


@pytest.mark.parametrize("path", ["/riepilogo-pagamento?outcome=116", "/gdi-check?outcome=116", "/esito/x?outcome=116"])
def test_no_other_page_of_checkout_does(path: str) -> None:
    assert walk(START, "/riepilogo-pagamento", BANK, path).outcome_code is None


def test_a_refusal_is_forgotten_when_somebody_pays_once_more() -> None:
    refused = walk(START, BANK, "/esito?outcome=116")
    again = refused.after_request("POST", POST_URL)
    assert (again.may_be_authorised, again.outcome_reached, again.outcome_code) == (True, False, None)
    for page in (BANK, "/gdi-check"):
        assert walk(page, trail=refused).outcome_code is None
    assert walk("/inserisci-email", BANK, trail=refused).outcome_code is None
    assert walk("/errore", trail=refused).outcome_code == 116, "nothing can be paid there"


@pytest.mark.parametrize("first", [0, 1, 17, 18, 25])
def test_a_refusal_never_replaces_another_code(first: int) -> None:
    trail = walk(START, BANK, f"/esito?outcome={first}", "/esito?outcome=116")
    assert trail.outcome_code == first
    assert walk(START, BANK, "/esito?outcome=116", f"/esito?outcome={first}").outcome_code == first


# --- the dead ends ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "", "/?x=1", "/#top", "/leggi-codice-qr", "/inserisci-dati-avviso", "/dona"])
def test_checkouts_own_home_is_a_lost_page(path: str) -> None:
    assert walk(START, "/inserisci-email", path).lost
    assert walk(START, "/riepilogo-pagamento", BANK, path).lost


@pytest.mark.parametrize("path", ["/inserisci-email", "/esito", "/errore", "/gdi-check", "/home"])
def test_no_other_page_is(path: str) -> None:
    assert not walk(START, path).lost


def test_the_home_of_another_host_is_not() -> None:
    assert not walk(START, "/riepilogo-pagamento", "https://bank.example/").lost


def test_a_session_that_is_over() -> None:
    assert walk(START, "/scegli-metodo", "/sessione-scaduta").expired
    assert not walk(START, "/scegli-metodo", "/errore").expired
    assert walk(START, "/sessione-scaduta", "/errore").expired


# --- whatever comes --------------------------------------------------------------------------------------------------

PATHS = st.sampled_from(
    [
        *BEFORE_PAYING,
        *("/esito", "/esito?outcome=0", "/esito?outcome=116", "/v2/esito#outcome=17", "/gdi-check", "/dona", "/x"),
    ]
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("go"), PATHS.map(CHECKOUT.__add__)),
        st.tuples(st.just("go"), st.sampled_from([START, BANK, SPID, "about:blank", ""])),
        st.tuples(st.just("go"), st.text()),
        st.tuples(st.sampled_from(["GET", "POST", "x"]), st.one_of(st.just(POST_URL), st.just(CHECKOUT), st.text())),
    ),
    max_size=15,
)


@given(STEPS)
def test_no_sequence_takes_anything_back(steps: list[tuple[str, str]]) -> None:
    trail = NEW
    for verb, address in steps:
        before = trail
        trail = before.after_address(address) if verb == "go" else before.after_request(verb, address)
        assert trail.may_be_authorised >= before.may_be_authorised
        assert trail.lost >= before.lost
        assert trail.expired >= before.expired
        assert trail.outcome_reached == (trail.outcome_code is not None), "without titles only a code tells"
        assert trail.may_be_authorised >= trail.outcome_reached
        if (
            before.outcome_code is not None
            and before.outcome_code not in REFUSAL_CODES
            and trail.outcome_code is not None
        ):
            assert trail.outcome_code not in REFUSAL_CODES


@given(st.lists(PATHS.map(CHECKOUT.__add__), max_size=10), st.lists(PATHS.map(CHECKOUT.__add__), max_size=10))
def test_after_the_button_paga_it_is_yes_for_good(before: list[str], after: list[str]) -> None:
    trail = walk(*after, trail=walk(*before).after_request("POST", POST_URL))
    assert trail.may_be_authorised


@given(st.lists(st.sampled_from(BEFORE_PAYING).map(CHECKOUT.__add__), max_size=15))
def test_on_pages_before_paying_it_is_no_however_they_follow(pages: list[str]) -> None:
    assert not walk(START, *pages).may_be_authorised


@given(st.text())
def test_a_page_that_nobody_knows_says_yes(path: str) -> None:
    trail = walk(START, "/scegli-metodo").after_address(f"{CHECKOUT}/unknown/{path}")
    assert trail.may_be_authorised

# SPDX-License-Identifier: EUPL-1.2
"""What the page does tells whether money may have moved, and the journal knows before any server does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.application.ports import FactKind
from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page

from .payment import Payment
from .site import Answer, Site, goes_to

POST_PATH = "/ecommerce/checkout/v1/transactions/1/auth-requests"
#: how a page can send the request by which money may move
SENT = {
    "fetch": f"fetch('{POST_PATH}', {{method: 'POST', body: '{{}}'}})",
    "XMLHttpRequest": f"const x = new XMLHttpRequest(); x.open('POST', '{POST_PATH}'); x.send('a')",
    "form": f"document.forms[0].action = '{POST_PATH}'; document.forms[0].submit()",
    "beacon": f"navigator.sendBeacon('{POST_PATH}', 'a')",
    "worker": "new Worker(URL.createObjectURL(new Blob([`fetch('ORIGIN" + POST_PATH + "', {method: 'POST'})`])))",
    "another host": f"fetch('ELSEWHERE{POST_PATH}', {{method: 'POST', mode: 'no-cors'}})",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), {src: '/frame'}))",
    "blank frame": "const f = document.createElement('iframe'); document.body.append(f);"
    f" f.contentWindow.fetch('ORIGIN{POST_PATH}', {{method: 'POST'}})",
    "hidden window": f"window.open('about:blank').fetch('ORIGIN{POST_PATH}', {{method: 'POST'}})",
}
BODY = "<form method=POST><input name=a value=b></form>"

MakePayment = Callable[..., Payment]


def _ready(payment: Payment) -> None:
    payment.site.look = lambda: FactKind.MAY_BE_AUTHORISED in payment.facts()
    payment.site.pages[POST_PATH] = Answer("{}", content_type="application/json")
    payment.site.pages["/moved"] = goes_to(POST_PATH, 307)
    payment.serve("/frame", f"<script>fetch('{POST_PATH}', {{method: 'POST'}})</script>")


def _does(payment: Payment, code: str) -> None:
    payment.does(payment.filled(code).replace("ORIGIN", payment.site.origin))


@pytest.mark.parametrize("way", SENT)
def test_the_journal_knows_of_paga_before_the_server(payment: Payment, way: str) -> None:
    _ready(payment)
    payment.open(BODY)
    assert not payment.attempt.may_be_authorised
    _does(payment, SENT[way])
    payment.until(lambda: payment.site.got(POST_PATH, "POST"))
    assert payment.site.got(POST_PATH, "POST")[0].seen is True
    assert payment.attempt.may_be_authorised
    assert payment.facts().count(FactKind.MAY_BE_AUTHORISED) == 1


@pytest.mark.parametrize("way", SENT)
def test_paga_is_not_sent_when_the_journal_cannot_keep_it(new_payment: MakePayment, way: str) -> None:
    one = new_payment(refused=(FactKind.MAY_BE_AUTHORISED,))
    _ready(one)
    one.open(BODY)
    _does(one, SENT[way])
    if way == "form":  # the page itself goes there, and now nowhere
        one.until(lambda: one.awaits("fetch('/c/1').then(r => r.status)") == 200)
    else:
        assert one.awaits("fetch('/c/1').then(r => r.status)") == 200
        assert one.evaluate("1") == 1
    assert one.site.got(POST_PATH) == []
    assert not one.attempt.may_be_authorised
    one.lives()


def test_paga_by_a_redirect_is_seen(payment: Payment) -> None:
    """While it is followed already: the engine asks about the redirects of a script no earlier."""
    _ready(payment)
    payment.open(BODY)
    payment.does("fetch('/moved', {method: 'POST', body: 'a'})")
    payment.until(lambda: payment.attempt.may_be_authorised)
    assert FactKind.MAY_BE_AUTHORISED in payment.facts()


def test_asking_for_something_else_is_not_paying(payment: Payment) -> None:
    _ready(payment)
    payment.site.pages["/v2/transactions"] = Answer("{}")
    payment.open(BODY)
    payment.awaits("fetch('/v2/transactions', {method: 'POST'}).then(() => 1)")
    payment.awaits(f"fetch('{POST_PATH}').then(() => 1)")  # not a POST
    payment.awaits(f"fetch('{POST_PATH}/status', {{method: 'POST'}}).then(() => 1)")
    assert len(payment.site.got(POST_PATH)) == 1
    assert not payment.attempt.may_be_authorised


def test_an_error_of_ours_lets_no_request_pass(
    payment: Payment, monkeypatch: pytest.MonkeyPatch, capture_faults: list[BaseException]
) -> None:
    """Whatever goes wrong while a request is being recorded, it does not leave."""
    _ready(payment)
    payment.open(BODY)

    def broken(method: str, address: str) -> bool:
        raise ZeroDivisionError

    monkeypatch.setattr(payment.visit, "request_seen", broken)
    assert payment.awaits(f"fetch('{POST_PATH}', {{method: 'POST'}})") == "rejected: TypeError"
    assert payment.site.got(POST_PATH) == []
    assert [type(fault) for fault in capture_faults] == [ZeroDivisionError]


# --- pages -----------------------------------------------------------------------------------------------------


def _goes_inside(payment: Payment, *paths: str) -> None:
    for path in paths:
        payment.does(f"history.pushState(null, '', '{path}')")
        payment.until(lambda path=path: payment.page is not Page.CHECKOUT or _address(payment).endswith(path))


def _address(payment: Payment) -> str:
    return str(payment.view.property("url").toString())


def test_the_steps_before_paying_are_not_paying(payment: Payment) -> None:
    payment.open(BODY)
    steps = ("/inserisci-email", "/scegli-metodo", "/inserisci-carta", "/lista-psp", "/riepilogo-pagamento")
    _goes_inside(payment, *steps)
    assert not payment.attempt.may_be_authorised
    payment.lives()


def test_the_bank_is_on_another_host(payment: Payment) -> None:
    _ready(payment)
    payment.serve("/bank", "<p>the bank")
    payment.open(BODY)
    _goes_inside(payment, "/inserisci-email", "/riepilogo-pagamento")
    payment.does(payment.filled("location.replace('ELSEWHERE/bank')"))
    payment.until(lambda: payment.site.got("/bank"))
    assert payment.site.got("/bank")[0].seen is True, "the journal knew before the bank"
    payment.lives()


def test_the_bank_is_not_reached_when_the_journal_cannot_keep_it(new_payment: MakePayment) -> None:
    one = new_payment(refused=(FactKind.MAY_BE_AUTHORISED,))
    one.serve("/bank", "<p>the bank")
    one.open(BODY)
    _goes_inside(one, "/inserisci-email", "/riepilogo-pagamento")
    one.does(one.filled("location.replace('ELSEWHERE/bank')"))
    assert one.awaits("fetch('/c/1').then(r => r.status)") == 200
    one.lives()
    assert one.site.got("/bank") == []
    assert not one.attempt.may_be_authorised


def test_a_redirect_to_the_bank_is_seen_too(payment: Payment) -> None:
    _ready(payment)
    payment.serve("/bank", "<p>the bank")
    payment.site.pages["/c/go"] = goes_to(f"{payment.site.elsewhere}/bank")
    payment.open(BODY)
    _goes_inside(payment, "/riepilogo-pagamento")
    payment.does("location.replace('/c/go')")
    payment.until(lambda: payment.site.got("/bank"))
    assert payment.site.got("/bank")[0].seen is True


def test_a_card_may_be_authorised_on_checkouts_own_host(payment: Payment) -> None:
    payment.open(BODY)
    _goes_inside(payment, "/riepilogo-pagamento", "/gdi-check")
    payment.until(lambda: payment.attempt.may_be_authorised)
    payment.lives()


def test_whoever_logs_in_has_not_paid(payment: Payment) -> None:
    payment.serve("/login", "<p>identity provider")
    payment.serve("/inserisci-email", BODY)
    payment.open(BODY)
    _goes_inside(payment, "/inserisci-email")
    payment.does(payment.filled("location.assign('ELSEWHERE/login')"))
    payment.until(lambda: payment.evaluate("location.pathname") == "/login")
    payment.does(f"location.assign('{payment.site.origin}/inserisci-email')")
    payment.until(lambda: payment.evaluate("location.pathname") == "/inserisci-email")
    assert not payment.attempt.may_be_authorised
    _goes_inside(payment, "/scegli-metodo")
    assert not payment.attempt.may_be_authorised
    payment.lives()


def test_the_outcome_page_begins_the_countdown(payment: Payment) -> None:
    payment.open(BODY)
    _goes_inside(payment, "/v2/esito#transactionId=1&outcome=0")
    payment.until(lambda: payment.visit.state.session.payment.moves_on_at is not None)
    assert payment.view_model.property("outcomeReached") is True
    assert payment.attempt.outcome_code == 0
    payment.let_pass(20.0)
    payment.left(PageExit.MOVED_ON)


# --- where nothing returns from --------------------------------------------------------------------------------


@pytest.mark.parametrize("home", ["/", "/leggi-codice-qr", "/inserisci-dati-avviso", "/dona"])
@pytest.mark.parametrize("how", ["history.replaceState(null, '', '{}')", "location.assign('{}')"])
def test_checkouts_home_is_a_lost_way(payment: Payment, home: str, how: str) -> None:
    payment.serve(home, "<p>home")
    payment.open(BODY)
    _goes_inside(payment, "/inserisci-email")
    payment.does(how.format(home))
    payment.left(PageExit.LOST)


def test_a_session_that_is_over(payment: Payment) -> None:
    payment.open(BODY)
    payment.does("history.pushState(null, '', '/sessione-scaduta')")
    payment.left(PageExit.EXPIRED)
    assert not payment.attempt.may_be_authorised


def test_the_first_page_may_be_a_redirect(payment: Payment, site: Site) -> None:
    payment.serve("/c/real", BODY)
    site.pages["/c/1"] = goes_to("/c/real?clientId=CHECKOUT_CART")
    payment.start()
    payment.until(lambda: payment.visit.state.session.payment.page_loaded)
    payment.lives()
    assert not payment.attempt.may_be_authorised

# SPDX-License-Identifier: EUPL-1.2
"""Whatever breaks, the verification follows: never a blank page, an error page of the engine, or a silent reload."""

from __future__ import annotations

import os
import signal
import socket
import ssl
from collections.abc import Callable, Iterator

import pytest
import trustme
from pytestqt.qtbot import QtBot

from kiosk.application.ports import FactKind
from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page

from .payment import START, Payment
from .site import Answer, Site, goes_to, serving

BODY = "<p id=p>page"
#: what the store of files gives for every address of Checkout: its one page
ONE_PAGE = "<!doctype html><title>page</title><p>page<script>1</script>"

MakePayment = Callable[..., Payment]


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


# --- the process that draws the page ---------------------------------------------------------------------------


def _kill_renderer(payment: Payment) -> None:
    process = int(payment.view.property("renderProcessPid"))
    assert process > 1
    os.kill(process, signal.SIGKILL)


def test_a_crash_before_paying(payment: Payment) -> None:
    payment.open(BODY)
    before = len(payment.site.asked)
    _kill_renderer(payment)
    payment.left(PageExit.FAILED)
    assert not payment.attempt.may_be_authorised
    payment.let_pass(1.0)
    assert payment.site.asked[before:] == [], "never a silent reload"


def test_a_crash_at_the_bank(payment: Payment) -> None:
    payment.serve("/bank", BODY)
    payment.open(BODY)
    payment.does(payment.filled("location.replace('ELSEWHERE/bank')"))
    payment.until(lambda: payment.evaluate("location.pathname") == "/bank")
    before = len(payment.site.asked)
    _kill_renderer(payment)
    payment.left(PageExit.FAILED)
    assert payment.attempt.may_be_authorised
    assert payment.site.asked[before:] == []


def test_the_next_payment_after_a_crash_works(payment: Payment, new_payment: MakePayment) -> None:
    payment.open(BODY)
    _kill_renderer(payment)
    payment.left(PageExit.FAILED)
    again = new_payment()
    again.open(BODY)
    again.lives()


# --- pages that do not come ------------------------------------------------------------------------------------


def test_a_page_that_never_loads(payment: Payment, site: Site) -> None:
    site.pages[START] = site.hangs
    payment.start()
    payment.until(lambda: site.got(START))
    payment.let_pass(29.0)
    assert payment.page is Page.CHECKOUT
    assert payment.view_model.property("loading") is True
    payment.let_pass(1.0)
    payment.left(PageExit.FAILED)


def test_a_page_that_loads_is_not_waited_for(payment: Payment) -> None:
    payment.open(BODY)
    assert payment.view_model.property("loading") is False
    payment.let_pass(31.0)
    payment.lives()


def test_nobody_listens(payment: Payment, site: Site) -> None:
    site.pages[START] = goes_to(f"http://127.0.0.1:{_free_port()}/c/1")
    payment.start()
    payment.left(PageExit.FAILED)


def test_nobody_listens_later(payment: Payment) -> None:
    payment.open(BODY)
    payment.does(f"location.assign('http://127.0.0.1:{_free_port()}/bank')")
    payment.left(PageExit.FAILED)
    assert payment.attempt.may_be_authorised


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429, 500, 502, 503])
def test_a_first_page_that_is_an_error(payment: Payment, site: Site, status: int) -> None:
    headers = (("WWW-Authenticate", "Basic realm=x"),) if status == 401 else ()
    site.pages[START] = Answer("<h1>error</h1>", status, headers)
    payment.start()
    payment.left(PageExit.FAILED)
    assert not payment.attempt.may_be_authorised


@pytest.mark.parametrize("body", ["", "<h1>error</h1>"])
def test_an_error_page_of_the_bank(payment: Payment, site: Site, body: str) -> None:
    site.pages["/bank"] = Answer(body, 500)
    payment.open(BODY)
    payment.does(payment.filled("location.assign('ELSEWHERE/bank')"))
    payment.left(PageExit.FAILED)
    assert payment.attempt.may_be_authorised


def test_checkouts_one_page_comes_as_not_found(payment: Payment, site: Site) -> None:
    """A store of files gives the page of every address but "/" as its error document, with that status."""
    site.pages[START] = Answer(ONE_PAGE, 404)
    payment.start()
    payment.until(lambda: payment.visit.state.session.payment.page_loaded)
    payment.lives()
    site.pages["/esito"] = Answer(ONE_PAGE, 404)
    payment.does("location.assign('/esito?outcome=0')")
    payment.until(lambda: payment.visit.state.session.payment.moves_on_at is not None)
    payment.until(lambda: payment.evaluate("location.pathname") == "/esito")
    payment.lives()


def test_a_bank_has_no_such_excuse(payment: Payment, site: Site) -> None:
    site.pages["/bank"] = Answer(ONE_PAGE, 404)
    payment.open(BODY)
    payment.does(payment.filled("location.assign('ELSEWHERE/bank')"))
    payment.left(PageExit.FAILED)


@pytest.mark.parametrize(
    "answer",
    [Answer(status=204), Answer("x", headers=(("Content-Disposition", "attachment; filename=a.txt"),))],
    ids=["no content", "a download"],
)
def test_a_first_page_that_is_none(payment: Payment, site: Site, answer: Answer) -> None:
    site.pages[START] = answer
    payment.start()
    payment.until(lambda: site.got(START) and not payment.view.property("loading"))
    payment.let_pass(30.0)
    payment.left(PageExit.FAILED)


def test_endless_redirects(payment: Payment, site: Site) -> None:
    site.pages[START] = goes_to(START)
    payment.start()
    payment.left(PageExit.FAILED)


def test_plain_http_is_for_the_sandbox_only(new_payment: MakePayment) -> None:
    one = new_payment(training=False)
    one.start(BODY)
    one.until(lambda: one.site.got(START) or one.page is not Page.CHECKOUT or not one.view.property("loading"))
    assert one.site.asked == []
    one.let_pass(30.0)
    one.left(PageExit.FAILED)


# --- certificates ----------------------------------------------------------------------------------------------


@pytest.fixture
def unknown_issuer() -> Iterator[Site]:
    """A server whose certificate nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with serving(context) as one:
        yield one


def test_a_bad_certificate_is_refused(
    unknown_issuer: Site, qtbot: QtBot, running_loop: object, caplog: pytest.LogCaptureFixture
) -> None:
    one = Payment(qtbot, unknown_issuer)
    one.start(BODY)
    one.left(PageExit.FAILED)
    assert unknown_issuer.asked == []
    assert "certificate refused" in caplog.text
    one.close()


def test_a_bad_certificate_at_the_bank(payment: Payment, unknown_issuer: Site) -> None:
    payment.open(BODY)
    payment.does(f"location.assign('{unknown_issuer.elsewhere}/bank')")
    payment.left(PageExit.FAILED)
    assert unknown_issuer.asked == []


def test_a_bad_certificate_of_a_part_does_not_end_the_page(payment: Payment, unknown_issuer: Site) -> None:
    unknown_issuer.pages["/a"] = Answer("x", headers=(("Access-Control-Allow-Origin", "*"),))
    payment.open(BODY)
    assert payment.awaits(f"fetch('{unknown_issuer.origin}/a')") == "rejected: TypeError"
    payment.lives()
    assert unknown_issuer.asked == []


# --- the visitor and the clock ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("press", "how"), [("leave", PageExit.LEFT), ("finished", PageExit.FINISHED)])
def test_the_visitor_leaves(payment: Payment, press: str, how: PageExit) -> None:
    """A page that asks back holds nobody up."""
    asks_back = "<script>onbeforeunload = e => { e.preventDefault(); return 'stay' }</script>"
    payment.open(f"{asks_back}<button id=go>go</button>")
    payment.press("#go")
    getattr(payment.view_model, press)()
    payment.left(how)


def test_a_page_that_is_busy_for_ever_does_not_hold_the_visitor(payment: Payment) -> None:
    payment.open(BODY)
    payment.does("while (true) {}")
    payment.view_model.leave()
    payment.left(PageExit.LEFT)


def test_nobody_is_there(payment: Payment) -> None:
    payment.open(BODY)
    payment.let_pass(180.0 + 20.0)
    payment.left(PageExit.IDLE)
    assert FactKind.MAY_BE_AUTHORISED not in payment.facts()

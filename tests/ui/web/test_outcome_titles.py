# SPDX-License-Identifier: EUPL-1.2
"""Checkout's outcome page in a real web view: on one of its routes only its title tells the outcome."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page
from tests.checkout_words import LANGUAGES, app_title, heading

from .payment import Payment
from .site import Answer, goes_to

MakePayment = Callable[..., Payment]
REFUSED = f"{heading(2, 'it')} - pagoPA"
#: as Checkout's one page does: its file has one title, its scripts give it another, and in the end the outcome's
_ASKS = """<!doctype html><title>Paga un avviso - pagoPA</title><p id=p>page<script>
document.title = APP
fetch('/outcomes').then(() => document.title = OUTCOME)</script>"""


def asks(payment: Payment, title: str, lang: str = "it", status: int = 200) -> None:
    """Put Checkout's outcome page on the server; it asks for its outcome before it shows it."""
    body = _ASKS.replace("APP", f'"{app_title(lang)}"').replace("OUTCOME", f'"{title}"')
    payment.site.pages["/outcomes"] = "{}"
    payment.site.pages["/esito"] = Answer(body, status, (("Cache-Control", "no-store"),))


def comes_from_the_bank(payment: Payment, title: str = "3-D Secure") -> None:
    """The payer has pressed Paga, and is on the bank's page."""
    payment.site.pages["/bank"] = f"<!doctype html><title>{title}</title><p>bank"
    payment.open("<p>page")
    payment.does(payment.filled("location.replace('ELSEWHERE/bank')"))
    payment.until(lambda: payment.evaluate("location.pathname") == "/bank")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_refusal_in_each_language(new_payment: MakePayment, lang: str) -> None:
    payment = new_payment(lang=lang)
    asks(payment, f"{heading(116, lang)} - pagoPA", lang)
    comes_from_the_bank(payment)
    payment.does(f"location.replace('{payment.site.origin}/esito')")
    payment.until(lambda: payment.view_model.property("outcomeReached"))
    assert payment.attempt.outcome_code == 116
    payment.let_pass(20.0)
    payment.left(PageExit.MOVED_ON)
    payment.let_pass(61.0)
    payment.until(lambda: payment.page is Page.NOT_PAID)


@pytest.mark.parametrize(("outcome", "code"), [(0, 0), (1, None), (17, None), (25, None)])
def test_what_is_no_refusal(payment: Payment, outcome: int, code: int | None) -> None:
    asks(payment, f"{heading(outcome, 'it')} - pagoPA")
    comes_from_the_bank(payment)
    payment.does(f"location.replace('{payment.site.origin}/esito')")
    payment.until(lambda: payment.view_model.property("outcomeReached"))
    assert payment.attempt.outcome_code == code
    payment.let_pass(20.0)
    payment.left(PageExit.MOVED_ON)
    payment.let_pass(61.0)
    payment.until(lambda: payment.page is Page.BEING_CONFIRMED)


def test_while_it_asks_it_stays_and_when_it_never_says_anything_it_does_not_stay_long(payment: Payment) -> None:
    asks(payment, app_title("it"))
    comes_from_the_bank(payment)
    payment.does(f"location.replace('{payment.site.origin}/esito')")
    payment.until(lambda: payment.evaluate("document.title") == app_title("it"))
    payment.let_pass(89.0)
    assert payment.view_model.property("outcomeReached") is False
    payment.let_pass(1.0)
    assert payment.view_model.property("outcomeReached") is True
    payment.let_pass(20.0)
    payment.left(PageExit.MOVED_ON)
    assert payment.attempt.outcome_code is None


def test_a_page_that_goes_there_and_names_itself_at_once(payment: Payment) -> None:
    payment.open("<p>page")
    payment.does(f"history.pushState(null, '', '/esito'); document.title = '{REFUSED}'")
    payment.until(lambda: payment.view_model.property("outcomeReached"))
    assert payment.attempt.outcome_code == 2


def _never_refused(payment: Payment) -> None:
    payment.until(lambda: payment.evaluate("location.pathname") == "/esito")
    payment.until(lambda: payment.view.property("title") == payment.evaluate("document.title"))
    payment.lives()
    assert payment.attempt.outcome_code is None


def test_a_title_from_the_page_before_does_not_count(payment: Payment) -> None:
    payment.open("<p>page")
    payment.does(f"document.title = '{REFUSED}'; history.pushState(null, '', '/esito')")
    _never_refused(payment)


def test_what_a_bank_calls_its_page_does_not_count(payment: Payment) -> None:
    asks(payment, app_title("it"))
    comes_from_the_bank(payment, REFUSED)
    payment.does(f"document.title = '{heading(8, 'it')} - pagoPA'; location.replace('{payment.site.origin}/esito')")
    _never_refused(payment)


def test_a_bank_that_is_about_to_go_there_is_still_the_bank(payment: Payment) -> None:
    payment.site.pages["/esito"] = payment.site.hangs
    comes_from_the_bank(payment)
    payment.does(f"location.assign('{payment.site.origin}/esito')")
    payment.until(lambda: payment.site.got("/esito"))
    payment.does(f"document.title = '{REFUSED}'")
    payment.until(lambda: payment.view.property("title") == REFUSED)
    assert payment.attempt.outcome_code is None
    assert payment.view_model.property("outcomeReached") is False


def test_a_bank_may_have_a_page_of_that_name(payment: Payment) -> None:
    payment.open("<p>page")
    asks(payment, REFUSED)
    payment.does(payment.filled("location.assign('ELSEWHERE/esito')"))
    payment.until(lambda: payment.view.property("title") == REFUSED)
    assert payment.attempt.outcome_code is None


def test_a_frame_of_that_name_says_nothing(payment: Payment) -> None:
    asks(payment, app_title("it"))
    payment.site.pages["/frame"] = f"<!doctype html><title>{REFUSED}</title><script>parent.there = 1</script>"
    comes_from_the_bank(payment)
    payment.does(f"location.replace('{payment.site.origin}/esito')")
    payment.until(lambda: payment.evaluate("document.title") == app_title("it"))
    payment.does("document.body.append(Object.assign(document.createElement('iframe'), {src: '/frame'}))")
    payment.until(lambda: payment.evaluate("window.there") == 1)
    _never_refused(payment)


def test_a_page_that_history_brings_back_says_nothing_until_it_says_it_anew(payment: Payment) -> None:
    asks(payment, REFUSED)
    comes_from_the_bank(payment)
    payment.does(f"location.assign('{payment.site.origin}/esito')")
    payment.until(lambda: payment.attempt.outcome_code == 2)
    payment.does("history.back()")
    payment.until(lambda: payment.evaluate("location.pathname") == "/bank")
    assert payment.attempt.outcome_code is None, "paying goes on"
    asks(payment, app_title("it"))
    payment.does("history.forward()")
    payment.until(lambda: payment.evaluate("document.title") == app_title("it"))
    _never_refused(payment)


def test_a_redirect_from_the_bank(payment: Payment) -> None:
    asks(payment, REFUSED)
    comes_from_the_bank(payment)
    payment.site.pages["/back"] = goes_to(f"{payment.site.origin}/esito")
    payment.does("location.assign('/back')")
    payment.until(lambda: payment.attempt.outcome_code == 2)


def test_it_counts_although_the_store_of_files_calls_the_page_not_found(payment: Payment) -> None:
    asks(payment, REFUSED, status=404)
    comes_from_the_bank(payment)
    payment.does(f"location.replace('{payment.site.origin}/esito')")
    payment.until(lambda: payment.attempt.outcome_code == 2)

# SPDX-License-Identifier: EUPL-1.2
"""Checkout speaks the visitor's language from its first word on, and is shown in the right size everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .payment import START, Payment
from .site import Site

#: what the page's own first script finds
BODY = "<p>page<script>window.first = [localStorage.i18nextLng ?? null, navigator.language]</script>"

MakePayment = Callable[..., Payment]


@pytest.mark.parametrize(("lang", "tag"), [("it", "it-IT"), ("en", "en-GB"), ("de", "de-DE")])
def test_language(new_payment: MakePayment, site: Site, lang: str, tag: str) -> None:
    one = new_payment(lang=lang)
    one.open(BODY)
    assert one.evaluate("window.first") == [lang, tag]
    assert one.evaluate("navigator.languages") == [tag, lang]
    assert site.got(START)[0].headers["Accept-Language"].startswith(tag)


def test_a_language_that_checkout_does_not_know(new_payment: MakePayment, site: Site) -> None:
    one = new_payment(lang="pt")
    one.open(BODY)
    assert one.evaluate("window.first") == ["it", "it-IT"]
    assert site.got(START)[0].headers["Accept-Language"].startswith("it-IT")


def test_only_checkout_is_told_by_a_script(payment: Payment) -> None:
    payment.serve("/bank", BODY)
    payment.serve("/c/back", BODY)
    payment.open(BODY)
    payment.does(payment.filled("location.assign('ELSEWHERE/bank')"))
    payment.until(lambda: payment.evaluate("location.pathname") == "/bank")
    assert payment.evaluate("window.first") == [None, "it-IT"]
    payment.does(f"location.assign('{payment.site.origin}/c/back')")
    payment.until(lambda: payment.evaluate("location.pathname") == "/c/back")
    assert payment.evaluate("window.first") == ["it", "it-IT"]


def test_another_language_in_mid_payment_leaves_the_page_as_it_is(payment: Payment) -> None:
    payment.serve("/c/next", BODY)
    payment.open(BODY + "<input id=email>")
    payment.evaluate("document.getElementById('email').value = 'ada@posta.example'")
    payment.visit.speak("de")
    payment.until(lambda: payment.evaluate("localStorage.i18nextLng") == "de")
    assert payment.evaluate("document.getElementById('email').value") == "ada@posta.example"
    assert payment.evaluate("window.first") == ["it", "it-IT"], "it was not loaded anew"
    payment.visit.speak("sl")
    payment.does(f"location.assign('{payment.site.origin}/c/next')")
    payment.until(lambda: payment.evaluate("location.pathname") == "/c/next")
    assert payment.evaluate("window.first") == ["sl", "sl-SI"]
    assert payment.site.got("/c/next")[0].headers["Accept-Language"].startswith("sl-SI")


def test_frames_are_left_alone(payment: Payment) -> None:
    payment.serve("/inner", "<script>parent.inner = 1</script>")
    payment.open("<script>localStorage.i18nextLng = 'fr'</script><iframe src=/inner></iframe>")
    payment.until(lambda: payment.evaluate("window.inner") == 1)
    assert payment.evaluate("localStorage.i18nextLng") == "fr", "the visitor's own choice in the page stays"


def test_the_zoom_holds_on_every_host(new_payment: MakePayment) -> None:
    one = new_payment(zoom=1.6)
    one.serve("/bank", BODY)
    one.serve("/esito", BODY)
    one.open(BODY)
    width = round(one.window.width() / 1.6)
    assert one.evaluate("innerWidth") == width
    for address in (f"{one.site.elsewhere}/bank", f"{one.site.origin}/esito"):
        one.does(f"location.assign('{address}')")
        one.until(lambda address=address: address.endswith(one.evaluate("location.pathname")))
        assert one.evaluate("innerWidth") == width
        assert one.view.property("zoomFactor") == 1.6

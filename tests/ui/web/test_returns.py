# SPDX-License-Identifier: EUPL-1.2
"""Every way in which a page can return is caught before a request leaves, and what only looks like it is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo

from kiosk.application.ports import FactKind
from kiosk.domain.attempt import PageExit
from kiosk.domain.flow import Page
from kiosk.ui.web import session
from kiosk.ui.web.session import RequestWatch

from .payment import NOWHERE, Payment
from .site import Answer, Asked, Site, goes_to

#: what the page does by itself, without anybody pressing anything
UNPRESSED = {
    "location.replace": "location.replace('RETURN')",
    "location.assign": "location.assign('RETURN')",
    "location.href": "location.href = 'RETURN'",
    "location.replace later": "setTimeout(() => location.replace('RETURN'), 20)",
    "navigation API": "navigation.navigate('RETURN', {history: 'replace'})",
    "link": "document.querySelector('a').click()",
    "form POST": "document.querySelector('form').submit()",
    "form GET": "document.querySelector('form').method = 'GET'; document.querySelector('form').requestSubmit()",
    "302": "location.replace('/leaves')",
    "302 twice": "location.replace('/hop')",
    "302 of another origin": "location.replace('ELSEWHERE/leaves')",
    "303 after a form POST": "document.querySelector('form').action = '/see-other'; document.forms[0].submit()",
    "307 after a form POST": "document.querySelector('form').action = '/again'; document.forms[0].submit()",
    "window.open": "window.open('RETURN')",
    "window.open about:blank": "const w = window.open('about:blank'); w.location = 'RETURN'",
    "window.open about:blank, later": "const w = window.open(); setTimeout(() => w.location.replace('RETURN'), 20)",
    "window.open and a form in it": (
        "window.open('about:blank', 'bank'); document.forms[0].target = 'bank'; document.forms[0].submit()"
    ),
    "window.open and a page written in it": (
        "window.open('about:blank').document.write('<script>location.replace(\"RETURN\")<' + '/script>')"
    ),
    "second window": "window.open('ELSEWHERE/terms'); window.open('RETURN')",
    "link with target=_blank": "document.querySelector('a').target = '_blank'; document.querySelector('a').click()",
    "form with target=_blank": "document.forms[0].target = '_blank'; document.forms[0].submit()",
    "link with a query": "location.replace('RETURN?a=b&c=d#e')",
    "beforeunload": "onbeforeunload = e => { e.preventDefault(); e.returnValue = 'stay' }; location.replace('RETURN')",
}
#: pages that return before their load event, or by an instruction of the server
PAGES: dict[str, str] = {
    "script while loading": "<script>location.replace('RETURN')</script>",
    "meta refresh": "<meta http-equiv=refresh content='0; url=RETURN'>",
    "frame with target=_top": "<iframe src=/frame-link></iframe>",
    "frame, top.location": "<iframe src=/frame-top></iframe>",
}
#: what a press does
PRESSED = {
    "link": "<a id=go href='RETURN'>go</a>",
    "link with target=_blank": "<a id=go target=_blank href='RETURN'>go</a>",
    "button, location.replace": "<button id=go onclick=\"location.replace('RETURN')\">go</button>",
    "button, window.open": "<button id=go onclick=\"window.open('RETURN')\">go</button>",
    "button, window.open about:blank": (
        "<button id=go onclick=\"let w = window.open('about:blank'); w.location = 'RETURN'\">go</button>"
    ),
    "form": "<form method=POST action='RETURN'><input name=a value=b><button id=go>go</button></form>",
    "beforeunload after a press": "<script>onbeforeunload = e => { e.preventDefault(); return 'stay' }</script>"
    "<button id=go onclick=\"location.replace('RETURN')\">go</button>",
}
FORM = "<a href='RETURN'>away</a><form method=POST action='RETURN'><input name=a value=b></form>"

MakePayment = Callable[..., Payment]


@pytest.fixture(params=["unresolvable", "a server that listens"])
def payment(request: pytest.FixtureRequest, new_payment: MakePayment) -> Payment:
    """A payment whose return address exists nowhere, or is a server where nothing may arrive."""
    if request.param == "unresolvable":
        return new_payment()
    listening: Site = request.getfixturevalue("returns_site")
    return new_payment(return_base=f"{listening.origin}/return")


def _serve_hops(payment: Payment) -> None:
    pages = payment.site.pages

    def to_return(status: int) -> Callable[[Asked], Answer]:
        return lambda asked: goes_to(payment.returns.address(PageExit.OK), status)

    pages["/leaves"] = to_return(302)
    pages["/hop"] = goes_to("/leaves", 301)
    pages["/see-other"] = to_return(303)
    pages["/again"] = to_return(307)
    payment.serve("/frame-link", "<a target=_top href='RETURN'>x</a><script>document.links[0].click()</script>")
    payment.serve("/frame-top", "<script>top.location.replace('RETURN')</script>")


@pytest.mark.parametrize("way", UNPRESSED)
def test_a_page_that_returns_by_itself(payment: Payment, way: str) -> None:
    _serve_hops(payment)
    payment.open(FORM)
    payment.does(payment.filled(UNPRESSED[way]))
    payment.left(PageExit.OK)


@pytest.mark.parametrize("way", PAGES)
def test_a_page_that_returns_as_soon_as_it_is_there(payment: Payment, way: str) -> None:
    _serve_hops(payment)
    payment.start(PAGES[way])
    payment.left(PageExit.OK)


@pytest.mark.parametrize("frame", ["frame-link", "frame-top"])
def test_a_frame_of_another_origin_returns_when_it_is_pressed(payment: Payment, frame: str) -> None:
    _serve_hops(payment)
    inside = {
        "frame-link": "<a target=_top href='RETURN'>x</a>",
        "frame-top": "<button onclick=\"top.location.replace('RETURN')\">x</button>",
    }[frame]
    large = "<style>body { margin: 0 } a, button { display: block; width: 300px; height: 140px }</style>"
    payment.serve("/pressed", large + inside)
    payment.open("<iframe src='ELSEWHERE/pressed' width=300 height=150></iframe>")
    payment.press_until_left("iframe")
    payment.left(PageExit.OK)


@pytest.mark.parametrize("way", PRESSED)
def test_a_press_returns(payment: Payment, way: str) -> None:
    payment.open(PRESSED[way])
    payment.press("#go")
    payment.left(PageExit.OK)


def test_a_refresh_that_the_server_orders(payment: Payment) -> None:
    payment.site.pages["/refresh"] = lambda asked: Answer(
        "<p>wait", headers=(("Refresh", f"0; url={payment.returns.address(PageExit.OK)}"),)
    )
    payment.open("<p>page")
    payment.does("location.assign('/refresh')")
    payment.left(PageExit.OK)


@pytest.mark.parametrize("how", [PageExit.OK, PageExit.CANCEL, PageExit.ERROR, PageExit.WAITING])
def test_each_return_is_told_apart(payment: Payment, how: PageExit) -> None:
    payment.open("<p>page")
    payment.does(f"location.replace('{payment.returns.address(how)}')")
    payment.left(how)


@pytest.mark.parametrize("how", ["?", "#top", "/", "/more"])
def test_the_path_must_be_ours_to_the_letter(new_payment: MakePayment, returns_site: Site, how: str) -> None:
    """A query or a fragment makes no other address; a longer path does, and that one is not there."""
    one = new_payment(return_base=f"{returns_site.origin}/return")
    one.open("<p>page")
    one.does(f"location.replace('{one.returns.address(PageExit.OK)}{how}')")
    if how.startswith("/"):
        one.left(PageExit.FAILED)
        returns_site.asked.clear()  # a foreign address is allowed to be asked
    else:
        one.left(PageExit.OK)


# --- what is no return -----------------------------------------------------------------------------------------


def test_a_frame_that_goes_to_the_return_address_itself_returns_nothing(payment: Payment) -> None:
    payment.open("<iframe id=f src='/frame'></iframe><p id=p>still here")
    payment.does(payment.filled("document.querySelector('#f').src = 'RETURN'"))
    payment.until(lambda: payment.evaluate("f.contentWindow.length === 0 && document.body.innerText.includes('here')"))
    payment.does("location.hash = 'later'")
    payment.until(lambda: payment.view.property("url").fragment() == "later")
    payment.lives()


def test_a_redirected_frame_returns_nothing(payment: Payment) -> None:
    _serve_hops(payment)
    payment.open("<iframe src='/leaves'></iframe>")
    payment.until(lambda: payment.site.got("/leaves"))
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    payment.lives()


def test_a_script_that_asks_the_return_address_gets_nothing(payment: Payment) -> None:
    payment.open("<p>page")
    assert payment.awaits(payment.filled("fetch('RETURN', {mode: 'no-cors'})")) == "rejected: TypeError"
    payment.lives()


def test_a_script_that_is_redirected_to_the_return_address_gets_nothing(new_payment: MakePayment) -> None:
    """Only there the engine asks while it already follows, so nothing is said of a server that listens."""
    one = new_payment()
    _serve_hops(one)
    one.open("<p>page")
    assert one.awaits("fetch('/leaves')") == "rejected: TypeError"
    one.lives()


def test_an_image_at_the_return_address_is_not_asked_for(payment: Payment) -> None:
    payment.open("<img src='RETURN' onerror=\"document.title = 'no picture'\">")
    payment.until(lambda: payment.view.property("title") == "no picture")
    payment.lives()


@pytest.mark.parametrize(
    "address",
    [
        "kiosk-ret://back/RETURN",
        "mailto:a@b.it",
        "tel:+39",
        "javascript:void 0",
        "file:///etc/passwd",
        "data:text/html,x",
        "blob:null/1",
        "chrome://version",
        "view-source:http://localhost/",
        "ftp://localhost/",
    ],
)
def test_a_foreign_scheme_is_refused_and_the_page_lives(payment: Payment, address: str) -> None:
    payment.open("<p>page")
    before = payment.view.property("url")
    payment.does(payment.filled(f"location.assign('{address}')"))
    payment.does(payment.filled(f"try {{ window.open('{address}') }} catch (e) {{}}"))
    payment.does("history.pushState(null, '', '#after')")
    payment.until(lambda: payment.view.property("url").fragment() == "after")
    payment.lives()
    assert payment.view.property("url").path() == before.path()


def test_a_page_that_empties_itself_is_over(payment: Payment) -> None:
    """The engine lets every page go to about:blank without asking: an empty page is no place to stay."""
    payment.open("<p>page")
    payment.does("location.assign('about:blank')")
    payment.left(PageExit.FAILED)


def test_history_entries_are_no_return(payment: Payment) -> None:
    payment.open("<p>page")
    token = payment.returns.token
    payment.does(f"history.pushState(null, '', '/return/{token}/ok'); location.hash = 'ok'")
    payment.until(lambda: payment.view.property("url").path() == f"/return/{token}/ok")
    payment.lives()


def test_another_token_is_no_return(new_payment: MakePayment) -> None:
    """Somebody else's return address: it does not resolve, so the page is over, but it is nobody's return."""
    one = new_payment()
    one.open("<p>page")
    one.does(f"location.replace('{NOWHERE}/AAAAAAAAAAAAAAAAAAAAAAAAAA/ok')")
    one.left(PageExit.FAILED)


@pytest.mark.parametrize(
    "opens",
    ["window.open('ELSEWHERE/terms')", "window.open('/terms', 'x', 'width=200,popup')", "document.links[0].click()"],
)
def test_a_new_window_is_never_shown(payment: Payment, opens: str) -> None:
    payment.open("<a target=_blank href='ELSEWHERE/terms'>terms</a>")
    before = payment.windows()
    payment.does(payment.filled(opens))
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    payment.lives()
    assert payment.windows() == before
    assert payment.site.got("/terms") == []
    assert FactKind.MAY_BE_AUTHORISED not in payment.facts()


def test_a_blank_window_with_words_in_it_is_never_shown(payment: Payment) -> None:
    payment.open("<p>page")
    before = payment.windows()
    payment.does("const w = window.open('about:blank'); w.document.write('<p>hello'); w.alert('you'); w.print()")
    assert payment.awaits("fetch('/c/1').then(r => r.status)") == 200
    payment.lives()
    assert payment.windows() == before
    assert payment.page is Page.CHECKOUT


@pytest.mark.parametrize("time", range(3))  # chance has a part in it
def test_what_the_page_still_sends_after_the_return_does_not_leave(
    payment: Payment, monkeypatch: pytest.MonkeyPatch, time: int
) -> None:
    """Keep-alive requests and beacons outlive their page. Unseen, one of them could pay what we call not paid."""
    seen: list[tuple[str, Page]] = []
    intercept = RequestWatch.interceptRequest

    def watched(watch: RequestWatch, info: QWebEngineUrlRequestInfo) -> None:
        intercept(watch, info)
        seen.append((info.requestUrl().path(), payment.page))

    monkeypatch.setattr(RequestWatch, "interceptRequest", watched)
    monkeypatch.setattr(session, "_LEFT_BEHIND_MS", 500)
    payment.open("<p>page")
    over: list[bool] = []
    payment.view_model._session.destroyed.connect(lambda: over.append(True))
    payment.does(
        payment.filled("location.replace('RETURN');")
        + "for (let i = 0; i < 20; i++) fetch(`/${i}/auth-requests`, {method: 'POST', keepalive: true});"
        "navigator.sendBeacon('/beacon/auth-requests')"
    )
    payment.left(PageExit.OK)
    payment.until(lambda: over)
    before = [path for path, page in seen if page is Page.CHECKOUT and path.endswith("/auth-requests")]
    arrived = [one.path for one in payment.site.asked if one.path.endswith("/auth-requests")]
    assert set(arrived) <= set(before)
    assert (FactKind.MAY_BE_AUTHORISED in payment.facts()) == bool(before)

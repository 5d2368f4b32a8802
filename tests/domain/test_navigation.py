# SPDX-License-Identifier: EUPL-1.2
"""What is a return, where the page may go, and the origins of addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import PageExit
from kiosk.domain.navigation import Policy, ReturnAddresses, Verdict, outcome_code_of
from kiosk.domain.origin import is_loopback, origin_of

TOKEN = "KJ7MPQ2RSTUVWXYZ23456789AB"
OURS = ReturnAddresses("https://kiosk.invalid/return", TOKEN)
OK = f"https://kiosk.invalid/return/{TOKEN}/ok"
POLICY = Policy(OURS)
LIVE = Policy(OURS, loopback_allowed=False)
RETURNS = (PageExit.OK, PageExit.CANCEL, PageExit.ERROR, PageExit.WAITING)

# Text that looks like an address finds more than text does.
ADDRESSES = st.one_of(
    st.text(),
    st.builds(
        "{}{}{}{}{}".format,
        st.sampled_from(["https://", "http://", "HTTPS:", "//", "javascript:", "about:", "blob:https://", "data:", ""]),
        st.one_of(
            st.sampled_from(["kiosk.invalid", "[::1]", "[", "]", "a@b@c", "h:99999", "h:x", "xn--", "℀"]), st.text()
        ),
        st.sampled_from(["", ":443", ":0", ":-1", ":١", ":65536", "."]),
        st.one_of(st.sampled_from([f"/return/{TOKEN}/ok", "/esito", "/", "//", "\\", "/%"]), st.text()),
        st.sampled_from(
            ["", "?outcome=116", "#outcome=0", "?outcome=%ED%A0%80", "?outcome=&outcome=1", "#?outcome=１"]
        ),
    ),
)


@pytest.mark.parametrize("kind", RETURNS)
def test_each_return_is_recognised(kind: PageExit) -> None:
    address = OURS.address(kind)
    assert address == f"https://kiosk.invalid/return/{TOKEN}/{kind.value}"
    assert OURS.match(address) is kind
    assert POLICY.decide(address, main_frame=True) is Verdict.RETURN


@pytest.mark.parametrize("kind", [kind for kind in PageExit if kind not in RETURNS])
def test_checkout_returns_in_four_ways_only(kind: PageExit) -> None:
    with pytest.raises(ValueError, match="never returns"):
        OURS.address(kind)
    assert OURS.match(f"https://kiosk.invalid/return/{TOKEN}/{kind.value}") is None


# (a) (b) (c) (e) (g) all come as an address of the main frame; these are the shapes in which it can come.
@pytest.mark.parametrize(
    "address",
    [
        OK + "?a=1&b=2",  # (d) a GET form replaces the query
        OK + "?",
        OK + "#x",
        OK.replace("kiosk.invalid", "kiosk.invalid:443"),
        OK.replace("kiosk.invalid", "kiosk.invalid:"),
        OK.replace("https", "HTTPS").replace("kiosk", "KIOSK"),
        OK.replace("//", "//someone:secret@"),
    ],
)
def test_the_same_place_written_otherwise_is_a_return(address: str) -> None:
    assert OURS.match(address) is PageExit.OK


@pytest.mark.parametrize(
    "address",
    [
        OK.replace("https", "http"),
        OK.replace("https", "kiosk-ret"),
        OK.replace("kiosk.invalid", "kiosk.invalid:8443"),
        OK.replace("kiosk.invalid", "kiosk.invalid:0"),
        OK.replace("kiosk.invalid", "kiosk.invalid."),
        OK.replace("kiosk.invalid", "www.kiosk.invalid"),
        OK.replace("kiosk.invalid", "kiosk.invalid.evil.example"),
        OK.replace("kiosk.invalid", "evil.example"),
        OK.replace("kiosk.invalid", "kiosk.invalid@evil.example"),
        OK.replace("kiosk.invalid", "kiosk.invalid:443@evil.example"),
        OK.replace("kiosk.invalid", "kiosk.invalid%2eevil.example"),
        OK.replace("kiosk.invalid", "kiosk%2einvalid"),
        OK.replace("kiosk.invalid", "kiosk\u3002invalid"),
        OK.replace("kiosk.invalid", "k\u0456osk.invalid"),
        OK.replace("kiosk.invalid", ""),
        f"https://evil.example/?to={OK}",
        f"https://evil.example/{OK}",
        f"https://evil.example#{OK}",
        OK + "/",
        OK + "/x",
        OK + "%20",
        OK.replace("/ok", "//ok"),
        OK.replace("/ok", "/OK"),
        OK.replace("/ok", "/%6fk"),
        OK.replace("/ok", ""),
        OK.replace("/ok", "/paid"),
        OK.replace("/return", "/return/x"),
        OK.replace("/return", ""),
        OK.replace("/return/", "/return/../return/"),
        OK.replace(TOKEN, TOKEN.lower()),
        OK.replace(TOKEN, TOKEN[:-1]),
        OK.replace(TOKEN, TOKEN + "A"),
        OK.replace(TOKEN, "A" * 26),
        f"https://kiosk.invalid/return/ok?{TOKEN}",
        f"/return/{TOKEN}/ok",
        f"//kiosk.invalid/return/{TOKEN}/ok",
        f"https:/kiosk.invalid/return/{TOKEN}/ok",
        f"view-source:{OK}",
        f"blob:{OK}",
        "",
        "about:blank",
    ],
)
def test_any_other_place_is_no_return(address: str) -> None:
    assert OURS.match(address) is None
    assert POLICY.decide(address, main_frame=True) is not Verdict.RETURN


def test_a_base_that_is_no_address_matches_nothing() -> None:
    broken = ReturnAddresses("", TOKEN)
    assert broken.match(f"/{TOKEN}/ok") is None
    assert broken.match(OK) is None
    assert ReturnAddresses("https://[", TOKEN).match(OK) is None


def test_a_frame_that_goes_to_the_return_itself_is_stopped_and_is_no_return() -> None:
    for kind in RETURNS:
        assert POLICY.decide(OURS.address(kind), main_frame=False) is Verdict.BLOCK


@pytest.mark.parametrize("host", ["checkout.pagopa.it", "acs.bank.example", "xpay.nexigroup.com", "münchen.example"])
def test_any_bank_may_follow(host: str) -> None:
    for main_frame in (True, False):
        assert LIVE.decide(f"https://{host}/3ds?x=1", main_frame=main_frame) is Verdict.ALLOW


@pytest.mark.parametrize(
    "address",
    [
        "http://checkout.pagopa.it/",
        "http://127.0.0.1@evil.example/",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example/",
        "kiosk-ret://kiosk.invalid/ok",
        "intent://pay#Intent;scheme=bank;end",
        "ftp://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "tel:+39",
        "chrome://settings",
        "devtools://devtools",
        "qrc:/qml/Main.qml",
        "view-source:https://checkout.pagopa.it/",
        "ws://example.org/",
        "https:",
        "https://",
        "https:///path",
        "https://[",
        "https://h:99999/",
        "//example.org/",
        "example.org",
        "",
    ],
)
def test_other_schemes_and_broken_addresses_are_blocked_everywhere(address: str) -> None:
    for main_frame in (True, False):
        assert POLICY.decide(address, main_frame=main_frame) is Verdict.BLOCK


@pytest.mark.parametrize("address", ["about:blank", "about:srcdoc", "data:text/html,x", "blob:https://bank.example/1"])
def test_what_frames_of_a_card_issuer_begin_as(address: str) -> None:
    assert POLICY.decide(address, main_frame=False) is Verdict.ALLOW
    assert POLICY.decide(address, main_frame=True) is Verdict.BLOCK


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "LOCALHOST", "127.0.0.1:631"])
def test_this_machine_is_open_to_the_sandbox_only(host: str) -> None:
    for scheme in ("http", "https"):
        address = f"{scheme}://{host}/"
        assert is_loopback(address)
        assert POLICY.decide(address, main_frame=True) is Verdict.ALLOW
        assert LIVE.decide(address, main_frame=True) is Verdict.BLOCK
        assert LIVE.decide(address, main_frame=False) is Verdict.BLOCK


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1@evil.example/", "http://evil.example/127.0.0.1", "http://192.168.1.1/", "http://[::2]/"],
)
def test_what_is_not_this_machine(address: str) -> None:
    assert not is_loopback(address)


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://checkout.pagopa.it/c/1", "https://checkout.pagopa.it:443"),
        ("HTTPS://Checkout.PagoPA.it", "https://checkout.pagopa.it:443"),
        ("http://localhost:8080/x", "http://localhost:8080"),
        ("http://localhost", "http://localhost:80"),
        ("https://user:secret@host/", "https://host:443"),
        ("https://[::1]:8443/", "https://[::1]:8443"),
        ("kiosk-ret://back/ok", "kiosk-ret://back"),
        ("about:blank", ""),
        ("https://", ""),
        ("https://[", ""),
        ("https://h:x/", ""),
        ("", ""),
    ],
)
def test_the_origin_of_an_address(address: str, origin: str) -> None:
    assert origin_of(address) == origin


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://c/esito?outcome=116", 116),
        ("https://c/v2/esito#transactionId=abc&outcome=0", 0),
        ("https://c/v2/esito#?outcome=17", 17),
        ("https://c/v2/esito#outcome=008", 8),
        ("https://c/esito?outcome=116#outcome=116", 116),
        ("https://c/esito", None),
        ("https://c/esito?outcome=", None),
        ("https://c/esito?outcome=x", None),
        ("https://c/esito?outcome=-2", None),
        ("https://c/esito?outcome=1.16", None),
        ("https://c/esito?outcome=１１６", None),
        ("https://c/esito?outcome=11600", None),
        ("https://c/esito?outcome=" + "1" * 10_000, None),
        ("https://c/esito?Outcome=116", None),
        ("https://c/esito?my-outcome=116", None),
        ("https://c/outcome=116", None),
        # said twice and differently: it says nothing, and above all no refusal
        ("https://c/esito?outcome=116&outcome=0", None),
        ("https://c/esito?outcome=0#outcome=116", None),
        ("https://c/esito?outcome=116&outcome=", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_the_outcome_in_an_address(address: str, code: int | None) -> None:
    assert outcome_code_of(address) == code


@given(ADDRESSES, st.booleans())
def test_no_address_breaks_anything(address: str, main_frame: bool) -> None:
    verdict = POLICY.decide(address, main_frame=main_frame)
    assert (verdict is Verdict.RETURN) == (main_frame and OURS.match(address) is not None)
    origin_of(address)
    is_loopback(address)
    code = outcome_code_of(address)
    assert code is None or 0 <= code <= 9999


@given(ADDRESSES)
def test_only_our_host_and_our_token_can_be_a_return(address: str) -> None:
    if OURS.match(address) is not None:
        assert origin_of(address) == "https://kiosk.invalid:443"
        assert TOKEN in address


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_follows_in_query_or_fragment_the_return_stays_one(query: str, fragment: str) -> None:
    assert OURS.match(f"{OK}?{query.replace('#', '')}#{fragment}") is PageExit.OK


@pytest.mark.parametrize(
    "address", ["https://h/" + "a" * 2_000_000, "data:text/html," + "a" * 2_000_000, "a" * 2_000_000]
)
def test_very_long_addresses(address: str) -> None:
    assert OURS.match(address) is None
    assert POLICY.decide(address, main_frame=True) in (Verdict.ALLOW, Verdict.BLOCK)

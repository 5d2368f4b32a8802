# SPDX-License-Identifier: EUPL-1.2
"""Where the embedded page may go, what is a return from it, and whether somebody can have paid there.

Sources: the front end of pagoPA Checkout, its paths and its ways out. Money can move from the moment of the
`POST …/auth-requests` (the button "Paga"), not before; leaving Checkout's host is not the sign, since a card may be
authorised on that very host. Whatever is not known to come before paying counts as after it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from kiosk.domain.attempt import Return
from kiosk.domain.ending import REFUSAL_CODES

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_DEFAULT_PORTS = {"http": 80, "https": 443}

# Checkout's pages before paying. "/annullato" comes from the summary; the last three are reached from them on errors.
_BEFORE_PAYING = ("/c", "/inserisci-email", "/scegli-metodo", "/inserisci-carta", "/lista-psp", "/riepilogo-pagamento")
_AFTER_THESE = ("/annullato", "/errore", "/sessione-scaduta")
_HOME = frozenset({"", "/leggi-codice-qr", "/inserisci-dati-avviso", "/dona"})
_OUTCOME = ("/esito", "/v2/esito")
_EMAIL = "/inserisci-email"

_RETURNS = (Return.OK, Return.CANCEL, Return.ERROR, Return.WAITING)


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        _ = parts.port  # a port that is no number is found only when asked for
    except ValueError:
        return None
    return parts


def origin_of(address: str) -> str:
    """Scheme, host and port of an address, the port always written; empty for an address that has none.

    >>> origin_of("https://checkout.pagopa.it/c/1")
    'https://checkout.pagopa.it:443'
    """
    parts = _split(address)
    if parts is None or not parts.hostname:
        return ""
    port = parts.port if parts.port is not None else _DEFAULT_PORTS.get(parts.scheme)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}:{port}" if port else f"{parts.scheme}://{host}"


def is_loopback(address: str) -> bool:
    """Whether the address is one of this machine."""
    parts = _split(address)
    return parts is not None and parts.hostname in _LOOPBACK


@dataclass(frozen=True, slots=True)
class ReturnAddresses:
    """The four addresses that Checkout is told to return to. They exist nowhere: the web view catches them.

    Attributes:
        base: an https address below which they lie, without a slash at the end.
        token: the unguessable part: the id of the attempt.
    """

    base: str
    token: str

    def address(self, kind: Return) -> str:
        """The address for one of ok, cancel, error, waiting."""
        if kind not in _RETURNS:
            raise ValueError(f"Checkout never returns by {kind.value}")
        return f"{self.base}/{self.token}/{kind.value}"

    def match(self, address: str) -> Return | None:
        """Which return an address is: scheme, host, port and path must be exactly ours. A query is not looked at."""
        parts = _split(address)
        if parts is None or self.token not in parts.path or not parts.hostname:
            return None
        if origin_of(address) != origin_of(self.base):
            return None
        for kind in _RETURNS:
            if parts.path == urlsplit(self.address(kind)).path:
                return kind
        return None


class Verdict(Enum):
    """What happens to a navigation."""

    ALLOW = "allow"
    BLOCK = "block"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Policy:
    """Which addresses the embedded page may go to.

    After "Paga" any bank may follow, so hosts are not listed; schemes are.

    Attributes:
        loopback_allowed: this machine's own servers may be reached, also by plain http: true with the sandbox only,
            since a foreign page has no business with what else listens here.
    """

    returns: ReturnAddresses
    loopback_allowed: bool = True

    def decide(self, address: str, *, main_frame: bool) -> Verdict:
        """What to do with a navigation, of the page itself or of a frame in it."""
        if self.returns.match(address) is not None:
            return Verdict.RETURN if main_frame else Verdict.BLOCK
        parts = _split(address)
        if parts is None:
            return Verdict.BLOCK
        if is_loopback(address):
            return Verdict.ALLOW if self.loopback_allowed and parts.scheme in _DEFAULT_PORTS else Verdict.BLOCK
        if parts.scheme == "https" and parts.hostname:
            return Verdict.ALLOW
        # frames of a card issuer begin as about:blank or as a blob of their own page
        if not main_frame and parts.scheme in ("about", "blob", "data"):
            return Verdict.ALLOW
        return Verdict.BLOCK


def outcome_code_of(address: str) -> int | None:
    """The `outcome` in the address of an outcome page, in its query or its fragment.

    None if there is none, or if it is said twice and differently: then it says nothing.
    """
    parts = _split(address)
    if parts is None:
        return None
    said = {
        int(value) if value.isascii() and value.isdigit() and len(value) <= 4 else None
        for text in (parts.fragment.removeprefix("?"), parts.query)
        for value in parse_qs(text, keep_blank_values=True).get("outcome", [])
    }
    return said.pop() if len(said) == 1 else None


class _Place(Enum):
    START = "start"
    EMAIL = "email"
    BEFORE = "before"
    IDENTITY = "identity"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class Trail:
    """What the page has done so far, as far as its addresses and requests tell. Immutable.

    Attributes:
        checkout_origins: origins of Checkout's pages (origin_of).
        start: the address that Checkout gave for this cart.
        may_be_authorised: money may have moved; once true it stays so.
        outcome_reached: the outcome page was seen at its end, with a code.
        outcome_code: that code. Forgotten when paying goes on after it; a refusal never replaces another code,
            because "not paid" rests on it.
        lost: the page is on Checkout's own home, which knows no return.
        expired: Checkout said that the session is over.
    """

    checkout_origins: frozenset[str]
    start: str
    may_be_authorised: bool = False
    outcome_reached: bool = False
    outcome_code: int | None = None
    lost: bool = False
    expired: bool = False
    _place: _Place = _Place.START

    def after_request(self, method: str, address: str) -> Trail:
        """The trail after any request of the page or its frames, seen before it leaves."""
        if method.upper() != "POST":
            return self
        parts = _split(address)
        if parts is not None and not unquote(parts.path).lower().rstrip("/").endswith("/auth-requests"):
            return self
        # an earlier outcome says nothing about this payment
        return replace(self, may_be_authorised=True, outcome_reached=False, outcome_code=None)

    def after_address(self, address: str) -> Trail:
        """The trail after the page itself went, or is about to go, to an address that is no return."""
        if address in ("", "about:blank"):  # what a view shows before its first page and after its last
            return self
        if address == self.start and self._place is _Place.START:
            return self
        if origin_of(address) not in self.checkout_origins:
            if self._place in (_Place.EMAIL, _Place.IDENTITY) and not self.may_be_authorised:
                return replace(self, _place=_Place.IDENTITY)
            return self._beyond()
        parts = _split(address)
        path = parts.path.rstrip("/") if parts is not None else "?"
        if self._place is _Place.IDENTITY and not _is(path, _EMAIL):
            return self._beyond()
        if path in _HOME:
            # on the others of these any notice can be paid, on the first not yet
            strayed = replace(self, lost=True, _place=_Place.BEFORE)
            return strayed if path == "" or self.may_be_authorised else strayed._beyond()
        if path in _OUTCOME:
            return self._at_outcome(outcome_code_of(address))
        if any(_is(path, known) for known in _BEFORE_PAYING):
            return replace(self, _place=_Place.EMAIL if _is(path, _EMAIL) else _Place.BEFORE)
        if any(_is(path, known) for known in _AFTER_THESE):
            return replace(self, _place=_Place.BEFORE, expired=self.expired or _is(path, "/sessione-scaduta"))
        return self._beyond()

    def _at_outcome(self, code: int | None) -> Trail:
        seen = replace(self, may_be_authorised=True, _place=_Place.BEYOND)
        if code is None:
            return seen
        keeps = self.outcome_code is not None and self.outcome_code not in REFUSAL_CODES and code in REFUSAL_CODES
        return replace(seen, outcome_reached=True, outcome_code=self.outcome_code if keeps else code)

    def _beyond(self) -> Trail:
        return replace(self, may_be_authorised=True, outcome_reached=False, outcome_code=None, _place=_Place.BEYOND)


def _is(path: str, known: str) -> bool:
    # a fault of the front end makes addresses such as /riepilogo-pagamento/https://kiosk.invalid/…
    return path == known or path.startswith(f"{known}/")

# SPDX-License-Identifier: EUPL-1.2
"""Where the embedded page may go, what is a return from it, and whether money can have moved there.

Sources: the front end of pagoPA Checkout, its paths and its ways out. Money can move from the moment of the
`POST …/auth-requests` (the button "Paga"), not before; leaving Checkout's host is not the sign, since a card may be
authorised on that very host. Whatever is not known to come before paying counts as after it.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from urllib.parse import parse_qs, unquote, urlsplit

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import PageExit
from kiosk.domain.ending import REFUSAL_CODES
from kiosk.domain.origin import DEFAULT_PORTS, is_loopback, origin_of, split
from kiosk.domain.outcome_title import NO_TITLES, OutcomeTitles, Unnamed, heading_of

# Checkout's pages before paying. "/annullato" comes from the summary; the last three are reached from them on errors.
_BEFORE_PAYING = ("/c", "/inserisci-email", "/scegli-metodo", "/inserisci-carta", "/lista-psp", "/riepilogo-pagamento")
_FAILED = ("/errore", "/sessione-scaduta")
_AFTER_THESE = ("/annullato", *_FAILED)
_HOME = frozenset({"", "/leggi-codice-qr", "/inserisci-dati-avviso", "/dona"})
_OUTCOME_BY_TITLE, _OUTCOME_BY_ADDRESS = "/esito", "/v2/esito"
_CARD_CHECK = "/gdi-check"
_EMAIL = "/inserisci-email"

_RETURNS = (PageExit.OK, PageExit.CANCEL, PageExit.ERROR, PageExit.WAITING)


@dataclass(frozen=True, slots=True)
class ReturnAddresses:
    """The four addresses that Checkout is told to return to. They exist nowhere: the web view catches them.

    Attributes:
        base: an https address below which they lie, without a slash at the end.
        token: the unguessable part: the id of the attempt.
    """

    base: str
    token: str

    def address(self, kind: PageExit) -> str:
        """The address for one of ok, cancel, error, waiting."""
        if kind not in _RETURNS:
            raise ValueError(f"Checkout never returns by {kind.value}")
        return f"{self.base}/{self.token}/{kind.value}"

    def match(self, address: str) -> PageExit | None:
        """Which return an address is: scheme, host, port and path must be exactly ours. A query is not looked at."""
        url = split(address)
        if url is None or self.token not in url.path or not url.hostname:
            return None
        if origin_of(address) != origin_of(self.base):
            return None
        for kind in _RETURNS:
            if url.path == urlsplit(self.address(kind)).path:
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
        url = split(address)
        if url is None:
            return Verdict.BLOCK
        if is_loopback(address):
            return Verdict.ALLOW if self.loopback_allowed and url.scheme in DEFAULT_PORTS else Verdict.BLOCK
        if url.scheme == "https" and url.hostname:
            return Verdict.ALLOW
        # frames of a card issuer begin as about:blank or as a blob of their own page
        if not main_frame and url.scheme in ("about", "blob", "data"):
            return Verdict.ALLOW
        return Verdict.BLOCK


def outcome_code_of(address: str) -> int | None:
    """The `outcome` in the address of an outcome page, in its query or its fragment.

    None if there is none, or if it is said twice and differently: then it says nothing.
    """
    url = split(address)
    if url is None:
        return None
    said = {
        int(value) if value.isascii() and value.isdigit() and len(value) <= 4 else None
        for text in (url.fragment.removeprefix("?"), url.query)
        for value in parse_qs(text, keep_blank_values=True).get("outcome", [])
    }
    return said.pop() if len(said) == 1 else None


def may_authorise(method: str, address: str) -> bool:
    """Whether money may move once that request has left."""
    url = split(address)
    is_ordinary = url is not None and not unquote(url.path).lower().rstrip("/").endswith("/auth-requests")
    return method.upper() == "POST" and not is_ordinary


class _Location(Enum):
    """On which of Checkout's pages, or beyond them, the payment page is."""

    START = "start"
    EMAIL = "email"
    BEFORE = "before"
    IDENTITY = "identity"
    BEYOND = "beyond"


class PaymentStanding(Enum):
    """What may be said of the payment from where the page is."""

    NOT_YET = "not_yet"  # it can still be paid here, and has not been
    NOTHING = "nothing"  # Checkout gave it up before anything could be paid
    UNCLEAR = "unclear"  # the payer may have pressed "Paga"
    AT_BANK = "at_bank"
    AT_OUTCOME = "at_outcome"
    FAILED = "failed"  # Checkout's page of errors, after the payer may have pressed "Paga"


@dataclass(frozen=True, slots=True)
class Trail:
    """What the page has done so far, as far as its addresses, titles and requests tell. Immutable.

    Attributes:
        checkout_origins: origins of Checkout's pages (origin_of).
        start: the address that Checkout gave for this cart.
        titles: the titles of its outcome page.
        may_be_authorised: money may have moved; once true it stays so.
        outcome_reached: the outcome page was seen at its end, whether or not it names a code.
        outcome_code: that code. Forgotten when paying goes on after it; a refusal never replaces another outcome,
            because "not paid" rests on it.
        lost: the page is on Checkout's own home, which knows no return.
        expired: Checkout said that the session is over.
    """

    checkout_origins: frozenset[str]
    start: str
    titles: OutcomeTitles = NO_TITLES
    may_be_authorised: bool = False
    outcome_reached: bool = False
    outcome_code: int | None = None
    lost: bool = False
    expired: bool = False
    _location: _Location = _Location.START
    _shown: str = ""
    _title: str = ""
    #: headings that Checkout's pages had which are no outcome pages
    _ordinary: frozenset[str] = frozenset()
    #: an outcome was shown that is not known
    _unknown: bool = False

    @property
    def standing(self) -> PaymentStanding:
        """What may be said from where the page is now."""
        path = self._own_path(self._shown)
        gave_up = path is not None and any(_is(path, known) for known in _AFTER_THESE)
        if not self.may_be_authorised:
            return PaymentStanding.NOTHING if gave_up else PaymentStanding.NOT_YET
        if path is not None and any(_is(path, known) for known in _FAILED):
            return PaymentStanding.FAILED
        if path is None or path == _CARD_CHECK:
            return PaymentStanding.AT_BANK if self._shown else PaymentStanding.UNCLEAR
        return (
            PaymentStanding.AT_OUTCOME if path in (_OUTCOME_BY_TITLE, _OUTCOME_BY_ADDRESS) else PaymentStanding.UNCLEAR
        )

    @property
    def beyond(self) -> bool:
        """Whether the page is past those that come before paying: there a bank may take its time."""
        return self._location is _Location.BEYOND

    def after_request(self, method: str, address: str) -> Trail:
        """The trail after any request of the page or its frames, seen before it leaves."""
        if not may_authorise(method, address):
            return self
        # an earlier outcome says nothing about this payment
        return replace(self._without_outcome(), may_be_authorised=True)

    def after_address(self, address: str, *, happened: bool = True, title: str = "") -> Trail:
        """The trail after the page itself went, or is about to go, to an address that is no return.

        `title`: one that the view has there already from an earlier time, of which nothing new can be learned.
        """
        if address in ("", "about:blank"):  # what a view shows before its first page and after its last
            return self
        gone = self._gone_to(address)
        return replace(gone, _shown=address, _title=title or self._title) if happened else gone

    def after_title(self, title: str) -> Trail:
        """The trail after the page has another title, told in order with the addresses that have happened.

        A title counts while Checkout's outcome page shows itself, and only if it came there: what it finds from the
        page before says nothing, nor does what a bank calls its page.
        """
        if title == self._title:
            return self
        seen, path = replace(self, _title=title), self._own_path(self._shown)
        if path is None or path == _OUTCOME_BY_ADDRESS:
            return seen
        if path != _OUTCOME_BY_TITLE:
            return replace(seen, _ordinary=self._ordinary | {heading_of(title)})
        said = self.titles.read(title)
        if said is Unnamed.NOTHING or (said is Unnamed.UNKNOWN and heading_of(title) in self._ordinary):
            return seen
        return seen._with_outcome(None if isinstance(said, Unnamed) else said)

    def after_waiting(self) -> Trail:
        """The trail when the outcome page has had the time to come to its end, and has not said so."""
        return replace(self, outcome_reached=True)

    def _gone_to(self, address: str) -> Trail:
        if address == self.start and self._location is _Location.START:
            return self
        path = self._own_path(address)
        if path is None:
            if self._location in (_Location.EMAIL, _Location.IDENTITY) and not self.may_be_authorised:
                return replace(self, _location=_Location.IDENTITY)
            return self._beyond()
        if self._location is _Location.IDENTITY and not _is(path, _EMAIL):
            return self._beyond()
        if path in _HOME:
            # on the others of these any notice can be paid, on the first not yet
            strayed = replace(self, lost=True, _location=_Location.BEFORE)
            return strayed if path == "" or self.may_be_authorised else strayed._beyond()
        if path in (_OUTCOME_BY_TITLE, _OUTCOME_BY_ADDRESS):
            code = outcome_code_of(address)
            seen = replace(self, may_be_authorised=True, _location=_Location.BEYOND)
            return seen if code is None else seen._with_outcome(code)
        if any(_is(path, known) for known in _BEFORE_PAYING):
            return replace(self, _location=_Location.EMAIL if _is(path, _EMAIL) else _Location.BEFORE)
        if any(_is(path, known) for known in _AFTER_THESE):
            return replace(self, _location=_Location.BEFORE, expired=self.expired or _is(path, "/sessione-scaduta"))
        return self._beyond()

    def _own_path(self, address: str) -> str | None:
        """The path of an address of Checkout's, without a slash at the end; None for any other."""
        if origin_of(address) not in self.checkout_origins:
            return None
        url = split(address)
        return url.path.rstrip("/") if url is not None else "?"

    def _with_outcome(self, code: int | None) -> Trail:
        """An outcome shows itself, None: one that is not known. In doubt it is no refusal."""
        known, unknown = self.outcome_code, self._unknown or code is None
        if code is None or code in REFUSAL_CODES:
            is_no_refusal = known is not None and known not in REFUSAL_CODES
            code = known if is_no_refusal else None if unknown else code
        return replace(self, outcome_reached=True, outcome_code=code, _unknown=unknown)

    def _without_outcome(self) -> Trail:
        return replace(self, outcome_reached=False, outcome_code=None, _unknown=False)

    def _beyond(self) -> Trail:
        return replace(self._without_outcome(), may_be_authorised=True, _location=_Location.BEYOND)


def _is(path: str, known: str) -> bool:
    # a fault of the front end makes addresses such as /riepilogo-pagamento/https://kiosk.invalid/…
    return path == known or path.startswith(f"{known}/")

# SPDX-License-Identifier: EUPL-1.2
"""A cart as pagoPA's EC API v1 and v2 take it, and the page that answers it."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from kiosk.application.ports import PaymentRequest
from kiosk.domain.attempt import CartItem, PageExit
from kiosk.domain.origin import is_loopback, origin_of
from kiosk.errors import Bug, Outage, OutcomeUnknown

#: pagoPA takes no more notices in one cart (CartRequest.paymentNotices.maxItems).
MAX_NOTICES = 5
#: PaymentNotice.companyName and description: maxLength, in characters.
MAX_TEXT = 140
_LONGEST_ADDRESS = 4096
_LONGEST_HEAD = 64 * 1024


def cart_body(cart: PaymentRequest, version: str) -> bytes:
    """The JSON of `POST /carts`, in UTF-8.

    Raises:
        Bug: a cart that pagoPA cannot take.
    """
    if not 1 <= len(cart.notices) <= MAX_NOTICES:
        raise Bug(f"a cart of {len(cart.notices)} notices")
    returns = {
        "returnOkUrl": cart.returns.address(PageExit.OK),
        "returnCancelUrl": cart.returns.address(PageExit.CANCEL),
        "returnErrorUrl": cart.returns.address(PageExit.ERROR),
    }
    if version == "v2":
        returns["returnWaitingUrl"] = cart.returns.address(PageExit.WAITING)
    body: dict[str, object] = {
        "paymentNotices": [_payment_notice(item) for item in cart.notices],
        "returnUrls": returns,
        "idCart": cart.id,
        "allCCP": False,
    }
    if cart.email:
        body["emailNotice"] = cart.email
    return json.dumps(body, ensure_ascii=False).encode("utf-8")


def _payment_notice(item: CartItem) -> dict[str, object]:
    if item.amount.cents < 1:
        raise Bug("a notice of nothing in a cart")
    return {
        "noticeNumber": item.notice.digits,
        "fiscalCode": item.creditor_id,
        "amount": item.amount.cents,
        # both are required; an empty one would be refused
        "companyName": cut(item.creditor_name) or item.creditor_id,
        "description": cut(item.causale) or item.notice.digits,
    }


def cut(text: str) -> str:
    """The first 140 characters, counted as code points; a half character becomes the replacement character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole[:MAX_TEXT].strip()


def page_address(found: str, asked: str, page_origins: frozenset[str]) -> str:
    """The address of the page that answers a cart, made absolute.

    Args:
        found: as it came, perhaps relative.
        asked: the address that answered.
        page_origins: where Checkout's pages may be (origin_of).

    Raises:
        OutcomeUnknown: no address.
        Outage: at another place than Checkout's, or not encrypted.
    """
    # a browser reads a backslash as a slash and drops blanks, we do not: what could be read in two ways is refused
    if (
        not found
        or len(found) > _LONGEST_ADDRESS
        or not found.isascii()
        or not found.isprintable()
        or set(found) & set(' \\"<>')
    ):
        raise OutcomeUnknown("POST /carts: no readable address of a page")
    try:
        address = urljoin(asked, found)
        url = urlsplit(address)
    except ValueError:
        raise OutcomeUnknown("POST /carts: no readable address of a page") from None
    encrypted = url.scheme == "https" or (url.scheme == "http" and is_loopback(address))
    if not encrypted or "@" in url.netloc or origin_of(address) not in page_origins:
        raise Outage(f"POST /carts: a page at {origin_of(address) or 'no host'}, which is not one of Checkout's")
    return address


def refresh_target(html: bytes) -> str:
    """Where an HTML page sends its reader at once by `<meta http-equiv="refresh">`; empty when it does not."""
    finder = _RefreshFinder()
    try:
        finder.feed(html[:_LONGEST_HEAD].decode("utf-8", "replace"))
        finder.close()
    except AssertionError:
        pass  # Python's parser gives up so on a malformed "<!["; what it found before counts
    return finder.target


class _RefreshFinder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.target = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {key: value or "" for key, value in attrs}
        if self.target or tag != "meta" or named.get("http-equiv", "").strip().lower() != "refresh":
            return
        _, _, rest = named.get("content", "").replace(",", ";", 1).partition(";")
        key, separator, target = rest.strip().partition("=")
        if separator and key.strip().lower() == "url":
            self.target = target.strip().strip("'\"")

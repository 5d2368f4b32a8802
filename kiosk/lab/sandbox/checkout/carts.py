# SPDX-License-Identifier: EUPL-1.2
"""Carts of the EC API: what a POST /carts must hold, and where open carts are kept."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

MAX_CARTS = 500
"""Open carts kept in memory; the oldest is forgotten first."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_TEXT_MAX = 140


class InvalidCart(ValueError):
    """The request is formally wrong; the message names the field, in pagoPA's way."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One payment notice of a cart."""

    number: str
    id_dominio: str
    amount_cents: int
    company: str
    description: str


@dataclass(frozen=True, slots=True)
class ReturnUrls:
    """Where the page goes when it ends, exactly as the creditor gave them."""

    ok: str
    cancel: str
    error: str
    waiting: str | None


@dataclass(frozen=True, slots=True)
class Cart:
    """What a creditor asked to be paid."""

    id: str
    notices: tuple[Notice, ...]
    return_urls: ReturnUrls
    email: str | None
    id_cart: str | None

    @property
    def amount_cents(self) -> int:
        """Sum of the notices, without the fee."""
        return sum(notice.amount_cents for notice in self.notices)


def parse_cart(body: object, version: int) -> Cart:
    """Reads the body of `POST /carts` by the rules of the EC API.

    Args:
        body: the decoded JSON.
        version: 1 or 2 of the API; 2 asks for returnWaitingUrl and absolute addresses.

    Raises:
        InvalidCart: something is missing or out of its limits.
    """
    if not isinstance(body, Mapping):
        raise InvalidCart("the body is not an object")
    notices = body.get("paymentNotices")
    if not isinstance(notices, list) or not 1 <= len(notices) <= 5:
        raise InvalidCart("paymentNotices: size must be between 1 and 5")
    email = body.get("emailNotice")
    if email is not None and not (isinstance(email, str) and _EMAIL.fullmatch(email)):
        raise InvalidCart("emailNotice: must be a well-formed email address")
    id_cart = body.get("idCart")
    if id_cart is not None and not isinstance(id_cart, str):
        raise InvalidCart("idCart: must be a string")
    if not isinstance(body.get("allCCP", False), bool):
        raise InvalidCart("allCCP: must be a boolean")
    return Cart(
        id=str(uuid.uuid4()),
        notices=tuple(_notice(item, index) for index, item in enumerate(notices)),
        return_urls=_return_urls(body.get("returnUrls"), version),
        email=email,
        id_cart=id_cart,
    )


def _notice(item: object, index: int) -> Notice:
    where = f"paymentNotices[{index}]"
    if not isinstance(item, Mapping):
        raise InvalidCart(f"{where}: must be an object")
    amount = item.get("amount")
    if not isinstance(amount, int) or isinstance(amount, bool) or amount < 1:
        raise InvalidCart(f"{where}.amount: must be an integer greater than or equal to 1")
    return Notice(
        number=_digits(item, "noticeNumber", 18, where),
        id_dominio=_digits(item, "fiscalCode", 11, where),
        amount_cents=amount,
        company=_text(item, "companyName", where),
        description=_text(item, "description", where),
    )


def _digits(item: Mapping[str, object], field: str, length: int, where: str) -> str:
    value = item.get(field)
    if not isinstance(value, str) or not re.fullmatch(rf"[0-9]{{{length}}}", value):
        raise InvalidCart(f"{where}.{field}: must be {length} digits")
    return value


def _text(item: Mapping[str, object], field: str, where: str) -> str:
    value = item.get(field)
    if not isinstance(value, str) or len(value) > _TEXT_MAX:
        raise InvalidCart(f"{where}.{field}: must be a text of at most {_TEXT_MAX} characters")
    return value


def _return_urls(value: object, version: int) -> ReturnUrls:
    if not isinstance(value, Mapping):
        raise InvalidCart("returnUrls: must not be null")
    waiting = value.get("returnWaitingUrl")
    waiting_url = None if version == 1 and waiting is None else _url(value, "returnWaitingUrl", version)
    return ReturnUrls(
        ok=_url(value, "returnOkUrl", version),
        cancel=_url(value, "returnCancelUrl", version),
        error=_url(value, "returnErrorUrl", version),
        waiting=waiting_url,
    )


def _url(value: Mapping[str, object], field: str, version: int) -> str:
    url = value.get(field)
    if not isinstance(url, str) or not url or any(character.isspace() for character in url):
        raise InvalidCart(f"returnUrls.{field}: must be a valid URI")
    # Version 1 has examples without a scheme, so only version 2 is held to an absolute address.
    if version >= 2 and not urlsplit(url).scheme:
        raise InvalidCart(f"returnUrls.{field}: must be a valid URI")
    if urlsplit(url).scheme in {"javascript", "data", "vbscript"}:
        raise InvalidCart(f"returnUrls.{field}: must be a valid URI")
    return url


class Carts:
    """The open carts, by the id that Checkout gave them."""

    def __init__(self) -> None:
        self._carts: dict[str, Cart] = {}

    def add(self, cart: Cart) -> None:
        """Keeps a cart; the oldest one makes room when there are too many."""
        self._carts[cart.id] = cart
        while len(self._carts) > MAX_CARTS:
            del self._carts[next(iter(self._carts))]

    def get(self, cart_id: str) -> Cart | None:
        """The cart of that id, or None."""
        return self._carts.get(cart_id)

    def all(self) -> tuple[Cart, ...]:
        """Those that are kept, in the order in which they were taken."""
        return tuple(self._carts.values())

    def forget(self) -> None:
        """Drops all of them."""
        self._carts.clear()

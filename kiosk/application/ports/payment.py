# SPDX-License-Identifier: EUPL-1.2
"""A way to pay."""

from __future__ import annotations

from typing import Protocol

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import CartItem
from kiosk.domain.navigation import ReturnAddresses


@dataclass(frozen=True, slots=True)
class PaymentRequest:
    """What is sent to a payment channel.

    Attributes:
        id: the attempt's id (idCart).
        email: prefilled in the page, None to let the payer type it.
    """

    id: str
    notices: tuple[CartItem, ...]
    returns: ReturnAddresses
    lang: str = "it"
    email: str | None = None


class PaymentChannel(Protocol):
    """A way to pay. pagoPA Checkout is the first; a card terminal at the counter may be another."""

    async def start(self, cart: PaymentRequest) -> str:
        """Hand over the cart. Nothing can have been authorised by this alone.

        Returns:
            The address of the page on which the payer goes on.

        Raises:
            Refused: the channel refuses this cart.
            Outage: the channel is down or misconfigured.
            OutcomeUnknown: nobody knows whether the cart was taken; a new one, with a new id, is safe.
            Bug: the channel calls our cart malformed.
        """
        ...

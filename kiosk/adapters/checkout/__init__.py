# SPDX-License-Identifier: EUPL-1.2
"""pagoPA Checkout behind the port PaymentChannel."""

from kiosk.adapters.checkout.ec import CheckoutChannel, CheckoutProbe, CheckoutSettings

__all__ = ["CheckoutChannel", "CheckoutProbe", "CheckoutSettings"]

# SPDX-License-Identifier: EUPL-1.2
"""The sandbox Checkout: the EC API that opens carts, the web page with the real steps, and an invented bank."""

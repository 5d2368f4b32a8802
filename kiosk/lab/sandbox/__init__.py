# SPDX-License-Identifier: EUPL-1.2
"""A local GovPay and a local Checkout over real HTTP on loopback, for demo, training and tests: no money is real."""

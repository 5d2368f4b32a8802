# SPDX-License-Identifier: EUPL-1.2
"""A local GovPay 3.9.1: the same addresses, rules, faults and JSON as the real server, with its state in memory."""

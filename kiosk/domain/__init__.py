# SPDX-License-Identifier: EUPL-1.2
"""The rules of paying at a public counter: pure Python, no Qt, no network, no clock."""

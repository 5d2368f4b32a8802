# SPDX-License-Identifier: EUPL-1.2
"""The embedded payment page: a foreign country, denied everything by default."""

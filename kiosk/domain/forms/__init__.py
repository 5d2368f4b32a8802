# SPDX-License-Identifier: EUPL-1.2
"""Forms with which people create what they want to pay: read, filled and put together, without any user interface."""

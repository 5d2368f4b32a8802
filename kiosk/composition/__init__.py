# SPDX-License-Identifier: EUPL-1.2
"""Where adapters, use cases and the window are put together."""

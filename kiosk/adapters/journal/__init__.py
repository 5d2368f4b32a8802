# SPDX-License-Identifier: EUPL-1.2
"""adapters/journal."""

# SPDX-License-Identifier: EUPL-1.2
"""Moments of a visit, shown by the real pages on a visit that stands still: what tests and the audit look at."""

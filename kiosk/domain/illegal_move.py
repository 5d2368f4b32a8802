# SPDX-License-Identifier: EUPL-1.2
"""What a state machine refuses."""

from __future__ import annotations


class IllegalMove(Exception):
    """The event cannot happen in this state, or on this page: a bug, never the visitor's fault."""

# SPDX-License-Identifier: EUPL-1.2
"""A machine that cannot show a screen."""

from __future__ import annotations


class PrerequisiteMissing(Exception):
    """What a screen needs is missing on this machine, or does not work; the message is one sentence."""

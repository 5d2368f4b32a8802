# SPDX-License-Identifier: EUPL-1.2
"""Reads the payment page by AT-SPI, as a screen reader does: a process of its own speaks D-Bus with Qt and Chromium."""

from kiosk.adapters.atspi.reader import AtSpiReader

__all__ = ["AtSpiReader"]

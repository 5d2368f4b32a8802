# SPDX-License-Identifier: EUPL-1.2
"""The port Clock, on the clock of the machine."""

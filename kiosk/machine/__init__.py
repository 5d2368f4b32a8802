# SPDX-License-Identifier: EUPL-1.2
"""What the kiosk needs of the machine it runs on. Only the standard library is imported here."""

# SPDX-License-Identifier: EUPL-1.2
"""What shows, tries and measures the kiosk: sandbox, tour and bench. No kiosk in service needs it."""

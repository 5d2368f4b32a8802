# SPDX-License-Identifier: EUPL-1.2
"""Municipal payment kiosk."""

# SPDX-License-Identifier: EUPL-1.2
"""The port Journal: an encrypted SQLite file that survives a power cut."""

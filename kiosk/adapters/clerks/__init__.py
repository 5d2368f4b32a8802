# SPDX-License-Identifier: EUPL-1.2
"""The accounts of the desk: a file beside the journal, and Argon2."""

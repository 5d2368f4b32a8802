# SPDX-License-Identifier: EUPL-1.2
"""Paper: printers, and the documents that we make ourselves."""

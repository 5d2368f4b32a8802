# SPDX-License-Identifier: EUPL-1.2
"""One QObject a page: what it shows as properties, what the visitor wants as slots."""

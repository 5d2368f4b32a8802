# SPDX-License-Identifier: EUPL-1.2
"""The report of a day as files for the accounts of a municipality."""

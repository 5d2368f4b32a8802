# SPDX-License-Identifier: EUPL-1.2
"""Looks at every page in every look: its accessibility tree and its picture, by rules that each rest on a clause."""

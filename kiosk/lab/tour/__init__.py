# SPDX-License-Identifier: EUPL-1.2
"""Plays a person at the real screen, takes pictures and writes a summary."""

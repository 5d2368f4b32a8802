# SPDX-License-Identifier: EUPL-1.2
"""Measures the program: how fast it starts and answers, what it asks for, what it keeps in memory."""

# SPDX-License-Identifier: EUPL-1.2
"""Adapters: the application's ports, implemented with real servers, devices and files."""

# SPDX-License-Identifier: EUPL-1.2
"""How the people of the desk are called."""

# SPDX-License-Identifier: EUPL-1.2
"""The screen read aloud. Nothing of it is loaded before somebody wants to hear it."""

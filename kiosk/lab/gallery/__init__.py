# SPDX-License-Identifier: EUPL-1.2
"""Pictures of every control in every state and theme."""

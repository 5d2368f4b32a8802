# SPDX-License-Identifier: EUPL-1.2
"""What the kiosk can do: one use case a file. Knows the domain and the ports, nothing else."""

# SPDX-License-Identifier: EUPL-1.2
"""The exit codes of the command line. kiosk.sh uses the same."""

OK = 0
FAILED = 1
USAGE = 2
MISSING = 3
NOT_AS_ROOT = 4

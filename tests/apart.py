# SPDX-License-Identifier: EUPL-1.2
"""A program that sees other files than its machine has: mounted for it alone, which root may do on most machines."""

from __future__ import annotations

import os
import subprocess

import pytest

#: The beginning of a command; a script of bash and its arguments follow.
SEES_OTHER_FILES = ("unshare", "--mount", "bash", "-c")


def _may_mount() -> bool:
    tried = [*SEES_OTHER_FILES, "mount -t tmpfs none /dev/shm"]
    return os.geteuid() == 0 and subprocess.run(tried, capture_output=True, check=False).returncode == 0


needs_mounts = pytest.mark.skipif(not _may_mount(), reason="only root may mount something, where it may at all")

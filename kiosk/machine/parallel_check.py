# SPDX-License-Identifier: EUPL-1.2
"""The check of the machine, made by a child process while this one loads what it needs. Loads nothing itself."""

from __future__ import annotations

import os
from collections.abc import Callable

from kiosk.machine.prerequisite_missing import PrerequisiteMissing as PrerequisiteMissing


def begin() -> Callable[[], None]:
    """Begin to check whether a screen can be shown here. Call it before there are threads.

    Returns:
        What waits for the answer, to be called before Qt is started. It raises PrerequisiteMissing if no screen can be
        shown.
    """
    answer, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(answer)
        os._exit(_report(write))
    os.close(write)

    def wait() -> None:
        with open(answer, "rb") as said:
            sentence = said.read().decode()
        status = os.waitpid(child, 0)[1]
        if sentence:
            raise PrerequisiteMissing(sentence)
        if status:  # the child came to grief: what fails here does so with all that can be said of it
            from kiosk.machine import prerequisites

            prerequisites.check()

    return wait


def _report(write: int) -> int:
    """The child. Returns its exit code."""
    try:
        from kiosk.machine import prerequisites

        prerequisites.check()
    except PrerequisiteMissing as error:
        os.write(write, str(error).encode())
    except BaseException:  # noqa: BLE001  the parent finds out why
        return 1
    return 0

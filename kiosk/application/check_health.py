# SPDX-License-Identifier: EUPL-1.2
"""Run the checks of all that an installation needs, at the same time; no failure hides another one."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from kiosk.application.ports import Check, CheckResult, CheckState
from kiosk.errors import Bug, KioskError, Misconfigured
from kiosk.logs import get_logger

log = get_logger(__name__)

#: For one check; the longest request of an adapter ends before.
LIMIT_S = 60.0
#: A fault of the kiosk itself (README.md).
_OWN_FAULT = "K-903"


async def check_health(checks: Sequence[Check], limit_s: float = LIMIT_S) -> list[CheckResult]:
    """Run them. Returns what was found, in the order of the checks."""
    found = await asyncio.gather(*(_run(check, limit_s) for check in checks))
    return [result for results in found for result in results]


def server_code(server: int, error: KioskError) -> str:
    """The code of a server's failure (README.md): `K-102` is GovPay (1) that does not accept our credentials (02)."""
    number = 2 if isinstance(error, Misconfigured) else 3 if isinstance(error, Bug) else 1
    return f"K-{server}{number:02d}"


async def _run(check: Check, limit_s: float) -> Sequence[CheckResult]:
    try:
        async with asyncio.timeout(limit_s):
            return await check.run()
    except TimeoutError:
        said = f"{check.name}: no answer in time"
    except Exception as error:  # the other checks are run all the same
        log.error("a check failed", check=check.name, exc_info=error)
        said = f"{check.name}: the check itself failed ({type(error).__name__})"
    return (CheckResult(check.name, CheckState.BROKEN, said, _OWN_FAULT),)

# SPDX-License-Identifier: EUPL-1.2
"""The sandbox as a process of its own, reached over real HTTP."""

from __future__ import annotations

import json
import select
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any

from kiosk.lab.tour import child

_START_S = 30.0
_CALL_S = 10.0


class SandboxFailed(Exception):
    """The sandbox did not start, or did not do what it was told; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A running sandbox: its base addresses without a slash at the end, and its key.

    `control` is the address for what follows; empty: GovPay's.
    """

    govpay: str
    checkout: str
    psp: str
    key: str
    control: str = ""

    def reset(self) -> None:
        """Bring the seed back.

        Raises:
            SandboxFailed: it did not.
        """
        self._call("reset", {})

    def event(self, event: Mapping[str, object]) -> str:
        """What pagoPA did; returns "OK" or GovPay's reason.

        Raises:
            SandboxFailed: the event was not understood.
        """
        return str(self._call("events", event)["outcome"])

    def advance(self, seconds: float) -> None:
        """So many seconds pass at once.

        Raises:
            SandboxFailed: they do not.
        """
        self._call("clock", {"advance_s": seconds})

    def network(self, *, up: bool) -> None:
        """Nobody reaches it, or everybody does again. Needs `control`.

        Raises:
            SandboxFailed: it stayed as it was.
        """
        self._call("network", {"up": up})

    def served(self) -> list[dict[str, Any]]:
        """Every answer of GovPay since the reset: method, path, query, status, content_type, sha256.

        Raises:
            SandboxFailed: it does not say.
        """
        answer = self._call("served", None)
        return list(answer)

    def _call(self, what: str, body: Mapping[str, object] | None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.control or self.govpay}/_sandbox/{what}", data, {"Content-Type": "application/json"} if data else {}
        )
        try:
            with urllib.request.urlopen(request, timeout=_CALL_S) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise SandboxFailed(f"the sandbox refuses {what}: {error.read(500).decode('utf-8', 'replace')}") from None
        except (OSError, ValueError) as error:
            raise SandboxFailed(f"the sandbox does not answer {what}: {error}") from None


@contextmanager
def running(speed: float) -> Iterator[Sandbox]:
    """Start a sandbox on free ports and end it at the end. `speed` divides its delays.

    Raises:
        SandboxFailed: it did not start.
    """
    process = child.start(
        "kiosk.lab.sandbox", "--port", "0", "--speed", str(speed), "--control", stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None  # asked for above
        yield _announced(process.stdout)
    finally:
        child.end(process)


def _announced(stdout: IO[str]) -> Sandbox:
    ready, _, _ = select.select([stdout], [], [], _START_S)
    line = stdout.readline() if ready else ""
    try:
        addresses = json.loads(line)
        return Sandbox(
            addresses["govpay"], addresses["checkout"], addresses["psp"], addresses["key"], addresses["control"]
        )
    except (ValueError, KeyError, TypeError):
        raise SandboxFailed("the sandbox did not start (see its message above)") from None

# SPDX-License-Identifier: EUPL-1.2
"""Whatever a library raises is the port's own error, and what never returns is left alone."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from kiosk.boundary import TimeLimited, run_within, start_in_thread, translate_errors
from kiosk.errors import Bug, NotFound, Outage


class Panic(BaseException):
    """As pyo3 raises it for libraries written in Rust."""


@pytest.mark.parametrize(
    "fault",
    [RuntimeError("x"), KeyError("x"), Exception(), Panic("x"), ExceptionGroup("x", [OSError()]), RecursionError()],
)
def test_whatever_is_raised_is_an_error_of_ours(fault: BaseException) -> None:
    with (
        pytest.raises(Outage, match=f"the library: {type(fault).__name__}") as raised,
        translate_errors(Outage, "the library"),
    ):
        raise fault
    assert raised.value.__cause__ is fault


@pytest.mark.parametrize(
    "stays",
    [asyncio.CancelledError(), KeyboardInterrupt(), SystemExit(3), GeneratorExit(), NotFound("x"), ValueError("x")],
)
def test_what_ends_the_program_and_what_is_known_stays(stays: BaseException) -> None:
    with pytest.raises(type(stays)) as raised, translate_errors(Bug, "the library", ValueError):
        raise stays
    assert raised.value is stays


@pytest.fixture
def never() -> Iterator[threading.Event]:
    """What does not happen before the test is over."""
    event = threading.Event()
    yield event
    event.set()


def test_a_call_beside_the_loop_has_a_limit(never: threading.Event) -> None:
    assert asyncio.run(run_within(5.0, lambda: 7, "quick")) == 7
    with pytest.raises(TimeoutError):
        asyncio.run(run_within(0.05, never.wait, "hangs"))


def test_what_a_call_raises_is_raised(never: threading.Event) -> None:
    def fails() -> None:
        raise Panic("x")

    with pytest.raises(Panic):
        start_in_thread(fails, "fails").result()
    with pytest.raises(Panic):
        TimeLimited("fails", 5.0)(fails)


def test_while_one_hangs_no_other_is_begun(never: threading.Event) -> None:
    limited, made = TimeLimited("hangs", 0.05), []
    with pytest.raises(TimeoutError, match=r"no answer within 0\.05 s"):
        limited(never.wait)
    with pytest.raises(TimeoutError, match="an earlier call has not returned yet"):
        limited(lambda: made.append(1))
    assert made == []
    never.set()
    assert limited._left_alone is not None
    limited._left_alone.result()
    assert limited(lambda: 7) == 7


def test_a_call_that_never_returns_keeps_nobody_from_ending_the_program() -> None:
    program = (
        "import asyncio, threading; from kiosk.boundary import TimeLimited, run_within\n"
        "for call in (lambda: asyncio.run(run_within(0.05, threading.Event().wait, 'x')),"
        " lambda: TimeLimited('x', 0.05)(threading.Event().wait)):\n"
        "    try: call()\n"
        "    except TimeoutError: print('left alone')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split("\n") == ["left alone", "left alone", ""]

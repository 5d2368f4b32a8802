# SPDX-License-Identifier: EUPL-1.2
"""The reading process as the kiosk sees it: whatever it does, what is heard is a value or that it is lost."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

import pytest

from kiosk.adapters.atspi import AtSpiReader
from kiosk.adapters.atspi.wire import heard_in, line_of
from kiosk.application.ports.page_reader import Focused, Heard, PageContents, ReaderLost
from kiosk.domain.page_reading import Item, Part, Place

BUTTON = Item(Place(Part.BUTTON, False, 0), "Avanti", frozenset({"disabled"}))


def program(code: str) -> list[str]:
    return [sys.executable, "-c", f"import sys\n{code}"]


def hear(
    command: list[str], enough: Callable[[list[Heard]], object], start_s: float = 10.0, look: bool = False
) -> list[Heard]:
    """Start a reader and wait until enough was heard."""

    async def listen() -> list[Heard]:
        heard: list[Heard] = []
        came = asyncio.Event()
        reader = AtSpiReader(command, start_s=start_s)
        reader.start(lambda one: (heard.append(one), came.set())[1])
        if look:
            reader.look()
        async with asyncio.timeout(20):
            while not enough(heard):
                await came.wait()
                came.clear()
        reader.stop()
        return heard

    return asyncio.run(listen())


def lost(heard: list[Heard]) -> bool:
    return bool(heard) and isinstance(heard[-1], ReaderLost)


@pytest.mark.parametrize("heard", [Focused(BUTTON), PageContents((BUTTON, BUTTON), True), ReaderLost("no bus")])
def test_a_line_is_read_as_it_was_written(heard: Heard) -> None:
    assert heard_in(line_of(heard).encode()) == heard


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"7", b'{"focus": 1}', b'{"page": [[]]}', b"\xff", b"[" * 100_000])
def test_a_strange_line_is_an_error(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        heard_in(line)


def test_what_it_tells_is_heard_and_what_is_asked_it_gets() -> None:
    code = (
        f"print({line_of(Focused(BUTTON))!r}, flush=True); assert sys.stdin.readline() == 'look\\n'; "
        f"print({line_of(PageContents((), False))!r}, flush=True); sys.stdin.read()"
    )
    heard = hear(program(code), lambda heard: len(heard) == 2, look=True)
    assert heard == [Focused(BUTTON), PageContents((), False)]


@pytest.mark.parametrize(
    "code",
    [
        "sys.exit(0)",
        "import os; os.abort()",
        "print('no words of ours', flush=True); sys.stdin.read()",
        "print('x' * 5_000_000)",
    ],
    ids=["ends", "dies", "talks nonsense", "talks without end"],
)
def test_one_that_comes_to_grief_is_lost_once(code: str) -> None:
    assert [type(one) for one in hear(program(code), lost)] == [ReaderLost]


def test_one_that_never_begins_is_given_up() -> None:
    heard = hear(
        program("import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.pause()"), lost, start_s=0.1
    )
    assert heard == [ReaderLost("it has not begun in time")]


def test_a_program_that_is_not_there_is_lost() -> None:
    assert lost(hear(["/no/such/program"], lost))


def test_without_a_session_bus_it_is_lost_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    heard = hear([], lost)
    assert "there is no session bus" in str(heard[-1])


def test_a_bus_that_is_none_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus")
    assert lost(hear([], lost))


def test_after_the_end_nothing_is_heard() -> None:
    async def listen() -> list[Heard]:
        heard: list[Heard] = []
        reader = AtSpiReader(program(f"sys.stdin.read(); print({line_of(Focused(BUTTON))!r}, flush=True)"))
        reader.start(heard.append)
        running = reader._running
        assert running is not None
        reader.stop()
        reader.look()  # nobody is asked any more
        await asyncio.to_thread(running._process.wait, 20)
        await asyncio.sleep(0)
        return heard

    assert asyncio.run(listen()) == []

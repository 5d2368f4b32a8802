# SPDX-License-Identifier: EUPL-1.2
"""The jack: a device of the kernel's kind that the test writes to, whose switches are asked for as the kernel's are."""

from __future__ import annotations

import asyncio
import os
import struct
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.speech import headphones
from kiosk.adapters.speech.headphones import Headphones, Jack

SWITCH, KEY, DROPPED = 5, 1, (0, 3)
HEADPHONES, MICROPHONE = 2, 4


def event(kind: int, code: int, value: int) -> bytes:
    return struct.pack("@llHHi", 0, 0, kind, code, value)


class Machine:
    """The folder of input devices, and what their switches say when they are asked."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.switches = {HEADPHONES: 0}
        self.writers: dict[str, int] = {}
        monkeypatch.setattr(headphones.fcntl, "ioctl", self._ioctl)
        monkeypatch.setattr(headphones, "_AGAIN_S", 0.01)

    def add(self, name: str) -> None:
        os.mkfifo(self.folder / name)
        self.writers[name] = os.open(self.folder / name, os.O_RDWR | os.O_NONBLOCK)

    def remove(self, name: str) -> None:
        (self.folder / name).unlink()
        os.close(self.writers.pop(name))

    def send(self, name: str, *events: bytes) -> None:
        os.write(self.writers[name], b"".join(events))

    def _ioctl(self, file: int, question: int, bits: bytearray) -> int:
        if os.readlink(f"/proc/self/fd/{file}").endswith("event0"):
            raise OSError  # a keyboard
        asked = question & 0xFF
        on = self.switches if asked == 0x25 else {code: 1 for code, value in self.switches.items() if value}
        bits[:] = sum(1 << code for code in on).to_bytes(8, "little")
        return 0


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def watched(machine: Machine, act: Callable[[Jack, Callable[[bool], Coroutine[Any, Any, None]]], Any]) -> None:
    async def main() -> None:
        jack, changed = Jack(folder=machine.folder), asyncio.Event()
        jack.watch(changed.set)

        async def until(plugged_in: bool) -> None:
            async with asyncio.timeout(5):
                while jack.plugged_in != plugged_in:
                    changed.clear()
                    await changed.wait()

        try:
            await act(jack, until)
        finally:
            jack.close()

    asyncio.run(main())


def test_plugging_in_and_pulling_out_are_heard(machine: Machine) -> None:
    machine.add("event0")
    machine.add("event3")

    async def act(jack: Jack, until: Any) -> None:
        assert not jack.plugged_in
        machine.send("event3", event(KEY, HEADPHONES, 1), event(SWITCH, MICROPHONE, 1), event(SWITCH, HEADPHONES, 1))
        await until(True)
        machine.send("event3", event(SWITCH, HEADPHONES, 0))
        await until(False)

    watched(machine, act)


def test_headphones_that_were_there_before_the_start_are_seen(machine: Machine) -> None:
    machine.switches[HEADPHONES] = 1
    machine.add("event3")

    async def act(jack: Jack, until: Any) -> None:
        assert jack.plugged_in

    watched(machine, act)


def test_what_the_kernel_dropped_is_asked_for(machine: Machine) -> None:
    machine.add("event3")

    async def act(jack: Jack, until: Any) -> None:
        machine.switches[HEADPHONES] = 1
        machine.send("event3", event(*DROPPED, 0))
        await until(True)

    watched(machine, act)


def test_a_jack_that_is_unplugged_itself_counts_as_empty_and_is_found_again(machine: Machine) -> None:
    machine.add("event3")

    async def act(jack: Jack, until: Any) -> None:
        machine.send("event3", event(SWITCH, HEADPHONES, 1))
        await until(True)
        machine.remove("event3")
        await until(False)
        machine.switches[HEADPHONES] = 1
        machine.add("event4")
        await until(True)

    watched(machine, act)


def test_a_machine_without_a_jack_has_no_headphones(machine: Machine) -> None:
    async def act(jack: Jack, until: Any) -> None:
        assert not jack.plugged_in
        machine.switches[HEADPHONES] = 1
        machine.add("event3")
        await until(True)

    watched(machine, act)


def test_a_handset_is_always_there() -> None:
    assert Headphones(plugged_in=True).plugged_in
    assert not Headphones().plugged_in

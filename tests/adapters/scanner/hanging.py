# SPDX-License-Identifier: EUPL-1.2
"""Devices whose opening never returns, made by the kernel itself."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_DETACH = 2
#: Whoever hangs where nobody should hang is freed after this, in seconds: a test that fails is better than none.
_AT_LAST_S = 30.0


@contextmanager
def hanging_folder(folder: Path) -> Iterator[None]:
    """Whatever is opened in the folder hangs: it is a file system (FUSE) behind which nobody answers. For root only."""
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    except OSError as error:
        pytest.skip(f"no file system of ours can be made here: {error.strerror}")
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0"
    if libc.mount(b"fuse", os.fsencode(folder), b"fuse", 0, options.encode()) != 0:
        os.close(device)
        pytest.skip(f"no file system can be mounted here: {os.strerror(ctypes.get_errno())}")
    free_at_last = threading.Timer(_AT_LAST_S, lambda: libc.umount2(os.fsencode(folder), _DETACH | 1))
    free_at_last.start()
    try:
        yield
    finally:
        free_at_last.cancel()
        libc.umount2(os.fsencode(folder), _DETACH)
        os.close(device)  # what still hangs fails now


@contextmanager
def hanging_pipe(pipe: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The opening of that file hangs: it is a pipe to which nobody writes, and nobody may ask not to wait for that."""
    os.mkfifo(pipe)
    monkeypatch.setattr(os, "O_NONBLOCK", 0)
    free_at_last = threading.Timer(_AT_LAST_S, _write_to, [pipe])
    free_at_last.start()
    try:
        yield
    finally:
        free_at_last.cancel()
        monkeypatch.undo()
        _write_to(pipe)


def _write_to(pipe: Path) -> None:
    os.close(os.open(pipe, os.O_RDWR))  # never hangs; whoever waits is let in


@pytest.fixture(params=["file system", "pipe"])
def hanging(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with one device, `video0`, whose opening never returns."""
    folder = tmp_path / "hanging"
    folder.mkdir()
    kind = hanging_folder(folder) if request.param == "file system" else hanging_pipe(folder / "video0", monkeypatch)
    with kind:
        yield folder

# SPDX-License-Identifier: EUPL-1.2
"""What stands around a screen is looked at before Qt is started. More inputs are rows of tests/street."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.config.example import example
from kiosk.exit_codes import MISSING
from kiosk.machine import prerequisites
from tests.apart import SEES_OTHER_FILES, needs_mounts

ROOT = Path(__file__).parents[2]
AS_ROOT = os.geteuid() == 0
DISPLAYS = Path("/tmp/.X11-unix")


@contextmanager
def x11_server(answer: bytes | None) -> Iterator[str]:
    """A display of which the server gives that answer to whoever connects, or none at all."""
    DISPLAYS.mkdir(mode=0o1777, exist_ok=True)
    with socket.socket(socket.AF_UNIX) as listening:
        number = next(one for one in range(900, 999) if _is_bound(listening, DISPLAYS / f"X{one}"))
        place = DISPLAYS / f"X{number}"
        listening.listen()
        met: list[socket.socket] = []

        def serve() -> None:
            try:
                while True:
                    met.append(listening.accept()[0])
                    if answer is not None:
                        met[-1].recv(4096)
                        met[-1].sendall(answer)
                        met[-1].close()
            except OSError:
                return  # the end of the test

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f":{number}"
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()
            for one in met:
                one.close()
            place.unlink()


def _is_bound(listening: socket.socket, place: Path) -> bool:
    """Whether nobody had that place before."""
    try:
        listening.bind(str(place))
    except OSError:
        return False
    return True


def refusal(reason: bytes) -> bytes:
    """An X server that wants an authorisation: https://www.x.org/releases/current/doc/xproto/x11protocol.html, 8."""
    padded = reason + bytes(-len(reason) % 4)
    return struct.pack("<BBHHH", 0, len(reason), 11, 0, len(padded) // 4) + padded


@pytest.fixture(autouse=True)
def _an_empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XAUTHORITY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_a_display_that_refuses_this_account_is_not_called_off(monkeypatch: pytest.MonkeyPatch) -> None:
    with x11_server(refusal(b"Authorization required, but no authorization protocol specified\n")) as display:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("XAUTHORITY", "/nowhere/Xauthority")
        said = prerequisites.why_no_display()
    assert said == f"the display {display} refuses this account (XAUTHORITY: /nowhere/Xauthority)"


def test_a_display_that_does_not_answer_is_not_waited_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prerequisites, "_ANSWER_S", 0.2)
    with x11_server(None) as display:
        monkeypatch.setenv("DISPLAY", display)
        assert prerequisites.why_no_display() == f"the display {display} does not answer (DISPLAY)"


def test_one_of_several_platforms_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;xcb;offscreen")
    assert prerequisites.why_no_display() == ""


def test_a_machine_without_fonts(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig></fontconfig>", encoding="utf-8")
    code, said = scanner_test({"QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(fonts)}, tmp_path)
    assert (code, said) == (
        MISSING,
        ["govpay-kiosk: no fonts are installed here, for example those of the Debian package fonts-dejavu-core"],
    )


@pytest.mark.parametrize("platform", ["eglfs", "linuxfb:fb=/dev/fb77"])
def test_where_qt_would_abort_one_sentence_says_why(platform: str, tmp_path: Path) -> None:
    hidden = {"QT_QPA_EGLFS_INTEGRATION": "none"}  # as on a machine without a graphics card
    code, (sentence,) = scanner_test({"QT_QPA_PLATFORM": platform, **hidden}, tmp_path)
    assert code == MISSING
    assert sentence.startswith("govpay-kiosk: Qt ")


@pytest.mark.skipif(not AS_ROOT, reason="run refuses root, so that root must become somebody else")
@pytest.mark.parametrize(
    ("variables", "said"),
    [({}, "there is no display here"), ({"DISPLAY": ":4242"}, "the display :4242 cannot be reached")],
)
def test_run_with_good_settings_and_no_display(variables: dict[str, str], said: str) -> None:
    # Not tmp_path: pytest keeps its folders from other users.
    with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as settings:
        settings.write(example())
        settings.flush()
        Path(settings.name).chmod(0o644)
        code, (sentence,) = ended({**variables, "HOME": "/nowhere"}, "run", "--config", settings.name, user=65534)
    assert code == MISSING
    assert sentence.startswith(f"govpay-kiosk: {said}")


@needs_mounts
def test_a_machine_without_shared_memory(tmp_path: Path) -> None:
    code, said = scanner_test(
        {"QT_QPA_PLATFORM": "offscreen"},
        tmp_path,
        *(*SEES_OTHER_FILES, 'mount -t tmpfs -o ro none /dev/shm && exec "$@"', "bash"),
    )
    assert code == MISSING
    assert "/dev/shm" in said[0]


def scanner_test(variables: dict[str, str], folder: Path, *before: str) -> tuple[int, list[str]]:
    settings = folder / "kiosk.toml"
    settings.write_text(example(), encoding="utf-8")
    return ended(variables, "scanner-test", "--config", str(settings), before=before)


def ended(
    variables: dict[str, str], *verb: str, user: int | None = None, before: tuple[str, ...] = ()
) -> tuple[int, list[str]]:
    """The exit code of a verb, and the lines of its standard error."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "kiosk", *verb],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        user=user,
        group=user,
        extra_groups=[] if user is not None else None,
        env={
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
            **variables,
        },
    )
    return done.returncode, done.stderr.splitlines()

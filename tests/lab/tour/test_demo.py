# SPDX-License-Identifier: EUPL-1.2
"""The demo without a display: what it tells is what happened. The tours themselves are those of tests/e2e."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.exit_codes import FAILED, MISSING, OK
from kiosk.lab.tour.command import worst
from tests.apart import SEES_OTHER_FILES, needs_mounts

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

ROOT = Path(__file__).parents[3]
AS_ROOT = os.geteuid() == 0


def demo(folder: Path, *before: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-m", "kiosk", "demo"],
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder), **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def told(text: str) -> list[Path]:
    """The files and folders that are said to hold something, as patterns."""
    lines = [line for line in text.splitlines() if line.startswith(("pictures of", "the receipt"))]
    return [Path(line.split(": ", 1)[1]) for line in lines]


def there(pattern: Path) -> bool:
    return any(pattern.parent.glob(pattern.name))


@pytest.fixture
def folder() -> Iterator[Path]:
    # Not tmp_path: pytest keeps its folders from other users, and some tests are one.
    with tempfile.TemporaryDirectory(prefix="kiosk-test-") as made:
        Path(made).chmod(0o777)
        yield Path(made)


def test_a_good_demo_alarms_nobody_and_what_it_names_is_there(folder: Path) -> None:
    done = demo(folder)
    assert done.returncode == OK
    assert len(told(done.stdout)) == 5
    assert all(there(one) for one in told(done.stdout))
    assert done.stderr == ""


def test_after_a_failure_nothing_is_named_that_is_not_there(folder: Path) -> None:
    old = folder / "demo-out" / "paid"
    old.mkdir(parents=True)
    (old / "01-home.png").write_bytes(b"of an earlier day")
    (old / "receipt-OLD.pdf").write_bytes(b"of an earlier day")
    os.utime(old / "01-home.png", (1, 1))
    os.utime(old / "receipt-OLD.pdf", (1, 1))
    broken = folder / "broken"
    broken.mkdir()
    (broken / "uvicorn.py").write_text("raise ImportError('broken')", encoding="utf-8")
    done = demo(folder, PYTHONPATH=f"{broken}:{ROOT}")
    assert done.returncode == FAILED
    assert done.stdout.count("FAILED") == 4
    assert told(done.stdout) == []


@pytest.mark.skipif(not AS_ROOT, reason="needs root to become somebody else")
def test_a_second_user_sees_a_demo_in_the_folder_of_the_first(folder: Path) -> None:
    mine = folder / "demo-out" / "paid"
    mine.mkdir(parents=True)
    (mine / "summary.json").write_text('{"steps": [{"screenshot": "01-home.png"}], "documents": []}', encoding="utf-8")
    (mine / "01-home.png").write_bytes(b"mine")
    done = demo(folder, "setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", HOME=str(folder))
    assert done.returncode == OK, done.stderr
    assert "cannot be written to (Permission denied)" in done.stdout
    assert done.stderr == ""
    assert len(told(done.stdout)) == 5
    assert all(there(one) and folder / "demo-out" not in one.parents for one in told(done.stdout))
    assert (mine / "01-home.png").read_bytes() == b"mine"


@needs_mounts
def test_where_nothing_can_be_written_one_sentence_says_so(folder: Path) -> None:
    mine = folder / "mine"
    mine.mkdir(mode=0o755)
    mounted = 'for one in /tmp /var/tmp /dev/shm; do mount -t tmpfs -o ro none "$one" || true; done; exec "$@"'
    done = demo(mine, *SEES_OTHER_FILES, mounted, "bash", "setpriv", "--reuid", "65534", TMPDIR=str(mine))
    assert done.returncode == MISSING
    assert done.stderr.count("\n") == 1


def test_the_exit_code_of_several() -> None:
    assert worst([OK, OK]) == OK
    assert worst([OK, FAILED, -6]) == FAILED
    assert worst([FAILED, MISSING, OK]) == MISSING

# SPDX-License-Identifier: EUPL-1.2
"""The libraries of the system: packaging/debian-packages.txt names what the wheels need; what is missing is said."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.exit_codes import MISSING
from kiosk.machine import libraries

ROOT = Path(__file__).parents[2]
#: The C library with its parts and the loader: without it there is no Python that could run setup.
C_LIBRARY = re.compile(r"lib(c|m|dl|pthread|rt|resolv|util)\.so\.\d+|ld-linux[\w-]*\.so\.\d+")
WANTED = libraries.wanted_of_system(
    [*libraries.of_qt(libraries.site()), *libraries.of_others(libraries.site())], libraries.site()
)
NAMED = sorted(library for library in WANTED if not C_LIBRARY.fullmatch(library))
AS_ROOT = os.geteuid() == 0


def test_the_files_of_the_packages_are_read_as_the_loader_reads_them() -> None:
    process = libraries.site() / "PySide6" / "Qt" / "libexec" / "QtWebEngineProcess"
    said = subprocess.run(["ldd", process], capture_output=True, text=True, check=True).stdout
    resolved = set(re.findall(r"^\s*([\w.+-]+\.so[\w.]*) => /(?!\S*PySide6)", said, flags=re.MULTILINE))
    ours = libraries.wanted_of_system([process], libraries.site())
    assert {name for name in ours if not name.startswith("ld-linux")} <= resolved
    assert len(ours) > 20
    assert libraries.faults_of(ours) == {}


@pytest.mark.parametrize("library", NAMED)
def test_the_list_names_the_package_that_brings_a_library_that_the_wheels_need(library: str) -> None:
    package = libraries.packages_by_library().get(library)
    assert package is not None, (
        f"{WANTED[library].name} needs {library}: write the package that brings it into packaging/debian-packages.txt"
    )
    if shutil.which("dpkg"):
        found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
        owners = {name.split(":")[0] for line in found.splitlines() for name in line.rpartition(": ")[0].split(", ")}
        assert owners & set(package.split("|")), f"{library} is of {owners}"


def test_a_list_that_misses_a_package_is_found_out() -> None:
    text = (ROOT / "packaging" / "debian-packages.txt").read_text(encoding="utf-8")
    without = "\n".join(line for line in text.splitlines() if not line.startswith("libxfixes3"))
    assert set(NAMED) - set(libraries.packages_by_library(without)) == {"libXfixes.so.3"}


def test_the_probe_of_setup_finds_everything_here() -> None:
    done = subprocess.run([sys.executable, "packaging/probe.py"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.fixture(scope="module")
def hiding(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The beginning of a command: run what follows on this machine without the files that its first word names."""
    script = tmp_path_factory.mktemp("hiding") / "without.sh"
    script.write_text(
        """set -e
folder="${1%/*}" upper="$(mktemp -d)"
mount -t tmpfs none "$upper"
mkdir "$upper/over" "$upper/work"
mount -t overlay overlay -o "lowerdir=$folder,upperdir=$upper/over,workdir=$upper/work" "$folder"
rm -- $1
shift
exec "$@"
"""
    )
    command = ["unshare", "--mount", "bash", str(script)]
    if not AS_ROOT or subprocess.run([*command, "/usr/share/doc/bash/*", "true"], capture_output=True).returncode:
        pytest.skip("files can be hidden by root only, where it may mount an overlay")
    return command


def path_of(library: str) -> str:
    said = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    (path,) = re.findall(rf"^\s*{re.escape(library)} \(libc6,(?:x86-64|AArch64)[^)]*\) => (\S+)", said, flags=re.M)[:1]
    return str(path)


def without(hiding: list[str], library: str, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    found = path_of(library)
    return subprocess.run(
        [*hiding, f"{found}*", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **variables},
    )


@pytest.mark.parametrize("library", ["libXfixes.so.3", "libpulse.so.0", "libxcb-cursor.so.0", "libgssapi_krb5.so.2"])
def test_the_probe_names_a_library_that_is_missing_and_its_package(hiding: list[str], library: str) -> None:
    done = without(hiding, library, sys.executable, "packaging/probe.py")
    package = libraries.packages_by_library()[library]
    assert (done.returncode, done.stdout) == (MISSING, "")
    assert done.stderr == f"the library {library} (Debian package {package}) is missing\n"


@pytest.mark.parametrize(
    "verb",
    [
        ["demo"],
        ["tour", "--scenario", "paid", "--out", "{out}"],
        ["tour", "--all", "--out", "{out}"],
        ["bench"],
        ["scanner-test", "--config", "{settings}"],
    ],
)
@pytest.mark.parametrize("library", ["libXfixes.so.3", "libglib-2.0.so.0"])
def test_every_verb_with_a_screen_says_so_in_one_sentence(
    hiding: list[str], verb: list[str], library: str, tmp_path: Path
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(example(), encoding="utf-8")
    arguments = [part.format(out=tmp_path / "out", settings=settings) for part in verb]
    done = without(
        hiding, library, sys.executable, "-m", "kiosk", *arguments, QTWEBENGINE_CHROMIUM_FLAGS="--no-sandbox"
    )
    assert done.returncode == MISSING
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("govpay-kiosk: the library ")
    assert library in sentence
    assert "./kiosk.sh setup" in sentence
    assert done.stdout == ""


def example() -> str:
    from kiosk.config.example import example as text

    return text()


@pytest.mark.parametrize(
    ("package", "verb"),
    [
        ("httpx", ["config", "check", "{settings}"]),
        ("uvicorn", ["sandbox", "--port", "0"]),
        ("PySide6", ["demo"]),
    ],
)
def test_a_package_that_is_missing_is_named(package: str, verb: list[str], tmp_path: Path) -> None:
    # A Python that finds everything but this package.
    everything = tmp_path / "site"
    everything.mkdir()
    for entry in libraries.site().iterdir():
        if entry.name != package and not entry.name.endswith(".pth"):
            (everything / entry.name).symlink_to(entry)
    arguments = [part.format(settings=write_settings(tmp_path)) for part in verb]
    done = subprocess.run(
        [sys.executable, "-S", "-m", "kiosk", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{everything}"},
    )
    assert done.returncode == MISSING, done.stderr
    assert done.stderr.count("\n") == 1
    assert package in done.stderr


def write_settings(folder: Path) -> Path:
    file = folder / "kiosk.toml"
    secret = folder / "secret"
    secret.write_text("x", encoding="utf-8")
    text = re.sub(r'"/etc/govpay-kiosk/[\w-]+"', f'"{secret}"', example())
    file.write_text(text, encoding="utf-8")
    return file

# SPDX-License-Identifier: EUPL-1.2
"""./kiosk.sh: what it says and how it ends. Tried on a copy whose program is a stub, with tools taken away."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INPUTS = ("requirements.lock", "pyproject.toml", "packaging/debian-packages.txt")
TOOLS = (
    *("bash", "sed", "tr", "cat", "dirname", "sha256sum", "flock", "mktemp", "grep", "env", "rm", "dpkg-query", "sh"),
    "apt-cache",
    "df",
    "id",
    "mkdir",
    "stat",
    "tail",
)
AS_ROOT = os.geteuid() == 0

PROGRAM = """#!/bin/sh
echo "$$|$*|$QTWEBENGINE_CHROMIUM_FLAGS|$PWD"
"""


@dataclass
class Door:
    """A copy of the tree that has only what the script needs, and the programs that it may find."""

    tree: Path
    tools: Path
    env: dict[str, str] = field(default_factory=dict)

    def add_tool(self, name: str, script: str) -> None:
        tool = self.tools / name
        tool.unlink(missing_ok=True)
        tool.write_text(f"#!/bin/sh\n{script}\n")
        tool.chmod(0o755)

    def stamp(self) -> None:
        """Say that setup was done for the files as they are."""
        lines = [f"{hashlib.sha256((self.tree / name).read_bytes()).hexdigest()}  {name}" for name in INPUTS]
        (self.tree / ".venv" / ".kiosk-setup").write_text("\n".join([*lines, str(self.tree), ""]))

    def start(self, *arguments: str, user: int | None = None) -> subprocess.Popen[str]:
        # Tests that run in the background may ignore signals, and a shell cannot take that back.
        return subprocess.Popen(
            ["/usr/bin/env", "--default-signal=INT,TERM,HUP", self.tree / "kiosk.sh", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            user=user,
            group=user,
            extra_groups=[] if user is not None else None,
            env={"PATH": str(self.tools), "HOME": str(self.tree), "TMPDIR": str(self.tree), **self.env},
        )

    def run(self, *arguments: str, user: int | None = None) -> tuple[int, str, list[str]]:
        """Exit code, standard output, lines of standard error."""
        with self.start(*arguments, user=user) as process:
            out, err = process.communicate(timeout=120)
        return process.returncode, out, err.splitlines()


@pytest.fixture
def door() -> Iterator[Door]:
    # Not tmp_path: pytest keeps its folders from other users, and some tests are one.
    with tempfile.TemporaryDirectory(prefix="kiosk-door-") as folder:
        base = Path(folder)
        base.chmod(0o755)
        yield _furnish(base)


def _furnish(base: Path) -> Door:
    tree, tools = base / "tree", base / "tools"
    (tree / "packaging").mkdir(parents=True)
    tree.chmod(0o777)
    tools.mkdir()
    for name in TOOLS:
        if found := shutil.which(name):
            (tools / name).symlink_to(found)
    shutil.copy2(ROOT / "kiosk.sh", tree)
    (tree / "packaging" / "debian-packages.txt").write_text("bash # is always there\nnever-heard-of|dpkg\n")
    (tree / "pyproject.toml").write_text("[project]\n")
    (tree / "requirements.lock").write_text("# nothing\n")
    programs = tree / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in ("python", "govpay-kiosk"):
        (programs / name).write_text(PROGRAM)
        (programs / name).chmod(0o755)
    made = Door(tree, tools)
    made.stamp()
    return made


def fake_python(door: Door, pip: str) -> None:
    """A Python whose module venv makes an environment of itself, and whose pip is this script."""
    door.add_tool(
        "a-python",
        f"""case "$*" in
"-m venv"*) mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; printf '#!%s\\n' "$4/bin/python" >"$4/bin/pip";;
*" pip "*) {pip};;
esac""",
    )
    (door.tools / "cp").symlink_to(shutil.which("cp") or "cp")
    door.env["KIOSK_PYTHON"] = str(door.tools / "a-python")


def made_by(door: Door) -> None:
    """Have that Python make the environment of the tree, whole."""
    shutil.rmtree(door.tree / ".venv")
    subprocess.run(
        [door.tools / "a-python", "-m", "venv", "--clear", door.tree / ".venv"], check=True, env={"PATH": door.tools}
    )
    program = door.tree / ".venv" / "bin" / "govpay-kiosk"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    door.stamp()


def test_an_unknown_verb_is_a_usage_error(door: Door) -> None:
    code, out, err = door.run("dance")
    assert (code, out) == (2, "")
    assert err[-1] == "kiosk.sh: there is no verb 'dance'."


@pytest.mark.parametrize("arguments", [[], ["help"], ["--help"]])
def test_help_names_every_verb(door: Door, arguments: list[str]) -> None:
    code, out, err = door.run(*arguments)
    assert (code, out) == (0, "")
    for verb in (
        "setup",
        "demo",
        "run",
        "tour",
        "sandbox",
        "test",
        "lint",
        "bench",
        "scanner-test",
        "config",
        "journal",
    ):
        assert any(line.split()[:1] == [verb] for line in err), verb


@pytest.mark.skipif(not AS_ROOT, reason="needs root")
def test_run_as_root_is_refused_in_one_sentence(door: Door) -> None:
    code, out, err = door.run("run")
    assert (code, out, len(err)) == (4, "", 1)
    assert "root" in err[0]


@pytest.mark.skipif(not AS_ROOT, reason="needs root to become somebody else")
def test_run_as_an_ordinary_user_keeps_the_sandbox_of_the_web_engine(door: Door) -> None:
    code, out, err = door.run("run", "--config", "a b", user=65534)
    assert (code, err) == (0, [])
    assert out.rstrip("\n").split("|")[1:3] == ["run --config a b", ""]


@pytest.mark.parametrize("verb", ["demo", "tour", "sandbox", "bench", "scanner-test"])
def test_verbs_are_the_programs_own_with_nothing_added_to_its_output(door: Door, verb: str) -> None:
    with door.start(verb, "--port", "0") as process:
        out, err = process.communicate(timeout=60)
        pid, arguments, flags, folder = out.rstrip("\n").split("|")
    assert process.returncode == 0
    assert arguments == f"{verb} --port 0"
    assert folder == os.getcwd(), "paths in the arguments are the caller's"
    # The program took the script's place: a signal to the one reaches the other.
    assert int(pid) == process.pid
    assert flags == ("--no-sandbox" if AS_ROOT else "")
    assert ("root" in err) == AS_ROOT


def test_setup_has_nothing_to_do_the_second_time(door: Door) -> None:
    stamp = door.tree / ".venv" / ".kiosk-setup"
    before = stamp.stat().st_mtime_ns
    code, out, err = door.run("setup")
    assert (code, out, err) == (0, "", ["kiosk.sh: everything is in place."])
    assert stamp.stat().st_mtime_ns == before


@pytest.mark.skipif(not AS_ROOT, reason="needs root to become somebody else")
def test_without_root_and_sudo_one_sentence_names_the_missing_packages(door: Door) -> None:
    (door.tree / "packaging" / "debian-packages.txt").write_text("bash\nno-such-thing|nor-this\n")
    code, out, err = door.run("setup", user=65534)
    assert (code, out) == (3, "")
    assert err[-1].startswith("kiosk.sh: these Debian packages are missing, and there is neither root nor sudo")
    assert "no-such-thing" in err[-1]


@pytest.mark.skipif(not AS_ROOT, reason="needs root to become somebody else")
def test_a_sudo_that_refuses(door: Door) -> None:
    (door.tree / "packaging" / "debian-packages.txt").write_text("no-such-thing\n")
    door.add_tool("sudo", 'test "$1" = -n || exec sleep 600 # a password nobody can type\nexit 1')
    code, _, err = door.run("setup", user=65534)
    assert code == 3
    assert "sudo was refused: no-such-thing" in err[-1]


@pytest.mark.skipif(not AS_ROOT, reason="needs root")
@pytest.mark.parametrize("step", ["update", "install"])
def test_when_apt_fails_each_missing_package_is_named_once(door: Door, step: str) -> None:
    (door.tree / "packaging" / "debian-packages.txt").write_text("no-such-thing\nnever-was|nor-this\n")
    door.add_tool("apt-get", f'echo "E: The reason."; test "$1" != {step}')
    code, out, err = door.run("demo")
    assert (code, out) == (3, "")
    assert "E: The reason." in err[-1]
    said = "\n".join(err)
    assert [said.count(name) for name in ("no-such-thing", "never-was", "nor-this")] == [1, 1, 0]
    assert ("installs these" in said) == (step == "install"), "nothing is said to be installed before it may be"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_whoever_interrupts_setup_is_told_so_and_leaves_nothing_half(door: Door, number: signal.Signals) -> None:
    shutil.rmtree(door.tree / ".venv")
    fake_python(door, f'echo >"{door.tree}/pip-runs"; exec sleep 600')
    (door.tools / "sleep").symlink_to(shutil.which("sleep") or "sleep")
    os.mkfifo(door.tree / "pip-runs")
    with door.start("demo") as process:
        (door.tree / "pip-runs").read_text()  # it has come so far
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert err.splitlines()[-1].startswith("kiosk.sh: setup was interrupted")
    assert "network" not in err
    assert not (door.tree / ".venv").exists()
    assert not list(door.tree.glob("kiosk-setup-*"))


def test_a_disk_that_runs_full_is_not_blamed_on_the_network(door: Door) -> None:
    shutil.rmtree(door.tree / ".venv")
    fake_python(
        door, 'echo "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"; exit 1'
    )
    code, _, err = door.run("demo")
    assert code == 3
    assert "not enough room on a disk" in err[-1]
    assert "MB are free in" in err[-1]
    assert "network" not in err[-1]
    assert not (door.tree / ".venv").exists()


def test_a_disk_that_is_too_small_is_told_before_anything_is_fetched(door: Door) -> None:
    shutil.rmtree(door.tree / ".venv")
    fake_python(door, "echo pip must not be asked; exit 1")
    door.add_tool("df", "echo Avail; echo 204800")
    code, _, err = door.run("demo")
    assert (code, len(err)) == (3, 1), err
    assert "not enough room" in err[0]
    assert "200 MB are free" in err[0]
    assert not (door.tree / ".venv").exists()


@pytest.mark.parametrize("installing", [False, True])
def test_an_environment_that_was_whole_goes_only_when_pip_has_changed_it(door: Door, *, installing: bool) -> None:
    fake_python(door, f'{"echo Installing collected packages: one;" * installing} echo "ERROR: no"; exit 1')
    made_by(door)
    (door.tree / "requirements.lock").write_text("# another\n")
    code, _, err = door.run("demo")
    assert code == 3, err
    assert (door.tree / ".venv").exists() != installing
    assert not installing or "no" in err[-1]


def test_a_lock_that_changes_during_setup_is_installed_by_the_next_one(door: Door) -> None:
    fake_python(door, f'echo "# newer" >>"{door.tree}/requirements.lock"')
    made_by(door)
    (door.tree / "requirements.lock").write_text("# another\n")
    for _ in range(2):
        code, _, err = door.run("setup")
        assert code == 0, err
        assert any("kiosk.sh: installs" in line for line in err)


@pytest.mark.skipif(not AS_ROOT, reason="needs root to become somebody else")
def test_the_environment_of_another_user_is_left_alone(door: Door) -> None:
    (door.tree / "requirements.lock").write_text("# another\n")
    (door.tree / ".venv").chmod(0o755)
    code, _, err = door.run("demo", user=65534)
    assert (code, len(err)) == (3, 1)
    assert ".venv has to be made anew" in err[0]


@pytest.mark.parametrize(("said", "code"), [("the library libXfixes.so.3 is missing", 3), ("Segmentation fault", 139)])
def test_what_cannot_be_loaded_ends_setup_in_one_sentence(door: Door, said: str, code: int) -> None:
    python = door.tree / ".venv" / "bin" / "python"
    python.write_text(f"#!/bin/sh\ncase $1 in */probe.py) echo '{said}' >&2; exit {code};; esac\n")
    for verb in ("setup", "lint", "test"):
        ended, out, err = door.run(verb)
        assert (ended, out) == (3, "")
        assert said in err[-1]
        assert [line for line in err if "the web engine runs without" not in line] == err[-1:]


@pytest.mark.skipif(not AS_ROOT, reason="needs root")
def test_of_two_names_the_one_that_this_release_has_is_installed(door: Door) -> None:
    (door.tree / "packaging" / "debian-packages.txt").write_text("libnotthere9t64|libnotthere9\n")
    door.add_tool("apt-cache", '[ "$2" = libnotthere9 ] && echo "  Candidate: 1.2-3" || echo "  Candidate: (none)"')
    door.add_tool("apt-get", f'echo "$@" >>{door.tree}/apt-was-asked')
    door.stamp()
    assert door.run("setup")[0] == 0
    asked = (door.tree / "apt-was-asked").read_text().splitlines()
    assert asked[0].startswith("update")
    assert asked[1].split()[-1] == "libnotthere9"
    assert "--no-install-recommends" in asked[1]


def test_without_network_one_sentence_names_what_pip_misses(door: Door) -> None:
    shutil.rmtree(door.tree / ".venv")
    # A package that no machine has, at an index where nobody answers.
    (door.tree / "requirements.lock").write_text(f"no-such-thing==1.0 \\\n    --hash=sha256:{'0' * 64}\n")
    door.env = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}
    code, out, err = door.run("demo")
    assert (code, out) == (3, "")
    assert "Python packages of requirements.lock are missing" in err[-1]
    assert "no-such-thing" in err[-1]
    assert not (door.tree / ".venv" / ".kiosk-setup").exists()


def test_an_environment_of_another_place_is_not_emptied_through_a_link(door: Door) -> None:
    theirs = door.tree.parent / "theirs"
    shutil.move(door.tree / ".venv", theirs)
    (door.tree / ".venv").symlink_to(theirs)
    before = sorted(theirs.rglob("*"))
    (theirs / ".kiosk-setup").write_text("of another place")
    code, _, err = door.run("demo")
    assert (code, err[-1]) == (3, "kiosk.sh: .venv is a link to an environment of another place: remove it")
    assert sorted(theirs.rglob("*")) == before


@pytest.mark.parametrize(("asked", "given"), [((), "-n auto"), (("tests/domain", "-x"), "tests/domain -x")])
def test_all_tests_run_in_several_processes_and_some_as_they_are_asked_for(
    door: Door, asked: tuple[str, ...], given: str
) -> None:
    _, out, _ = door.run("test", *asked)
    assert out.splitlines()[-1].split("|")[1] == f"-m pytest {given}"


def test_continuous_integration_runs_the_tests_and_nothing_else(door: Door) -> None:
    (door.tree / ".ci").mkdir()
    shutil.copy2(ROOT / ".ci" / "run", door.tree / ".ci")
    (door.tree / "kiosk.sh").write_text('#!/bin/sh\necho "$PWD $*"\nexit 7\n')
    done = subprocess.run([door.tree / ".ci" / "run"], capture_output=True, text=True, cwd="/", check=False)
    assert (done.returncode, done.stdout) == (7, f"{door.tree} test\n")


def test_the_list_of_packages_can_be_read() -> None:
    lines = [
        line.split("#")[0].strip() for line in (ROOT / "packaging" / "debian-packages.txt").read_text().splitlines()
    ]
    names = [line for line in lines if line]
    assert len(names) == len(set(names)) > 20
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+(\|[a-z0-9][a-z0-9.+-]+)*", name) for name in names)


def test_the_lock_holds_every_dependency_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    pins = dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", lock, flags=re.MULTILINE))
    blocks = re.split(r"^(?=[A-Za-z0-9._-]+(?:\[[^\]]*\])?==)", lock, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins)
    assert all("--hash=sha256:" in block for block in blocks)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = [
        *project["project"]["dependencies"],
        *(one for extra in project["project"]["optional-dependencies"].values() for one in extra),
        *project["build-system"]["requires"],
    ]
    for requirement in wanted:
        name = re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace("_", "-")
        assert name in pins, name
        if "==" in requirement:
            assert pins[name] == requirement.split("==")[1]

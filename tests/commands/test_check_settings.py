# SPDX-License-Identifier: EUPL-1.2
"""`config check` beside the rows of tests/street: certificates, and what may be there and is fine."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
import trustme

from kiosk.adapters.govpay import Connection
from kiosk.application.ports import Check, CheckResult, CheckState
from kiosk.commands.check_settings import check
from kiosk.composition import servers
from tests.street.parts.config_check import settings_text


def faults_of(folder: Path, changes: dict[str, list[str]]) -> list[str]:
    file = folder / "kiosk.toml"
    text = settings_text(changes).replace("FOLDER", str(folder))
    file.write_text(text, encoding="utf-8")
    return check(file).faults


def test_a_client_certificate_and_its_key(tmp_path: Path) -> None:
    ours, other = trustme.CA().issue_cert("kiosk.example"), trustme.CA().issue_cert("other.example")
    ours.cert_chain_pems[0].write_to_path(tmp_path / "ours.pem")
    ours.private_key_pem.write_to_path(tmp_path / "ours.key")
    other.private_key_pem.write_to_path(tmp_path / "other.key")

    def with_key(name: str) -> dict[str, list[str]]:
        paths = [f'certificate = "{tmp_path}/ours.pem"', f'certificate_key = "{tmp_path}/{name}"']
        return {"[govpay.auth]": ['kind = "ssl"', "-password", "-user", *paths]}

    assert faults_of(tmp_path, with_key("ours.key")) == []
    (fault,) = faults_of(tmp_path, with_key("other.key"))
    assert "certificate_key: holds no key of that certificate" in fault
    (fault,) = faults_of(tmp_path, with_key("none.key"))
    assert "certificate_key: cannot be read (No such file or directory)" in fault


def test_what_can_be_made_is_no_fault_and_is_not_made(tmp_path: Path) -> None:
    changes = {
        "[log]": ['file = "FOLDER/kiosk.log"'],
        "[printer]": ['kind = "folder"', 'folder = "FOLDER/papers/today"'],
        "[journal]": ["-folder", 'folder = "FOLDER/state/journal"'],
    }
    assert faults_of(tmp_path, changes) == []
    assert [one.name for one in tmp_path.iterdir()] == ["kiosk.toml"]


def test_a_serial_port_that_is_there(tmp_path: Path) -> None:
    kiosk, scanner = os.openpty()
    try:
        changes = {"[scanner]": ['kind = ["serial"]', f'serial_port = "{os.ttyname(scanner)}"']}
        assert faults_of(tmp_path, changes) == []
    finally:
        os.close(kiosk)
        os.close(scanner)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can try what root is told")
def test_root_is_told_that_another_account_may_see_something_else(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(settings_text({}).replace("FOLDER", str(tmp_path)), encoding="utf-8")
    checked = check(file)
    assert checked.faults == []
    assert any("root" in warning for warning in checked.warnings)


@pytest.mark.parametrize("ask", [True, False])
def test_what_asks_the_servers_is_built_once_and_closed(
    ask: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    build, close = servers.build, Connection.aclose

    def building(*args: object, **others: object) -> servers.Servers:
        told.append("built")
        return build(*args, **others)  # type: ignore[arg-type]

    async def asked(checks: Sequence[Check]) -> list[CheckResult]:
        told.append("asked")
        assert [one.name for one in checks] == ["govpay", "checkout", "voice", "bus of assistive programs", "journal"]
        well = CheckResult("checkout", CheckState.OK, "Checkout can be reached")
        return [well, CheckResult("govpay", CheckState.BROKEN, "creditor 1: receipts cannot be read", "K-102")]

    async def closing(connection: Connection) -> None:
        told.append("closed")
        await close(connection)

    monkeypatch.setattr(servers, "build", building)
    monkeypatch.setattr("kiosk.commands.check_settings.check_health", asked)
    monkeypatch.setattr(Connection, "aclose", closing)
    file = tmp_path / "kiosk.toml"
    file.write_text(settings_text({}).replace("FOLDER", str(tmp_path)), encoding="utf-8")
    checked = check(file, ask=ask)
    assert checked.faults == []
    assert told == (["built", "asked", "closed"] if ask else ["built", "closed"])
    assert ("creditor 1: receipts cannot be read (K-102)" in checked.warnings) is ask
    assert not any("Checkout can be reached" in warning for warning in checked.warnings)


def test_what_calls_the_desk_is_a_program_by_its_whole_path(tmp_path: Path) -> None:
    def with_command(*command: str) -> dict[str, list[str]]:
        return {"[desk]": [f"call_command = {list(command)}"]}

    assert faults_of(tmp_path, with_command("/bin/true", "kiosk 1")) == []
    (fault,) = faults_of(tmp_path, with_command("true"))
    assert "desk.call_command" in fault
    assert "must be the whole path of a program" in fault
    (fault,) = faults_of(tmp_path, with_command(str(tmp_path / "kiosk.toml")))
    assert "is no program that can be run" in fault


def test_a_privacy_notice_that_can_be_shown(tmp_path: Path) -> None:
    def with_file(name: str) -> dict[str, list[str]]:
        return {"[kiosk]": [f'privacy_file = "{tmp_path}/{name}"']}

    (tmp_path / "good.txt").write_text("Informativa\n\nTesto.", encoding="utf-8")
    (tmp_path / "long.txt").write_text("a" * 20_001, encoding="utf-8")
    assert faults_of(tmp_path, with_file("good.txt")) == []
    (fault,) = faults_of(tmp_path, with_file("long.txt"))
    assert "kiosk.privacy_file: must have at most 20000 characters" in fault
    (fault,) = faults_of(tmp_path, with_file("none.txt"))
    assert "kiosk.privacy_file: cannot be read" in fault


def test_a_coat_of_arms_is_a_picture(tmp_path: Path) -> None:
    def with_emblem(name: str) -> dict[str, list[str]]:
        return {"[look]": [f'emblem = "{tmp_path}/{name}"']}

    (tmp_path / "arms.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    (tmp_path / "arms.doc").write_bytes(b"a letter")
    assert faults_of(tmp_path, with_emblem("arms.svg")) == []
    (fault,) = faults_of(tmp_path, with_emblem("arms.doc"))
    assert "look.emblem: is no picture in SVG or PNG" in fault

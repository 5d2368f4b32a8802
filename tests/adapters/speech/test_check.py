# SPDX-License-Identifier: EUPL-1.2
"""What `config check --ask` says of the voice, with the real Speech Dispatcher."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.adapters.speech.check import VoiceCheck
from kiosk.adapters.speech.dispatcher import Voice
from kiosk.application.ports import CheckResult, CheckState
from kiosk.lab.speech_dispatcher import Dispatcher, installed, running

needs_it = pytest.mark.skipif(not installed(), reason="speech-dispatcher is not installed")
OURS = ("it", "en", "de", "fr", "sl")


@pytest.fixture
def dispatcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    with running(tmp_path) as it:
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{it.socket}")
        yield it


def found(languages: Collection[str] = OURS, module: str = "", names: Mapping[str, str] | None = None) -> CheckResult:
    [result] = asyncio.run(_run(VoiceCheck(Voice(module, names or {}, loudspeaker=True), languages)))
    return result


async def _run(check: VoiceCheck) -> list[CheckResult]:
    results = list(await check.run())
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}  # nothing of it goes on
    return results


@needs_it
def test_a_voice_with_each_language_is_well(dispatcher: Dispatcher) -> None:
    assert found().state is CheckState.OK
    assert not dispatcher.waves.exists()  # nothing was said


@needs_it
def test_what_it_lacks_is_named(dispatcher: Dispatcher) -> None:
    lacking = found((*OURS, "xx"), names={"it": "Nobody"})
    assert (lacking.state, lacking.code) == (CheckState.WARNING, "K-602")
    assert lacking.text == "the voice has no language xx, no Nobody"


@needs_it
def test_an_engine_that_is_not_there_is_told(dispatcher: Dispatcher) -> None:
    refused = found(module="none-such")
    assert (refused.state, refused.code) == (CheckState.BROKEN, "K-601")
    assert found(module="espeak-ng").state is CheckState.OK


def test_one_that_is_not_installed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/none.sock")
    monkeypatch.setenv("PATH", str(tmp_path))
    missing = found()
    assert (missing.state, missing.code) == (CheckState.BROKEN, "K-601")
    assert "speech-dispatcher is not installed" in missing.text


def test_one_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dead.sock").write_text("no socket")
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/dead.sock")
    monkeypatch.setenv("PATH", str(tmp_path))  # and it cannot be started
    assert found().code == "K-601"

# SPDX-License-Identifier: EUPL-1.2
"""Whether there is a voice, and one for each language; nothing is said."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kiosk.adapters.speech.dispatcher import Voice
from kiosk.adapters.speech.ssip import Connection, is_installed, usual_socket
from kiosk.application.ports import CheckResult, CheckState
from kiosk.errors import KioskError

_SILENT, _LACKS = "K-601", "K-602"  # as in README.md


class VoiceCheck:
    """Speech Dispatcher and its engine, as this account has them.

    Args:
        voice: how the kiosk speaks.
        languages: those it must speak (ISO 639-1).
    """

    name = "voice"

    def __init__(self, voice: Voice, languages: Collection[str]) -> None:
        self._voice = voice
        self._languages = languages

    async def run(self) -> Sequence[CheckResult]:
        """Whether it answers, and what it lacks; where it does not run it is started, as by the first word."""
        socket = usual_socket()
        if not is_installed(socket):
            return (self._broken("speech-dispatcher is not installed"),)
        try:
            connection = await Connection.open(socket, lambda message, what: None, lambda: None)
        except KioskError as error:
            return (self._broken(str(error)),)
        try:
            if self._voice.module and self._voice.module not in await connection.command("LIST OUTPUT_MODULES"):
                return (self._broken(f"it has no engine {self._voice.module}"),)
            if self._voice.module:
                await connection.command(f"SET SELF OUTPUT_MODULE {self._voice.module}")
            voices = await connection.voices()
        except KioskError as error:
            return (self._broken(str(error)),)
        finally:
            connection.close()
        lacking = self._lacking(voices)
        if lacking:
            return (CheckResult(self.name, CheckState.WARNING, f"the voice has {', '.join(lacking)}", _LACKS),)
        return (CheckResult(self.name, CheckState.OK, "the voice answers, and speaks each language"),)

    def _broken(self, why: str) -> CheckResult:
        return CheckResult(self.name, CheckState.BROKEN, f"the screen cannot be read aloud: {why}", _SILENT)

    def _lacking(self, voices: Sequence[tuple[str, str]]) -> list[str]:
        """What is not among its voices, of which each is a name and a language."""
        names, spoken = {name for name, _ in voices}, {language for _, language in voices}
        lacking = [f"no language {language}" for language in self._languages if language not in spoken]
        wanted = (self._voice.names.get(language, "") for language in self._languages)
        return lacking + [f"no {name}" for name in wanted if name and name not in names]

# SPDX-License-Identifier: EUPL-1.2
"""How the screen is read aloud."""

from typing import Annotated, Literal

from kiosk.config.setting import Rule, Section, setting

#: Of Speech Dispatcher, as `spd-say --list-synthesis-voices` prints it.
VoiceName = Annotated[str, Rule(max_length=80)]


class Voices(Section):
    """Which voice each language has, by its name in Speech Dispatcher; empty: the engine's own."""

    it: VoiceName = setting(default="", description="Italian")
    en: VoiceName = setting(default="", description="English")
    de: VoiceName = setting(default="", description="German")
    fr: VoiceName = setting(default="", description="French")
    sl: VoiceName = setting(default="", description="Slovene")


class Speech(Section):
    """The voice that reads the screen aloud, by Speech Dispatcher and an engine such as espeak-ng."""

    enabled: bool = setting(default=True, description="the screen can be read aloud")
    module: Annotated[str, Rule(pattern=r"[A-Za-z0-9_.-]{0,40}", form="a name as `spd-say -O` prints it")] = setting(
        default="", description="the engine, by its name in Speech Dispatcher; empty: that one's own choice"
    )
    rate: int = setting(default=0, ge=-3, le=6, description="how fast each visit begins; 0 is the engine's usual rate")
    volume: int = setting(
        default=4,
        ge=0,
        le=7,
        description="how loud each visit begins, in steps of 3 dB; set the amplifier so that this is 65 dBA at most",
    )
    loudspeaker: bool = setting(
        default=True,
        description="without headphones the loudspeaker speaks; names, amounts and what was typed it never says",
    )
    headphones: Literal["jack", "always", "none"] = setting(
        default="jack",
        description="jack: its switch is watched, and plugging in starts the voice; always: no loudspeaker is "
        "connected, whoever hears it has headphones or a handset; none: there are no headphones",
    )
    jack: str = setting(
        default="",
        description="jack: its input device, such as /dev/input/by-path/…-event; the kiosk's account must be in the "
        "group input; empty: the first device that has a switch for headphones",
    )
    voices: Voices = setting(default_factory=Voices)

# SPDX-License-Identifier: EUPL-1.2
"""What a town says of itself: its colours, its hours, and what the screen shows while nobody is there.

Rules of the domain are imported when a setting has to be held against them: the first page waits for none of them.
"""

from typing import Annotated

from kiosk.config.setting import Rule, Section, setting


def _colour(name: str) -> Rule:
    def check(value: str) -> str:
        if not value:
            return value
        from kiosk.domain import contrast

        on = {contrast.WHITE: contrast.TEXT, contrast.PAGE: contrast.TEXT}
        found = contrast.lacking(value, on)
        if found is not None:
            raise ValueError(
                f"does not stand out from the white of the screen (contrast {found:.1f}, {name} need "
                f"{contrast.TEXT:g}); the nearest colour that does is {contrast.nearest(value, on)}"
            )
        return value.upper()

    return Rule(pattern=r"(#[0-9A-Fa-f]{6})?", form='a colour, as "#0066CC"', check=check)


def _message(value: str) -> str:
    if any(not (character.isprintable() or character == "\n") for character in value):
        raise ValueError("must hold no tabs and other characters that nobody sees")
    return value.strip()


def _night(value: str) -> str:
    from kiosk.domain.opening_hours import Night

    Night.parse(value)
    return value


def _hours(value: str) -> str:
    from kiosk.domain.opening_hours import span_of

    span_of(value)
    return value


class Look(Section):
    """How the town looks on the screen. Whoever wants high contrast sees that instead."""

    emblem: str = setting(
        default="", description="a file with its coat of arms (SVG or PNG, 2 MB at most); empty: an invented one"
    )
    colour: Annotated[str, _colour("white words on it")] = setting(
        default="", description='colour of the main buttons, as "#0066CC"; empty: blue'
    )
    accent: Annotated[str, _colour("words in it")] = setting(
        default="", description='a second colour, for marks, as "#B4543A"; empty: terracotta'
    )


class Rest(Section):
    """What the screen shows while nobody is there, and when the kiosk is open."""

    after_s: float = setting(
        default=90.0,
        ge=10,
        le=86400,
        description="untouched, in seconds, before the first page gives way to the resting picture",
    )
    message: Annotated[str, Rule(max_length=300, check=_message)] = setting(
        default="", description="a message of the town on the resting picture; plain text, 300 characters at most"
    )
    night: Annotated[str, Rule(check=_night)] = setting(
        default="", description='when the resting picture is dimmed, as "22:00-6:30"; empty: never'
    )
    hours: list[Annotated[str, Rule(check=_hours)]] = setting(
        default_factory=list,
        max_length=30,
        description='when one can pay here, as ["mon-fri 8:00-18:30", "sat 9:00-12:00"]; empty: always. '
        "Whoever has begun by then finishes",
    )

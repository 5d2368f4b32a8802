# SPDX-License-Identifier: EUPL-1.2
"""The language of the steps: TOML, one `[[step]]` with one verb each."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from kiosk.config import ScannerKind
from kiosk.domain.ending import VisitEnding
from kiosk.domain.keypad import key_named
from kiosk.lab.tour.printer_process import PrinterState

#: How long a step may take when it does not say so, in seconds.
DEFAULT_WITHIN_S = 15.0
_LONGEST_S = 3600.0
_LONGEST_AHEAD_S = 366 * 86400

_Fields = tuple[str, ...]
#: verb: fields that it needs, fields that it may have beside `within_s`
_VERBS: Mapping[str, tuple[_Fields, _Fields]] = MappingProxyType(
    {
        "tap": (("name",), ()),
        "type": (("text",), ("by",)),
        "scan": (("text",), ("layout", "device")),
        "wait-page": (("name",), ()),
        "web-tap": (("css",), ()),
        "wait-web": (("css",), ()),
        "web-type": (("css", "text"), ()),
        "press": (("key",), ()),
        "go-to": (("name",), ()),
        "web-go-to": (("css",), ()),
        "kill-renderer": ((), ()),
        "screenshot": (("name",), ()),
        "expect-ending": (("ending",), ()),
        "event": (("pagopa", "notice", "amount"), ("rid", "outcome", "causale", "voci")),
        "clock": (("advance_s",), ()),
        "kill": ((), ()),
        "restart": ((), ()),
        "network": (("state",), ()),
        "printer": (("state",), ()),
        "double-tap": (("name",), ()),
        "expect-said": (("name",), ()),
    }
)
#: What is done to the sandbox and what else stands around the kiosk, whether the kiosk is on or off.
INFRASTRUCTURE = frozenset({"event", "clock", "network", "printer"})
#: What is done to the kiosk by its mains plug.
_POWER = frozenset({"kill", "restart"})
_STATES: Mapping[str, _Fields] = MappingProxyType(
    {"network": ("up", "down"), "printer": tuple(state.value for state in PrinterState)}
)
_DEVICES: tuple[ScannerKind, ...] = get_args(ScannerKind)
#: of the keyboard scanner; the others send characters and have none
_LAYOUTS = ("it", "us", "caps")


class StepsError(Exception):
    """The steps cannot be played; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the player does.

    Attributes:
        do: the verb.
        fields: what the verb needs, checked.
        within_s: how long it may take, in seconds.
    """

    do: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    within_s: float = DEFAULT_WITHIN_S

    def text(self, name: str) -> str:
        """One field of the step; empty when it was left out."""
        return str(self.fields.get(name, ""))

    def __str__(self) -> str:
        words = " ".join(str(self.fields[name]) for name in _VERBS[self.do][0])
        return f"{self.do} {words}".rstrip()


def load(path: Path) -> tuple[Step, ...]:
    """Read a file of steps.

    Raises:
        StepsError: it cannot be read, or a step cannot be understood.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise StepsError(f"cannot read {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise StepsError(f"{path} is not UTF-8 text") from None
    return parse(source, path.name)


def parse(source: str, name: str) -> tuple[Step, ...]:
    """Understand steps; `name` is the file's, for the message.

    Raises:
        StepsError: they cannot be understood.
    """
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise StepsError(f"{name} is not TOML: {error}") from None
    steps = data.pop("step", [])
    if data:
        raise StepsError(f"{name}: only [[step]] is known, not {', '.join(sorted(data))}")
    if not isinstance(steps, list) or not steps or not all(isinstance(step, dict) for step in steps):
        raise StepsError(f"{name}: there is no [[step]]")
    parsed = []
    for number, step in enumerate(steps, 1):
        try:
            parsed.append(_step(step))
        except StepsError as error:
            raise StepsError(f"{name}, step {number}: {error}") from None
    try:
        runs_of(parsed)
    except StepsError as error:
        raise StepsError(f"{name}, {error}") from None
    return tuple(parsed)


@dataclass(frozen=True, slots=True)
class Run:
    """What is done from one start of the kiosk to the next.

    Attributes:
        first: number of its first step, from 1.
        off: what is done around the kiosk before it is started.
        on: what is done while it runs.
        killed: whether its power is cut after that.
    """

    first: int
    off: tuple[Step, ...] = ()
    on: tuple[Step, ...] = ()
    killed: bool = False

    @property
    def first_on(self) -> int:
        """The number of the first step while it runs."""
        return self.first + len(self.off) + (1 if self.first > 1 else 0)  # the restart


def runs_of(steps: Sequence[Step]) -> tuple[Run, ...]:
    """The steps, from each start of the kiosk to the next.

    Raises:
        StepsError: something is done at a kiosk that is off, or it is started when it is on.
    """
    runs = [Run(1)]
    is_on = True
    for number, step in enumerate(steps, 1):
        run = runs[-1]
        if step.do == "kill" and is_on:
            runs[-1] = replace(run, killed=True)
            runs.append(Run(number + 1))
            is_on = False
        elif step.do == "restart" and not is_on:
            is_on = True
        elif is_on and step.do not in _POWER:
            runs[-1] = replace(run, on=(*run.on, step))
        elif not is_on and step.do in INFRASTRUCTURE:
            runs[-1] = replace(run, off=(*run.off, step))
        else:
            raise StepsError(f"step {number}: {step} cannot be done while the kiosk is {'on' if is_on else 'off'}")
    if not is_on:
        raise StepsError("the kiosk is off at the end")
    return tuple(runs)


def devices_of(steps: Sequence[Step]) -> tuple[ScannerKind, ...]:
    """The scanners that the steps use, each once."""
    used = {step.text("device") or "wedge" for step in steps if step.do == "scan"}
    return tuple(device for device in _DEVICES if device in used)


def must_find_devices(steps: Sequence[Step], kinds: Collection[ScannerKind]) -> None:
    """Check that a kiosk with these kinds of scanners has all that the steps use.

    Raises:
        StepsError: it has not.
    """
    missing = [device for device in devices_of(steps) if device not in kinds]
    if missing:
        raise StepsError(f"the steps scan by {' and '.join(missing)}, which scanner.kind of the settings does not name")


def must_do_without_sandbox(steps: Sequence[Step]) -> None:
    """Check that nothing is done to the sandbox and what else stands around a kiosk.

    Raises:
        StepsError: something is.
    """
    verbs = [verb for verb in _VERBS if verb in INFRASTRUCTURE | _POWER and any(step.do == verb for step in steps)]
    if verbs:
        raise StepsError(f"the steps use {' and '.join(verbs)}, which only the sandbox can play: leave --config out")


def _step(given: dict[str, Any]) -> Step:
    rest = dict(given)
    verb = rest.pop("do", None)
    if not isinstance(verb, str):
        raise StepsError('it has no verb (do = "…")')
    if verb not in _VERBS:
        raise StepsError(f"there is no verb {verb!r}; the verbs are {', '.join(_VERBS)}")
    within_s = rest.pop("within_s", DEFAULT_WITHIN_S)
    if isinstance(within_s, bool) or not isinstance(within_s, int | float) or not 0 < within_s <= _LONGEST_S:
        raise StepsError(f"within_s is a number of seconds up to {_LONGEST_S:.0f}")
    needed, allowed = _VERBS[verb]
    missing = [name for name in needed if name not in rest]
    if missing:
        raise StepsError(f"{verb} needs {' and '.join(missing)}")
    unknown = sorted(set(rest) - {*needed, *allowed})
    if unknown:
        raise StepsError(f"{verb} has no {' and no '.join(unknown)}")
    if verb not in ("event", "clock"):
        for name, value in rest.items():
            if not isinstance(value, str) or not value:
                raise StepsError(f"{name} is a text")
    _check_values(verb, rest)
    return Step(verb, rest, float(within_s))


def _check_values(verb: str, fields: Mapping[str, Any]) -> None:
    if verb == "expect-ending":
        known = [ending.value for ending in VisitEnding]
        if fields["ending"] not in known:
            raise StepsError(f"there is no ending {fields['ending']!r}; the endings are {', '.join(known)}")
    if verb == "scan":
        if fields.get("device", "wedge") not in _DEVICES:
            raise StepsError(f"there is no device {fields['device']!r}; the devices are {', '.join(_DEVICES)}")
        if fields.get("layout", "it") not in _LAYOUTS:
            raise StepsError(f"there is no layout {fields['layout']!r}; the layouts are {', '.join(_LAYOUTS)}")
        if not str(fields["text"]).isprintable():
            raise StepsError("what is scanned is printable text")
    if fields.get("by", "keys") != "keys":
        raise StepsError(f"one types by keys, not by {fields['by']!r}, or by whatever is there")
    if verb == "press":
        try:
            key_named(fields["key"])
        except ValueError as error:
            raise StepsError(f"the key {fields['key']!r}: {error}") from None
    if verb == "clock":
        seconds = fields["advance_s"]
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= _LONGEST_AHEAD_S:
            raise StepsError(f"advance_s is a number of seconds up to {_LONGEST_AHEAD_S}")
    if verb in _STATES and fields["state"] not in _STATES[verb]:
        raise StepsError(f"there is no state {fields['state']!r}; those of {verb} are {', '.join(_STATES[verb])}")
    if verb == "screenshot" and not str(fields["name"]).replace("-", "").replace("_", "").isalnum():
        raise StepsError("the name of a screenshot is letters, digits, - and _")

# SPDX-License-Identifier: EUPL-1.2
"""How a setting is declared, and how declared settings are read so that all faults are found at once.

A section is a class of its own, its settings are made by `setting`. Their types are `str`, `int`, `float`, `bool`,
`Secret`, `Literal` of texts, another section, `list` of any of these, or `Annotated` with a `Rule`. Types are read, so
they must not be texts: no `from __future__ import annotations` where settings are declared.

What goes together is said by methods of a section that are marked `cross_check`. Each is asked by itself, and one that
needs a setting which could not be read says nothing: one fault neither hides another nor makes up a new one.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    NamedTuple,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
)

from kiosk.domain.suggestion import did_you_mean

_REQUIRED: Any = object()
NO_SUCH_SETTING = "there is no such setting"
#: A user and a password in an address, which are not shown.
_IN_ADDRESS = re.compile(r"(?<=//)[^/\s]*@")
#: What was found is quoted up to so many characters.
_QUOTED = 200


class Secret:
    """A text that is not shown when settings are."""

    def __init__(self, value: str) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "Secret(…)"


class Rule(NamedTuple):
    """What a value must keep to, beside its type.

    Attributes:
        ge, le: the smallest and the largest number.
        min_length, max_length: of a text in characters, of a list in items.
        pattern: regular expression for a whole text.
        form: the pattern in words, as in "must be 11 digits".
        check: raises ValueError with a sentence, or returns the value to keep.
    """

    ge: float | None = None
    le: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    form: str = ""
    check: Callable[[Any], Any] | None = None


class Fault(NamedTuple):
    """What is wrong with a setting.

    Attributes:
        where: `("creditors", 0, "id")`; the whole section for what is wrong between its settings.
        message: what must stand there instead.
        found: what stands there, as people write it; empty where nothing does, or where it is a secret.
    """

    where: tuple[str | int, ...]
    message: str
    found: str = ""


class Faulty(Exception):
    """Settings with faults."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(faults)
        self.faults = faults


class Unreadable(Exception):
    """A setting was asked for that was given, or left out, wrongly. No AttributeError, which properties would hide."""


class Setting(NamedTuple):
    """One setting as it is declared; without a default it must be given."""

    description: str = ""
    make_default: Callable[[], Any] | None = None
    rule: Rule = Rule()
    kind: Any = str


def setting(
    *,
    description: str = "",
    default: Any = _REQUIRED,
    default_factory: Callable[[], Any] | None = None,
    **rule: Any,
) -> Any:
    """Declare one setting; without a default it must be given. `rule` is as for `Rule`."""
    if default is not _REQUIRED:
        return Setting(description, lambda: default, Rule(**rule))
    return Setting(description, default_factory, Rule(**rule))


CrossCheck = TypeVar("CrossCheck", bound=Callable[[Any], Iterator[Fault]])


def cross_check(method: CrossCheck) -> CrossCheck:
    """Mark a method of a section that yields what does not go together; its places are those within the section."""
    method.is_cross_check = True  # type: ignore[attr-defined]  # read when the section is declared
    return method


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(setting,))
class Section:
    """A part of the settings. Like a frozen dataclass, of which a dozen would take 15 ms of the program's start.

    Attributes:
        settings: those declared in the class, in that order.
    """

    settings: ClassVar[Mapping[str, Setting]]
    _cross_checks: ClassVar[tuple[Callable[[Any], Iterator[Fault]], ...]]

    def __init_subclass__(cls) -> None:
        declared = {
            name: vars(cls).get(name, Setting())._replace(kind=kind) for name, kind in cls.__annotations__.items()
        }
        cls.settings = MappingProxyType(declared)
        cls._cross_checks = tuple(
            declared_setting
            for declared_setting in vars(cls).values()
            if getattr(declared_setting, "is_cross_check", False)
        )
        for name in declared:
            if name in vars(cls):
                delattr(cls, name)  # so that a setting that could not be read is missing

    def __init__(self, **values: Any) -> None:
        for name, declared_setting in self.settings.items():
            if name in values:
                vars(self)[name] = values.pop(name)
            elif declared_setting.make_default is not None:
                vars(self)[name] = declared_setting.make_default()
            else:
                raise TypeError(f"{type(self).__name__} needs {name}")
        if values:
            raise TypeError(f"{type(self).__name__} has no {', '.join(values)}")

    @classmethod
    def partial(cls, values: Mapping[str, Any]) -> "Section":
        """A section of which only these settings could be read."""
        made = cls.__new__(cls)
        vars(made).update(values)
        return made

    if not TYPE_CHECKING:  # the type checker knows the settings and must go on to find misspelt ones

        def __getattr__(self, name: str) -> Any:
            if name in type(self).settings:
                raise Unreadable(name)
            raise AttributeError(f"{type(self).__name__} has no {name}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"settings do not change: {name}")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]  # some settings are lists

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    def faults(self) -> Iterator[Fault]:
        """What does not go together, or is missing, as far as the settings could be read."""
        for check in self._cross_checks:
            yield from answered(check(self))


def answered(faults: Iterator[Fault]) -> Iterator[Fault]:
    """The faults that a check finds before it needs a setting that could not be read."""
    try:
        yield from faults
    except Unreadable:
        return


S = TypeVar("S", bound=Section)


def read(section: type[S], data: object) -> S:
    """A section as it was read from a file.

    Raises:
        Faulty: the data has faults; all are named.
    """
    value, found = inspect(section, data)
    if value is None or found:
        raise Faulty(found)
    return value


def inspect(section: type[S], data: object, *, whole: bool = True) -> tuple[S | None, list[Fault]]:
    """What could be read of a section, None if nothing, and all faults. What was not read raises `Unreadable`.

    Args:
        whole: the data is all that was written. Otherwise nothing is missing, and what is left out is not known.
    """
    found: list[Fault] = []
    return _section(section, data, (), found, whole=whole), found


def _section(
    section: type[S], data: object, where: tuple[str | int, ...], found: list[Fault], *, whole: bool
) -> S | None:
    if not isinstance(data, dict):
        found.append(Fault(where, "must be a section of settings", quoted(data)))
        return None
    values = {}
    for name, declared_setting in section.settings.items():
        if name in data:
            value = _value(declared_setting.kind, data[name], declared_setting.rule, (*where, name), found, whole=whole)
            if value is not None:
                values[name] = value
        elif declared_setting.make_default is not None and whole:
            values[name] = declared_setting.make_default()
        elif whole:
            found.append(Fault((*where, name), "missing"))
    for name in data:
        if name not in section.settings:
            found.append(Fault((*where, name), NO_SUCH_SETTING + did_you_mean(name, section.settings)))
    made: S = section.partial(values)  # type: ignore[assignment]  # of this class
    found.extend(fault._replace(where=(*where, *fault.where)) for fault in made.faults())
    return made


def quoted(value: object) -> str:
    """A value as a settings file has it, cut where it is long; a section or a list only as such."""
    if isinstance(value, dict):
        return "a section"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        shown = _IN_ADDRESS.sub("…@", value[:_QUOTED]) + ("…" if len(value) > _QUOTED else "")
        return f'"{"".join(character if character.isprintable() else ascii(character)[1:-1] for character in shown)}"'
    if isinstance(value, int) and abs(value) >= 10**_QUOTED:
        return "a number of more than 200 digits"  # which Python would not even write
    return str(value)


def _value(
    kind: Any, value: object, rule: Rule, where: tuple[str | int, ...], found: list[Fault], *, whole: bool
) -> Any:
    """The value as it is kept, None where it has a fault."""
    if get_origin(kind) is Annotated:
        kind, *inner = get_args(kind)
        rule = next((option for option in inner if isinstance(option, Rule)), rule)
    if isinstance(kind, type) and issubclass(kind, Section):
        return _section(kind, value, where, found, whole=whole)
    read_so_far = value
    if get_origin(kind) is list and isinstance(value, list):
        (item,) = get_args(kind)
        read_so_far = [
            _value(item, element, Rule(), (*where, index), found, whole=whole) for index, element in enumerate(value)
        ]
    fault = next(_faults_of_type(kind, value), None) or next(_faults_of_rule(rule, value), None)
    if fault is None and isinstance(read_so_far, list) and any(item is None for item in read_so_far):
        return None  # its items have said why
    if fault is None and rule.check is not None:
        try:
            read_so_far = rule.check(value)
        except ValueError as error:
            fault = str(error)
    if fault is not None:
        found.append(Fault(where, fault, "" if kind is Secret else quoted(value)))
        return None
    if kind is float:
        return float(value)  # type: ignore[arg-type]  # a number, as was found above
    return Secret(value) if kind is Secret else read_so_far  # type: ignore[arg-type]  # a text, as was found above


def _faults_of_type(kind: Any, value: object) -> Iterator[str]:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    text = value.strip() if isinstance(value, str) else ""
    if get_origin(kind) is Literal:
        choices = get_args(kind)
        if value not in choices or not isinstance(value, str):
            named = [f'"{choice}"' for choice in choices]
            all_named = " or ".join([", ".join(named[:-1]), named[-1]] if named[1:] else named)
            yield f"must be {all_named}{did_you_mean(text, choices) if text else ''}"
    elif get_origin(kind) is list:
        if isinstance(value, dict):
            yield "must be a list: a section that may stand several times has two brackets, [[ … ]]"
        elif not isinstance(value, list):
            yield "must be a list, in brackets: [ … ]"
    elif kind is bool:
        if not isinstance(value, bool):
            yield f"must be true or false{', without quotation marks' if text.lower() in ('true', 'false') else ''}"
    elif kind in (int, float):
        what = "a whole number" if kind is int else "a number"
        if not number or (kind is int and not isinstance(value, int)):
            yield f"must be {what}{', without quotation marks' if _is_number(text) else ''}"
    elif not isinstance(value, str):
        yield "must be a text, in quotation marks"
    elif "\0" in value:  # no file has it in its name, and no header in its value
        yield "must not hold the character \\u0000"


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+-]?[0-9]+([.,][0-9]+)?", text) is not None


def _faults_of_rule(rule: Rule, value: Any) -> Iterator[str]:
    # written so that NaN is outside of every limit
    if rule.ge is not None and not value >= rule.ge:
        yield f"must be at least {rule.ge:g}"
    if rule.le is not None and not value <= rule.le:
        yield f"must be at most {rule.le:.15g}"
    if rule.min_length is not None and len(value) < rule.min_length:
        yield f"must have at least {_counted(rule.min_length, value)}"
    if rule.max_length is not None and len(value) > rule.max_length:
        yield f"must have at most {_counted(rule.max_length, value)}, not {len(value)}"
    if rule.pattern is not None and not re.fullmatch(rule.pattern, value):
        yield f"must be {rule.form}"


def _counted(number: int, value: object) -> str:
    unit = "item" if isinstance(value, list) else "character"
    return f"{number} {unit}{'' if number == 1 else 's'}"

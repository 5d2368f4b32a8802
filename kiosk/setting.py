# SPDX-License-Identifier: EUPL-1.2
"""How a setting is declared, and how declared settings are read so that all faults are found at once.

A section is a class of its own, its settings are made by `setting`. Their types are `str`, `int`, `float`, `bool`,
`Secret`, `Literal` of texts, another section, `list` of any of these, or `Annotated` with a `Rule`. Types are read, so
they must not be texts: no `from __future__ import annotations` where settings are declared.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, TypeVar, dataclass_transform, get_args, get_origin

_REQUIRED: Any = object()


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
        min_length, max_length: of a text in signs, of a list in items.
        pattern: regular expression for a whole text.
        check: raises ValueError with a sentence, or returns the value to keep.
    """

    ge: float | None = None
    le: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    check: Callable[[Any], Any] | None = None


class Fault(NamedTuple):
    """What is wrong, and where: `("creditors", 0, "id")`; an empty place for what is wrong between settings."""

    where: tuple[str | int, ...]
    message: str


class Faulty(Exception):
    """Settings with faults."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(faults)
        self.faults = faults


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


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(setting,))
class Section:
    """A part of the settings. Like a frozen dataclass, of which a dozen would take 15 ms of the program's start.

    Attributes:
        settings: those declared in the class, in that order.
    """

    settings: ClassVar[Mapping[str, Setting]]

    def __init_subclass__(cls) -> None:
        declared = {
            name: vars(cls).get(name, Setting())._replace(kind=kind) for name, kind in cls.__annotations__.items()
        }
        cls.settings = MappingProxyType(declared)

    def __init__(self, **values: Any) -> None:
        for name, one in self.settings.items():
            if name in values:
                vars(self)[name] = values.pop(name)
            elif one.make_default is not None:
                vars(self)[name] = one.make_default()
            else:
                raise TypeError(f"{type(self).__name__} needs {name}")
        if values:
            raise TypeError(f"{type(self).__name__} has no {', '.join(values)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"settings do not change: {name}")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]  # some settings are lists

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    def faults(self) -> Iterator[str]:
        """What does not go together, or is missing."""
        return iter(())


S = TypeVar("S", bound=Section)


def read(section: type[S], data: object) -> S:
    """A section as it was read from a file.

    Raises:
        Faulty: the data has faults; all are named.
    """
    found: list[Fault] = []
    value = _section(section, data, (), found)
    if value is None or found:
        raise Faulty(found)
    return value


def _section(section: type[S], data: object, where: tuple[str | int, ...], found: list[Fault]) -> S | None:
    if not isinstance(data, dict):
        found.append(Fault(where, "Input should be a section"))
        return None
    faults_before = len(found)
    values = {}
    for name, one in section.settings.items():
        if name in data:
            values[name] = _value(one.kind, data[name], one.rule, (*where, name), found)
        elif one.make_default is None:
            found.append(Fault((*where, name), "missing"))
    found.extend(Fault((*where, name), "there is no such setting") for name in data if name not in section.settings)
    if len(found) > faults_before:
        return None
    made = section(**values)
    found.extend(Fault(where, message) for message in made.faults())
    return made


def _value(kind: Any, value: object, rule: Rule, where: tuple[str | int, ...], found: list[Fault]) -> Any:
    if get_origin(kind) is Annotated:
        kind, *inner = get_args(kind)
        rule = next((one for one in inner if isinstance(one, Rule)), rule)
    if isinstance(kind, type) and issubclass(kind, Section):
        return _section(kind, value, where, found)
    if get_origin(kind) is list and isinstance(value, list):
        (item,) = get_args(kind)
        value = [_value(item, one, Rule(), (*where, place), found) for place, one in enumerate(value)]
    fault = next(_faults_of_type(kind, value), None) or next(_faults_of_rule(rule, value), None)
    if fault is None and rule.check is not None:
        try:
            value = rule.check(value)
        except ValueError as error:
            fault = str(error)
    if fault is not None:
        found.append(Fault(where, fault))
        return None
    if kind is float:
        return float(value)  # type: ignore[arg-type]  # a number, as was found above
    return Secret(value) if kind is Secret else value  # type: ignore[arg-type]  # a text, as was found above


def _faults_of_type(kind: Any, value: object) -> Iterator[str]:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if get_origin(kind) is Literal:
        if value not in get_args(kind) or not isinstance(value, str):
            choices = [repr(choice) for choice in get_args(kind)]
            yield f"Input should be {' or '.join([', '.join(choices[:-1]), choices[-1]] if choices[1:] else choices)}"
    elif get_origin(kind) is list:
        if not isinstance(value, list):
            yield "Input should be a valid list"
    elif kind is bool:
        if not isinstance(value, bool):
            yield "Input should be a valid boolean"
    elif kind is int:
        if not number or not isinstance(value, int):
            yield "Input should be a valid integer"
    elif kind is float:
        if not number:
            yield "Input should be a valid number"
    elif not isinstance(value, str):
        yield "Input should be a valid string"


def _faults_of_rule(rule: Rule, value: Any) -> Iterator[str]:
    # written so that NaN is outside of every limit
    if rule.ge is not None and not value >= rule.ge:
        yield f"Input should be greater than or equal to {rule.ge}"
    if rule.le is not None and not value <= rule.le:
        yield f"Input should be less than or equal to {rule.le}"
    what, unit = ("List", "item") if isinstance(value, list) else ("String", "character")
    if rule.min_length is not None and len(value) < rule.min_length:
        yield f"{what} should have at least {rule.min_length} {unit}{'' if rule.min_length == 1 else 's'}"
    if rule.max_length is not None and len(value) > rule.max_length:
        yield f"{what} should have at most {rule.max_length} {unit}{'' if rule.max_length == 1 else 's'}"
    if rule.pattern is not None and not re.fullmatch(rule.pattern, value):
        yield f"String should match pattern '{rule.pattern}'"

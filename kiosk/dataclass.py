# SPDX-License-Identifier: EUPL-1.2
"""The dataclass of the standard library, made in a fifth of the time; the program starts with a hundred of them.

The library writes and compiles the methods of each class anew. Here frozen classes share those that compare, hash, show
and protect them, and `__init__` is compiled when the first object is made.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # one name for type checkers: to them nothing is different
else:

    def dataclass(
        *, frozen: bool = False, eq: bool = True, order: bool = False, init: bool = True, **options: bool
    ) -> Any:
        """Make a class a dataclass, as https://docs.python.org/3/library/dataclasses.html describes."""
        if not (frozen and eq and init) or order:
            return dataclasses.dataclass(frozen=frozen, eq=eq, order=order, init=init, **options)

        def make(cls: type) -> type:
            own = vars(cls).keys()
            made = dataclasses.dataclass(init=False, eq=False, repr=False, **options)(cls)
            fields = dataclasses.fields(made)
            made.__dataclass_compared__ = _getter([field.name for field in fields if field.compare])
            made.__dataclass_shown__ = [field.name for field in fields if field.repr]
            made.__init__ = _init_compiled_when_called(made)
            for name, method in _SHARED.items():
                if name not in own:
                    setattr(made, name, method)
            return made

        return make


def _getter(names: list[str]) -> Any:
    """What reads these attributes of an object at once. A plain function in a class would be called as a method."""
    return staticmethod(attrgetter(*names) if names else lambda value: ())


def _init_compiled_when_called(made: Any) -> Any:
    def __init__(self: Any, *values: Any, **named: Any) -> None:
        made.__init__ = _compile_init(made)
        made.__init__(self, *values, **named)

    return __init__


def _compile_init(made: Any) -> Any:
    """The `__init__` that the library would have written: what is given by name alone stands behind the rest."""
    names: dict[str, Any] = {"__set": object.__setattr__, "__missing": dataclasses.MISSING}
    by_place, body = ["self"], ["pass"]
    by_name: list[str] = []
    for field in dataclasses.fields(made):
        name, default = field.name, f"__default_{field.name}"
        parameter, value = name, name
        if field.default_factory is not dataclasses.MISSING:
            names[default] = field.default_factory
            parameter = f"{name}=__missing"
            value = f"{default}() if {name} is __missing else {name}" if field.init else f"{default}()"
        elif field.default is not dataclasses.MISSING:
            names[default] = field.default
            parameter, value = f"{name}={default}", name if field.init else default
        if field.init:
            (by_name if field.kw_only else by_place).append(parameter)
        if field.init or default in names:
            body.append(f"__set(self, {name!r}, {value})")
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join([*by_place, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({parameters}):\n " + "\n ".join(body), names)
    return names["__init__"]


def _equals(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__dataclass_compared__(self) == other.__dataclass_compared__(other)


def _hash(self: Any) -> int:
    return hash(self.__dataclass_compared__(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_shown__)
    return f"{self.__class__.__qualname__}({shown})"


def _refuse_to_set(self: Any, name: str, value: Any) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _get_state(self: Any) -> dict[str, Any]:
    """What copying and pickling take of an object."""
    return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}


def _set_state(self: Any, state: dict[str, Any]) -> None:
    for name, value in state.items():
        object.__setattr__(self, name, value)


class _SignatureWhenAsked:
    """What `inspect.signature` finds in a class."""

    def __get__(self, instance: Any, owner: type) -> Any:
        from inspect import signature  # takes long to load, and no kiosk asks

        init = signature(_compile_init(owner))
        return init.replace(parameters=list(init.parameters.values())[1:])


_SHARED = {
    "__signature__": _SignatureWhenAsked(),
    "__eq__": _equals,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _get_state,
    "__setstate__": _set_state,
}

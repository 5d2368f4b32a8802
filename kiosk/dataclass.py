# SPDX-License-Identifier: EUPL-1.2
"""The dataclass of the standard library, made in two thirds of the time; the program starts with a hundred of them.

The library writes and compiles each method of each class anew. Here only `__init__` and what keeps a class frozen is
its work; frozen classes share the functions that compare, hash and show them.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # one name for type checkers: to them nothing is different
else:
    import dataclasses

    def dataclass(*, frozen: bool = False, eq: bool = True, order: bool = False, **options: bool) -> Any:
        """Make a class a dataclass, as https://docs.python.org/3/library/dataclasses.html describes."""
        if not frozen or not eq or order:
            return dataclasses.dataclass(frozen=frozen, eq=eq, order=order, **options)

        def make(cls: type) -> type:
            own = vars(cls).keys()
            made = dataclasses.dataclass(frozen=True, eq=False, repr=False, **options)(cls)
            fields = dataclasses.fields(made)
            made.__dataclass_compared__ = _getter([field.name for field in fields if field.compare])
            made.__dataclass_shown__ = [field.name for field in fields if field.repr]
            for name, method in _SHARED.items():
                if name not in own:
                    setattr(made, name, method)
            return made

        return make


def _getter(names: list[str]) -> Any:
    """What reads these attributes of an object at once. A plain function in a class would be called as a method."""
    return staticmethod(attrgetter(*names) if names else lambda value: ())


def _equals(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__dataclass_compared__(self) == other.__dataclass_compared__(other)


def _hash(self: Any) -> int:
    return hash(self.__dataclass_compared__(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_shown__)
    return f"{self.__class__.__qualname__}({shown})"


_SHARED = {"__eq__": _equals, "__hash__": _hash, "__repr__": _repr}

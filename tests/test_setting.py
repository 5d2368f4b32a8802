# SPDX-License-Identifier: EUPL-1.2
"""Each kind of setting takes what it should and names what it should not."""

import math
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import pytest

from kiosk.setting import Fault, Faulty, Rule, Secret, Section, read, setting


def _even(value: int) -> int:
    if value % 2:
        raise ValueError("must be even")
    return value // 2


class Inner(Section):
    name: str = setting(min_length=2, max_length=4)
    code: str = setting(default="", pattern=r"^[a-z]*$")

    def faults(self) -> Iterator[str]:
        if self.name == self.code:
            yield "name and code are the same"


class Outer(Section):
    count: int = setting(default=1, ge=0, le=9)
    half: int = setting(default=0, check=_even)
    seconds: Annotated[float, Rule(ge=0.5, le=10)] = setting(default=1.0)
    on: bool = setting(default=True)
    colour: Literal["red", "green", "blue"] = setting(default="red")
    word: Literal["one"] = setting(default="one")
    key: Secret = setting(default=Secret(""))
    times: list[Annotated[float, Rule(ge=0)]] = setting(default_factory=list, max_length=2)
    inner: Inner
    more: list[Inner] = setting(default_factory=list, min_length=1)


INNER = {"name": "abc"}


def faults_of(**data: Any) -> list[Fault]:
    with pytest.raises(Faulty) as caught:
        read(Outer, {"inner": INNER, **data})
    return caught.value.faults


def test_what_is_left_out_keeps_its_default() -> None:
    found = read(Outer, {"inner": INNER})
    assert found == Outer(inner=Inner(name="abc"), key=found.key)
    assert (found.count, found.seconds, found.times) == (1, 1.0, [])


def test_settings_do_not_change_and_are_all_known() -> None:
    inner = Inner(name="abc")
    with pytest.raises(AttributeError):
        inner.name = "x"  # type: ignore[misc]
    with pytest.raises(TypeError, match="needs name"):
        Inner()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="has no nmae"):
        Inner(name="abc", nmae="abc")  # type: ignore[call-arg]
    assert inner != Inner(name="abd")
    assert repr(inner) == "Inner(name='abc', code='')"


def test_what_is_given_is_taken() -> None:
    read_ = read(Outer, {"inner": INNER, "half": 4, "seconds": 2, "key": "k", "times": [1, 2.5], "more": [INNER]})
    assert (read_.half, read_.seconds, read_.key.value, read_.times) == (2, 2.0, "k", [1.0, 2.5])
    assert isinstance(read_.seconds, float)
    assert read_.more == [Inner(name="abc")]
    assert "k" not in repr(read_.key)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("count", "1", "Input should be a valid integer"),
        ("count", 1.0, "Input should be a valid integer"),
        ("count", True, "Input should be a valid integer"),
        ("count", -1, "Input should be greater than or equal to 0"),
        ("count", 10, "Input should be less than or equal to 9"),
        ("half", 3, "must be even"),
        ("half", "3", "Input should be a valid integer"),
        ("seconds", "1", "Input should be a valid number"),
        ("seconds", False, "Input should be a valid number"),
        ("seconds", math.nan, "Input should be greater than or equal to 0.5"),
        ("seconds", math.inf, "Input should be less than or equal to 10"),
        ("seconds", 10**400, "Input should be less than or equal to 10"),
        ("on", 1, "Input should be a valid boolean"),
        ("colour", "grey", "Input should be 'red', 'green' or 'blue'"),
        ("colour", ["red"], "Input should be 'red', 'green' or 'blue'"),
        ("word", None, "Input should be 'one'"),
        ("key", 5, "Input should be a valid string"),
        ("times", 1.0, "Input should be a valid list"),
        ("times", [1, 2, 3], "List should have at most 2 items"),
        ("more", [], "List should have at least 1 item"),
        ("inner", [], "Input should be a section"),
    ],
)
def test_what_is_wrong_is_said(name: str, value: object, message: str) -> None:
    assert faults_of(**{name: value}) == [Fault((name,), message)]


@pytest.mark.parametrize(
    ("inner", "name", "message"),
    [
        ({}, "name", "missing"),
        ({"name": "a"}, "name", "String should have at least 2 characters"),
        ({"name": "abcde"}, "name", "String should have at most 4 characters"),
        ({"name": "abc", "code": "X"}, "code", "String should match pattern '^[a-z]*$'"),
        ({"name": "abc", "code": "x\n"}, "code", "String should match pattern '^[a-z]*$'"),
        ({"name": "abc", "nmae": "abc"}, "nmae", "there is no such setting"),
    ],
)
def test_a_fault_tells_its_place(inner: dict[str, object], name: str, message: str) -> None:
    assert faults_of(inner=inner) == [Fault(("inner", name), message)]
    assert faults_of(more=[INNER, inner]) == [Fault(("more", 1, name), message)]


def test_all_faults_are_named_at_once() -> None:
    assert [fault.where for fault in faults_of(count="1", times=[-1, "x"], inner=5, x=0)] == [
        ("count",), ("times", 0), ("times", 1), ("inner",), ("x",),
    ]  # fmt: skip


def test_what_does_not_go_together_is_looked_for_once_each_setting_is_right() -> None:
    same = {"name": "abc", "code": "abc"}
    assert faults_of(inner=same) == [Fault(("inner",), "name and code are the same")]
    assert faults_of(inner=same | {"x": 1}) == [Fault(("inner", "x"), "there is no such setting")]

# SPDX-License-Identifier: EUPL-1.2
"""Each kind of setting takes what it should and names what it should not."""

import math
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import pytest

from kiosk.config.setting import Fault, Faulty, Rule, Secret, Section, Unreadable, cross_check, inspect, read, setting


def _even(value: int) -> int:
    if value % 2:
        raise ValueError("must be even")
    return value // 2


class Inner(Section):
    name: str = setting(min_length=2, max_length=4)
    code: str = setting(default="", pattern=r"^[a-z]*$", form="small letters")

    @cross_check
    def _apart(self) -> Iterator[Fault]:
        if self.name == self.code:
            yield Fault((), "name and code are the same")


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
    ("name", "value", "message", "found"),
    [
        ("count", "1", "must be a whole number, without quotation marks", '"1"'),
        ("count", "x", "must be a whole number", '"x"'),
        ("count", 1.0, "must be a whole number", "1.0"),
        ("count", True, "must be a whole number", "true"),
        ("count", -1, "must be at least 0", "-1"),
        ("count", 10, "must be at most 9", "10"),
        ("half", 3, "must be even", "3"),
        ("half", "3", "must be a whole number, without quotation marks", '"3"'),
        ("seconds", "1", "must be a number, without quotation marks", '"1"'),
        ("seconds", False, "must be a number", "false"),
        ("seconds", math.nan, "must be at least 0.5", "nan"),
        ("seconds", math.inf, "must be at most 10", "inf"),
        ("seconds", 10**400, "must be at most 10", "a number of more than 200 digits"),
        ("on", 1, "must be true or false", "1"),
        ("on", "True", "must be true or false, without quotation marks", '"True"'),
        ("colour", "grey", 'must be "red", "green" or "blue"; did you mean "green"?', '"grey"'),
        ("colour", "BLUE", 'must be "red", "green" or "blue"; did you mean "blue"?', '"BLUE"'),
        ("colour", ["red"], 'must be "red", "green" or "blue"', "a list of 1"),
        ("word", None, 'must be "one"', "None"),
        ("key", 5, "must be a text, in quotation marks", ""),
        ("times", 1.0, "must be a list, in brackets: [ … ]", "1.0"),
        ("times", [1, 2, 3], "must have at most 2 items, not 3", "a list of 3"),
        ("more", [], "must have at least 1 item", "a list of 0"),
        ("inner", [], "must be a section of settings", "a list of 0"),
    ],
)
def test_what_is_wrong_is_said(name: str, value: object, message: str, found: str) -> None:
    assert faults_of(**{name: value}) == [Fault((name,), message, found)]


@pytest.mark.parametrize(
    ("inner", "name", "message", "found"),
    [
        ({}, "name", "missing", ""),
        ({"name": "a"}, "name", "must have at least 2 characters", '"a"'),
        ({"name": "abcde"}, "name", "must have at most 4 characters, not 5", '"abcde"'),
        ({"name": "abc", "code": "X"}, "code", "must be small letters", '"X"'),
        ({"name": "abc", "code": "x\n"}, "code", "must be small letters", '"x\\n"'),
        ({"name": "abc", "nmae": "abc"}, "nmae", 'there is no such setting; did you mean "name"?', ""),
        ({"name": "abc", "zzz": "abc"}, "zzz", "there is no such setting", ""),
    ],
)
def test_a_fault_tells_its_place(inner: dict[str, object], name: str, message: str, found: str) -> None:
    assert faults_of(inner=inner) == [Fault(("inner", name), message, found)]
    assert faults_of(more=[INNER, inner]) == [Fault(("more", 1, name), message, found)]


def test_a_secret_is_not_in_a_fault() -> None:
    (fault,) = faults_of(key=["secret"])
    assert "secret" not in str(fault)


def test_all_faults_are_named_at_once() -> None:
    assert [fault.where for fault in faults_of(count="1", times=[-1, "x"], inner=5, x=0)] == [
        ("count",), ("times", 0), ("times", 1), ("inner",), ("x",),
    ]  # fmt: skip


def test_one_fault_does_not_hide_what_does_not_go_together() -> None:
    same = {"name": "abc", "code": "abc"}
    said = Fault(("inner",), "name and code are the same")
    assert faults_of(inner=same) == [said]
    assert faults_of(inner=same | {"x": 1}) == [Fault(("inner", "x"), "there is no such setting"), said]


def test_what_could_not_be_read_does_not_make_up_a_fault() -> None:
    assert [fault.where for fault in faults_of(inner={"name": 1, "code": "abc"})] == [("inner", "name")]
    partial, _ = inspect(Outer, {"inner": INNER, "count": "1"})
    assert partial is not None
    assert partial.seconds == 1.0
    with pytest.raises(Unreadable, match="count"):
        _ = partial.count

# SPDX-License-Identifier: EUPL-1.2
"""Nothing personal can be outside the session, and nothing of the visit before is in a new one: by the types alone."""

from __future__ import annotations

import ast
import asyncio
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

import kiosk.application.visit
from kiosk.application.server_health import Health
from kiosk.application.visit import state as module
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.problems import Trouble
from kiosk.application.visit.state import Availability, Preferences, Session, SubState, VisitState
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.attempt import Attempt
from kiosk.domain.ending import VisitEnding
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza
from tests.application.world import WAITS
from tests.fakes import FakeClock
from tests.memory_journal import MemoryJournal

#: What says nothing of anybody: yes or no, a monotonic time, one of a few words of ours.
_PLAIN = (bool, float, types.NoneType)
_UNIONS = (Union, types.UnionType)


def _hints(of: type) -> dict[str, Any]:
    return get_type_hints(of)


def _personal(tp: Any, name: str) -> Iterator[str]:
    """The names of what in a type could say something of a visitor."""
    if get_origin(tp) in _UNIONS:
        for one in get_args(tp):
            yield from _personal(one, name)
    elif isinstance(tp, type) and is_dataclass(tp):
        for field, hint in _hints(tp).items():
            yield from _personal(hint, f"{name}.{field}")
    elif tp not in _PLAIN and not (isinstance(tp, type) and issubclass(tp, Enum)):
        yield f"{name}: {tp}"


def test_nothing_outside_the_session_can_say_anything_of_a_visitor() -> None:
    outside = {name: hint for name, hint in _hints(VisitState).items() if hint is not Session}
    assert set(_hints(VisitState)) - set(outside) == {"session"}
    assert [found for name, hint in outside.items() for found in _personal(hint, name)] == []


@pytest.mark.parametrize(
    "tp",
    [
        *(str, int, bytes, datetime, Money, Pendenza, Attempt, FiscalCode, ScannedNotice, object, Any, Session),
        *(str | None, tuple[str, ...], Mapping[str, bool], list[bool], frozenset[Page]),
    ],
    ids=str,
)
def test_what_could_say_something_of_a_visitor_is_found(tp: Any) -> None:
    assert list(_personal(tp, "it"))
    assert list(_personal(Union[None, tp], "it"))  # noqa: UP007  Any knows no |


@pytest.mark.parametrize("tp", [VisitState, *get_args(SubState), Session, Trouble], ids=lambda tp: tp.__name__)
def test_each_part_is_frozen_and_has_no_room_for_more(tp: Any) -> None:
    part = object.__new__(tp)
    with pytest.raises(FrozenInstanceError):
        setattr(part, fields(tp)[0].name, None)
    assert "__dict__" not in dir(tp)


def test_each_part_has_one_place_and_goes_there() -> None:
    places = {name: _without_none(hint) for name, hint in _hints(Session).items()}
    assert sorted(one.__name__ for one in (*places.values(), Availability)) == sorted(
        one.__name__ for one in get_args(SubState)
    )
    for name, sub_state in places.items():
        value = _filled(sub_state)
        assert getattr(VisitState().having(value).session, name) is value
        changed = {
            one
            for one in places
            if getattr(VisitState().having(value).session, one) is not getattr(VisitState().session, one)
        }
        assert changed == {name}
    works = Availability(govpay=Health.DOWN)
    assert VisitState().having(works).availability is works


def test_each_name_is_in_one_place_only() -> None:
    sub_states = [tp for tp in get_args(SubState) if tp.__module__ == module.__name__]
    names = [one.name for tp in (VisitState, Session, *sub_states) for one in fields(tp) if tp.__name__ != "Listed"]
    assert sorted(names) == sorted(set(names))


def test_every_field_is_filled_for_these_tests() -> None:
    """Else the next ones would say less than they seem to."""
    full = _filled(VisitState)
    for value in (full, full.session, *(getattr(full.session, one.name) for one in fields(Session))):
        empty = VisitState() if value is full else None
        for one in fields(value):
            default = getattr(empty, one.name) if empty else _default(type(value), one.name)
            assert getattr(value, one.name) != default, f"{type(value).__name__}.{one.name}"


def _context() -> VisitContext:
    def never(*_: object) -> None:
        raise AssertionError

    return VisitContext(MemoryJournal(), FakeClock(), WAITS, "it", USUAL_ACCESS, never, never)


def _run(work: Callable[..., None], *values: object) -> None:
    async def within_a_loop() -> None:
        work(*values)

    asyncio.run(within_a_loop())


def test_the_end_of_a_visit_leaves_nothing() -> None:
    context = _context()
    full = _filled(VisitState, page=Page.REVIEW)
    context.state = full
    assert full.session.preferences != Preferences()
    _run(context.wipe, VisitEnding.PAID)
    works = Availability(full.availability.govpay, full.availability.checkout)
    assert context.state == VisitState(last_ending=VisitEnding.PAID, availability=works)
    assert context.session == Session()


def test_who_leaves_while_nothing_works_leaves_nothing() -> None:
    context = _context()
    context.state = _filled(VisitState, page=Page.UNAVAILABLE)
    _run(context.vacate, Availability(Health.DOWN), VisitEnding.UNAVAILABLE)
    assert context.session == Session()
    assert (context.state.page, context.state.availability) == (Page.UNAVAILABLE, Availability(Health.DOWN))


def test_the_language_is_the_visitors_then_again_the_kiosks() -> None:
    context = _context()
    assert context.lang == "it"
    context.state = VisitState(Page.REVIEW)
    context.change(Preferences(language="de"))
    assert context.lang == "de"
    _run(context.wipe, None)
    assert context.lang == "it"


def _languages(context: VisitContext, heard: list[str]) -> Callable[[VisitState], None]:
    """A listener that writes down what it has heard of; the state at hand is never an older one."""

    def hear(state: VisitState) -> None:
        heard.append(state.session.preferences.language or "")
        assert context.lang >= heard[-1]

    return hear


@pytest.mark.parametrize("place", range(3))
def test_each_listener_hears_of_each_state_once_in_their_order_whoever_changes_it(place: int) -> None:
    context = _context()
    heard: list[list[str]] = [[], [], []]

    def change(state: VisitState) -> None:
        if state.session.preferences.language == "1":
            for language in ("2", "3"):
                context.change(Preferences(language=language))
                assert context.lang == language

    for number, one in enumerate(heard):
        if number == place:
            context.listen(change)
        context.listen(_languages(context, one))
    for language in ("1", "4"):
        context.change(Preferences(language=language))
    assert heard == [["1", "2", "3", "4"]] * 3


def test_what_was_before_the_end_of_a_visit_is_never_heard_of_after_it() -> None:
    context, heard = _context(), list[VisitState]()
    context.state = VisitState(Page.REVIEW)
    context.listen(lambda state: context.wipe(None) if state.page is Page.REVIEW else None)
    context.listen(heard.append)
    _run(context.change, Preferences(language="de"))
    assert [state.session.preferences.language for state in heard] == ["de", None]
    assert heard[-1] is context.state


def test_a_listener_that_fails_does_not_keep_the_next_state_from_the_others() -> None:
    context, heard = _context(), list[str]()

    def fail(state: VisitState) -> None:
        if state.session.preferences.language == "1":
            raise RuntimeError

    context.listen(fail)
    context.listen(_languages(context, heard))
    with pytest.raises(RuntimeError):
        context.change(Preferences(language="1"))
    context.change(Preferences(language="2"))
    assert heard == ["2"]


def test_no_change_is_worked_out_from_a_state_that_is_old() -> None:
    """A sub-state that is read before an `await` may be another one after it: what was said meanwhile would be lost."""
    assert [found for path in _modules() for found in _old(ast.parse(path.read_text()), path.name)] == []


@pytest.mark.parametrize(
    "body",
    [
        "self._context.change(replace(self._context.session.order, printer=await ask()))",
        "state = self._context.state\n await ask()\n self._context.change(replace(state.session.lookup, slow=True))",
        "order = self._context.session.order\n await ask()\n self._context.move(event, replace(order, starting=False))",
    ],
)
def test_an_old_state_is_found(body: str) -> None:
    assert list(_old(ast.parse(f"async def work():\n {body}"), "it"))


def _modules() -> list[Path]:
    return sorted(Path(kiosk.application.visit.__path__[0]).glob("*.py"))


def _old(tree: ast.AST, name: str) -> Iterator[str]:
    for work in ast.walk(tree):
        if not isinstance(work, ast.AsyncFunctionDef):
            continue
        awaits = [one.lineno for one in ast.walk(work) if isinstance(one, ast.Await)]
        read = {
            one.targets[0].id: one.lineno
            for one in ast.walk(work)
            if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
        }
        for call in ast.walk(work):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
                continue
            if call.func.attr not in ("change", "move", "move_by_itself"):
                continue
            for argument in call.args:
                names = {one.id for one in ast.walk(argument) if isinstance(one, ast.Name)}
                since = [read[one] for one in names & set(read) if _is_read_from(argument, one)]
                if any(isinstance(one, ast.Await) for one in ast.walk(argument)) or any(
                    at < awaited <= call.lineno for at in since for awaited in awaits
                ):
                    yield f"{name}:{call.lineno}"


def _is_read_from(argument: ast.expr, name: str) -> bool:
    """Whether it is worked out from that name: it is the first argument of `replace`, or what it is an attribute
    of."""
    if not (isinstance(argument, ast.Call) and isinstance(argument.func, ast.Name) and argument.func.id == "replace"):
        return False
    base = argument.args[0]
    while isinstance(base, ast.Attribute):
        base = base.value
    return isinstance(base, ast.Name) and base.id == name


# --- values of every type --------------------------------------------------------------------------------------------


def _without_none(tp: Any) -> Any:
    return next(one for one in get_args(tp) if one is not types.NoneType) if get_origin(tp) in _UNIONS else tp


def _default(tp: type, name: str) -> object:
    try:
        return getattr(tp(), name)
    except TypeError:  # it has no defaults
        return None


def _filled(tp: Any, **given: object) -> Any:
    """A value of that type in which nothing is as it is by default; what a sub-state is made of is somebody's."""
    tp = _without_none(tp)
    if isinstance(tp, type) and issubclass(tp, Enum):
        return list(tp)[-1]
    if tp in (bool, float):
        return tp(True)
    if tp not in (VisitState, Session, *get_args(SubState)):
        return object()
    value = object.__new__(tp)
    hints = _hints(tp)
    for one in fields(tp):
        object.__setattr__(value, one.name, given[one.name] if one.name in given else _filled(hints[one.name]))
    return value

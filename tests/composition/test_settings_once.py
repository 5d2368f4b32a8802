# SPDX-License-Identifier: EUPL-1.2
"""A setting has one default, that of its section: what the composition hands a setting to has none of its own."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import Any

import pytest

from kiosk import config
from kiosk.config.setting import Section

COMPOSITION = ("bootstrap", "shell", "servers", "journal", "printers", "checks")
OURS = ("kiosk.adapters", "kiosk.application", "kiosk.domain", "kiosk.ui")


def _reads_settings(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(one, ast.Name) and one.id in names for one in ast.walk(node))


def _targets(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    for one in ast.walk(node):
        if isinstance(one, ast.Assign):
            for target in one.targets:
                both = isinstance(target, ast.Tuple) and isinstance(one.value, ast.Tuple)
                yield from zip(target.elts, one.value.elts, strict=True) if both else [(target, one.value)]  # type: ignore[attr-defined]
        elif isinstance(one, ast.AnnAssign) and one.value is not None:
            yield one.target, one.value
        elif isinstance(one, ast.comprehension | ast.For):
            yield one.target, one.iter


def _holders(function: ast.FunctionDef | ast.AsyncFunctionDef, module: ModuleType) -> set[str]:
    """The names within a function that hold settings, or what was made of them."""
    found = set()
    for argument in (*function.args.args, *function.args.kwonlyargs):
        kind = vars(module).get(ast.unparse(argument.annotation)) if argument.annotation else None
        if kind is config.Secrets or (isinstance(kind, type) and issubclass(kind, Section)):
            found.add(argument.arg)
    while True:
        more = {
            name.id
            for target, value in _targets(function)
            if _reads_settings(value, found)
            for name in ast.walk(target)
            if isinstance(name, ast.Name)
        }
        if more <= found:
            return found
        found |= more


def _called(call: ast.Call, module: ModuleType) -> Callable[..., Any] | None:
    found: Any = vars(module).get(call.func.id) if isinstance(call.func, ast.Name) else None
    return found if callable(found) and str(getattr(found, "__module__", "")).startswith(OURS) else None


def handed_over() -> Iterator[tuple[str, inspect.Parameter]]:
    """Each parameter of ours that the composition gives a setting to, or what is made of some."""
    for name in COMPOSITION:
        module = importlib.import_module(f"kiosk.composition.{name}")
        for function in ast.walk(ast.parse(inspect.getsource(module))):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            holders = _holders(function, module)
            for call in (one for one in ast.walk(function) if isinstance(one, ast.Call)):
                called = _called(call, module)
                if called is None:
                    continue
                signature = inspect.signature(called)
                keywords = {one.arg: one.value for one in call.keywords if one.arg}
                for parameter, value in signature.bind_partial(*call.args, **keywords).arguments.items():
                    if isinstance(value, ast.AST) and _reads_settings(value, holders):
                        yield f"{called.__name__}({parameter})", signature.parameters[parameter]


HANDED_OVER = dict(handed_over())


def _is_a_value(default: object) -> bool:
    """That nothing is set (None, empty) is no value that could differ from the section's."""
    if is_dataclass(default):
        return any(getattr(default, one.name) for one in fields(default))
    if inspect.isroutine(default):  # no setting is one
        return False
    return default is not inspect.Parameter.empty and bool(default)


def test_what_gets_a_setting_has_no_value_of_its_own_for_it() -> None:
    own = {name: one.default for name, one in HANDED_OVER.items() if _is_a_value(one.default)}
    assert own == {}


@pytest.mark.parametrize(
    "expected",
    [
        "CupsQueue(job_timeout_s)", "CupsQueue(host)", "Timeouts(connect_s)", "Timeouts(read_s)",
        "GovPaySettings(find_read_s)", "GovPaySettings(pdf_read_s)", "GovPaySettings(timeouts)",
        "CheckoutSettings(timeouts)", "CheckoutSettings(version)", "Retention(paid)", "ScannerSettings(baud)",
        "SettleInBackground(gap_s)", "BackgroundPlan(soon)", "UseCases(guard)", "Visit(per_payment)", "Visit(lang)",
        "Visit(waits)", "WebPageSettings(zoom_portrait)", "PdfDocuments(desk_name)", "Recover(touch_limit)",
    ],
)  # fmt: skip
def test_the_look_sees_what_it_must(expected: str) -> None:
    assert any(one.startswith(expected.split("(")[0]) for one in HANDED_OVER)
    assert expected in HANDED_OVER

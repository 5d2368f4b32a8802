# SPDX-License-Identifier: EUPL-1.2
"""The little of Freemarker that transformations of simple forms use."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from typing import Any

from .jsontext import JsonObject

_IF = re.compile(r'<#if\s+(?P<left>[^>]*?)\s*==\s*"(?P<right>[^"]*)"\s*>(?P<then>.*?)</#if>', re.DOTALL)
_STOP = re.compile(r'<#stop\s+"(?P<text>[^"]*)"\s*/?>')
_INTERPOLATION = re.compile(r"\$\{(?P<expression>[^{}]*)\}")
_READ = re.compile(r'jsonPath\.read\("(?P<path>\$[\w.]*)"\)(?P<builtins>(\?\w+)*)')
_NOW = re.compile(r"\.now\?long\?c")


class StopTransformation(Exception):
    """The template refused, with a text for the caller."""


class TemplateError(Exception):
    """The template uses something that is not known here, or reads what is not there."""


def render(template: str, filled: JsonObject, now: datetime) -> str:
    """A template's text: `#if` with `==`, `#stop`, and `${…}` of a JSON path or of the time in milliseconds.

    Raises StopTransformation and TemplateError.
    """
    text = _IF.sub(lambda m: m["then"] if _value(m["left"], filled, now) == m["right"] else "", template)
    stop = _STOP.search(text)
    if stop is not None:
        raise StopTransformation(stop["text"])
    if "<#" in text:
        raise TemplateError(f"unknown directive at {text[text.index('<#') :][:40]!r}")
    return _INTERPOLATION.sub(lambda m: _value(m["expression"], filled, now), text)


def _value(expression: str, filled: JsonObject, now: datetime) -> str:
    expression = expression.strip()
    if _NOW.fullmatch(expression):
        return str(round(now.timestamp() * 1000))
    read = _READ.fullmatch(expression)
    if read is None:
        raise TemplateError(f"unknown expression {expression!r}")
    value: Any = filled
    for name in read["path"].split(".")[1:]:
        if not isinstance(value, dict) or name not in value:
            raise TemplateError(f"no results for path {read['path']}")
        value = value[name]
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float, Decimal)):
        return str(value)
    raise TemplateError(f"{read['path']} is not a simple value")

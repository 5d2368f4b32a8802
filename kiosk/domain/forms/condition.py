# SPDX-License-Identifier: EUPL-1.2
"""Conditions of a layout (`"model.tipo == 'A'"`), read by a small reader of its own: nothing of a form is ever run.

What is read is the part of JavaScript that such conditions are made of: paths, values, comparisons, `&& || ! ?:`, a few
methods, and in a `functionBody` also `return`, `if` and `try`. Anything else refuses the form.
Source of the meaning: the portal's library, `evaluateCondition` of json-schema-form.service.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache

from kiosk.dataclass import dataclass
from kiosk.domain.forms.errors import FormNotSupported
from kiosk.domain.forms.javascript_values import (
    METHODS,
    Missing,
    defined,
    is_truthy,
    loosely_equal,
    member,
    ordered,
    strictly_equal,
)
from kiosk.domain.forms.json_value import Json

_LONGEST = 2000
_DEEPEST = 40
_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_$][\w$]*)"
    r"|(?P<text>'(?:[^'\\\n]|\\['\"\\])*'|\"(?:[^\"\\\n]|\\['\"\\])*\")"
    r"|(?P<punctuator>\?\.(?=[A-Za-z_$])|===|!==|==|!=|<=|>=|&&|\|\||[<>!?:.,;(){}\[\]-]))"
)
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None, "undefined": None}
#: Names that stand for more than a value of the form.
_RESERVED = frozenset(
    {"modelValue", "arrayIndices", "arrayIndex", "this", "window", "new", "function", "typeof", "var", "let", "const",
     "void", "delete", "in", "instanceof", "evalExpr", "eval", "return", "if", "else", "try", "catch", "for", "while"}
)  # fmt: skip

_Model = Mapping[str, Json]
_Node = Callable[[_Model], Json]


class _Returned(Exception):
    """A function has come to its `return`."""

    def __init__(self, value: Json) -> None:
        super().__init__()
        self.value = value


@dataclass(frozen=True, slots=True)
class Condition:
    """Whether something is asked, by the answers that were given. Two of the same words are equal."""

    words: str
    is_function: bool = False

    def holds(self, model: _Model) -> bool:
        """Whether it is true of these answers. One of which a function throws holds, as on the portal."""
        try:
            return is_truthy(_compiled(self.words, self.is_function)(model))
        except Missing:
            return self.is_function


@lru_cache(maxsize=256)
def _compiled(words: str, is_function: bool) -> _Node:
    return _Reader(words).body() if is_function else _Reader(words).whole()


def read_condition(raw: object) -> Condition | None:
    """The condition of a layout item; None for none.

    Raises:
        FormNotSupported: it is written in words that cannot be read safely.
    """
    if raw is None or raw is True or raw == "":
        return None
    if isinstance(raw, dict) and set(raw) == {"functionBody"}:
        body = _words(raw["functionBody"])
        _compiled(body, True)
        return Condition(body, is_function=True)
    text = _words(raw)
    if text.startswith("/"):  # a JSON pointer
        text = ".".join(text[1:].split("/"))
    _compiled(text, False)
    return Condition(text)


def _words(raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST:
        raise FormNotSupported("condition that is no short text")
    return _COMMENT.sub(" ", raw).strip()


def _refuse() -> FormNotSupported:
    return FormNotSupported("condition that cannot be read")


class _Reader:
    """Reads one condition into a function of the answers."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        self._at = 0
        self._depth = 0
        position = 0
        while position < len(text):
            found = _TOKEN.match(text, position)
            if found is None:
                if text[position:].strip():
                    raise _refuse()
                break
            self._tokens.append((str(found.lastgroup), found[str(found.lastgroup)]))
            position = found.end()

    def whole(self) -> _Node:
        """One expression."""
        node = self._choice()
        self._take(";")
        self._end()
        return node

    def body(self) -> _Node:
        """The body of a function."""
        statements = []
        while self._at < len(self._tokens):
            statements.append(self._statement())

        def run(model: _Model) -> Json:
            try:
                for statement in statements:
                    statement(model)
            except _Returned as returned:
                return returned.value
            return None

        return run

    def _end(self) -> None:
        if self._at != len(self._tokens):
            raise _refuse()

    def _next(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "")

    def _take(self, *values: str) -> str:
        """The next token if it is one of these punctuators or words; empty if not."""
        kind, value = self._next()
        if kind in ("punctuator", "name") and value in values:
            self._at += 1
            return value
        return ""

    def _must(self, value: str) -> None:
        if not self._take(value):
            raise _refuse()

    # statements

    def _statement(self) -> _Node:
        self._deeper()
        if self._take("{"):
            statement = self._block()
        elif self._take("return"):
            statement = self._return()
        elif self._take("if"):
            statement = self._if()
        elif self._take("try"):
            statement = self._try()
        elif self._take(";"):
            statement = _nothing
        else:
            raise _refuse()
        self._depth -= 1
        return statement

    def _block(self) -> _Node:
        inside = []
        while not self._take("}"):
            inside.append(self._statement())

        def run(model: _Model) -> Json:
            for statement in inside:
                statement(model)
            return None

        return run

    def _return(self) -> _Node:
        value = _nothing if self._next()[1] in (";", "}", "") else self._choice()
        self._take(";")

        def run(model: _Model) -> Json:
            raise _Returned(value(model))

        return run

    def _if(self) -> _Node:
        self._must("(")
        test = self._choice()
        self._must(")")
        then = self._statement()
        otherwise = self._statement() if self._take("else") else _nothing
        return lambda model: then(model) if is_truthy(test(model)) else otherwise(model)

    def _try(self) -> _Node:
        self._must("{")
        inside = self._block()
        self._must("catch")
        if self._take("("):
            if self._next()[0] != "name":
                raise _refuse()
            self._at += 1
            self._must(")")
        self._must("{")
        rescue = self._block()

        def run(model: _Model) -> Json:
            try:
                return inside(model)
            except Missing:
                return rescue(model)

        return run

    # expressions, the loosest first

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _refuse()

    def _choice(self) -> _Node:
        self._deeper()
        test = self._or()
        if self._take("?"):
            yes = self._choice()
            self._must(":")
            no = self._choice()
            self._depth -= 1
            return lambda model: yes(model) if is_truthy(test(model)) else no(model)
        self._depth -= 1
        return test

    def _or(self) -> _Node:
        left = self._and()
        while self._take("||"):
            left = _either(left, self._and())
        return left

    def _and(self) -> _Node:
        left = self._comparison()
        while self._take("&&"):
            left = _both(left, self._comparison())
        return left

    def _comparison(self) -> _Node:
        left = self._not()
        while operator := self._take("===", "!==", "==", "!=", "<=", ">=", "<", ">"):
            left = _compared(left, operator, self._not())
        return left

    def _not(self) -> _Node:
        if self._take("!"):
            self._deeper()
            inner = self._not()
            self._depth -= 1
            return lambda model: not is_truthy(inner(model))
        if self._take("-"):
            kind, value = self._next()
            if kind != "number":
                raise _refuse()
            self._at += 1
            number = -Decimal(value)
            return lambda _: number
        return self._members(self._value())

    def _value(self) -> _Node:
        kind, value = self._next()
        self._at += 1
        if kind == "number":
            return _constant(Decimal(value))
        if kind == "text":
            return _constant(re.sub(r"\\(.)", r"\1", value[1:-1]))
        if kind == "name" and value in _WORDS:
            return _constant(_WORDS[value])
        if kind == "name" and value == "model":
            return lambda model: dict(model)
        if kind == "name" and value not in _RESERVED:
            return lambda model: model.get(value)
        if (kind, value) == ("punctuator", "("):
            inner = self._choice()
            self._must(")")
            return inner
        if (kind, value) == ("punctuator", "["):
            return self._list()
        raise _refuse()

    def _list(self) -> _Node:
        items = []
        while not self._take("]"):
            items.append(self._choice())
            if not self._take(","):
                self._must("]")
                break
        return lambda model: [item(model) for item in items]

    def _members(self, node: _Node) -> _Node:
        while True:
            if self._take("."):
                kind, name = self._next()
                if kind != "name":
                    raise _refuse()
                self._at += 1
                node = self._call(node, name) if self._take("(") else _member(node, _constant(name))
            elif self._take("?."):
                name = self._next()[1]
                self._at += 1
                if self._next() == ("punctuator", "("):
                    raise _refuse()
                node = _member_if_there(node, name)
            elif self._take("["):
                key = self._choice()
                self._must("]")
                node = _member(node, key)
            else:
                return node

    def _call(self, node: _Node, name: str) -> _Node:
        arguments = []
        while not self._take(")"):
            arguments.append(self._choice())
            if not self._take(","):
                self._must(")")
                break
        method, wanted = METHODS.get(name, (None, 0))
        if method is None or len(arguments) != wanted:
            raise _refuse()
        return lambda model: method(defined(node(model)), *(argument(model) for argument in arguments))


def _nothing(_: _Model) -> Json:
    return None


def _constant(value: Json) -> _Node:
    return lambda _: value


def _either(left: _Node, right: _Node) -> _Node:
    def run(model: _Model) -> Json:
        value = left(model)
        return value if is_truthy(value) else right(model)

    return run


def _both(left: _Node, right: _Node) -> _Node:
    def run(model: _Model) -> Json:
        value = left(model)
        return right(model) if is_truthy(value) else value

    return run


def _compared(left: _Node, operator: str, right: _Node) -> _Node:
    def run(model: _Model) -> Json:
        one, other = left(model), right(model)
        match operator:
            case "===":
                return strictly_equal(one, other)
            case "!==":
                return not strictly_equal(one, other)
            case "==":
                return loosely_equal(one, other)
            case "!=":
                return not loosely_equal(one, other)
            case _:
                return ordered(one, operator, other)

    return run


def _member_if_there(node: _Node, name: str) -> _Node:
    def run(model: _Model) -> Json:
        value = node(model)
        return None if value is None else member(value, name)

    return run


def _member(node: _Node, key: _Node) -> _Node:
    return lambda model: member(node(model), key(model))

# SPDX-License-Identifier: EUPL-1.2
"""From one value of the schema and what the layout says of it to the question that is asked."""

from __future__ import annotations

import re
from dataclasses import replace

from kiosk.domain.forms.definition import Choice, Field, FormNotSupported, Json, JsonScalar, Kind
from kiosk.domain.forms.schema import Node
from kiosk.domain.forms.values import BadText, to_json, to_text

_MOST_ITEMS = 10
_LONGEST_LINE = 500
_LONGEST_TEXT = 2000

_BY_WISH: dict[str, Kind] = {
    "textarea": Kind.MULTILINE,
    "email": Kind.EMAIL,
    "date": Kind.DATE,
    "datetime": Kind.DATE_TIME,
    "datetime-local": Kind.DATE_TIME,
    "date-time": Kind.DATE_TIME,
}
_BY_FORMAT: dict[str, Kind] = {
    "date": Kind.DATE,
    "date-time": Kind.DATE_TIME,
    "email": Kind.EMAIL,
    "idn-email": Kind.EMAIL,
    "textarea": Kind.MULTILINE,
}
# What a layout may ask for, by the type of the value; anything else cannot be drawn.
_WISHES = {
    "string": {"text", "string", "textline", "tel", "url", "search", "password", "hidden", "none", *_BY_WISH},
    "number": {"number", "text", "range", "updown", "hidden", "none"},
    "integer": {"number", "integer", "text", "range", "updown", "hidden", "none"},
    "boolean": {"checkbox", "boolean", "switch", "toggle", "slide-toggle", "hidden", "none"},
    "array": {"array", "list", "checkboxes", "checkboxes-inline", "checkboxbuttons", "select", "hidden", "none"},
}
_CHOOSING = frozenset({"select", "radios", "radio", "radios-inline", "radiobuttons"})
# The code of a person or a company: by its key, by the words beside it, and by the shape that it must have.
_TAX_CODE_KEYS = re.compile(
    r"codice_?fiscale\w*|cod_?fisc\w*|cf|piva_?cf|cf_?piva|tax_?code|fiscal_?code", re.IGNORECASE
)
_TAX_CODE_WORDS = re.compile(
    r"\bcod(?:ice|\.)?[\s.]*fisc(?:ale\b|\.|\b)|\bc\.?\s?f\.?(?!\w)|\b(?:tax|fiscal)[\s-]?code\b|\bcode\sfiscal\b"
    r"|\bsteuernummer\b|\bdavčna\s",
    re.IGNORECASE,
)
_TAX_CODE_SHAPE = re.compile(
    r"\[A-Z(?:a-z)?\]\{6\}\)?\(?(?:\[0-9|\\d|\[\\d)|^\^?(?:\[(?:A-Z|a-z|0-9|\\d){2,3}\]|\\w)\{(?:11,\s?)?16\}\$?$"
)
_EMAIL_KEYS = re.compile(r"e?_?mail|posta_?elettronica|pec", re.IGNORECASE)
_AMOUNT = re.compile(r"importo|amount|€|\beuro\b", re.IGNORECASE)


def make_field(
    *,
    path: tuple[str, ...],
    node: Node,
    label: str,
    required: bool,
    wanted: object,
    names: tuple[Choice, ...],
    default: Json,
) -> Field:
    """The question for one value.

    Args:
        wanted: the type that the layout asks for, None for none.
        names: the choices that the layout gives words to.
        default: what it starts with.

    Raises:
        FormNotSupported: there is no control for it.
    """
    if node.type == "array":
        return _list_field(path, node, label, required, wanted, names, default)
    choices = _choices(node, names)
    # a yes or no that has words of its own is a choice of two
    named = bool(names) or any(node.choice_names)
    kind = _kind(path, node, label, wanted, bool(choices) and (named or node.type != "boolean"))
    if kind is Kind.SWITCH:
        choices = ()
    fixed = node.rules.get("const") if kind is not Kind.SWITCH else None
    made = Field(
        path=path,
        kind=kind,
        label=label,
        required=required,
        readonly=node.readonly or fixed is not None,
        longest=_longest(node, kind),
        choices=choices,
        schema=node.schema(),
    )
    start = fixed if fixed is not None else default
    return _with_default(made, start)


def _list_field(
    path: tuple[str, ...],
    node: Node,
    label: str,
    required: bool,
    wanted: object,
    names: tuple[Choice, ...],
    default: Json,
) -> Field:
    if wanted is not None and wanted not in _WISHES["array"]:
        raise FormNotSupported(f"layout type {str(wanted)[:40]} for a list")
    if node.item is None or node.item.type in ("array", "object", "boolean"):
        raise FormNotSupported("list of more than simple values")
    item = make_field(
        path=path, node=node.item, label=label, required=False, wanted=None, names=names, default=node.item.default
    )
    if item.readonly:
        raise FormNotSupported("list of fixed values")
    fewest, most = node.rules.get("minItems", 0), node.rules.get("maxItems", _MOST_ITEMS)
    made = Field(
        path=path,
        kind=Kind.LIST,
        label=label,
        required=required,
        readonly=node.readonly,
        choices=item.choices,
        item=item,
        fewest=int(str(fewest)),
        most=min(int(str(most)), max(_MOST_ITEMS, len(item.choices))),
        schema=node.schema(),
    )
    if made.fewest > made.most:
        raise FormNotSupported("list with too many items")
    return _with_default(made, default)


def _choices(node: Node, names: tuple[Choice, ...]) -> tuple[Choice, ...]:
    if not node.choices:
        return names
    labels = dict(zip(node.choices, node.choice_names, strict=True)) if node.choice_names else {}
    # True and 1 are one key of a dict: the type is looked at too
    named = {(type(choice.value), choice.value): choice.label for choice in names}
    shown = [choice.value for choice in names] + [v for v in node.choices if (type(v), v) not in named]
    return tuple(Choice(v, named.get((type(v), v)) or labels.get(v) or _written(v)) for v in shown)


def _written(value: JsonScalar) -> str:
    return str(value) or "–"


def _kind(path: tuple[str, ...], node: Node, label: str, wanted: object, has_choices: bool) -> Kind:
    if wanted is not None and not isinstance(wanted, str):
        raise FormNotSupported("layout type that is no text")
    if wanted in _CHOOSING:
        if not has_choices and node.type == "boolean":
            return Kind.SWITCH
        if not has_choices:
            raise FormNotSupported("choice without choices")
        return Kind.CHOICE
    if wanted is not None and wanted not in _WISHES[node.type]:
        raise FormNotSupported(f"layout type {str(wanted)[:40]} for {node.type}")
    if has_choices:
        return Kind.CHOICE
    if node.type == "boolean":
        return Kind.SWITCH
    if node.type == "integer":
        return Kind.INTEGER
    if node.type == "number":
        return Kind.AMOUNT if _AMOUNT.search(path[-1]) or _AMOUNT.search(label) else Kind.NUMBER
    by_format = _BY_FORMAT.get(str(node.rules.get("format")))
    chosen = _BY_WISH.get(str(wanted)) or by_format or Kind.TEXT
    if by_format in (Kind.DATE, Kind.DATE_TIME) and chosen is not by_format:
        raise FormNotSupported("a date that is asked as something else")
    if chosen is not Kind.TEXT:
        return chosen
    if _is_tax_code(path, node, label):
        return Kind.TAX_CODE
    return Kind.EMAIL if _EMAIL_KEYS.fullmatch(path[-1]) else Kind.TEXT


def _is_tax_code(path: tuple[str, ...], node: Node, label: str) -> bool:
    """GovPay's own key (`soggettoPagatore.identificativo`: codice fiscale o partita IVA), the words or the pattern."""
    payer = len(path) > 1 and path[-1] == "identificativo" and path[-2].lower().startswith(("soggetto", "debitore"))
    by_words = _TAX_CODE_KEYS.fullmatch(path[-1]) or _TAX_CODE_WORDS.search(label)
    return bool(payer or by_words or _TAX_CODE_SHAPE.search(str(node.rules.get("pattern", ""))))


def _longest(node: Node, kind: Kind) -> int:
    limit = _LONGEST_TEXT if kind is Kind.MULTILINE else _LONGEST_LINE
    given = node.rules.get("maxLength")
    return min(given, limit) if isinstance(given, int) else limit


def _with_default(made: Field, default: Json) -> Field:
    """The question with its first value, once that is known to be one that could have been typed.

    A default of nothing (null, "", []) is none.
    """
    if default is None or default == "" or default == [] or default == {}:
        return made
    values = default if isinstance(default, list) else [default]
    if isinstance(default, dict) or isinstance(default, list) is not (made.kind is Kind.LIST):
        raise FormNotSupported("default of another type")
    asked = made.item or made
    simple: list[JsonScalar] = []
    for value in values:
        if isinstance(value, (list, dict)):
            raise FormNotSupported("default of another type")
        try:
            simple.append(to_json(asked, to_text(asked, value)))
        except BadText:
            raise FormNotSupported("default of another type") from None
    return replace(made, default=tuple(simple) if made.kind is Kind.LIST else simple[0])

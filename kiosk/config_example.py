# SPDX-License-Identifier: EUPL-1.2
"""Every setting as TOML with its description, drawn from the declarations in config.py."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from kiosk.config import Settings

# what an installation must say itself: shown as an example
_EXAMPLES: dict[str, object] = {
    "creditors.id": "01234567897",
    "creditors.name": "Comune di Montechiaro",
    "govpay.pagamento_v2": "https://govpay.example.it/govpay-api-pagamento",
    "govpay.ragioneria_v3": "https://govpay.example.it/govpay-api-ragioneria",
    "govpay.auth.user": "kiosk",
    "govpay.auth.password_file": "/etc/govpay-kiosk/govpay-password",
    "checkout.api": "https://api.platform.pagopa.it/checkout/ec",
    "checkout.subscription_key_file": "/etc/govpay-kiosk/checkout-key",
    "printer.kind": "cups",
    "printer.queue": "kiosk",
    "desk.name": "sportello 2",
    "desk.hours": "dal lunedì al venerdì 8:30–12:30",
}


def example() -> str:
    """A complete settings file."""
    head = "# Settings of the payment kiosk. Every setting is here; what is left out keeps the value shown.\n"
    return head + "\n".join(_section(Settings, ()))


def _section(model: type[BaseModel], path: tuple[str, ...]) -> Iterator[str]:
    inner: list[tuple[str, FieldInfo]] = []
    for name, field in model.model_fields.items():
        if _model_of(field) is not None:
            inner.append((name, field))
            continue
        value = _EXAMPLES.get(".".join((*path, name)), _default(field))
        yield f"# {field.description}{_choices(field)}"
        yield f"{name} = {_toml(value)}"
    for name, field in inner:
        kind = _model_of(field)
        assert kind is not None  # by the test above
        here = (*path, name)
        header = f"[[{'.'.join(here)}]]" if field.annotation != kind else f"[{'.'.join(here)}]"
        yield ""
        yield f"# {(kind.__doc__ or '').strip()}"
        yield header
        yield from _section(kind, here)
    if not path:
        yield ""


def _model_of(field: FieldInfo) -> type[BaseModel] | None:
    """The section that a setting is, or the section that a list of settings has as items."""
    candidates = (field.annotation, *getattr(field.annotation, "__args__", ()))
    for candidate in candidates:
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
    return None


def _default(field: FieldInfo) -> object:
    value = field.get_default(call_default_factory=True)
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def _choices(field: FieldInfo) -> str:
    choices = getattr(field.annotation, "__args__", ())
    if choices and all(isinstance(choice, str) for choice in choices):
        return f" ({', '.join(choices)})"
    return ""


def _toml(value: object) -> str:
    """JSON's way to write texts, numbers, booleans and flat lists is TOML's too."""
    return json.dumps(value, ensure_ascii=False)

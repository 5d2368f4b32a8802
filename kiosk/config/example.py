# SPDX-License-Identifier: EUPL-1.2
"""Every setting as TOML with its description, drawn from the declarations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from kiosk.config.setting import Secret, Section
from kiosk.config.settings import Settings

# what an installation must say itself: shown as an example
_EXAMPLES: dict[str, object] = {
    "creditors.id": "01234567897",
    "creditors.name": "Comune di Montechiaro",
    "govpay.pendenze_v2": "https://govpay.comune.example/govpay-api-pendenze",
    "govpay.pagamento_v2": "https://govpay.comune.example/govpay-api-pagamento",
    "govpay.ragioneria_v3": "https://govpay.comune.example/govpay-api-ragioneria",
    "govpay.auth.user": "kiosk",
    "govpay.auth.password_file": "/etc/govpay-kiosk/govpay-password",
    "checkout.api": "https://api.platform.pagopa.it/checkout/ec",
    "checkout.subscription_key_file": "/etc/govpay-kiosk/checkout-key",
    "tariffs.code": "carta-identita",
    "tariffs.creditor": "01234567897",
    "tariffs.kind": "CIE",
    "tariffs.unit_amount": "22.21",
    "tariffs.causale": "{title} {year}",
    "tariffs.income_code": "CIE",
    "tariffs.title.it": "Carta d’identità elettronica",
    "tariffs.title.en": "Electronic identity card",
    "printer.kind": "cups",
    "printer.queue": "kiosk",
    "desk.name": "sportello 2",
    "desk.hours": "dal lunedì al venerdì 8:30–12:30",
}


def example() -> str:
    """A complete settings file."""
    head = "# Settings of the payment kiosk. Every setting is here; what is left out keeps the value shown.\n"
    return head + "\n".join(_section(Settings, ()))


def _section(section: type[Section], path: tuple[str, ...]) -> Iterator[str]:
    inner: list[tuple[str, type[Section], bool]] = []
    for name, declared_setting in section.settings.items():
        kind = _section_of(declared_setting.kind)
        if kind is not None:
            inner.append((name, kind, declared_setting.kind is not kind))
            continue
        value = _EXAMPLES.get(
            ".".join((*path, name)), declared_setting.make_default() if declared_setting.make_default else ""
        )
        yield f"# {declared_setting.description}{_choices(declared_setting.kind)}"
        yield f"{name} = {_toml(value)}"
    for name, kind, several in inner:
        here = (*path, name)
        header = ".".join(here)
        yield ""
        yield f"# {(kind.__doc__ or '').strip()}"
        yield f"[[{header}]]" if several else f"[{header}]"
        yield from _section(kind, here)
    if not path:
        yield ""


def _section_of(kind: Any) -> type[Section] | None:
    """The section that a setting is, or the section that a list of settings has as items."""
    for candidate in (kind, *getattr(kind, "__args__", ())):
        if isinstance(candidate, type) and issubclass(candidate, Section):
            return candidate
    return None


def _choices(kind: Any) -> str:
    choices = getattr(kind, "__args__", ())
    if choices and all(isinstance(choice, str) for choice in choices):
        return f" ({', '.join(choice or 'empty' for choice in choices)})"
    return ""


def _toml(value: object) -> str:
    """JSON's way to write texts, numbers, booleans and flat lists is TOML's too."""
    return json.dumps(value.value if isinstance(value, Secret) else value, ensure_ascii=False)

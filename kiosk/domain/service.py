# SPDX-License-Identifier: EUPL-1.2
"""What can be paid without a notice, by filling in the creditor's form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ServiceTexts:
    """What a service is called, in one language; empty where nobody says it."""

    title: str = ""
    group: str = ""
    description: str = ""
    long_description: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """Something that can be paid without a notice, by filling in a form.

    Attributes:
        id: the kind of debt (idTipoPendenza).
        texts: per language (`it`, `en`, `de`, `fr`, `sl`); Italian is always there.
        image: the picture's name or address as the creditor gave it; empty for none. Not to be fetched.
        form_type: GovPay's name for the kind of form, for example `angular2-json-schema-form`.
        form_definition: the decoded `definizione`; empty when it could not be read. Its numbers are int or Decimal.
        layout: the decoded `impaginazione`, the same way.
    """

    id: str
    creditor_id: str
    texts: Mapping[str, ServiceTexts]
    image: str
    form_type: str
    form_definition: Mapping[str, object]
    layout: Mapping[str, object]

    def _in(self, lang: str, text: Callable[[ServiceTexts], str]) -> str:
        known = (self.texts[key] for key in (lang, "it") if key in self.texts)
        return next((found for texts in known if (found := text(texts))), "")

    def title(self, lang: str = "it") -> str:
        """What it is called; the kind's description where the layout gives no name."""
        return self._in(lang, lambda texts: texts.title)

    def group(self, lang: str = "it") -> str:
        """The heading under which it is shown; may be empty."""
        return self._in(lang, lambda texts: texts.group)

    def description(self, lang: str = "it") -> str:
        """A sentence about it; may be empty."""
        return self._in(lang, lambda texts: texts.description)

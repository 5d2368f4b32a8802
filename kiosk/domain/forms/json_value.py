# SPDX-License-Identifier: EUPL-1.2
"""The values of JSON."""

from __future__ import annotations

from decimal import Decimal

#: What a JSON document may hold. Numbers are int or Decimal, never float.
JsonScalar = str | int | Decimal | bool | None
Json = JsonScalar | list["Json"] | dict[str, "Json"]

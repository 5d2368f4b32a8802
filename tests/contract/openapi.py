# SPDX-License-Identifier: EUPL-1.2
"""httpx requests held against published OpenAPI descriptions."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.contract.published import CONTRACTS


class Sent:
    """A request that was sent, as openapi-core reads it."""

    def __init__(self, request: httpx.Request) -> None:
        self._request = request
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(request.url.query.decode("ascii"))),
            header=Headers(list(request.headers.items())),
        )

    @property
    def host_url(self) -> str:
        return f"{self._request.url.scheme}://{self._request.url.host}"

    @property
    def path(self) -> str:
        return self._request.url.path

    @property
    def method(self) -> str:
        return self._request.method.lower()

    @property
    def content_type(self) -> str:
        return self._request.headers.get("content-type", "")

    @property
    def body(self) -> bytes | None:
        return self._request.content or None


def description(file: str, workplace: Path, server: str | None = None) -> Any:
    """An OpenAPI description, made usable.

    The pattern of `numeroAvviso` in the v3 APIs is `[0-9]18`: one figure, then "18". Eighteen figures are meant, as the
    server takes them; it is corrected in a copy, or no request with a real notice number would ever be valid.

    Args:
        server: the address of the server, where the file has a placeholder for it.
    """
    source = CONTRACTS / file
    index = Path(shutil.copytree(source.parent, workplace / source.parent.name))
    corrected = 0
    for part in index.iterdir():
        text = part.read_text(encoding="utf-8")
        corrected += text.count('"[0-9]18"')
        text = text.replace('"[0-9]18"', '"^[0-9]{18}$"')
        part.write_text(text.replace("https://${host}", server or "https://${host}"), encoding="utf-8")
    assert corrected == (1 if "-v3" in file else 0), "the published pattern has changed: look at it again"
    # not held against the OpenAPI specification: Ragioneria v3 names schemas that it does not have, for calls not ours
    return OpenAPI.from_file_path(str(index / source.name), config=Config(spec_validator_cls=None))

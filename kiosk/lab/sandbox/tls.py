# SPDX-License-Identifier: EUPL-1.2
"""A uvicorn protocol that tells the application whose client certificate a TLS connection came with."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

_SHORT_NAMES = {
    "commonName": "CN",
    "organizationalUnitName": "OU",
    "organizationName": "O",
    "localityName": "L",
    "stateOrProvinceName": "ST",
    "countryName": "C",
}


def subject_text(certificate: dict[str, Any]) -> str:
    """The subject of a certificate, as Python's ssl gives it, in the words of RFC 4514."""
    pairs = [pair for part in certificate.get("subject", ()) for pair in part]
    return ",".join(f"{_SHORT_NAMES.get(name, name)}={value}" for name, value in pairs)


class ClientCertificateProtocol(H11Protocol):
    """HTTP/1.1 that fills ASGI's TLS extension, which uvicorn leaves out.

    Give it to uvicorn as `http`, with `ssl_cert_reqs=ssl.CERT_OPTIONAL` and `ssl_ca_certs`.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        """Remembers the subject for all requests of the connection."""
        super().connection_made(transport)
        tls = transport.get_extra_info("ssl_object")
        certificate = tls.getpeercert() if tls is not None else None
        if certificate:
            self.app = _WithSubject(self.app, subject_text(certificate))


class _WithSubject:
    def __init__(self, app: Any, subject: str) -> None:
        self._app: ASGIApp = app
        self._subject = subject

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        extensions = {**(scope.get("extensions") or {}), "tls": {"client_cert_name": self._subject}}
        await self._app({**scope, "extensions": extensions}, receive, send)

# SPDX-License-Identifier: EUPL-1.2
"""Who calls: basic credentials, two API key headers or a client certificate, chosen by a segment of the path."""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Mapping
from typing import Any

from . import faults
from .records import Application, Operator
from .state import GovPay

Principal = Application | Operator
_MISSING = "Full authentication is required to access this resource"
_WRONG = "Bad credentials"


def authenticate(govpay: GovPay, segment: str, headers: Mapping[str, str], scope: Mapping[str, Any]) -> Principal:
    """The caller. Raises Fault 401 for missing or wrong credentials, 403 for a segment that is not enabled."""
    if segment not in govpay.auth_segments:
        raise faults.segment_not_enabled()
    if segment == "basic":
        return _by_password(govpay, *_basic(headers.get("authorization", "")))
    if segment == "apikey":
        user, key = headers.get("x-app-id"), headers.get("x-api-key")
        if user is None or key is None:
            raise faults.unauthenticated(_MISSING)
        return _by_password(govpay, user, key)
    if segment == "ssl":
        return _by_certificate(govpay, scope)
    raise faults.segment_not_enabled()


def _basic(header: str) -> tuple[str, str]:
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        raise faults.unauthenticated(_MISSING)
    try:
        user, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise faults.unauthenticated(_WRONG) from error
    if not colon:
        raise faults.unauthenticated(_WRONG)
    return user, password


def _by_password(govpay: GovPay, user: str, password: str) -> Principal:
    found: Principal | None = govpay.applications.get(user) or govpay.operators.get(user)
    if found is None or not secrets.compare_digest(found.password.encode(), password.encode()):
        raise faults.unauthenticated(_WRONG)
    return found


def _by_certificate(govpay: GovPay, scope: Mapping[str, Any]) -> Application:
    """The application of a client certificate; the server puts its subject into the scope (ASGI's TLS extension)."""
    subject = (scope.get("extensions") or {}).get("tls", {}).get("client_cert_name")
    if subject:
        wanted = subject_parts(subject)
        for app in govpay.applications.values():
            if app.certificate_subject and subject_parts(app.certificate_subject) == wanted:
                return app
    raise faults.unauthenticated(_MISSING)


def subject_parts(subject: str) -> frozenset[tuple[str, str]]:
    """The parts of a certificate's subject (`CN=…,O=…`), whose order GovPay does not mind."""
    pairs = (part.partition("=") for part in subject.split(","))
    return frozenset((name.strip().upper(), value.strip()) for name, _, value in pairs)


def require(principal: Principal, api: str) -> Application:
    """The caller as an application with the right to an API ("pendenze", "pagamenti", "ragioneria").

    Raises Fault 403.
    """
    if isinstance(principal, Operator):
        raise faults.forbidden(f"Operatore [{principal.name}] non autorizzato ad accedere alla risorsa richiesta.")
    if not principal.enabled:
        raise faults.forbidden(f"Applicazione [{principal.id_a2a}] disabilitata.")
    if not getattr(principal, f"api_{api}"):
        raise denied(principal)
    return principal


def denied(
    app: Application, *, dominio: str | None = None, tipo: str | None = None, unit: bool = False
) -> faults.Fault:
    """403 in GovPay's words for a creditor and a kind of debt."""
    where = [f"il Dominio [{dominio}]"] if dominio else []
    if unit:
        where.append("l'Unita' operativa [EC]")
    if tipo:
        where.append(f"il TipoPendenza [{tipo}]")
    reason = ""
    if where:
        last = where.pop()
        reason = " per " + (", per ".join(where) + " e per " if where else "") + last
    return faults.forbidden(f"Applicazione [{app.id_a2a}] non autorizzata ad accedere alla risorsa richiesta{reason}.")

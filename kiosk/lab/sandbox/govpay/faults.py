# SPDX-License-Identifier: EUPL-1.2
"""GovPay's FaultBean: the triples of HTTP status, categoria and codice that a client meets."""

from __future__ import annotations

from .jsontext import JsonObject, without_nulls

# Rules with a status of their own; every other business rule is 422.
_STATUS_OF_RULE = {"APP_000": 400, "APP_001": 400, "APP_002": 400}


class Fault(Exception):
    """An answer that is a FaultBean.

    `status` is the HTTP status; `dettaglio` holds GovPay's free text, which a client logs and never shows.
    """

    def __init__(
        self, status: int, categoria: str, codice: str, descrizione: str, dettaglio: str | None = None
    ) -> None:
        super().__init__(f"{status} {codice} {dettaglio or ''}")
        self.status = status
        self.categoria = categoria
        self.codice = codice
        self.descrizione = descrizione
        self.dettaglio = dettaglio

    def body(self) -> JsonObject:
        """The FaultBean as JSON fields."""
        return without_nulls(
            {
                "categoria": self.categoria,
                "codice": self.codice,
                "descrizione": self.descrizione,
                "dettaglio": self.dettaglio,
            }
        )


class EmptyAnswer(Exception):
    """An answer of the framework below GovPay: a status without body and without content type."""

    def __init__(self, status: int, allow: str | None = None) -> None:
        super().__init__(str(status))
        self.status = status
        self.allow = allow


def unauthenticated(dettaglio: str) -> Fault:
    """401: no or wrong credentials; there is no WWW-Authenticate header."""
    return Fault(401, "AUTORIZZAZIONE", "401", "Autenticazione richiesta.", dettaglio)


def segment_not_enabled() -> Fault:
    """403 of the security layer: that way of authentication is not enabled."""
    return Fault(
        403,
        "AUTORIZZAZIONE",
        "403",
        "Richiesta non autorizzata.",
        "Full authentication is required to access this resource",
    )


def forbidden(dettaglio: str) -> Fault:
    """403: authenticated, but not for this."""
    return Fault(403, "AUTORIZZAZIONE", "403000", "Operazione non autorizzata", dettaglio)


def syntax(dettaglio: str) -> Fault:
    """400: malformed identifiers, bodies and filters."""
    return Fault(400, "RICHIESTA", "SINTASSI", "Richiesta non valida", dettaglio)


def not_found(dettaglio: str = "Nessuna entry corrisponde ai criteri indicati.") -> Fault:
    """404: nothing of that name."""
    return Fault(404, "OPERAZIONE", "404000", "Risorsa non trovata", dettaglio)


def not_acceptable(received: str) -> Fault:
    """406 found by GovPay itself; its words speak of a notice for receipts, too."""
    allowed = "{'application/pdf','application/json'}"
    return Fault(
        406,
        "RICHIESTA",
        "406000",
        "Risorsa non disponibile nel formato richiesto",
        "Avviso di pagamento non disponibile nel formato indicato nell'header Accept, "
        f"ricevuto: '{received}', consentiti: {allowed}",
    )


def bad_sort(field: str, allowed: str) -> Fault:
    """422: a list cannot be sorted by that."""
    return Fault(
        422,
        "RICHIESTA",
        "100001",
        "Errore nella valorizzazione dei parametri della richiesta",
        f"Il campo {field} non e' valido per ordinare la ricerca in corso. Campi consentiti: [{allowed}]",
    )


def semantic(dettaglio: str) -> Fault:
    """422: a refusal that has no code of its own."""
    return Fault(422, "RICHIESTA", "SEMANTICA", "Richiesta non valida", dettaglio)


def rule(codice: str, dettaglio: str) -> Fault:
    """A business rule with its code (VER_…, DOM_…, TRB_…): 422, the APP_ ones 400."""
    return Fault(_STATUS_OF_RULE.get(codice, 422), "RICHIESTA", codice, "Richiesta non valida", dettaglio)


def internal(dettaglio: str, codice: str = "INTERNAL") -> Fault:
    """500: what GovPay did not foresee."""
    return Fault(500, "INTERNO", codice, "Errore interno", dettaglio)

# SPDX-License-Identifier: EUPL-1.2
"""What can be paid without a notice: `domini` and `tipiPendenza` of Pagamento v2."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.pages import ROWS_PER_PAGE, read_pages
from kiosk.adapters.govpay.settings import Api
from kiosk.adapters.govpay.wire import Fields, one_line, parse_json
from kiosk.domain.service import Service, ServiceTexts
from kiosk.errors import NotFound, Outage
from kiosk.logs import get_logger

log = get_logger(__name__)

_API = Api.PAGAMENTO_V2
#: A form longer than this is not believed; the longest of the reference portal has 9 kB.
_MAX_DOCUMENT = 512 * 1024
#: The languages of a layout: ISO 639-2 in its two spellings, and 639-1.
_LANGUAGES = {
    "ita": "it", "it": "it", "eng": "en", "en": "en", "deu": "de", "ger": "de", "de": "de",
    "fra": "fr", "fre": "fr", "fr": "fr", "slv": "sl", "slo": "sl", "sl": "sl",
}  # fmt: skip


class GovPayCatalogue:
    """The port Catalogue."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def creditors(self) -> Mapping[str, str]:
        """See the port. Without `abilitato` the disabled ones would be listed too."""

        async def ask(page: int) -> object:
            params = {"abilitato": "true", "pagina": str(page), "risultatiPerPagina": str(ROWS_PER_PAGE)}
            try:
                return await self._connection.get_json(_API, "domini", ("domini",), params)
            except NotFound as error:
                raise Outage(f"a list is not there: {error}") from error

        listed = await read_pages(ask, "domini")
        named = {
            row.exact("idDominio"): row.lenient.text("ragioneSociale")
            for row in listed.rows
            if _has_id(row, "idDominio")
        }
        if listed.rows and not named:
            raise Outage("domini: no row can be read")
        return named

    async def services(self, creditor_id: str, kinds: Sequence[str] = ()) -> Sequence[Service]:
        """See the port. A kind that is named but not there, or has no form, is left out and logged."""
        path = ("domini", creditor_id, "tipiPendenza")
        body = Fields(await self._connection.get_json(_API, "tipiPendenza", path), "tipiPendenza")
        if not isinstance(body.raw("risultati"), list):
            raise body.wrong("risultati")
        rows = body.lenient.rows("risultati")
        listed = {row.exact("idTipoPendenza"): row for row in rows if _has_id(row, "idTipoPendenza")}
        if body.raw("risultati") and not listed:
            raise Outage("tipiPendenza: no row can be read")
        found = []
        for kind in dict.fromkeys(kinds or listed):
            row = listed.get(kind) or await self._single(creditor_id, kind)
            service = read_service(row, creditor_id) if row is not None else None
            if service is not None:
                found.append(service)
            else:
                log.warning("service left out: no such kind of debt, or no form", kind=kind)
        return tuple(found)

    async def _single(self, creditor_id: str, kind: str) -> Fields | None:
        # GovPay lists nothing to an application that is authorised for a list of kinds: DominiDAO.java goes through
        # another, empty one. The single resource looks at no authorisation.
        path = ("domini", creditor_id, "tipiPendenza", kind)
        try:
            fields = Fields(await self._connection.get_json(_API, "tipoPendenza", path), "tipoPendenza")
        except NotFound:
            return None
        if fields.required("idTipoPendenza") != kind:
            raise fields.wrong("idTipoPendenza")
        return fields


def read_service(fields: Fields, creditor_id: str) -> Service | None:
    """A kind of debt as a service; None when it has no form.

    Raises:
        Outage: not a kind of debt.
    """
    form = fields.lenient.object("form")
    if not form.has("definizione"):
        return None
    layout = read_document(form.raw("impaginazione"))
    texts = {"it": ServiceTexts(title=fields.lenient.text("descrizione"))}
    for key, value in layout.items():
        lang = _LANGUAGES.get(key)
        if lang is not None and isinstance(value, Mapping):
            texts[lang] = _texts(value, fields.lenient.text("descrizione") if lang == "it" else "")
    image = layout.get("img")
    return Service(
        id=fields.required("idTipoPendenza"),
        creditor_id=creditor_id,
        texts=texts,
        image=one_line(image) if isinstance(image, str) else "",
        form_type=form.lenient.text("tipo"),
        form_definition=read_document(form.raw("definizione")),
        layout=layout,
    )


def _has_id(row: Fields, key: str) -> bool:
    """Whether a row can be told from others; one that cannot takes nothing away but itself."""
    if row.lenient.exact(key):
        return True
    log.error("row of a list cannot be read and is left out", field=f"{row.what}.{key}")
    return False


def _texts(value: Mapping[str, object], title: str) -> ServiceTexts:
    def text(key: str) -> str:
        found = value.get(key)
        return one_line(found) if isinstance(found, str) else ""

    return ServiceTexts(text("name") or title, text("group"), text("short_description"), text("long_description"))


def read_document(stored: object) -> Mapping[str, object]:
    """A document of a form: base64 of JSON (what the console stores), JSON as text, or an object.

    Whoever uses it refuses an empty one: a form that cannot be read is the creditor's fault, and no reason to hide the
    other services.
    """
    found = stored
    if isinstance(stored, str):
        if len(stored) > _MAX_DOCUMENT:
            log.error("document of a form too long", length=len(stored))
            return {}
        try:
            raw = stored.encode() if stored.lstrip().startswith("{") else base64.b64decode(stored)
            found = parse_json(raw)
        except (Outage, binascii.Error, UnicodeEncodeError, ValueError) as error:
            log.error("document of a form cannot be read", why=type(error).__name__)
            return {}
    return found if isinstance(found, Mapping) else {}

# SPDX-License-Identifier: EUPL-1.2
"""The picture and the colour of a service: one of our own icons, found by the words that the creditor uses.

The creditor's own picture is a name or an address on the web. It is read for its words, and never fetched.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from kiosk.application.visit.state import Offer
from kiosk.dataclass import dataclass
from kiosk.domain.service import Service


class Family(Enum):
    """What a service is about, as far as the colours of the tiles tell it."""

    SCHOOL = "school"
    DOCUMENTS = "documents"
    TERRITORY = "territory"
    SPORT = "sport"
    OTHER = "other"


class TileColour(Enum):
    """The colour of a service's tile."""

    BLUE = "blue"
    TERRACOTTA = "terracotta"
    OLIVE = "olive"


_COLOURS = {
    Family.DOCUMENTS: TileColour.TERRACOTTA,
    Family.TERRITORY: TileColour.OLIVE,
    Family.SPORT: TileColour.OLIVE,
}


@dataclass(frozen=True, slots=True)
class ServiceStyle:
    """How a service looks.

    Attributes:
        icon: its name in resources/icons/phosphor.js.
        colour: of its tile.
    """

    icon: str
    colour: TileColour
    family: Family


def plain(text: str) -> str:
    """Letters and digits alone, small and without accents, one space between words: for comparing."""
    bare = (character for character in unicodedata.normalize("NFKD", text) if not unicodedata.combining(character))
    return " ".join("".join(character if character.isalnum() else " " for character in bare).casefold().split())


#: Beginnings of words by which an icon is chosen, the first that is found; one that ends with a space is a whole word.
_WORDS: tuple[tuple[str, Family, tuple[str, ...]], ...] = (
    ("fork-knife", Family.SCHOOL, ("mensa", "mense ", "refezion", "pasti ", "pasto ", "ristorazion", "school meal")),
    ("bus", Family.SCHOOL, ("scuolabus", "trasport", "pullman", "autobus", "school bus")),
    ("baby", Family.SCHOOL, ("nido ", "nidi ", "infanzia", "asil", "bambin", "ludotec", "centri estivi", "nursery")),
    ("heart", Family.DOCUMENTS, ("matrimon", "nozze", "unioni civil", "unione civil")),
    ("identification-card", Family.DOCUMENTS, ("identit", "cie ", "passaport")),
    ("flower-tulip", Family.TERRITORY, ("cimiter", "votiv", "locul", "tumulaz", "funebr", "cremaz", "cemeter")),
    ("gavel", Family.TERRITORY, ("multa ", "multe ", "sanzion", "contravvenz", "verbal", "codice della strada")),
    ("letter-circle-p", Family.TERRITORY, ("parchegg", "sosta ", "soste ", "parking")),
    ("car", Family.TERRITORY, ("ztl ", "traffico limitato", "carrabil", "veicol", "auto ", "taxi ", "transit")),
    ("megaphone", Family.TERRITORY, ("affission", "pubblicit")),
    ("hard-hat", Family.TERRITORY, ("ediliz", "urbanist", "costruzion", "suap ", "sue ", "scia ")),
    (
        "storefront",
        Family.TERRITORY,
        ("suolo pubblico", "mercat", "cosap", "tosap", "dehors", "canone unico", "cup ", "fier", "commerc"),
    ),
    ("recycle", Family.TERRITORY, ("rifiut", "tari ", "compost", "ingombrant")),
    ("house", Family.TERRITORY, ("imu ", "casa ", "case ", "abitazion", "allogg", "affitt", "locazion", "fitti ")),
    ("drop", Family.TERRITORY, ("acqua ", "acque ", "idric", "acquedott", "fogn")),
    ("paw-print", Family.TERRITORY, ("cani ", "cane ", "canil", "animal")),
    ("door", Family.TERRITORY, ("sala ", "sale ", "aula ", "aule ")),
    ("swimming-pool", Family.SPORT, ("piscin", "nuoto", "swimming")),
    ("soccer-ball", Family.SPORT, ("sport", "palestr", "campi ", "campo ", "calcio ", "tennis", "gym")),
    ("books", Family.SCHOOL, ("bibliotec", "libri ", "library")),
    ("graduation-cap", Family.SCHOOL, ("scuol", "scolas", "istruzion", "educa", "student", "alunn", "school")),
    ("certificate", Family.DOCUMENTS, ("certificat", "anagraf", "stato civile", "diritti", "attestat", "segreteria")),
    ("files", Family.DOCUMENTS, ("document", "atti ", "copi", "fotocopi", "visur")),
    ("tree", Family.TERRITORY, ("territor", "ambient", "verde ", "alber", "bosc", "parchi ", "parco ")),
    ("ticket", Family.OTHER, ("muse", "teatr", "bigliett", "cultur", "concert", "mostr", "event")),
    ("hand-heart", Family.OTHER, ("social", "donazion", "offert", "assisten", "anzian", "contribut")),
)
_UNKNOWN = ("file-text", Family.OTHER)


def _found(text: str) -> tuple[str, Family] | None:
    padded = f" {plain(text)} "
    return next(
        ((icon, family) for icon, family, words in _WORDS if any(f" {word}" in padded for word in words)),
        None,
    )


def _picture_name(image: str) -> str:
    try:
        return PurePosixPath(urlsplit(image).path).stem
    except ValueError:
        return ""


def style_of_words(*texts: str) -> ServiceStyle:
    """How a notice looks by what is written about it; the first text that says something is believed."""
    icon, family = next(filter(None, map(_found, texts)), _UNKNOWN)
    return ServiceStyle(icon, _COLOURS.get(family, TileColour.BLUE), family)


def style_of(offer: Offer) -> ServiceStyle:
    """How a service looks. Its Italian words are asked, so that it looks the same in every language.

    The icon is that of its name, of its picture or of its group; the colour is that of its group where one is known.
    """
    group = _found(offer.group()) if isinstance(offer, Service) else None
    own = _found(offer.title())
    if own is None and isinstance(offer, Service):
        own = _found(_picture_name(offer.image)) or _found(offer.id)
    icon = (own or group or _UNKNOWN)[0]
    family = (group or own or _UNKNOWN)[1]
    return ServiceStyle(icon, _COLOURS.get(family, TileColour.BLUE), family)

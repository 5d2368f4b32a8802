# SPDX-License-Identifier: EUPL-1.2
"""What the visitor reads in a form: what is wrong with an answer, and an answer as people write it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from kiosk.application import own_forms
from kiosk.application.form_session import FormSession
from kiosk.application.visit.state import Offer
from kiosk.dataclass import dataclass
from kiosk.domain.forms.definition import Field, Json, Kind
from kiosk.domain.forms.errors import FieldError, Reason
from kiosk.domain.forms.values import BadText, value_of
from kiosk.domain.money import Money
from kiosk.domain.tariff import OrderRefused, Tariff
from kiosk.ui.formats import clock_time, euro, long_date, number_text

_TAX_CODE_LENGTH = 16


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the pages of the kiosk's own questions say; an empty text leaves what is said of a creditor's form."""

    title: str = ""
    text: str = ""
    next_text: str = ""
    busy_text: str = ""


def own_form_words(offer: Offer | None) -> OwnWords:
    """The words around the questions of the kiosk's own; those of a creditor's form speak for themselves."""
    translate = QCoreApplication.translate
    if offer is None:
        return OwnWords(
            translate("Forms", "Find your notices"),
            translate("Forms", "To show them we need your tax code and some digits of one of your notices."),
            translate("Forms", "Find my notices"),
            translate("Forms", "Looking for your notices…"),
        )
    if isinstance(offer, Tariff):
        return OwnWords(translate("Forms", "How many do you need?") if not offer.needs_debtor else "")
    return OwnWords()


def label_of(field: Field) -> str:
    """The question: the creditor's words, or ours for the kiosk's own questions."""
    translate = QCoreApplication.translate
    match field.name:
        case own_forms.TAX_CODE:
            return translate("Forms", "Tax code")
        case own_forms.DIGITS:
            return translate("Forms", "Last 6 digits of one of your notices, or all 18")
        case own_forms.QUANTITY:
            return translate("Forms", "How many?")
        case own_forms.AMOUNT:
            return translate("Forms", "Amount")
        case own_forms.NAME:
            return translate("Forms", "Name and surname, or company")
        case _:
            return field.label


def language_of(session: FormSession, words: str) -> str:
    """In which language a form's own words are (ISO 639-1); empty: in that of the screen, for all that is known."""
    return session.definition.language_of(words) if words else ""


def asked_of(field: Field) -> str:
    """A question as it is asked where nothing else is asked."""
    label = label_of(field)
    if field.required or field.kind is Kind.SWITCH:
        return label
    return QCoreApplication.translate("Forms", "%1 (optional)").replace("%1", label)


def help_of(field: Field) -> str:
    """What helps to answer; may be empty."""
    translate = QCoreApplication.translate
    match field.name:
        case own_forms.TAX_CODE:
            return translate("Forms", "It is on the health card: you can put the card under the reader.")
        case own_forms.DIGITS:
            return translate("Forms", "The number of the notice is at the bottom of the letter, next to the QR code.")
        case _ if field.kind is Kind.TAX_CODE and not field.readonly:
            card = translate("Forms", "Put the health card under the reader, and it is written for you.")
            return f"{field.help} {card}" if field.help else card
        case _:
            return field.help


def tariff_price(tariff: Tariff, lang: str) -> Callable[[Mapping[str, object]], str]:
    """What an order of a tariff costs, as people write it; empty while it is not known."""

    def price(body: Mapping[str, object]) -> str:
        try:
            return euro(tariff.total(*own_forms.amounts_of(tariff, body)), lang)
        except OrderRefused:
            return ""

    return price


def error_words(error: FieldError, field: Field | None, typed: str | tuple[str, ...], lang: str) -> str:
    """What is wrong, what is expected, and where to find it."""
    translate = QCoreApplication.translate
    if field is None:
        return translate("Forms", "The municipality does not accept these answers. Check them, or ask at the counter.")
    if field.kind is Kind.TAX_CODE and error.reason in (Reason.PATTERN, Reason.TOO_SHORT, Reason.TOO_LONG):
        return _tax_code_words(typed)
    limit = _written(error.limit, field, lang)
    match error.reason:
        case Reason.REQUIRED:
            return _required_words(field)
        case Reason.NOT_A_NUMBER:
            return translate("Forms", "Write a number, with at most one comma.")
        case Reason.NOT_WHOLE:
            return translate("Forms", "Write a whole number, without a comma.")
        case Reason.NOT_CENTS:
            return translate("Forms", "Write at most two digits after the comma.")
        case Reason.NOT_A_DATE:
            return translate("Forms", "This day does not exist. Write day, month and the four digits of the year.")
        case Reason.NOT_A_TIME:
            return translate("Forms", "Write the hour from 0 to 23 and the minutes from 0 to 59.")
        case Reason.NOT_AN_EMAIL:
            return translate("Forms", "An email address looks like this: name@example.com. Check it letter by letter.")
        case Reason.NOT_A_CHOICE:
            return translate("Forms", "Choose one of the answers of the list.")
        case Reason.TOO_SHORT:
            return translate("Forms", "It is too short: at least {limit} characters.").format(limit=limit)
        case Reason.TOO_LONG:
            return translate("Forms", "It is too long: at most {limit} characters.").format(limit=limit)
        case Reason.TOO_SMALL:
            return translate("Forms", "It must be at least {limit}.").format(limit=limit)
        case Reason.TOO_LARGE:
            return translate("Forms", "It must be at most {limit}.").format(limit=limit)
        case Reason.NOT_ABOVE:
            return translate("Forms", "It must be more than {limit}.").format(limit=limit)
        case Reason.NOT_BELOW:
            return translate("Forms", "It must be less than {limit}.").format(limit=limit)
        case Reason.NOT_A_MULTIPLE:
            return _multiple_words(error.limit, limit)
        case Reason.TOO_FEW:
            return translate("Forms", "We need at least {limit} of them.").format(limit=limit)
        case Reason.TOO_MANY:
            return translate("Forms", "There can be at most {limit} of them.").format(limit=limit)
        case Reason.TWICE:
            return translate("Forms", "The same answer is there twice.")
        case Reason.MUST_BE_ON:
            return translate("Forms", "Without a yes we cannot go on. If you do not agree, ask at the counter.")
        case Reason.PATTERN:
            return _pattern_words(field)
        case Reason.REFUSED | Reason.OTHER:
            return translate("Forms", "The municipality does not accept this answer. Compare it with your papers.")


def _tax_code_words(typed: str | tuple[str, ...]) -> str:
    translate = QCoreApplication.translate
    if isinstance(typed, str) and len("".join(typed.split())) == _TAX_CODE_LENGTH - 1:
        return translate(
            "Forms", "The last letter is missing. The tax code has 16 characters: it is on the health card."
        )
    return translate("Forms", "The tax code has 16 characters, letters and digits: it is on the health card.")


def _required_words(field: Field) -> str:
    translate = QCoreApplication.translate
    match field.kind:
        case Kind.CHOICE:
            return translate("Forms", "Choose one of the answers of the list.")
        case Kind.LIST:
            return translate("Forms", "We need at least one.")
        case Kind.DATE:
            return translate("Forms", "Write the day, the month and the year.")
        case Kind.DATE_TIME:
            return translate("Forms", "Write the day, the month, the year and the time.")
        case Kind.TAX_CODE:
            return translate("Forms", "Write the tax code: it is on the health card.")
        case _:
            return translate("Forms", "Write it here: {what}.").format(what=_inside(label_of(field)))


def _grouped(code: str) -> str:
    """A tax code as the card prints it, 3-3-5-5; one of a company as it is."""
    if len(code) != _TAX_CODE_LENGTH:
        return code
    return " ".join((code[:3], code[3:6], code[6:11], code[11:]))


def _inside(label: str) -> str:
    """A label within a sentence: small where it is not written in capitals, without a stop."""
    label = label.rstrip(".:?")
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _pattern_words(field: Field) -> str:
    translate = QCoreApplication.translate
    if field.name == own_forms.DIGITS:
        return translate("Forms", "We need at least the last 6 digits of the notice number.")
    if field.placeholder:
        return translate("Forms", "It is written differently. Compare it with your papers. For example: {like}").format(
            like=field.placeholder
        )
    return translate("Forms", "It is written differently. Compare it with your papers, one sign at a time.")


def _multiple_words(limit: int | Decimal | None, written: str) -> str:
    translate = QCoreApplication.translate
    if limit == 1:
        return translate("Forms", "Write a whole number, without a comma.")
    if limit == Decimal("0.01"):
        return translate("Forms", "Write at most two digits after the comma.")
    return translate("Forms", "It must be a multiple of {limit}.").format(limit=written)


def _written(limit: int | Decimal | None, field: Field, lang: str) -> str:
    if limit is None:
        return str(field.longest)
    if field.kind is Kind.AMOUNT and (money := _money(limit, lang)):
        return money
    return number_text(limit, lang)


def _money(value: Json, lang: str) -> str:
    try:
        return euro(Money.from_json(value), lang)
    except ValueError:
        return ""


def answer_words(field: Field, typed: str | tuple[str, ...], lang: str) -> str:
    """An answer as people write it; for one that was not given, that."""
    try:
        value = value_of(field, typed)
    except BadText:
        return typed if isinstance(typed, str) else ", ".join(typed)
    values = value if isinstance(value, list) else [value]
    asked = field.item or field
    shown = [_shown(asked, item, lang) for item in values if item is not None]
    return ", ".join(shown) or QCoreApplication.translate("Forms", "Not given")


def _shown(field: Field, value: Json, lang: str) -> str:
    translate = QCoreApplication.translate
    match field.kind:
        case Kind.SWITCH:
            return translate("Forms", "yes") if value else translate("Forms", "no")
        case Kind.CHOICE:
            return next((choice.label for choice in field.choices if choice.value == value), str(value))
        case Kind.DATE:
            return long_date(date.fromisoformat(str(value)), lang)
        case Kind.DATE_TIME:
            moment = datetime.fromisoformat(str(value))
            return f"{long_date(moment.date(), lang)}, {clock_time(moment)}"
        case Kind.AMOUNT:
            return _money(value, lang) or str(value)
        case Kind.TAX_CODE:
            return _grouped(str(value))
        case Kind.NUMBER:
            return number_text(value, lang) if isinstance(value, (int, Decimal)) else str(value)
        case _:
            return str(value)

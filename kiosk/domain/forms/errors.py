# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a form, or with an answer. The words are the user interface's."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

from kiosk.dataclass import dataclass


class FormNotSupported(Exception):
    """The form uses something that this kiosk cannot show whole; the visitor is sent to the counter.

    Attributes:
        construct: what it is, in a few words for the log.
    """

    def __init__(self, construct: str) -> None:
        super().__init__(construct)
        self.construct = construct


class Reason(Enum):
    """Why an answer cannot be sent as it is."""

    REQUIRED = "required"
    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    #: an amount of money with a part of a cent
    NOT_CENTS = "not_cents"
    NOT_A_DATE = "not_a_date"
    NOT_A_TIME = "not_a_time"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_CHOICE = "not_a_choice"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    NOT_ABOVE = "not_above"
    NOT_BELOW = "not_below"
    NOT_A_MULTIPLE = "not_a_multiple"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    TWICE = "twice"
    MUST_BE_ON = "must_be_on"
    PATTERN = "pattern"
    #: GovPay does not accept it, although the form's own rules do
    REFUSED = "refused"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FieldError:
    """One error of a filled form.

    Attributes:
        name: of the field (`soggettoPagatore.anagrafica`).
        limit: the bound that was passed, where there is one.
        item: which item of a list, from 0; None when it is the whole answer.
    """

    name: str
    reason: Reason
    limit: int | Decimal | None = None
    item: int | None = None

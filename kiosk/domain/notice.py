# SPDX-License-Identifier: EUPL-1.2
"""The payment notice's number (codice avviso, 18 digits). The codes that carry it are in scan.py."""

from __future__ import annotations

import re
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.money import Money

_DIGITS = re.compile(r"[0-9]{18}")
#: Longer input is no code of a notice; the limit keeps garbage from a scanner cheap.
MAX_TYPED_LENGTH = 4096


class NotANotice(ValueError):
    """The text is not the code of a payment notice."""


class CheckDigits(Enum):
    """What the last two digits say about typing errors. They never decide: GovPay does."""

    PASS = "pass"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class NoticeNumber:
    """A codice avviso: 18 digits, the first of which (the aux digit) is 0, 1, 2 or 3. Always text, never a number.

    Raises:
        NotANotice: anything else.
    """

    digits: str

    def __post_init__(self) -> None:
        if not _DIGITS.fullmatch(self.digits):
            raise NotANotice("a notice number has 18 digits")
        if self.digits[0] not in "0123":
            raise NotANotice("a notice number begins with 0, 1, 2 or 3")

    def __str__(self) -> str:
        return self.digits

    @property
    def iuv(self) -> str:
        """The IUV that pagoPA uses: without the aux digit, and with aux digit 0 without the application code too.

        Source: GovPay, IuvUtils and VersamentoUtils.getIuvFromNumeroAvviso.
        """
        return self.digits[3:] if self.digits[0] == "0" else self.digits[1:]

    @property
    def check_digits(self) -> CheckDigits:
        """The mod 93 check of aux digits 0 and 3. With 1 there is none, with 2 its rule is not published."""
        if self.digits[0] not in "03":
            return CheckDigits.NOT_APPLICABLE
        return CheckDigits.PASS if int(self.digits[:16]) % 93 == int(self.digits[16:]) else CheckDigits.FAIL

    @property
    def grouped(self) -> str:
        """The number as letters print it: `3010 0412 8735 0021 64`."""
        return " ".join(self.digits[start : start + 4] for start in range(0, 18, 4))


@dataclass(frozen=True, slots=True)
class ScannedNotice:
    """What a code on paper says.

    Attributes:
        number: the notice.
        creditor_id: fiscal code of the creditor (idDominio, 11 digits); None when the code names none.
        amount_hint: the amount printed on paper; only a hint, what is paid is what GovPay says.
    """

    number: NoticeNumber
    creditor_id: str | None = None
    amount_hint: Money | None = None


def parse_typed(text: str) -> NoticeNumber:
    """Read a number as people type or print it: 18 digits, blanks between them allowed.

    Raises:
        NotANotice: not 18 digits, or a first digit above 3.
    """
    if len(text) > MAX_TYPED_LENGTH:
        raise NotANotice("too long for a notice number")
    return NoticeNumber("".join(text.split()))


def mask_name(name: str) -> str:
    """A name that its owner recognises and a passer-by does not: `Ada Fontechiara` becomes `A** F**********`."""
    return " ".join(word[0] + "*" * (len(word) - 1) for word in name.split())

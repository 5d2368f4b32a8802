# SPDX-License-Identifier: EUPL-1.2
"""The codice fiscale of a person (16 characters) and the 11 digits of a company, or of a person for the time being."""

from __future__ import annotations

import re
from dataclasses import field

from kiosk.dataclass import dataclass
from kiosk.domain.notice import CheckDigits

# DM 23/12/1976. Where two people would have the same code, figures become letters, from the right (omocodia).
_DIGIT = "[0-9LMNPQRSTUV]"
#: The shape of a personal code, to be found in longer texts.
PERSONAL = f"[A-Z]{{6}}{_DIGIT}{{2}}[ABCDEHLMPRST]{_DIGIT}{{2}}[A-Z]{_DIGIT}{{3}}[A-Z]"
_PERSONAL = re.compile(PERSONAL)
_NUMERIC = re.compile(r"(?:IT)?([0-9]{11})")
#: Places of a personal code that hold figures, or the letters that omocodia puts in their stead.
_DIGIT_INDEXES = (6, 7, 9, 10, 12, 13, 14)
#: Capitals of ASCII alone: str.upper() also makes letters out of characters of other scripts.
TO_CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_LONGEST = 64


class NotAFiscalCode(ValueError):
    """The text has neither the shape of a codice fiscale nor 11 digits."""


@dataclass(frozen=True, slots=True)
class FiscalCode:
    """A code of the right shape. Whether its check character fits is only a warning: GovPay decides.

    Attributes:
        code: 16 capital letters and digits, or 11 digits; never part of a `repr`, since it names a person.

    Raises:
        NotAFiscalCode: another shape.
    """

    code: str = field(repr=False)

    def __post_init__(self) -> None:
        if not (_PERSONAL.fullmatch(self.code) or (len(self.code) == 11 and _NUMERIC.fullmatch(self.code))):
            raise NotAFiscalCode("neither a codice fiscale nor a partita IVA")

    def __str__(self) -> str:
        return self.code

    @property
    def personal(self) -> bool:
        """Whether it has 16 characters and so certainly is a person's.

        One of 11 figures is a company's, or provisional.
        """
        return len(self.code) == 16

    @property
    def omocodic(self) -> bool:
        """Whether letters stand in for figures, because another person would have had the same code (omocodia)."""
        return self.personal and any(self.code[index].isalpha() for index in _DIGIT_INDEXES)

    @property
    def check_digits(self) -> CheckDigits:
        """Whether the last character fits the others; a personal code must name a day that exists, too."""
        from stdnum import luhn  # with what it loads it would take 10 ms of the program's start
        from stdnum.exceptions import ValidationError
        from stdnum.it import codicefiscale

        if self.personal:
            try:
                codicefiscale.validate(self.code)
            except ValidationError:
                return CheckDigits.FAIL
            return CheckDigits.PASS
        # The office in a partita IVA is not looked at: the list of offices grows, and provisional codes have others.
        return CheckDigits.PASS if luhn.is_valid(self.code) and self.code.strip("0") else CheckDigits.FAIL


def parse_fiscal_code(text: str) -> FiscalCode:
    """Read a code as people write it: blanks, small letters and `IT` before 11 digits are allowed.

    Raises:
        NotAFiscalCode: any other text.
    """
    if len(text) > _LONGEST:
        raise NotAFiscalCode("too long for a fiscal code")
    code = "".join(text.split()).translate(TO_CAPITALS)
    numeric = _NUMERIC.fullmatch(code)
    return FiscalCode(numeric[1] if numeric else code)

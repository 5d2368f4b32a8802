# SPDX-License-Identifier: EUPL-1.2
"""Whatever a scanner reads: codes of notices, the health card, our own slips. Nothing else is made of the text.

A scanner that works as a keyboard sends keys, not characters. Where its layout is not the system's, characters arrive
as other characters (`|` as `§`, `~` or nothing), and with Caps Lock letters arrive in the other case; letters and
digits themselves arrive. So separators are never compared with the character that was printed: parts are told apart by
their lengths, and a separator is whatever stands between them, the same one throughout a code.

What is certain is used: where number and creditor are unmistakable, a part that only hints (the amount, fields that
nobody asked for) is dropped when it is odd, and refuses nothing. Two notices in one text are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import ALPHABET, ID_LENGTH
from kiosk.domain.fiscal_code import PERSONAL, TO_CAPITALS, FiscalCode, NotAFiscalCode, parse_fiscal_code
from kiosk.domain.money import MAX_CENTS, Money
from kiosk.domain.notice import CheckDigits, NotANotice, NoticeNumber, ScannedNotice

#: The longest code has 256 characters and addresses are not much longer; the limit keeps garbage cheap.
MAX_SCAN_LENGTH = 1024


class NotACode(ValueError):
    """The text is none of the codes that the kiosk knows. The message never holds the text."""


@dataclass(frozen=True, slots=True)
class ScannedTaxCode:
    """A codice fiscale or partita IVA, from a health card or typed. It names a person and proves nothing."""

    code: FiscalCode


@dataclass(frozen=True, slots=True)
class ScannedSlip:
    """The code on a slip of this or another kiosk.

    Attributes:
        attempt_id: the attempt (idCart), 26 characters.
        notices: what it was to pay, each with its creditor.
    """

    attempt_id: str
    notices: tuple[ScannedNotice, ...]


Scan = ScannedNotice | ScannedTaxCode | ScannedSlip

# In these patterns text is in capitals. S: up to three characters where a separator was printed.
_S = "[^0-9A-Z]{0,3}"
_ANY = "(.{0,3}?)"
_AMOUNT = re.compile("[0-9]{1,11}")
# docs.pagopa.it, avviso di pagamento, codice QR, version 002; GovPay writes at least four digits of cents.
_QR = re.compile(rf"PAGOPA{_ANY}002\1([0-9]{{18}})\1([0-9]{{11}})(?:\1(.{{0,60}}))?", re.DOTALL)
# The same as others print it: with blanks, another version, no amount or an odd one, further fields. The separator is
# then one that nobody takes for a figure.
_FREE_QR = re.compile(
    r"PAGOPA\s*([^0-9\s]{1,3})\s*([0-9]{1,3})\s*\1\s*((?:[0-9]\s*){17}[0-9])\s*\1\s*"
    r"(?:IT)?((?:[0-9]\s*){10}[0-9])"
    r"(?:(?:\s*\1|\s)(.*))?",
    re.DOTALL,
)
_QR_HEAD = re.compile("PAGOPA[^0-9A-Z]{1,3}[0-9]{3}[^0-9A-Z]")
_QR_INSIDE = re.compile(r"PAGOPA([^0-9A-Z]{1,3})[0-9]{3}\1([0-9]{18})\1([0-9]{11})(?![0-9A-Z])")
_ANOTHER_NOTICE = re.compile("[0-9]{18}|PAGOPA")
# GovPay, AvvisoPagamentoUtils: length and field by turns, then "3" and the kind of slip 896. Some write the amount with
# more or fewer digits than the 10 that they announce.
_CODELINE = rf"18{_S}([0-9]{{18}}){_S}12{_S}[0-9]{{12}}{_S}10{_S}([0-9]{{1,15}}){_S}3{_S}896"
_CODELINE_ALONE = re.compile(_CODELINE)
_CODELINE_AMOUNT = 10
# The postal Data Matrix: after the codeline 1P1 (some write P1), the creditor, and 179 characters with the payer's
# name, which are not read. Between number and creditor there is only what hints.
_DATA_MATRIX = re.compile(
    rf"CODFASE[^A-Z0-9]{{0,3}}NBPA{_S}(?:{_CODELINE}|18{_S}([0-9]{{18}}){_S}12.{{0,60}}?(?=1?P1{_S}[0-9]{{11}}))"
    rf"(?:{_S}1?P1{_S}([0-9]{{11}})(.{{0,180}}))?",
    re.DOTALL,
)
_AFTER_DATA_MATRIX = re.compile(r"CODFASE|[\r\n].*[0-9]{18}", re.DOTALL)
# GovPay, IuvUtils.buildBarCode; out of use on new letters since December 2018. FNC1 arrives as GS, in words, or not.
# The last digit of 3902 says how many decimals the amount has.
_F = f"{_S}(?:(?:GS|FNC1){_S})?"
_CODE_128 = re.compile(
    rf"{_F}415{_F}[0-9]{{13}}{_F}8020{_F}([0-9]{{18}})(?:{_F}390([0-9]){_F}([0-9][0-9.,]{{0,14}}))?{_F}"
)
# pagoPA's RPT id: the creditor, then the notice, in one row of 29 digits; and the pair as addresses of GovPay have it.
_PAIR = re.compile(
    "(?<![0-9A-Z])(?:([0-9]{11})[^0-9A-Z]{0,3}([0-9]{18})|([0-9]{18})[^0-9A-Z]{1,3}([0-9]{11}))(?![0-9A-Z])"
)
_ROW = re.compile("[0-9]{29}")
_AFTER_PAIR = re.compile("[^0-9A-Z]{1,3}[0-9]{1,8}(?:[.,][0-9]{2})?")
_SLIP = re.compile(rf"KIOSK{_ANY}1\1([{ALPHABET}]{{{ID_LENGTH}}})\1(.+)", re.DOTALL)
_SLIP_NOTICE = re.compile("([0-9]{11})[^0-9]{0,3}([0-9]{18})")
_SLIP_NOTICES = re.compile("[0-9]{11}[^0-9]{0,3}[0-9]{18}(?:[^0-9]{0,3}[0-9]{11}[^0-9]{0,3}[0-9]{18}){0,19}")
# Code 39 is framed by asterisks, which some scanners send.
_CARD = re.compile(f"{_S}({PERSONAL}){_S}")
# The card's magnetic stripe: a start character, the code, and the name, which is not read.
_STRIPE = re.compile(f"[^0-9A-Z]{{1,2}}({PERSONAL})[^0-9].{{0,300}}", re.DOTALL)
_NOTICE_NAMES = "N|NAV|AVVISO|(?:NUMERO|NUM|CODICE)[^0-9A-Z]?AVVISO|NOTICE[^0-9A-Z]?(?:NUMBER|CODE)"
_CREDITOR_NAMES = (
    "I|(?:ID[^0-9A-Z]?)?DOMINIO|ENTE|(?:CF|CODICE[^0-9A-Z]?FISCALE)[^0-9A-Z]?(?:ENTE|CREDITORE|BENEFICIARIO)"
    "|CF|CODICE[^0-9A-Z]?FISCALE|FISCALCODE|PAFISCALCODE"
)
_URL_NOTICE = re.compile(f"(?<![0-9A-Z])(?:{_NOTICE_NAMES})[^0-9A-Z]{{1,3}}([0-9]{{18}})(?![0-9A-Z])")
_URL_CREDITOR = re.compile(f"(?<![0-9A-Z])(?:{_CREDITOR_NAMES})[^0-9A-Z]{{1,3}}([0-9]{{11}})(?![0-9A-Z])")
# AIM's mark of the symbology, where a scanner is set to send it: `]Q3`, `]C1`, `]d2`, `]A0`.
_AIM_MARK = re.compile("[^0-9A-Z][ACDEQ][0-9](?=.)", re.DOTALL)
# The same text comes so many times in one burst at most, and this may stand between.
_MOST_TIMES = 8
_BETWEEN = re.compile("[^0-9A-Z]{0,4}(?:[^0-9A-Z][ACDEQ][0-9])?")
_LONGEST_BETWEEN = 7
_LINK = re.compile("://|RPT[^0-9A-Z]?ID[^0-9A-Z]|^(?:HTTPS?|WWW)[^0-9A-Z]|^[0-9A-Z-]+(?:[.][0-9A-Z-]+)+/")
# No address that is known has so many digits in a row; a code line that follows one does.
_OTHER_CODE = re.compile("[0-9]{30}")
# An address writes characters as %7C; letters and digits are never written so.
_ESCAPED = re.compile("%([2-7][0-9A-F])")
# Line ends, STX and ETX, NUL, byte order mark: what stands around a code and belongs to the device.
_AROUND = "".join(map(chr, range(33))) + "\x7f\u00a0\ufeff"


def parse_scan(text: str) -> Scan:
    """Read what a scanner sent, or what was typed into the same field.

    Raises:
        NotACode: it is none of the codes that the kiosk knows, or holds a number that cannot be one.
    """
    if len(text) > MAX_SCAN_LENGTH:
        raise NotACode("too long for any code")
    code = text.strip(_AROUND).translate(TO_CAPITALS)
    if mark := _AIM_MARK.match(code):
        code = code[mark.end() :].strip(_AROUND)
    try:
        for once in _readings(code):
            for read in _READERS:
                scan = read(once)
                if scan is not None:
                    return scan
        if (notice := _url(code)) is not None:
            return notice
    except (NotANotice, NotAFiscalCode) as error:
        # its message never holds the text, and `from None` keeps frames that do out of logs
        raise NotACode(str(error)) from None
    raise NotACode("no code that is known here")


def _readings(code: str) -> Iterator[str]:
    """The text as it is, then once where a scanner (or a finger) gave it several times."""
    yield code
    for times in range(2, _MOST_TIMES + 1):
        if once := _repeated(code, times):
            yield once.strip(_AROUND)


def _repeated(code: str, times: int) -> str:
    """What stands so many times in a row and is the whole text; empty when there is none.

    Not a regular expression: with a text that repeats and may be of any length it takes the square of the time.
    """
    longest, between = len(code) // times, _LONGEST_BETWEEN * (times - 1)
    for length in range(longest, max(0, (len(code) - between - 1) // times), -1):
        once, end = code[:length], length
        for _ in range(times - 1):
            start = code.find(once, end, end + _LONGEST_BETWEEN + length)
            if start < 0 or not _BETWEEN.fullmatch(code, end, start):
                break
            end = start + length
        else:
            if end == len(code):
                return once
    return ""


def _amount(digits: str | None) -> Money | None:
    """The hint in a field that should hold cents; None when it is anything else."""
    if digits is None or not digits.isdecimal():
        return None
    cents = int(digits)
    return Money(cents) if cents <= MAX_CENTS else None


def _number(code: str) -> ScannedNotice | None:
    digits = "".join(code.split())
    return ScannedNotice(NoticeNumber(digits)) if len(digits) == 18 and digits.isdecimal() else None


def _qr(code: str) -> ScannedNotice | None:
    code = _unescaped(code)
    if (found := _QR.fullmatch(code)) and not _ANOTHER_NOTICE.search(found[4] or ""):
        return ScannedNotice(NoticeNumber(found[2]), found[3], _first_amount(found[4] or "", found[1]))
    free = _FREE_QR.fullmatch(code)
    if free is None or _ANOTHER_NOTICE.search(free[5] or ""):
        return None
    amount = (free[5] or "").split(free[1])[0].strip()
    known = int(free[2]) == 2 and _AMOUNT.fullmatch(amount) is not None
    number, creditor = ("".join(free[group].split()) for group in (3, 4))
    return ScannedNotice(NoticeNumber(number), creditor, _amount(amount) if known else None)


def _first_amount(tail: str, separator: str) -> Money | None:
    """The amount at the head of what follows the creditor. A `separator` between may be a figure, or nothing."""
    amount = tail if _AMOUNT.fullmatch(tail) or not separator.strip() else tail.split(separator)[0]
    return _amount(amount) if _AMOUNT.fullmatch(amount) else None


def _data_matrix(code: str) -> ScannedNotice | None:
    found = _DATA_MATRIX.fullmatch(code)
    if found is None or _AFTER_DATA_MATRIX.search(found[5] or ""):
        return None
    return ScannedNotice(NoticeNumber(found[1] or found[3]), found[4], _codeline_amount(found[2]))


def _codeline(code: str) -> ScannedNotice | None:
    found = _CODELINE_ALONE.fullmatch("".join(code.split()))
    return ScannedNotice(NoticeNumber(found[1]), None, _codeline_amount(found[2])) if found else None


def _codeline_amount(digits: str | None) -> Money | None:
    return _amount(digits) if digits is not None and len(digits) == _CODELINE_AMOUNT else None


def _code_128(code: str) -> ScannedNotice | None:
    found = _CODE_128.fullmatch("".join(code.split()))
    if found is None:
        return None
    return ScannedNotice(NoticeNumber(found[1]), None, _amount(found[3]) if found[2] == "2" else None)


def _rpt_id(code: str) -> ScannedNotice | None:
    found = _PAIR.fullmatch("".join(code.split()))
    if found is None and (found := _PAIR.match(code)) and not _AFTER_PAIR.fullmatch(code[found.end() :]):
        found = None  # an amount may follow, and hints; nothing else
    return _pair(found) if found else None


def _pair(found: re.Match[str]) -> ScannedNotice:
    """A creditor and its notice. In a row they may come either way round: the check digit of the creditor tells."""
    creditor, number = found[1] or found[4], found[2] or found[3]
    row = creditor + number if _ROW.fullmatch(found[0]) else ""
    if row and not _is_creditor(creditor) and _is_creditor(row[18:]):
        number, creditor = row[:18], row[18:]
    return ScannedNotice(NoticeNumber(number), creditor)


def _is_creditor(digits: str) -> bool:
    return FiscalCode(digits).check_digits is CheckDigits.PASS


def _slip(code: str) -> ScannedSlip | None:
    found = _SLIP.fullmatch(code)
    if not found or not _SLIP_NOTICES.fullmatch(found[3]):
        return None
    pairs = dict.fromkeys(_SLIP_NOTICE.findall(found[3]))
    return ScannedSlip(found[2], tuple(ScannedNotice(NoticeNumber(number), creditor) for creditor, number in pairs))


def _tax_code(code: str) -> ScannedTaxCode | None:
    if found := (_CARD.fullmatch(code) or _STRIPE.fullmatch(code)):
        return ScannedTaxCode(FiscalCode(found[1]))
    try:
        return ScannedTaxCode(parse_fiscal_code(code))
    except NotAFiscalCode:
        return None


def _url(code: str) -> ScannedNotice | None:
    """The address of a portal's page. Nothing is ever opened: only the numbers in it are read, if they are clear."""
    code = _unescaped(code)
    pairs: set[tuple[str, str]] = set()
    if _LINK.search(code):
        codes = [(number, creditor) for _, number, creditor in _QR_INSIDE.findall(code)]
        if len(codes) != len(_QR_HEAD.findall(code)):
            return None
        pairs = {*codes, *((pair.number.digits, pair.creditor_id or "") for pair in map(_pair, _PAIR.finditer(code)))}
    numbers = {*_URL_NOTICE.findall(code), *(number for number, _ in pairs)}
    # what stands before the address or after a blank is another code
    before, _, after = " ".join(code.split()).partition("HTTP") if "HTTP" in code else ("", "", code)
    rest = before + after.partition(" ")[2]
    beside = set(re.findall("[0-9]{18}", _PAIR.sub(" ", rest) if pairs else rest))
    if len(numbers) != 1 or len(pairs) > 1 or not beside <= numbers or _OTHER_CODE.search(code):
        return None
    creditors = {creditor for _, creditor in pairs} or set(_URL_CREDITOR.findall(code))
    return ScannedNotice(NoticeNumber(numbers.pop()), creditors.pop() if len(creditors) == 1 else None)


def _unescaped(code: str) -> str:
    """An address with its characters; letters and digits are never written in escapes, and stay as they are."""
    for _ in range(2):  # an address within an address
        code = _ESCAPED.sub(lambda found: _unescaped_character(found[1]) or found[0], code)
    return code


def _unescaped_character(digits: str) -> str:
    character = chr(int(digits, 16))
    return "" if character.isalnum() else character


_READERS: tuple[Callable[[str], Scan | None], ...] = (
    _number,
    _qr,
    _data_matrix,
    _codeline,
    _code_128,
    _slip,
    _tax_code,
    _rpt_id,
)

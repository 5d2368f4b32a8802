# SPDX-License-Identifier: EUPL-1.2
"""The universal scan box: every code, every layout, and at least 20,000 texts that nobody would print."""

from __future__ import annotations

import re
import traceback

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.money import MAX_CENTS, Money
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.scan import MAX_SCAN_LENGTH, NotACode, Scan, ScannedSlip, ScannedTaxCode, parse_scan
from kiosk.domain.slip import slip_code
from tests.domain.codes import (
    ATTEMPT,
    CREDITOR,
    LAYOUTS,
    NOTICE,
    OTHER_NOTICE,
    PERSON,
    code_128,
    codeline,
    data_matrix,
    qr,
    read_as,
    slip,
)

DIGITS = "0123456789"
NUMBERS = st.builds(str.__add__, st.sampled_from("0123"), st.text(DIGITS, min_size=17, max_size=17))
CREDITORS = st.text(DIGITS, min_size=11, max_size=11)
NUMBER = NoticeNumber(NOTICE)
FULL = ScannedNotice(NUMBER, CREDITOR, Money(4550))
WITHOUT_CREDITOR = ScannedNotice(NUMBER, None, Money(4550))
WITHOUT_AMOUNT = ScannedNotice(NUMBER, CREDITOR)
BARE = ScannedNotice(NUMBER)
CARD = ScannedTaxCode(FiscalCode(PERSON))
SLIP = ScannedSlip(ATTEMPT, (WITHOUT_AMOUNT, ScannedNotice(NoticeNumber(OTHER_NOTICE), CREDITOR)))

CODES: dict[str, tuple[str, Scan]] = {
    "digits": (NOTICE, BARE),
    "digits-in-groups": ("3010 0000 0000 0001 44", BARE),
    "qr": (qr(), FULL),
    "data-matrix": (data_matrix(), FULL),
    "data-matrix-trimmed": (data_matrix()[:-13].rstrip(), FULL),
    "data-matrix-collapsed": (" ".join(data_matrix().split()), FULL),
    "data-matrix-provisional-code": (data_matrix(payer="05754381001"), FULL),
    "data-matrix-cut": (data_matrix()[:63], WITHOUT_CREDITOR),
    "codeline": (codeline(), WITHOUT_CREDITOR),
    "codeline-in-groups": (" ".join(re.findall(".{1,10}", codeline())), WITHOUT_CREDITOR),
    "code-128": (code_128(), WITHOUT_CREDITOR),
    "code-128-fnc1": (f"\x1d{code_128().replace('3902', chr(29) + '3902')}", WITHOUT_CREDITOR),
    "code-128-words": (f"<GS>{code_128().replace('3902', '<GS>3902')}", WITHOUT_CREDITOR),
    "code-128-brackets": (f"(415)8012345678901(8020){NOTICE}(3902)004550", WITHOUT_CREDITOR),
    "address": (f"https://pagamenti.example.it/avviso?n={NOTICE}&i={CREDITOR}", WITHOUT_AMOUNT),
    "address-by-names": (
        f"https://example.it/paga/?codiceFiscaleEnte={CREDITOR}&numeroAvviso={NOTICE}&lang=it",
        WITHOUT_AMOUNT,
    ),
    "address-idDominio": (f"www.example.it/?idDominio={CREDITOR}&numero_avviso={NOTICE}", WITHOUT_AMOUNT),
    "address-notice-only": (f"https://example.org/?n={NOTICE}", BARE),
    "address-amount": (f"https://example.org/?n={NOTICE}&i=4550", BARE),
    "card": (PERSON, CARD),
    "card-stars": (f"*{PERSON}*", CARD),
    "stripe": (f"%{PERSON}ROSSI  MARIO?", CARD),
    "stripe-two-tracks": (f"%{PERSON}ROSSI  MARIO?;80380001234567890123?", CARD),
    "company": ("05754381001", ScannedTaxCode(FiscalCode("05754381001"))),
    "vat-number": ("IT05754381001", ScannedTaxCode(FiscalCode("05754381001"))),
    "slip": (slip(NOTICE, OTHER_NOTICE), SLIP),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", CODES)
def test_every_code_in_every_layout(name: str, layout: str) -> None:
    text, meaning = CODES[name]
    assert parse_scan(read_as(text, layout)) == meaning


@pytest.mark.parametrize("name", CODES)
def test_line_ends_and_marks_of_the_device(name: str) -> None:
    text, meaning = CODES[name]
    for before in ("", "\x02", "\ufeff", "]Q1", "]C1\x1d", "]d2", "]A0", "+C1", "\n"):
        for after in ("\r", "\n", "\r\n", "\t", "\x03", "\x00", " \r\n", "\r\r"):
            assert parse_scan(before + text + after) == meaning, (before, after)


@given(NUMBERS, CREDITORS, st.integers(0, MAX_CENTS), st.sampled_from(["", *"|§~`£ù<>\\-/?x7 \t", "||", "é°", "\x1d"]))
def test_any_sign_may_stand_for_the_bar(digits: str, creditor: str, cents: int, character: str) -> None:
    text = qr(digits, creditor, cents).replace("|", character)
    assert parse_scan(text) == ScannedNotice(NoticeNumber(digits), creditor, Money(cents))


@given(NUMBERS, CREDITORS, st.integers(0, 9_999_999_999))
def test_every_carrier_of_a_notice_says_the_same(digits: str, creditor: str, cents: int) -> None:
    number, amount = NoticeNumber(digits), Money(cents)
    assert parse_scan(data_matrix(digits, creditor, cents)) == ScannedNotice(number, creditor, amount)
    assert parse_scan(codeline(digits, cents)) == ScannedNotice(number, None, amount)
    assert parse_scan(code_128(digits, cents)) == ScannedNotice(number, None, amount)
    assert parse_scan(f"https://x.it/?n={digits}&i={creditor}") == ScannedNotice(number, creditor)
    assert parse_scan(number.grouped) == ScannedNotice(number)


def test_a_failing_check_of_a_scanned_number_is_no_matter() -> None:
    assert parse_scan("302012387654312384") == ScannedNotice(NoticeNumber("302012387654312384"))


@pytest.mark.parametrize("cents", ["0000", "0050", "01", "99999999999"])
def test_amounts_are_hints(cents: str) -> None:
    scanned = parse_scan(f"PAGOPA|002|{NOTICE}|{CREDITOR}|{cents}")
    assert isinstance(scanned, ScannedNotice)
    assert scanned.amount_hint == Money(int(cents))


HINTS = st.one_of(
    st.from_regex(r"[0-9]{0,15}[.,][0-9]{0,3}", fullmatch=True),
    st.from_regex(r"(€|EUR|euro)? ?[0-9]{1,17} ?(€|EUR)?", fullmatch=True),
    st.text(st.characters(exclude_characters="0123456789|%", exclude_categories=["Cs"]), max_size=12),
)


@given(NUMBERS, CREDITORS, HINTS, st.sampled_from(["002", "001", "003", "2"]), st.sampled_from(["", "|", "|x", "|1|2"]))
def test_what_only_hints_refuses_nothing(digits: str, creditor: str, hint: str, version: str, more: str) -> None:
    scanned = parse_scan(f"PAGOPA|{version}|{digits}|{creditor}|{hint}{more}")
    assert isinstance(scanned, ScannedNotice)
    assert (scanned.number.digits, scanned.creditor_id) == (digits, creditor)
    if scanned.amount_hint is not None:
        assert scanned.amount_hint == Money(int(hint))


@given(
    st.sampled_from([text for text, _ in CODES.values()]),
    st.sampled_from(["", "\r", "\r\n", " ", ";"]),
    st.integers(2, 4),
)
def test_a_code_that_comes_several_times_at_once_is_one(text: str, between: str, times: int) -> None:
    repeated = between.join([text] * times)
    if len(repeated) <= MAX_SCAN_LENGTH:
        once, several = parse_scan(text), parse_scan(repeated)
        if isinstance(once, ScannedNotice) and isinstance(several, ScannedNotice):
            assert (several.number, several.creditor_id) == (once.number, once.creditor_id)
            assert several.amount_hint in (once.amount_hint, None)
        else:
            assert several == once


@given(NUMBERS, NUMBERS, CREDITORS, st.sampled_from(["", "\r\n", " ", "|"]))
def test_two_notices_at_once_are_refused(one: str, other: str, creditor: str, between: str) -> None:
    assume(one != other)

    def carriers(digits: str) -> list[str]:
        address = f"https://x.it/?n={digits}&i={creditor}"
        return [digits, qr(digits), codeline(digits), data_matrix(digits), code_128(digits), creditor + digits, address]

    for first in carriers(one):
        for second in carriers(other):
            with pytest.raises(NotACode):
                parse_scan(first + between + second)


def test_an_amount_that_no_debt_can_have_is_no_hint() -> None:
    scanned = parse_scan(f"41580123456789018020{NOTICE}3902999999999999999")
    assert scanned == BARE


def test_our_own_slips_are_read_back() -> None:
    from kiosk.domain.attempt import Attempt, CartItem

    due = [
        CartItem(CREDITOR, "Comune", NoticeNumber(f"30100000000000{index:02d}44"), Money(1), "TARI", "x")
        for index in range(5)
    ]
    scanned = parse_scan(slip_code(Attempt(ATTEMPT, tuple(due))))
    assert scanned == ScannedSlip(ATTEMPT, tuple(ScannedNotice(one.notice, CREDITOR) for one in due))


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\r\n", "30100000000000014", "3010000000000001440", "30100000000000014a", "３01000000000000144"),
        *("3010000000000001٤٤", "-01000000000000144", "3.1E17", "301\u200b000000000000144", "901000000000000144"),
        f"PAGOPA|002|{NOTICE}|0123456789|0050",
        f"PAGOPA|002|30100000000000014|{CREDITOR}|0050",
        f"PAGOPA|002|901000000000000144|{CREDITOR}|0050",
        f"PAGOPA|002|{NOTICE}|{CREDITOR}|0050\n{NOTICE}",
        f"xPAGOPA|002|{NOTICE}|{CREDITOR}|0050",
        f"PAGOPA|002§{NOTICE}|{CREDITOR}|0050",
        f"PAGOPA|002|{NOTICE}|0123456789١|0050",
        NOTICE + OTHER_NOTICE,
        NOTICE + NOTICE[:-1],
        codeline()[:-1],
        codeline() + "0",
        codeline("901000000000000144"),
        "19" + codeline()[2:],
        data_matrix().replace("NBPA", "NBPX"),
        data_matrix()[:40],
        code_128()[:-6],
        code_128().replace("8020", "8021"),
        f"https://example.org/?n={NOTICE}&n={OTHER_NOTICE}",
        f"https://example.org/?x{NOTICE}",
        f"https://example.org/?iban={NOTICE}",
        f"https://example.org/?n={NOTICE}9",
        "https://example.org/?n=901000000000000144",
        "https://www.comune.example.it/",
        PERSON[:-1],
        PERSON + "X",
        PERSON.replace("A01", "F01"),
        f"{PERSON}ROSSI MARIO",
        "8012345678901",
        f"KIOSK|2|{ATTEMPT}|{CREDITOR}:{NOTICE}",
        f"KIOSK|1|{ATTEMPT[:-1]}|{CREDITOR}:{NOTICE}",
        f"KIOSK|1|{ATTEMPT[:-1]}0|{CREDITOR}:{NOTICE}",
        f"KIOSK|1|{ATTEMPT}|",
        f"KIOSK|1|{ATTEMPT}|{CREDITOR}:{NOTICE},",
        f"KIOSK|1|{ATTEMPT}|{CREDITOR}:901000000000000144",
        slip(*[f"3010000000000{index:03d}44" for index in range(21)]),
        "1" * 1_000_000,
        " " * MAX_SCAN_LENGTH + NOTICE,
    ],
)
def test_what_is_no_code(text: str) -> None:
    with pytest.raises(NotACode):
        parse_scan(text)


@pytest.mark.parametrize(
    "text", [data_matrix("901000000000000144"), f"{PERSON}9", qr("901000000000000144"), "\ud800" + PERSON + "9"]
)
def test_a_refusal_holds_nothing_of_what_was_scanned(text: str) -> None:
    with pytest.raises(NotACode) as raised:
        parse_scan(text)
    said = "".join(traceback.format_exception(raised.value))
    for secret in (PERSON, "901000000000000144", "ROSSI"):
        assert secret not in said


def test_what_names_a_person_is_not_in_a_repr() -> None:
    assert PERSON not in repr(parse_scan(PERSON))
    for secret in (PERSON, "ROSSI", "TARI"):
        assert secret not in repr(parse_scan(data_matrix()))


# Fuzzing. Each pair of bytes is one change of a real code: where, and what. That is quick to draw, and near misses find
# more than any text does.
_CHARACTERS = [
    *DIGITS,
    *"AZaz|§~ \t\r\n\x00\x1d=;:&?*%,./-",
    "\u00a0",
    "٣",
    "ß",
    "ſ",
    "\u212a",
    "\ud800",
    "😀",
    "",
    "",
    "  ",
    NOTICE,
]
FUZZED = 12_000
ANY_TEXT = 9_000


def _changed(text: str, changes: bytes) -> str:
    for index, character in zip(changes[::2], changes[1::2], strict=False):
        at = index * (len(text) + 1) // 256
        text = text[:at] + _CHARACTERS[character % len(_CHARACTERS)] + text[at + (character >> 7) :]
    return text


def _is_code_or_refused(text: str) -> bool:
    """Whether the text is a code. Then nothing of it may be invented: all numbers were there in one piece."""
    try:
        scan = parse_scan(text)
    except NotACode:
        return False
    there = "".join(text.split()).upper()
    if isinstance(scan, ScannedTaxCode):
        assert str(scan.code) in there
        return True
    notices = scan.notices if isinstance(scan, ScannedSlip) else (scan,)
    for one in notices:
        assert one.number.digits in there
        assert one.creditor_id is None or one.creditor_id in there
        assert one.amount_hint is None or str(one.amount_hint.cents) in there
    if isinstance(scan, ScannedSlip):
        assert scan.attempt_id in there
        assert 1 <= len(scan.notices) <= 20
    return True


def test_at_least_20000_fuzzed_inputs() -> None:
    tried: list[bool] = []
    quietly = {
        "deadline": None,
        "database": None,
        "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large],
    }

    @settings(max_examples=FUZZED, **quietly)  # type: ignore[arg-type]
    @given(st.sampled_from([text for text, _ in CODES.values()]), st.binary(max_size=8))
    def near_misses(text: str, changes: bytes) -> None:
        tried.append(_is_code_or_refused(_changed(text, changes)))

    @settings(max_examples=ANY_TEXT, **quietly)  # type: ignore[arg-type]
    @given(st.text(st.characters(), max_size=80))
    def any_text(text: str) -> None:
        tried.append(_is_code_or_refused(text))

    near_misses()
    any_text()
    assert len(tried) >= 20_000
    assert 500 < sum(tried) < 19_000  # both sides of the border were visited

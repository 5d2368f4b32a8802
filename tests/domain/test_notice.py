# SPDX-License-Identifier: EUPL-1.2
"""Notice numbers and the codes that carry them."""

import contextlib
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.notice import (
    MAX_TYPED_LENGTH,
    CheckDigits,
    NotANotice,
    NoticeNumber,
    mask_name,
    parse_typed,
)

DIGITS = "0123456789"
NUMBERS = st.builds(str.__add__, st.sampled_from("0123"), st.text(DIGITS, min_size=17, max_size=17))
# near misses find more than any text does
NEARLY = st.text(DIGITS + " |PAGO02\n\t\u00a0٣３", max_size=60)


@pytest.mark.parametrize(
    "digits", ["301000000000000144", "302001234567890136", "001000000000000141", "330020210415095742"]
)
def test_numbers_whose_check_digits_pass(digits: str) -> None:
    assert NoticeNumber(digits).check_digits is CheckDigits.PASS


@pytest.mark.parametrize("digits", ["302012387654312384", "301000000000012345", "301000000000000145"])
def test_a_failing_check_warns_and_never_refuses(digits: str) -> None:
    assert NoticeNumber(digits).check_digits is CheckDigits.FAIL
    assert parse_typed(digits) == NoticeNumber(digits)


@given(st.sampled_from("12"), st.text(DIGITS, min_size=17, max_size=17))
def test_aux_digits_1_and_2_have_no_check(aux: str, rest: str) -> None:
    assert NoticeNumber(aux + rest).check_digits is CheckDigits.NOT_APPLICABLE


@given(st.sampled_from("03"), st.text(DIGITS, min_size=15, max_size=15))
def test_exactly_one_pair_of_check_digits_passes(aux: str, reference: str) -> None:
    passing = [
        check for check in range(100) if NoticeNumber(f"{aux}{reference}{check:02d}").check_digits is CheckDigits.PASS
    ]
    assert passing == [int(aux + reference) % 93]


@given(st.sampled_from("03"), st.text(DIGITS, min_size=15, max_size=15), st.integers(0, 15), st.sampled_from(DIGITS))
def test_one_wrong_digit_is_found(aux: str, reference: str, index: int, digit: str) -> None:
    first = aux + reference
    wrong = first[:index] + digit + first[index + 1 :]
    if wrong == first or wrong[0] not in "03":
        return
    assert NoticeNumber(f"{wrong}{int(first) % 93:02d}").check_digits is CheckDigits.FAIL


@pytest.mark.parametrize(
    ("digits", "iuv"),
    [
        ("001000000000000141", "000000000000141"),
        ("101000000000000144", "01000000000000144"),
        ("201000000000000144", "01000000000000144"),
        ("301000000000000144", "01000000000000144"),
    ],
)
def test_the_iuv_by_aux_digit(digits: str, iuv: str) -> None:
    assert NoticeNumber(digits).iuv == iuv


@given(NUMBERS)
def test_a_number_is_kept_as_text_with_its_zeros(digits: str) -> None:
    number = NoticeNumber(digits)
    assert str(number) == number.digits == digits
    assert digits.endswith(number.iuv)
    assert len(number.iuv) == (15 if digits[0] == "0" else 17)


@given(NUMBERS)
def test_the_printed_form_can_be_typed_back(digits: str) -> None:
    number = NoticeNumber(digits)
    assert len(number.grouped) == 22
    assert [len(group) for group in number.grouped.split(" ")] == [4, 4, 4, 4, 2]
    assert parse_typed(number.grouped) == number


@given(NUMBERS, st.lists(st.sampled_from([" ", "\t", "\n", "\r\n", "\u00a0", "\u2007", ""]), min_size=19, max_size=19))
def test_blanks_anywhere_are_allowed(digits: str, blanks: list[str]) -> None:
    typed = blanks[0] + "".join(digit + blank for digit, blank in zip(digits, blanks[1:], strict=True))
    assert parse_typed(typed) == NoticeNumber(digits)


@pytest.mark.parametrize("first", "456789")
def test_other_aux_digits_are_no_notice(first: str) -> None:
    with pytest.raises(NotANotice, match="begins with"):
        parse_typed(first + "0" * 17)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "30100000000000014", "3010000000000001440", "30100000000000014a", "３01000000000000144"),
        *("3010000000000001٤٤", "-01000000000000144", "3.1E17", "301000000000000144\0", "301\u200b000000000000144"),
        "301000000000000144" + " " * MAX_TYPED_LENGTH + "9",
        " " * MAX_TYPED_LENGTH + "301000000000000144",
    ],
)
def test_other_text_is_no_notice_number(text: str) -> None:
    with pytest.raises(NotANotice):
        parse_typed(text)


@given(st.one_of(st.text(), NEARLY, st.text(alphabet=st.characters(categories=["Cs", "Cc", "Nd", "Zs"]))))
def test_any_text_is_a_notice_or_refused_and_nothing_else(text: str) -> None:
    with contextlib.suppress(NotANotice):
        parse_typed(text)


@given(NEARLY)
def test_what_is_accepted_has_exactly_the_digits_that_were_typed(text: str) -> None:
    try:
        number = parse_typed(text)
    except NotANotice:
        return
    assert number.digits == "".join(text.split())


@given(st.text(string.ascii_letters + " .-'àé", max_size=40))
def test_a_masked_name_shows_initials_only(name: str) -> None:
    words, masked = name.split(), mask_name(name).split()
    assert [len(word) for word in masked] == [len(word) for word in words]
    for word, hidden in zip(words, masked, strict=True):
        assert hidden[0] == word[0]
        assert set(hidden[1:]) <= {"*"}


def test_the_mask_of_a_name() -> None:
    assert mask_name("Ada  Fontechiara") == "A** F**********"
    assert mask_name("") == ""

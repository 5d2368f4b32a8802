# SPDX-License-Identifier: EUPL-1.2
"""Notice numbers and IUVs as GovPay computes them."""

from __future__ import annotations


class InvalidNotice(ValueError):
    """The text is no notice number; the message is GovPay's own (Italian)."""


def check_digits(prefix: str) -> str:
    """The two check digits of a notice number: its digits before them, modulo 93."""
    return f"{int(prefix) % 93:02d}"


def make_notice(aux_digit: str, code: str, serial: int) -> str:
    """A new 18-digit notice number.

    `code` is the two-digit segregation code (aux digit 3) or application code (aux digit 0); it is not used otherwise.
    Raises ValueError when the serial has outgrown its digits.
    """
    head = aux_digit + (code if aux_digit in "03" else "")
    reference = str(serial).zfill(16 - len(head))
    if len(head) + len(reference) != 16:
        raise ValueError(f"serial {serial} does not fit behind {head}")
    return head + reference + check_digits(head + reference)


def iuv_of_notice(notice: str) -> str:
    """The IUV of a notice number: without its first digit, or its first three when it starts with 0.

    Raises InvalidNotice with GovPay's wording.
    """
    shown = f"Numero Avviso [{notice}] fornito non valido:"
    if len(notice) != 18:
        raise InvalidNotice(f"{shown} Consentite 18 cifre trovate [{len(notice)}].")
    if not (notice.isascii() and notice.isdigit()):
        raise InvalidNotice(f"{shown} non e' in formato numerico.")
    if notice[0] not in "0123":
        raise InvalidNotice(f"{shown} prima cifra [{notice[0]}] non ammessa, consentite [0,1,2,3].")
    return notice[3:] if notice[0] == "0" else notice[1:]

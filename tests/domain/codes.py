# SPDX-License-Identifier: EUPL-1.2
"""Codes as they are printed, and what becomes of them in a scanner with another layout."""

from __future__ import annotations

NOTICE = "301000000000000144"
OTHER_NOTICE = "302001234567890136"
CREDITOR = "01234567897"
PERSON = "RSSMRA80A01H501U"
ATTEMPT = "ABCDEFGHJKLMNPQRSTUVWXYZ23"

# What an Italian system reads when an American scanner presses the keys of a text, and the reverse. Letters and
# figures lie on the same keys. `|` on an Italian keyboard is the key beside 1, which Americans have for ` and ~.
_US_ON_IT = str.maketrans("|\\-_=+[{]};:'\"/?<>`~@#^&*()", "§ù'?ì^èé+*òçà°-_;:\\|\"£&/()=")
_IT_ON_US = str.maketrans("|\\'?ì^èé+*òçà°-_;:§ù\"£&/()=", "~`-_=+[{]};:'\"/?<>|\\@#^&*()")


def qr(notice: str = NOTICE, creditor: str = CREDITOR, cents: int = 4550) -> str:
    return f"PAGOPA|002|{notice}|{creditor}|{cents:04d}"


def codeline(notice: str = NOTICE, cents: int = 4550) -> str:
    return f"18{notice}1200001234567810{cents:010d}3896"


def data_matrix(notice: str = NOTICE, creditor: str = CREDITOR, cents: int = 4550, payer: str = PERSON) -> str:
    line = f"codfase=NBPA;{codeline(notice, cents)}1P1{creditor}{payer:16}"
    line += f"{'ROSSI MARIO':40}{'TARI 2026 - 1 RATA':110}{'':12}A"
    assert len(line) == 256
    return line


def code_128(notice: str = NOTICE, cents: int = 4550) -> str:
    return f"41580123456789018020{notice}3902{cents:06d}"


def slip(*notices: str) -> str:
    return f"KIOSK|1|{ATTEMPT}|" + ",".join(f"{CREDITOR}:{notice}" for notice in notices or (NOTICE,))


def read_as(text: str, layout: str) -> str:
    """The characters that arrive when the scanner's keyboard and the system's differ.

    Layouts: it (they agree), us (American scanner, Italian system), it-on-us (the reverse), caps (Caps Lock is on),
    us-caps (both), altgr (the characters that need AltGr do not arrive), x (the separator arrives as a letter).
    """
    if layout in ("us", "us-caps"):
        text = text.translate(_US_ON_IT)
    if layout == "it-on-us":
        text = text.translate(_IT_ON_US)
    if layout in ("caps", "us-caps"):
        text = text.swapcase()
    if layout == "altgr":
        text = text.translate({ord(character): None for character in "|[]{}@#~`"})
    return text.replace("|", "x") if layout == "x" else text


LAYOUTS = ("it", "us", "it-on-us", "caps", "us-caps", "altgr", "x")

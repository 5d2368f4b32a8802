# SPDX-License-Identifier: EUPL-1.2
"""The technician's page: what a scanner sent, byte by byte, and what it was understood as. Only the last is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.notice import CheckDigits, ScannedNotice
from kiosk.domain.scan import NotACode, Scan, ScannedSlip, parse_scan
from kiosk.domain.slip import code_for_people
from kiosk.ui.formats import euro

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ROW = 16
# Enough for the longest code that is printed; what is longer is cut, and the page says how much came.
_ROWS = 20
#: What the keyboard scanner calls keys that write no character of their own.
_ALT = re.compile(rb"<Alt\+[0-9]+>")
_CURSOR = re.compile(rb"<(?:Ins|End|Down|PgDown|Left|Clear|Right|Home|Up|PgUp)>")


@QmlElement
class ScannerTestViewModel(QObject):
    """What came last. Nothing of it is logged, and `clear` forgets it."""

    changed = Signal()

    def __init__(self, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._count = 0
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Forget what came."""
        self._device, self._data = "", b""
        self._title, self._lines = "", list[str]()
        self.changed.emit()

    def arrived(self, device: str, data: bytes) -> None:
        """Bytes came from a device; whether they are a scan is told by `scanned`, right after."""
        self._count += 1
        self._device, self._data = device, data
        if remarks := list(_key_remarks(data)):
            self._title, self._lines = _title(None), remarks
        else:
            self._title = QCoreApplication.translate("ScannerTest", "Keys pressed by hand")
            self._lines = [
                QCoreApplication.translate(
                    "ScannerTest", "A scanner writes at least 10 signs, each within 50 ms of the one before."
                )
            ]
        self.changed.emit()

    def scanned(self, text: str) -> None:
        """The device calls it a scan: say what it means."""
        try:
            scan: Scan | None = parse_scan(text)
        except NotACode:
            scan = None
        self._title = _title(scan)
        self._lines = [*_lines(scan, self._lang), *_remarks(text), *_key_remarks(self._data)]
        self.changed.emit()

    device = Property(str, lambda self: _device_name(self._device), notify=changed)
    count = Property(int, lambda self: self._count, notify=changed)
    length = Property(int, lambda self: len(self._data), notify=changed)
    bytesText = Property(str, lambda self: "\n".join(_dump(self._data)), notify=changed)
    meaningTitle = Property(str, lambda self: self._title, notify=changed)
    meaningText = Property(str, lambda self: "\n".join(self._lines), notify=changed)


def _dump(data: bytes) -> Iterator[str]:
    """Place, bytes in hexadecimal and the characters among them, 16 a row."""
    for start in range(0, min(len(data), _ROW * _ROWS), _ROW):
        row = data[start : start + _ROW]
        characters = "".join(chr(byte) if 0x20 <= byte < 0x7F else "·" for byte in row)
        yield f"{start:04d}  {row.hex(' '):<{3 * _ROW}} {characters}"
    if len(data) > _ROW * _ROWS:
        yield "…"


def _device_name(kind: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "wedge": translate("ScannerTest", "Keyboard scanner"),
        "serial": translate("ScannerTest", "Serial scanner"),
        "camera": translate("ScannerTest", "Camera"),
    }
    return names.get(kind, kind)


def _title(scan: Scan | None) -> str:
    translate = QCoreApplication.translate
    if scan is None:
        return translate("ScannerTest", "No code that the kiosk knows")
    if isinstance(scan, ScannedNotice):
        return translate("ScannerTest", "Payment notice")
    if isinstance(scan, ScannedSlip):
        return translate("ScannerTest", "Slip of a kiosk")
    return translate("ScannerTest", "Tax code")


def _lines(scan: Scan | None, lang: str) -> Iterator[str]:
    translate = QCoreApplication.translate
    if isinstance(scan, ScannedNotice):
        yield translate("ScannerTest", "Notice number: {value}").format(value=scan.number.grouped)
        yield _check(scan.number.check_digits)
        yield translate("ScannerTest", "Creditor: {value}").format(value=scan.creditor_id or "–")
        amount = euro(scan.amount_hint, lang) if scan.amount_hint else "–"
        yield translate("ScannerTest", "Amount on paper, only a hint: {value}").format(value=amount)
    elif isinstance(scan, ScannedSlip):
        code = code_for_people(scan.attempt_id[:8])
        yield translate("ScannerTest", "Code of the payment: {value}").format(value=code)
        for notice in scan.notices:
            yield translate("ScannerTest", "Notice number: {value}").format(value=notice.number.grouped)
            yield translate("ScannerTest", "Creditor: {value}").format(value=notice.creditor_id or "–")
    elif scan is not None:
        yield from _tax_code(scan.code)


def _tax_code(code: FiscalCode) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield translate("ScannerTest", "Tax code: {value}").format(value=code)
    yield _check(code.check_digits)
    if code.omocodic:
        yield translate("ScannerTest", "Letters stand in for digits (omocodia)")


def _check(check: CheckDigits) -> str:
    translate = QCoreApplication.translate
    if check is CheckDigits.PASS:
        return translate("ScannerTest", "The check digits are right")
    if check is CheckDigits.FAIL:
        return translate("ScannerTest", "The check digits are wrong: it is only warned of")
    return translate("ScannerTest", "It has no check digits")


def _remarks(text: str) -> Iterator[str]:
    """What a technician can mend: characters that arrive as others. The codes are read all the same."""
    translate = QCoreApplication.translate
    code = text.strip()
    for prefix in ("PAGOPA", "KIOSK"):
        if not code.upper().startswith(prefix):
            continue
        character = code[len(prefix) : len(prefix) + 1]
        if character != "|":
            yield translate(
                "ScannerTest", "The sign | arrives as {sign}: the scanner’s keyboard layout is not the system’s"
            ).format(sign=character)
        if not code.startswith(prefix):
            yield translate("ScannerTest", "Capital letters arrive as small ones: Caps Lock is on")


def _key_remarks(data: bytes) -> Iterator[str]:
    """Keys that write no characters, which a technician sets otherwise; the kiosk reads them if each came through."""
    translate = QCoreApplication.translate
    if len(_ALT.findall(data)) > 1:
        yield translate(
            "ScannerTest",
            "The scanner writes signs as ALT and numbers, and some may be lost: switch its ALT mode off",
        )
    if len(_CURSOR.findall(data)) > 1:
        yield translate(
            "ScannerTest",
            "Digits arrive as arrow keys: switch Num Lock on, or the scanner’s keypad emulation off",
        )

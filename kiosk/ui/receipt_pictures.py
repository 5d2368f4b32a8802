# SPDX-License-Identifier: EUPL-1.2
"""Pictures of a receipt's pages, rendered from memory: the document never touches the disk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMutex, QMutexLocker, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.boundary import TimeLimited
from kiosk.logs import get_logger

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

log = get_logger(__name__)

PROVIDER = "receipt"
_DEFAULT_WIDTH = 1200
_MAX_WIDTH = 3000
#: A page that is longer is shown smaller: in its full width one of a strip would take all memory.
_MAX_HEIGHT = 9000
_MAX_PAGES = 20
#: A page is drawn in some tenths of a second. A document that takes this long is left alone, and shown no more.
_LIMIT_S = 5.0


def _nothing() -> QImage:
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(0)
    return dot


class ReceiptPictures(QQuickImageProvider):
    """Answers `image://receipt/<serial>/<page>` with a picture of that page of the document shown last.

    Qt asks from a thread of its own, so that rendering never blocks the screen.
    """

    def __init__(self, limit_s: float = _LIMIT_S) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image, QQuickImageProvider.Flag.ForceAsynchronousImageLoading)
        self._within_limit = TimeLimited("receipt-pictures", limit_s)
        self._lock = QMutex()
        self._pdf: bytes | None = None
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._serial = 0
        self.addresses: list[str] = []

    def show(self, pdf: bytes | None) -> None:
        """Take the document whose pages are asked for from now on; None forgets it."""
        if pdf is self._pdf:
            return
        with QMutexLocker(self._lock):
            self._close()
            self._pdf = pdf
            self._serial += 1
            pages = 0
            try:
                pages = self._open(pdf) if pdf is not None else 0
            except Exception as error:  # the receipt can be printed all the same
                log.error("a receipt cannot be shown", exc_info=error)
                self._close()
        self.addresses = [f"image://{PROVIDER}/{self._serial}/{page}" for page in range(min(pages, _MAX_PAGES))]

    def _open(self, pdf: bytes) -> int:
        from PySide6.QtPdf import QPdfDocument  # not before the first page

        buffer, document = QBuffer(), QPdfDocument()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._within_limit(partial(document.load, buffer))
        if document.status() is not QPdfDocument.Status.Ready:
            return 0
        self._document, self._buffer = document, buffer
        return document.pageCount()

    def _close(self) -> None:
        if self._document is not None:
            self._document.close()
        self._document = self._buffer = self._pdf = None

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Render one page; a clear dot for a document that is no longer shown: its page is being left, and that a
        picture which was still on its way is not wanted any more is no fault to be told."""
        serial, _, page = id.partition("/")
        width = min(requestedSize.width() if requestedSize.width() > 0 else _DEFAULT_WIDTH, _MAX_WIDTH)
        with QMutexLocker(self._lock):
            if self._document is None or serial != str(self._serial) or not page.isdecimal():
                return _nothing()
            points = self._document.pagePointSize(int(page))
            if points.width() <= 0 or points.height() <= 0:
                return QImage()
            scale = min(width / points.width(), _MAX_HEIGHT / points.height())
            wanted = QSize(max(1, round(points.width() * scale)), max(1, round(points.height() * scale)))
            try:
                picture = self._within_limit(partial(self._document.render, int(page), wanted))
            except Exception as error:  # as above
                log.error("a page of a receipt cannot be shown", exc_info=error)
                if isinstance(error, TimeoutError):
                    self._document = self._buffer = None  # not closed: somebody still draws it
                return QImage()
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture

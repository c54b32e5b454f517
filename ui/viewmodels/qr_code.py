# SPDX-License-Identifier: Apache-2.0
"""A QR code as a QML item: whole pixels per module, black on white, quiet zone included."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QRect, Signal, SignalInstance
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Panel.Backend"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 4  # modules, ISO/IEC 18004
_WHITE = 0xFFFFFFFF
_BLACK = 0xFF000000


def encode(text: str, *, dense: bool = False) -> list[list[bool]]:
    """Return the modules of `text`, quiet zone included; no rows for an empty or too long text.

    `dense`: the least error correction, for many words on a screen that nothing scratches.
    """
    if not text:
        return []
    # imported here: the panel starts without it
    import qrcode.constants
    import qrcode.exceptions
    import qrcode.main

    correction = qrcode.constants.ERROR_CORRECT_L if dense else qrcode.constants.ERROR_CORRECT_M
    code: qrcode.main.QRCode[Any] = qrcode.main.QRCode(
        error_correction=correction, border=QUIET_ZONE
    )
    code.add_data(text)
    try:
        code.make(fit=True)
    except (qrcode.exceptions.DataOverflowError, ValueError):
        return []
    return [[bool(module) for module in row] for row in code.get_matrix()]


def picture(modules: list[list[bool]]) -> QImage:
    """Return the modules as an image with one pixel a module."""
    side = len(modules)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, _BLACK)
    return image


@QmlElement
class QrCode(QQuickPaintedItem):
    """Draws `text` in its middle, as large as whole pixels a module allow."""

    textChanged = Signal()
    denseChanged = Signal()
    moduleCountChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._dense = False
        self._picture = QImage()
        self.setAntialiasing(False)
        self.setOpaquePainting(True)

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._encode(self.textChanged)

    def _get_dense(self) -> bool:
        return self._dense

    def _set_dense(self, dense: bool) -> None:
        if dense == self._dense:
            return
        self._dense = dense
        self._encode(self.denseChanged)

    def _encode(self, changed: SignalInstance) -> None:
        before = self._picture.width()
        modules = encode(self._text, dense=self._dense)
        self._picture = picture(modules) if modules else QImage()
        changed.emit()
        if self._picture.width() != before:
            self.moduleCountChanged.emit()
        self.update()

    def _get_module_count(self) -> int:
        """Modules a side, the quiet zone's eight included; 0 without a code."""
        return self._picture.width()

    def paint(self, painter: QPainter) -> None:
        """Paint white, and the code over it."""
        width, height = int(self.width()), int(self.height())
        painter.fillRect(QRect(0, 0, width, height), "white")
        modules = self._picture.width()
        scale = min(width, height) // modules if modules else 0
        if not scale:
            return
        side = modules * scale
        target = QRect((width - side) // 2, (height - side) // 2, side, side)
        painter.drawImage(target, self._picture)

    text = Property(str, _get_text, _set_text, notify=textChanged)
    dense = Property(bool, _get_dense, _set_dense, notify=denseChanged)
    moduleCount = Property(int, _get_module_count, notify=moduleCountChanged)

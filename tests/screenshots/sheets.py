# SPDX-License-Identifier: Apache-2.0
"""Contact sheets: a folder's pictures side by side with their names, to look through them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

COLUMNS, ROWS = 4, 5
_WIDTH = 480  # pixels of a picture on the sheet
_NAME = 22  # pixels of the line with its name
_GAP = 10  # pixels


def make(folder: Path, target: Path, name: str) -> Iterator[Path]:
    """Write `name`-1.png, `name`-2.png ... into `target`; yields each."""
    pictures = sorted(folder.glob("*.png"))
    target.mkdir(parents=True, exist_ok=True)
    for at in range(0, len(pictures), COLUMNS * ROWS):
        sheet = target / f"{name}-{1 + at // (COLUMNS * ROWS)}.png"
        _sheet(pictures[at : at + COLUMNS * ROWS]).save(str(sheet))
        yield sheet


def _sheet(pictures: list[Path]) -> QImage:
    images = [QImage(str(picture)) for picture in pictures]
    width = min(_WIDTH, images[0].width())
    height = round(width * images[0].height() / images[0].width())
    rows = -(-len(images) // COLUMNS)
    step = QSize(width + _GAP, height + _NAME + _GAP)
    sheet = QImage(
        _GAP + COLUMNS * step.width(), _GAP + rows * step.height(), QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("gray"))
    painter = QPainter(sheet)
    for at, (picture, image) in enumerate(zip(pictures, images, strict=True)):
        corner = QPoint(_GAP + at % COLUMNS * step.width(), _GAP + at // COLUMNS * step.height())
        painter.setPen(QColor("white"))
        painter.drawText(QRect(corner, QSize(width, _NAME)), 0, picture.stem)
        small = image.scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter.drawImage(corner + QPoint(0, _NAME), small)
    painter.end()
    return sheet

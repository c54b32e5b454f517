# SPDX-License-Identifier: Apache-2.0
"""Glyphs in any colour for QML: `image://glyph/NAME/RRGGBB` from the SVG files of a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

SCHEME = "glyph"
_DEFAULT_SIDE = 24  # pixels, the grid the glyphs are drawn on


class GlyphProvider(QQuickImageProvider):
    """Draws `NAME.svg` with `currentColor` replaced: a tint without a shader, for any renderer."""

    def __init__(self, directory: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._directory = directory
        self._sources: dict[str, bytes] = {}

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002
        """Return the glyph `NAME/RRGGBB` at the asked size; a null image if there is none."""
        name, _, colour = id.partition("/")
        side = max(requested.width(), requested.height())
        image = self._draw(name, colour, side if side > 0 else _DEFAULT_SIDE)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _draw(self, name: str, colour: str, side: int) -> QImage:
        tinted = self._source(name).replace(b"currentColor", b"#" + colour.encode("ascii"))
        buffer = QBuffer()
        buffer.setData(QByteArray(tinted))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(QSize(side, side))
        reader.setBackgroundColor(QColor(0, 0, 0, 0))
        return reader.read()

    def _source(self, name: str) -> bytes:
        """Return the text of a glyph's file, empty if the name is unknown."""
        if name not in self._sources:
            path = self._directory / f"{name}.svg"
            known = path.parent == self._directory and path.is_file()
            self._sources[name] = path.read_bytes() if known else b""
        return self._sources[name]

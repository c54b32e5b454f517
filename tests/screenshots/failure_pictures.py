# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of docs/failures.md: small files, since a panel has few colours."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.screenshots.failures import SCENES, shown

_SIZE = (1024, 600)
_SMALLEST = 0  # of Qt's qualities for PNG: the most compressed


def take(folder: Path, only: str = "") -> None:
    """One picture a failure, in Danish."""
    folder.mkdir(parents=True, exist_ok=True)
    for scene in SCENES:
        if only not in scene.name:
            continue
        with (
            tempfile.TemporaryDirectory() as scratch,
            shown(scene, Path(scratch), _SIZE, "da") as driver,
        ):
            driver.calm()
            driver.settle(0.3)
            picture = few_colours(driver.picture())
        picture.save(str(folder / f"{scene.name}.png"), "PNG", _SMALLEST)  # type: ignore[call-overload]
        print(scene.name)


def few_colours(picture: QImage) -> QImage:
    """The picture with a palette of the colours that it has most of."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    palette = [colour for colour, _ in pixels.most_common(256)]
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, palette, nearest)

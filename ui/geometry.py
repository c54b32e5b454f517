# SPDX-License-Identifier: Apache-2.0
"""The panel's size in pixels and its real density; the screen's own figure is often wrong."""

from __future__ import annotations

import math
from typing import NamedTuple

DEFAULT_SIZE = (1024, 600)
_DENSITIES = {  # px per mm of the panels that have this many pixels
    (800, 480): 7.35,  # 5"
    (480, 800): 7.35,
    (1024, 600): 6.68,  # 7"
    (600, 1024): 6.68,
    (1280, 800): 5.88,  # 10.1"
    (800, 1280): 5.88,
}
_OTHERS = 6.0
_INCH = 25.4  # mm
_LEAST, _MOST = 2.0, 20.0  # px per mm; beyond, nobody could find the way back
_TEXT_SCALES = {"100": 1.0, "115": 1.15, "130": 1.3}


class Geometry(NamedTuple):
    """Size in pixels, density in pixels per millimetre."""

    width: int
    height: int
    density: float


def choose(size: tuple[int, int] | None, density: float | None) -> Geometry:
    """The geometry for a wished size and density, either of which may be left open."""
    width, height = size or DEFAULT_SIZE
    return Geometry(width, height, density or _DENSITIES.get((width, height), _OTHERS))


def density(width: int, height: int, inches: float) -> float:
    """Pixels in a millimetre of a panel with this many pixels and this diagonal."""
    return min(_MOST, max(_LEAST, math.hypot(width, height) / (inches * _INCH)))


def text_scale(percent: str) -> float:
    """1.0, 1.15 or 1.3 for the preference `text_size`; anything else is 100 %."""
    return _TEXT_SCALES.get(percent, 1.0)

# SPDX-License-Identifier: Apache-2.0
"""`--lang --size --fullscreen --density`: how the panel is to look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from app import resources
from app.errors import AdgangError, ErrorId

if TYPE_CHECKING:
    from argparse import Namespace

_SIZE = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})", re.ASCII)
_DENSITY = re.compile(r"\d{1,2}(\.\d{1,4})?", re.ASCII)


class Look(NamedTuple):
    """None: the panel chooses."""

    lang: str | None
    size: tuple[int, int] | None
    fullscreen: bool
    density: float | None  # px per mm


def look(options: Namespace) -> Look:
    """What was asked for. Raises `bad_value`."""
    return Look(
        lang=_language(getattr(options, "lang", None)),
        size=_size(getattr(options, "size", None)),
        fullscreen=getattr(options, "fullscreen", False),
        density=_density(getattr(options, "density", None)),
    )


def _language(wish: str | None) -> str | None:
    """The wish, if it or its language alone is there."""
    if wish is None:
        return None
    files = resources.translations().glob("panel_*.qm")
    codes = {"en"} | {file.stem.removeprefix("panel_").replace("_", "-") for file in files}
    if not {wish, wish.split("-")[0]} & codes:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--lang", value=wish, allowed=" ".join(sorted(codes))
        )
    return wish


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = _SIZE.fullmatch(text)
    if not found:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--size", value=text, allowed="WIDTHxHEIGHT, such as 1024x600"
        )
    return int(found[1]), int(found[2])


def _density(text: str | None) -> float | None:
    if text is None:
        return None
    if not _DENSITY.fullmatch(text) or not 2 <= float(text) <= 20:
        raise AdgangError(
            ErrorId.BAD_VALUE, key="--density", value=text, allowed="2 to 20 pixels in a millimetre"
        )
    return float(text)

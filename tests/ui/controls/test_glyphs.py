# SPDX-License-Identifier: Apache-2.0
"""Signs and fonts: every one is there, sharp, in the asked colour."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QRawFont

from app import resources
from ui import fonts
from ui.glyphs import GlyphProvider

TOP = Path(__file__).resolve().parents[3]
ICONS = sorted(resources.icons().glob("*.svg"))
NAMES = [path.stem for path in ICONS]


@pytest.fixture
def provider(qapp: object) -> GlyphProvider:
    return GlyphProvider(resources.icons())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", [16, 23, 40])
def test_drawn_in_its_colour_and_size(provider: GlyphProvider, name: str, side: int) -> None:
    image = provider.requestImage(f"{name}/0a5c8a", QSize(), QSize(side, side))
    assert image.size() == QSize(side, side)
    inked = [
        image.pixelColor(x, y)
        for x in range(side)
        for y in range(side)
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    # premultiplied alpha rounds a little
    assert max(distance(colour, QColor("#0a5c8a")) for colour in inked) <= 3
    # nothing is cut off at the edge
    rim = [(x, y) for x in range(side) for y in range(side) if {x, y} & {0, side - 1}]
    assert max(image.pixelColor(x, y).alpha() for x, y in rim) < 160


def distance(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()), abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )  # fmt: skip


@pytest.mark.parametrize("name", ["", "nothing", "..", "../icons/check"])
def test_an_unknown_name_is_no_picture(provider: GlyphProvider, name: str) -> None:
    assert provider.requestImage(f"{name}/ff0000", QSize(), QSize(24, 24)).isNull()


def test_without_a_size_it_has_its_own(provider: GlyphProvider) -> None:
    size = QSize()
    assert provider.requestImage("check/000000", size, QSize()).size() == QSize(24, 24)


def test_every_glyph_named_in_qml_is_there() -> None:
    named = set()
    for path in (TOP / "ui").rglob("*.qml"):
        text = path.read_text()
        named |= set(re.findall(r"\b(?:iconSource|sign|glyph|icon): \"([a-z-]+)\"", text))
        if path.parent.name == "Controls":
            named |= set(re.findall(r"\bname: \"([a-z-]+)\"", text))
            for row in re.findall(r"(?:name|glyphName): \[([^]]*)\]", text):
                named |= set(re.findall(r"\"([a-z-]+)\"", row))
    assert {"check", "clock", "exclamation", "circle", "cross", "dash", "back"} <= named
    assert named - set(NAMES) == set()


def test_the_fonts_of_the_theme_come_along(qapp: object) -> None:
    assert fonts.load(resources.fonts()) == ["Noto Sans", "Noto Sans Mono"]


@pytest.mark.parametrize("path", sorted(resources.fonts().glob("*.ttf")), ids=lambda p: p.stem)
def test_a_font_writes_european_scripts(qapp: object, path: Path) -> None:
    font = QRawFont(str(path), 20)
    letters = "AZaz09 æøåÆØÅ äöüß éçñ łőžş ΑΩαω Привет ґєї – … · “” € @#&/\\-_"
    assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []
    assert path.stat().st_size < 300_000


def test_digits_stand_in_columns(families: list[str]) -> None:
    """A countdown must not jump."""
    font = QFont("Noto Sans")
    font.setPixelSize(20)
    assert len({QFontMetrics(font).horizontalAdvance(digit) for digit in "0123456789"}) == 1

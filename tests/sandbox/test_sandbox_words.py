# SPDX-License-Identifier: Apache-2.0
"""Words and colours of the phone pages."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from app.sandbox import pages

FOLDER = Path(pages.__file__).parent
STYLE = (FOLDER / "style.css").read_text(encoding="utf-8")
LIGHT, DARK = STYLE.split("@media (prefers-color-scheme: dark)")


def words(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def test_both_languages_say_the_same_things() -> None:
    keys = [
        {(page, key) for page in table for key in table[page]}
        for table in map(words, pages.LANGUAGES)
    ]
    assert keys[0] == keys[1]
    for language in pages.LANGUAGES:
        for page, entries in words(language).items():
            assert all(text.strip() for text in entries.values()), page


def test_every_word_is_used() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.html"))
    code = (FOLDER / "__init__.py").read_text(encoding="utf-8")
    for page, entries in words("en").items():
        for key in entries:
            names = (f"$w_{key}", f"${key}", f'"{key}"', f'"{key.removesuffix("_filled")}"')
            assert any(name in templates + code for name in names), f"{page}.{key}"


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6});", block))


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("block", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        ("text", "page", 7), ("text", "surface", 7), ("text", "bad-soft", 7),
        ("text", "waiting-soft", 7), ("text", "accent-soft", 7), ("muted", "page", 4.5),
        ("muted", "surface", 4.5), ("bar-text", "bar", 7), ("bar-muted", "bar", 4.5),
        ("on-accent", "accent", 4.5), ("on-accent", "accent-pressed", 4.5),
        ("accent", "surface", 4.5), ("accent", "page", 4.5), ("bad", "bad-soft", 4.5),
        ("waiting", "waiting-soft", 4.5), ("edge", "surface", 3), ("edge", "accent-soft", 3),
        ("good", "surface", 3), ("bad", "surface", 3), ("waiting", "surface", 3),
    ],
)  # fmt: skip
def test_contrast(block: str, ink: str, paper: str, least: float) -> None:
    roles = colours(block)
    assert contrast(roles[ink], roles[paper]) >= least

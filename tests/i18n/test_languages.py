# SPDX-License-Identifier: Apache-2.0
"""Thirty-six languages, each of them whole."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from i18n import translations

LANGUAGES = (
    "da", "en", "de", "fr", "es", "it", "nl", "sv", "nb", "fi", "is", "pt_PT", "pt_BR", "pl", "cs",
    "sk", "sl", "hr", "sr_Latn", "hu", "ro", "bg", "el", "et", "lv", "lt", "tr", "ru", "uk", "ar",
    "he", "ja", "ko", "zh_CN", "zh_TW", "th",
)  # fmt: skip


def texts(file: Path) -> dict[tuple[str, str, str], list[str]]:
    """The finished translations of a file by context, source and comment."""
    return {
        (
            context.findtext("name", ""), message.findtext("source", ""),
            message.findtext("comment", ""),
        ): translations._forms(message)
        for context in ET.parse(file).getroot().iterfind("context")
        for message in context.iterfind("message")
    }  # fmt: skip


def test_thirty_six_are_shipped() -> None:
    assert len(LANGUAGES) == 36
    shipped = {file.stem.removeprefix("panel_") for file in translations.files(translations.FOLDER)}
    assert shipped == set(LANGUAGES)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each not in ("da", "en")])
def test_each_has_every_text(language: str) -> None:
    danish = texts(translations.FOLDER / "panel_da.ts")
    other = texts(translations.FOLDER / f"panel_{language}.ts")
    assert other.keys() == danish.keys()
    assert [key for key, forms in other.items() if not all(forms) or not forms] == []


def test_nothing_is_left_in_english() -> None:
    assert list(translations.same_problems(translations.FOLDER)) == []


def test_a_text_that_is_left_in_english_is_found(tmp_path: Path) -> None:
    (tmp_path / "same.toml").write_text('de = ["OK", "Never"]')
    (tmp_path / "panel_de.ts").write_text(
        "<TS><context><name>A</name>"
        "<message><source>OK</source><translation>OK</translation></message>"
        "<message><source>Delete</source><translation>Delete</translation></message>"
        "</context></TS>"
    )
    assert list(translations.same_problems(tmp_path)) == [
        "panel_de.ts: left in English: 'Delete'", "same.toml: de: not the same: 'Never'",
    ]  # fmt: skip

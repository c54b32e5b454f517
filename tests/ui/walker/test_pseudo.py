# SPDX-License-Identifier: Apache-2.0
"""The made-up languages: longer, accented or turned round, with every place kept."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from i18n import translations
from tests.ui.walker import pseudo
from ui import languages

SOURCES = [
    message.findtext("source", "")
    for message in ET.parse(pseudo.TEMPLATE).getroot().iter("message")
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Delete", "Ðéļéţéöñé"),
        ("Get Token", "Ĝéţ Ţöķéñ öñé ţ"),
        ("Testing %1 …", "Ţéšţîñĝ %1 öñé ţ …"),
        ("%1. ", "%1. "),
        ("OK", "ÖĶö"),
    ],
)
def test_longer(text: str, expected: str) -> None:
    assert pseudo.lengthened(text) == expected


def test_half_as_long_again() -> None:
    for text in filter(_has_words, SOURCES):
        own = len(_bare(text))
        longer = _bare(pseudo.lengthened(text))
        assert len(longer) >= 1.5 * own, text
        assert not set("aeiou") & set(longer), text


def _has_words(text: str) -> bool:
    return any(letter.isalpha() for letter in _bare(text))


def _bare(text: str) -> str:
    return re.sub(r"%\d|%n", "", text).strip()


def test_words_are_turned_round_and_places_are_kept() -> None:
    turned = pseudo.mirrored("Testing %1 …")
    assert turned == "\u200f\u202eTesting\u202c\u200f %1 \u200f\u202e…\u202c\u200f"
    assert languages.right_to_left(pseudo.MIRRORED)
    assert not languages.right_to_left(pseudo.LONG)


@pytest.mark.parametrize("language", [pseudo.LONG, pseudo.MIRRORED])
def test_no_translation_is_missing_or_breaks_a_place(language: str) -> None:
    root = ET.fromstring(pseudo.translated(language))
    found = [
        problem
        for message in root.iter("message")
        for problem in translations.message_problems(message)
    ]
    assert found == []

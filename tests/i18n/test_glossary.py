# SPDX-License-Identifier: Apache-2.0
"""One word for one thing, in every language that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n import terms, translations

ENGLISH = "token = '\\btokens?\\b'\nobtained = '^Obtained$'\ntest = '\\btest\\b'\n"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    (tmp_path / "en.toml").write_text(ENGLISH)
    (tmp_path / "tr.toml").write_text(
        'token = ["belirteç"]\nobtained = ["alındı"]\ntest = ["test"]'
    )
    return tmp_path


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("Get the token again.", ["Belirteci yeniden alın: belirteç"]),
        ("Obtained", ["ALINDI"]),
        ("The token", ["BELİRTEÇ"]),
        ("It has been obtained by hand", ["Elle"]),  # no term: the pattern is the whole text's
        ("Run adgang test", ["Çalıştırın: adgang test"]),
        ("Run adgang test", ["Çalıştırın"]),  # a command is no word
        ("Nothing", ["Hiçbir şey"]),
    ],
)
def test_words_of_the_glossary_pass(words: Path, source: str, texts: list[str]) -> None:
    assert list(terms.problems("tr", source, texts, words)) == []


@pytest.mark.parametrize(
    ("source", "texts"),
    [("Get the token again.", ["Jetonu yeniden alın"]), ("2 tokens", ["belirteç", "jeton"])],
)
def test_another_word_for_a_thing_is_found(words: Path, source: str, texts: list[str]) -> None:
    assert len(list(terms.problems("tr", source, texts, words))) == 1


def test_a_glossary_with_gaps_is_found(words: Path) -> None:
    (words / "xx.toml").write_text('token = []\nobtained = ["ja"]\nnone = ["x"]\n')
    assert list(terms.gaps("xx", words)) == [
        "xx.toml: none is no term", "xx.toml: test is missing", "xx.toml: token has no words",
    ]  # fmt: skip
    assert list(terms.gaps("yy", words)) == ["yy.toml is missing"]
    assert list(terms.gaps("tr", words)) == []


def test_every_text_keeps_to_its_glossary() -> None:
    assert list(translations.glossary_problems(translations.FOLDER)) == []

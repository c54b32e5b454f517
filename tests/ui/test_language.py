# SPDX-License-Identifier: Apache-2.0
"""Languages: which there are, what they call themselves, which one is spoken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from ui import languages
from ui.viewmodels.language import LanguageViewModel


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("panel_da.qm", "panel_pt_BR.qm", "panel_ar.qm", "other_de.qm"):
        (tmp_path / name).touch()
    return tmp_path


def test_languages_are_those_that_are_compiled_and_the_source(folder: Path) -> None:
    assert languages.available(folder) == ["da", "en", "pt-BR", "ar"]
    assert languages.available(folder, ("pt-BR", "xx", "da")) == ["pt-BR", "da"]
    assert languages.available(folder, ("xx",)) == ["da", "en", "pt-BR", "ar"]
    assert languages.available(folder / "missing") == ["en"]


@pytest.mark.parametrize(
    ("code", "name"), [("da", "Dansk"), ("en", "English"), ("de", "Deutsch"), ("ja", "日本語")]
)
def test_languages_call_themselves_by_their_own_names(code: str, name: str) -> None:
    assert languages.own_name(code) == name


@pytest.mark.parametrize(
    ("wishes", "chosen"),
    [(("en",), "en"), (("", "da-DK"), "da"), (("xx", "en-GB"), "en"), ((), "da"), (("xx",), "da")],
)
def test_the_first_wish_that_can_be_met_wins(wishes: tuple[str, ...], chosen: str) -> None:
    assert languages.choose(["da", "en"], *wishes) == chosen


def test_only_some_languages_run_from_right_to_left() -> None:
    for code in ("ar", "he", "fa", "ur"):
        assert languages.right_to_left(code)
        assert QLocale(code).textDirection().name == "RightToLeft"
    assert not languages.right_to_left("da")


def test_a_translation_is_in_force_until_the_next(qapp: QGuiApplication, compiled: Path) -> None:
    translation = languages.Translation(compiled)
    translation.install("da")
    assert QCoreApplication.translate("CommonWords", "Get Token") == "Hent token"
    assert QLocale().name() == "da_DK"
    translation.install("en")
    assert QCoreApplication.translate("CommonWords", "Get Token") == "Get Token"
    translation.install("da")
    translation.remove()
    assert QCoreApplication.translate("CommonWords", "Get Token") == "Get Token"


def test_select_switches_and_remembers(qapp: QGuiApplication) -> None:
    switched, kept = list[str](), list[str]()
    language = LanguageViewModel(["da", "en"], "da", switched.append, kept.append)
    assert (language.current, language.name, language.locale) == ("da", "Dansk", "da_DK")
    language.select("en")
    assert (switched, kept, language.current) == (["en"], ["en"], "en")
    language.select("en")
    assert (switched, kept) == (["en"], ["en", "en"]), "chosen again is still chosen"
    language.select("xx")
    assert language.current == "en"
    assert [row["name"] for row in language.rows] == ["Dansk", "English"]

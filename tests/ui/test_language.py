# SPDX-License-Identifier: Apache-2.0
"""Languages: which there are, what they call themselves, which one is spoken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from app import resources
from app.scripts import FAMILIES, HAN
from ui import fonts, languages
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


def test_languages_stand_where_people_look_for_them(tmp_path: Path) -> None:
    codes = ("ar", "cs", "da", "de", "el", "es", "he", "hu", "is", "ja", "ru", "sr_Latn", "zh_TW")
    for each in codes:
        (tmp_path / f"panel_{each}.qm").touch()
    assert languages.available(tmp_path) == [
        "da", "cs", "de", "en", "es", "is", "hu", "sr-Latn", "el", "ru", "he", "ar", "ja", "zh-TW",
    ]  # fmt: skip


def test_names_tell_kinds_of_a_language_apart() -> None:
    names = {
        each: languages.own_name(each) for each in ("pt-PT", "pt-BR", "sr-Latn", "zh-CN", "zh-TW")
    }
    assert len(set(names.values())) == 5
    assert names["pt-BR"] == "Português (Brasil)"
    assert QLocale(languages.locale_name("sr-Latn")).monthName(1) == "januar"


def test_every_script_joins_in(qapp: QGuiApplication) -> None:
    fonts.load(resources.fonts())
    fonts.join()
    for code, needed in FAMILIES.items():
        assert fonts.missing(code) == "", "set-up installs the fonts of every language"
        assert fonts.family(code) == (needed if code in HAN else "Noto Sans")
    samples = {"ar": "العربية", "he": "עברית", "th": "ไทย", "ja": "日本語"}
    for code, text in samples.items():
        assert faces("Noto Sans", text) == {FAMILIES[code]}
        assert faces(fonts.family(code), "Abc") == {fonts.family(code)}
    assert faces("Noto Sans CJK SC", "简体") == {"Noto Sans CJK SC"}


def test_a_font_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda family: "CJK" not in family)
    assert fonts.missing("ja") == "Noto Sans CJK JP"
    assert fonts.family("ja") == "Noto Sans", "boxes, but nothing else changes"
    assert fonts.missing("th") == ""


def faces(family: str, text: str) -> set[str]:
    """The families that Qt words the text with."""
    font = QFont(family)
    font.setPixelSize(20)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}

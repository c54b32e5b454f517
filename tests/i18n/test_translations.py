# SPDX-License-Identifier: Apache-2.0
"""What i18n/translations.py finds wrong, and what Qt's tools make of a QML file."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from i18n import translations

QML = """
import QtQuick

Item {
    //: Button.
    property string a: qsTr("Cancel")
    //: The time that is left; %n is a number.
    property string b: qsTr("%n minute(s) left", "", 3)
}
"""


def _message(source: str, translation: str, *, kind: str = "", numerus: bool = False) -> ET.Element:
    type_ = f' type="{kind}"' if kind else ""
    forms = f"<translation{type_}>{translation}</translation>"
    plural = ' numerus="yes"' if numerus else ""
    return ET.fromstring(f"<message{plural}><source>{source}</source>{forms}</message>")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Cancel", "Annuller"),
        ("%1 of %2", "%2 i alt, heraf %1"),
        ("%L1 s", "%L1 sek."),
        ("100 %", "100 %"),
        ("a &lt;b&gt;code&lt;/b&gt;", "en &lt;b&gt;kode&lt;/b&gt;"),
    ],
)
def test_a_good_message_passes(source: str, translation: str) -> None:
    assert list(translations.message_problems(_message(source, translation))) == []


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("Cancel", "", "empty"),
        ("Cancel", " ", "empty"),
        ("%1 of %2", "%1 af", "placeholders"),
        ("%1 of %2", "%1 af %1", "placeholders"),
        ("Code", "Kode %1", "placeholders"),
        ("%L1 s", "%1 s", "placeholders"),
        ("a &lt;b&gt;code&lt;/b&gt;", "en &lt;b&gt;kode", "mark-up"),
        ("at ", "ved", "spaces"),
    ],
)
def test_a_bad_message_is_found(source: str, translation: str, problem: str) -> None:
    found = list(translations.message_problems(_message(source, translation)))
    assert [problem in message for message in found] == [True]


@pytest.mark.parametrize("kind", ["unfinished", "vanished", "obsolete"])
def test_a_message_in_work_is_found(kind: str) -> None:
    message = _message("Cancel", "Annuller", kind=kind)
    assert [found.startswith(kind) for found in translations.message_problems(message)] == [True]


def test_each_plural_form_is_looked_at() -> None:
    one, more = "<numerusform>et minut</numerusform>", "<numerusform>%n minutter</numerusform>"
    assert not list(
        translations.message_problems(_message("%n minute(s)", one + more, numerus=True))
    )
    lost = one + "<numerusform></numerusform>"
    assert list(translations.message_problems(_message("%n minute(s)", lost, numerus=True))) == [
        "empty"
    ]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A QML folder and a translations folder with Danish and English begun."""
    qml, folder = tmp_path / "ui", tmp_path / "i18n"
    qml.mkdir()
    folder.mkdir()
    (qml / "Page.qml").write_text(QML)
    translations.begin("da", folder)
    translations.begin("en", folder)
    return qml, folder


def test_update_collects_the_texts(folders: tuple[Path, Path]) -> None:
    qml, folder = folders
    assert len(list(translations.outdated(qml, folder))) == 2
    translations.update(qml, folder)
    assert list(translations.outdated(qml, folder)) == []
    danish, english = ((folder / f"panel_{code}.ts").read_text() for code in ("da", "en"))
    assert "Cancel" in danish
    assert "%n minute(s) left" in danish
    assert "Cancel" not in english, "English holds plural forms only"
    assert "%n minute(s) left" in english
    assert len(list(translations.problems(folder))) == 3


def test_a_text_without_a_comment_for_translators_is_told(folders: tuple[Path, Path]) -> None:
    qml, folder = folders
    (qml / "Page.qml").write_text(QML.replace("//: ", "// "))
    translations.update(qml, folder)
    assert [line for line in translations.problems(folder) if "no translator comment" in line] == [
        "panel_da.ts: Page: no translator comment: 'Cancel'",
        "panel_da.ts: Page: no translator comment: '%n minute(s) left'",
    ], "English holds plural forms only"
    (qml / "Page.qml").write_text(QML)
    translations.update(qml, folder)
    assert not [line for line in translations.problems(folder) if "no translator comment" in line]


def test_a_text_that_left_the_qml_is_told_and_dropped(folders: tuple[Path, Path]) -> None:
    qml, folder = folders
    translations.update(qml, folder)
    danish = folder / "panel_da.ts"
    danish.write_text(
        danish.read_text().replace(
            '<translation type="unfinished"></translation>', "<translation>Annuller</translation>"
        )
    )
    (qml / "Page.qml").write_text(QML.replace("Cancel", "Log out everywhere"))
    translations.update(qml, folder)
    assert [line for line in translations.problems(folder) if "vanished" in line]
    translations.update(qml, folder, drop_vanished=True)
    assert not [line for line in translations.problems(folder) if "vanished" in line]


def test_compiled_translations_are_loaded_and_old_ones_removed(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    qml, folder = folders
    translations.update(qml, folder)
    danish = folder / "panel_da.ts"
    danish.write_text(
        danish.read_text().replace(
            '<translation type="unfinished"></translation>', "<translation>Annuller</translation>"
        )
    )
    target = tmp_path / "compiled"
    target.mkdir()
    (target / "panel_xx.qm").touch()
    translations.compile_all(folder, target)
    assert {path.name for path in target.iterdir()} == {"panel_da.qm", "panel_en.qm"}
    translator = QTranslator()
    assert translator.load(str(target / "panel_da.qm"))
    assert translator.translate("Page", "Cancel") == "Annuller"
    assert QCoreApplication.translate("Page", "Cancel") == "Cancel", "nothing is installed"


def test_a_language_code_is_checked(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no language code"):
        translations.begin("../x", tmp_path)


def test_no_translations_at_all_is_a_problem(tmp_path: Path) -> None:
    assert len(list(translations.problems(tmp_path))) == 1

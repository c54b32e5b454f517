# SPDX-License-Identifier: Apache-2.0
"""The panel's languages: which there are, what they call themselves, and which is in force."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

SOURCE = "en"  # the language of the texts in the QML
FIRST = "da"  # what a panel speaks that nobody has told otherwise
_PREFIX = "panel_"

# Qt calls these by their territory, or without the one that tells them apart.
_OWN_NAMES = {
    SOURCE: "English",
    "es": "Español",
    "pt-PT": "Português (Portugal)",
    "pt-BR": "Português (Brasil)",
    "sr-Latn": "Srpski (latinica)",
}
# Qt writes times in a way that no machine of this kind does, or the names of months in Cyrillic.
# Arabic: with the digits that all other numbers on the panel have.
_LOCALES = {SOURCE: "en_GB", "sr-Latn": "sr_Latn_RS", "ar": "ar_AE"}
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


def available(folder: Path, wanted: Sequence[str] = ()) -> list[str]:
    """BCP 47 codes of the compiled languages and the source; those `wanted`, in that order.

    Else the panel's first language, and the others as people look for them: by their own names,
    accents aside, the Latin ones before those of other scripts.
    """
    found = {SOURCE} | {code(path) for path in folder.glob(f"{_PREFIX}*.qm")}
    chosen = [each for each in wanted if each in found]
    return chosen or sorted(found, key=lambda each: (each != FIRST, _plain(own_name(each))))


def _plain(name: str) -> str:
    """Without accents and case; the order of Unicode's blocks is that of the scripts."""
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def code(path: Path) -> str:
    """`pt-BR` for `panel_pt_BR.qm`."""
    return path.stem.removeprefix(_PREFIX).replace("_", "-")


def own_name(language: str) -> str:
    """What the language calls itself, such as `Dansk`."""
    name = _OWN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language
    return name[:1].upper() + name[1:]


def locale_name(language: str) -> str:
    """The locale that words dates and numbers in this language."""
    return _LOCALES.get(language) or QLocale(language).name()


def choose(languages: Sequence[str], *wishes: str) -> str:
    """The first wish that can be met, also by its language alone; else the first language."""
    for wish in wishes:
        for form in (wish, wish.split("-")[0]):
            if form in languages:
                return form
    return languages[0] if languages else SOURCE


def right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return language.split("-")[0] in _RIGHT_TO_LEFT


class Translation:
    """Installs one language at a time into the application."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def install(self, language: str) -> None:
        """Put `language` in force for every text that is worded from now on."""
        self.remove()
        file = self._folder / f"{_PREFIX}{language.replace('-', '_')}.qm"
        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._installed = translator
        QLocale.setDefault(QLocale(locale_name(language)))

    def remove(self) -> None:
        """Back to the source language."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

# SPDX-License-Identifier: Apache-2.0
"""Translations by Qt's tools: `compile TARGET`, `update [--add CODE]`, `check`; see --help."""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # it is also run as a script

from i18n import terms

FOLDER = Path(__file__).resolve().parent
QML = FOLDER.parent / "ui"
SHOWN = 40  # problems; a new language begins with hundreds

_PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
_TAG = re.compile(r"</?[a-z]+\d?(?:\s[^<>]*)?/?>")


def main(arguments: list[str]) -> int:
    """Run one verb; 1 where something is wrong with the translations."""
    parser = argparse.ArgumentParser(prog="translations.py")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("compile").add_argument("target", type=Path)
    updating = verbs.add_parser("update")
    updating.add_argument("--add", metavar="CODE", help="begin a language, such as de or pt_BR")
    updating.add_argument("--drop-vanished", action="store_true")
    verbs.add_parser("check")
    chosen = parser.parse_args(arguments)
    if chosen.verb == "compile":
        compile_all(FOLDER, chosen.target)
        return 0
    if chosen.verb == "update":
        if chosen.add:
            begin(chosen.add, FOLDER)
        update(QML, FOLDER, drop_vanished=chosen.drop_vanished)
        return _report([*wrong(FOLDER)])
    return _report([*outdated(QML, FOLDER), *wrong(FOLDER)])


def files(folder: Path) -> list[Path]:
    """The translation files, one a language."""
    return sorted(folder.glob("panel_*.ts"))


def compile_all(folder: Path, target: Path) -> None:
    """Make `target` hold exactly the compiled translations of `folder`."""
    target.mkdir(parents=True, exist_ok=True)
    wanted = {target / source.with_suffix(".qm").name: source for source in files(folder)}
    for old in set(target.glob("*.qm")) - wanted.keys():
        old.unlink()
    for compiled, source in wanted.items():
        _qt("lrelease", "-silent", "-nounfinished", source, "-qm", compiled)


def begin(code: str, folder: Path) -> None:
    """An empty file for a language, by the name that Qt gives it."""
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?", code):
        raise SystemExit(f"translations.py: {code} is no language code such as de or pt_BR")
    with (folder / f"panel_{code}.ts").open("x") as file:
        file.write(f'<!DOCTYPE TS>\n<TS version="2.1" language="{code}" sourcelanguage="en"/>\n')


def update(qml: Path, folder: Path, *, drop_vanished: bool = False) -> None:
    """Bring the files up to date with the texts in the QML.

    English is the source language, so its file holds plural forms only.
    """
    options = ["-silent", "-extensions", "qml", "-locations", "none", "-source-language", "en"]
    if drop_vanished:
        options.append("-no-obsolete")
    for file in files(folder):
        plural_only = ["-pluralonly"] if file.stem == "panel_en" else []
        _qt("lupdate", *options, *plural_only, qml, "-ts", file)


def outdated(qml: Path, folder: Path) -> Iterator[str]:
    """The files that `update` would change."""
    with tempfile.TemporaryDirectory() as scratch:
        for file in files(folder):
            shutil.copy(file, scratch)
        update(qml, Path(scratch))
        for file in files(folder):
            if Path(scratch, file.name).read_bytes() != file.read_bytes():
                yield f"{file.name}: behind the QML; run ./dev i18n"


def wrong(folder: Path) -> Iterator[str]:
    """All that is wrong with the texts themselves."""
    yield from problems(folder)
    yield from glossary_problems(folder)
    yield from same_problems(folder)


def problems(folder: Path) -> Iterator[str]:
    """Every entry that is unfinished, no longer used, breaks a placeholder or is not explained."""
    if not files(folder):
        yield f"{folder}: no panel_*.ts"
    for file in files(folder):
        root = ET.parse(file).getroot()  # noqa: S314 - our own files
        for context in root.iterfind("context"):
            for message in context.iterfind("message"):
                source = message.findtext("source", "")
                found = list(message_problems(message))
                if file.stem != "panel_en" and not message.findtext("extracomment", "").strip():
                    found.append("no translator comment")
                for problem in found:
                    yield f"{file.name}: {context.findtext('name')}: {problem}: {source!r}"


def glossary_problems(folder: Path, words: Path = terms.FOLDER) -> Iterator[str]:
    """Every finished entry that calls a thing of the glossary by another name."""
    for file in files(folder):
        language = file.stem.removeprefix("panel_")
        if language == "en":
            continue
        if lacking := list(terms.gaps(language, words)):
            yield from lacking
            continue
        for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own files
            source, texts = message.findtext("source", ""), _forms(message)
            for problem in terms.problems(language, source, texts, words):
                yield f"{file.name}: {problem}: {source!r} = {texts[0]!r}"


def same_problems(folder: Path) -> Iterator[str]:
    """Every text that is left in English, but for those that really are the same (same.toml)."""
    known = tomllib.loads((folder / "same.toml").read_text())
    for file in files(folder):
        language = file.stem.removeprefix("panel_")
        if language == "en":
            continue
        found = {
            message.findtext("source", "")
            for message in ET.parse(file).getroot().iter("message")  # noqa: S314 - our own files
            if message.findtext("source", "") in _forms(message)
        }
        listed = set(known.get(language, ()))
        yield from (f"{file.name}: left in English: {text!r}" for text in sorted(found - listed))
        yield from (
            f"same.toml: {language}: not the same: {text!r}" for text in sorted(listed - found)
        )


def _forms(message: ET.Element) -> list[str]:
    """The finished texts of a message: one, or as many as the language has plural forms."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return []
    forms = [_text(form) for form in translation.iterfind("numerusform")]
    return forms or [_text(translation)]


def message_problems(message: ET.Element) -> Iterator[str]:
    """What is wrong with one `<message>` of a .ts file."""
    translation = message.find("translation")
    if translation is None:
        yield "no translation"
        return
    kind = translation.get("type")
    if kind is not None:
        yield {"vanished": "vanished; ./dev i18n --drop-vanished"}.get(kind, kind)
        return
    source = message.findtext("source", "")
    numerus = message.get("numerus") == "yes"
    texts = [_text(form) for form in translation.iterfind("numerusform")] if numerus else []
    for text in texts or [_text(translation)]:
        yield from _text_problems(source, text, numerus=numerus)


def _text(element: ET.Element) -> str:
    """The text of a translation; `<lengthvariant>`s are not used here."""
    return element.text or ""


def _text_problems(source: str, text: str, *, numerus: bool) -> Iterator[str]:
    if not text.strip():
        yield "empty"
        return
    wanted, found = (sorted(_PLACEHOLDER.findall(each)) for each in (source, text))
    if numerus:  # "one minute" may do without its %n
        wanted, found = ([p for p in each if not p.endswith("n")] for each in (wanted, found))
    if wanted != found:
        yield f"placeholders {' '.join(wanted) or 'none'} became {' '.join(found) or 'none'}"
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(text)):
        yield "mark-up differs"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "spaces around it differ"


def _qt(tool: str, *arguments: str | Path) -> None:
    """Run a tool of the PySide6 that belongs to this Python, without loading it."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise SystemExit(f"translations.py: {tool} needs PySide6-Essentials")
    utf8 = {**os.environ, "LC_ALL": "C.UTF-8"}  # Qt complains of any other
    subprocess.run([Path(found.origin).parent / tool, *arguments], check=True, env=utf8)


def _report(found: Iterator[str] | list[str]) -> int:
    lines = list(found)
    for line in lines[:SHOWN]:
        print(line, file=sys.stderr)
    if len(lines) > SHOWN:
        print(f"... and {len(lines) - SHOWN} more", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

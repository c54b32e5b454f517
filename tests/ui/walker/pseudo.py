# SPDX-License-Identifier: Apache-2.0
"""Made-up languages that find what real ones would: one half as long again, one mirrored.

Both are made of the texts that a real translation file holds, so that a new text is in them too.
"""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from i18n import translations

TOP = Path(__file__).resolve().parents[3]
TEMPLATE = TOP / "i18n" / "panel_da.ts"
LONG, MIRRORED = "en-XA", "ar-XB"  # the codes that CLDR has for this

_ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýž",
)
_KEPT = re.compile(r"(%(?:L?\d{1,2}|L?n)|</?[a-z]+\d?(?:\s[^<>]*)?/?>)")
_PADDING = "öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ"
_GROWTH = 0.5
_RIGHT_TO_LEFT = "\u200f\u202e{}\u202c\u200f"  # turns even Latin letters round


def lengthened(text: str) -> str:
    """Accented letters, and half as long again: one word grows, several get company."""
    letters = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)
    )
    own = len(_KEPT.sub("", text).strip()) if re.search(r"[^\W\d_]", letters) else 0
    more = math.ceil(own * _GROWTH)
    if more == 0:
        return letters
    kept, tail = _before_the_end(letters)
    if " " in text.strip():
        return kept + " " + (_PADDING * more)[:more].rstrip() + tail
    return kept + (_PADDING.replace(" ", "") * more)[:more] + tail


def mirrored(text: str) -> str:
    """Every word from right to left; what is kept stays as it is."""
    parts = (
        part if _KEPT.fullmatch(part) else re.sub(r"\S+", lambda w: _turned(w[0]), part)
        for part in _KEPT.split(text)
    )
    return "".join(parts)


def _turned(word: str) -> str:
    return _RIGHT_TO_LEFT.format(word)


def _before_the_end(text: str) -> tuple[str, str]:
    """The text without the sign and the spaces it ends with, and those."""
    found = re.search(r"[\s.:!?…›]*$", text)
    at = found.start() if found else len(text)
    return text[:at], text[at:]


def translated(language: str) -> str:
    """A whole .ts file of a made-up language."""
    turn = {LONG: lengthened, MIRRORED: mirrored}[language]
    root = ET.parse(TEMPLATE).getroot()
    root.set("language", language.replace("-", "_"))
    for message in root.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None, source
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            form.text = turn(source)
    return ET.tostring(root, encoding="unicode")


def compile_with_others(target: Path) -> None:
    """All real languages and both made-up ones, compiled into `target`."""
    sources = target / "sources"
    sources.mkdir(parents=True)
    for file in TEMPLATE.parent.glob("panel_*.ts"):
        (sources / file.name).write_bytes(file.read_bytes())
    for language in (LONG, MIRRORED):
        name = f"panel_{language.replace('-', '_')}.ts"
        (sources / name).write_text(translated(language), encoding="utf-8")
    translations.compile_all(sources, target)

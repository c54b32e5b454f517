# SPDX-License-Identifier: Apache-2.0
"""What a QML file may hold (docs/architecture.md, rules 4, 5 and 6, and visual practice)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.layering.qml_text import Literal, bindings, strings, without_calls, without_comments
from tests.layering.source import Source

LENGTH = 300  # lines; aim under 250
THEME = "ui/Panel/Theme/"
WORDS = "ui/Panel/Words/"

_GEOMETRY = re.compile(
    r"[xy]|(?:\w*[wW]idth|\w*[hH]eight|\w*[sS]pacing|\w*[pP]adding|\w*[mM]argins?|\w*Inset"
    r"|radius|\w*Radius|pixelSize|pointSize|\w*Offset)"
)
_NUMBER = re.compile(r"(?<![\w.])(?:\d+\.?\d*|\.\d+)(?![\w.])")
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}")
_TEXT = re.compile(
    r"(?:\w+Text|text|title|label|placeholder|description|detail|reason|message|trailing|unit|"
    r"error|Accessible\.name|Accessible\.description)"
)
_LETTER = re.compile(r"[^\W\d_]")
_LOCALE = re.compile(r"[a-z]{2}_[A-Z]{2}")
_WORDS = re.compile(r"[^\W\d_]{2,}[,:]?\s+[^\W\d_]{2,}")


def head(source: Source) -> Iterator[str]:
    """Licence; a component within a file sees the ids around it."""
    if not source.text.startswith("// SPDX-License-Identifier: Apache-2.0\n"):
        yield f"{source.path}:1: no SPDX line"
    components = re.search(r"\b(?:Component\s*\{|delegate\s*:|sourceComponent\s*:)", source.text)
    if components and not re.search(r"^pragma ComponentBehavior: Bound$", source.text, re.M):
        yield f"{source.path}: no `pragma ComponentBehavior: Bound`"


def length(source: Source) -> Iterator[str]:
    """Small files."""
    lines = source.text.count("\n")
    if lines > LENGTH:
        yield f"{source.path}: {lines} lines; split it below {LENGTH}"


def colours(source: Source) -> Iterator[str]:
    """Rule 5: a colour is a role of the theme."""
    if source.within(THEME):
        return
    for binding in bindings(source.text):
        coloured = binding.last.lower().endswith("color") or binding.type == "color"
        for literal in strings(binding.value):
            named = coloured and not literal.calls and not literal.compared
            if _COLOUR.fullmatch(literal.content) or (
                named and literal.content not in ("", "transparent")
            ):
                yield f"{source.path}:{binding.line}: literal colour {literal.content!r}"
    for match in re.finditer(r"\bQt\.(?:rgba|hsla|hsva|color)\(", without_comments(source.text)):
        yield f"{_place(source, match)}: {match[0]}...); use a role of the theme"


def sizes(source: Source) -> Iterator[str]:
    """Rule 5: a size is millimetres or a metric of the theme; 0 and 1 are not sizes."""
    if source.within(THEME):
        return
    for binding in bindings(source.text):
        if not _GEOMETRY.fullmatch(binding.last) and binding.type not in ("real", "int"):
            continue
        if binding.type and not _GEOMETRY.fullmatch(binding.last):
            continue
        expression = without_calls(binding.value, r"Theme\.\w+|[\w.]+(?=\s*\[)")
        for number in _NUMBER.finditer(expression):
            if float(number[0]) > 1 and not _is_factor(expression, number):
                yield f"{source.path}:{binding.line}: literal size {number[0]} in {binding.name}"


def _is_factor(expression: str, number: re.Match[str]) -> bool:
    """Whether it multiplies, divides or is compared: that is no size."""
    before, after = expression[: number.start()].rstrip(), expression[number.end() :].lstrip()
    return before.endswith(("*", "/", "%", "<", ">", "=")) or after.startswith(
        ("*", "/", "%", "<", ">", "=")
    )


def fonts(source: Source) -> Iterator[str]:
    """Rule 5: a font is the theme's."""
    if source.within(THEME):
        return
    for binding in bindings(source.text):
        if binding.last == "family" and any(strings(binding.value)):
            yield f"{source.path}:{binding.line}: literal font {binding.value.strip()}"


def words(source: Source) -> Iterator[str]:
    """Rule 4: what people read goes through qsTr."""
    if source.within(THEME):
        return
    for binding in bindings(source.text):
        spoken = source.within(WORDS) or any(map(_TEXT.fullmatch, (binding.last, binding.name)))
        for literal in strings(binding.value):
            if not _exempt(literal) and (_LETTER if spoken else _WORDS).search(literal.content):
                yield f"{source.path}:{binding.line}: {literal.content!r} without qsTr"
    for match in re.finditer(r"\breturn\b([^;\n]*)", without_comments(source.text)):
        for literal in strings(match[1]):
            bad = _LETTER if source.within(WORDS) else _WORDS
            if not _exempt(literal) and bad.search(literal.content):
                yield f"{_place(source, match)}: {literal.content!r} without qsTr"


def _exempt(literal: Literal) -> bool:
    """An argument (an id, or qsTr's own), compared with something, or a locale's name."""
    return bool(literal.calls) or literal.compared or bool(_LOCALE.fullmatch(literal.content))


def translatable(source: Source) -> Iterator[str]:
    """Rule 4: lupdate sees plain literals only."""
    for match in re.finditer(r"\bqsTr\(\s*(.)", without_comments(source.text)):
        if match[1] not in "\"'":
            yield f"{_place(source, match)}: qsTr of something that is no literal"


def no_handler_names(source: Source) -> Iterator[str]:
    """A property named like a signal handler cannot be assigned."""
    for match in re.finditer(r"\bproperty\s+[\w.<>]+\s+(on[A-Z]\w*)", source.text):
        yield f"{_place(source, match)}: property {match[1]} reads as a signal handler"


def software_renderer(source: Source) -> Iterator[str]:
    """A panel without a GPU draws no effects; a platform's style differs between machines."""
    banned = (
        r"^import\s+(?:QtQuick\.Effects|Qt5Compat\S*|QtQuick\.Particles"
        r"|QtQuick\.Controls(?!\.Basic)(?:\.\w+)*)\s*(?:as\s+\w+\s*)?$"
        r"|\b(?:ShaderEffect|MultiEffect|DropShadow|FastBlur)\s*\{"
    )
    for match in re.finditer(banned, without_comments(source.text), re.M):
        yield f"{_place(source, match)}: {match[0].strip()}"


def _place(source: Source, match: re.Match[str]) -> str:
    line = source.text.count("\n", 0, match.start()) + 1
    return f"{source.path}:{line}"

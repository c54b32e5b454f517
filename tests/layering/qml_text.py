# SPDX-License-Identifier: Apache-2.0
"""Just enough of QML's grammar for the rules: comments, bindings, strings and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_STRING = r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`"""
_STRING_OR_COMMENT = re.compile(rf"(?P<string>{_STRING})|//[^\n]*|/\*.*?\*/", re.DOTALL)
_BINDING = re.compile(
    r"^\s*(?:(?:readonly|required|default|final)\s+)*(?:property\s+(?P<type>[\w.<>]+)\s+)?"
    r"(?P<name>[\w.]+)\s*:(?P<value>.*)$"
)
_UNFINISHED = re.compile(r"(?:[-+*/%?:&|,=<>]|&&|\|\|)\s*$")
_CONTINUES = re.compile(r"^\s*(?:[-+*/%?:&|.,=<>)\]])")
_TOKEN = re.compile(rf"(?P<string>{_STRING})|(?P<open>[(\[{{])|(?P<close>[)\]}}])", re.DOTALL)
_CALLEE = re.compile(r"([\w.]*[\w\])])\s*$")


def without_comments(text: str) -> str:
    """The text with each comment blanked; lines keep their numbers."""

    def blank(match: re.Match[str]) -> str:
        return match["string"] or re.sub(r"[^\n]", " ", match[0])

    return _STRING_OR_COMMENT.sub(blank, text)


@dataclass(frozen=True)
class Binding:
    """`name: value`, over as many lines as the expression has; `type` where it declares."""

    name: str
    value: str
    type: str
    line: int

    @property
    def last(self) -> str:
        """`pixelSize` of `font.pixelSize`."""
        return self.name.rpartition(".")[2]


def bindings(text: str) -> Iterator[Binding]:
    """Every binding of a file; objects and their bindings come one by one."""
    lines = without_comments(text).split("\n")
    for index, line in enumerate(lines):
        found = _BINDING.match(line)
        if found is None or re.match(r"\s*(?:case\b|default\s*:|import\b)", line):
            continue
        value = found["value"]
        if not re.search(r"^\s*[A-Z][\w.]*\s*\{\s*$", value):  # an object opens
            for following in lines[index + 1 :]:
                if not (_open_brackets(value) or _UNFINISHED.search(value)
                        or (following.strip() and _CONTINUES.match(following))):  # fmt: skip
                    break
                value += "\n" + following
        yield Binding(found["name"], value, found["type"] or "", index + 1)


def _open_brackets(text: str) -> bool:
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += 1 if token["open"] else -1 if token["close"] else 0
    return depth > 0


@dataclass(frozen=True)
class Literal:
    """A string in an expression: its content, the calls around it, and what stands beside it."""

    content: str
    calls: tuple[str, ...]
    before: str
    after: str

    @property
    def compared(self) -> bool:
        """Whether it is only compared with something."""
        return bool(re.search(r"(?:[=!]==?|\bcase)\s*$", self.before)) or bool(
            re.match(r"\s*[=!]==?", self.after)
        )


def strings(expression: str) -> Iterator[Literal]:
    """The string literals of an expression."""
    calls: list[str] = []
    for token in _TOKEN.finditer(expression):
        if token["open"]:
            callee = _CALLEE.search(expression[: token.start()])
            named = callee is not None and token["open"] != "{"
            calls.append(callee[1] if callee and named else "")
        elif token["close"]:
            del calls[-1:]
        else:
            yield Literal(
                token["string"][1:-1], tuple(filter(None, calls)),
                expression[: token.start()], expression[token.end() :],
            )  # fmt: skip


def without_calls(expression: str, callee: str) -> str:
    """The expression without strings and without the arguments of calls to `callee`, a pattern."""
    text = re.sub(_STRING, '""', expression)
    while found := re.search(rf"(?<![\w.])(?:{callee})\s*(?:\([^()]*\)|\[[^\[\]]*\])", text):
        text = text[: found.start()] + "_" + text[found.end() :]
    return text

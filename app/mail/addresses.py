# SPDX-License-Identifier: Apache-2.0
"""Address lists as headers and command lines have them (RFC 5322 3.4). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SPECIAL = '()<>[]:;@\\,."'
_ATOM = re.compile(r'[^()<>\[\]:;@\\,."\s]+')
_DOT_ATOM = re.compile(r'[^()<>\[\]:;@\\,"\s]+')
_WORD = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+( [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")


class Mailbox(NamedTuple):
    """One address, and the name that stands before it, if any."""

    name: str
    address: str


class _Token(NamedTuple):
    """A special character or a word; `glued`: nothing stands between it and the one before."""

    text: str
    special: bool
    glued: bool
    quoted: bool = False


def parse(text: str) -> list[Mailbox]:
    """The mailboxes of an address list; groups are opened, comments dropped.

    Raises ValueError with the part that is no address.
    """
    return [_mailbox(part) for part in _parts(list(_tokens(text))) if part]


def quoted(name: str) -> str:
    """An ASCII name as a phrase (RFC 5322 3.2.5)."""
    if _WORD.fullmatch(name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _tokens(text: str) -> Iterator[_Token]:
    at, glued = 0, False
    while at < len(text):
        char = text[at]
        if char.isspace():
            at, glued = at + 1, False
        elif char == "(":
            at, glued = _after_comment(text, at), False
        elif char == '"':
            word, at = _quoted(text, at)
            yield _Token(word, False, glued, quoted=True)
            glued = True
        elif char == "[":
            end = text.find("]", at)
            if end < 0:
                raise ValueError(text[at:])
            yield _Token(text[at : end + 1], False, glued)
            at, glued = end + 1, True
        elif char in _SPECIAL:
            yield _Token(char, True, glued)
            at, glued = at + 1, True
        else:
            atom = _ATOM.match(text, at)
            word = atom.group() if atom else char
            yield _Token(word, False, glued)
            at, glued = at + len(word), True


def _after_comment(text: str, at: int) -> int:
    depth, start = 0, at
    while at < len(text):
        match text[at]:
            case "\\":
                at += 1
            case "(":
                depth += 1
            case ")":
                depth -= 1
                if depth == 0:
                    return at + 1
        at += 1
    raise ValueError(text[start:])


def _quoted(text: str, at: int) -> tuple[str, int]:
    start, at, word = at, at + 1, ""
    while at < len(text):
        if text[at] == '"':
            return word, at + 1
        if text[at] == "\\":
            at += 1
        word += text[at : at + 1]
        at += 1
    raise ValueError(text[start:])


def _parts(tokens: list[_Token]) -> Iterator[list[_Token]]:
    """The tokens of one mailbox after another; what a group is called is left out."""
    part: list[_Token] = []
    angle = False
    for token in tokens:
        if token.special and token.text in "<>":
            angle = token.text == "<"
        if angle or not token.special or token.text not in ",;:":
            part.append(token)
        elif token.text == ":":
            part = []  # what came before it was the group's name
        else:
            yield part
            part = []
    yield part


def _mailbox(part: list[_Token]) -> Mailbox:
    opening = next((i for i, token in enumerate(part) if token.special and token.text == "<"), None)
    if opening is None:
        return Mailbox("", _address(part))
    if not (part[-1].special and part[-1].text == ">"):
        raise ValueError(_shown(part))
    inner = part[opening + 1 : -1]
    route = next((i for i, token in enumerate(inner) if token.special and token.text == ":"), None)
    if route is not None:  # obsolete: <@relay.example.com:user@example.com>
        inner = inner[route + 1 :]
    return Mailbox(_shown(part[:opening]), _address(inner))


def _address(tokens: list[_Token]) -> str:
    """`local@domain`. Raises ValueError where two words stand side by side, or `@` does not."""
    text, before = "", None
    for token in tokens:
        if token.special and token.text not in "@.":
            raise ValueError(_shown(tokens))
        if before is not None and not before.special and not token.special:
            raise ValueError(_shown(tokens))
        text += token.text
        before = token
    if text.count("@") != 1 or any(token.quoted and not _is_plain(token.text) for token in tokens):
        raise ValueError(_shown(tokens))
    return text


def _is_plain(word: str) -> bool:
    """Whether the quotes around a local part say nothing."""
    return _DOT_ATOM.fullmatch(word) is not None


def _shown(tokens: list[_Token]) -> str:
    return "".join(
        token.text if token.glued or i == 0 else f" {token.text}" for i, token in enumerate(tokens)
    )

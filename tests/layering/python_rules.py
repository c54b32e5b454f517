# SPDX-License-Identifier: Apache-2.0
"""What a Python file may hold (docs/architecture.md, rules 4, 6, 7, 8 and 10, and taste)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.layering.source import Source

LENGTH = 300  # lines; aim under 250

_SPDX = "# SPDX-License-Identifier: Apache-2.0\n"
_SENTENCE = re.compile(r"[A-ZÆØÅ]\S*(\s\S+)+[.!?…]\s*", re.DOTALL)
_DANISH = re.compile(r"[æøåÆØÅ]")
_SECRET_NAME = re.compile(r"(access|refresh|id)_?token|device_?code|secret$|password$", re.I)
_LOGGING = ("critical", "debug", "error", "exception", "info", "log", "warning")
# What of the core's stores the panel may call: they ask nobody who it is that writes.
_READS = {
    "settings": ("get", "tls_kind"), "providers": ("all", "get", "importable", "problems"),
    "database": ("data_version",),
    "vault": (), "parts": (),
}  # fmt: skip
_WRITERS = ("app/cli", "app/sandbox/", "app/vault/atomic.py")


def licence(source: Source) -> Iterator[str]:
    """The licence in the first line."""
    if not source.text.startswith(_SPDX):
        yield f"{source.path}:1: no SPDX line"


def head(source: Source) -> Iterator[str]:
    """Docstring, postponed annotations."""
    if ast.get_docstring(source.tree) is None:
        yield f"{source.path}:2: no docstring"
    if len(source.tree.body) > 1 and "\nfrom __future__ import annotations\n" not in source.text:
        yield f"{source.path}: no `from __future__ import annotations`"


def length(source: Source) -> Iterator[str]:
    """Small files."""
    lines = source.text.count("\n")
    if lines > LENGTH:
        yield f"{source.path}: {lines} lines; split it below {LENGTH}"


def no_words(source: Source) -> Iterator[str]:
    """Rule 4: no text for people outside QML, the command line and the sandbox's pages."""
    if source.path.startswith("app/cli") or source.within("app/sandbox/pages/"):
        return
    docstrings = {id(node) for node in _docstrings(source.tree)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _is_translation(node):
            yield f"{source.path}:{node.lineno}: text belongs in QML: {ast.unparse(node)}"
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in docstrings:
            text = _text(node)
            if _SENTENCE.fullmatch(text) or _DANISH.search(text):
                yield f"{source.path}:{node.lineno}: text belongs in QML: {text!r}"


def _docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as constant):
                yield constant


def _text(node: ast.expr) -> str:
    """The string of a literal, what is put into it as `…`."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or "…" for part in parts)
    return ""


def _is_translation(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(attr="tr") | ast.Name(id="tr" | "qsTr" | "gettext" | "_"):
            return True
        case ast.Attribute(attr="translate"):  # str.translate takes a table
            return bool(call.args) and isinstance(call.args[0], ast.Constant)
    return False


def no_context_properties(source: Source) -> Iterator[str]:
    """Rule 6: a page gets what it uses."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in ("setContextProperty", "rootContext"):
            yield f"{source.path}:{node.lineno}: {node.attr}; use required properties"


def secrets_stay(source: Source) -> Iterator[str]:
    """Rule 7: a secret is no property, no log line and no exception's text."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef) and _is_property(node):
            # the sandbox's account is there to be read
            shown = node.name.startswith("demo")
            if source.within("ui/") and _SECRET_NAME.search(node.name) and not shown:
                yield f"{source.path}:{node.lineno}: property {node.name}"
        elif isinstance(node, ast.Raise) and _reveals(node):
            yield f"{source.path}:{node.lineno}: a secret in an exception"
        elif isinstance(node, ast.Call) and _is_logging(node) and _reveals(node):
            yield f"{source.path}:{node.lineno}: a secret in the log"
        elif isinstance(node, ast.Attribute) and source.within("ui/") and _is_reveal(node):
            yield f"{source.path}:{node.lineno}: the panel reveals a secret"


def _is_property(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).startswith("Property(") for each in function.decorator_list)


def _is_logging(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in _LOGGING


def _is_reveal(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "reveal"


def _reveals(node: ast.AST) -> bool:
    return any(_is_reveal(each) for each in ast.walk(node))


def asks_who(source: Source) -> Iterator[str]:
    """Rule 11: the panel changes things by calls that take an actor."""
    if not source.within("ui/"):
        return
    reading = set()
    for node in ast.walk(source.tree):  # from the outside in
        match node:
            case ast.Attribute(value=ast.Attribute(attr=store) as inner, attr=name):
                if name in _READS.get(store, ()):
                    reading.add(id(inner))
        match node:
            case ast.Attribute(
                value=ast.Name(id="core") | ast.Attribute(attr="_core" | "core"), attr=store
            ) if store in _READS and id(node) not in reading:
                yield f"{source.path}:{node.lineno}: core.{store} past the actor"


def never_blocks(source: Source) -> Iterator[str]:
    """Rule 8: nothing in the panel waits, but a worker."""
    if not source.within("ui/") or source.within("ui/background.py"):
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(attr=name)) if name in ("sleep", "waitForDone"):
                yield f"{source.path}:{node.lineno}: {name} holds up the panel"


def writes_whole(source: Source) -> Iterator[str]:
    """Rule 10: state is written by one function that never leaves half a file."""
    if not source.within("app/") or source.path.startswith(_WRITERS):
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="write_text" | "write_bytes" as name)):
                yield f"{source.path}:{node.lineno}: {name}; use app.vault.atomic"
            case ast.Call(func=ast.Name(id="open") | ast.Attribute(attr="open"), args=arguments):
                if any(_is_writing_mode(each) for each in arguments):
                    yield f"{source.path}:{node.lineno}: open for writing; use app.vault.atomic"


def _is_writing_mode(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str(mode)):
            return re.fullmatch(r"[wax]b?\+?|r\+b?|rb\+", mode) is not None
    return False

# SPDX-License-Identifier: Apache-2.0
"""What a Python file imports, and when."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from tests.layering.source import Source


class When(Enum):
    """When an import runs."""

    AT_ONCE = "at module level"
    LATER = "in a function"
    NEVER = "for the type checker"


@dataclass(frozen=True)
class Import:
    """One imported name: `from app import tls` is `app.tls`."""

    name: str
    when: When
    line: int

    def of(self, *packages: str) -> bool:
        """Whether it is one of `packages` or something in them."""
        return any(self.name == p or self.name.startswith(p + ".") for p in packages)


def imports(source: Source) -> list[Import]:
    """Every import of a file, `importlib.import_module("x")` with a literal name too."""
    return list(_walk(source.tree, When.AT_ONCE))


def _walk(node: ast.AST, when: When) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        yield from (Import(alias.name, when, node.lineno) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield from (
            Import(f"{node.module}.{alias.name}", when, node.lineno) for alias in node.names
        )
    elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
        match node.args:
            case [ast.Constant(value=str(name)), *_]:
                yield Import(name, when, node.lineno)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        when = When.LATER if when is When.AT_ONCE else when
    if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
        for statement in node.body:
            yield from _walk(statement, When.NEVER)
        for statement in node.orelse:
            yield from _walk(statement, when)
        return
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, when)


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def way_to(start: str, goals: tuple[str, ...], sources: Iterable[Source]) -> list[str] | None:
    """How importing `start` comes to import one of `goals`, module by module; None: it does not."""
    known = {source.module: source for source in sources}
    ways = deque([[start]])
    seen = {start}
    while ways:
        way = ways.popleft()
        for target in _at_once(way[-1], known):
            if Import(target, When.AT_ONCE, 0).of(*goals):
                return [*way, target]
            if target in known and target not in seen:
                seen.add(target)
                ways.append([*way, target])
    return None


def _at_once(module: str, known: dict[str, Source]) -> Iterator[str]:
    """Modules loaded with `module`, the packages around it included."""
    names = [module.rpartition(".")[0]] if "." in module else []
    names += [each.name for each in imports(known[module]) if each.when is When.AT_ONCE]
    for name in names:
        # `from app.secret import Secret` is the module app.secret, `from app import tls` app.tls
        yield name if name in known else _module(name, known)


def _module(name: str, known: dict[str, Source]) -> str:
    package = name.rpartition(".")[0]
    return package if package in known else name

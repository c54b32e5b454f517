# SPDX-License-Identifier: Apache-2.0
"""The rules of docs/architecture.md hold, and each of these checks can fail."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.layering import import_rules, python_rules, qml_rules
from tests.layering.imports import way_to
from tests.layering.source import TOP, Source, python, qml

Rule = Callable[[Source], Iterator[str]]

PYTHON_RULES: list[Rule] = [
    import_rules.core_without_panel, import_rules.homes, import_rules.pure, python_rules.licence,
    python_rules.head, python_rules.length, python_rules.no_words,
    python_rules.no_context_properties, python_rules.secrets_stay, python_rules.asks_who,
    python_rules.never_blocks, python_rules.writes_whole,
]  # fmt: skip
QML_RULES: list[Rule] = [
    qml_rules.head, qml_rules.length, qml_rules.colours, qml_rules.sizes, qml_rules.fonts,
    qml_rules.words, qml_rules.translatable, qml_rules.no_handler_names,
    qml_rules.software_renderer,
]  # fmt: skip

# Imported when first needed: a start of the panel or an `adgang token` must not pay for them.
HEAVY = (
    "PIL", "aiosmtpd", "argon2", "asyncio", "cryptography", "email", "http", "jeepney", "keyring",
    "oauthlib", "poplib", "qrcode", "requests", "requests_oauthlib", "secretstorage", "smtplib",
    "ssl", "truststore", "urllib.request", "urllib3",
)  # fmt: skip
STARTS = ("app.__main__", "app.cli", "app.cli_parser", "app.cli_token", "app.core")


@pytest.mark.parametrize("rule", PYTHON_RULES, ids=lambda rule: rule.__name__)
def test_python_keeps_the_rule(rule: Rule) -> None:
    assert [found for source in python("app", "ui") for found in rule(source)] == []


@pytest.mark.parametrize("rule", QML_RULES, ids=lambda rule: rule.__name__)
def test_qml_keeps_the_rule(rule: Rule) -> None:
    assert [found for source in qml() for found in rule(source)] == []


def test_the_rest_has_its_licence() -> None:
    rest = python("tests", "bench", "i18n")
    assert [found for source in rest for found in python_rules.licence(source)] == []


def test_nothing_heavy_is_imported_at_start_up() -> None:
    sources = python("app", "ui")
    panel = [source.module for source in sources if source.within("ui/")]
    ways = {start: way_to(start, (*HEAVY, "app.sandbox"), sources) for start in (*STARTS, *panel)}
    assert {start: way for start, way in ways.items() if way} == {}


def test_the_command_line_loads_neither_qt_nor_anything_heavy() -> None:
    assert (
        _loaded("app.__main__", "app.cli", "app.cli_token", "app.core")
        & {
            *HEAVY,
            "PySide6",
            "shiboken6",
        }
        == set()
    )


def test_the_panel_loads_nothing_heavy() -> None:
    loaded = _loaded("ui.panel")
    assert "PySide6" in loaded
    assert loaded & set(HEAVY) == set()


def _loaded(*modules: str) -> set[str]:
    """What a fresh Python has loaded after importing `modules`."""
    script = f"import json, sys, {', '.join(modules)}; print(json.dumps(list(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=TOP, check=True, capture_output=True, text=True
    )
    return set(json.loads(done.stdout))

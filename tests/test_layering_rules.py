# SPDX-License-Identifier: Apache-2.0
"""Each rule of tests/layering finds what it forbids, and lets pass what it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.layering import import_rules, python_rules, qml_rules
from tests.layering.imports import way_to
from tests.layering.source import Source

Rule = Callable[[Source], Iterator[str]]
SPDX = "# SPDX-License-Identifier: Apache-2.0\n"

BAD: list[tuple[Rule, str, str]] = [
    (import_rules.core_without_panel, "app/core.py", "import PySide6.QtCore"),
    (import_rules.core_without_panel, "app/core.py", "from ui import panel"),
    (import_rules.core_without_panel, "app/core.py", "def f():\n    from ui import panel"),
    (import_rules.core_without_panel, "app/core.py", "import importlib\nimportlib.import_module('ui.panel')"),
    (import_rules.core_without_panel, "app/cli.py", "from ui import panel"),
    (import_rules.core_without_panel, "app/cli.py", "def f():\n    from PySide6 import QtCore"),
    (import_rules.homes, "app/tokens.py", "import requests"),
    (import_rules.homes, "app/tokens.py", "def f():\n    from requests_oauthlib import OAuth2Session"),
    (import_rules.homes, "app/tokens.py", "from urllib import request"),
    (import_rules.homes, "ui/panel.py", "import http.client"),
    (import_rules.homes, "app/mail/pop3.py", "import smtplib"),
    (import_rules.homes, "app/oauth/client.py", "import keyring"),
    (import_rules.homes, "app/settings.py", "import socket"),
    (import_rules.homes, "app/settings.py", "import fcntl"),
    (import_rules.homes, "ui/viewmodels/token.py", "import sqlite3"),
    (import_rules.homes, "ui/viewmodels/token.py", "import threading"),
    (import_rules.homes, "ui/viewmodels/token.py", "from PySide6.QtCore import QObject, QThread"),
    (import_rules.homes, "ui/viewmodels/token.py", "from PySide6.QtNetwork import QTcpSocket"),
    (import_rules.pure, "app/oauth/device_grant.py", "import time"),
    (import_rules.pure, "app/oauth/device_grant.py", "from app.clock import SystemClock"),
    (import_rules.pure, "app/mail/sasl.py", "def f():\n    import ssl"),
    (python_rules.licence, "app/x.py", '"""X."""\n'),
    (python_rules.head, "app/x.py", SPDX + "from __future__ import annotations\nA = 1\n"),
    (python_rules.head, "app/x.py", SPDX + '"""X."""\n\nA = 1\n'),
    (python_rules.length, "app/x.py", "\n" * (python_rules.LENGTH + 1)),
    (python_rules.no_words, "app/core.py", "raise ValueError('The token has gone.')"),
    (python_rules.no_words, "app/core.py", "NAME = 'Ugyldig nøgle'"),
    (python_rules.no_words, "app/core.py", "x = f'The token of {group} has gone.'"),
    (python_rules.no_words, "ui/panel.py", "title = self.tr('Token')"),
    (python_rules.no_words, "ui/panel.py", "app.translate('Main', 'Token')"),
    (python_rules.no_context_properties, "ui/panel.py", "e.rootContext()"),
    (python_rules.no_context_properties, "ui/panel.py", "c.setContextProperty('a', 1)"),
    (python_rules.secrets_stay, "ui/t.py", "class T:\n    @Property(str)\n    def accessToken(self): ..."),
    (python_rules.secrets_stay, "ui/t.py", "x = token.reveal()"),
    (python_rules.secrets_stay, "app/t.py", "raise ValueError(f'bad {token.reveal()}')"),
    (python_rules.secrets_stay, "app/t.py", "log.debug('got %s', token.reveal())"),
    (python_rules.never_blocks, "ui/panel.py", "time.sleep(1)"),
    (python_rules.asks_who, "ui/x.py", "core.settings.put('smtp', {})"),
    (python_rules.asks_who, "ui/x.py", "self._core.providers.change('x', {})"),
    (python_rules.asks_who, "ui/x.py", "services.core.vault().write('smtp', x)"),
    (python_rules.asks_who, "ui/x.py", "core.database.execute('DELETE FROM journal')"),
    (python_rules.asks_who, "ui/x.py", "store = core.settings"),
    (python_rules.asks_who, "ui/x.py", "self._core.parts.records.cleared('smtp')"),
    (python_rules.writes_whole, "app/settings.py", "path.write_text('x')"),
    (python_rules.writes_whole, "app/settings.py", "open(path, 'w')"),
    (python_rules.writes_whole, "app/settings.py", "path.open('ab')"),
    (qml_rules.head, "ui/Panel/Pages/P.qml", "import QtQuick\n"),
    (qml_rules.head, "ui/Panel/Pages/P.qml", "// SPDX-License-Identifier: Apache-2.0\nListView { delegate: Text {} }"),
    (qml_rules.length, "ui/Panel/Pages/P.qml", "\n" * (qml_rules.LENGTH + 1)),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", 'color: "#ff0000"'),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", 'color: root.on ? Theme.good : "red"'),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", 'readonly property color ink: "black"'),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", 'function f() { return "#0f0"; }\nlet: f("#0f0")'),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", "border.color: Qt.rgba(0, 0, 0, 0.5)"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "width: 48"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "height: parent.height - 12"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "anchors.leftMargin: root.wide ? 8 : Theme.gap"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "implicitWidth: Math.max(48, label.implicitWidth)"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "font.pixelSize: 18"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "width: a +\n    24"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "readonly property int rowHeight: 40"),
    (qml_rules.fonts, "ui/Panel/Pages/P.qml", 'font.family: "Noto Sans"'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'text: "Hent token"'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'text: a ? "On" : qsTr("Off")'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'text: a\n    ? qsTr("On")\n    : "Off"'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'Accessible.name: "Back"'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'property string hint: "Check the phone"'),
    (qml_rules.words, "ui/Panel/Words/W.qml", 'readonly property string ok: "OK"'),
    (qml_rules.words, "ui/Panel/Words/W.qml", 'function f(id) {\n    return "Off";\n}'),
    (qml_rules.translatable, "ui/Panel/Pages/P.qml", "text: qsTr(name)"),
    (qml_rules.no_handler_names, "ui/Panel/Pages/P.qml", "property color onSurface: Theme.text"),
    (qml_rules.software_renderer, "ui/Panel/Pages/P.qml", "import QtQuick.Controls.Material"),
    (qml_rules.software_renderer, "ui/Panel/Pages/P.qml", "import QtQuick.Controls"),
    (qml_rules.software_renderer, "ui/Panel/Pages/P.qml", "import QtQuick.Effects"),
    (qml_rules.software_renderer, "ui/Panel/Pages/P.qml", "MultiEffect {}"),
]  # fmt: skip

GOOD: list[tuple[Rule, str, str]] = [
    (import_rules.core_without_panel, "app/cli_panel.py", "def f():\n    from ui import panel"),
    (import_rules.core_without_panel, "ui/panel.py", "import PySide6.QtCore"),
    (import_rules.homes, "app/tokens.py", "from urllib.parse import urlsplit"),
    (import_rules.homes, "app/oauth/client.py", "def f():\n    import requests"),
    (import_rules.homes, "app/tokens.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import ssl"),
    (import_rules.pure, "app/oauth/device_grant.py", "import json\nfrom app.oauth.answer import Answer"),
    (python_rules.head, "app/x.py", SPDX + '"""X."""\n\nfrom __future__ import annotations\n\nA = 1\n'),
    (python_rules.no_words, "app/core.py", '"""The token has gone."""\nX = "SELECT value FROM setting"'),
    (python_rules.no_words, "app/core.py", "text.translate(table)"),
    (python_rules.no_words, "app/cli_words.py", "X = 'The token has gone.'"),
    (python_rules.secrets_stay, "ui/t.py", "class T:\n    @Property(str)\n    def tokenState(self): ..."),
    (python_rules.secrets_stay, "app/t.py", "send(token.reveal())\nlog.debug('sent')"),
    (python_rules.asks_who, "ui/x.py", "core.settings.get('smtp')\nself._core.providers.all()"),
    (python_rules.asks_who, "ui/x.py", "core.change_settings('smtp', {}, actor)\nself._settings.apply(x)"),
    (python_rules.asks_who, "ui/x.py", "Watcher(core.database.data_version)\nfrom ui.settings import x"),
    (python_rules.asks_who, "app/cli_x.py", "core.vault().read('x')"),
    (python_rules.writes_whole, "app/settings.py", "open(path)\npath.open('rb')\npath.read_text()"),
    (qml_rules.colours, "ui/Panel/Theme/Theme.qml", 'color: "#ff0000"'),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", 'color: root.kind === "bad" ? Theme.bad : "transparent"'),
    (qml_rules.colours, "ui/Panel/Pages/P.qml", '// color: "#ff0000"'),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "width: parent.width / 2 + Theme.mm(12)"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "width: row.count > 2 ? Theme.mm(20 + 2) : 0"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "border.width: 1"),
    (qml_rules.sizes, "ui/Panel/Pages/P.qml", "readonly property int columns: 3"),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'text: FieldWords.label("server")'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'text: qsTr("%1 of %2").arg(a).arg("x")'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'text: "› " + title'),
    (qml_rules.words, "ui/Panel/Pages/P.qml", 'visible: state === "not yet"'),
    (qml_rules.words, "ui/Panel/Words/W.qml", 'case "off":\n    return qsTr("Off");'),
    (qml_rules.translatable, "ui/Panel/Pages/P.qml", 'text: qsTr("Off")'),
    (qml_rules.no_handler_names, "ui/Panel/Pages/P.qml", "property bool once: true"),
    (qml_rules.software_renderer, "ui/Panel/Pages/P.qml", "import QtQuick.Controls.Basic"),
    (qml_rules.software_renderer, "ui/Panel/Pages/P.qml", "import QtQuick.Templates as T"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "path", "text"), BAD)
def test_it_is_found(rule: Rule, path: str, text: str) -> None:
    found = list(rule(Source(path, text)))
    assert found
    assert all(message.startswith(path) for message in found)


@pytest.mark.parametrize(("rule", "path", "text"), GOOD)
def test_it_passes(rule: Rule, path: str, text: str) -> None:
    assert list(rule(Source(path, text))) == []


def test_a_way_through_other_modules_is_found() -> None:
    sources = [
        Source("app/__init__.py", ""),
        Source("app/cli.py", "from app import core"),
        Source("app/core.py", "from app.vault.store import Store"),
        Source("app/vault/__init__.py", ""),
        Source("app/vault/store.py", "import keyring.backend\n\nclass Store: ..."),
    ]
    way = way_to("app.cli", ("keyring",), sources)
    assert way == ["app.cli", "app.core", "app.vault.store", "keyring.backend"]


def test_what_a_package_imports_counts_too() -> None:
    sources = [
        Source("app/__init__.py", "import requests"),
        Source("app/cli.py", ""),
    ]
    assert way_to("app.cli", ("requests",), sources) == ["app.cli", "app", "requests"]


def test_a_late_import_is_no_way() -> None:
    sources = [
        Source("app/__init__.py", ""),
        Source("app/cli.py", "def f():\n    import requests\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n    import requests"),
    ]  # fmt: skip
    assert way_to("app.cli", ("requests",), sources) is None


def test_a_binding_ends_where_its_expression_ends() -> None:
    text = (
        'Item {\n    text: a\n        ? qsTr("On")\n        : qsTr("Off")\n    name: "two words"\n}'
    )
    assert list(qml_rules.words(Source("ui/Panel/Pages/P.qml", text))) == [
        "ui/Panel/Pages/P.qml:5: 'two words' without qsTr"
    ]


def test_lines_are_counted_through_comments() -> None:
    text = '/* one\ntwo */\n// three\ncolor: "#fff" // four'
    assert list(qml_rules.colours(Source("ui/Panel/Pages/P.qml", text))) == [
        "ui/Panel/Pages/P.qml:4: literal colour '#fff'"
    ]

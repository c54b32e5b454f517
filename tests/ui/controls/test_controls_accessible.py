# SPDX-License-Identifier: Apache-2.0
"""What a screen reader, or a robot that speaks AT-SPI, is told of each control."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.controls.stage import Heard, Stage

Role = QAccessible.Role


@pytest.fixture(autouse=True)
def _listening(qapp: object) -> None:
    QAccessible.setActive(True)


# QML -> everything that is heard, in order; nothing twice, nothing else
HEARD = {
    'PButton { text: "Get token" }': [Heard(Role.Button, "Get token", "")],
    'PButton { text: "Delete"; enabled: false; reason: "No token" }': [
        Heard(Role.Button, "Delete", "No token")
    ],
    'PButton { text: "Delete"; reason: "No token" }': [Heard(Role.Button, "Delete", "")],
    'IconButton { iconSource: "trash"; text: "Delete" }': [Heard(Role.Button, "Delete", "")],
    'SettingRow { label: "Timeout"; value: "20"; unit: "sec." }': [
        Heard(Role.Button, "Timeout", "20 sec.")
    ],
    'SettingRow { label: "Provider"; value: "Zoho"; enabled: false; reason: "Not OAuth" }': [
        Heard(Role.Button, "Provider", "Zoho. Not OAuth")
    ],
    'SwitchRow { label: "Use TLS"; checked: true }': [Heard(Role.CheckBox, "Use TLS", "")],
    'ChoiceRow { label: "Zoho"; description: "zoho.eu"; selected: true }': [
        Heard(Role.RadioButton, "Zoho", "zoho.eu")
    ],
    'StateChip { tokenState: 3; text: "Invalid" }': [Heard(Role.StaticText, "Invalid", "")],
    'StepRow { title: "Log in"; detail: "a · b"; trailing: "4 ms"; resultText: "failed" }': [
        Heard(Role.ListItem, "Log in: failed", "a · b. 4 ms")
    ],
    'NumberedStep { number: 2; text: "Enter the code" }': [
        Heard(Role.ListItem, "2. Enter the code", "")
    ],
    'UserCode { code: "F7QK-9XN0"; width: 600 }': [
        Heard(Role.StaticText, "F 7 Q K - 9 X N 0", "")
    ],
    'QrView { text: "https://example.com/device"; width: 400; height: 400 }': [
        Heard(Role.Graphic, "https://example.com/device", "")
    ],
    'Ruler { name: "Ruler in centimetres"; width: 500 }': [
        Heard(Role.Graphic, "Ruler in centimetres", "")
    ],
    'Notice { title: "Offline"; text: "Tries again."; actionText: "Try now" }': [
        Heard(Role.AlertMessage, "Offline", "Tries again."), Heard(Role.Button, "Try now", ""),
    ],
    'Notice { text: "All went well." }': [Heard(Role.AlertMessage, "All went well.", "")],
    'Card { title: "Send e-mail"; interactive: true; description: "Obtained" }': [
        Heard(Role.Button, "Send e-mail", "Obtained")
    ],
    'Card { title: "Token"; BodyText { text: "Zoho" } }': [
        Heard(Role.Grouping, "Token", ""), Heard(Role.Heading, "Token", ""),
        Heard(Role.StaticText, "Zoho", ""),
    ],
    'TabStrip { tabs: ["SMTP", "Proxy"] }': [
        Heard(Role.PageTabList, "", ""), Heard(Role.PageTab, "SMTP", ""),
        Heard(Role.PageTab, "Proxy", ""),
    ],
    'ProgressLine { value: 0.5; Accessible.name: "Time left" }': [
        Heard(Role.ProgressBar, "Time left", "")
    ],
    'EditField { label: "Port"; text: "587" }': [
        Heard(Role.EditableText, "Port", ""), Heard(Role.Button, "Clear", ""),
    ],
    'EditField { label: "Port"; error: "Too large" }': [
        Heard(Role.EditableText, "Port", "Too large"), Heard(Role.AlertMessage, "Too large", ""),
    ],
    'EditField { placeholder: "Name" }': [Heard(Role.EditableText, "Name", "")],
    'Glyph { name: "check" }': [],
    'WaitGlyph {}': [],
}  # fmt: skip


@pytest.mark.parametrize("body", HEARD)
def test_heard(stage: Stage, body: str) -> None:
    stage.show(body)
    assert stage.voices() == HEARD[body]


def test_the_bar_is_heard_in_its_order(stage: Stage) -> None:
    stage.show("""TopBar {
        width: parent.width; canGoBack: true; clock: "14.07"; languageName: "Dansk"
        sessionText: "4:38"; crumbs: ["System", "Network"]; title: "Services Setup"
    }""")
    assert [(heard.name, heard.description) for heard in stage.voices()] == [
        ("Back", ""), ("Services Setup", ""), ("System", ""), ("Network", ""),
        ("Administrator", "4:38"), ("Language", "Dansk"), ("14.07", ""),
    ]  # fmt: skip


def test_a_narrow_bar_says_the_same(stage: Stage) -> None:
    body = 'TopBar { width: parent.width; languageName: "Dansk"; title: "Home" }'
    stage.show(body)
    wide = stage.voices()
    stage.panel("portrait")
    stage.show(body)
    assert stage.voices() == wide


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ('SwitchRow { objectName: "it"; label: "TLS"; checked: true }', "checked"),
        ('ChoiceRow { objectName: "it"; label: "Zoho"; selected: true }', "checked"),
        ('EditField { label: "Password"; text: "x"; echoMode: 2 }', "passwordEdit"),
        ('SettingRow { objectName: "it"; label: "Port"; enabled: false }', "disabled"),
        ('Card { objectName: "it"; title: "Send"; interactive: true }', "focusable"),
    ],
)
def test_states_are_told(stage: Stage, body: str, state: str) -> None:
    stage.show(body)
    item = stage.every("QQuickTextField")[0] if "EditField" in body else stage.find("it")
    assert getattr(stage.interface(item).state(), state)


def test_a_password_is_never_spoken(stage: Stage) -> None:
    stage.show('EditField { label: "Password"; text: "open sesame"; echoMode: TextInput.Password }')
    interface = stage.interface(stage.every("QQuickTextField")[0])
    texts = [interface.text(kind) for kind in QAccessible.Text if kind != QAccessible.Text.UserText]
    text = interface.textInterface()
    texts.append(text.text(0, text.characterCount()))
    assert not any("sesame" in spoken for spoken in texts)


def test_a_robot_can_press_by_name(stage: Stage) -> None:
    stage.show("""Column {
        property int count: 0
        id: all; objectName: "all"
        PButton { text: "Get token"; onClicked: all.count += 1 }
        Card { interactive: true; title: "Send"; onClicked: all.count += 10 }
        SettingRow { label: "Port"; onClicked: all.count += 100 }
    }""")
    pending = [stage.interface(stage.window)]
    for interface in pending:
        pending += [interface.child(at) for at in range(interface.childCount())]
        if interface.text(QAccessible.Text.Name) in ("Get token", "Send", "Port"):
            interface.actionInterface().doAction("Press")
    assert stage.find("all").property("count") == 111


def test_a_dialog_is_heard(stage: Stage) -> None:
    stage.show('ConfirmDialog { title: "Delete?"; text: "It is gone then."; visible: true }')
    heard = [(voice.role, voice.name) for voice in stage.voices()]
    assert (Role.Dialog, "Delete?") in heard
    assert (Role.StaticText, "It is gone then.") in heard
    assert (Role.Button, "Cancel") in heard

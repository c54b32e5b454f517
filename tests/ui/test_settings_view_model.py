# SPDX-License-Identifier: Apache-2.0
"""Settings on the panel: which fields show, how a change goes, and what a refusal leaves."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.catalogue import GROUPS, group
from app.errors import AdgangError, ErrorId
from app.secret import Secret
from tests.ui.stubs import ADMINISTRATOR, Refreshes, Script, StubCore
from ui.viewmodels.kinds import FIELD_KINDS, FieldKind
from ui.viewmodels.services import Services
from ui.viewmodels.settings import SettingsViewModel


@pytest.fixture
def settings(panel_services: Services, stub: StubCore) -> SettingsViewModel:
    settings = SettingsViewModel(group("smtp"), panel_services, None)  # type: ignore[arg-type]
    settings.apply(stub.settings.get("smtp"))
    return settings


@pytest.mark.parametrize(
    ("auth", "log_in"),
    [("off", []), ("password", ["username", "password"]), ("oauth2", ["provider", "account"])],
)
def test_only_the_fields_of_the_authentication_method_show(
    settings: SettingsViewModel, stub: StubCore, auth: str, log_in: list[str]
) -> None:
    settings.apply(stub.settings.get("smtp") | {"auth": auth})
    common = ["server", "port", "timeout", "sender_name", "sender_address", "tls", "auth"]
    assert settings.keys == common + log_in


def test_fields_carry_what_their_editor_needs(settings: SettingsViewModel) -> None:
    port = settings.field("port")
    assert (port.kind, port.value, port.minimum, port.maximum) == (
        FieldKind.Kind.Number, "587", 1, 65535,
    )  # fmt: skip
    assert settings.field("timeout").unit == "s"
    assert settings.field("auth").choices == ["off", "password", "oauth2"]
    assert {field.kind for each in GROUPS for field in each.fields} <= FIELD_KINDS.keys()


def test_a_secret_shows_only_that_it_is_set(settings: SettingsViewModel, stub: StubCore) -> None:
    field = settings.field("password")
    assert (field.value, field.present) == ("", False)
    settings.apply(stub.settings.get("smtp") | {"password": "set"})
    assert (field.value, field.present) == ("", True)


def test_save_hands_the_text_to_the_core(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot, refreshes: Refreshes
) -> None:
    with qtbot.waitSignal(settings.saved) as saved:
        settings.save("port", "2525")
        assert settings.saving
    assert saved.args == ["port"]
    assert stub.change_settings.calls == [("smtp", {"port": "2525"}, ADMINISTRATOR, False)]
    assert refreshes.count == 1
    assert not settings.saving


def test_a_refused_value_says_what_is_allowed(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot, refreshes: Refreshes
) -> None:
    stub.change_settings = Script(
        AdgangError(ErrorId.BAD_VALUE, key="port", value="70000", allowed="1 to 65535")
    )
    with qtbot.waitSignal(settings.refused):
        settings.save("port", "70000")
    problem = settings.problem
    assert (problem.code, problem.key, problem.value, problem.allowed) == (
        "bad_value", "port", "70000", "1 to 65535",
    )  # fmt: skip
    assert settings.field("port").value == "587"
    assert refreshes.count == 0
    problem.clear()
    assert problem.code == ""


def test_a_bound_value_is_asked_about_first(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.change_settings = Script(AdgangError(ErrorId.BOUND, key="account"), None)
    with qtbot.waitSignal(settings.bound), qtbot.assertNotEmitted(settings.refused):
        settings.save("account", "info@example.com")
    assert settings.problem.code == ""
    with qtbot.waitSignal(settings.saved):
        settings.saveAndDiscardToken()
    assert [call[3] for call in stub.change_settings.calls] == [False, True]


def test_keeping_the_token_keeps_the_value(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.change_settings = Script(AdgangError(ErrorId.BOUND, key="account"))
    with qtbot.waitSignal(settings.bound):
        settings.save("account", "info@example.com")
    settings.keepToken()
    settings.saveAndDiscardToken()
    qtbot.wait(30)
    assert len(stub.change_settings.calls) == 1


def test_the_tls_switch_brings_back_the_kind_there_was(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    settings.apply(stub.settings.get("smtp") | {"tls": "starttls"}, "starttls")
    with qtbot.waitSignal(settings.saved):
        settings.setTls(False)
    settings.apply(stub.settings.get("smtp") | {"tls": "off"}, "starttls")
    with qtbot.waitSignal(settings.saved):
        settings.setTls(True)
    assert [call[1] for call in stub.change_settings.calls] == [
        {"tls": "off"}, {"tls": "starttls"},
    ]  # fmt: skip


def test_a_switch_that_was_refused_goes_back(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.change_settings = Script(AdgangError(ErrorId.BAD_VALUE, key="tls", value="off"))
    with qtbot.waitSignals([settings.refused, settings.field("tls").changed]):
        settings.setTls(False)
    assert settings.problem.key == "tls"


def test_a_password_goes_to_the_vault_as_a_secret(
    settings: SettingsViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(settings.saved):
        settings.savePassword("hunter2")
    (call,) = stub.set_password.calls
    assert call == ("smtp", Secret("hunter2"), ADMINISTRATOR)
    assert "hunter2" not in repr(call)

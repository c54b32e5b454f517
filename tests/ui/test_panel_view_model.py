# SPDX-License-Identifier: Apache-2.0
"""The panel's root: groups as they stand, screens as the catalogue has them, its own conditions."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.catalogue import GROUPS, RECORDS, SCREENS, Protocol
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.failure import REMEDIES, Failure
from app.oauth.provider import Provider, Way
from app.token_records import Notice, TokenState
from tests.ui.stubs import Script, StubCore, StubProviders
from ui.background import Background
from ui.viewmodels import kinds
from ui.viewmodels.demo import DemoNote
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.panel import PanelViewModel
from ui.viewmodels.providers import ProvidersViewModel
from ui.viewmodels.remedies import Remedies, remedy
from ui.viewmodels.services import Services

WALL = 1_800_000_000.0


def make(
    stub: StubCore, background: Background, demo: DemoNote | None = None, keyboard: bool = True
) -> PanelViewModel:
    language = LanguageViewModel(["da", "en"], "da", lambda _: None, lambda _: None)
    return PanelViewModel(cast("Core", stub), background, language, keyboard=keyboard, demo=demo)


@pytest.fixture
def panel(stub: StubCore, background: Background) -> PanelViewModel:
    return make(stub, background)


def test_groups_show_what_stands_on_the_disk(
    panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.settings.values["smtp"] = {
        "provider": "example", "account": "scan@example.com", "server": "localhost",
    }  # fmt: skip
    stub.tokens.put(
        "smtp", state=TokenState.INVALID, reason=Failure.PASSWORD_CHANGED, provider="example",
        account="scan@example.com", acquired_at=WALL, refreshed_at=WALL + 60,
    )  # fmt: skip
    group = panel.group("smtp")
    assert not group.loaded
    panel.refresh()
    qtbot.waitUntil(lambda: group.loaded)
    assert group.state == kinds.TokenState.State.Invalid
    assert (group.reason, group.account, group.providerName) == (
        "password_changed", "scan@example.com", "Example",
    )  # fmt: skip
    assert (group.acquiredAt, group.refreshedAt, group.pendingUntil) == (
        WALL * 1000, (WALL + 60) * 1000, 0,
    )  # fmt: skip
    assert (group.deletable, group.testable, group.usesToken) == (True, True, True)
    assert panel.group("ifax-pop").state == kinds.TokenState.State.NotAcquired
    assert not panel.group("ifax-pop").deletable


def test_the_account_of_the_token_goes_before_that_of_the_settings(
    panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    stub.settings.values["smtp"] = {"provider": "gone", "account": "new@example.com"}
    stub.tokens.put(
        "smtp", state=TokenState.ACQUIRED, in_force=True, provider="example",
        account="old@example.com",
    )  # fmt: skip
    panel.refresh()
    group = panel.group("smtp")
    qtbot.waitUntil(lambda: group.loaded)
    assert (group.account, group.providerName) == ("old@example.com", "Example")
    assert group.chosenProviderName == "gone", "a provider that was removed has only its id"


def test_a_change_elsewhere_is_shown_after_a_refresh(
    panel: PanelViewModel, stub: StubCore, qtbot: QtBot
) -> None:
    group = panel.group("smtp")
    panel.refresh()
    qtbot.waitUntil(lambda: group.loaded)
    stub.lacking["smtp"] = ("provider",)
    stub.tokens.put("smtp", notice=Notice.OFFLINE, failure=Failure.DENIED)
    with qtbot.waitSignal(group.changed):
        panel.refresh()
    assert (group.missing, group.notice, group.failure) == (["provider"], "offline", "denied")
    assert panel.offline
    with qtbot.assertNotEmitted(group.changed, wait=50):
        panel.refresh()


@pytest.mark.parametrize(
    ("days", "in_force", "dying"), [(59, True, False), (61, True, True), (61, False, False)]
)
def test_a_token_that_lies_unused_is_said_before_it_dies(
    panel: PanelViewModel, stub: StubCore, qtbot: QtBot, days: int, in_force: bool, dying: bool
) -> None:
    stub.providers = StubProviders(
        Provider("example", "Example", "https://example.com", None, idle_days=90)
    )
    stub.tokens.put(
        "smtp", state=TokenState.ACQUIRED if in_force else TokenState.INVALID, in_force=in_force,
        provider="example", refreshed_at=WALL - days * 86400,
    )  # fmt: skip
    panel.refresh()
    group = panel.group("smtp")
    qtbot.waitUntil(lambda: group.loaded)
    expected = (dying, days, 90) if in_force else (False, 0, 0)
    assert (group.dying, group.unusedDays, group.idleDays) == expected


def test_a_state_that_cannot_be_read_is_a_problem_until_it_can(
    panel: PanelViewModel, stub: StubCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Script(AdgangError(ErrorId.STATE_DAMAGED, key="adgang.db"))
    with monkeypatch.context() as patch:
        patch.setattr(stub, "missing", broken)
        panel.refresh()
        qtbot.waitUntil(lambda: panel.problem.code == "state_damaged")
    panel.refresh()
    qtbot.waitUntil(lambda: panel.problem.code == "")


@pytest.mark.parametrize("notice", list(Notice))
def test_the_keyring_is_looked_at_when_asked(
    panel: PanelViewModel, stub: StubCore, qtbot: QtBot, notice: Notice
) -> None:
    stub.tokens.keyring_notice = Script(notice, None)
    panel.checkKeyring()
    assert panel.checkingKeyring
    qtbot.waitUntil(lambda: panel.keyringNotice == notice)
    panel.checkKeyring()
    qtbot.waitUntil(lambda: panel.keyringNotice == "")


def test_start_mends_what_a_crash_left(panel: PanelViewModel, stub: StubCore, qtbot: QtBot) -> None:
    panel.start()
    qtbot.waitUntil(lambda: bool(stub.tokens.reconcile.calls) and panel.group("smtp").loaded)
    qtbot.waitUntil(lambda: bool(stub.tokens.keyring_notice.calls))
    panel.stop()


def test_screens_are_the_catalogues(panel: PanelViewModel) -> None:
    assert panel.below("settings") == ["system_settings"]
    assert panel.below("network_settings") == ["services_setup", "quick_settings"]
    assert panel.path("services_setup") == ["settings", "system_settings", "network_settings"]
    assert (panel.groupOf("services_setup"), panel.screens.tabOf("services_setup")) == (
        "smtp",
        "smtp_tab",
    )
    assert (panel.groupOf("settings"), panel.screens.tabOf("settings")) == ("", "")
    assert panel.screens.screensOf("smtp") == [
        "services_setup",
        "quick_settings",
        "network_quick_settings",
    ]
    assert panel.below("alert_and_status") == ["smtp_setup", "email_status_standard"]
    shown = {panel.groupOf(each.id) or panel.screens.recordOf(each.id) for each in SCREENS}
    assert shown == {"", *(each.id for each in (*GROUPS, *RECORDS))}


def test_hidden_groups_take_their_menus_along(stub: StubCore, background: Background) -> None:
    stub.config = stub.config._replace(hidden_groups=frozenset({"ifax-pop", "eprint-pop"}))
    panel = make(stub, background)
    assert [each.groupId for each in panel.groups] == ["smtp", "alert-smtp", "status-pop"]
    assert panel.below("system_settings") == [
        "network_settings", "system_control", "initial_installation",
    ]  # fmt: skip


def test_the_demo_says_where_the_phones_page_is(stub: StubCore, background: Background) -> None:
    assert not make(stub, background).demo
    note = DemoNote("https://localhost:1/device", "scan@example.com", "scan-demo", "12345")
    panel = make(stub, background, note)
    assert panel.demo
    assert (panel.demoAddress, panel.demoUser, panel.demoPassword, panel.demoAdministrator) == (
        "https://localhost:1/device", "scan@example.com", "scan-demo", "12345",
    )  # fmt: skip


def test_what_a_reset_left_stands_until_it_is_read(stub: StubCore, background: Background) -> None:
    language = LanguageViewModel(["da", "en"], "da", lambda _: None, lambda _: None)
    left = ["scan@example.com · Example"]
    panel = PanelViewModel(cast("Core", stub), background, language, left=left)
    assert panel.leftAtProviders == left
    panel.forgetLeft()
    assert panel.leftAtProviders == []


def test_a_keyboard_is_asked_for_only_where_one_is_wanted(
    stub: StubCore, background: Background
) -> None:
    assert not make(stub, background, keyboard=True).keyboardWanted
    assert make(stub, background, keyboard=False).keyboardWanted
    stub.config = stub.config._replace(keyboard="off")
    assert not make(stub, background, keyboard=False).keyboardWanted


def test_providers_say_what_they_lack(
    panel_services: Services, stub: StubCore, qtbot: QtBot
) -> None:
    plain = Provider("a", "A", "https://a.example.com", None, client_id="x")
    stub.providers = StubProviders(
        plain,
        replace(plain, id="b", client_id=""),
        replace(plain, id="c", tenant_needed=True),
        replace(plain, id="d", device_grant=False, ways=(Way.APP_PASSWORD,)),
        replace(plain, id="e", protocols=(Protocol.POP3,)),
    )
    providers = ProvidersViewModel(panel_services, None)  # type: ignore[arg-type]
    with qtbot.waitSignal(providers.changed):
        providers.load("smtp")
    assert [(row["providerId"], row["missing"]) for row in providers.rows] == [
        ("a", ""), ("b", "client_id"), ("c", "tenant"), ("d", "device_grant"), ("e", "protocol"),
    ]  # fmt: skip
    assert providers.rows[3]["ways"] == ["app_password"]
    assert providers.rows[1]["tasks"] == [
        {"step": "client_id", "url": "", "text": "", "command": "do it"}
    ]


def test_providers_that_cannot_be_read_say_why(
    panel_services: Services, stub: StubCore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Script(AdgangError(ErrorId.BAD_PROVIDER, key="x.toml"))
    monkeypatch.setattr(stub.providers, "all", broken, raising=False)
    providers = ProvidersViewModel(panel_services, None)  # type: ignore[arg-type]
    providers.load("smtp")
    qtbot.waitUntil(lambda: providers.problem.code == "bad_provider")


def test_every_failure_and_error_has_a_remedy() -> None:
    for failure in Failure:
        assert remedy(failure) == REMEDIES[failure]
    for error in ErrorId:
        assert remedy(error).step
    assert remedy("nobody knows").step == "test_again"
    remedies = Remedies()
    assert (remedies.who("denied"), remedies.step("denied")) == ("administrator", "new_code")

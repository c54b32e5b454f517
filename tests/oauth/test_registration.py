# SPDX-License-Identifier: Apache-2.0
"""Who has to register what, as steps that the panel and the command line can word."""

from __future__ import annotations

import pytest

from app.oauth.provider import RegistrationStep as S
from app.oauth.registration import Task, consent_page, tasks
from app.oauth.registry import ProviderRegistry
from app.oauth.urls import is_https
from app.panel_config import PanelConfig

CLIENT = "01234567-89ab-cdef-0123-456789abcdef"


@pytest.fixture
def registry(config: PanelConfig) -> ProviderRegistry:
    return ProviderRegistry(config)


def test_entra_before_there_is_a_client_id(registry: ProviderRegistry) -> None:
    assert tasks(registry.get("microsoft365")) == [
        Task(S.OPEN_CONSOLE, url="https://entra.microsoft.com/"),
        Task(S.REGISTER_ORGANIZATION),
        Task(S.PUBLIC_CLIENT),
        Task(S.PERMISSIONS,
             text="SMTP.Send, POP.AccessAsUser.All, offline_access, openid, profile, email"),
        Task(S.TENANT, command="adgang providers set microsoft365 tenant=NAME"),
        Task(S.CLIENT_ID, command="adgang providers set microsoft365 client_id=ID"),
        Task(S.CONSENT),
        Task(S.SMTP_AUTH, command="Set-CASMailbox -Identity 'ACCOUNT'"
             " -SmtpClientAuthenticationDisabled $false"),
    ]  # fmt: skip


def test_entra_when_there_is_one(registry: ProviderRegistry) -> None:
    chosen = registry.change("microsoft365", {"client_id": CLIENT, "tenant": "example.com"})
    by_step = {task.step: task for task in tasks(chosen, "scan@example.com")}
    assert by_step[S.CONSENT].url == (
        f"https://login.microsoftonline.com/example.com/adminconsent?client_id={CLIENT}"
    )
    assert by_step[S.CLIENT_ID].done
    assert by_step[S.TENANT].done
    assert "-Identity 'scan@example.com' " in by_step[S.SMTP_AUTH].command


def test_a_client_id_cannot_break_out_of_the_address(registry: ProviderRegistry) -> None:
    chosen = registry.change("microsoft365", {"client_id": "x&redirect_uri=https://evil.example"})
    page = consent_page(chosen)
    assert page.endswith("?client_id=x%26redirect_uri%3Dhttps%3A%2F%2Fevil.example")
    assert is_https(page)


def test_an_account_cannot_break_out_of_the_command(registry: ProviderRegistry) -> None:
    last = tasks(registry.get("microsoft365"), "o'hara@example.com'; Remove-Mailbox 'x")[-1]
    assert "-Identity 'o''hara@example.com''; Remove-Mailbox ''x' -Smtp" in last.command


def test_zoho_names_its_data_centres(registry: ProviderRegistry) -> None:
    by_step = {task.step: task for task in tasks(registry.get("zoho"))}
    assert by_step[S.TENANT].text.split(" | ")[:2] == ["zoho.com", "zoho.eu"]
    assert by_step[S.CLIENT_SECRET].command == "adgang providers set zoho client_secret=-"
    assert by_step[S.OPEN_CONSOLE].url == "https://api-console.zoho.com/"


def test_every_address_is_https_and_every_command_is_one_line(registry: ProviderRegistry) -> None:
    for provider in registry.all():
        for task in tasks(provider, "scan@example.com"):
            assert task.url == "" or is_https(task.url), task
            assert task.command.isprintable()

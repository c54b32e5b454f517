# SPDX-License-Identifier: Apache-2.0
"""The shipped definitions, as they are shipped."""

from __future__ import annotations

import re

import pytest

from app import resources
from app.catalogue import Protocol, Tls
from app.clock import Instant
from app.errors import AdgangError, ErrorId
from app.oauth.answer import Answer
from app.oauth.device_grant import Ended, Grant, start
from app.oauth.provider import (
    Endpoints,
    MailServer,
    Provider,
    RegistrationStep,
    Revocation,
    Source,
    Way,
)
from app.oauth.registry import ProviderRegistry
from app.oauth.verification import host_matches
from app.panel_config import PanelConfig

NOW = Instant(1000.0, 1_800_000_000.0, "b")


@pytest.fixture
def registry(config: PanelConfig) -> ProviderRegistry:
    return ProviderRegistry(config)


@pytest.fixture
def microsoft(registry: ProviderRegistry) -> Provider:
    return registry.get("microsoft365")


def begin(provider: Provider, page: str) -> Grant | Ended:
    body = {
        "device_code": "dc", "user_code": "I6H4VXSFQ", "verification_uri": page,
        "expires_in": "900", "interval": "5", "message": "To sign in, use a web browser",
    }  # fmt: skip
    return start(Answer(200, body), NOW, provider, ())


def test_every_shipped_definition_is_good(registry: ProviderRegistry) -> None:
    assert registry.problems() == []
    assert {provider.source for provider in registry.all()} == {Source.BUILT_IN}
    assert not any(provider.client_id for provider in registry.all())


def test_the_promised_ids_are_there(registry: ProviderRegistry) -> None:
    assert {provider.id for provider in registry.all()} >= {
        "microsoft365", "outlook", "zoho", "yandex", "google",
    }  # fmt: skip


def test_each_file_names_its_sources() -> None:
    for path in resources.providers():
        assert re.search("^# Sources?: ", path.read_text(), re.MULTILINE), path.name


def test_a_provider_has_a_device_grant_or_says_what_does_work(registry: ProviderRegistry) -> None:
    for provider in registry.all():
        assert provider.device_grant is not bool(provider.ways), provider.id
        assert provider.code_grant is (Way.BROWSER in provider.ways), provider.id
        assert provider.device_grant is bool(provider.registration.steps), provider.id
        assert set(provider.mail) <= set(provider.protocols), provider.id
        assert provider.secret_needed is (
            RegistrationStep.CLIENT_SECRET in provider.registration.steps
        ), provider.id


def test_a_token_may_go_to_the_servers_that_are_filled_in(registry: ProviderRegistry) -> None:
    for provider in registry.all():
        for server in provider.mail.values():
            assert host_matches(server.host, provider.mail_hosts), (provider.id, server.host)


@pytest.mark.parametrize(
    ("id_", "login", "resource", "smtp", "pop"),
    [
        ("microsoft365", "login.microsoftonline.com", "outlook.office.com", "smtp.office365.com",
         "outlook.office365.com"),
        ("microsoft365-us", "login.microsoftonline.us", "outlook.office365.us",
         "smtp.office365.us", "outlook.office365.us"),
        ("microsoft365-dod", "login.microsoftonline.us", "outlook-dod.office365.us",
         "outlook-dod.office365.us", "outlook-dod.office365.us"),
        ("microsoft365-cn", "login.partner.microsoftonline.cn", "partner.outlook.cn",
         "smtp.partner.outlook.cn", "partner.outlook.cn"),
    ],
)  # fmt: skip
def test_microsofts_clouds(
    registry: ProviderRegistry, id_: str, login: str, resource: str, smtp: str, pop: str
) -> None:
    """entra-docs, authentication-national-cloud.md; Office 365 endpoints of each cloud."""
    registry.change(id_, {"tenant": "example.com"})
    cloud = registry.get(id_)
    assert cloud.issuer == f"https://{login}/example.com/v2.0"
    assert cloud.endpoints == Endpoints(
        f"https://{login}/example.com/oauth2/v2.0/devicecode",
        f"https://{login}/example.com/oauth2/v2.0/token",
    )
    assert cloud.scopes[:2] == (
        f"https://{resource}/SMTP.Send", f"https://{resource}/POP.AccessAsUser.All",
    )  # fmt: skip
    assert {protocol: server.host for protocol, server in cloud.mail.items()} == {
        Protocol.SMTP: smtp, Protocol.POP3: pop,
    }  # fmt: skip
    assert cloud.registration.consent.startswith(f"https://{login}/example.com/adminconsent?")


@pytest.mark.parametrize(
    "tenant", ["zoho.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.jp", "zoho.com.cn"]
)
def test_zohos_data_centres(registry: ProviderRegistry, tenant: str) -> None:
    zoho = registry.change("zoho", {"tenant": tenant})
    assert zoho.endpoints is not None
    assert zoho.endpoints.poll == f"https://accounts.{tenant}/oauth/v3/device/token"
    assert zoho.mail[Protocol.SMTP].host == f"smtp.{tenant}"
    assert zoho.qr_hosts == (f"accounts.{tenant}",)


@pytest.mark.parametrize(("id_", "tenant"), [("zoho", "example.com"), ("outlook", "common")])
def test_a_tenant_that_there_is_not(registry: ProviderRegistry, id_: str, tenant: str) -> None:
    with pytest.raises(AdgangError) as caught:
        registry.change(id_, {"tenant": tenant})
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_VALUE, "tenant")
    assert caught.value.value == tenant
    assert str(caught.value.allowed).split(" | ") == list(registry.get(id_).tenants)


def test_google_takes_back_more_than_was_given(registry: ProviderRegistry) -> None:
    assert registry.get("google").revocation is Revocation.ACCOUNT


def test_microsoft_365(microsoft: Provider) -> None:
    assert microsoft.tenant == "organizations"
    assert microsoft.endpoints is not None
    base = "https://login.microsoftonline.com/organizations/oauth2/v2.0"
    assert microsoft.endpoints.device_authorization == f"{base}/devicecode"
    assert microsoft.endpoints.token == f"{base}/token"
    assert microsoft.endpoints.revocation == ""
    assert microsoft.revocation is Revocation.NONE
    assert microsoft.scopes[:2] == (
        "https://outlook.office.com/SMTP.Send", "https://outlook.office.com/POP.AccessAsUser.All",
    )  # fmt: skip
    assert microsoft.mail == {
        Protocol.SMTP: MailServer("smtp.office365.com", 587, Tls.STARTTLS),
        Protocol.POP3: MailServer("outlook.office365.com", 995, Tls.IMPLICIT),
    }
    assert microsoft.idle_days == 90
    assert not microsoft.ready


def test_a_tenant_of_ones_own(registry: ProviderRegistry) -> None:
    changed = registry.change("microsoft365", {"client_id": "abc", "tenant": "example.com"})
    assert changed.ready
    assert changed.issuer == "https://login.microsoftonline.com/example.com/v2.0"
    assert changed.endpoints is not None
    assert "/example.com/" in changed.endpoints.token


@pytest.mark.parametrize(
    "page",
    ["https://microsoft.com/devicelogin", "https://login.microsoft.com/device",
     "https://www.microsoft.com/link"],
)  # fmt: skip
def test_the_pages_microsoft_names(microsoft: Provider, page: str) -> None:
    grant = begin(microsoft, page)
    assert isinstance(grant, Grant)
    assert (grant.interval, grant.expires_in) == (5, 900)
    assert grant.verification_uri_complete is None


@pytest.mark.parametrize(
    "page", ["https://microsoft.com.example.com/device", "https://evil.example.com/devicelogin"]
)
def test_pages_elsewhere(microsoft: Provider, page: str) -> None:
    assert isinstance(begin(microsoft, page), Ended)

# SPDX-License-Identifier: Apache-2.0
"""The shipped definitions, as they are shipped."""

from __future__ import annotations

import pytest

from app.catalogue import Protocol, Tls
from app.clock import Instant
from app.oauth.answer import Answer
from app.oauth.device_grant import Ended, Grant, start
from app.oauth.provider import MailServer, Provider, Revocation, Source
from app.oauth.registry import ProviderRegistry
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

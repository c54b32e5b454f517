# SPDX-License-Identifier: Apache-2.0
"""What the registry's tests share."""

from __future__ import annotations

import pytest

from app.errors import AdgangError
from app.oauth.provider import Endpoints, Provider, Source
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig

MINIMAL = 'name = "Example"\nissuer = "https://id.example.com"\n'
FULL = """\
id = "example"
name = "Eksempel Æ"
issuer = "https://id.example.com/{tenant}/v2"
client_id = "panel"
tenant = "example.com"
tenant_needed = true
scopes = ["mail", "offline_access"]
device_grant = true
qr_hosts = ["id.example.com", "*.example.org"]
mail_hosts = ["*.example.com"]
idle_days = 90
revocation = "account"
dialect = "microsoft"

[endpoints]
device_authorization = "https://id.example.com/{tenant}/device"
token = "https://id.example.com/{tenant}/token"
revocation = "https://id.example.com/revoke"

[mail.smtp]
host = "smtp.example.com"
port = 587
tls = "starttls"

[mail.pop3]
host = "pop.example.com"
port = 995
"""
ENDPOINTS = Endpoints("https://id.example.com/d", "https://id.example.com/t")
SANDBOX = Provider("sandbox", "Sandbox", "https://localhost:1", ENDPOINTS, source=Source.SANDBOX)


def ids(registry: ProviderRegistry) -> list[str]:
    return [provider.id for provider in registry.all()]


def names(config: PanelConfig) -> list[str]:
    return sorted(path.name for path in config.providers.iterdir())


def error_of(call: object, *args: object) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        call(*args)  # type: ignore[operator]
    return caught.value

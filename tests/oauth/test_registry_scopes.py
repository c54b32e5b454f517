# SPDX-License-Identifier: Apache-2.0
"""What a provider that was added by its issuer is asked for."""

from __future__ import annotations

import pytest

from app.oauth.provider import Endpoints
from app.oauth.registry import ProviderRegistry
from app.panel_config import PanelConfig

SUPPORTED = ("openid", "email", "profile", "mail.smtp", "https://mail.example.com/POP", "calendar")


@pytest.mark.parametrize(
    ("supported", "asked"),
    [
        ((), ("openid", "email", "offline_access")),
        (
            SUPPORTED,
            ("openid", "email", "offline_access", "mail.smtp", "https://mail.example.com/POP"),
        ),
    ],
)
def test_mail_scopes_of_the_issuer_are_asked_for(
    config: PanelConfig, supported: tuple[str, ...], asked: tuple[str, ...]
) -> None:
    endpoints = Endpoints("https://id.example.com/d", "https://id.example.com/t", "", supported)
    registry = ProviderRegistry(config)
    registry.add("own", "https://id.example.com", "panel", (), endpoints)
    assert ProviderRegistry(config).get("own").scopes == asked

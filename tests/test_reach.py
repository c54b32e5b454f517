# SPDX-License-Identifier: Apache-2.0
"""The way to a provider that wants a secret, or to know which machine asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth.client import OAuthClient
from app.oauth.dialect import Device
from app.panel_config import PanelConfig
from app.parts import provider_secret
from app.secret import Secret


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config._replace(name="Printer, 2nd floor"))
    core.change_settings(
        "smtp", {"provider": "yandex", "account": "scan@example.com"}, command_line()
    )
    core.providers.change("yandex", {"client_id": "panel"})
    yield core
    core.close()


def client(core: Core) -> OAuthClient:
    return core.parts.reach.client(core.providers.get("yandex"))


def test_a_client_secret_that_is_needed_is_named_before_the_provider_is_asked(core: Core) -> None:
    assert core.missing("smtp") == ()
    with pytest.raises(AdgangError) as caught:
        core.tokens.begin("smtp", command_line())
    assert (caught.value.id, caught.value.key) == (ErrorId.NOT_CONFIGURED, "client_secret")


def test_the_machine_names_itself_the_same_each_time(config: PanelConfig, core: Core) -> None:
    core.vault().write(provider_secret("yandex"), Secret("s3"))
    device = client(core)._device
    assert device == Device(device.id if device else "", "Printer, 2nd floor")
    assert device is not None
    assert len(device.id) == 32
    assert device.id != (config.state / "installation").read_text()
    again = Core.open(config._replace(name=""))
    assert client(again)._device == Device(device.id, "Adgang")
    again.close()


def test_others_are_not_told(core: Core) -> None:
    core.providers.change("microsoft365", {"client_id": "panel"})
    assert core.parts.reach.client(core.providers.get("microsoft365"))._device is None

# SPDX-License-Identifier: Apache-2.0
"""How a machine finds out what is the matter with it, and what mends itself by looking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import network
from app.actor import command_line
from app.conditions import Probes, probes
from app.core import Core
from app.panel_config import PanelConfig, Proxy
from app.token_records import Notice, TokenState
from tests.conftest import SetClock
from tests.core_stubs import CODE, INVALID_GRANT, OFFLINE, PROVIDER, ScriptedClient, ScriptedReach
from tests.core_stubs import granted as grants

GROUP = "smtp"


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient(CODE, grants(1))


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = Core(config, clock, (PROVIDER,), ScriptedReach(client))  # type: ignore[arg-type]
    yield core
    core.close()


@pytest.fixture
def looks(core: Core) -> Probes:
    return probes(core)


def offline(core: Core, clock: SetClock, client: ScriptedClient) -> None:
    """A token was due for renewal, and the provider could not be reached."""
    core.change_settings(GROUP, {"provider": "example", "account": "a@example.com"}, command_line())
    core.tokens.begin(GROUP, command_line())
    clock.advance(6)
    core.tokens.poll(GROUP, command_line())
    clock.advance(7200)
    client.answers = [OFFLINE]
    with pytest.raises(Exception, match="offline"):
        core.tokens.access_token(GROUP, command_line())
    assert core.tokens.status(GROUP).notice is Notice.OFFLINE


def test_a_machine_in_order_lacks_nothing(
    core: Core, looks: Probes, client: ScriptedClient
) -> None:
    assert (looks.storage(), looks.keyring(), looks.provider()) == ("", "", "")
    assert client.asked == []


def test_a_state_that_has_gone(core: Core, looks: Probes, config: PanelConfig) -> None:
    config.state.rename(config.state.with_name("elsewhere"))
    assert looks.storage() == "state_unwritable"
    config.state.with_name("elsewhere").rename(config.state)
    assert looks.storage() == ""


def test_a_key_that_has_gone(core: Core, looks: Probes, config: PanelConfig) -> None:
    core.vault().self_test()
    away = config.machine_key.rename(config.machine_key.with_suffix(".away"))
    assert looks.keyring() == "keyring_locked"
    away.rename(config.machine_key)
    assert looks.keyring() == ""


def test_a_network_is_asked_of_the_machine_and_a_proxy_needs_less(
    config: PanelConfig, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def connected(*, proxied: bool = False, root: Path = Path("/")) -> bool:
        asked.append(proxied)
        return False

    monkeypatch.setattr(network, "connected", connected)
    assert probes(core).network() == "no_network"
    core.config = config._replace(proxy=Proxy("http://proxy.example.com:3128"))
    assert probes(core).network() == "no_network"
    core.config = config._replace(demo=True)
    assert probes(core).network() == "", "the demo needs none"
    assert asked == [False, True]
    core.config = config
    assert probes(core, lambda: True).network() == ""


def test_a_token_is_renewed_as_soon_as_the_provider_can_be_reached(
    core: Core, looks: Probes, clock: SetClock, client: ScriptedClient
) -> None:
    offline(core, clock, client)
    client.answers = [OFFLINE, grants(2)]
    assert looks.provider() == "offline"
    assert looks.provider() == ""
    status = core.tokens.status(GROUP)
    assert (status.state, status.notice) == (TokenState.ACQUIRED, None)
    assert looks.provider() == ""
    assert client.asked[-2:] == ["refresh refresh-secret-1"] * 2, "and then nobody is asked again"


def test_a_provider_that_refuses_is_in_reach(
    core: Core, looks: Probes, clock: SetClock, client: ScriptedClient
) -> None:
    offline(core, clock, client)
    client.answers = [INVALID_GRANT]
    assert looks.provider() == ""
    assert core.tokens.status(GROUP).state is TokenState.INVALID

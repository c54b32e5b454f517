# SPDX-License-Identifier: Apache-2.0
"""A token is used with its own issuer, client and tenant only, whoever edits a provider's file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest

from app.actor import MAIL_JOB, command_line
from app.core import Core
from app.errors import AdgangError
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from tests.conftest import SetClock
from tests.core_stubs import CODE, ScriptedClient, ScriptedReach, granted

FILE = """
name = "Own"
issuer = "https://id.example.com/{tenant}"
client_id = "panel"
tenant = "example.com"
scopes = ["mail.smtp", "mail.pop"]

[endpoints]
device_authorization = "https://id.example.com/{tenant}/device"
token = "https://id.example.com/{tenant}/token"
"""


@pytest.fixture
def core(config: PanelConfig, clock: SetClock) -> Iterator[Core]:
    folder = config.machine / "providers"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(FILE)
    client = ScriptedClient(CODE, granted())
    core = Core.open(config, clock=clock, reach=cast(Reach, ScriptedReach(client)))
    actor = command_line()
    core.change_settings("smtp", {"provider": "own", "account": "scan@example.com"}, actor)
    core.tokens.begin("smtp", actor)
    clock.advance(5)
    core.tokens.poll("smtp", actor)
    yield core
    core.close()


def use(core: Core) -> str:
    return core.tokens.access_token("smtp", MAIL_JOB).reveal()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('https://id.example.com/{tenant}"\nclient', 'https://other.example.com/{tenant}"\nclient'),
        ('client_id = "panel"', 'client_id = "another"'),
        ('tenant = "example.com"', 'tenant = "other.example.com"'),
    ],
    ids=["issuer", "client", "tenant"],
)
def test_a_provider_file_edited_by_hand_stops_a_valid_token(
    core: Core, config: PanelConfig, old: str, new: str
) -> None:
    assert use(core) == "access-secret-1"
    file = config.machine / "providers" / "own.toml"
    assert old in FILE
    file.write_text(FILE.replace(old, new))
    with pytest.raises(AdgangError) as caught:
        use(core)
    assert caught.value.reason is Failure.REAUTH_REQUIRED
    file.write_text(FILE)
    assert use(core) == "access-secret-1", "nothing was lost by the mistake"


def test_a_change_laid_over_the_file_stops_it_too(core: Core, config: PanelConfig) -> None:
    assert use(core) == "access-secret-1"
    config.providers.mkdir(mode=0o700, exist_ok=True)
    (config.providers / "own.toml").write_text('client_id = "another"\n')
    with pytest.raises(AdgangError) as caught:
        use(core)
    assert caught.value.reason is Failure.REAUTH_REQUIRED


def test_files_that_did_not_change_are_not_read_again(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(core)
    monkeypatch.setattr(
        "app.oauth.registry.ProviderRegistry.get", lambda *_: pytest.fail("it was read")
    )
    assert use(core) == "access-secret-1"


def test_another_account_in_the_settings_stops_it(core: Core) -> None:
    assert core.tokens.access_token("smtp", MAIL_JOB) == Secret("access-secret-1")
    core.settings.put("smtp", {"account": "other@example.com"})
    with pytest.raises(AdgangError) as caught:
        use(core)
    assert caught.value.reason is Failure.WRONG_ACCOUNT

# SPDX-License-Identifier: Apache-2.0
"""A change that costs a token is written before the token goes; one that cannot costs none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

from app import transfer
from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.oauth import provider_store
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.settings_file import Document
from app.tokens import TokenState
from app.validation import Value
from tests.conftest import SetClock
from tests.core_stubs import CODE, REVOKED, ScriptedClient, ScriptedReach, granted
from tests.test_transfer import OWN as DEFINED

OWN = {**DEFINED, "endpoints": {
    "device_authorization": "https://id.example.org/d", "token": "https://id.example.org/t",
    "revocation": "https://id.example.org/r",
}}  # fmt: skip
Act = Callable[[Core], object]


def settings(core: Core) -> None:
    values: dict[str, Value] = {"account": "b@example.org", "timeout": 60}
    core.change_settings("smtp", values, command_line(), discard_token=True)


def copy(core: Core) -> None:
    core.copy_settings("alert-smtp", "smtp", command_line(), discard_token=True)


def provider(core: Core) -> None:
    def change() -> None:
        core.providers.change("own", {"client_id": "another"})

    core.change_provider("own", change, command_line(), discard_token=True)


def take_in(**sections: Any) -> Act:
    document = Document(preferences={"theme": "dark"}, **sections)
    return lambda core: transfer.apply(core, document, command_line(), discard_token=True)


ACTS: list[Act] = [
    settings, copy, provider,
    take_in(groups={"smtp": {"account": "b@example.org"}}),
    take_in(providers={"own": {**OWN, "client_id": "another"}}),
]  # fmt: skip
every = pytest.mark.parametrize(
    "act", ACTS, ids=["settings", "copy", "provider", "import groups", "import providers"]
)


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient(CODE, granted())


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    """A group with a token of a provider of the state."""
    core = Core.open(config, clock=clock, reach=cast(Reach, ScriptedReach(client)))
    actor = command_line()
    transfer.apply(core, Document(providers={"own": OWN}), actor)
    core.change_settings("smtp", {"provider": "own", "account": "scan@example.org"}, actor)
    core.change_settings("alert-smtp", {"provider": "own", "account": "c@example.org"}, actor)
    core.tokens.begin("smtp", actor)
    clock.advance(6)
    core.tokens.poll("smtp", actor)
    yield core
    core.close()


def kept(core: Core) -> tuple[object, ...]:
    rows = core.database.query("SELECT * FROM setting ORDER BY group_id, key")
    files = {path.name: path.read_text() for path in core.config.providers.glob("*")}
    return rows, files, core.preferences()


def usable(core: Core) -> bool:
    return core.tokens.access_token("smtp", command_line()) == Secret("access-secret-1")


@every
def test_a_disk_that_fills_costs_no_token(
    core: Core, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch, act: Act
) -> None:
    before = kept(core)

    def full(*_: object) -> None:
        raise AdgangError(ErrorId.STATE_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(core.settings, "put_within", full)
        patch.setattr(core.database, "transaction", full)
        patch.setattr(provider_store, "write", full)
        with pytest.raises(AdgangError) as caught:
            act(core)
    assert caught.value.id is ErrorId.STATE_FULL
    assert kept(core) == before
    assert usable(core)
    assert not any(each.startswith("revoke") for each in client.asked)


@every
def test_a_token_that_cannot_be_deleted_undoes_the_change(
    core: Core, monkeypatch: pytest.MonkeyPatch, act: Act
) -> None:
    before = kept(core)

    def locked(_name: str) -> None:
        raise AdgangError(ErrorId.KEYRING_LOCKED)

    with monkeypatch.context() as patch:
        patch.setattr(core.vault(), "remove", locked)
        with pytest.raises(AdgangError) as caught:
            act(core)
    assert caught.value.id is ErrorId.KEYRING_LOCKED
    assert kept(core) == before
    assert usable(core)


@every
def test_and_where_all_goes_well_the_provider_is_told(
    core: Core, client: ScriptedClient, act: Act
) -> None:
    """Also where the change is to the very client that the token is of."""
    before = kept(core)
    client.answers.append(REVOKED)
    act(core)
    assert client.asked[-1] == "revoke refresh-secret-1 refresh_token"
    assert core.tokens.status("smtp").state is TokenState.NOT_ACQUIRED
    assert kept(core) != before

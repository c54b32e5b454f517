# SPDX-License-Identifier: Apache-2.0
"""Factory reset: what goes, what stays, who notices, and a power cut at any step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app.access import OPERATOR, command_line
from app.core import Core
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.parts import PROXY_PASSWORD, grant_entry, password_entry, provider_secret
from app.secret import Secret
from app.tokens import TokenState
from app.vault import atomic
from app.vault.secret_service import SecretService
from app.vault.store import Condition
from tests.administrator import PASSWORD, administrator
from tests.conftest import SetClock
from tests.core_stubs import CODE, OFFLINE, REVOKED, ScriptedClient, granted
from tests.test_tokens import SETTINGS, acquire, opened
from tests.vault.vault_tools import MemoryKeyring

ENTRIES = ("smtp", grant_entry("status-pop"), password_entry("smtp"), provider_secret("own"),
           PROXY_PASSWORD)  # fmt: skip


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    """A machine in use."""
    core = opened(config, clock, client)
    fill(core, client, clock)
    yield core
    core.close()


def fill(core: Core, client: ScriptedClient, clock: SetClock) -> None:
    actor = administrator(core)
    core.change_settings("smtp", SETTINGS, actor)
    core.change_settings("status-pop", {**SETTINGS, "check_interval": 60}, actor)
    acquire(core, client, clock)
    client.answers += [CODE]
    core.tokens.begin("status-pop", actor)
    core.set_password("smtp", Secret("mail pass"), actor)
    core.add_provider(
        lambda known: known.add("own", "https://id.example.org", "panel", (), None), actor
    )
    core.set_provider_secret("own", Secret("client secret"), actor)
    core.vault().write(PROXY_PASSWORD, Secret("proxy pass"))
    core.set_preference("language", "da")
    core.access.set_timeout(60, actor)


def assert_new(core: Core) -> None:
    """As on the first day, and good for another life."""
    assert not core.config.reset_marker.exists()
    assert not core.access.configured()
    assert (core.access.timeout(), core.preference("language", "-")) == (300, "-")
    assert core.settings.get("smtp")["server"] == ""
    assert core.settings.get("smtp")["password"] == "unset"
    assert {s.state for s in core.tokens.status_all()} == {TokenState.NOT_ACQUIRED}
    assert {s.failure for s in core.tokens.status_all()} == {None}
    assert [core.vault().read(name) for name in ENTRIES] == [None] * len(ENTRIES)
    assert "own" not in [provider.id for provider in core.providers.all()]
    assert core.journal.entries() == []
    assert not core.config.machine_key.exists()
    assert not core.config.secrets_file.exists()
    assert core.database.sound()
    assert core.database.meta("installation") == core.config.installation.read_text()
    core.tokens.reconcile()
    actor = core.access.set_first(Secret("the next owner"))
    core.set_password("smtp", Secret("another"), actor)
    assert core.vault().read(password_entry("smtp")) == Secret("another")


def test_nothing_is_left_and_the_panel_goes_on(core: Core, client: ScriptedClient) -> None:
    actor, before = administrator(core), core.database.meta("installation")
    client.answers += [REVOKED]
    outcome = core.reset(actor)
    assert (outcome.revoked, outcome.left) == (("smtp",), ())
    assert client.asked[-1] == "revoke refresh-secret-1 refresh_token"
    assert core.access.remaining(actor) == 0
    assert core.tokens.poll("status-pop", OPERATOR).delay is None
    assert_new(core)
    assert core.database.meta("installation") != before


@pytest.mark.parametrize("room", [True, False])
def test_what_was_there_is_not_in_the_files_either(
    core: Core, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch, *, room: bool
) -> None:
    execute = Database.execute

    def cramped(database: Database, sql: str, values: Sequence[object] = ()) -> int:
        if sql == "VACUUM" and not room:
            raise AdgangError(ErrorId.STATE_FULL)
        return execute(database, sql, values)

    monkeypatch.setattr(Database, "execute", cramped)
    client.answers += [REVOKED]
    core.reset(command_line())
    core.close()
    for path in core.config.state.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for word in (b"scan@example.com", b"smtp.example.com", b"administrator'", b"own"):
                assert word not in content, path
            assert b"change_settings" not in content, path


def test_only_the_state_is_touched(core: Core, client: ScriptedClient, tmp_path: Path) -> None:
    machine = core.config.machine / "providers"
    machine.mkdir(parents=True)
    mine = [machine / "theirs.toml", tmp_path / "key", core.config.state / "notes" / "mine"]
    mine[-1].parent.mkdir()
    for path in mine:
        path.write_text("x")
    before = sorted(core.config.locks.iterdir())
    client.answers += [REVOKED]
    core.reset(command_line())
    assert [path.read_text() for path in mine] == ["x"] * 3
    assert set(before) <= set(core.config.locks.iterdir()), "others may hold them"


def test_a_key_from_elsewhere_stays(
    config: PanelConfig, clock: SetClock, client: ScriptedClient, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))
    key.chmod(0o600)
    core = opened(config._replace(key_file=key), clock, client)
    fill(core, client, clock)
    client.answers += [REVOKED]
    core.reset(administrator(core))
    assert key.read_bytes() == bytes(range(32))
    assert_new(core)
    core.close()


def test_offline_it_says_what_is_left_to_do(core: Core, client: ScriptedClient) -> None:
    client.answers += [OFFLINE]
    outcome = core.reset(command_line())
    assert outcome.revoked == ()
    assert [(s.group, s.account) for s in outcome.left] == [("smtp", "scan@example.com")]
    assert_new(core)


def test_a_provider_that_does_not_answer_holds_nothing_up(
    core: Core, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.reset._REVOKING", 0.05)
    answer = threading.Event()

    def silent() -> None:
        answer.wait(10)

    client.before = silent
    client.answers += [REVOKED]
    outcome = core.reset(command_line())
    assert [status.group for status in outcome.left] == ["smtp"]
    assert_new(core)
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "revoke":
            thread.join(10)


def test_an_invalid_token_is_given_back_too(core: Core, client: ScriptedClient) -> None:
    core.parts.records.invalid("smtp", Failure.REFUSED_BY_SERVER)
    client.answers += [REVOKED]
    assert core.reset(command_line()).revoked == ("smtp",)


def test_a_lost_key_does_not_prevent_it(core: Core, client: ScriptedClient) -> None:
    core.config.machine_key.unlink()
    outcome = core.reset(administrator(core))
    assert [status.group for status in outcome.left] == ["smtp"]
    assert_new(core)


def test_a_damaged_keyring_does_not_prevent_it(core: Core) -> None:
    core.config.secrets_file.write_bytes(b"damaged")
    core.reset(command_line())
    assert_new(core)


def test_an_untouched_machine_can_be_reset(
    config: PanelConfig, clock: SetClock, client: ScriptedClient
) -> None:
    core = opened(config, clock, client)
    assert core.reset(command_line()) == ((), ())
    assert_new(core)
    core.close()


def test_somebody_at_work_is_waited_for_and_then_it_says_so(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.reset.LOCK_TIMEOUT", 0.05)
    for name in ("smtp", "ifax-pop/settings", "proxy/settings", "providers", "reset"):
        with core.parts.locks.hold(name, timeout=0.0), pytest.raises(AdgangError) as caught:
            core.reset(command_line())
        assert (caught.value.id, caught.value.key) == (ErrorId.LOCK_BUSY, name)
    assert core.settings.get("smtp")["server"] == "smtp.example.com"
    assert core.tokens.status("smtp").in_force


def test_another_panel_notices_and_goes_on(
    core: Core, config: PanelConfig, clock: SetClock, client: ScriptedClient
) -> None:
    panel = opened(config, clock, client)
    actor = administrator(panel)
    assert panel.tokens.access_token("smtp", OPERATOR)
    version = panel.database.data_version()
    client.answers += [REVOKED]
    core.reset(command_line())
    assert panel.database.data_version() != version
    assert panel.access.remaining(actor) == 0
    assert panel.tokens.poll("status-pop", OPERATOR).delay is None
    with pytest.raises(AdgangError) as caught:
        panel.tokens.access_token("smtp", OPERATOR)
    assert caught.value.id is ErrorId.NO_TOKEN
    owner = panel.access.set_first(Secret("the next owner"))
    panel.change_settings("smtp", SETTINGS, owner)
    client.answers += [CODE, granted(2)]
    panel.tokens.begin("smtp", owner)
    clock.advance(5)
    assert panel.tokens.poll("smtp", owner).state is TokenState.ACQUIRED
    fresh = opened(config, clock, client)
    for each in (core, fresh):  # all of them are of the same installation
        assert each.tokens.access_token("smtp", OPERATOR) == Secret("access-secret-2")
    fresh.close()
    panel.close()


def test_a_code_that_arrives_after_it_is_not_kept(
    core: Core, config: PanelConfig, clock: SetClock, client: ScriptedClient
) -> None:
    other = opened(config, clock, client)

    def meanwhile() -> None:
        client.before = lambda: None
        client.answers.append(REVOKED)
        other.reset(command_line())
        client.answers.append(CODE)

    client.before = meanwhile
    with pytest.raises(AdgangError):
        core.tokens.begin("smtp", administrator(core))
    assert_new(other)
    other.close()


# A power cut.


class PowerCut(BaseException):
    """Ends everything at once, as far as a test can."""


STEPS: tuple[tuple[Any, str], ...] = (
    (atomic, "write"), (atomic, "remove"), (Database, "wipe"), (Database, "set_meta"),
)  # fmt: skip


def cut_at(step: int, patch: pytest.MonkeyPatch, *, after: bool) -> Callable[[], int]:
    """Cut before the step with that number, or right after it; how many steps there were."""
    count = 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal count
            count += 1
            mine = count
            if mine == step and not after:
                raise PowerCut
            answer = real(*arguments, **named)
            if mine == step:
                raise PowerCut
            return answer

        return call

    for owner, name in STEPS:
        patch.setattr(owner, name, counted(getattr(owner, name)))
    return lambda: count


@pytest.mark.parametrize("after", [False, True])
def test_a_power_cut_at_any_step_is_made_good_by_the_next_start(
    config: PanelConfig, clock: SetClock, client: ScriptedClient, *, after: bool
) -> None:
    step, done = 0, False
    while not done:
        step += 1
        mine = config._replace(state=config.state.parent / f"state-{step}")
        core = opened(mine, clock, client)
        fill(core, client, clock)
        client.answers += [REVOKED]
        with pytest.MonkeyPatch.context() as patch:
            steps = cut_at(step, patch, after=after)
            with suppress(PowerCut):
                core.reset(command_line())
            done = steps() < step
        Database.close(core.database)
        client.answers.clear()
        again = opened(mine, clock, client)
        if step == 1 and not after:  # before the marker: nothing has happened
            assert again.tokens.status("smtp").in_force
            assert again.access.log_in(PASSWORD)
        else:
            assert_new(again)
        again.close()
    assert step > 6


def test_finishing_waits_for_a_reset_that_is_under_way(
    core: Core, config: PanelConfig, clock: SetClock, client: ScriptedClient
) -> None:
    found: list[str] = []

    def start_another() -> None:
        other = opened(config, clock, client)
        found.append(str(other.settings.get("smtp")["server"]))
        other.close()

    def meanwhile() -> None:  # the marker is there, the tokens are being revoked
        assert config.reset_marker.exists()
        thread.start()
        thread.join(0.2)
        assert thread.is_alive()

    thread = threading.Thread(target=start_another)
    client.before, client.answers = meanwhile, [REVOKED]
    core.reset(command_line())
    thread.join(10)
    assert found == [""]
    assert core.journal.entries() == []


@pytest.mark.parametrize("text", [b"", b"{}", b"[1]", b'"x"', b"{", b"\xff", b'{"new": "x"}'])
def test_a_marker_that_says_nothing_is_named(
    config: PanelConfig, clock: SetClock, client: ScriptedClient, text: bytes
) -> None:
    opened(config, clock, client).close()
    config.reset_marker.write_bytes(text)
    with pytest.raises(AdgangError) as caught:
        opened(config, clock, client)
    assert (caught.value.id, caught.value.key) == (
        ErrorId.STATE_DAMAGED, str(config.reset_marker),
    )  # fmt: skip


# The Secret Service.


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    keyring = MemoryKeyring()
    monkeypatch.setattr("app.vault.secret_service._unprompted", lambda: keyring)
    shut(monkeypatch, Condition.OPEN)
    return keyring


def shut(monkeypatch: pytest.MonkeyPatch, condition: Condition) -> None:
    monkeypatch.setattr("app.vault.secret_service.probe", lambda: condition)


@pytest.fixture
def seated(
    config: PanelConfig, clock: SetClock, client: ScriptedClient, desktop: MemoryKeyring
) -> Iterator[Core]:
    core = opened(config._replace(keyring="auto"), clock, client)
    fill(core, client, clock)
    yield core
    core.close()


def test_the_secret_services_entries_go_and_other_installations_stay(
    seated: Core, client: ScriptedClient, desktop: MemoryKeyring
) -> None:
    assert isinstance(seated.vault()._store, SecretService)
    desktop.entries["adgang", "eprint-pop"] = '{"installation": "other", "value": "x"}'
    desktop.entries["mail", "scan"] = "not ours"
    assert ("adgang", "smtp") in desktop.entries
    client.answers += [REVOKED]
    seated.reset(command_line())
    assert set(desktop.entries) == {("adgang", "eprint-pop"), ("mail", "scan")}
    assert {status.state for status in seated.tokens.status_all()} == {TokenState.NOT_ACQUIRED}


@pytest.mark.parametrize(
    ("condition", "error"),
    [(Condition.LOCKED, ErrorId.KEYRING_LOCKED), (Condition.MISSING, ErrorId.KEYRING_MISSING)],
)
def test_a_shut_secret_service_refuses_before_anything_goes(
    seated: Core, monkeypatch: pytest.MonkeyPatch, condition: Condition, error: ErrorId
) -> None:
    shut(monkeypatch, condition)
    with pytest.raises(AdgangError) as caught:
        seated.reset(command_line())
    assert caught.value.id is error
    assert not seated.config.reset_marker.exists()
    assert seated.settings.get("smtp")["server"] == "smtp.example.com"
    assert seated.access.log_in(PASSWORD)

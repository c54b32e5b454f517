# SPDX-License-Identifier: Apache-2.0
"""The administrator: first password, log-in, session, change; and who may change anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.access import MAIL_JOB, OPERATOR, SERVICE, Actor, Role, command_line
from app.catalogue import GROUPS
from app.core import Core
from app.database import Database
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.password_hash import Cost
from app.secret import Secret
from app.tokens import TokenState
from tests.administrator import CHEAP, PASSWORD, administrator
from tests.conftest import SetClock
from tests.core_stubs import CODE, ScriptedClient, granted
from tests.test_tokens import SETTINGS, opened

WRONG = Secret("open barley")
MADE_UP = Actor(Role.ADMINISTRATOR, "administrator", "0" * 32)


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, client: ScriptedClient) -> Iterator[Core]:
    core = opened(config, clock, client)
    yield core
    core.close()


def refusal(call: Callable[[], object]) -> AdgangError:
    with pytest.raises(AdgangError) as caught:
        call()
    return caught.value


def told(core: Core) -> list[tuple[str, str, str]]:
    """Who did what with which result, the oldest first."""
    return [(e.who, e.what, e.result) for e in reversed(core.journal.entries())]


def test_the_first_password_logs_in(core: Core) -> None:
    assert not core.access.configured()
    actor = core.access.set_first(PASSWORD)
    assert core.access.configured()
    assert core.access.remaining(actor) == pytest.approx(300)
    core.access.require_change(actor)
    assert told(core) == [("administrator", "change_password", "ok")]


def test_the_first_password_is_the_first_only(core: Core) -> None:
    core.access.set_first(PASSWORD)
    assert refusal(lambda: core.access.set_first(WRONG)).id is ErrorId.NOT_PERMITTED
    assert core.access.log_in(PASSWORD)


def test_two_processes_set_the_first_password_and_one_wins(
    config: PanelConfig, clock: SetClock, client: ScriptedClient, core: Core
) -> None:
    other = opened(config, clock, client)
    first = core.access.configured  # both have seen that there is none
    core.access.configured = lambda: False  # type: ignore[method-assign]
    other.access.set_first(PASSWORD)
    assert refusal(lambda: core.access.set_first(WRONG)).id is ErrorId.NOT_PERMITTED
    core.access.configured = first  # type: ignore[method-assign]
    assert core.access.log_in(PASSWORD)
    other.close()


def test_without_a_password_there_is_no_log_in(core: Core) -> None:
    error = refusal(lambda: core.access.log_in(PASSWORD))
    assert (error.id, error.key) == (ErrorId.NOT_CONFIGURED, "administrator")
    assert core.access.lockout() == 0


@pytest.mark.parametrize("text", ["", "1234", "x" * 256, "tab\there", "line\nend", "\0" * 8])
def test_what_is_no_password_is_refused_unseen(core: Core, text: str) -> None:
    error = refusal(lambda: core.access.set_first(Secret(text)))
    assert (error.id, error.key, error.value) == (ErrorId.BAD_VALUE, "password", None)
    assert error.allowed == "5 to 255 characters"
    assert not core.access.configured()


@pytest.mark.parametrize("text", ["12345", "x" * 255, "blåbærgrød", "五つの文字", " " * 5])
def test_what_is_one_is_taken(core: Core, text: str) -> None:
    core.access.set_first(Secret(text))
    assert core.access.log_in(Secret(text))


def test_two_keyboards_type_the_same_password(core: Core) -> None:
    core.access.set_first(Secret("blåbær med is"))
    assert core.access.log_in(Secret("bla\u030abær\u00a0med is"))  # a ring apart, a hard space


def test_a_session_ends_after_its_time_without_a_touch(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    clock.advance(200)
    assert core.access.remaining(actor) == pytest.approx(100)
    core.access.touch(actor)
    clock.advance(299)
    assert core.access.remaining(actor) == pytest.approx(1)
    clock.advance(1)
    assert core.access.remaining(actor) == 0
    assert refusal(lambda: core.access.require_change(actor)).id is ErrorId.NOT_PERMITTED
    assert told(core)[-1] == ("administrator", "auto_log_out", "ok")


def test_a_touch_that_comes_too_late_brings_nothing_back(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    clock.advance(300)
    core.access.touch(actor)
    assert core.access.remaining(actor) == 0


def test_a_set_clock_does_not_change_a_session(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    clock.wall += 86400
    assert core.access.remaining(actor) == pytest.approx(300)
    clock.wall -= 2 * 86400
    clock.boot += 301
    assert core.access.remaining(actor) == 0


def test_logging_out_is_told_once(core: Core) -> None:
    actor = administrator(core)
    core.access.log_out(actor)
    core.access.log_out(actor)
    assert core.access.remaining(actor) == 0
    assert [what for _, what, _ in told(core)] == ["change_password", "log_out"]


def test_logging_out_too_late_is_automatic(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    clock.advance(301)
    core.access.log_out(actor)
    assert [what for _, what, _ in told(core)] == ["change_password", "auto_log_out"]


def test_closing_the_panel_logs_out(
    core: Core, config: PanelConfig, clock: SetClock, client: ScriptedClient
) -> None:
    other = opened(config, clock, client)
    administrator(other)
    other.close()
    assert told(core)[-1] == ("administrator", "log_out", "ok")


def test_the_time_can_be_chosen(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    assert core.access.timeout() == 300
    core.access.set_timeout(30, actor)
    assert core.access.timeout() == 30
    assert core.access.remaining(actor) == pytest.approx(30)
    clock.advance(31)
    assert core.access.remaining(actor) == 0
    later = core.access.log_in(PASSWORD)
    assert core.access.remaining(later) == pytest.approx(30)
    core.access.set_timeout(900, later)
    assert core.access.remaining(later) == pytest.approx(900)


@pytest.mark.parametrize("seconds", [29, 901, 0, -1])
def test_a_time_beyond_the_range_names_the_range(core: Core, seconds: int) -> None:
    error = refusal(lambda: core.access.set_timeout(seconds, administrator(core)))
    assert (error.id, error.key, error.value) == (ErrorId.BAD_VALUE, "timeout", str(seconds))
    assert error.allowed == "30 to 900"
    assert core.access.timeout() == 300


@pytest.mark.parametrize("stored", ["7", "1e3", "-60", "", "9" * 30])
def test_a_time_that_somebody_wrote_into_the_file_is_not_trusted(core: Core, stored: str) -> None:
    core.database.set_meta("session_timeout", stored)
    assert core.access.timeout() == 300


def test_changing_the_password_needs_the_old_one(core: Core) -> None:
    actor = administrator(core)
    error = refusal(lambda: core.access.change(WRONG, Secret("new one"), actor))
    assert (error.id, error.value) == (ErrorId.PASSWORD_WRONG, "4")
    core.access.change(PASSWORD, Secret("new one"), actor)
    assert core.access.remaining(actor) > 0, "who changed it stays"
    assert refusal(lambda: core.access.log_in(PASSWORD)).id is ErrorId.PASSWORD_WRONG
    assert core.access.log_in(Secret("new one"))


def test_guessing_the_old_password_at_a_deserted_panel_locks_too(core: Core) -> None:
    actor = administrator(core)
    for _ in range(5):
        error = refusal(lambda: core.access.change(WRONG, Secret("new one"), actor))
    assert error.id is ErrorId.LOCKED_OUT
    error = refusal(lambda: core.access.change(PASSWORD, Secret("new one"), actor))
    assert error.id is ErrorId.LOCKED_OUT


def test_a_bad_new_password_costs_no_try(core: Core) -> None:
    actor = administrator(core)
    for _ in range(9):
        assert refusal(lambda: core.access.change(WRONG, Secret("x"), actor)).key == "password"
    core.access.change(PASSWORD, Secret("new one"), actor)


def test_changing_the_password_ends_the_other_sessions(
    core: Core, config: PanelConfig, clock: SetClock, client: ScriptedClient
) -> None:
    mine, second = administrator(core), core.access.log_in(PASSWORD)
    other = opened(config, clock, client)
    elsewhere = administrator(other)
    core.access.change(PASSWORD, Secret("new one"), mine)
    assert core.access.remaining(mine) > 0
    assert core.access.remaining(second) == 0
    assert other.access.remaining(elsewhere) == 0
    assert refusal(lambda: other.access.require_change(elsewhere)).id is ErrorId.NOT_PERMITTED
    other.close()


def test_the_command_line_sets_a_lost_password_anew(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    for _ in range(5):
        refusal(lambda: core.access.log_in(WRONG))
    assert core.access.lockout() > 0
    core.access.reset_password(Secret("new one"), command_line())
    assert core.access.lockout() == 0
    assert core.access.remaining(actor) == 0
    assert core.access.log_in(Secret("new one"))
    assert (command_line().name, "change_password", "ok") in told(core)


@pytest.mark.parametrize("actor", [OPERATOR, SERVICE, MAIL_JOB, MADE_UP])
def test_nobody_else_sets_it_without_the_old_one(core: Core, actor: Actor) -> None:
    administrator(core)
    error = refusal(lambda: core.access.reset_password(Secret("new one"), actor))
    assert error.id is ErrorId.NOT_PERMITTED
    mine = administrator(core)
    error = refusal(lambda: core.access.reset_password(Secret("new one"), mine))
    assert error.id is ErrorId.NOT_PERMITTED


def test_a_newer_cost_makes_a_new_hash_and_ends_no_session(
    core: Core, config: PanelConfig, clock: SetClock
) -> None:
    actor = administrator(core)
    old = core.database.query("SELECT hash FROM administrator")
    dearer = Core.open(config, clock=clock, password_cost=Cost(2, 16, 1))
    dearer.access.log_in(PASSWORD)
    new = core.database.query("SELECT hash FROM administrator")
    assert "m=16,t=2,p=1" in str(new)
    assert new != old
    assert core.access.remaining(actor) > 0
    dearer.access.log_in(PASSWORD)
    assert core.database.query("SELECT hash FROM administrator") == new, "once is enough"
    dearer.close()


def test_the_built_in_cost_is_what_the_source_says(config: PanelConfig) -> None:
    core = Core.open(config)
    core.access.set_first(PASSWORD)
    stored = str(core.database.query("SELECT hash FROM administrator"))
    assert "$argon2id$v=19$m=32768,t=3,p=1$" in stored
    assert core.access.log_in(PASSWORD)
    core.close()


def test_a_damaged_hash_is_no_wrong_password(core: Core) -> None:
    administrator(core)
    core.database.execute("UPDATE administrator SET hash = 'x'")
    error = refusal(lambda: core.access.log_in(PASSWORD))
    assert (error.id, error.key) == (ErrorId.STATE_DAMAGED, "administrator")
    core.access.reset_password(PASSWORD, command_line())
    assert core.access.log_in(PASSWORD)


def test_the_password_is_nowhere(core: Core, caplog: pytest.LogCaptureFixture) -> None:
    actor = administrator(core)
    refusal(lambda: core.access.log_in(WRONG))
    core.access.change(PASSWORD, Secret("a third one"), actor)
    words = [repr(actor), repr(core.journal.entries()), caplog.text]
    for secret in ("open sesame", "open barley", "a third one", actor.session):
        assert not [word for word in words if secret in word]
        for path in core.config.state.rglob("*"):
            assert path.is_dir() or secret.encode() not in path.read_bytes(), path


# Who may change anything.

CHANGES: dict[str, Callable[[Core, Actor], object]] = {
    "settings": lambda core, actor: core.change_settings("smtp", {"timeout": 60}, actor),
    "password": lambda core, actor: core.set_password("smtp", Secret("mail pass"), actor),
    "provider": lambda core, actor: core.change_provider("example", lambda: None, actor),
    "new provider": lambda core, actor: core.add_provider(
        lambda known: known.add("own", "https://id.example.org", "panel", (), None), actor
    ),
    "client secret": lambda core, actor: core.set_provider_secret("x", Secret("client"), actor),
    "begin": lambda core, actor: core.tokens.begin("smtp", actor),
    "cancel": lambda core, actor: core.tokens.cancel("smtp", actor),
    "delete": lambda core, actor: core.tokens.delete("smtp", actor),
    "discard": lambda core, actor: core.change_settings(
        "smtp", {"account": "other@example.com"}, actor, discard_token=True
    ),
    "log-out time": lambda core, actor: core.access.set_timeout(60, actor),
    "password of the panel": lambda core, actor: core.access.change(PASSWORD, WRONG, actor),
    "reset": lambda core, actor: core.reset(actor),
}


def expired(core: Core, clock: SetClock) -> Actor:
    actor = administrator(core)
    clock.advance(301)
    return actor


def logged_out(core: Core, clock: SetClock) -> Actor:
    actor = administrator(core)
    core.access.log_out(actor)
    return actor


def of_another_process(core: Core, clock: SetClock) -> Actor:
    other = Core.open(core.config, clock=clock, password_cost=CHEAP)
    actor = administrator(other)
    Database.close(other.database)  # it goes on as far as anybody knows
    return actor


NOBODIES: dict[str, Callable[[Core, SetClock], Actor]] = {
    "operator": lambda *_: OPERATOR,
    "service": lambda *_: SERVICE,
    "mail job": lambda *_: MAIL_JOB,
    "made up": lambda *_: MADE_UP,
    "without a session": lambda *_: Actor(Role.ADMINISTRATOR, "administrator"),
    "session in another role": lambda core, _: administrator(core)._replace(role=Role.OPERATOR),
    "expired": expired,
    "logged out": logged_out,
    "of another process": of_another_process,
}


@pytest.mark.parametrize("nobody", NOBODIES)
@pytest.mark.parametrize("change", CHANGES)
def test_only_a_live_session_changes_anything(
    core: Core, client: ScriptedClient, clock: SetClock, change: str, nobody: str
) -> None:
    core.change_settings("smtp", SETTINGS, command_line())
    client.answers += [CODE, granted()]
    core.tokens.begin("smtp", command_line())
    clock.advance(5)
    core.tokens.poll("smtp", OPERATOR)
    actor = NOBODIES[nobody](core, clock)
    before = everything(core)
    error = refusal(lambda: CHANGES[change](core, actor))
    assert error.id is ErrorId.NOT_PERMITTED
    assert (error.key, error.value) == ("actor", actor.name)
    assert everything(core) == before
    assert client.answers == [], "the provider was not asked"


def everything(core: Core) -> object:
    return (
        [core.settings.get(group.id) for group in GROUPS],
        core.tokens.status_all(),
        core.providers.all(),
        core.access.timeout(),
        core.access.configured(),
        core.vault().read("smtp"),
    )


@pytest.mark.parametrize("change", [name for name in CHANGES if name not in ("reset", "begin")])
def test_a_live_session_and_the_command_line_change_everything(
    core: Core, client: ScriptedClient, change: str
) -> None:
    core.change_settings("smtp", SETTINGS, command_line())
    if change != "password of the panel":  # which the command line sets without the old one
        CHANGES[change](core, command_line())
        core.config.providers.joinpath("own.toml").unlink(missing_ok=True)
    CHANGES[change](core, administrator(core))


def test_before_the_first_password_nobody_at_the_panel_changes_anything(core: Core) -> None:
    for actor in (OPERATOR, MADE_UP, Actor(Role.ADMINISTRATOR, "administrator")):
        with pytest.raises(AdgangError) as caught:
            core.change_settings("smtp", SETTINGS, actor)
        assert caught.value.id is ErrorId.NOT_PERMITTED
    core.change_settings("smtp", SETTINGS, command_line())
    core.change_settings("smtp", {"timeout": 60}, core.access.set_first(PASSWORD))


def test_a_grant_goes_on_when_the_session_ends(
    core: Core, client: ScriptedClient, clock: SetClock
) -> None:
    actor = administrator(core)
    core.change_settings("smtp", SETTINGS, actor)
    client.answers += [CODE, granted()]
    core.tokens.begin("smtp", actor)
    clock.advance(400)
    assert core.access.remaining(actor) == 0
    assert core.tokens.poll("smtp", OPERATOR).state is TokenState.ACQUIRED
    assert told(core)[-1] == ("administrator", "token_acquired", "ok")


def test_a_change_does_not_count_as_a_touch(core: Core, clock: SetClock) -> None:
    actor = administrator(core)
    clock.advance(200)
    core.change_settings("smtp", {"timeout": 60}, actor)
    assert core.access.remaining(actor) == pytest.approx(100)

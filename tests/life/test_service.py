# SPDX-License-Identifier: Apache-2.0
"""Months of a service: what it does, how often it wakes, what it leaves alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from app.actor import command_line
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.journal import Act
from app.life.alarm import Wake
from app.life.role import STAND_BY, ServiceRole, panel_step
from app.life.work import Met, Work
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.panel_config import PanelConfig
from app.secret import Secret
from app.tokens import Notice, TokenState
from tests.conftest import SetClock
from tests.core_stubs import CODE, INVALID_GRANT, OFFLINE, PENDING, ScriptedClient, granted
from tests.life.living import FastAlarm, live
from tests.test_tokens import SETTINGS, acquire, opened

DAY = 86400.0


class Provider(ScriptedClient):
    """Renews as long as it can be reached."""

    def __init__(self) -> None:
        super().__init__()
        self.renewed = 1
        self.down: Answer | None = None

    def refresh(self, refresh_token: Secret) -> Answer:
        self.asked.append(f"refresh {refresh_token.reveal()}")
        self.before()
        if self.down is not None:
            return self.down
        self.renewed += 1
        return granted(self.renewed)

    @property
    def refreshes(self) -> int:
        return len([each for each in self.asked if each.startswith("refresh")])


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
def core(config: PanelConfig, clock: SetClock, provider: Provider) -> Iterator[Core]:
    core = opened(config, clock, provider)
    core.change_settings("smtp", SETTINGS, command_line())
    acquire(core, provider, clock)
    yield core
    core.close()


def test_a_quarter_in_which_nobody_sends_anything(
    core: Core, clock: SetClock, provider: Provider
) -> None:
    told, alarm = live(core, clock, 100 * DAY)
    assert 14 <= provider.refreshes <= 17
    assert {(event.what, event.result) for event in told} == {("keep_alive", "ok")}
    assert len(alarm.sleeps) <= 100 + 2 * provider.refreshes, "one look a day, one for each job"
    assert core.tokens.status("smtp").state is TokenState.ACQUIRED


def test_a_machine_without_a_token_sleeps(config: PanelConfig, clock: SetClock) -> None:
    core = opened(config, clock, ScriptedClient())
    _, alarm = live(core, clock, 10 * DAY)
    assert len(alarm.sleeps) == 10
    core.close()


def test_an_outage_of_a_week_is_asked_about_once_an_hour_and_told_once(
    core: Core, clock: SetClock, provider: Provider
) -> None:
    clock.advance(8 * DAY)
    provider.down = OFFLINE
    alarm = FastAlarm(clock, 7 * DAY)
    alarm.at(3 * DAY, Wake.STATE, lambda: seen.append(core.tokens.status("smtp").notice))
    seen: list[Notice | None] = []
    told, _ = live(core, clock, 0, alarm=alarm)
    assert seen == [Notice.OFFLINE]
    assert 100 <= provider.refreshes <= 7 * 24 * 4 / 3 + 6
    assert {event.result for event in told} == {"offline"}
    noted = [entry for entry in core.journal.entries() if entry.what == Act.KEEP_ALIVE]
    assert [entry.result for entry in noted] == ["offline"]
    provider.down = None
    live(core, clock, 3 * 3600)
    status = core.tokens.status("smtp")
    assert (status.state, status.notice) == (TokenState.ACQUIRED, None)


def test_a_network_that_comes_back_ends_the_outage_at_once(
    core: Core, clock: SetClock, provider: Provider
) -> None:
    clock.advance(8 * DAY)
    provider.down = OFFLINE
    alarm = FastAlarm(clock, DAY)

    def mend() -> None:
        provider.down = None

    alarm.at(DAY - 120, Wake.NETWORK, mend)
    live(core, clock, 0, alarm=alarm)
    assert core.tokens.status("smtp").notice is None


def test_a_token_that_died_is_told_and_not_asked_about_again(
    core: Core, clock: SetClock, provider: Provider
) -> None:
    clock.advance(100 * DAY)
    provider.down = INVALID_GRANT
    told, alarm = live(core, clock, 30 * DAY)
    assert [event.result for event in told] == [Failure.EXPIRED_UNUSED]
    assert provider.refreshes == 1
    assert core.tokens.status("smtp").reason is Failure.EXPIRED_UNUSED
    assert len(alarm.sleeps) <= 32


def test_a_locked_keyring_is_tried_with_growing_pauses(
    core: Core, clock: SetClock, provider: Provider, config: PanelConfig
) -> None:
    config.machine_key.rename(config.state / "elsewhere")
    clock.advance(8 * DAY)
    told, _ = live(core, clock, DAY)
    assert {event.result for event in told} == {"keyring_locked"}
    assert len(told) < 40
    assert provider.refreshes == 0
    (config.state / "elsewhere").rename(config.machine_key)
    live(core, clock, 2 * 3600)
    assert provider.refreshes == 1


def test_a_clock_at_its_beginning_waits_to_be_set(
    core: Core, clock: SetClock, provider: Provider
) -> None:
    right, clock.wall = clock.wall + 30 * DAY, 10.0
    alarm = FastAlarm(clock, 600)

    def set_clock() -> None:
        assert provider.refreshes == 0
        clock.wall = right

    alarm.at(300, Wake.CLOCK, set_clock)
    live(core, clock, 0, alarm=alarm)
    assert provider.refreshes == 1


def test_mail_is_looked_for_by_the_interval_and_a_fault_does_not_end_it(
    core: Core, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    core.change_settings(
        "ifax-pop",
        {"server": "pop.example.com", "auth": "password", "username": "fax", "check_interval": 10},
        command_line(),
    )
    core.set_password("ifax-pop", Secret("hunter2"), command_line())
    answers: list[object] = [
        3,
        ZeroDivisionError(),
        AdgangError(ErrorId.FAILED, reason=Failure.OFFLINE),
    ]
    asked: list[float] = []

    def check_mail(_work: Work, group: str) -> Met:
        assert group == "ifax-pop"
        asked.append(clock.boot)
        answer = answers.pop(0) if answers else 0
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, int)
        return Met(answer)

    monkeypatch.setattr(Work, "check_mail", check_mail)
    told, alarm = live(core, clock, 3600)
    checks = [event for event in told if event.what == "check_mail"]
    assert [event.result for event in checks[:4]] == ["ok", "internal", "offline", "ok"]
    assert checks[0].messages == 3
    assert 600 <= asked[1] - asked[0] <= 601
    assert 5 <= len(asked) <= 8
    assert len(alarm.sleeps) <= 2 * len(asked) + 2
    noted = [entry.result for entry in core.journal.entries() if entry.what == Act.CHECK_MAIL]
    assert noted == ["ok", "offline", "internal"], "newest first, and only what changed"


@pytest.mark.parametrize(
    "values",
    [
        {"check_interval": 0},
        {"server": ""},
        {"auth": "off"},
        {"auth": "oauth2"},  # there is no token
    ],
)
def test_mail_that_nobody_wants_is_not_looked_for(
    core: Core, clock: SetClock, monkeypatch: pytest.MonkeyPatch, values: dict[str, str | int]
) -> None:
    ready: dict[str, str | int] = {
        "server": "pop.example.com", "auth": "password", "username": "fax", "check_interval": 10,
    }  # fmt: skip
    core.change_settings("ifax-pop", {**ready, **values}, command_line())
    core.set_password("ifax-pop", Secret("hunter2"), command_line())
    monkeypatch.setattr(Work, "check_mail", lambda *_: pytest.fail("asked"))
    told, _ = live(core, clock, 3600)
    assert told == []


def test_a_group_whose_settings_are_damaged_does_not_end_the_others_life(
    core: Core, clock: SetClock, provider: Provider
) -> None:
    core.change_settings("ifax-pop", {"server": "pop.example.com"}, command_line())
    core.database.execute("INSERT OR REPLACE INTO setting VALUES ('ifax-pop', 'port', 'abc')")
    told, _ = live(core, clock, 8 * DAY)
    assert provider.refreshes == 1
    assert [event.what for event in told] == ["keep_alive"]


def test_a_hidden_group_keeps_its_token_but_reads_no_mail(
    core: Core, config: PanelConfig, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    core.change_settings(
        "ifax-pop", {"server": "p.example.com", "auth": "password", "username": "f"}, command_line()
    )
    core.set_password("ifax-pop", Secret("hunter2"), command_line())
    provider = Provider()
    hidden = config._replace(hidden_groups=frozenset({"smtp", "ifax-pop"}))
    other = opened(hidden, clock, provider)
    monkeypatch.setattr(Work, "check_mail", lambda *_: pytest.fail("asked"))
    live(other, clock, 8 * DAY)
    assert provider.refreshes == 1
    other.close()


def test_a_grant_whose_owner_has_gone_is_polled_to_its_end(
    config: PanelConfig, core: Core, clock: SetClock, provider: Provider
) -> None:
    provider.answers += [CODE]
    core.tokens.begin("smtp", command_line())
    service = opened(config, clock, provider)
    alarm = FastAlarm(clock, 60)
    told, _ = live(service, clock, 0, alarm=alarm)
    assert told == []
    assert provider.asked[-1] == "code", "whoever began it polls it"
    core.tokens.close()  # as the kernel does for a process that dies
    provider.answers += [PENDING, PENDING, granted(7)]
    told, _ = live(service, clock, 60)
    assert [(event.what, event.result) for event in told] == [("get_token", "ok")]
    assert service.tokens.access_token("smtp", command_line()) == Secret("access-secret-7")
    assert Counter(provider.asked)["poll"] == 4
    service.close()


def test_a_grant_that_ends_badly_is_told(
    config: PanelConfig, core: Core, clock: SetClock, provider: Provider
) -> None:
    provider.answers += [CODE]
    core.tokens.begin("smtp", command_line())
    core.tokens.close()
    service = opened(config, clock, provider)
    provider.answers += [Answer(400, {"error": "access_denied"})]
    told, _ = live(service, clock, 60)
    assert [(event.what, event.result) for event in told] == [("get_token", "denied")]
    service.close()


def test_the_panel_leaves_it_to_a_service_and_the_service_waits_for_its_step(
    core: Core, config: PanelConfig
) -> None:
    locks = core.parts.locks
    assert panel_step(locks, lambda: 7.0) == 7.0
    service = ServiceRole(config)
    assert panel_step(locks, lambda: 7.0) == 7.0, "a service that has not yet begun"

    def within() -> float:
        assert service.step(lambda: 9.0) == 1.0
        with pytest.raises(AdgangError) as caught:
            service.begin(0.0)
        assert caught.value.id is ErrorId.LOCK_BUSY
        return 0.0

    panel_step(locks, within)
    assert service.step(lambda: 9.0) == 9.0
    assert panel_step(locks, lambda: 7.0) == STAND_BY
    with pytest.raises(AdgangError) as caught:
        ServiceRole(config)
    assert (caught.value.id, caught.value.value) == (ErrorId.ALREADY_RUNNING, "service")
    service.release()
    assert panel_step(locks, lambda: 7.0) == 7.0
    ServiceRole(config).release()


def test_a_state_that_cannot_be_read_is_told_and_looked_at_again(
    core: Core, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> list[object]:
        raise AdgangError(ErrorId.LOCK_BUSY, key="adgang.db")

    monkeypatch.setattr(core.tokens, "status_all", unreadable)
    told, alarm = live(core, clock, 3600)
    assert {(event.what, event.result) for event in told} == {("look", "lock_busy")}
    assert 10 <= len(told) <= 14
    assert len(alarm.sleeps) == len(told)

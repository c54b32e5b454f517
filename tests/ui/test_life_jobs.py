# SPDX-License-Identifier: Apache-2.0
"""The panel keeps tokens alive where no service does, and sleeps in between."""

from __future__ import annotations

import gc
import os
import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.actor import command_line
from app.core import Core
from app.errors import AdgangError
from app.life import schedule
from app.life.alarm import Wake
from app.life.role import ServiceRole
from app.life.share import Share
from app.panel_config import PanelConfig
from app.token_records import Notice
from tests.conftest import SetClock
from tests.core_stubs import ScriptedClient, granted
from tests.test_tokens import SETTINGS, acquire, opened
from tests.ui.panel_driver import PanelDriver
from ui.background import Background
from ui.life_jobs import LifeJobs

DAY = 86400.0


@pytest.fixture
def client() -> ScriptedClient:
    return ScriptedClient()


@pytest.fixture
def core(
    config: PanelConfig, clock: SetClock, client: ScriptedClient, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Core]:
    monkeypatch.setattr(schedule, "START", 0.0)  # this fleet is one panel
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, command_line())
    acquire(core, client, clock)
    clock.advance(8 * DAY)
    yield core
    core.close()


def renewed(client: ScriptedClient) -> bool:
    return "refresh refresh-secret-1" in client.asked


def test_an_overdue_token_is_renewed_and_the_pages_are_told(
    qtbot: QtBot, core: Core, background: Background, client: ScriptedClient
) -> None:
    client.answers += [granted(2)]
    jobs = LifeJobs(core, background, late_ms=1)
    with qtbot.waitSignal(jobs.worked, timeout=10_000):
        pass
    assert renewed(client)
    jobs.stop()


def test_nothing_is_done_while_a_service_does_it(
    qtbot: QtBot, core: Core, config: PanelConfig, background: Background, client: ScriptedClient
) -> None:
    client.answers += [granted(2)]
    service = ServiceRole(config)
    service.begin(0)
    jobs = LifeJobs(core, background, late_ms=1)
    with qtbot.assertNotEmitted(jobs.worked, wait=300):
        pass
    assert not renewed(client)
    service.release()
    core.set_preference("language", "da")  # any write wakes
    qtbot.waitUntil(lambda: renewed(client), timeout=10_000)
    jobs.stop()


def test_stop_frees_all_and_nothing_goes_on(
    qapp: QGuiApplication, qtbot: QtBot, core: Core, background: Background,
    client: ScriptedClient,
) -> None:  # fmt: skip
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - counts, no paths
    client.answers += [granted(2)]
    jobs = LifeJobs(core, background, late_ms=1)
    with qtbot.waitSignal(jobs.worked, timeout=10_000):
        pass
    jobs.stop()
    jobs.stop()
    qapp.processEvents()
    del jobs
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) <= before  # noqa: PTH208


def test_stopped_while_it_opens_it_leaves_nothing_behind(
    qtbot: QtBot, core: Core, background: Background, client: ScriptedClient
) -> None:
    jobs = LifeJobs(core, background, late_ms=1)
    jobs._late.stop()
    jobs._begin()
    jobs.stop()
    qtbot.waitUntil(lambda: not background._receivers, timeout=10_000)
    qtbot.wait(50)
    assert not renewed(client)
    assert jobs._share._open().alarm.heard() == {Wake.STOP}


def test_closed_before_anybody_hears_of_it_it_leaves_nothing_behind(
    qapp: QGuiApplication, core: Core
) -> None:
    background = Background()  # it delivers nothing after its end
    jobs = LifeJobs(core, background, late_ms=100_000)
    jobs._begin()
    assert background.close(10.0)
    jobs.stop()
    if jobs._share._parts is not None:  # a worker had begun
        assert jobs._share._parts.alarm.heard() == {Wake.STOP}


def test_what_cannot_be_opened_leaves_nothing_open(core: Core) -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - counts, no paths
    core.database.close()
    with pytest.raises((AdgangError, sqlite3.Error)):
        Share(core).open()
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) <= before  # noqa: PTH208


def test_the_offline_notice_of_the_home_screen_goes_by_itself(
    qapp: QGuiApplication, core: Core, config: PanelConfig, client: ScriptedClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(LifeJobs.__init__, "__defaults__", (1,))
    core.parts.records.notice("smtp", Notice.OFFLINE)
    seen: list[str] = []
    client.before = lambda: seen.append("asked")
    client.answers += [granted(2)]
    driver = PanelDriver(config, core=core)
    driver.wait(lambda: seen, "the refresh")
    view_model = driver.panel.view_model
    assert view_model is not None
    driver.wait(lambda: not view_model.offline, "the notice to go")
    assert core.tokens.status("smtp").notice is None
    driver.close()

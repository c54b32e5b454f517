# SPDX-License-Identifier: Apache-2.0
"""What is decided before the panel starts: display, keyboard, size, one panel a state."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core import Core
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from ui import display, geometry, keyboard
from ui.background import Background
from ui.single_instance import SingleInstance
from ui.viewmodels.clock import ClockViewModel
from ui.watcher import StateWatcher

NO_FRAMEBUFFER = Path("/nonexistent/fb0")


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[str]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        yield str(tmp_path)


@pytest.mark.parametrize("name", ["offscreen", "eglfs", "vnc", "linuxfb:fb=/dev/fb1", "minimal"])
def test_a_platform_that_needs_no_server_is_taken_at_its_word(name: str) -> None:
    assert display.platform({"QT_QPA_PLATFORM": name}, NO_FRAMEBUFFER) == ""


@pytest.mark.parametrize(
    "environ",
    [{}, {"DISPLAY": ":987"}, {"DISPLAY": "nonsense"}, {"WAYLAND_DISPLAY": "wayland-7"},
     {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"},
     {"QT_QPA_PLATFORM": "wayland"}],
)  # fmt: skip
def test_a_display_that_does_not_answer_is_none(environ: dict[str, str]) -> None:
    assert display.platform(environ, NO_FRAMEBUFFER) is None
    assert not display.prepare(environ, NO_FRAMEBUFFER)


def test_a_wayland_socket_that_answers_is_a_display(listener: str) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": listener}
    assert display.platform(environ, NO_FRAMEBUFFER) == ""
    environ["QT_QPA_PLATFORM"] = "xcb"
    assert display.platform(environ, NO_FRAMEBUFFER) is None


def test_an_x_server_on_tcp_is_a_display() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert display.platform({"DISPLAY": f"127.0.0.1:{number}.0"}, NO_FRAMEBUFFER) == ""


def test_a_framebuffer_is_the_last_resort(tmp_path: Path) -> None:
    device = tmp_path / "fb0"
    device.touch()
    environ: dict[str, str] = {}
    assert display.prepare(environ, device)
    assert environ == {"QT_QPA_PLATFORM": "linuxfb", "QT_QUICK_BACKEND": "software"}


def test_the_keyboard_is_chosen_where_it_can_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyboard, "_installed", lambda: True)
    monkeypatch.setattr(keyboard, "_loads", lambda _: True)
    environ: dict[str, str] = {}
    assert keyboard.prepare(environ, "auto")
    assert environ["QT_IM_MODULE"] == "qtvirtualkeyboard"
    assert not keyboard.prepare(environ, "off")
    assert "QT_IM_MODULE" not in environ


@pytest.mark.parametrize(("installed", "loads"), [(False, True), (True, False)])
def test_half_a_keyboard_is_none(
    monkeypatch: pytest.MonkeyPatch, installed: bool, loads: bool
) -> None:
    monkeypatch.setattr(keyboard, "_installed", lambda: installed)
    monkeypatch.setattr(keyboard, "_loads", lambda _: loads)
    environ = {"QT_IM_MODULE": "qtvirtualkeyboard"}
    assert not keyboard.prepare(environ, "auto")
    assert environ == {}


def test_a_missing_library_is_noticed() -> None:
    assert not keyboard._loads("libnobody.so.0")
    assert keyboard._loads("libc.so.6")


@pytest.mark.parametrize(
    ("size", "density", "expected"),
    [
        (None, None, (1024, 600, 6.68)),
        ((800, 480), None, (800, 480, 7.35)),
        ((480, 800), None, (480, 800, 7.35)),
        ((1280, 800), None, (1280, 800, 5.88)),
        ((1920, 1080), None, (1920, 1080, 6.0)),
        ((800, 480), 8.54, (800, 480, 8.54)),
    ],
)
def test_the_density_follows_the_size(
    size: tuple[int, int] | None, density: float | None, expected: tuple[int, int, float]
) -> None:
    assert geometry.choose(size, density) == expected


def test_text_sizes_are_three() -> None:
    assert [geometry.text_scale(each) for each in ("100", "115", "130", "999")] == [
        1.0, 1.15, 1.3, 1.0,
    ]  # fmt: skip


def test_one_panel_a_state(config: PanelConfig) -> None:
    first = SingleInstance(config)
    with pytest.raises(AdgangError) as refused:
        SingleInstance(config)
    assert refused.value.id is ErrorId.ALREADY_RUNNING
    lock = config.state / "panel.lock"
    assert stat.S_IMODE(lock.stat().st_mode) == 0o600
    assert stat.S_IMODE(config.state.stat().st_mode) == 0o700
    first.release()
    SingleInstance(config).release()


def test_a_state_that_cannot_be_made_is_named(config: PanelConfig) -> None:
    config.state.parent.mkdir(exist_ok=True)
    config.state.touch()  # a file in the folder's place, since root may write anywhere
    with pytest.raises(AdgangError) as refused:
        SingleInstance(config)
    assert refused.value.id is ErrorId.STATE_UNWRITABLE


def test_the_clock_turns_on_the_minute(qtbot: QtBot) -> None:
    wall = 1_800_000_059.9
    clock = ClockViewModel(lambda: wall)
    assert clock.now == wall * 1000
    with qtbot.assertNotEmitted(clock.changed, wait=30):
        pass
    wall = 1_800_000_060.01
    with qtbot.waitSignal(clock.changed, timeout=1000):
        pass
    assert clock.now == wall * 1000
    clock.stop()


def test_a_commit_elsewhere_is_noticed_and_ones_own_is_not(
    config: PanelConfig, background: Background, qtbot: QtBot
) -> None:
    here, there = Core.open(config), Core.open(config)
    try:
        watcher = StateWatcher(config.database, here.database.data_version, background)
        with qtbot.waitSignal(watcher.changed, timeout=3000):
            there.set_preference("word", "at once")
        with qtbot.assertNotEmitted(watcher.changed, wait=200):
            here.set_preference("language", "da")
        for word in ("one", "two"):
            with qtbot.waitSignal(watcher.changed, timeout=3000):
                there.set_preference("word", word)
    finally:
        there.close()
        here.close()


def test_the_environment_is_left_alone_by_looking() -> None:
    before = dict(os.environ)
    display.platform(os.environ)
    assert dict(os.environ) == before

# SPDX-License-Identifier: Apache-2.0
"""The panel as a process: it starts, refuses a second one, and ends cleanly on a signal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from ui.single_instance import SingleInstance

TOP = Path(__file__).resolve().parents[2]
RUN = """
import sys
from pathlib import Path
from app.panel_config import PanelConfig
from ui import application
state = Path(sys.argv[1])
config = PanelConfig(state=state, machine=state.parent / "etc", keyring="machine")
sys.exit(application.run(config, lang="en", size=(800, 480)))
"""


def start(state: Path, **environ: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(state)], cwd=TOP, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software",
             **environ},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def is_up(state: Path) -> bool:
    """Whether a panel holds the state; its database is opened after that."""
    if not (state / "adgang.db").exists():
        return False
    try:
        SingleInstance(PanelConfig(state=state)).release()
    except AdgangError as error:
        return error.id is ErrorId.ALREADY_RUNNING
    return False


@pytest.fixture
def running(state: Path) -> Iterator[subprocess.Popen[str]]:
    process = start(state)
    end = time.monotonic() + 30
    while not is_up(state):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("after", [0.0, 1.0])
def test_a_signal_ends_it_cleanly(
    running: subprocess.Popen[str], number: signal.Signals, after: float
) -> None:
    time.sleep(after)  # while it is still loading, and when all is shown
    began = time.monotonic()
    running.send_signal(number)
    out, errors = running.communicate(timeout=20)
    assert running.returncode == 0, errors
    assert time.monotonic() - began < 10
    assert "Traceback" not in errors
    assert "null" not in errors, "QML outlived its view models"
    assert out == ""


def test_a_second_one_is_refused(running: subprocess.Popen[str], state: Path) -> None:
    second = start(state)
    _, errors = second.communicate(timeout=30)
    assert second.returncode != 0
    assert "already_running" in errors
    assert running.poll() is None


def test_without_a_display_it_says_so_before_qt_aborts(state: Path) -> None:
    process = start(state, QT_QPA_PLATFORM="xcb", DISPLAY=":987")
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "no_display" in errors
    assert not state.exists()

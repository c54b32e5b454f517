# SPDX-License-Identifier: Apache-2.0
"""Fixtures for every test: a clock that is set by hand, a private state, no machine's settings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.clock import Instant, SystemClock
from app.panel_config import PanelConfig

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


class SetClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.boot = 1000.0
        self.wall = 1_800_000_000.0  # 2027-01-15
        self.boot_id = "first"

    def now(self) -> Instant:
        return Instant(self.boot, self.wall, self.boot_id)

    def advance(self, seconds: float) -> None:
        self.boot += seconds
        self.wall += seconds

    def reboot(self, down: float = 30.0) -> None:
        self.boot, self.boot_id = 5.0, self.boot_id + "'"
        self.wall += down


class LeapingClock(SystemClock):
    """The machine's clock, which a test can put forward instead of sleeping."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0

    def now(self) -> Instant:
        boot, wall, boot_id = super().now()
        return Instant(boot + self.ahead, wall + self.ahead, boot_id)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def config(state: Path, tmp_path: Path) -> PanelConfig:
    return PanelConfig(state=state, machine=tmp_path / "etc", keyring="machine")


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the proxy, the keyring choice or the state of the machine it runs on."""
    for name in list(os.environ):
        if name.startswith(("ADGANG_", "QT_IM_", "PYTHON_KEYRING")) or name.upper() in (
            "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "CREDENTIALS_DIRECTORY", "SSL_CERT_FILE",
            "SSL_CERT_DIR",
        ):  # fmt: skip
            monkeypatch.delenv(name)

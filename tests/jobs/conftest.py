# SPDX-License-Identifier: Apache-2.0
"""A core with a token at the sandbox, as mail jobs find it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actor import command_line
from app.core import Core
from app.panel_config import PanelConfig
from app.sandbox.sandbox import Sandbox
from app.secret import Secret
from app.tokens import TokenState
from app.validation import Value
from tests.conftest import LeapingClock

SCAN, ALARM, FAX = (f"{name}@example.com" for name in ("scan", "alarm", "fax"))
GROUPS = ("smtp", "status-pop")


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=0.05) as running:
        yield running


@pytest.fixture
def bare(sandbox: Sandbox, config: PanelConfig, state: Path) -> Iterator[Core]:
    """Without any settings."""
    demo = config.for_demo(state, sandbox.ca_file)
    core = Core.open(demo, extra_providers=(sandbox.provider(),), clock=LeapingClock())
    yield core
    core.close()


@pytest.fixture
def core(bare: Core, sandbox: Sandbox) -> Core:
    """With a token for sending and one for collecting."""
    for group in GROUPS:
        bare.change_settings(group, {"provider": "sandbox", "account": SCAN}, command_line())
        get_token(bare, sandbox, group)
    return bare


def get_token(core: Core, sandbox: Sandbox, group: str) -> None:
    code = core.tokens.begin(group, command_line())
    sandbox.approve(code.user_code, SCAN)
    clock = core.clock
    assert isinstance(clock, LeapingClock)
    while (wait := core.tokens.poll(group, command_line()).delay) is not None:
        clock.ahead += wait
    assert core.tokens.status(group).state is TokenState.ACQUIRED


def set_password(core: Core, sandbox: Sandbox, group: str) -> None:
    """A log-in by user name and password instead."""
    host, port = sandbox.smtp if group == "smtp" else sandbox.pop3s
    values: dict[str, Value] = {"auth": "password", "username": SCAN, "server": host, "port": port}
    core.change_settings(group, values, command_line())
    core.set_password(group, Secret("scan-demo"), command_line())

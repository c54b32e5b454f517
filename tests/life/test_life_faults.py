# SPDX-License-Identifier: Apache-2.0
"""A disk that fills up in the middle of a refresh, and a process that dies there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.actor import SERVICE, command_line
from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from tests.conftest import SetClock
from tests.core_stubs import ScriptedClient, granted
from tests.namespace import in_namespace
from tests.test_tokens import SETTINGS, acquire, opened

ROOT = Path(__file__).parents[2]


def test_a_disk_that_fills_up_during_a_refresh_costs_no_token(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    assert in_namespace("tests.life.full_disk", disk) == {
        "the store fails": "state_full",
        "kept": "refresh-secret-1",
        "state": "acquired",
        "another process": "refresh-secret-1",
        "still full": "state_full",
        "with space again": "renewed",
        "stored": "refresh-secret-2",
        "spent": "refresh refresh-secret-1",
    }


def test_the_lock_of_a_process_that_was_killed_in_a_refresh_is_free(
    config: PanelConfig, clock: SetClock
) -> None:
    client = ScriptedClient()
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, command_line())
    acquire(core, client, clock)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.life.refresh_holder", str(config.state)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as holder:  # fmt: skip
        assert holder.stdout
        assert holder.stdout.readline() == "asked\n"
        with pytest.raises(AdgangError) as caught, core.parts.locks.hold("smtp", timeout=0.05):
            pass
        assert caught.value.id is ErrorId.LOCK_BUSY
        holder.kill()
        holder.wait(10)
        client.answers += [granted(3)]
        core.tokens.keep_alive("smtp", SERVICE)
    stored = core.vault().read("smtp")
    assert stored
    assert json.loads(stored.reveal())["refresh"] == "refresh-secret-3"
    core.close()

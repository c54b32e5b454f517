# SPDX-License-Identifier: Apache-2.0
"""Two processes that write settings at once: what each of them wrote last is there, whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import Core
from app.panel_config import PanelConfig

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 25

# Writes KEY=WORD-ROUND for each of its keys, all of a round in one call.
WRITER = f"""
import sys
from pathlib import Path
from app.access import command_line
from app.core import Core
from app.panel_config import PanelConfig

state, group, word, *keys = sys.argv[1:]
core = Core.open(PanelConfig(state=Path(state), machine=Path("/nowhere"), keyring="machine"))
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.readline()
for number in range({ROUNDS}):
    core.change_settings(group, {{key: f"{{word}}-{{number}}" for key in keys}}, command_line())
core.close()
"""


@pytest.fixture
def core(config: PanelConfig) -> Iterator[Core]:
    core = Core.open(config)
    yield core
    core.close()


def write_at_once(core: Core, *writers: tuple[str, ...]) -> None:
    """Run a process for each of `writers` (group, word, keys), all let go together."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(core.config.state), *writer],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for writer in writers
    ]  # fmt: skip
    try:
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in processes:
            process.communicate(timeout=60)
            assert process.returncode == 0
    finally:
        for process in processes:
            process.kill()
            process.communicate()


LAST = f"-{ROUNDS - 1}"


def test_different_keys_of_one_group_are_all_kept(core: Core) -> None:
    write_at_once(
        core, ("smtp", "a", "sender_name"), ("smtp", "b", "username"), ("smtp", "c", "account")
    )
    values = core.settings.get("smtp")
    assert (values["sender_name"], values["username"], values["account"]) == (
        f"a{LAST}", f"b{LAST}", f"c{LAST}",
    )  # fmt: skip


def test_the_same_keys_are_kept_whole(core: Core) -> None:
    keys = ("sender_name", "username", "account")
    write_at_once(core, ("smtp", "a", *keys), ("smtp", "b", *keys))
    values = core.settings.get("smtp")
    kept = {values[key] for key in keys}
    assert kept in ({f"a{LAST}"}, {f"b{LAST}"}), "one writer's last round, and all of it"


def test_different_groups_and_records_do_not_meet(core: Core) -> None:
    write_at_once(
        core,
        ("smtp", "a", "sender_name"), ("alert-smtp", "b", "sender_name"),
        ("proxy", "c", "username"), ("status-pop", "d", "username"),
    )  # fmt: skip
    assert core.settings.get("smtp")["sender_name"] == f"a{LAST}"
    assert core.settings.get("alert-smtp")["sender_name"] == f"b{LAST}"
    assert core.settings.get("proxy")["username"] == f"c{LAST}"
    assert core.settings.get("status-pop")["username"] == f"d{LAST}"
    made = [entry.group for entry in core.journal.entries(limit=500)]
    assert len(made) == 4 * ROUNDS, "and every change is in the journal"

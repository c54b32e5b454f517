# SPDX-License-Identifier: Apache-2.0
"""docs/fleet with a real Ansible, where there is one, on panels that are state directories."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.sandbox import Sandbox
from tests.cli.commands import ACCOUNT, ROOT, Commands

PLAYBOOK = shutil.which("ansible-playbook")
PANELS = ("panel-1", "panel-2", "panel-3")

pytestmark = pytest.mark.skipif(PLAYBOOK is None, reason="ansible-core is not installed")


class Fleet:
    """Three panels and one that cannot be reached; a provider that all of them know."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._folder = folder
        self.panels = {
            name: Commands(folder / name, folder / "etc", ca_file=sandbox.ca_file)
            for name in PANELS
        }
        program = folder / "bin" / "adgang"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m app "$@"\n')
        program.chmod(0o755)
        for panel in self.panels.values():
            panel.environ["PATH"] = f"{program.parent}:{os.environ['PATH']}"
            panel.add_provider(sandbox)
        (folder / "inventory.json").write_text(json.dumps({"panels": self._inventory()}))

    def _inventory(self) -> dict[str, object]:
        hosts: dict[str, object] = {
            name: {"adgang_environment": panel.environ} for name, panel in self.panels.items()
        }
        away = {"ansible_connection": "ssh", "ansible_host": "127.0.0.1", "ansible_port": 1}
        return {
            "hosts": {**hosts, "panel-away": away},
            "vars": {
                "ansible_connection": "local", "ansible_python_interpreter": "/usr/bin/python3",
                "adgang_provider": "x", "adgang_account": ACCOUNT, "adgang_tenant": "example.com",
                "adgang_client_id": "00000000-0000-0000-0000-000000000000",
                "adgang_groups": ["smtp"],
            },
        }  # fmt: skip

    def play(self, *words: str) -> tuple[list[str], dict[str, int]]:
        """The report's lines, and what changed where."""
        assert PLAYBOOK is not None
        done = subprocess.run(
            [PLAYBOOK, "-i", str(self._folder / "inventory.json"),
             str(ROOT / "docs" / "fleet" / "panels.yml"), *words],
            env={**os.environ, "ANSIBLE_NOCOLOR": "1", "HOME": str(self._folder)},
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        report = re.search(r'"msg": (\[[^]]*\])\n}\n\nPLAY RECAP', done.stdout)
        assert report, done.stdout + done.stderr
        changed = re.findall(r"^(panel-\d) .*changed=(\d)", done.stdout, re.MULTILINE)
        return json.loads(report[1]), {name: int(count) for name, count in changed}


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    with Sandbox(tmp_path / "sandbox", interval=1) as sandbox:
        yield Fleet(tmp_path, sandbox)


def test_panels_are_set_up_and_those_that_wait_are_named(fleet: Fleet) -> None:
    waiting = [f"{name}: smtp not_acquired" for name in PANELS]
    away = ["panel-away: not reached or not set up"]
    assert fleet.play("--check") == (waiting + away, dict.fromkeys(PANELS, 1))
    assert fleet.panels["panel-1"].run("settings", "get", "smtp", "account").out == "\n"
    assert fleet.play() == (waiting + away, dict.fromkeys(PANELS, 1))
    assert fleet.panels["panel-1"].run("settings", "get", "smtp", "account").out == f"{ACCOUNT}\n"
    for name in PANELS[:2]:
        assert fleet.panels[name].get_token(fleet.sandbox).code == 0
    assert fleet.play() == ([waiting[2], *away], dict.fromkeys(PANELS, 0))
    assert fleet.panels["panel-3"].get_token(fleet.sandbox).code == 0
    assert fleet.play() == (away, dict.fromkeys(PANELS, 0))

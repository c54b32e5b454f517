# SPDX-License-Identifier: Apache-2.0
"""Cold start to the first frame, and resident memory, against a bare window."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from app import first_setup, resources
from app.core import Core
from app.first_setup import SetupStage
from app.panel_config import read
from bench.children import FIRST_FRAME
from bench.measure import Figure, python

_ROUNDS = 9
_IMPORT = re.compile(r"^import (Qt[A-Za-z.]*)", re.MULTILINE)


def figures() -> list[Figure]:
    """Start and memory, by turns."""
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state"
        _put_in_use(state)
        commands = {"panel": python("-m", "bench.panel_child", str(state))}
        for name, keyboard in (("first", False), ("all", True)):
            bare = Path(folder) / f"{name.capitalize()}.qml"
            bare.write_text(_bare_qml(keyboard=keyboard))
            commands[name] = python("-m", "bench.bare_window", str(bare))
        starts, memory = _by_turns(commands)
    return [
        *_figures("all", "all its Qt modules", starts, memory),
        *_figures("first", "those of its first frame (no keyboard)", starts, memory),
    ]


def _put_in_use(state: Path) -> None:
    """A new machine would open into its first set-up, once."""
    core = Core.open(read(state))
    first_setup.keep_stage(core, SetupStage.ENDED)
    core.close()


def _figures(
    bare: str, modules: str, starts: dict[str, float], memory: dict[str, float]
) -> list[Figure]:
    return [
        Figure(
            f"cold start to the first frame / bare window that imports {modules}",
            starts["panel"] / starts[bare], 1.5, "x",
            f"{starts['panel'] * 1000:.0f} ms / {starts[bare] * 1000:.0f} ms",
        ),
        Figure(
            f"resident memory / bare window that imports {modules}",
            memory["panel"] / memory[bare], 1.3, "x",
            f"{memory['panel'] / 1024:.0f} MiB / {memory[bare] / 1024:.0f} MiB",
        ),
    ]  # fmt: skip


def _bare_qml(*, keyboard: bool) -> str:
    """A window with every Qt import of the panel, with or without the keyboard's.

    The panel imports the keyboard when something is edited first, so both are of interest.
    """
    found = {
        name
        for path in (resources.qml() / "Panel").rglob("*.qml")
        for name in _IMPORT.findall(path.read_text())
        if keyboard or "VirtualKeyboard" not in name
    }
    imports = "\n".join(f"import {name}" for name in sorted(found))
    return f"{imports}\n\nWindow {{\n    width: 1024; height: 600; visible: true\n}}\n"


def _by_turns(
    commands: Mapping[str, Sequence[str]],
) -> tuple[dict[str, float], dict[str, float]]:
    starts: dict[str, list[float]] = {name: [] for name in commands}
    memory: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(_ROUNDS + 1):
        for name, command in commands.items():
            start, resident = _once(command)
            if number:  # the first one fills bytecode, QML and disk caches
                starts[name].append(start)
                memory[name].append(resident)
    return (
        {name: statistics.median(values) for name, values in starts.items()},
        {name: statistics.median(values) for name, values in memory.items()},
    )


def _once(command: Sequence[str]) -> tuple[float, float]:
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as child:
        assert child.stdout
        line = child.stdout.readline().strip()
        start = time.perf_counter() - began
        if line != FIRST_FRAME:
            raise RuntimeError(f"{command} said {line!r}")
        return start, float(child.stdout.readline())

# SPDX-License-Identifier: Apache-2.0
"""Kill a factory reset at random moments: the next start finds all as before, or all new.

As a script it is the one who resets: for each state directory on stdin it forks a child that
does, which costs a hundredth of a new Python.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple, cast

from app.access import command_line
from app.core import Core
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.tokens import TokenState
from tests.administrator import CHEAP, PASSWORD
from tests.core_stubs import PROVIDER, REVOKED, ScriptedClient, ScriptedReach
from tests.faults import state_kills

_TOP = Path(__file__).parents[2]
_LONGEST = 0.06  # seconds from the child's word to the kill; a whole reset takes some 0.05


class Tally(NamedTuple):
    """What the kills left: untouched states, resets to be finished, finished ones."""

    untouched: int
    cut_off: int
    done: int


def kill_loop(folder: Path, kills: int, seed: int) -> Tally:
    """Kill `kills` resets and look at what is left each time."""
    dice = random.Random(seed)
    used, found = folder / "used", list[str]()
    state_kills.prepare(used)
    _add_password(used)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.reset_kills"],
        cwd=_TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as worker:  # fmt: skip
        assert worker.stdin
        assert worker.stdout
        for number in range(kills):
            state = folder / str(number)
            shutil.copytree(used, state)
            print(state, file=worker.stdin, flush=True)
            child = int(worker.stdout.readline())
            time.sleep(dice.uniform(0.0, _LONGEST))
            os.kill(child, signal.SIGKILL)
            assert worker.stdout.readline() == "dead\n"
            found.append(_inspect(state))
            shutil.rmtree(state)
        worker.stdin.close()
    return Tally(*(found.count(kind) for kind in ("untouched", "cut off", "done")))


def _inspect(state: Path) -> str:
    cut_off = _config(state).reset_marker.exists()
    core = _open(state)
    try:
        assert core.database.sound()
        assert not core.config.reset_marker.exists()
        status, configured = core.tokens.status("smtp"), core.access.configured()
        if status.in_force:
            assert configured
            assert not cut_off
            assert core.access.log_in(PASSWORD)
            assert core.tokens.access_token("smtp", command_line())
            return "untouched"
        assert status.state is TokenState.NOT_ACQUIRED
        assert not configured
        assert core.journal.entries() == []
        assert core.settings.get("smtp")["account"] == ""
        assert core.vault().read("smtp") is None
        core.access.set_first(Secret("the next owner"))
        core.vault().write("smtp", Secret("another"))
        return "cut off" if cut_off else "done"
    finally:
        core.close()


def _add_password(state: Path) -> None:
    core = _open(state)
    core.access.reset_password(PASSWORD, command_line())
    core.close()


def _config(state: Path) -> PanelConfig:
    return PanelConfig(state=state, machine=state / "none", keyring="machine")


def _open(state: Path) -> Core:
    reach = cast(Reach, ScriptedReach(ScriptedClient(REVOKED)))
    return Core.open(_config(state), password_cost=CHEAP, extra_providers=(PROVIDER,), reach=reach)


def _reset(state: Path) -> None:
    core = _open(state)
    os.write(1, f"{os.getpid()}\n".encode())
    core.reset(command_line())
    time.sleep(10)  # until the kill


def main() -> None:
    """One child a line of stdin; says when it is dead."""
    import app.reset  # noqa: F401 - so that the children reset at once

    for line in sys.stdin:
        child = os.fork()
        if not child:
            _reset(Path(line.rstrip("\n")))
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()

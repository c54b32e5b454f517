# SPDX-License-Identifier: Apache-2.0
"""Collects mail in a child, which dies at a given step as a power cut would have it.

Reads `STEP SECONDS` from stdin, a line a child: it dies before that step, or is killed after so
many seconds; 0 lets it live. Says how it ended: `done`, `dead` or `failed`.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from app.access import MAIL_JOB
from app.core import Core
from app.database import Database
from app.errors import AdgangError
from app.mail.wire import Wire
from app.panel_config import PanelConfig
from app.receive import receive

_DEAD = 9
# What leaves a trace on the disk, at the server, or for whoever reads the Maildir.
_TRACES: tuple[tuple[Any, str], ...] = (
    (os, "fsync"), (os, "write"), (Path, "mkdir"), (Path, "rename"), (Path, "unlink"),
    (Database, "execute"), (Wire, "sendall"),
)  # fmt: skip


class _Steps:
    """Counts the traces, and dies before the one that it is told."""

    def __init__(self, last: int) -> None:
        self.taken = 0
        self._last = last
        for owner, name in _TRACES:
            setattr(owner, name, self._counted(getattr(owner, name)))

    def _counted(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **more: Any) -> Any:
            self.taken += 1
            if self.taken == self._last:
                os._exit(_DEAD)
            return real(*arguments, **more)

        return counted


def open_core(state: Path) -> Core:
    """A core on this state, without the machine's settings."""
    return Core.open(PanelConfig(state=state, machine=state / "none", keyring="machine"))


def _child(state: Path, maildir: Path, step: int) -> NoReturn:
    core = open_core(state)
    if step:
        _Steps(step)
    try:
        receive(core, "status-pop", maildir, MAIL_JOB)
    except AdgangError:
        os._exit(1)
    os._exit(0)


def main() -> None:
    """One child a line."""
    state, maildir = Path(sys.argv[1]), Path(sys.argv[2])
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _child(state, maildir, int(line.split()[0]))
        if seconds := float(line.split()[1]):
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)  # nobody has waited for it: it is still that process
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said = {0: "done", 1: "failed", _DEAD: "dead", -signal.SIGKILL: "dead"}[code]
        os.write(1, f"{said}\n".encode())


if __name__ == "__main__":
    main()

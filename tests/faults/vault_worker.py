# SPDX-License-Identifier: Apache-2.0
"""Kill writers of the sealed file at random moments: nothing damaged, nothing acknowledged lost.

As a script it is the writer: for each state directory on stdin it forks a child that writes until
it is killed. A fork costs a hundredth of a new Python, so that many kills fit into a test.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from itertools import count
from pathlib import Path
from typing import IO, NamedTuple

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from app.panel_config import PanelConfig
from app.secret import Secret
from app.vault.vault import Vault, open_vault

_NAMES = ("smtp", "smtp/grant", "status-pop", "proxy/password")
_LONGEST = 0.02  # seconds from the child's first word to its kill
_FRESH = 6  # every so many kills the state is a new one, so that the key's birth is hit too


class Tally(NamedTuple):
    """What the kills met: acknowledged writes, and kills that left a half-written file."""

    kills: int
    acknowledged: int
    in_mid_write: int


def kill_loop(count: int, seed: int | None = None) -> Tally:
    """Kill the writer `count` times and look at what is left each time."""
    dice = random.Random(seed)
    command = [sys.executable, str(Path(__file__).resolve())]
    acknowledged = in_mid_write = 0
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as worker,
    ):
        assert worker.stdin
        assert worker.stdout
        for number in range(count):
            if number % _FRESH == 0:
                state = Path(folder) / str(number)
                written: dict[str, int] = defaultdict(int)
            wait = dice.uniform(0, _LONGEST / (10 if number % _FRESH == 0 else 1))
            lines = _one_life(worker.stdin, worker.stdout, state, wait)
            for name, value in lines:
                written[name] = int(value)
            acknowledged += len(lines)
            in_mid_write += _inspect(state, written)
        worker.stdin.close()
    return Tally(count, acknowledged, in_mid_write)


def _one_life(orders: IO[str], words: IO[str], state: Path, seconds: float) -> list[list[str]]:
    """What the child had acknowledged before it was killed."""
    print(state, file=orders, flush=True)
    child = int(words.readline())
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return [line.split() for line in iter(words.readline, "dead\n")]


def _inspect(state: Path, written: dict[str, int]) -> bool:
    """Whether the kill was in mid-write; fails where anything is damaged or lost."""
    leftovers = list(state.glob(".*.new"))
    vault = _vault(state)
    for name in _NAMES:
        found = _number(vault, name)
        assert found >= written[name], f"{name}: {written[name]} acknowledged, {found} is there"
    vault.write("smtp/password", Secret("after"))
    assert vault.read("smtp/password") == Secret("after")
    assert not list(state.glob(".secrets*.new"))
    return bool(leftovers)


def _number(vault: Vault, name: str) -> int:
    """Which write of `name` is there, whole; 0: none."""
    value = vault.read(name)
    if value is None:
        return 0
    number = int(value.reveal().partition(":")[0])
    assert value == _value(number), f"{name}: half of a value"
    return number


def _value(number: int) -> Secret:
    return Secret(f"{number}:" + "x" * (number * 977 % 6000))


def _vault(state: Path) -> Vault:
    return open_vault(PanelConfig(state=state, keyring="machine"), "i", "machine", print)


def _write_for_ever(state: Path) -> None:
    vault = _vault(state)
    first = max(_number(vault, name) for name in _NAMES) + 1
    os.write(1, f"{os.getpid()}\n".encode())
    for number in count(first):
        name = _NAMES[number % len(_NAMES)]
        vault.write(name, _value(number))
        os.write(1, f"{name} {number}\n".encode())


def main() -> None:
    """One child a line of stdin; says when it is dead."""
    with tempfile.TemporaryDirectory() as folder:
        _vault(Path(folder)).self_test()  # imports all, so that the children write at once
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _write_for_ever(Path(line.rstrip("\n")))
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Many panels get a token from one provider at once, and none polls faster than it may."""

from __future__ import annotations

import json
import queue
import random
import subprocess
import tempfile
import threading
import time
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from app.oauth import provider_files
from app.sandbox.faults import Endpoint
from app.sandbox.sandbox import Sandbox
from bench.measure import Figure, percentile, python

PANELS = 500
_PROCESSES = 4
_INTERVAL = 5  # seconds; the provider's
_SLOWER = 5.0  # seconds more after each slow_down (RFC 8628 3.5)
_SLOW_DOWNS = 100  # polls that are told to slow down
_LONGEST_APPROVAL = 20.0  # seconds from a code to its approval
_PATIENCE = 180.0  # seconds for all of it
_CLOCK = 0.005  # seconds; a poll is noted a little before it leaves

Poll = tuple[float, str]


class Outcome(NamedTuple):
    """What happened to the panels; times are monotonic seconds."""

    approved: dict[int, float]
    obtained: dict[int, float]
    polls: list[list[Poll]]

    @property
    def waits(self) -> list[float]:
        """Seconds from approval to token, of each panel that has one."""
        return [self.obtained[n] - self.approved[n] for n in self.obtained]

    def gaps(self) -> list[tuple[float, float]]:
        """Each time between two polls of a panel, and how long it had to be."""
        found = []
        for polls in self.polls:
            interval = float(_INTERVAL)
            for (before, error), (after, _) in pairwise(polls):
                interval += _SLOWER if error == "slow_down" else 0.0
                found.append((after - before, interval))
        return found

    @property
    def slow_downs(self) -> int:
        """How many polls were told to slow down."""
        return sum(error == "slow_down" for polls in self.polls for _, error in polls)


def figures() -> list[Figure]:
    """What 500 panels make of it."""
    began = time.monotonic()
    outcome = run(PANELS, _SLOW_DOWNS)
    seconds = time.monotonic() - began
    gaps = outcome.gaps()
    early = sum(gap + _CLOCK < allowed for gap, allowed in gaps)
    shortest = min(gap for gap, allowed in gaps if allowed == _INTERVAL)
    slowest = min(gap for gap, allowed in gaps if allowed == _INTERVAL + _SLOWER)
    count = sum(map(len, outcome.polls))
    waits = outcome.waits
    return [
        Figure(f"panels without a token, of {PANELS} at one provider",
               PANELS - len(outcome.obtained), 0, "panels",
               f"{seconds:.0f} s, {count} polls, {count / seconds:.0f} a second"),
        Figure(f"polls before their time, of {count}", early, 0, "polls",
               f"shortest gap {shortest:.2f} s at {_INTERVAL} s, {slowest:.2f} s after slow_down"),
        Figure("slow_down that the panels earned themselves", outcome.slow_downs - _SLOW_DOWNS, 0,
               "answers", f"{_SLOW_DOWNS} were laid out"),
        Figure(f"approval to token, 95th percentile of {PANELS}", percentile(waits, 95),
               _INTERVAL + _SLOWER + 1, "s", f"median {percentile(waits, 50):.2f} s"),
    ]  # fmt: skip


def run(panels: int, slow_downs: int, seed: int = 1) -> Outcome:
    """Let `panels` panels get a token each. Raises RuntimeError where it takes too long."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        sandbox = stack.enter_context(Sandbox(folder / "sandbox", interval=_INTERVAL))
        _define(folder / "etc" / "providers" / "load.toml", sandbox)
        for _ in range(slow_downs):
            sandbox.faults.answer_next(Endpoint.POLL, 400, {"error": "slow_down"})
        return _watch(_start(stack, folder, sandbox, panels), sandbox, random.Random(seed))


def _define(path: Path, sandbox: Sandbox) -> None:
    """The sandbox as a provider of the machine, as any other."""
    provider = sandbox.provider()
    assert provider.endpoints is not None
    table = {
        "id": "load", "name": "Load", "issuer": provider.issuer, "client_id": provider.client_id,
        "scopes": list(provider.scopes),
        "endpoints": {
            "device_authorization": provider.endpoints.device_authorization,
            "token": provider.endpoints.token,
        },
    }  # fmt: skip
    path.parent.mkdir(parents=True)
    path.write_text(provider_files.dumps(table))


def _start(
    stack: ExitStack, folder: Path, sandbox: Sandbox, panels: int
) -> list[subprocess.Popen[str]]:
    children = []
    share = -(-panels // _PROCESSES)
    for first in range(0, panels, share):
        words = (str(folder), str(sandbox.ca_file), str(first), str(min(share, panels - first)))
        child = subprocess.Popen(
            python("-m", "bench.load_child", *words), stdout=subprocess.PIPE, text=True
        )
        stack.enter_context(child)
        stack.callback(child.kill)
        children.append(child)
    return children


def _watch(children: list[subprocess.Popen[str]], sandbox: Sandbox, dice: random.Random) -> Outcome:
    """Read what the panels tell and approve each code after a while."""
    outcome = Outcome({}, {}, [])
    told: queue.SimpleQueue[list[Any]] = queue.SimpleQueue()
    for child in children:
        threading.Thread(target=_read, args=(child, told), daemon=True).start()
    waiting: list[tuple[float, int, str]] = []
    ended, deadline = 0, time.monotonic() + _PATIENCE
    while ended < len(children):
        now = time.monotonic()
        if now > deadline:
            raise RuntimeError(f"{len(outcome.obtained)} tokens after {_PATIENCE} s")
        while waiting and waiting[0][0] <= now:
            _, panel, code = waiting.pop(0)
            sandbox.approve(code, "scan@example.com")
            outcome.approved[panel] = time.monotonic()
        try:
            kind, *rest = told.get(timeout=0.02)
        except queue.Empty:
            continue
        if kind == "code":
            waiting.append((now + dice.uniform(0, _LONGEST_APPROVAL), *rest))
            waiting.sort()
        elif kind == "token":
            outcome.obtained[rest[0]] = rest[1]
        else:
            outcome.polls.extend([(at, error) for at, error in polls] for polls in rest[0])
            ended += 1
    return outcome


def _read(child: subprocess.Popen[str], told: queue.SimpleQueue[list[Any]]) -> None:
    assert child.stdout is not None
    for line in child.stdout:
        told.put(json.loads(line))

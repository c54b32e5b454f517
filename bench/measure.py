# SPDX-License-Identifier: Apache-2.0
"""Processes timed by turns, and figures worked out of the times."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """One row of the table: what was measured, its bound, and the parts it came from."""

    name: str
    measured: float
    bound: float
    unit: str
    parts: str = ""

    @property
    def met(self) -> bool:
        """Whether the figure is within its bound."""
        return self.measured <= self.bound


def seconds(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """How long one run of the command takes. Raises CalledProcessError where it fails."""
    start = time.perf_counter()
    subprocess.run(command, env=dict(environ), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def by_turns(
    commands: Mapping[str, Sequence[str]], environ: Mapping[str, str], rounds: int
) -> dict[str, float]:
    """The median of each command in ms; by turns, so that a slow moment hits all of them."""
    for command in commands.values():
        seconds(command, environ)  # bytecode and disk cache
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(seconds(command, environ))
    return {name: statistics.median(found) * 1000 for name, found in times.items()}


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which `percent` of all values lie."""
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def python(*arguments: str) -> list[str]:
    """A command for this very interpreter."""
    return [sys.executable, *arguments]

# SPDX-License-Identifier: Apache-2.0
"""Let a collecting process die wherever it can: each message arrives once, none stays behind."""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from app.actor import command_line
from tests.faults.receive_worker import open_core
from tests.mail.drop import Drop, message
from tests.mail.pki import Pki
from tests.mail.scripted import Server

_TOP = Path(__file__).parents[2]
_LONGEST = 0.05  # seconds from the child's beginning to its kill
Reader = Callable[[Path, Counter[bytes]], None]


def idle(_maildir: Path, _read: Counter[bytes]) -> None:
    """Nobody looks until all is over."""


def take(maildir: Path, read: Counter[bytes]) -> None:
    """A job that takes each message away as it comes."""
    for path in (maildir / "new").glob("*"):
        read[path.read_bytes()] += 1
        path.unlink()


def move(maildir: Path, _read: Counter[bytes]) -> None:
    """A mail program that moves what it has seen."""
    for path in (maildir / "new").glob("*"):
        path.rename(maildir / "cur" / f"{path.name}:2,S")


class Tally(NamedTuple):
    """How many collecting processes died, and how many messages arrived all the same."""

    deaths: int
    messages: int


class Collector:
    """A server with messages, and a process that collects them and may be told to die."""

    def __init__(self, folder: Path, drop: Drop, reader: Reader) -> None:
        self._folder = folder
        self._maildir = folder / "maildir"
        self._drop = drop
        self._reader = reader
        self._numbers = itertools.count(1)
        self._server = Server(drop, Pki(folder))
        self._sent = Counter[bytes]()
        self._read = Counter[bytes]()
        self.deaths = 0

    def __enter__(self) -> Self:
        self._server.__enter__()
        core = open_core(self._folder / "state")
        core.change_settings(
            "status-pop",
            {"server": "localhost", "port": self._server.port, "tls": "off", "auth": "off"},
            command_line(),
        )
        core.close()
        self._worker = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.receive_worker",
             str(self._folder / "state"), str(self._maildir)],
            cwd=_TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._worker.communicate()
        self._server.__exit__(kind, error, trace)

    def round(self, step: int, seconds: float = 0.0) -> bool:
        """Two messages come; one process dies over them, the next does not. False: it lived."""
        for _ in range(2):
            number = next(self._numbers)
            self._drop.messages[f"uid-{number}"] = message(number, ".\r\n..dots")
            self._sent[message(number, ".\r\n..dots").replace(b"\r\n", b"\n")] += 1
        died = self._run(step, seconds) == "dead"
        self.deaths += died
        self._reader(self._maildir, self._read)
        ended = self._run(0)
        assert ended == "done", ended
        self._reader(self._maildir, self._read)
        assert self._drop.messages == {}, "something was left at the server"
        return died

    def check(self) -> Tally:
        """Every message has arrived, and arrived once."""
        found = self._read + Counter(
            path.read_bytes()
            for part in ("new", "cur")
            for path in (self._maildir / part).glob("*")
        )
        assert found == self._sent, "lost or doubled"
        assert list((self._maildir / "tmp").glob("*")) == []
        return Tally(self.deaths, found.total())

    def _run(self, step: int, seconds: float = 0.0) -> str:
        assert self._worker.stdin
        assert self._worker.stdout
        self._worker.stdin.write(f"{step} {seconds}\n")
        self._worker.stdin.flush()
        return self._worker.stdout.readline().strip()


def every_step(folder: Path, drop: Drop, reader: Reader) -> Tally:
    """Die before the first step, before the second, and so on to the last."""
    with Collector(folder, drop, reader) as collector:
        for step in itertools.count(1):
            if not collector.round(step):
                return collector.check()
    raise AssertionError


def kill_loop(folder: Path, kills: int, seed: int) -> Tally:
    """Die at random moments."""
    dice = random.Random(seed)
    with Collector(folder, Drop(), take) as collector:
        for _ in range(kills):
            collector.round(0, dice.uniform(0.0, _LONGEST))
        return collector.check()

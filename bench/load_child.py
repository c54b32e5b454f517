# SPDX-License-Identifier: Apache-2.0
"""Some of the simulated panels: each a whole core of its own, with its own state.

Prints a JSON array a line: `["code", PANEL, USER_CODE]` and `["token", PANEL, SECONDS]`, and last
`["polls", [[[SECONDS, ERROR], ...], ...]]`, one list a panel; times are monotonic.
"""

from __future__ import annotations

import heapq
import json
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any, cast

from app.actor import command_line
from app.core import Core
from app.oauth.answer import Answer
from app.oauth.client import OAuthClient
from app.oauth.dialect import Device
from app.oauth.provider import Provider
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from app.token_records import TokenState

_THREADS = 8

Poll = tuple[float, str]


class _Noting:
    """A client that notes each poll, as it leaves and with what it brings."""

    def __init__(self, client: OAuthClient, polls: list[Poll]) -> None:
        self._client = client
        self._polls = polls

    def device_authorization(self) -> Answer:
        return self._client.device_authorization()

    def device_token(self, device_code: Secret) -> Answer:
        left = time.monotonic()
        answer = self._client.device_token(device_code)
        self._polls.append((left, str((answer.body or {}).get("error", ""))))
        return answer


class _NotingReach(Reach):
    """The way to the provider, watched."""

    def __init__(self, config: PanelConfig, polls: list[Poll]) -> None:
        super().__init__(
            config,
            lambda: self.core.vault(),
            lambda: Device("load-panel", "Load"),
            lambda: config.proxy,
        )
        self.core: Core
        self._polls = polls

    def client(self, provider: Provider) -> OAuthClient:
        return cast("OAuthClient", _Noting(super().client(provider), self._polls))


class Panel:
    """One panel that gets a token for its group `smtp`."""

    def __init__(self, number: int, folder: Path, ca_file: Path) -> None:
        self.number = number
        self.polls: list[Poll] = []
        config = PanelConfig(
            state=folder / f"panel-{number}", machine=folder / "etc", keyring="machine",
            ca_file=ca_file,
        )  # fmt: skip
        reach = _NotingReach(config, self.polls)
        self.core = reach.core = Core.open(config, reach=reach)
        self.core.change_settings(
            "smtp", {"provider": "load", "account": "scan@example.com"}, command_line()
        )

    def begin(self) -> float | None:
        """Ask for a code; seconds to the first poll."""
        code = self.core.tokens.begin("smtp", command_line())
        _tell("code", self.number, code.user_code)
        return code.interval

    def poll(self) -> float | None:
        """Poll if it is time; seconds to the next poll, None when it is over."""
        outcome = self.core.tokens.poll("smtp", command_line())
        if outcome.state is TokenState.ACQUIRED:
            _tell("token", self.number, time.monotonic())
        return outcome.delay


def _tell(*words: Any) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """`argv`: the folder, the CA's file, the first panel's number and how many there are."""
    folder, ca_file, first, count = Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:])
    panels = {n: Panel(n, folder, ca_file) for n in range(first, first + count)}
    due = [(0.0, n) for n in panels]  # a heap by time
    begun: set[int] = set()
    running: dict[Future[float | None], int] = {}
    with ThreadPoolExecutor(_THREADS) as threads:
        while due or running:
            while due and due[0][0] <= time.monotonic() and len(running) < _THREADS:
                number = heapq.heappop(due)[1]
                work = panels[number].poll if number in begun else panels[number].begin
                begun.add(number)
                running[threads.submit(work)] = number
            left = max(0.0, due[0][0] - time.monotonic()) if due else None
            if not running:
                time.sleep(left or 0.0)
                continue
            patience = None if len(running) == _THREADS else left
            for done in wait(running, patience, FIRST_COMPLETED).done:
                number, delay = running.pop(done), done.result()
                if delay is not None:
                    heapq.heappush(due, (time.monotonic() + delay, number))
    _tell("polls", [panel.polls for panel in panels.values()])


if __name__ == "__main__":
    main()

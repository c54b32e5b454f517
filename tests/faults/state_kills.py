# SPDX-License-Identifier: Apache-2.0
"""Kill a writer at random moments: nothing damaged, nothing acknowledged lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple, cast

from app.access import MAIL_JOB
from app.core import Core
from app.oauth.answer import Answer
from app.panel_config import PanelConfig
from app.reach import Reach
from tests.administrator import CHEAP, administrator
from tests.core_stubs import CODE, PROVIDER, ScriptedClient, ScriptedReach, granted

_TOP = Path(__file__).parents[2]
_LONGEST = 0.25  # seconds from the first word to the kill


class Tally(NamedTuple):
    """What the kills met: how many, and how many writes had been acknowledged by then."""

    kills: int
    acknowledged: int


def prepare(state: Path) -> None:
    """A state with a token, as Get token leaves it."""
    client = ScriptedClient(Answer(200, {**(CODE.body or {}), "interval": 1}), granted(0))
    core = _open(state, client)
    core.change_settings(
        "smtp", {"provider": "example", "account": "scan@example.com"}, administrator(core)
    )
    core.tokens.begin("smtp", administrator(core))
    while (wait := core.tokens.poll("smtp", administrator(core)).delay) is not None:
        time.sleep(wait)
    core.close()


def kill_loop(state: Path, kills: int, seed: int) -> Tally:
    """Kill the writer `kills` times and look at what is left each time."""
    dice = random.Random(seed)
    prepare(state)
    acknowledged = settings = token = 0
    for _ in range(kills):
        lines = _one_life(state, max(settings, token), dice.uniform(0.0, _LONGEST))
        acknowledged += len(lines)
        settings = max([settings, *(int(n) for kind, n in lines if kind == "settings")])
        token = max([token, *(int(n) for kind, n in lines if kind == "token")])
        settings, token = _inspect(state, settings, token)
    return Tally(kills, acknowledged)


def _one_life(state: Path, number: int, seconds: float) -> list[list[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.state_worker", str(state), str(number)],
        cwd=_TOP,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdout
        assert worker.stdout.readline() == "ready\n"
        time.sleep(seconds)
        worker.kill()
        return [line.split() for line in worker.stdout if line.endswith("\n")]


def _inspect(state: Path, settings: int, token: int) -> tuple[int, int]:
    core = _open(state, ScriptedClient())
    try:
        core.tokens.reconcile()
        assert core.database.sound()
        values = core.settings.get("smtp")
        found = int(str(values["sender_name"] or "n0")[1:])
        assert found >= settings, f"settings {settings} were acknowledged, {found} is there"
        if found:
            assert values["server"] == f"n{found}.example.com", "half of a change"
        held = core.tokens.access_token("smtp", MAIL_JOB).reveal()
        number = int(held.rsplit("-", 1)[1])
        assert number >= token, f"token {token} was acknowledged, {number} is there"
        return found, number
    finally:
        core.close()


def _open(state: Path, client: ScriptedClient) -> Core:
    config = PanelConfig(state=state, machine=state / "none", keyring="machine")
    reach = cast(Reach, ScriptedReach(client))
    return Core.open(config, password_cost=CHEAP, extra_providers=(PROVIDER,), reach=reach)

# SPDX-License-Identifier: Apache-2.0
"""Writes settings and refreshes a token without pause until it is killed.

Prints `KIND NUMBER` only after a write has been acknowledged by the core.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

from app.access import MAIL_JOB
from app.core import Core
from app.oauth.answer import Answer
from app.panel_config import PanelConfig
from app.reach import Reach
from app.secret import Secret
from tests.administrator import CHEAP, administrator
from tests.core_stubs import PROVIDER, ScriptedClient, ScriptedReach, granted


class Numbered(ScriptedClient):
    """Every refresh brings the next number, as a rotating provider does."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def refresh(self, refresh_token: Secret) -> Answer:
        self.number += 1
        return granted(self.number)


def main() -> None:
    """Write for ever, counting on from `argv[2]`."""
    state, number = Path(sys.argv[1]), int(sys.argv[2])
    config = PanelConfig(state=state, machine=state / "none", keyring="machine")
    reach = cast(Reach, ScriptedReach(Numbered(number)))
    core = Core.open(config, password_cost=CHEAP, extra_providers=(PROVIDER,), reach=reach)
    core.tokens.reconcile()
    print("ready", flush=True)
    while True:
        number += 1
        core.change_settings(
            "smtp",
            {"sender_name": f"n{number}", "server": f"n{number}.example.com"},
            administrator(core),
        )
        print(f"settings {number}", flush=True)
        token = core.tokens.access_token("smtp", MAIL_JOB, force=True)
        print(f"token {token.reveal().rsplit('-', 1)[1]}", flush=True)


if __name__ == "__main__":
    main()

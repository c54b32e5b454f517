# SPDX-License-Identifier: Apache-2.0
"""A process that dies in the middle of a refresh: it asked the provider and holds the lock.

`python -m tests.life.refresh_holder STATE` says `asked`, and waits for its end.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from app.actor import SERVICE
from app.panel_config import PanelConfig
from tests.conftest import SetClock
from tests.core_stubs import ScriptedClient, granted
from tests.test_tokens import opened


def main(state: Path) -> None:
    client = ScriptedClient(granted(2))
    config = PanelConfig(state=state, machine=state.parent / "etc", keyring="machine")
    core = opened(config, SetClock(), client)

    def asked() -> None:
        print("asked", flush=True)
        time.sleep(60)

    client.before = asked
    core.tokens.keep_alive("smtp", SERVICE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

# SPDX-License-Identifier: Apache-2.0
"""Run in a mount namespace of its own: the disk fills up while the provider answers a refresh.

`python -m tests.life.full_disk FOLDER` prints what happened as JSON; the mount ends with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from app.actor import SERVICE, command_line
from app.core import Core
from app.errors import AdgangError
from app.panel_config import PanelConfig
from tests.conftest import SetClock
from tests.core_stubs import ScriptedClient, granted
from tests.test_tokens import SETTINGS, acquire, opened


def tried(core: Core) -> str:
    try:
        core.tokens.keep_alive("smtp", SERVICE)
    except AdgangError as error:
        return str(error.id)
    return "renewed"


def stored(core: Core) -> str:
    value = core.vault().read("smtp")
    return str(json.loads(value.reveal())["refresh"]) if value else "lost"


def main(folder: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(folder)]
    subprocess.run(mount, check=True)
    client, clock = ScriptedClient(), SetClock()
    config = PanelConfig(state=folder / "state", machine=folder / "etc", keyring="machine")
    core = opened(config, clock, client)
    core.change_settings("smtp", SETTINGS, command_line())
    acquire(core, client, clock)
    filler = folder / "filler"

    def fill() -> None:
        with filler.open("wb", buffering=0) as filling, suppress(OSError):
            while filling.write(bytes(4096)):
                pass

    client.before = fill
    client.answers += [granted(2, access_token="a" * 20_000)]
    seen = {"the store fails": tried(core), "kept": stored(core)}
    seen["state"] = str(core.tokens.status("smtp").state)
    again = opened(config, clock, client)
    seen["another process"] = stored(again)
    again.close()
    seen["still full"] = tried(core)
    filler.unlink()
    seen["with space again"] = tried(core)
    seen["stored"] = stored(core)
    seen["spent"] = " ".join(asked for asked in client.asked if asked.startswith("refresh"))
    core.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

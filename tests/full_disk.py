# SPDX-License-Identifier: Apache-2.0
"""Run in a mount namespace of its own: the whole state on a disk that is full, then read-only.

`python -m tests.full_disk FOLDER` prints what happened as JSON; the mount ends with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.access import MAIL_JOB, command_line
from app.core import Core
from app.errors import AdgangError
from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.secret import Secret

ISSUER, ACCOUNT = "https://id.example.com", "scan@example.com"


def fill(core: Core) -> None:
    """A group with a valid token, as Get token leaves it."""
    now = time.time()
    token = Token(
        access=Secret("the-access-token"), refresh=Secret("r" * 1000), type="Bearer",
        scope=("mail",), expires_at=now + 86_400, acquired_at=now, refreshed_at=now,
        binding=Binding(ISSUER, "panel", "", ACCOUNT),
    )  # fmt: skip
    core.providers.add("example", ISSUER, "panel", (), None)
    core.change_settings("smtp", {"account": ACCOUNT, "provider": "example"}, command_line())
    core.vault().write("smtp", Secret(token.dumps()))
    core.parts.records.acquired("smtp", "example", token)


def said(call: Callable[[], object]) -> str:
    """What a call gave, or the error it raised."""
    try:
        return str(call())
    except AdgangError as error:
        return f"raised {error.id}"


def seen(core: Core) -> list[str]:
    """What reading gives, and what a change does."""
    return [
        said(lambda: core.tokens.status("smtp").state),
        said(lambda: core.settings.get("smtp")["sender_name"]),
        said(lambda: core.tokens.access_token("smtp", MAIL_JOB).reveal()),
        said(lambda: core.change_settings("smtp", {"sender_name": "new"}, command_line())),
    ]


def fresh(config: PanelConfig) -> list[str]:
    """The same for a process that starts now."""
    try:
        core = Core.open(config)
    except AdgangError as error:
        return [f"raised {error.id}"]
    try:
        return seen(core)
    finally:
        core.close()


def filled(filler: Path) -> None:
    """Take the last octet of the disk."""
    with filler.open("wb", buffering=0) as filling:
        try:
            while filling.write(bytes(512)):
                pass
        except OSError:
            return


def main(folder: Path) -> None:
    """Print what each stage shows."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k,mode=700", "tmpfs", str(folder)]
    subprocess.run(mount, check=True)
    config = PanelConfig(state=folder / "state", machine=folder / "none", keyring="machine")
    core = Core.open(config)
    fill(core)
    core.close()
    found: dict[str, list[str]] = {}
    filler = folder / "filler"
    filled(filler)
    found["full"] = fresh(config)
    staying = Core.open(config)
    found["full, stays open"] = seen(staying)
    filler.unlink()
    found["room again, stays open"] = seen(staying)
    found["room again"] = fresh(config)
    filled(filler)
    found["full, open since before"] = seen(staying)
    staying.close()
    filler.unlink()
    subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
    found["read-only"] = fresh(config)
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

# SPDX-License-Identifier: Apache-2.0
"""What `adgang token` costs a mail job while the token is valid."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.oauth.token import Binding, Token
from app.panel_config import PanelConfig
from app.secret import Secret
from bench.measure import Figure, by_turns, python

_ROUNDS = 25
_ACCOUNT = "scan@example.com"
_ISSUER = "https://id.example.com"


def figures() -> list[Figure]:
    """The ratio with the machine keyring, and with the Secret Service where it can run."""
    found = [_figure("machine", 3.0)]
    if shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session"):
        found.append(_in_session())
    return found


def _figure(keyring: str, bound: float) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state"
        _store(state, keyring)
        environ = {**os.environ, "ADGANG_STATE": str(state), "ADGANG_KEYRING": keyring}
        medians = by_turns(
            {
                "base": python("-c", "import json, sqlite3"),
                "token": python("-m", "app", "token", "smtp"),
            },
            environ,
            _ROUNDS,
        )
    base, token = medians["base"], medians["token"]
    return Figure(
        f"adgang token, valid, {keyring} keyring / python with json and sqlite3",
        token / base, bound, "x", f"{token:.1f} ms / {base:.1f} ms",
    )  # fmt: skip


def _store(state: Path, keyring: str) -> None:
    """A valid token as Get token leaves it."""
    from app.core import Core

    now = time.time()
    token = Token(
        access=Secret("a" * 2000), refresh=Secret("r" * 1000), type="Bearer", scope=("mail",),
        expires_at=now + 86_400, acquired_at=now, refreshed_at=now,
        binding=Binding(_ISSUER, "panel", "", _ACCOUNT),
    )  # fmt: skip
    core = Core.open(PanelConfig(state=state, machine=state / "none", keyring=keyring))
    core.providers.add("example", _ISSUER, "panel", (), None)
    core.settings.put("smtp", {"account": _ACCOUNT, "provider": "example"})
    core.vault().write("smtp", Secret(token.dumps()))
    core.parts.records.acquired("smtp", "example", token)
    core.close()


def _in_session() -> Figure:
    """The same inside a session bus of its own with an unlocked gnome-keyring."""
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home}
        script = (
            "printf bench | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
            f" {sys.executable} -m bench.token"
        )
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script],
            env=environ, check=True, capture_output=True, text=True,
        )  # fmt: skip
    name, measured, bound, unit, parts = done.stdout.strip().splitlines()[-1].split("\t")
    return Figure(name, float(measured), float(bound), unit, parts)


if __name__ == "__main__":
    print("\t".join(map(str, _figure("secret-service", 8.0))))

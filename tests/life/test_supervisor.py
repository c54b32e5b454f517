# SPDX-License-Identifier: Apache-2.0
"""What systemd is told, where it listens and where it does not."""

from __future__ import annotations

import secrets
import socket
from pathlib import Path

import pytest

from app.life.supervisor import Supervisor


def told(listening: socket.socket, supervisor: Supervisor) -> list[bytes]:
    listening.settimeout(0.2)
    supervisor.ready()
    supervisor.alive()
    supervisor.stopping()
    supervisor.close()
    words = []
    try:
        while True:
            words.append(listening.recv(100))
    except TimeoutError:
        return words


@pytest.mark.parametrize("abstract", [False, True])
def test_it_tells_where_it_is_listened_to(tmp_path: Path, abstract: bool) -> None:
    name = secrets.token_hex(8)
    address = f"@{name}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0{name}" if abstract else address)
        environ = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "7"}
        supervisor = Supervisor(environ, 7)
        assert supervisor.rest == 30.0
        assert told(listening, supervisor) == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]


@pytest.mark.parametrize(
    "watchdog",
    [
        {},
        {"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "8"},
        {"WATCHDOG_USEC": "soon"},
        {"WATCHDOG_USEC": "0"},
    ],
)
def test_a_watchdog_of_another_is_not_fed(tmp_path: Path, watchdog: dict[str, str]) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        supervisor = Supervisor({"NOTIFY_SOCKET": str(tmp_path / "notify"), **watchdog}, 7)
        assert supervisor.rest is None
        assert told(listening, supervisor) == [b"READY=1", b"STOPPING=1"]


@pytest.mark.parametrize("address", ["", "nowhere", "/nowhere/notify", "@nobody"])
def test_nobody_listens(address: str) -> None:
    supervisor = Supervisor({"NOTIFY_SOCKET": address} if address else {}, 7)
    supervisor.ready()
    supervisor.alive()
    supervisor.close()

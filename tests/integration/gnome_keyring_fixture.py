# SPDX-License-Identifier: Apache-2.0
"""A desktop session with nothing but a D-Bus session bus and gnome-keyring, all our own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
import secretstorage
from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

SECRETS = "org.freedesktop.secrets"
PROMPTERS = ("org.gnome.keyring.SystemPrompter", "org.gnome.keyring.PrivatePrompter")
PASSWORD = "the log-in password"

_NO_SERVICES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


def program(name: str) -> str:
    """The program's path; these tests prove nothing without it, so they fail."""
    found = shutil.which(name)
    assert found, f"{name} is missing: ./dev integration installs it"
    return found


def wait_until(true: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.02)


class Desktop:
    """Private folders, a session bus, and the keyring daemon in the wanted condition."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._bus: subprocess.Popen[str] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self._display: subprocess.Popen[str] | None = None
        self._environ = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
        for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            (folder / name).mkdir(0o700)
            self._environ[f"XDG_{name}"] = str(folder / name)

    def start_display(self) -> None:
        """A screen, so that a prompt could open."""
        self._display = subprocess.Popen(
            [program("Xvfb"), "-displayfd", "1", "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self._environ,
        )  # fmt: skip
        assert self._display.stdout
        self._environ["DISPLAY"] = f":{self._display.stdout.readline().strip()}"
        assert self._environ["DISPLAY"] != ":"
        self._monkeypatch.setenv("DISPLAY", self._environ["DISPLAY"])

    def start_bus(self, *, services: bool = True) -> None:
        """The session bus; with `services` it starts programs that somebody asks for."""
        config = ["--session"]
        if not services:
            (self.folder / "bus.conf").write_text(_NO_SERVICES.format(folder=self.folder))
            config = [f"--config-file={self.folder / 'bus.conf'}"]
        self._bus = subprocess.Popen(
            [program("dbus-daemon"), *config, "--nofork", "--nopidfile", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self._environ,
        )  # fmt: skip
        assert self._bus.stdout
        self._environ["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self._monkeypatch.setenv(
            "DBUS_SESSION_BUS_ADDRESS", self._environ["DBUS_SESSION_BUS_ADDRESS"]
        )

    def start_daemon(self, password: str | None) -> None:
        """As log-in does with the password, or without one as it is started on demand."""
        command = [program("gnome-keyring-daemon"), "--foreground", "--components=secrets"]
        if password is not None:
            command.append("--unlock")
        self._daemon = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=self._environ,
        )  # fmt: skip
        assert self._daemon.stdin
        self._daemon.stdin.write((password or "").encode())
        self._daemon.stdin.close()
        wait_until(lambda: self.owner(SECRETS) is not None, "the daemon is on the bus")

    def restart_daemon(self, password: str | None) -> None:
        """Log out and in again."""
        self.kill_daemon()
        self.start_daemon(password)

    def kill_daemon(self) -> None:
        assert self._daemon
        self._daemon.kill()
        self._daemon.wait(10)
        self._daemon = None
        wait_until(lambda: self.owner(SECRETS) is None, "the daemon is off the bus")

    def lock(self) -> None:
        """As the person does in the keyring's own window."""
        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_collection_by_alias(bus, "default").lock()

    def collections(self) -> list[str]:
        with closing(secretstorage.dbus_init()) as bus:
            found = secretstorage.get_all_collections(bus)
            return [collection.collection_path for collection in found]

    def owner(self, name: str) -> int | None:
        """The process that owns a name on the bus."""
        with open_dbus_connection() as connection:
            try:
                (pid,) = Proxy(message_bus, connection).GetConnectionUnixProcessID(name)
            except DBusErrorResponse:
                return None
            return int(pid)

    @contextmanager
    def frozen(self, whom: str) -> Iterator[None]:
        """The daemon or the bus does not answer in here."""
        process = {"daemon": self._daemon, "bus": self._bus}[whom]
        assert process
        process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """End every process of this desktop, those the bus has started too."""
        if self._bus and self._bus.poll() is None:
            for name in (SECRETS, *PROMPTERS):
                if pid := self.owner(name):
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
        for process in (self._daemon, self._bus, self._display):
            if process:
                process.kill()
                process.wait(10)
                if process.stdout:
                    process.stdout.close()


@contextmanager
def desktop_session(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop that is gone afterwards; its folder is short, because sockets lie in it."""
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with tempfile.TemporaryDirectory(prefix="desk") as folder:
        desktop = Desktop(Path(folder), monkeypatch)
        try:
            yield desktop
        finally:
            desktop.stop()

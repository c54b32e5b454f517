# SPDX-License-Identifier: Apache-2.0
"""`adgang` as processes of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from app.sandbox.sandbox import Sandbox
from app.sandbox.validator import SCOPES

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT = 60.0  # seconds
ACCOUNT = "scan@example.com"


class Outcome(NamedTuple):
    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)

    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    def error(self) -> dict[str, Any]:
        """The error object, which is all there is on stderr."""
        described: dict[str, Any] = json.loads(self.err)["error"]
        return described


class Running:
    """A command that goes on while the test does something else."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def event(self) -> Any:
        """The next line of stdout."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def send(self, number: int) -> None:
        self.process.send_signal(number)

    def end(self) -> Outcome:
        """What is left of its output, when it has ended by itself."""
        out, err = self.process.communicate(timeout=TIMEOUT)
        return Outcome(self.process.returncode, out, err)


class Commands:
    """Runs commands on one state; those still running at the end are killed."""

    def __init__(self, state: Path, machine: Path, *, ca_file: Path | None = None) -> None:
        self.state = state
        self.name_state = True  # by --state
        self._running: list[Running] = []
        self.environ = {
            **{key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ},
            "ADGANG_CONFIG": str(machine),
            "ADGANG_STATE": str(state),
            "ADGANG_KEYRING": "machine",
            "PYTHONWARNINGS": "error",
            **({"SSL_CERT_FILE": str(ca_file)} if ca_file else {}),
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        for running in self._running:
            if running.process.poll() is None:
                running.process.kill()
                running.process.communicate(timeout=TIMEOUT)

    def start(self, *arguments: str, **more: Any) -> Running:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *self._where(), *arguments],
            **{
                "cwd": ROOT, "env": self.environ, "text": True, "stdin": subprocess.DEVNULL,
                "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more,
            },
        )  # fmt: skip
        self._running.append(Running(process))
        return self._running[-1]

    def _where(self) -> list[str]:
        return ["--state", str(self.state)] if self.name_state else []

    def run(self, *arguments: str, text: str | None = None) -> Outcome:
        if text is None:
            return self.start(*arguments).end()
        running = self.start(*arguments, stdin=subprocess.PIPE)
        out, err = running.process.communicate(text, timeout=TIMEOUT)
        return Outcome(running.process.returncode, out, err)

    def status(self, group: str = "smtp") -> dict[str, Any]:
        rows: list[dict[str, Any]] = self.run("status", group, "--json").json()["groups"]
        return rows[0]

    def add_provider(self, sandbox: Sandbox, scope: str = " ".join(SCOPES)) -> None:
        added = self.run(
            "providers", "add", "--id", "x", "--issuer", sandbox.issuer,
            "--client-id", sandbox.client_id, "--scope", scope,
        )  # fmt: skip
        assert added == Outcome(0, "", "")

    def set_up(self, group: str, sandbox: Sandbox) -> None:
        host, port = sandbox.smtp
        done = self.run(
            "settings", "set", group, "provider=x", f"account={ACCOUNT}", f"server={host}",
            f"port={port}", "tls=starttls", f"sender_address={ACCOUNT}",
        )  # fmt: skip
        assert done == Outcome(0, "", "")

    def get_token(self, sandbox: Sandbox, group: str = "smtp", user: str = ACCOUNT) -> Outcome:
        """The whole of Get token, with the person at the sandbox's page."""
        running = self.start("get-token", group, "--json")
        sandbox.approve(running.event()["user_code"], user)
        return running.end()

# SPDX-License-Identifier: Apache-2.0
"""The command line called in this process, and as processes of its own against a sandbox."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import cli
from app.sandbox.sandbox import Sandbox
from tests.cli.commands import Commands, Outcome

Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _process_as_before() -> Iterator[None]:
    """`cli.main` sets the umask and SIGTERM for its own process, which here is pytest's."""
    mask = os.umask(0o077)
    handler = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, handler)
    os.umask(mask)


@pytest.fixture
def run(state: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `cli.main` here, on a private state without the machine's configuration."""
    monkeypatch.setenv("ADGANG_CONFIG", str(state.parent / "etc"))
    monkeypatch.setenv("ADGANG_KEYRING", "machine")

    def call(*arguments: str) -> Outcome:
        code = cli.main(["--state", str(state), *arguments])
        return Outcome(code, *capsys.readouterr())

    return call


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", interval=1) as running:
        yield running


@pytest.fixture
def bare(state: Path, tmp_path: Path) -> Iterator[Commands]:
    """Processes that need no sandbox."""
    with Commands(state, tmp_path / "etc") as ready:
        yield ready


@pytest.fixture
def commands(state: Path, tmp_path: Path, sandbox: Sandbox) -> Iterator[Commands]:
    """`adgang` as processes that trust the sandbox's CA by SSL_CERT_FILE and nothing else."""
    with Commands(state, tmp_path / "etc", ca_file=sandbox.ca_file) as ready:
        yield ready


@pytest.fixture
def configured(commands: Commands, sandbox: Sandbox) -> Commands:
    """The sandbox added as any standard provider is, and the group `smtp` set up."""
    commands.add_provider(sandbox)
    commands.set_up("smtp", sandbox)
    return commands

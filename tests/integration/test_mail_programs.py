# SPDX-License-Identifier: Apache-2.0
"""The examples of docs/mail-programs.md, run as they stand there, and Adgang's own two commands.

A message goes through Dovecot's submission to a next hop that puts it into Dovecot's mailbox,
and comes back by POP3.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.sandbox import Sandbox
from app.sandbox.validator import POP3_SCOPE, SCOPES
from tests.cli.commands import ACCOUNT, ROOT, Commands
from tests.integration.dovecot import Dovecot
from tests.mail.pki import Pki
from tests.mail.scripted import Peer, Server, Smtp

TEXT = "Subject: {subject}\nTo: {to}\n\nblåbær\n.\n..dots\n"
_EXAMPLE = re.compile(r"^```\w*\n# (?P<name>[\w.-]+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class NextHop(Smtp):
    """Takes what Dovecot hands on, and delivers it to the account's mailbox."""

    def __init__(self) -> None:
        super().__init__(hello=("250-relay", "250-8BITMIME", "250 SIZE"))
        self.dovecot: Dovecot | None = None

    def _message(self, peer: Peer) -> None:
        super()._message(peer)
        assert self.dovecot is not None
        content = self.messages[-1].replace(b"\r\n..", b"\r\n.").replace(b"\r\n", b"\n")
        self.dovecot.deliver(ACCOUNT, content)


# msmtp (OAUTHBEARER) and s-nail put it into the line of AUTH, and Dovecot takes no longer ones.
_TOKEN = 500


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    folder = tmp_path_factory.mktemp("sandbox")
    with Sandbox(folder, interval=1, token_length=_TOKEN) as running:
        yield running


@pytest.fixture(scope="module")
def dovecot(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    hop = NextHop()
    with (
        Server(hop, Pki(tmp_path_factory.mktemp("pki"))) as server,
        Dovecot(
            introspection_url=sandbox.introspection_url, client=sandbox.introspection,
            scope=POP3_SCOPE, ca_file=sandbox.ca_file,
            server_file=sandbox.ca_file.with_name("server.pem"), relay=server.port,
        ) as running,
    ):  # fmt: skip
        hop.dovecot = running
        yield running


@pytest.fixture(scope="module")
def adgang(
    sandbox: Sandbox, dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Commands]:
    """A machine with a token for sending and one for collecting, both for Dovecot."""
    folder = tmp_path_factory.mktemp("machine")
    with Commands(folder / "state", folder / "etc", ca_file=sandbox.ca_file) as commands:
        commands.name_state = False  # by ADGANG_STATE, as for the programs
        commands.environ |= {"HOME": str(folder), "LC_ALL": "C.UTF-8"}
        # s-nail asks passwd for root's home
        commands.environ |= {"MAILRC": str(folder / ".mailrc"), "DEAD": "/dev/null"}
        commands.environ["PATH"] = f"{_program(folder / 'bin')}:{os.environ['PATH']}"
        commands.add_provider(sandbox, " ".join(SCOPES))
        for group, port in (("smtp", dovecot.submission), ("ifax-pop", dovecot.pop3)):
            done = commands.run(
                "settings", "set", group, "provider=x", f"account={ACCOUNT}", "server=localhost",
                f"port={port}", "tls=starttls",
            )  # fmt: skip
            assert done.code == 0, done.err
            assert commands.get_token(sandbox, group).code == 0
        # Dovecot makes the mailbox at the first log-in
        assert commands.run("test", "ifax-pop").code == 0
        yield commands


def _program(folder: Path) -> Path:
    """`adgang` of this checkout, wherever it is called."""
    folder.mkdir()
    script = folder / "adgang"
    script.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m app "$@"\n')
    script.chmod(0o755)
    return folder


@pytest.fixture
def shell(adgang: Commands, dovecot: Dovecot, sandbox: Sandbox) -> Shell:
    return Shell(adgang, dovecot, sandbox)


class Shell:
    """Runs the page's examples with this test's server, account and CA in them."""

    def __init__(self, adgang: Commands, dovecot: Dovecot, sandbox: Sandbox) -> None:
        self.home = Path(adgang.environ["HOME"])
        self._environ = adgang.environ
        self._ports = {"smtp": dovecot.submission, "pop": dovecot.pop3s}
        self._ca = sandbox.ca_file

    def example(self, name: str, mechanism: str = "xoauth2") -> str:
        """The example called `name`, for the servers that are there."""
        page = (ROOT / "docs" / "mail-programs.md").read_text()
        texts = {found["name"]: found["text"] for found in _EXAMPLE.finditer(page)}
        text = texts[name].replace("/etc/ssl/certs/ca-certificates.crt", str(self._ca))
        for host, port in (("smtp.office365.com", "smtp"), ("outlook.office365.com", "pop")):
            text = text.replace(f"{host}:587", f"localhost:{self._ports[port]}")
            text = text.replace(f"{host}:995", f"localhost:{self._ports[port]}")
            text = re.sub(rf"{host}\nport .*", f"localhost\nport {self._ports[port]}", text)
        return text.replace("xoauth2", mechanism)

    def write(self, name: str, text: str) -> None:
        """Put a program's file where it looks for it."""
        path = self.home / name
        path.write_text(text)
        path.chmod(0o600)

    def run(self, *command: str, text: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            command, env=self._environ, cwd=self.home, input=text, text=True,
            capture_output=True, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}: {done.returncode} {done.stdout} {done.stderr}"
        return done


def _collected(adgang: Commands, folder: Path) -> list[str]:
    """What `adgang receive` brings now."""
    code, out, err = adgang.run("receive", "ifax-pop", "--maildir", str(folder))
    assert (code, err) == (0, "")
    return [Path(name).read_text() for name in out.splitlines()]


def test_sent_and_received(adgang: Commands, tmp_path: Path) -> None:
    text = TEXT.format(subject="own", to=ACCOUNT)
    sent = adgang.run("send", "smtp", "-ti", text=text)
    assert sent == (0, "", "")
    (message,) = _collected(adgang, tmp_path / "Maildir")
    assert message.endswith("\n\nblåbær\n.\n..dots\n")
    assert f"From: {ACCOUNT}" in message
    assert _collected(adgang, tmp_path / "Maildir") == []


@pytest.mark.parametrize("mechanism", ["xoauth2", "oauthbearer"])
def test_msmtp(shell: Shell, adgang: Commands, tmp_path: Path, mechanism: str) -> None:
    shell.write(".msmtprc", shell.example("msmtprc", mechanism))
    shell.run("msmtp", "-t", text=TEXT.format(subject="msmtp", to=ACCOUNT))
    (message,) = _collected(adgang, tmp_path / "Maildir")
    assert "Subject: msmtp\n" in message
    assert message.endswith("\n\nblåbær\n.\n..dots\n")


@pytest.mark.parametrize("mechanism", ["xoauth2", "oauthbearer"])
def test_mpop(shell: Shell, adgang: Commands, mechanism: str) -> None:
    adgang.run("send", "smtp", "-ti", text=TEXT.format(subject="mpop", to=ACCOUNT))
    folder = shell.home / "Maildir"
    for name in ("tmp", "new", "cur"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    shell.write(".mpoprc", shell.example("mpoprc", mechanism))
    shell.run("mpop")
    (path,) = (folder / "new").iterdir()
    assert "Subject: mpop\n" in path.read_text()
    path.unlink()


def test_s_nail(shell: Shell, adgang: Commands, tmp_path: Path) -> None:
    shell.write(".mailrc", shell.example("mailrc"))
    shell.run("s-nail", "-s", "s-nail", ACCOUNT, text="blåbær\n")
    (message,) = _collected(adgang, tmp_path / "Maildir")
    assert "Subject: s-nail\n" in message


def test_curl(shell: Shell, adgang: Commands, tmp_path: Path) -> None:
    shell.write("message.eml", TEXT.format(subject="curl", to=ACCOUNT).replace("\n", "\r\n"))
    shell.run("sh", "-e", "-c", shell.example("curl-send.sh"))
    listed = shell.run("sh", "-e", "-c", shell.example("curl-list.sh"))
    assert listed.stdout.startswith("1 ")
    (message,) = _collected(adgang, tmp_path / "Maildir")
    assert "Subject: curl\n" in message

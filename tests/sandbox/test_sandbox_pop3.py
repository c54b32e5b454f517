# SPDX-License-Identifier: Apache-2.0
"""The POP3 server of the sandbox, by poplib."""

from __future__ import annotations

import base64
import contextlib
import json
import poplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.sandbox import Sandbox
from tests.sandbox.plain_client import PlainClient, open_session
from tests.sandbox.test_sandbox_smtp import BUILD, xoauth2

USER = "fax@example.com"
MAIL = b"Subject: one\r\n\r\nfirst\r\n.hidden\r\n..more\r\n."


def context(sandbox: Sandbox) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(sandbox.ca_file))


@contextmanager
def connected(sandbox: Sandbox, tls: str = "implicit") -> Iterator[Any]:
    """A poplib session; `Any` because AUTH needs its private methods."""
    session: Any
    if tls == "implicit":
        session = poplib.POP3_SSL(*sandbox.pop3s, timeout=10, context=context(sandbox))
    else:
        session = poplib.POP3(*sandbox.pop3, timeout=10)
        if tls == "stls":
            session.stls(context(sandbox))
    try:
        yield session
    finally:
        session.close()


def log_in(session: Any, mechanism: str, response: bytes, *, initial: bool = False) -> str:
    encoded = base64.b64encode(response).decode()
    if initial:
        return str(session._shortcmd(f"AUTH {mechanism} {encoded}").decode())
    assert session._shortcmd(f"AUTH {mechanism}") == b"+ "
    return str(session._shortcmd(encoded).decode())


@contextmanager
def opened(sandbox: Sandbox) -> Iterator[Any]:
    with connected(sandbox) as session:
        session.user(USER)
        session.pass_("fax-demo")
        yield session


@pytest.mark.parametrize("tls", ["stls", "implicit"])
@pytest.mark.parametrize("initial", [True, False])
@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_log_in_with_a_token(
    client: PlainClient, sandbox: Sandbox, tls: str, initial: bool, mechanism: str
) -> None:
    token = client.tokens(USER)["access_token"]
    with connected(sandbox, tls) as session:
        answer = log_in(session, mechanism, BUILD[mechanism](USER, token), initial=initial)
        assert answer == "+OK Logged in."
        assert session.stat() == (0, 0)


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize("case", ["unknown", "expired", "revoked", "other user", "no scope"])
def test_refusals_come_with_a_plus_that_is_no_success(
    client: PlainClient, sandbox: Sandbox, mechanism: str, case: str
) -> None:
    token = client.tokens(USER, "mail.smtp" if case == "no scope" else "mail.pop")["access_token"]
    if case == "expired":
        sandbox.expire_access(USER)
    if case == "revoked":
        sandbox.revoke_all(USER)
    with connected(sandbox) as session:
        user = "scan@example.com" if case == "other user" else USER
        token = "nonsense" if case == "unknown" else token
        answer = log_in(session, mechanism, BUILD[mechanism](user, token))
        assert answer.startswith("+ ")
        challenge = json.loads(base64.b64decode(answer[2:]))
        assert challenge["status"] == ("401" if mechanism == "XOAUTH2" else "invalid_token")
        assert challenge["scope"] == "mail.pop"
        with pytest.raises(poplib.error_proto, match=r"-ERR \[AUTH\] Authentication failed"):
            session._shortcmd("" if mechanism == "XOAUTH2" else "AQ==")
        with pytest.raises(poplib.error_proto):
            session.stat()


def test_abort_and_nonsense(sandbox: Sandbox) -> None:
    with connected(sandbox) as session:
        for command, answer in (
            ("AUTH XOAUTH2 ~~~", "Invalid base64 data in initial response"),
            ("AUTH LOGIN", "Unsupported authentication mechanism"),
            (f"AUTH XOAUTH2 {base64.b64encode(b'nonsense').decode()}", "Authentication failed"),
        ):
            with pytest.raises(poplib.error_proto, match=rf"-ERR \[AUTH\] {answer}"):
                session._shortcmd(command)
        assert session._shortcmd("AUTH XOAUTH2") == b"+ "
        with pytest.raises(poplib.error_proto, match="aborted"):
            session._shortcmd("*")
        assert log_in(session, "XOAUTH2", xoauth2(USER, "x")).startswith("+ ")
        with pytest.raises(poplib.error_proto, match="aborted"):
            session._shortcmd("*")
        assert session._longcmd("AUTH")[1] == [b"PLAIN", b"XOAUTH2", b"OAUTHBEARER"]


def test_nothing_in_clear(client: PlainClient, sandbox: Sandbox) -> None:
    token = client.tokens(USER)["access_token"]
    with connected(sandbox, "off") as session:
        assert "STLS" in session.capa()
        assert not {"SASL", "USER"} & set(session.capa())
        encoded = base64.b64encode(xoauth2(USER, token)).decode()
        for command in (f"AUTH XOAUTH2 {encoded}", "AUTH XOAUTH2", f"USER {USER}", "PASS x"):
            with pytest.raises(poplib.error_proto, match="without TLS"):
                session._shortcmd(command)
        session.stls(context(sandbox))
        assert session.capa()["SASL"] == ["PLAIN", "XOAUTH2", "OAUTHBEARER"]
        with pytest.raises(poplib.error_proto, match="already"):
            session._shortcmd("STLS")


def test_what_was_sent_ahead_of_tls_is_dropped(sandbox: Sandbox) -> None:
    """Commands smuggled in clear behind STLS do not run inside TLS (CVE-2011-0411's kind)."""
    with socket.create_connection(sandbox.pop3, 5) as plain:
        plain.recv(100)
        plain.sendall(b"STLS\r\nCAPA\r\n")
        assert plain.recv(100).startswith(b"+OK Begin")
        with context(sandbox).wrap_socket(plain, server_hostname="localhost") as secured:
            secured.sendall(b"NOOP\r\n")
            assert secured.recv(100).startswith(b"-ERR")


def test_password(sandbox: Sandbox) -> None:
    with opened(sandbox) as session:
        assert session.stat() == (0, 0)
    with connected(sandbox) as session:
        session.user(USER)
        with pytest.raises(poplib.error_proto, match=r"\[AUTH\]"):
            session.pass_("wrong")
        plain = base64.b64encode(f"\0{USER}\0fax-demo".encode()).decode()
        assert session._shortcmd(f"AUTH PLAIN {plain}").startswith(b"+OK")


def test_reading(sandbox: Sandbox) -> None:
    sandbox.deliver(USER, MAIL)
    sandbox.deliver(USER, b"Subject: two\n\na\nb\nc\n")
    with opened(sandbox) as session:
        count, octets = session.stat()
        assert (count, octets) == (2, len(MAIL) + len(b"Subject: two\r\n\r\na\r\nb\r\nc\r\n"))
        assert session.list()[1][0] == f"1 {len(MAIL)}".encode()
        assert session.list(2) == b"+OK 2 25"
        assert b"\r\n".join(session.retr(1)[1]) == MAIL
        assert session.top(2, 2)[1] == [b"Subject: two", b"", b"a", b"b"]
        assert session.top(2, 0)[1] == [b"Subject: two", b""]
        first, second = (line.split()[1] for line in session.uidl()[1])
        assert first != second
        assert session.uidl(2).split()[2] == second
        for command in ("RETR 3", "RETR 0", "RETR x", "TOP 1", "TOP 1 x", "LIST 9",
                        "DELE 99999999999", "USER x", "XYZZY"):  # fmt: skip
            with pytest.raises(poplib.error_proto):
                session._shortcmd(command)
        assert session.noop() == b"+OK"


def test_deletion_happens_at_quit_only(sandbox: Sandbox) -> None:
    for number in range(3):
        sandbox.deliver(USER, b"Subject: %d\r\n\r\n" % number)
    with opened(sandbox) as session:
        session.dele(1)
        with pytest.raises(poplib.error_proto):
            session.retr(1)
        assert session.stat()[0] == 2
        assert [line.split()[0] for line in session.list()[1]] == [b"2", b"3"]
    assert len(sandbox.mailbox(USER)) == 3  # the connection was lost
    with opened(sandbox) as session:
        session.dele(1)
        session.rset()
        session.dele(2)
        sandbox.deliver(USER, b"Subject: late\r\n\r\n")
        session.quit()
    subjects = [message.split(b"\r\n")[0] for message in sandbox.mailbox(USER)]
    assert subjects == [b"Subject: 0", b"Subject: 2", b"Subject: late"]


def test_mailbox_has_an_end(sandbox: Sandbox) -> None:
    for number in range(201):
        sandbox.deliver(USER, b"%d" % number)
    assert len(sandbox.mailbox(USER)) == 200
    assert sandbox.mailbox(USER)[0] == b"1"


@pytest.mark.parametrize(("length", "initial"), [(4000, True), (4000, False), (8000, False)])
def test_long_tokens(tmp_path: Path, length: int, initial: bool) -> None:
    with Sandbox(tmp_path, token_length=length) as sandbox, open_session(sandbox) as http:
        token = PlainClient(sandbox, http).tokens(USER)["access_token"]
        with connected(sandbox) as session:
            answer = log_in(session, "XOAUTH2", xoauth2(USER, token), initial=initial)
            assert answer == "+OK Logged in."


def test_too_long_a_command_ends_it(sandbox: Sandbox) -> None:
    with connected(sandbox) as session, pytest.raises((poplib.error_proto, OSError)):
        session._shortcmd("AUTH XOAUTH2 " + "A" * 12000)


def test_levers(sandbox: Sandbox) -> None:
    sandbox.faults.login["pop3"] = "-ERR [SYS/TEMP] Temporary authentication failure."
    with connected(sandbox) as session:
        session.user(USER)
        with pytest.raises(poplib.error_proto, match=r"\[SYS/TEMP\]"):
            session.pass_("fax-demo")
        sandbox.faults.clear()
        session.pass_("fax-demo")
    assert sandbox.faults.count("pop3") == 2


def test_distrusting_client_leaves_the_server_well(
    sandbox: Sandbox, capfd: pytest.CaptureFixture[str]
) -> None:
    strict = ssl.create_default_context()
    with pytest.raises(ssl.SSLCertVerificationError):
        poplib.POP3_SSL(*sandbox.pop3s, timeout=10, context=strict)
    plain = poplib.POP3(*sandbox.pop3, timeout=10)
    with pytest.raises(ssl.SSLCertVerificationError):
        plain.stls(strict)
    with contextlib.suppress(OSError):  # poplib's socket is gone with the failed TLS
        plain.close()
    with opened(sandbox) as session:
        assert session.stat() == (0, 0)
    sandbox.stop()
    assert capfd.readouterr() == ("", "")

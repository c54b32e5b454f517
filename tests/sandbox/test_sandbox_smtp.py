# SPDX-License-Identifier: Apache-2.0
"""The SMTP server of the sandbox, by smtplib."""

from __future__ import annotations

import base64
import json
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.sandbox.sandbox import Sandbox
from app.sandbox.store import Account
from tests.sandbox.plain_client import PlainClient, open_session

USER = "scan@example.com"
MAIL = b"From: scan@example.com\r\nSubject: A page\r\n\r\n.dots\r\n..more\r\n"


def context(sandbox: Sandbox) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(sandbox.ca_file))


@contextmanager
def connected(sandbox: Sandbox, tls: str = "starttls") -> Iterator[smtplib.SMTP]:
    if tls == "implicit":
        with smtplib.SMTP_SSL(*sandbox.smtps, timeout=10, context=context(sandbox)) as session:
            yield session
        return
    with smtplib.SMTP(*sandbox.smtp, timeout=10) as session:
        session.ehlo()
        if tls == "starttls":
            session.starttls(context=context(sandbox))
        yield session


def xoauth2(user: str, token: str) -> bytes:
    return f"user={user}\1auth=Bearer {token}\1\1".encode()


def oauthbearer(user: str, token: str) -> bytes:
    name = user.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={name},\1host=localhost\1port=587\1auth=Bearer {token}\1\1".encode()


BUILD = {"XOAUTH2": xoauth2, "OAUTHBEARER": oauthbearer}


def log_in(
    session: smtplib.SMTP, mechanism: str, response: bytes, *, initial: bool = False
) -> tuple[int, str]:
    encoded = base64.b64encode(response).decode()
    session.ehlo()
    if initial:
        code, text = session.docmd("AUTH", f"{mechanism} {encoded}")
    else:
        assert session.docmd("AUTH", mechanism) == (334, b"")
        code, text = session.docmd(encoded)
    return code, text.decode()


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
@pytest.mark.parametrize("initial", [True, False])
@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_mail_goes_through(
    client: PlainClient, sandbox: Sandbox, tls: str, initial: bool, mechanism: str
) -> None:
    token = client.tokens()["access_token"]
    with connected(sandbox, tls) as session:
        code, _ = log_in(session, mechanism, BUILD[mechanism](USER, token), initial=initial)
        assert code == 235
        session.sendmail(USER, ["fax@example.com", "someone@example.org"], MAIL)
    assert sandbox.mailbox("fax@example.com") == [MAIL]
    assert sandbox.mailbox("Someone@example.org") == [MAIL]
    assert sandbox.mailbox(USER) == []


def test_no_authentication_in_clear(client: PlainClient, sandbox: Sandbox) -> None:
    token = client.tokens()["access_token"]
    with connected(sandbox, "off") as session:
        assert not session.has_extn("auth")
        assert session.has_extn("starttls")
        encoded = base64.b64encode(xoauth2(USER, token)).decode()
        assert session.docmd("AUTH", f"XOAUTH2 {encoded}")[0] == 538
        assert session.mail(USER)[0] == 530


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_what_is_offered(sandbox: Sandbox, tls: str) -> None:
    with connected(sandbox, tls) as session:
        session.ehlo()
        assert session.esmtp_features["auth"].split() == ["OAUTHBEARER", "PLAIN", "XOAUTH2"]


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize(
    "case", ["unknown", "expired", "revoked", "other user", "no scope", "refresh token"]
)
def test_refusals_all_look_the_same(
    client: PlainClient, sandbox: Sandbox, mechanism: str, case: str
) -> None:
    tokens = client.tokens(scope="mail.pop offline_access" if case == "no scope" else
                           "mail.smtp offline_access")  # fmt: skip
    token = tokens["refresh_token" if case == "refresh token" else "access_token"]
    if case == "expired":
        sandbox.expire_access(USER)
    if case == "revoked":
        sandbox.revoke_all(USER)
    user = "fax@example.com" if case == "other user" else USER
    token = "nonsense" if case == "unknown" else token
    with connected(sandbox) as session:
        code, text = log_in(session, mechanism, BUILD[mechanism](user, token))
        assert code == 334
        challenge = json.loads(base64.b64decode(text))
        assert challenge["status"] == ("401" if mechanism == "XOAUTH2" else "invalid_token")
        assert challenge["scope"] == "mail.smtp"
        assert challenge["openid-configuration"].startswith(sandbox.issuer)
        code, last = session.docmd("" if mechanism == "XOAUTH2" else "AQ==")
        assert (code, last[:5]) == (535, b"5.7.8")
        assert session.mail(USER)[0] == 530


def test_bearer_without_a_name_is_the_tokens_own(client: PlainClient, sandbox: Sandbox) -> None:
    token = client.tokens()["access_token"]
    with connected(sandbox) as session:
        assert log_in(session, "OAUTHBEARER", f"n,,\1auth=Bearer {token}\1\1".encode())[0] == 235
        assert session.mail(USER)[0] == 250


@pytest.mark.parametrize("response", [
    b"", b"user=scan@example.com", b"user=\1auth=Bearer x\1\1", b"auth=Bearer x\1\1",
    b"user=scan@example.com\1auth=Basic x\1\1", b"user=scan@example.com\1auth=Bearer \1\1",
    b"user=scan@example.com\1auth=Bearer x\1", b"\xff\1\1",
])  # fmt: skip
def test_malformed_responses_get_no_challenge(sandbox: Sandbox, response: bytes) -> None:
    with connected(sandbox) as session:
        session.ehlo()
        session.docmd("AUTH", "XOAUTH2")
        assert session.docmd(base64.b64encode(response).decode() or "=")[0] == 535


@pytest.mark.parametrize("response", [
    b"n,a=scan@example.com\1auth=Bearer x\1\1", b"x,a=scan@example.com,\1auth=Bearer x\1\1",
    b"n,b=scan@example.com,\1auth=Bearer x\1\1", b"n,a=scan@example.com,auth=Bearer x",
])  # fmt: skip
def test_malformed_bearer_headers(sandbox: Sandbox, response: bytes) -> None:
    with connected(sandbox) as session:
        assert log_in(session, "OAUTHBEARER", response)[0] == 535


def test_aborted_and_undecodable(sandbox: Sandbox) -> None:
    with connected(sandbox) as session:
        session.ehlo()
        session.docmd("AUTH", "XOAUTH2")
        assert session.docmd("*")[0] == 501
        assert session.docmd("AUTH", "XOAUTH2 ~~~")[0] == 501
        assert session.docmd("AUTH", "LOGIN")[0] == 504


@pytest.mark.parametrize("length", [1000, 4000, 8000])
def test_long_tokens_need_two_lines(tmp_path: Path, length: int) -> None:
    """As at Postfix and Dovecot: servers.md, section 3."""
    with Sandbox(tmp_path, token_length=length) as sandbox, open_session(sandbox) as http:
        token = PlainClient(sandbox, http).tokens()["access_token"]
        with connected(sandbox) as session:
            code, _ = log_in(session, "XOAUTH2", xoauth2(USER, token), initial=True)
            assert code == (235 if length == 1000 else 500)
        with connected(sandbox) as session:
            assert log_in(session, "XOAUTH2", xoauth2(USER, token))[0] == 235


def test_far_too_long_a_token(sandbox: Sandbox) -> None:
    with connected(sandbox) as session:
        assert log_in(session, "XOAUTH2", xoauth2(USER, "x" * 10000))[0] == 500
        assert session.noop()[0] == 250


def test_password(sandbox: Sandbox) -> None:
    with connected(sandbox) as session:
        session.login(USER, "scan-demo")
        assert session.mail(USER)[0] == 250
    with connected(sandbox) as session, pytest.raises(smtplib.SMTPAuthenticationError) as caught:
        session.login(USER, "wrong")
    assert caught.value.smtp_code == 535


def test_senders_and_recipients(tmp_path: Path) -> None:
    accounts = (
        Account(USER, "p", aliases=("office@example.com",)),
        Account("fax@example.com", "p"),
    )
    with Sandbox(tmp_path, accounts=accounts) as sandbox, connected(sandbox) as session:
        session.login(USER, "p")
        for sender, expected in (
            ("Scan@Example.com", 250), ("office@example.com", 250), ("fax@example.com", 553),
            ("boss@example.org", 553),
        ):  # fmt: skip
            assert session.mail(sender)[0] == expected
            session.rset()
        session.mail(USER)
        assert session.rcpt("nobody@example.com")[0] == 550
        assert session.rcpt("FAX@example.com")[0] == 250


def test_levers(sandbox: Sandbox, client: PlainClient) -> None:
    token = client.tokens()["access_token"]
    sandbox.faults.login["smtp"] = "535 5.7.139 SmtpClientAuthentication is disabled."
    with connected(sandbox) as session:
        code, text = log_in(session, "XOAUTH2", xoauth2(USER, token))
        assert (code, text[:7]) == (535, "5.7.139")
        sandbox.faults.clear()
        assert log_in(session, "XOAUTH2", xoauth2(USER, token))[0] == 235
    assert sandbox.faults.count("smtp") == 2


def test_distrusting_client_leaves_the_server_well(
    sandbox: Sandbox, capfd: pytest.CaptureFixture[str]
) -> None:
    strict = ssl.create_default_context()
    with smtplib.SMTP(*sandbox.smtp, timeout=10) as session:
        with pytest.raises(ssl.SSLCertVerificationError):
            session.starttls(context=strict)
        session.close()
    with pytest.raises(ssl.SSLCertVerificationError):
        smtplib.SMTP_SSL(*sandbox.smtps, timeout=10, context=strict)
    with socket.create_connection(sandbox.smtps, 5) as plain:
        plain.sendall(b"no TLS at all\r\n")
    with connected(sandbox) as session:
        assert session.noop()[0] == 250
    sandbox.stop()
    assert capfd.readouterr() == ("", "")

# SPDX-License-Identifier: Apache-2.0
"""SMTP sessions against servers that say exactly what real ones say, and ruder things."""

from __future__ import annotations

import socket
import time

import pytest

from app.catalogue import Auth, Tls
from app.errors import AdgangError
from app.mail import session as session_module
from app.mail.session import Target, open_session
from app.mail.smtp import SmtpSession, hello_name
from app.mail.wire import Wire
from app.oauth.failure import Failure
from app.secret import Secret
from tests.mail.conftest import MakeTarget
from tests.mail.pki import Pki
from tests.mail.scripted import (
    Peer,
    Server,
    Smtp,
    decoded,
    plaintext_before_tls,
)

TOKEN = Secret("ya29.a0AfH6SMDtoken-_~+/==")
XOAUTH2 = f"user=scan@example.com\x01auth=Bearer {TOKEN.reveal()}\x01\x01"


def _full(target: Target, credential: Secret | None = TOKEN) -> str:
    with open_session(target, credential) as session:
        return session.permission()


def _refused(target: Target, credential: Secret | None = TOKEN) -> tuple[Failure | None, str]:
    with pytest.raises(AdgangError) as caught:
        _full(target, credential)
    assert TOKEN.reveal() not in f"{caught.value} {caught.value.value} {caught.value.key}"
    return caught.value.reason, caught.value.value or ""


@pytest.mark.parametrize(
    ("tls", "implicit"), [(Tls.STARTTLS, False), (Tls.AUTO, False), (Tls.IMPLICIT, True)]
)
def test_the_whole_way(pki: Pki, target_of: MakeTarget, tls: Tls, implicit: bool) -> None:
    script = Smtp(implicit=implicit)
    with Server(script, pki) as server:
        assert _full(target_of(server, tls=tls)) == "scanner@example.com"
        server.left.wait(5)
    verbs = [line.split(" ")[0] for line in server.heard if line not in script.answers]
    before = [] if implicit else ["ehlo", "STARTTLS"]
    assert verbs == [*before, "ehlo", "AUTH", "mail", "rset", "QUIT"]
    assert "AUTH XOAUTH2" in server.heard
    assert "mail FROM:<scanner@example.com>" in server.heard
    assert [decoded(a) for a in script.answers] == [XOAUTH2]


def test_the_port_decides_where_tls_is_auto(pki: Pki, monkeypatch: pytest.MonkeyPatch,
                                            target_of: MakeTarget) -> None:  # fmt: skip
    monkeypatch.setattr(session_module, "implicit_tls", lambda tls, _port: tls is Tls.AUTO)
    with Server(Smtp(implicit=True), pki) as server:
        assert _full(target_of(server, tls=Tls.AUTO)) == "scanner@example.com"


def test_oauthbearer_where_nothing_else_is_offered(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp(secure_hello=("250-x", "250 AUTH OAUTHBEARER"))
    with Server(script, pki) as server:
        target = target_of(server)
        _full(target)
    spoken = [decoded(a).split("\x01") for a in script.answers]
    bearer = f"auth=Bearer {TOKEN.reveal()}"
    assert spoken == [
        ["n,a=scan@example.com,", "host=localhost", f"port={target.port}", bearer, "", ""]
    ]


@pytest.mark.parametrize(
    ("offered", "auth", "spoken"),
    [
        ("250 AUTH PLAIN LOGIN", ("334 ", "235 ok"), ["\0scan@example.com\0blå bær"]),
        (
            "250 AUTH LOGIN",
            ("334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 ok"),
            ["scan@example.com", "blå bær"],
        ),
        ("250 AUTH=LOGIN", ("334 x", "334 y", "235 ok"), ["scan@example.com", "blå bær"]),
    ],
)
def test_password(
    pki: Pki, target_of: MakeTarget, offered: str, auth: tuple[str, ...], spoken: list[str]
) -> None:
    script = Smtp(secure_hello=("250-x", offered), auth=auth)
    with Server(script, pki) as server:
        _full(target_of(server, auth=Auth.PASSWORD), Secret("blå bær"))
    assert [decoded(a) for a in script.answers] == spoken


def test_a_4000_character_token_goes_in_its_own_line(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp()
    with Server(script, pki) as server:
        _full(target_of(server), Secret("t" * 4000))
    assert "AUTH XOAUTH2" in server.heard  # without an initial response
    assert (
        decoded(script.answers[0]) == f"user=scan@example.com\x01auth=Bearer {'t' * 4000}\x01\x01"
    )


def test_no_login_where_none_is_wanted(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp(hello=("250-x", "250 SIZE"))
    with Server(script, pki) as server:
        target = target_of(server, tls=Tls.OFF, auth=Auth.OFF, user="")
        assert _full(target, None) == "scanner@example.com"
    assert not any(line.startswith("AUTH") for line in server.heard)


def test_a_server_older_than_esmtp_takes_mail(pki: Pki, target_of: MakeTarget) -> None:
    def script(peer: Peer) -> None:
        peer.say("220 old")
        assert peer.hear().startswith("ehlo ")
        peer.say("502 what?")
        assert peer.hear().startswith("helo [127.0.0.1]")
        peer.say("250 hello")
        Smtp()._answer(peer, peer.hear().upper())
        Smtp()._answer(peer, peer.hear().upper())

    with Server(script, pki) as server:
        _full(target_of(server, tls=Tls.OFF, auth=Auth.OFF), None)


@pytest.mark.parametrize(
    "injected", [b"250-AUTH XOAUTH2\r\n250 SIZE\r\n", b"x", b"235 2.7.0 welcome\r\n"]
)
def test_plain_text_before_tls_is_refused(pki: Pki, target_of: MakeTarget, injected: bytes) -> None:
    script = plaintext_before_tls("220 x", "220 2.0.0 Ready", injected)
    with Server(script, pki) as server:
        assert _refused(target_of(server)) == (Failure.TLS_FAILED, "plaintext")
    assert not any("AUTH" in line for line in server.heard)


def test_capabilities_from_before_tls_count_for_nothing(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp(hello=("250-x", "250-STARTTLS", "250 AUTH XOAUTH2"), secure_hello=("250 x",))
    with Server(script, pki) as server:
        assert _refused(target_of(server))[0] is Failure.AUTH_NOT_OFFERED


@pytest.mark.parametrize("auth", [Auth.OAUTH2, Auth.PASSWORD])
def test_no_credential_in_the_clear(
    pki: Pki, target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch, auth: Auth
) -> None:
    monkeypatch.setattr(Wire, "loopback", property(lambda _self: False))
    script = Smtp(hello=("250-x", "250 AUTH PLAIN XOAUTH2"))
    with Server(script, pki) as server:
        target = target_of(server, tls=Tls.OFF, auth=auth)
        assert _refused(target) == (Failure.TLS_NOT_OFFERED, "off")
        with SmtpSession(target) as session:  # nor for one who forgets to ask for TLS
            session.resolve()
            session.connect()
            with pytest.raises(AdgangError) as caught:
                session.login(TOKEN)
            assert caught.value.reason is Failure.TLS_NOT_OFFERED
    assert not any("AUTH" in line for line in server.heard)


def test_a_forgotten_starttls_sends_no_credential_even_here(
    pki: Pki, target_of: MakeTarget
) -> None:
    with (
        Server(Smtp(hello=("250-x", "250 AUTH XOAUTH2")), pki) as server,
        SmtpSession(target_of(server, tls=Tls.STARTTLS)) as session,
    ):
        session.resolve()
        session.connect()
        with pytest.raises(AdgangError) as caught:
            session.login(TOKEN)
        assert caught.value.reason is Failure.TLS_NOT_OFFERED
    assert not any("AUTH" in line for line in server.heard)


def test_in_the_clear_on_this_machine(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp(hello=("250-x", "250 AUTH XOAUTH2"))
    with Server(script, pki) as server:
        assert _full(target_of(server, tls=Tls.OFF)) == "scanner@example.com"
    assert [decoded(a) for a in script.answers] == [XOAUTH2]


def test_mail_without_login_is_refused_where_it_is_needed(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(mail="530 5.7.0 Authentication required"), pki) as server:
        told = _refused(target_of(server, auth=Auth.OFF), None)
    assert told == (Failure.LOGIN_REFUSED, "530 5.7.0")


@pytest.mark.parametrize(
    ("sender", "line"),
    [
        ("a@blåbær.example", "mail FROM:<a@xn--blbr-roah.example>"),
        ("bø@example.com", "mail FROM:<bø@example.com> SMTPUTF8"),
    ],
)
def test_senders_of_any_script(pki: Pki, target_of: MakeTarget, sender: str, line: str) -> None:
    script = Smtp(secure_hello=("250-x", "250-SMTPUTF8", "250 AUTH XOAUTH2"))
    with Server(script, pki) as server:
        _full(target_of(server, sender=sender))
    assert line in server.heard


@pytest.mark.parametrize(
    ("sender", "reason", "detail"),
    [
        ("bø@example.com", "sender_refused", "SMTPUTF8"),
        ("", "not_configured", "sender_address"),
        ("nobody", "not_configured", "sender_address"),
        ("a@", "not_configured", "sender_address"),
        ("@example.com", "not_configured", "sender_address"),
        ("a@x..example", "not_configured", "sender_address"),
        ("a@example.com\r\nRCPT TO:<b@example.com>", "not_configured", "sender_address"),
    ],
)
def test_a_sender_that_is_none(
    pki: Pki, target_of: MakeTarget, sender: str, reason: str, detail: str
) -> None:
    with Server(Smtp(), pki) as server:
        assert _refused(target_of(server, sender=sender)) == (Failure(reason), detail)
    assert not any(line.startswith(("mail", "RCPT")) for line in server.heard)


def test_a_bad_user_is_never_sent(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(), pki) as server:
        with pytest.raises(AdgangError) as caught:
            _full(target_of(server, user="a\x01auth=Bearer x"))
        assert caught.value.key == "account"
        assert not any(line.startswith("AUTH") for line in server.heard)


def test_a_missing_credential_is_no_token(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(), pki) as server:
        assert _refused(target_of(server), None)[0] is Failure.NO_TOKEN


def test_ipv6_and_its_certificate(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(), pki, socket.AF_INET6) as server:
        assert _full(target_of(server, host="[::1]"))
    assert any(line.endswith("ehlo [IPv6:::1]") for line in server.heard)


def test_idn_host_and_its_certificate(
    pki: Pki, target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def getaddrinfo(host: str, port: int, type: int) -> list[object]:  # noqa: A002
        asked.append(host)
        return [(socket.AF_INET, type, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with Server(Smtp(), pki) as server:
        assert _full(target_of(server, host="blåbær.example"))
    assert asked == ["xn--blbr-roah.example"]


def test_goodbye_does_not_wait_for_ever(
    pki: Pki, target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Smtp()

    def mute(peer: Peer) -> None:
        peer.say(script.greeting)
        while (line := peer.hear().upper()) != "QUIT":
            script._answer(peer, line)
        peer.wait()

    monkeypatch.setattr(session_module, "_FAREWELL", 0.2)
    began = time.monotonic()
    with Server(mute, pki) as server:
        assert _full(target_of(server, timeout=8.0)) == "scanner@example.com"
        assert time.monotonic() - began < 6
        assert server.left.wait(5)  # the connection was closed all the same


@pytest.mark.parametrize(
    ("host", "address", "name"),
    [
        ("printer.example.com", "192.0.2.7", "printer.example.com"),
        ("printer", "192.0.2.7", "[192.0.2.7]"),
        ("localhost.localdomain", "192.0.2.7", "[192.0.2.7]"),
        ("printer_1.example.com", "192.0.2.7", "[192.0.2.7]"),
        ("10.0.0.1", "192.0.2.7", "[192.0.2.7]"),
        ("blåbær.example", "192.0.2.7", "[192.0.2.7]"),
        ("", "2001:db8::7", "[IPv6:2001:db8::7]"),
        ("", "fe80::7%eth0", "[IPv6:fe80::7]"),
    ],
)
def test_hello_name(host: str, address: str, name: str) -> None:
    assert hello_name(host, address) == name


def test_no_slow_look_up_of_our_own_name(
    pki: Pki, target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> str:
        raise AssertionError("blocks without a name server")

    monkeypatch.setattr(socket, "getfqdn", forbidden)
    monkeypatch.setattr(socket, "gethostbyname", forbidden)
    with Server(Smtp(), pki) as server:
        assert _full(target_of(server))

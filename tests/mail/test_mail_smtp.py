# SPDX-License-Identifier: Apache-2.0
"""SMTP sessions against servers that say exactly what real ones say, and ruder things."""

from __future__ import annotations

import socket

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
    BEARER_NO,
    DOVECOT_NO,
    Peer,
    Script,
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


DISABLED = (
    "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
    "Visit https://aka.ms/smtp_auth_disabled for more information."
)
TWO_LINES = (
    "535-5.7.8 Username and Password not accepted. For more information, go to\r\n"
    "535 5.7.8  https://support.example.com/mail/?p=BadCredentials x"
)

REFUSALS: list[tuple[tuple[str, ...], str, str]] = [
    # Postfix with Dovecot, dovecot-submissiond: a bad token
    (("334 ", f"334 {DOVECOT_NO}", "535 5.7.8 Error: authentication failed: (reason unavailable)"),
     "refused_by_server", "535 5.7.8 · 401"),
    (("334 ", f"334 {DOVECOT_NO}", "535 5.7.8 Authentication failed."),
     "refused_by_server", "535 5.7.8 · 401"),
    # the identity provider is down
    (("334 ", "535 5.7.8 Error: authentication failed:"), "login_refused", "535 5.7.8"),
    (("334 ", "454 4.7.0 Temporary authentication failure"), "try_later", "454 4.7.0"),
    # Microsoft
    (("334 ", "535 5.7.3 Authentication unsuccessful [X.EURPRD.PROD.OUTLOOK.COM]"),
     "refused_by_server", "535 5.7.3"),
    (("334 ", f"535 {DISABLED}"), "smtp_auth_disabled", "535 5.7.139"),
    # Google
    (("334 ", "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=", TWO_LINES),
     "refused_by_server", "535 5.7.8 · 400"),
    # mechanisms that were offered and are not there
    (("504 5.7.4 Unrecognized authentication type",), "auth_not_offered", "504 5.7.4"),
    (("503 5.5.1 Error: authentication not enabled",), "auth_not_offered", "503 5.5.1"),
    # rude
    (("334 ", "334 !!!not-base64!!!", "535 no"), "refused_by_server", "535"),
    (("334 ", "334 bm90IGpzb24=", "535 no"), "refused_by_server", "535"),
    (("334 ", "334 ", "334 ", "334 "), "refused_by_server", "334"),
    (("334 ", "421 4.3.2 shutting down"), "try_later", "421 4.3.2"),
    (("334 ", f"535 5.7.8 {TOKEN.reveal()} is bad"), "login_refused", "535 5.7.8"),
    (("235 2.7.0 come in, whoever you are",), "login_refused", "235 2.7.0"),
    (("334 ", "what?"), "connection_lost", ""),
]  # fmt: skip


@pytest.mark.parametrize(("auth", "reason", "detail"), REFUSALS)
def test_refused_login(
    pki: Pki, target_of: MakeTarget, auth: tuple[str, ...], reason: str, detail: str
) -> None:
    with Server(Smtp(auth=auth), pki) as server:
        assert _refused(target_of(server)) == (Failure(reason), detail)


@pytest.mark.parametrize(
    ("hello", "challenge", "acknowledged"),
    [
        ("250 AUTH XOAUTH2", DOVECOT_NO, ""),
        ("250 AUTH OAUTHBEARER", BEARER_NO, "AQ=="),
    ],
)
def test_a_refusing_challenge_is_acknowledged(
    pki: Pki, target_of: MakeTarget, hello: str, challenge: str, acknowledged: str
) -> None:
    script = Smtp(
        secure_hello=("250-x", hello), auth=("334 ", f"334 {challenge}", "535 5.7.8 failed")
    )
    with Server(script, pki) as server:
        assert _refused(target_of(server))[0] is Failure.REFUSED_BY_SERVER
    assert script.answers[1] == acknowledged


@pytest.mark.parametrize(
    ("script", "reason", "detail"),
    [
        (Smtp(greeting="554 5.7.1 go away"), "connection_refused", "554 5.7.1"),
        (Smtp(greeting="421 4.3.2 busy"), "try_later", "421 4.3.2"),
        (Smtp(greeting="SSH-2.0-OpenSSH_9.2"), "connection_refused", ""),
        (Smtp(greeting="+OK POP3 ready"), "connection_refused", ""),
        (Smtp(greeting="x" * 20_000), "connection_lost", "line_too_long"),
        (Smtp(hello=("421 4.7.0 too many",)), "try_later", "421 4.7.0"),
        (Smtp(hello=("550 5.7.1 not you",)), "connection_refused", "550 5.7.1"),
        (Smtp(hello=("250 SIZE",)), "tls_not_offered", ""),
        (Smtp(hello=("250 AUTH XOAUTH2",)), "tls_not_offered", ""),  # stripped
        (Smtp(starttls="454 4.7.0 TLS not available"), "try_later", "454 4.7.0"),
        (Smtp(starttls="501 5.5.4 no"), "tls_not_offered", "501 5.5.4"),
        (Smtp(certificate="expired"), "certificate_invalid", "certificate has expired"),
        (Smtp(certificate="elsewhere"), "certificate_invalid",
         "Hostname mismatch, certificate is not valid for 'localhost'"),
        (Smtp(certificate="stranger"), "certificate_invalid",
         "unable to get local issuer certificate"),
        (Smtp(secure_hello=("250 SIZE",)), "auth_not_offered", ""),
        (Smtp(secure_hello=("250-x", "250 AUTH PLAIN LOGIN")), "auth_not_offered", ""),
        (Smtp(mail="550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
         "sender_refused", "550 5.7.60"),
        (Smtp(mail="530 5.7.57 Client not authenticated"), "sender_refused", "530 5.7.57"),
        (Smtp(mail="452 4.3.1 no room"), "try_later", "452 4.3.1"),
        (Smtp(rset="421 4.3.2 bye"), "try_later", "421 4.3.2"),
    ],
)  # fmt: skip
def test_trouble(pki: Pki, target_of: MakeTarget, script: Script, reason: str, detail: str) -> None:
    with Server(script, pki) as server:
        assert _refused(target_of(server)) == (Failure(reason), detail)


def test_trouble_with_implicit_tls(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Smtp(implicit=True, certificate="expired"), pki) as server:
        told = _refused(target_of(server, tls=Tls.IMPLICIT))
        assert told == (Failure.CERTIFICATE_INVALID, "certificate has expired")
    with Server(Smtp(implicit=True, greeting="421 4.3.2 busy"), pki) as server:
        told = _refused(target_of(server, tls=Tls.IMPLICIT))
        assert told == (Failure.TRY_LATER, "421 4.3.2")
    with Server(Smtp(), pki) as server:  # speaks plain text on this port
        assert _refused(target_of(server, tls=Tls.IMPLICIT))[0] is Failure.TLS_FAILED
    with Server(Smtp(implicit=True), pki) as server:  # and TLS on this one
        told = _refused(target_of(server, tls=Tls.STARTTLS, timeout=0.3))
        assert told[0] is Failure.TIMED_OUT


def test_no_greeting(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Peer.wait, pki) as server:
        assert _refused(target_of(server, timeout=0.2))[0] is Failure.TIMED_OUT


@pytest.mark.parametrize("words", ["", "220", "220-mail.example.com\r\n220-more\r\n"])
def test_hung_up_in_the_greeting(pki: Pki, target_of: MakeTarget, words: str) -> None:
    with Server(lambda peer: peer.raw(words.encode()), pki) as server:
        assert _refused(target_of(server))[0] is Failure.CONNECTION_LOST


def test_hung_up_after_each_word(pki: Pki, target_of: MakeTarget) -> None:
    """However far the conversation goes, its end is a connection lost and nothing else."""
    for words in range(7):
        script = Smtp()

        def cut(peer: Peer, words: int = words, script: Smtp = script) -> None:
            peer.say(script.greeting)
            for _ in range(words):
                line = peer.hear().upper()
                script._answer(peer, line)
            peer.hear()

        with Server(cut, pki) as server:
            if words == 5:  # EHLO, STARTTLS, EHLO, AUTH, MAIL; RSET is what is cut off
                assert _refused(target_of(server))[0] is Failure.CONNECTION_LOST
            elif words == 6:  # all was said but goodbye
                assert _full(target_of(server)) == "scanner@example.com"
            else:
                assert _refused(target_of(server))[0] is Failure.CONNECTION_LOST


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


def test_goodbye_does_not_wait_for_ever(pki: Pki, target_of: MakeTarget) -> None:
    script = Smtp()

    def mute(peer: Peer) -> None:
        peer.say(script.greeting)
        while (line := peer.hear().upper()) != "QUIT":
            script._answer(peer, line)
        peer.wait()

    with Server(mute, pki) as server:
        assert _full(target_of(server, timeout=0.5)) == "scanner@example.com"
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

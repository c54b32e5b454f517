# SPDX-License-Identifier: Apache-2.0
"""POP3 sessions against servers that say exactly what real ones say, and ruder things."""

from __future__ import annotations

import pytest

from app.catalogue import Auth, Protocol, Tls
from app.errors import AdgangError
from app.mail.pop3 import Pop3Session
from app.mail.session import Target, open_session
from app.mail.wire import Wire
from app.oauth.failure import Failure
from app.secret import Secret
from tests.mail.conftest import MakeTarget
from tests.mail.pki import Pki
from tests.mail.scripted import (
    BEARER_NO,
    DOVECOT_NO,
    Peer,
    Pop,
    Script,
    Server,
    decoded,
    plaintext_before_tls,
)

TOKEN = Secret("ya29.a0AfH6SMDtoken-_~+/==")
XOAUTH2 = f"user=scan@example.com\x01auth=Bearer {TOKEN.reveal()}\x01\x01"
POP3 = Protocol.POP3


def _capa(*words: str) -> tuple[str, ...]:
    return ("+OK", *words, ".")


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
    script = Pop(implicit=implicit)
    with Server(script, pki) as server:
        assert _full(target_of(server, POP3, tls=tls)) == "2"
        server.left.wait(5)
    before = [] if implicit else ["CAPA", "STLS"]
    heard = [line for line in server.heard if line not in script.answers]
    assert heard == [*before, "CAPA", "AUTH XOAUTH2", "STAT", "QUIT"]
    assert [decoded(a) for a in script.answers] == [XOAUTH2]


def test_the_challenge_may_be_a_bare_plus(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Pop(auth=("+", "+OK Logged in.")), pki) as server:
        assert _full(target_of(server, POP3)) == "2"


def test_oauthbearer_where_nothing_else_is_offered(pki: Pki, target_of: MakeTarget) -> None:
    script = Pop(capa=_capa("STLS", "SASL OAUTHBEARER"))
    with Server(script, pki) as server:
        target = target_of(server, POP3)
        _full(target)
    spoken = [decoded(a).split("\x01") for a in script.answers]
    bearer = f"auth=Bearer {TOKEN.reveal()}"
    assert spoken == [
        ["n,a=scan@example.com,", "host=localhost", f"port={target.port}", bearer, "", ""]
    ]


def test_a_4000_character_token_goes_in_its_own_line(pki: Pki, target_of: MakeTarget) -> None:
    script = Pop()
    with Server(script, pki) as server:
        _full(target_of(server, POP3), Secret("t" * 4000))
    assert "AUTH XOAUTH2" in server.heard
    assert (
        decoded(script.answers[0]) == f"user=scan@example.com\x01auth=Bearer {'t' * 4000}\x01\x01"
    )


@pytest.mark.parametrize(
    ("auth", "reason", "detail"),
    [
        # Dovecot: a bad token. poplib takes this challenge for a success.
        (("+ ", f"+ {DOVECOT_NO}", "-ERR [AUTH] Authentication failed."), "refused_by_server",
         "[AUTH] · 401"),
        # the identity provider is down
        (("+ ", "-ERR [SYS/TEMP] Temporary authentication failure."), "try_later", "[SYS/TEMP]"),
        (("+ ", f"+ {DOVECOT_NO}", "-ERR [SYS/TEMP] Temporary authentication failure."),
         "try_later", "[SYS/TEMP] · 401"),
        (("+ ", "-ERR [IN-USE] Do you have another POP session running?"), "try_later",
         "[IN-USE]"),
        (("+ ", "-ERR [AUTH] Authentication failed."), "login_refused", "[AUTH]"),
        (("-ERR [AUTH] Unsupported authentication mechanism.",), "login_refused", "[AUTH]"),
        # Microsoft
        (("+ ", "-ERR Authentication failure: unknown user name or bad password."),
         "refused_by_server", ""),
        # rude
        (("+ ", "+ !!!", "-ERR no"), "refused_by_server", ""),
        (("+ ", "+ ", "+ ", "+ "), "connection_lost", ""),
        (("+ ", f"-ERR [{TOKEN.reveal()}] {TOKEN.reveal()}"), "login_refused", ""),
        (("+OK come in, whoever you are",), "connection_lost", ""),
        (("+ ", f"+ {DOVECOT_NO}", "+OK after all"), "connection_lost", "401"),
        (("+ ", "x" * 9000), "connection_lost", "line_too_long"),
    ],
)  # fmt: skip
def test_refused_login(
    pki: Pki, target_of: MakeTarget, auth: tuple[str, ...], reason: str, detail: str
) -> None:
    with Server(Pop(auth=auth), pki) as server:
        assert _refused(target_of(server, POP3)) == (Failure(reason), detail)


@pytest.mark.parametrize(
    ("mechanism", "challenge", "acknowledged"),
    [("XOAUTH2", DOVECOT_NO, ""), ("OAUTHBEARER", BEARER_NO, "AQ==")],
)
def test_a_refusing_challenge_is_acknowledged(
    pki: Pki, target_of: MakeTarget, mechanism: str, challenge: str, acknowledged: str
) -> None:
    script = Pop(
        capa=_capa("STLS", f"SASL {mechanism}"),
        auth=("+ ", f"+ {challenge}", "-ERR [AUTH] Authentication failed."),
    )
    with Server(script, pki) as server:
        assert _refused(target_of(server, POP3))[0] is Failure.REFUSED_BY_SERVER
    assert script.answers[1] == acknowledged


@pytest.mark.parametrize(
    ("capa", "user", "password", "heard", "spoken"),
    [
        (_capa("STLS", "USER", "SASL PLAIN"), "scan", "two words",
         ["USER scan", "PASS two words"], []),
        (("-ERR unknown command",), "scan", "secret", ["USER scan", "PASS secret"], []),
        (_capa("STLS", "SASL PLAIN"), "scan", "secret", ["AUTH PLAIN"], ["\0scan\0secret"]),
        (_capa("STLS", "USER", "SASL PLAIN"), "scan", "blå", ["AUTH PLAIN"], ["\0scan\0blå"]),
        (_capa("STLS", "USER", "SASL PLAIN"), "bø", "secret", ["AUTH PLAIN"], ["\0bø\0secret"]),
    ],
)  # fmt: skip
def test_password(
    pki: Pki,
    target_of: MakeTarget,
    capa: tuple[str, ...],
    user: str,
    password: str,
    heard: list[str],
    spoken: list[str],
) -> None:
    script = Pop(capa=capa)
    with Server(script, pki) as server:
        _full(target_of(server, POP3, auth=Auth.PASSWORD, user=user), Secret(password))
    login = [line for line in server.heard if line.split(" ")[0] in ("USER", "PASS", "AUTH")]
    assert login == heard
    assert [decoded(a) for a in script.answers] == spoken


@pytest.mark.parametrize(
    ("script", "reason", "detail"),
    [
        (Pop(user="-ERR no such user"), "login_refused", ""),
        (Pop(user="+ go on"), "connection_lost", ""),
        (Pop(password="-ERR [AUTH] Authentication failed."), "login_refused", "[AUTH]"),
        (Pop(password="-ERR [LOGIN-DELAY] too soon"), "try_later", "[LOGIN-DELAY]"),
        (Pop(password="+ well"), "connection_lost", ""),
        (Pop(capa=_capa("STLS")), "auth_not_offered", ""),
    ],
)
def test_refused_password(
    pki: Pki, target_of: MakeTarget, script: Pop, reason: str, detail: str
) -> None:
    with Server(script, pki) as server:
        target = target_of(server, POP3, auth=Auth.PASSWORD)
        assert _refused(target, Secret("secret")) == (Failure(reason), detail)


@pytest.mark.parametrize(("user", "password"), [("a\r\nDELE 1", "b"), ("a", "b\r\nDELE 1")])
def test_no_command_hides_in_a_password(
    pki: Pki, target_of: MakeTarget, user: str, password: str
) -> None:
    with Server(Pop(), pki) as server:
        with pytest.raises(AdgangError):
            _full(target_of(server, POP3, auth=Auth.PASSWORD, user=user), Secret(password))
        assert server.heard == ["CAPA", "STLS", "CAPA"]


@pytest.mark.parametrize(
    ("script", "reason", "detail"),
    [
        (Pop(greeting="-ERR go away"), "connection_refused", ""),
        (Pop(greeting="-ERR [SYS/TEMP] busy"), "try_later", "[SYS/TEMP]"),
        (Pop(greeting="+ hello?"), "connection_refused", ""),
        (Pop(greeting="220 mail.example.com ESMTP"), "connection_refused", ""),
        (Pop(greeting="+OK " + "x" * 9000), "connection_lost", "line_too_long"),
        (Pop(capa=_capa("USER", "SASL XOAUTH2")), "tls_not_offered", ""),  # stripped
        (Pop(capa=_capa(*["X"] * 30_000)), "connection_lost", "line_too_long"),
        (Pop(capa=("-ERR what?",), stls="-ERR what?"), "tls_not_offered", ""),
        (Pop(capa=("-ERR what?",)), "auth_not_offered", ""),
        (Pop(capa=("+OK", "", ".")), "auth_not_offered", ""),  # an empty capability
        (Pop(stls="-ERR no"), "tls_not_offered", ""),
        (Pop(stls="-ERR [SYS/TEMP] no"), "try_later", "[SYS/TEMP]"),
        (Pop(stls="+ begin"), "tls_not_offered", ""),
        (Pop(certificate="expired"), "certificate_invalid", "certificate has expired"),
        (Pop(certificate="elsewhere"), "certificate_invalid",
         "Hostname mismatch, certificate is not valid for 'localhost'"),
        (Pop(certificate="stranger"), "certificate_invalid",
         "unable to get local issuer certificate"),
        (Pop(capa=_capa("STLS", "USER", "SASL PLAIN LOGIN")), "auth_not_offered", ""),
        (Pop(stat="-ERR Mailbox is damaged"), "mailbox_refused", ""),
        (Pop(stat="-ERR [SYS/TEMP] no disk"), "try_later", "[SYS/TEMP]"),
        (Pop(stat="+OK"), "mailbox_refused", ""),
        (Pop(stat="+OK two 2"), "mailbox_refused", ""),
        (Pop(stat="+ 2 1024"), "mailbox_refused", ""),
    ],
)  # fmt: skip
def test_trouble(pki: Pki, target_of: MakeTarget, script: Script, reason: str, detail: str) -> None:
    with Server(script, pki) as server:
        assert _refused(target_of(server, POP3)) == (Failure(reason), detail)


def test_trouble_with_implicit_tls(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Pop(implicit=True, certificate="elsewhere"), pki) as server:
        told = _refused(target_of(server, POP3, tls=Tls.IMPLICIT))
        assert told[0] is Failure.CERTIFICATE_INVALID
    with Server(Pop(implicit=True, greeting="-ERR [SYS/TEMP] busy"), pki) as server:
        told = _refused(target_of(server, POP3, tls=Tls.IMPLICIT))
        assert told == (Failure.TRY_LATER, "[SYS/TEMP]")
    with Server(Pop(), pki) as server:
        assert _refused(target_of(server, POP3, tls=Tls.IMPLICIT))[0] is Failure.TLS_FAILED


def test_no_greeting(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Peer.wait, pki) as server:
        assert _refused(target_of(server, POP3, timeout=0.2))[0] is Failure.TIMED_OUT


@pytest.mark.parametrize("words", range(5))
def test_hung_up_after_each_word(pki: Pki, target_of: MakeTarget, words: int) -> None:
    """CAPA, STLS, CAPA, AUTH and its response, STAT; however far it goes."""
    script = Pop()

    def cut(peer: Peer) -> None:
        peer.say(script.greeting)
        for _ in range(words):
            script._answer(peer, peer.hear().upper())
        peer.hear()

    with Server(cut, pki) as server:
        assert _refused(target_of(server, POP3))[0] is Failure.CONNECTION_LOST


@pytest.mark.parametrize("injected", [b"+OK\r\nSASL XOAUTH2\r\n.\r\n", b"x"])
def test_plain_text_before_tls_is_refused(pki: Pki, target_of: MakeTarget, injected: bytes) -> None:
    script = plaintext_before_tls("+OK x", "+OK Begin TLS", injected)
    with Server(script, pki) as server:
        assert _refused(target_of(server, POP3)) == (Failure.TLS_FAILED, "plaintext")
    assert not any("AUTH" in line for line in server.heard)


@pytest.mark.parametrize("auth", [Auth.OAUTH2, Auth.PASSWORD])
def test_no_credential_in_the_clear(
    pki: Pki, target_of: MakeTarget, monkeypatch: pytest.MonkeyPatch, auth: Auth
) -> None:
    monkeypatch.setattr(Wire, "loopback", property(lambda _self: False))
    with Server(Pop(), pki) as server:
        target = target_of(server, POP3, tls=Tls.OFF, auth=auth)
        assert _refused(target) == (Failure.TLS_NOT_OFFERED, "off")
        with Pop3Session(target) as session:
            session.resolve()
            session.connect()
            with pytest.raises(AdgangError) as caught:
                session.login(TOKEN)
            assert caught.value.reason is Failure.TLS_NOT_OFFERED
    assert not any(line.startswith(("AUTH", "USER", "PASS")) for line in server.heard)


def test_in_the_clear_on_this_machine(pki: Pki, target_of: MakeTarget) -> None:
    with Server(Pop(), pki) as server:
        assert _full(target_of(server, POP3, tls=Tls.OFF)) == "2"
    assert "STLS" not in server.heard

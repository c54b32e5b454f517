# SPDX-License-Identifier: Apache-2.0
"""SMTP servers that refuse, hang up or talk nonsense, and the reason that is given for it."""

from __future__ import annotations

import pytest

from app.catalogue import Tls
from app.errors import AdgangError
from app.mail.session import Target, open_session
from app.oauth.failure import Failure
from app.secret import Secret
from tests.mail.conftest import MakeTarget
from tests.mail.pki import Pki
from tests.mail.scripted import BEARER_NO, DOVECOT_NO, Peer, Script, Server, Smtp

TOKEN = Secret("ya29.a0AfH6SMDtoken-_~+/==")


def _full(target: Target, credential: Secret | None = TOKEN) -> str:
    with open_session(target, credential) as session:
        return session.permission()


def _refused(target: Target, credential: Secret | None = TOKEN) -> tuple[Failure | None, str]:
    with pytest.raises(AdgangError) as caught:
        _full(target, credential)
    assert TOKEN.reveal() not in f"{caught.value} {caught.value.value} {caught.value.key}"
    return caught.value.reason, caught.value.value or ""


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
     "token_mismatch", "535 5.7.3"),
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
    (("334 ", f"334 {DOVECOT_NO}", "235 2.7.0 after all"), "refused_by_server",
     "235 2.7.0 · 401"),
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

# SPDX-License-Identifier: Apache-2.0
"""The connection under smtplib and poplib: bounded in time and size, and honest about its end."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from app.errors import AdgangError
from app.mail.wire import Wire
from app.oauth.failure import Failure
from tests.mail.pki import Pki
from tests.mail.scripted import Peer, Server


@contextmanager
def connected(script: Callable[[Peer], None], pki: Pki, timeout: float = 5.0) -> Iterator[Wire]:
    with (
        Server(script, pki) as server,
        closing(Wire(socket.create_connection(("127.0.0.1", server.port)), timeout)) as wire,
    ):
        yield wire


def _reason(call: Callable[[], object]) -> tuple[Failure | None, str | None]:
    with pytest.raises(AdgangError) as caught:
        call()
    return caught.value.reason, caught.value.value


def test_lines(pki: Pki) -> None:
    with connected(lambda peer: peer.raw(b"one\r\ntwo\nthree\r\n"), pki) as wire:
        assert [wire.readline(100) for _ in range(3)] == [b"one\r\n", b"two\n", b"three\r\n"]
        assert _reason(lambda: wire.readline(100))[0] is Failure.CONNECTION_LOST


def test_a_line_cut_off_is_no_line(pki: Pki) -> None:
    with connected(lambda peer: peer.raw(b"235 2.7.0 Authentication succ"), pki) as wire:
        assert _reason(lambda: wire.readline(100))[0] is Failure.CONNECTION_LOST


def test_silence_ends(pki: Pki) -> None:
    with connected(Peer.wait, pki, timeout=0.2) as wire:
        assert _reason(lambda: wire.readline(100)) == (Failure.TIMED_OUT, None)


def test_dripping_ends(pki: Pki) -> None:
    def drip(peer: Peer) -> None:
        while True:
            peer.raw(b"2")
            time.sleep(0.05)

    with connected(drip, pki, timeout=0.4) as wire:
        began = time.monotonic()
        assert _reason(lambda: wire.readline(8192))[0] is Failure.TIMED_OUT
        assert time.monotonic() - began < 3


def test_a_new_command_has_a_new_deadline(pki: Pki) -> None:
    def slow(peer: Peer) -> None:
        for _ in range(3):
            peer.hear()
            time.sleep(0.4)
            peer.say("ok")

    with connected(slow, pki, timeout=1.0) as wire:
        for _ in range(3):
            wire.sendall(b"x\r\n")
            assert wire.readline(100) == b"ok\r\n"


def test_an_endless_line_ends(pki: Pki) -> None:
    def endless(peer: Peer) -> None:
        while True:
            peer.raw(b"x" * 4096)

    with connected(endless, pki) as wire:
        assert _reason(lambda: wire.readline(8192)) == (Failure.CONNECTION_LOST, "line_too_long")


def test_a_line_over_the_limit_is_refused_whole(pki: Pki) -> None:
    with connected(lambda peer: peer.say("x" * 300), pki) as wire:
        assert _reason(lambda: wire.readline(100)) == (Failure.CONNECTION_LOST, "line_too_long")


def test_endless_lines_end(pki: Pki) -> None:
    def endless(peer: Peer) -> None:
        while True:
            peer.say(*["250-MORE"] * 100)

    def read_all(wire: Wire) -> None:
        while True:
            wire.readline(8192)

    with connected(endless, pki) as wire:
        assert _reason(lambda: read_all(wire)) == (Failure.CONNECTION_LOST, "line_too_long")


def test_a_peer_that_does_not_read_ends(pki: Pki) -> None:
    over = threading.Event()

    def deaf(peer: Peer) -> None:
        over.wait(10)

    with connected(deaf, pki, timeout=0.3) as wire:
        # more than all buffers of a loopback connection take
        told = _reason(lambda: wire.sendall(b"x" * 64_000_000))
        over.set()
        assert told == (Failure.TIMED_OUT, None)


def test_tls(pki: Pki) -> None:
    def script(peer: Peer) -> None:
        peer.tls()
        peer.say(peer.hear())

    with connected(script, pki) as wire:
        assert wire.secure(pki.client_context(), "localhost.") == "TLS 1.3"
        assert wire.encrypted
        assert wire.loopback
        wire.sendall(b"hello\r\n")
        assert wire.readline(100) == b"hello\r\n"
        assert _reason(lambda: wire.readline(100))[0] is Failure.CONNECTION_LOST


def test_tls_1_2_is_named(pki: Pki) -> None:
    context = pki.client_context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with connected(Peer.tls, pki) as wire:
        assert wire.secure(context, "localhost") == "TLS 1.2"


@pytest.mark.parametrize(
    ("certificate", "detail"),
    [
        ("expired", "certificate has expired"),
        ("elsewhere", "Hostname mismatch, certificate is not valid for 'localhost'"),
        ("stranger", "unable to get local issuer certificate"),
    ],
)
def test_a_bad_certificate_is_refused(pki: Pki, certificate: str, detail: str) -> None:
    with connected(lambda peer: peer.tls(certificate), pki) as wire:
        told = _reason(lambda: wire.secure(pki.client_context(), "localhost"))
        assert told == (Failure.CERTIFICATE_INVALID, detail)


def test_no_tls_at_the_other_end(pki: Pki) -> None:
    def plain(peer: Peer) -> None:
        peer.listen()
        peer.raw(b"500 5.5.2 what?\r\n")
        peer.wait()

    with connected(plain, pki) as wire:
        reason, detail = _reason(lambda: wire.secure(pki.client_context(), "localhost"))
        assert reason is Failure.TLS_FAILED
        assert detail == "WRONG_VERSION_NUMBER"


def test_a_peer_that_leaves_in_the_handshake(pki: Pki) -> None:
    with connected(lambda peer: peer.raw(b""), pki) as wire:
        reason, _ = _reason(lambda: wire.secure(pki.client_context(), "localhost"))
        assert reason in (Failure.TLS_FAILED, Failure.CONNECTION_LOST)
        assert not wire.encrypted


class _Unconnected(ssl.SSLContext):
    """What ssl does where the peer was gone already: a socket without TLS, and no error."""

    def wrap_socket(self, sock: socket.socket, *_: object, **__: object) -> ssl.SSLSocket:
        sock.close()
        return super().wrap_socket(socket.socket(), server_hostname="localhost")


def test_a_handshake_that_was_left_out_is_no_tls(pki: Pki) -> None:
    with connected(Peer.wait, pki) as wire:
        told = _reason(lambda: wire.secure(_Unconnected(ssl.PROTOCOL_TLS_CLIENT), "localhost"))
        assert told == (Failure.CONNECTION_LOST, None)
        assert not wire.encrypted


def test_a_handshake_without_answer_ends(pki: Pki) -> None:
    with connected(Peer.wait, pki, timeout=0.2) as wire:
        told = _reason(lambda: wire.secure(pki.client_context(), "localhost"))
        assert told == (Failure.TIMED_OUT, None)


def test_an_address_is_verified_too(pki: Pki) -> None:
    with connected(Peer.tls, pki) as wire:
        assert wire.secure(pki.client_context(), "127.0.0.1") == "TLS 1.3"
    with connected(lambda peer: peer.tls("elsewhere"), pki) as wire:
        told = _reason(lambda: wire.secure(pki.client_context(), "127.0.0.1"))
        assert told[0] is Failure.CERTIFICATE_INVALID


def test_closing_twice_is_harmless(pki: Pki) -> None:
    with connected(Peer.wait, pki) as wire:
        wire.close()
        wire.close()
        assert not wire.loopback  # a closed connection leads nowhere
        assert _reason(lambda: wire.sendall(b"x"))[0] is Failure.CONNECTION_LOST

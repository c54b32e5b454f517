# SPDX-License-Identifier: Apache-2.0
"""Names, addresses, and every error of the network as a reason."""

from __future__ import annotations

import errno
import socket
import ssl
import threading
import time
from collections.abc import Iterator

import pytest

from app.errors import AdgangError
from app.mail import dial
from app.mail.dial import Address
from app.oauth.failure import Failure
from tests.mail.pki import Pki
from tests.mail.scripted import Peer, Server


def _verification(message: str) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED]")
    error.verify_message = message
    return error


def _ssl(kind: type[ssl.SSLError], reason: str | None) -> ssl.SSLError:
    error = kind(1, "[SSL]")
    if reason:
        error.reason = reason
    return error


@pytest.mark.parametrize(
    ("error", "reason", "detail"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "host_unknown", "EAI_NONAME"),
        (socket.gaierror(socket.EAI_NODATA, "x"), "host_unknown", "EAI_NODATA"),
        (socket.gaierror(socket.EAI_FAIL, "x"), "host_unknown", "EAI_FAIL"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), "offline", "EAI_AGAIN"),
        (socket.gaierror(socket.EAI_SYSTEM, "x"), "offline", "EAI_SYSTEM"),
        (TimeoutError("timed out"), "timed_out", ""),
        (OSError(errno.ETIMEDOUT, "x"), "timed_out", ""),
        (OSError(errno.ECONNREFUSED, "x"), "connection_refused", "ECONNREFUSED"),
        (OSError(errno.EPERM, "x"), "connection_refused", "EPERM"),
        (OSError(errno.EACCES, "x"), "connection_refused", "EACCES"),
        (OSError(errno.ENETUNREACH, "x"), "offline", "ENETUNREACH"),
        (OSError(errno.EHOSTUNREACH, "x"), "offline", "EHOSTUNREACH"),
        (OSError(errno.ENETDOWN, "x"), "offline", "ENETDOWN"),
        (OSError(errno.EADDRNOTAVAIL, "x"), "offline", "EADDRNOTAVAIL"),
        (OSError(errno.EAFNOSUPPORT, "x"), "offline", "EAFNOSUPPORT"),
        (OSError(errno.ECONNRESET, "x"), "connection_lost", "ECONNRESET"),
        (OSError(errno.EPIPE, "x"), "connection_lost", "EPIPE"),
        (OSError("no number"), "connection_lost", ""),
        (_verification("certificate has expired"), "certificate_invalid",
         "certificate has expired"),
        (_verification("Hostname mismatch, certificate is not valid for 'a'."),
         "certificate_invalid", "Hostname mismatch, certificate is not valid for 'a'"),
        (_verification("x\r\ny\x1b[31m" + "z" * 300), "certificate_invalid",
         "xy[31m" + "z" * 114),
        (_ssl(ssl.SSLError, "WRONG_VERSION_NUMBER"), "tls_failed", "WRONG_VERSION_NUMBER"),
        (_ssl(ssl.SSLError, None), "tls_failed", ""),
        (_ssl(ssl.SSLEOFError, None), "tls_failed", ""),
    ],
)  # fmt: skip
def test_trouble(error: OSError, reason: str, detail: str) -> None:
    told = dial.trouble(error)
    assert (told.reason, told.value or "") == (Failure(reason), detail)


def test_trouble_puts_its_details_first() -> None:
    told = dial.trouble(OSError(errno.ECONNREFUSED, "x"), "[::1]:25")
    assert told.value == "[::1]:25 · ECONNREFUSED"


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("smtp.example.com", "smtp.example.com"),
        (" smtp.example.com ", "smtp.example.com"),
        ("smtp.example.com.", "smtp.example.com."),
        ("blåbær.example", "xn--blbr-roah.example"),
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8::1", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("fe80::1%eth0", "fe80::1%eth0"),
    ],
)
def test_ascii_host(host: str, name: str) -> None:
    assert dial.ascii_host(host) == name


@pytest.mark.parametrize(
    ("host", "reason"),
    [
        ("", "not_configured"),
        ("  ", "not_configured"),
        ("[]", "not_configured"),
        ("a..b", "host_unknown"),
        (".example.com", "host_unknown"),
        ("x" * 64 + ".example", "host_unknown"),
        ("a\0b", "host_unknown"),
        ("a\nb", "host_unknown"),
    ],
)
def test_a_host_that_is_none(host: str, reason: str) -> None:
    with pytest.raises(AdgangError) as caught:
        dial.ascii_host(host)
    assert caught.value.reason == Failure(reason)


def test_resolve_knows_this_machine() -> None:
    addresses = dial.resolve("localhost", 25, 5.0)
    assert {a.host for a in addresses} <= {"127.0.0.1", "::1"}
    assert all(str(a) in ("127.0.0.1:25", "[::1]:25") for a in addresses)


@pytest.mark.parametrize("host", ["::1", "[::1]"])
def test_resolve_takes_ipv6(host: str) -> None:
    (address,) = dial.resolve(host, 587, 5.0)
    assert (address.host, str(address)) == ("::1", "[::1]:587")


def test_resolve_gives_each_address_once_and_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [("2001:db8::1", 25, 0, 0), ("192.0.2.1", 25), ("2001:db8::1", 25, 0, 0)]

    def getaddrinfo(host: str, port: int, type: int) -> list[object]:  # noqa: A002
        assert (host, port, type) == ("mail.example.com", 25, socket.SOCK_STREAM)
        return [(socket.AF_INET6 if len(a) == 4 else socket.AF_INET, type, 6, "", a) for a in found]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    addresses = dial.resolve("mail.example.com", 25, 5.0)
    assert [str(a) for a in addresses] == ["[2001:db8::1]:25", "192.0.2.1:25"]
    assert addresses[0].sockaddr == found[0]


@pytest.mark.parametrize(
    ("number", "reason"),
    [(socket.EAI_NONAME, "host_unknown"), (socket.EAI_AGAIN, "offline")],
)
def test_resolve_failure(monkeypatch: pytest.MonkeyPatch, number: int, reason: str) -> None:
    def getaddrinfo(*_: object, **__: object) -> None:
        raise socket.gaierror(number, "no")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with pytest.raises(AdgangError) as caught:
        dial.resolve("mail.example.com", 25, 5.0)
    assert caught.value.reason == Failure(reason)


@pytest.fixture
def hanging_resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    release = threading.Event()

    def getaddrinfo(*_: object, **__: object) -> list[object]:
        release.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield
    release.set()
    for thread in threading.enumerate():
        if thread.name == "resolve":
            thread.join(5)


@pytest.mark.usefixtures("hanging_resolver")
def test_resolve_does_not_wait_for_a_dead_name_server() -> None:
    began = time.monotonic()
    with pytest.raises(AdgangError) as caught:
        dial.resolve("mail.example.com", 25, 0.2)
    assert caught.value.reason is Failure.TIMED_OUT
    assert time.monotonic() - began < 5


def _closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_dial_tries_all_addresses(pki: Pki) -> None:
    with Server(Peer.wait, pki) as server:
        dead = Address(socket.AF_INET, ("127.0.0.1", _closed_port()))
        alive = Address(socket.AF_INET, ("127.0.0.1", server.port))
        endpoint, address = dial.dial([dead, alive], 5.0)
        with endpoint:
            assert address == alive
            assert endpoint.getpeername() == alive.sockaddr


def test_dial_speaks_ipv6(pki: Pki) -> None:
    with Server(Peer.wait, pki, socket.AF_INET6) as server:
        endpoint, address = dial.dial(dial.resolve("[::1]", server.port, 5.0), 5.0)
        endpoint.close()
        assert str(address) == f"[::1]:{server.port}"


def test_dial_names_the_refusing_address() -> None:
    address = Address(socket.AF_INET, ("127.0.0.1", _closed_port()))
    with pytest.raises(AdgangError) as caught:
        dial.dial([address], 5.0)
    assert caught.value.reason is Failure.CONNECTION_REFUSED
    assert caught.value.value == f"{address} · ECONNREFUSED"


def _scripted_connect(monkeypatch: pytest.MonkeyPatch, fates: dict[str, OSError]) -> list[float]:
    """Each address has its fate; the timeouts they were given are returned."""
    timeouts: list[float] = []

    def connected(address: Address, timeout: float) -> socket.socket:
        timeouts.append(timeout)
        raise fates[address.host]

    monkeypatch.setattr(dial, "_connected", connected)
    return timeouts


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (OSError(errno.ENETUNREACH, ""), ConnectionRefusedError(111, ""), "connection_refused"),
        (TimeoutError(), ConnectionRefusedError(111, ""), "connection_refused"),
        (OSError(errno.ENETUNREACH, ""), TimeoutError(), "timed_out"),
        (OSError(errno.ENETUNREACH, ""), OSError(errno.ENETUNREACH, ""), "offline"),
        (ConnectionResetError(104, ""), OSError(errno.EHOSTUNREACH, ""), "connection_lost"),
    ],
)
def test_the_most_telling_failure_counts(
    monkeypatch: pytest.MonkeyPatch, first: OSError, second: OSError, reason: str
) -> None:
    for fates in ({"::2": first, "192.0.2.1": second}, {"::2": second, "192.0.2.1": first}):
        _scripted_connect(monkeypatch, fates)
        addresses = [
            Address(socket.AF_INET6, ("::2", 25)),
            Address(socket.AF_INET, ("192.0.2.1", 25)),
        ]
        with pytest.raises(AdgangError) as caught:
            dial.dial(addresses, 5.0)
        assert caught.value.reason == Failure(reason)


def test_a_dead_route_leaves_time_for_the_next_address(monkeypatch: pytest.MonkeyPatch) -> None:
    hosts = ["192.0.2.1", "192.0.2.2", "192.0.2.3"]
    timeouts = _scripted_connect(monkeypatch, dict.fromkeys(hosts, TimeoutError()))
    with pytest.raises(AdgangError):
        dial.dial([Address(socket.AF_INET, (host, 25)) for host in hosts], 6.0)
    assert timeouts[0] == pytest.approx(2.0, abs=0.1)
    assert timeouts[2] == pytest.approx(6.0, abs=0.2)  # nothing was spent in this test

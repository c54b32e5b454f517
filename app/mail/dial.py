# SPDX-License-Identifier: Apache-2.0
"""The way to a mail server: its name, its addresses, and what the network's errors mean."""

from __future__ import annotations

import errno
import queue
import socket
import ssl
import threading
import time
from collections.abc import Sequence
from typing import NamedTuple

from app import tls
from app.errors import AdgangError
from app.mail.refusal import failed
from app.oauth.failure import Failure

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN,
                          errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})  # fmt: skip
_EAI = {getattr(socket, name): name for name in dir(socket) if name.startswith("EAI_")}

# Where several addresses fail, the one that answered knows most.
_TELLING = (Failure.CONNECTION_REFUSED, Failure.TIMED_OUT, Failure.CONNECTION_LOST)


class Address(NamedTuple):
    """Where to connect to."""

    family: int
    sockaddr: tuple[str, int]  # the first two of an IPv6 one are the same

    @property
    def host(self) -> str:
        """The IP address."""
        return self.sockaddr[0]

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.sockaddr[1]}"


def ascii_host(host: str) -> str:
    """The name as DNS and certificates have it (RFC 3490); IPv6 without brackets.

    Raises `failed` (not_configured, host_unknown).
    """
    bare = host.strip().removeprefix("[").removesuffix("]")
    if not bare:
        raise failed(Failure.NOT_CONFIGURED, "server")
    try:
        name = bare.encode("idna").decode("ascii")
    except UnicodeError:
        raise failed(Failure.HOST_UNKNOWN) from None
    if not name.isprintable():  # a NUL would end the name early
        raise failed(Failure.HOST_UNKNOWN)
    return name


def resolve(host: str, port: int, timeout: float) -> tuple[Address, ...]:
    """All addresses of `host`, within `timeout` seconds.

    In a thread, because getaddrinfo has no deadline of its own. Raises `failed` (host_unknown,
    offline, timed_out).
    """
    name = ascii_host(host)
    answers: queue.SimpleQueue[tuple[Address, ...] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
        except OSError as error:
            answers.put(error)
        else:
            addresses = (Address(entry[0], entry[4]) for entry in found)  # type: ignore[arg-type]
            answers.put(tuple(dict.fromkeys(addresses)))

    threading.Thread(target=look_up, name="resolve", daemon=True).start()
    try:
        answer = answers.get(timeout=timeout)
    except queue.Empty:
        raise failed(Failure.TIMED_OUT) from None
    if isinstance(answer, OSError):
        raise trouble(answer) from answer
    return answer


def dial(addresses: Sequence[Address], timeout: float) -> tuple[socket.socket, Address]:
    """A connection to the first address that takes one; all are tried within `timeout`."""
    deadline = time.monotonic() + timeout
    troubles: list[AdgangError] = []
    for index, address in enumerate(addresses):
        # A dead IPv6 route must leave time for IPv4.
        share = (deadline - time.monotonic()) / (len(addresses) - index)
        try:
            return _connected(address, max(share, 0.1)), address
        except OSError as error:
            troubles.append(trouble(error, str(address)))
    troubles.sort(key=_telling)
    raise troubles[0]


def _telling(error: AdgangError) -> int:
    return _TELLING.index(error.reason) if error.reason in _TELLING else len(_TELLING)


def _connected(address: Address, timeout: float) -> socket.socket:
    endpoint = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        endpoint.settimeout(timeout)
        endpoint.connect(address.sockaddr)
    except BaseException:
        endpoint.close()
        raise
    return endpoint


def trouble(error: OSError, *details: str) -> AdgangError:
    """What an error of the network or of TLS means."""
    match error:
        case socket.gaierror():
            # EAI_AGAIN: no name server answered, so the name may well be right.
            offline = error.errno in (socket.EAI_AGAIN, socket.EAI_SYSTEM)
            reason = Failure.OFFLINE if offline else Failure.HOST_UNKNOWN
            return failed(reason, *details, _EAI.get(error.errno, ""))
        case TimeoutError():
            return failed(Failure.TIMED_OUT, *details)
        case ssl.SSLCertVerificationError():
            future = tls.not_valid_yet(error)
            reason = Failure.CLOCK_WRONG if future else Failure.CERTIFICATE_INVALID
            return failed(reason, *details, _short(error.verify_message))
        case ssl.SSLError():
            # absent where ssl's Python half raised it
            return failed(Failure.TLS_FAILED, *details, _short(getattr(error, "reason", None)))
        case ConnectionRefusedError() | PermissionError():  # EPERM: a local firewall
            reason = Failure.CONNECTION_REFUSED
        case _ if error.errno in _UNREACHABLE:
            reason = Failure.OFFLINE
        case _:
            reason = Failure.CONNECTION_LOST
    return failed(reason, *details, errno.errorcode.get(error.errno or 0, ""))


def _short(text: str | None) -> str:
    """OpenSSL's words, which name the certificate's host at most."""
    return "".join(c for c in text or "" if c.isprintable())[:120].rstrip(". ")

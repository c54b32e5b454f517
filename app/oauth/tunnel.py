# SPDX-License-Identifier: Apache-2.0
"""CONNECT by hand (RFC 9110 9.3.6), for the test of a proxy that shows each stage."""

from __future__ import annotations

import re
import socket
import ssl
import time
from typing import TYPE_CHECKING

from app.errors import AdgangError, ErrorId
from app.oauth.failure import Failure
from app.secret import Secret

if TYPE_CHECKING:
    from urllib3.util.ssltransport import SSLTransport

_HEAD_END = b"\r\n\r\n"
_LONGEST = 65536  # octets of an answer's head
_STATUS = re.compile(rb"HTTP/1\.[01] ([1-5][0-9]{2})[ \r]")
_LOGIN_NEEDED = 407


def request(target: str, authorization: Secret | None) -> Secret:
    """The request for a tunnel to `target`, `HOST:PORT`."""
    login = f"Proxy-Authorization: {authorization.reveal()}\r\n" if authorization else ""
    return Secret(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{login}\r\n")


def judge(head: bytes) -> int:
    """The status of an answer that is a success (2xx). Raises `failed` with the refusal."""
    found = _STATUS.match(head)
    if found is None:
        raise _failed(Failure.PROXY_UNREACHABLE, "HTTP")
    status = int(found[1])
    if 200 <= status <= 299:
        return status
    refused = status == _LOGIN_NEEDED
    reason = Failure.PROXY_LOGIN_REFUSED if refused else Failure.PROXY_REFUSED
    raise _failed(reason, f"HTTP {status}")


def connect(
    proxy: socket.socket, target: str, authorization: Secret | None, timeout: float
) -> None:
    """Ask the proxy at the other end for a tunnel, within `timeout` seconds. Raises `failed`."""
    deadline = time.monotonic() + timeout
    head = b""
    try:
        proxy.settimeout(timeout)
        proxy.sendall(request(target, authorization).reveal().encode())
        while _HEAD_END not in head and len(head) < _LONGEST:
            proxy.settimeout(max(deadline - time.monotonic(), 0.01))
            if not (received := proxy.recv(4096)):
                break
            head += received
    except OSError as error:
        raise _failed(Failure.PROXY_UNREACHABLE, _name(error)) from error
    judge(head)


def to_proxy(
    endpoint: socket.socket, host: str, context: ssl.SSLContext, timeout: float
) -> ssl.SSLSocket:
    """TLS with a proxy that speaks it itself. Raises `failed`."""
    try:
        endpoint.settimeout(timeout)
        return context.wrap_socket(endpoint, server_hostname=host)
    except OSError as error:
        endpoint.close()
        raise _failed(Failure.PROXY_UNREACHABLE, _name(error)) from error


def encrypt(
    tunnel: socket.socket, host: str, context: ssl.SSLContext, timeout: float
) -> ssl.SSLSocket | SSLTransport:
    """TLS with `host` at the other end of the tunnel.

    Raises `failed`: `proxy_intercepted` where somebody else's certificate is shown.
    """
    tunnel.settimeout(timeout)
    try:
        if isinstance(tunnel, ssl.SSLSocket):
            from urllib3.util.ssltransport import SSLTransport

            return SSLTransport(tunnel, context, host)
        return context.wrap_socket(tunnel, server_hostname=host)
    except ssl.SSLCertVerificationError as error:
        raise _failed(Failure.PROXY_INTERCEPTED, error.verify_message) from error
    except TimeoutError as error:
        raise _failed(Failure.TIMED_OUT, "") from error
    except ssl.SSLEOFError as error:  # a tunnel that was only promised
        raise _failed(Failure.PROXY_REFUSED, _name(error)) from error
    except ssl.SSLError as error:
        raise _failed(Failure.TLS_FAILED, error.reason) from error
    except OSError as error:
        raise _failed(Failure.PROXY_REFUSED, _name(error)) from error


def _failed(reason: Failure, detail: str) -> AdgangError:
    """`failed` with its reason and machine words that hold no secret."""
    return AdgangError(ErrorId.FAILED, value=detail or None, reason=reason)


def _name(error: OSError) -> str:
    """What happened in one word, such as `TimeoutError`; an exception's text may quote anything."""
    return type(error).__name__

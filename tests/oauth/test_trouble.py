# SPDX-License-Identifier: Apache-2.0
"""Network exceptions, told apart by what they stem from."""

from __future__ import annotations

import errno
import socket
import ssl

import pytest
import requests
from urllib3.exceptions import (
    ConnectTimeoutError,
    MaxRetryError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
)
from urllib3.exceptions import SSLError as UrllibSSLError

from app.oauth.failure import Failure
from app.oauth.trouble import trouble

F = Failure


def new(cause: Exception) -> NewConnectionError:
    error = NewConnectionError(None, "x")  # type: ignore[arg-type]
    error.__cause__ = cause
    return error


def retried(reason: Exception) -> MaxRetryError:
    return MaxRetryError(None, "/token", reason)  # type: ignore[arg-type]


def of_the_future() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError()
    error.verify_code = 9
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (requests.exceptions.SSLError(retried(UrllibSSLError(ssl.SSLCertVerificationError()))),
         F.CERTIFICATE_INVALID),
        (requests.exceptions.SSLError(retried(UrllibSSLError(ssl.SSLError(1, "x")))),
         F.TLS_FAILED),
        (requests.exceptions.SSLError(retried(UrllibSSLError(of_the_future()))), F.CLOCK_WRONG),
        (requests.exceptions.SSLError(), F.TLS_FAILED),
        (ssl.SSLEOFError(), F.TLS_FAILED),
        (requests.ConnectionError(retried(new(socket.gaierror(socket.EAI_NONAME, "x")))),
         F.HOST_UNKNOWN),
        (requests.ConnectionError(retried(new(socket.gaierror(socket.EAI_AGAIN, "x")))),
         F.OFFLINE),
        (requests.ConnectionError(retried(new(ConnectionRefusedError()))), F.CONNECTION_REFUSED),
        (requests.ConnectionError(retried(new(OSError(errno.ENETUNREACH, "x")))), F.OFFLINE),
        (requests.ConnectionError(retried(new(OSError(errno.EHOSTUNREACH, "x")))), F.OFFLINE),
        (requests.ConnectionError(retried(new(PermissionError(errno.EACCES, "x")))), F.OFFLINE),
        (requests.ConnectTimeout(retried(ConnectTimeoutError())), F.TIMED_OUT),
        (requests.ReadTimeout(), F.TIMED_OUT),
        (ReadTimeoutError(None, "/token", "x"), F.TIMED_OUT),  # type: ignore[arg-type]
        (requests.ConnectionError(ProtocolError("x", ConnectionResetError())), F.CONNECTION_LOST),
        (requests.exceptions.InvalidURL(), F.HOST_UNKNOWN),
        (requests.exceptions.ContentDecodingError(), F.CONNECTION_LOST),
        (OSError(), F.CONNECTION_LOST),
    ],
)  # fmt: skip
def test_trouble(error: Exception, expected: Failure) -> None:
    assert trouble(error) is expected


def of_proxy(cause: Exception) -> requests.exceptions.ProxyError:
    return requests.exceptions.ProxyError(retried(ProxyError("x", cause)))


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (OSError("Tunnel connection failed: 407 Proxy Authentication Required"),
         F.PROXY_LOGIN_REFUSED),
        (OSError("Tunnel connection failed: 403 Forbidden"), F.PROXY_REFUSED),
        (OSError("Tunnel connection failed: 502 Bad Gateway"), F.PROXY_REFUSED),
        (OSError("something else: 407"), F.PROXY_UNREACHABLE),
        (new(ConnectionRefusedError()), F.PROXY_UNREACHABLE),
        (new(socket.gaierror(socket.EAI_NONAME, "x")), F.PROXY_UNREACHABLE),
        (new(socket.gaierror(socket.EAI_AGAIN, "x")), F.PROXY_UNREACHABLE),
        (new(OSError(errno.ENETUNREACH, "x")), F.PROXY_UNREACHABLE),
        (ConnectTimeoutError(), F.PROXY_UNREACHABLE),
        (UrllibSSLError(ssl.SSLCertVerificationError()), F.PROXY_UNREACHABLE),
    ],
)  # fmt: skip
def test_what_goes_wrong_before_the_tunnel_stands_is_the_proxys(
    cause: Exception, expected: Failure
) -> None:
    assert trouble(of_proxy(cause), proxied=True) is expected


def test_another_certificate_behind_a_proxy_is_probably_the_proxys() -> None:
    error = requests.exceptions.SSLError(retried(UrllibSSLError(ssl.SSLCertVerificationError())))
    assert trouble(error, proxied=True) is F.PROXY_INTERCEPTED
    assert trouble(error) is F.CERTIFICATE_INVALID
    assert trouble(requests.ReadTimeout(), proxied=True) is F.TIMED_OUT


def test_a_chain_that_bites_its_tail_ends() -> None:
    error, other = OSError(), ConnectionRefusedError()
    error.__cause__, other.__context__ = other, error
    assert trouble(error) is F.CONNECTION_REFUSED

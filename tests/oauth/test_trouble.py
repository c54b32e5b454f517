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
        (requests.exceptions.ProxyError(retried(ProxyError("x", OSError("407")))),
         F.CONNECTION_REFUSED),
        (requests.exceptions.ProxyError(retried(ProxyError("x", new(
            socket.gaierror(socket.EAI_NONAME, "x"))))), F.HOST_UNKNOWN),
        (requests.exceptions.InvalidURL(), F.HOST_UNKNOWN),
        (requests.exceptions.ContentDecodingError(), F.CONNECTION_LOST),
        (OSError(), F.CONNECTION_LOST),
    ],
)  # fmt: skip
def test_trouble(error: Exception, expected: Failure) -> None:
    assert trouble(error) is expected


def test_a_chain_that_bites_its_tail_ends() -> None:
    error, other = OSError(), ConnectionRefusedError()
    error.__cause__, other.__context__ = other, error
    assert trouble(error) is F.CONNECTION_REFUSED

# SPDX-License-Identifier: Apache-2.0
"""Why no answer arrived, read from the chain of causes of a network exception."""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Iterator

import requests
import urllib3.exceptions

from app import tls
from app.oauth.failure import Failure

_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}

# The first that is met in the chain decides. TLS comes first: requests' SSLError is a
# ConnectionError, Python's an OSError.
_KINDS: tuple[tuple[Failure, tuple[type[BaseException], ...]], ...] = (
    (Failure.CERTIFICATE_INVALID, (ssl.SSLCertVerificationError,)),
    (Failure.TLS_FAILED, (ssl.SSLError, requests.exceptions.SSLError, urllib3.exceptions.SSLError)),
    (Failure.HOST_UNKNOWN, (socket.gaierror, requests.exceptions.InvalidURL)),
    (Failure.CONNECTION_REFUSED, (ConnectionRefusedError,)),
    (Failure.TIMED_OUT, (TimeoutError, requests.Timeout, urllib3.exceptions.ReadTimeoutError)),
    (Failure.OFFLINE, (urllib3.exceptions.NewConnectionError,)),
)


_PROXY = (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError)
_LOGIN_NEEDED = "407"  # RFC 9110 15.5.8
# What http.client makes of an answer to CONNECT that is no 2xx.
_ANSWER = re.compile(r"Tunnel connection failed: ([0-9]{3})\b")


def trouble(error: BaseException, *, proxied: bool = False) -> Failure:
    """The failure behind `error`; `proxied`: the request went by a proxy.

    Of its text at most a status number is used: it may quote the request.
    """
    causes = list(_causes(error))
    if any(isinstance(cause, _PROXY) for cause in causes):
        return _of_proxy(causes)
    found = _direct(causes)
    # Who looks into TLS shows a certificate of its own.
    intercepted = proxied and found is Failure.CERTIFICATE_INVALID
    return Failure.PROXY_INTERCEPTED if intercepted else found


def _of_proxy(causes: list[BaseException]) -> Failure:
    """What the proxy answered, or that it could not be reached, however that showed."""
    for cause in causes:
        if answer := _ANSWER.match(str(cause)):
            refused = answer[1] == _LOGIN_NEEDED
            return Failure.PROXY_LOGIN_REFUSED if refused else Failure.PROXY_REFUSED
    return Failure.PROXY_UNREACHABLE


def _direct(causes: list[BaseException]) -> Failure:
    if any(_no_network(cause) for cause in causes):
        return Failure.OFFLINE
    if any(_of_the_future(cause) for cause in causes):
        return Failure.CLOCK_WRONG
    for failure, kinds in _KINDS:
        if any(isinstance(cause, kinds) for cause in causes):
            return failure
    return Failure.CONNECTION_LOST


def _no_network(cause: BaseException) -> bool:
    if isinstance(cause, socket.gaierror):
        # "Try again": no resolver could be reached, which is no network rather than no host.
        return cause.errno == socket.EAI_AGAIN
    return isinstance(cause, OSError) and cause.errno in _UNREACHABLE


def _of_the_future(cause: BaseException) -> bool:
    return isinstance(cause, ssl.SSLCertVerificationError) and tls.not_valid_yet(cause)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and all that it stems from; urllib3 keeps them in `reason` and `args` as well."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        cause = waiting.pop(0)
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [getattr(cause, "reason", None), cause.__cause__, cause.__context__, *cause.args]

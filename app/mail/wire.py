# SPDX-License-Identifier: Apache-2.0
"""One TCP connection to a mail server: bounded in time and size, encrypted where asked.

`Wire` stands in for the socket of smtplib and poplib, which read without a deadline.
"""

from __future__ import annotations

import socket
import ssl
import time
from typing import NoReturn

from app.mail.dial import trouble
from app.mail.refusal import failed
from app.oauth.failure import Failure
from app.validation import is_loopback

_REPLY_LIMIT = 65536  # octets in one answer; the longest real EHLO or CAPA is a hundredth of it
_CHUNK = 65536


class Wire:
    """A connected socket with a deadline for every answer. Speaks `failed` instead of OSError."""

    def __init__(self, endpoint: socket.socket, timeout: float) -> None:
        self._socket = endpoint
        self._buffer = bytearray()
        self.timeout = timeout  # seconds for one answer, however slowly it drips
        self.reply_limit = _REPLY_LIMIT  # octets in one answer
        self._begin()

    def _begin(self) -> None:
        self._deadline = time.monotonic() + self.timeout
        self._left = self.reply_limit

    @property
    def local_address(self) -> str:
        """This machine's IP address on the connection."""
        return str(self._socket.getsockname()[0])

    @property
    def encrypted(self) -> bool:
        """Whether TLS is on."""
        return isinstance(self._socket, ssl.SSLSocket)

    @property
    def loopback(self) -> bool:
        """Whether the connection stays on this machine."""
        try:
            return is_loopback(str(self._socket.getpeername()[0]))
        except OSError:  # the peer is gone; nothing reaches it
            return False

    def secure(self, context: ssl.SSLContext, hostname: str) -> str:
        """Start TLS and verify the certificate for `hostname`. The version: `TLS 1.3`."""
        self._refuse_early_words()
        self._socket.settimeout(self.timeout)
        name = hostname.rstrip(".").partition("%")[0]  # a link's scope is no part of the name
        try:
            secured = context.wrap_socket(self._socket, server_hostname=name)
        except OSError as error:
            raise trouble(error) from error
        version = secured.version()
        if version is None:  # the peer left before the handshake, and ssl says nothing
            secured.close()
            raise failed(Failure.CONNECTION_LOST)
        self._socket = secured
        self._begin()
        return version.replace("TLSv", "TLS ")

    def _refuse_early_words(self) -> None:
        """Plain text that waits when TLS starts was put there by somebody else (RFC 3207 6)."""
        early = bool(self._buffer)
        self._buffer.clear()
        self._socket.setblocking(False)
        try:
            early = bool(self._socket.recv(1, socket.MSG_PEEK)) or early
        except BlockingIOError:
            pass
        except OSError as error:
            raise trouble(error) from error
        if early:
            raise failed(Failure.TLS_FAILED, "plaintext")

    def sendall(self, data: bytes) -> None:
        """Send a command; its answer's deadline begins."""
        view = memoryview(data)
        try:
            for start in range(0, len(view), _CHUNK):  # a long message may take longer than one
                self._socket.settimeout(self.timeout)
                self._socket.sendall(view[start : start + _CHUNK])
        except OSError as error:
            self._lost(error)
        self._begin()

    def readline(self, limit: int) -> bytes:
        """One whole line with its line end; a line cut off by the peer is none."""
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) >= limit:
                raise failed(Failure.CONNECTION_LOST, "line_too_long")
            self._receive()
        line = bytes(self._buffer[: end + 1])
        del self._buffer[: end + 1]
        self._left -= len(line)
        if len(line) > limit or self._left < 0:
            raise failed(Failure.CONNECTION_LOST, "line_too_long")
        return line

    def read(self) -> bytes:
        """What comes next, at least one octet, within `timeout`; for answers of any length."""
        if not self._buffer:
            self._begin()
            self._receive()
        octets = bytes(self._buffer)
        self._buffer.clear()
        return octets

    def _receive(self) -> None:
        remaining = self._deadline - time.monotonic()
        if remaining <= 0:
            raise failed(Failure.TIMED_OUT)
        try:
            self._socket.settimeout(remaining)
            received = self._socket.recv(_CHUNK)
        except OSError as error:
            self._lost(error)
        if not received:
            raise failed(Failure.CONNECTION_LOST)
        self._buffer += received

    def _lost(self, error: OSError) -> NoReturn:
        if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            raise failed(Failure.CONNECTION_LOST) from error
        raise trouble(error) from error

    def makefile(self, _mode: str) -> Wire:
        """The reading side, for smtplib and poplib."""
        return self

    def shutdown(self, _how: int) -> None:
        """Nothing: `close` ends both directions."""

    def close(self) -> None:
        """Drop the connection without a word."""
        self._socket.close()

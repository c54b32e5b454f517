# SPDX-License-Identifier: Apache-2.0
"""HTTP for the sandbox: requests and answers as values, and the handler between them."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from app.sandbox.connections import Handle, Listener

_BODY = 65536  # octets of a body that are accepted
_DRAIN = 1 << 20  # octets that are read at all


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request. `secure`: it came over TLS. `headers` are spelled `Like-This`."""

    method: str
    target: str = field(repr=False)  # may hold a user code
    headers: Mapping[str, str] = field(repr=False)
    body: str = field(repr=False)
    peer: str
    secure: bool

    @property
    def path(self) -> str:
        """The path alone."""
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        """The query's fields; of equal names the last counts."""
        return dict(parse_qsl(urlsplit(self.target).query))

    @property
    def form(self) -> dict[str, str]:
        """The fields of a posted form."""
        return dict(parse_qsl(self.body, keep_blank_values=True))


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What is sent back. Status 0: hang up without a word."""

    status: int
    body: bytes = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)


Application = Callable[[HttpRequest], HttpAnswer]


def json_answer(value: Mapping[str, Any], status: int = 200) -> HttpAnswer:
    """A JSON object that no cache keeps."""
    headers = {"Content-Type": "application/json", "Cache-Control": "no-store"}
    return HttpAnswer(status, json.dumps(dict(value)).encode(), headers)


class HttpHandler(BaseHTTPRequestHandler):
    """Reads requests from a connection and writes what the application answers."""

    protocol_version = "HTTP/1.1"  # a client that polls keeps its connection
    wbufsize = -1  # head and body in one write

    def __init__(self, application: Application, connection: socket.socket, peer: str) -> None:
        self._application = application
        self._peer = peer
        # the base class keeps the server for others and uses nothing of it
        super().__init__(connection, (peer, 0), cast("Any", None))

    def do_GET(self) -> None:
        """A page or a document."""
        self._respond("")

    do_HEAD = do_GET  # noqa: N815 - http.server's name

    def do_POST(self) -> None:
        """A form, from a client or a browser."""
        stated = self.headers.get("Content-Length", "")
        if not (stated.isascii() and stated.isdigit()):
            self.close_connection = True
            self._write(HttpAnswer(411))
            return
        body = self.rfile.read(min(int(stated), _DRAIN))
        if int(stated) <= _BODY:
            self._respond(body.decode("utf-8", "replace"))
        else:
            # read first: a connection closed on unread octets takes the answer with it
            self.close_connection = True
            self._write(HttpAnswer(413))

    def _respond(self, body: str) -> None:
        request = HttpRequest(
            self.command, self.path, {name.title(): text for name, text in self.headers.items()},
            body, self._peer, isinstance(self.connection, ssl.SSLSocket),
        )  # fmt: skip
        self._write(self._application(request))

    def _write(self, answer: HttpAnswer) -> None:
        if not answer.status:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != HTTPStatus.NO_CONTENT:
            self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def finish(self) -> None:
        """A client that has gone gets no last words."""
        with contextlib.suppress(OSError):
            super().finish()

    def version_string(self) -> str:
        """What the Server header says: no versions."""
        return "sandbox"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: request lines hold user codes."""


def http_handle(application: Application) -> Handle:
    """What a listener needs to serve `application`."""

    def handle(connection: socket.socket, peer: str, _listener: Listener) -> None:
        HttpHandler(application, connection, peer)

    return handle

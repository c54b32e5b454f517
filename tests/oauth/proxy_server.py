# SPDX-License-Identifier: Apache-2.0
"""A proxy on loopback that wants a log-in, refuses, hangs up or looks into TLS."""

from __future__ import annotations

import base64
import ssl
from contextlib import suppress
from http.server import BaseHTTPRequestHandler

from tests.oauth.https_server import ScriptedServer, tunnel


class ProxyServer(ScriptedServer):
    """Lets CONNECT through, but for what a test sets."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        super().__init__(context)
        self.login: str | None = None  # user:password
        self.refusal: int | None = None  # a status
        self.garbage: bytes | None = None  # instead of an answer
        self.hangs_up = False  # after the answer
        self.own: ssl.SSLContext | None = None  # the certificate it shows for every host

    def connect(self, handler: BaseHTTPRequestHandler) -> None:
        if self.login is not None and not self._logged_in(handler):
            handler.send_error(407)
        elif self.refusal is not None:
            handler.send_error(self.refusal)
        elif self.garbage is not None:
            handler.wfile.write(self.garbage)
        elif self.own is not None:
            self._answer(handler)
            with suppress(OSError):
                self.own.wrap_socket(handler.connection, server_side=True).close()
        elif self.hangs_up:
            self._answer(handler)
        else:
            tunnel(handler)
            return
        handler.close_connection = True

    @property
    def hosts(self) -> list[str]:
        """Where a tunnel was asked to."""
        return [seen.path for seen in self.seen if seen.method == "CONNECT"]

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.flush()

    def _logged_in(self, handler: BaseHTTPRequestHandler) -> bool:
        wanted = "Basic " + base64.b64encode((self.login or "").encode()).decode()
        return handler.headers.get("Proxy-Authorization") == wanted

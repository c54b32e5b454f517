# SPDX-License-Identifier: Apache-2.0
"""A provider on loopback that answers from a script, over TLS with an authority of its own."""

from __future__ import annotations

import datetime
import json
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Authority:
    """A CA file, and a context for a server that it vouches for as `localhost`."""

    ca_file: Path
    context: ssl.SSLContext


def make_authority(folder: Path) -> Authority:
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    pem = serialization.Encoding.PEM
    ca_file, chain = folder / "ca.pem", folder / "server.pem"
    root, leaf = f"{folder.name} root", "localhost"
    ca_file.write_bytes(_certificate(root, ca_key, root, ca_key).public_bytes(pem))
    chain.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + _certificate(leaf, key, root, ca_key).public_bytes(pem)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return Authority(ca_file, context)


def _certificate(
    name: str, key: ec.EllipticCurvePrivateKey, issuer: str, signer: ec.EllipticCurvePrivateKey
) -> x509.Certificate:
    now, ca = datetime.datetime.now(datetime.UTC), name == issuer
    names = [x509.DNSName("localhost")]
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=2))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(signer, hashes.SHA256())
    )


@dataclass
class Reply:
    """One scripted answer. `hook` may misuse the connection instead of sending the body."""

    status: int = 200
    body: bytes | Mapping[str, Any] | list[Any] | None = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    hook: Callable[[BaseHTTPRequestHandler], None] | None = None

    def content(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    text: str

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.text, strict_parsing=True))


class ScriptedServer:
    """Answers with the script's next reply; the last one is repeated."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.script: list[Reply] = []
        self.by_path: dict[str, Reply] = {}
        self.seen: list[Seen] = []
        self.stopping = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                size = int(self.headers.get("Content-Length") or 0)
                text = self.rfile.read(size).decode()
                outer.seen.append(Seen(self.command, self.path, dict(self.headers.items()), text))
                outer.reply_to(self)

            do_GET = do_POST = answer  # noqa: N815

            def do_CONNECT(self) -> None:
                outer.seen.append(Seen("CONNECT", self.path, dict(self.headers.items()), ""))
                outer.connect(self)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = False
            block_on_close = True

            def finish_request(self, request: Any, client_address: Any) -> None:
                # The handshake happens in the connection's own thread.
                request.settimeout(5)
                with suppress(OSError):
                    if context is None:
                        Handler(request, client_address, self)
                        return
                    with context.wrap_socket(request, server_side=True) as encrypted:
                        Handler(encrypted, client_address, self)

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def reply_to(self, handler: BaseHTTPRequestHandler) -> None:
        reply = self.by_path.get(handler.path)
        if reply is None:
            reply = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        self.stopping.wait(reply.delay)
        if reply.hook is not None:
            reply.hook(handler)
            return
        content = reply.content()
        handler.send_response(reply.status)
        for name, value in {"Content-Length": str(len(content)), **reply.headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    def connect(self, handler: BaseHTTPRequestHandler) -> None:
        """Be a proxy."""
        tunnel(handler)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def reset(handler: BaseHTTPRequestHandler) -> None:
    """Cut the connection after the request was read: the answer is lost."""
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.close_connection = True


def trickle(pause: float, count: int) -> Callable[[BaseHTTPRequestHandler], None]:
    """Send a body one octet at a time."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(count))
        handler.end_headers()
        for _ in range(count):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(pause)

    return send


def truncated(handler: BaseHTTPRequestHandler) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"access_token":')
    handler.close_connection = True


def tunnel(handler: BaseHTTPRequestHandler) -> None:
    """Be a proxy: connect, then copy octets both ways until one side is done."""
    host, _, port = handler.path.rpartition(":")
    with socket.create_connection((host, int(port)), timeout=5) as far:
        handler.send_response(200)
        handler.end_headers()
        with suppress(OSError):
            _copy(handler.connection, far)
    handler.close_connection = True


def _copy(near: socket.socket, far: socket.socket) -> None:
    """Both ways on one thread: two must not use one TLS connection at the same time."""
    other = {near: far, far: near}
    while True:
        held = [each for each in other if isinstance(each, ssl.SSLSocket) and each.pending()]
        ready, _, _ = select.select(list(other), [], [], 0 if held else 5)
        if not held and not ready:
            return
        for source in {*held, *ready}:
            data = source.recv(65536)
            if not data:
                return
            other[source].sendall(data)

# SPDX-License-Identifier: Apache-2.0
"""One listening port, a thread for each connection, and an end that waits for nobody."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable

HANDSHAKE = 10.0  # seconds a client has for TLS
IDLE = 60.0  # seconds a connection may say nothing
JOIN = 1.0  # seconds `close` waits for the threads together

Handle = Callable[[socket.socket, str, "Listener"], None]


class Listener:
    """Accepts on `host`; with `context` TLS comes first. Port 0 asks the system for one."""

    def __init__(self, host: str, port: int = 0, context: ssl.SSLContext | None = None) -> None:
        self._socket = socket.create_server((host, port), backlog=64)
        # a connection may be gone between select and accept
        self._socket.setblocking(False)
        self.host = host
        self.port: int = self._socket.getsockname()[1]
        self._context = context
        self._woken, self._wake = socket.socketpair()
        self._lock = threading.Lock()
        self._open: dict[threading.Thread, socket.socket] = {}
        self._thread: threading.Thread | None = None

    def serve(self, handle: Handle) -> None:
        """Start accepting; `handle(connection, peer address, listener)` runs in its own thread."""
        self._thread = threading.Thread(
            target=self._accept, args=(handle,), name=f"sandbox:{self.port}", daemon=True
        )
        self._thread.start()

    def adopt(self, connection: socket.socket) -> None:
        """The calling thread speaks through `connection` now (after STLS)."""
        with self._lock:
            self._open[threading.current_thread()] = connection

    def close(self) -> None:
        """Stop accepting, cut every connection, wait for the threads at most `JOIN` seconds."""
        self._wake.send(b".")
        if self._thread is not None:
            self._thread.join()
        for part in (self._socket, self._wake, self._woken):
            part.close()
        with self._lock:
            threads = dict(self._open)
        for connection in threads.values():
            with contextlib.suppress(OSError):
                # the plain method: SSLSocket's own would pull TLS from under the reading thread
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        deadline = time.monotonic() + JOIN
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _accept(self, handle: Handle) -> None:
        while True:
            readable, _, _ = select.select([self._socket, self._woken], [], [])
            if self._woken in readable:
                return
            with contextlib.suppress(OSError):
                connection, address = self._socket.accept()
                self._begin(connection, str(address[0]), handle)

    def _begin(self, connection: socket.socket, peer: str, handle: Handle) -> None:
        connection.settimeout(HANDSHAKE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._context is not None:
            # the handshake is the thread's, so that a silent client holds up nobody
            connection = self._context.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        thread = threading.Thread(target=self._run, args=(connection, peer, handle), daemon=True)
        with self._lock:
            self._open[thread] = connection
        thread.start()

    def _run(self, connection: socket.socket, peer: str, handle: Handle) -> None:
        try:
            # a client that hangs up, times out or distrusts the CA is its own affair
            with contextlib.suppress(OSError):
                if isinstance(connection, ssl.SSLSocket):
                    connection.do_handshake()
                connection.settimeout(IDLE)
                handle(connection, peer, self)
        finally:
            with self._lock:
                current = self._open.pop(threading.current_thread(), connection)
            current.close()
            connection.close()


def lan_address() -> str:
    """This machine's address in its network, else 127.0.0.1. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # connecting a datagram socket only looks the route up; the address is for examples
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        address = str(probe.getsockname()[0])
    return "127.0.0.1" if address.startswith(("0.", "127.")) else address

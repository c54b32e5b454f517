# SPDX-License-Identifier: Apache-2.0
"""What the vault's tests share: vaults over either backend, a keyring in memory, a scripted bus."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from jeepney import (  # type: ignore[import-untyped]
    HeaderFields,
    Message,
    Parser,
    new_error,
    new_method_return,
)
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.vault.sealed_file import SealedFile
from app.vault.secret_service import SecretService
from app.vault.store import Condition, Store
from app.vault.vault import SECRET_SERVICE, Vault, open_vault

ME = "installation-1"
OTHER = "installation-2"


class MemoryKeyring(KeyringBackend):
    """Stands for the real backend below `SecretService`."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@dataclass
class Desk:
    """One machine whose vault is opened again and again, as by several processes."""

    config: PanelConfig
    store: Store | None = None  # None: the real machine keyring
    remembered: list[str] = field(default_factory=list)

    def vault(self, installation: str = ME) -> Vault:
        known = self.remembered[-1] if self.remembered else None
        if self.store is None:
            return open_vault(self.config, installation, known, self.remembered.append)
        return Vault(
            SECRET_SERVICE, self.store, self.config, installation, known, self.remembered.append
        )


def machine_desk(config: PanelConfig) -> Desk:
    return Desk(config)


def secret_service_desk(config: PanelConfig) -> Desk:
    keyring = MemoryKeyring()
    return Desk(config, SecretService(backend=lambda: keyring))


@contextmanager
def refused(
    id: ErrorId,  # noqa: A002
    *,
    key: str | Path | None = None,
    value: str | None = None,
) -> Iterator[None]:
    """The block must fail with this error, about `key`."""
    with pytest.raises(AdgangError) as caught:
        yield
    assert caught.value.id is id
    if key is not None:
        assert caught.value.key == str(key)
    if value is not None:
        assert caught.value.value == value


def shut(config: PanelConfig, value: str, key: Path, id: ErrorId = ErrorId.KEYRING_LOCKED) -> None:  # noqa: A002
    """Nothing can be read, and nothing is written over."""
    file, before = SealedFile(config), config.secrets_file.read_bytes()
    with refused(id, key=key, value=value or None):
        file.get("adgang", "smtp")
    with refused(id, key=key):
        file.set("adgang", "status-pop", "new")
    with refused(id, key=key):
        file.delete("adgang", "smtp")
    assert file.condition() is Condition.LOCKED
    assert config.secrets_file.read_bytes() == before


Answer = tuple[str, tuple[object, ...]] | str | None  # a reply, an error's name, or silence


class ScriptedBus(threading.Thread):
    """A session bus on a socket that answers each method as told; by default it stays silent."""

    def __init__(self, path: Path, answers: dict[str, Answer]) -> None:
        super().__init__(daemon=True)  # a connection left open fails the test, not the run
        self._answers = answers
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self.address = f"unix:path={path}"
        self.asked: list[str] = []
        self.closed = 0

    def run(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection:
                self._serve(connection)
            self.closed += 1

    def stop(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.join(10)
        assert not self.is_alive()

    def _serve(self, connection: socket.socket) -> None:
        if "AUTH" not in self._answers:
            while connection.recv(4096):
                pass
            return
        received = b""
        while b"BEGIN\r\n" not in received:
            received += connection.recv(4096)
            if received.endswith(b"\r\n") and b"BEGIN" not in received:
                connection.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
        parser = Parser()
        data = received.split(b"BEGIN\r\n", 1)[1]
        while True:
            parser.add_data(data)
            while message := parser.get_next_message():
                self._reply(connection, message)
            if not (data := connection.recv(4096)):
                return

    def _reply(self, connection: socket.socket, message: Message) -> None:
        method = message.header.fields[HeaderFields.member]
        self.asked.append(method)
        answer = self._answers.get(method)
        if answer is None:
            return
        if isinstance(answer, str):
            reply = new_error(message, answer, "s", ("as told",))
        else:
            reply = new_method_return(message, *answer)
        connection.sendall(reply.serialise(serial=len(self.asked)))


@contextmanager
def scripted_bus(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answers: dict[str, Answer]
) -> Iterator[ScriptedBus]:
    bus = ScriptedBus(folder / "bus", answers)
    bus.start()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    try:
        yield bus
    finally:
        bus.stop()


Desks = Callable[[PanelConfig], Desk]

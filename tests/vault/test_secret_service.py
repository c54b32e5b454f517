# SPDX-License-Identifier: Apache-2.0
"""The Secret Service without a desktop: absent, silent, shut, and every error it may answer."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest
from jeepney import DBusErrorResponse, new_error, new_method_call  # type: ignore[import-untyped]
from keyring.backends import fail
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError
from secretstorage.exceptions import (
    LockedException,
    PromptDismissedException,
    SecretServiceNotAvailableException,
)

from app.errors import AdgangError, ErrorId
from app.vault import secret_service
from app.vault.secret_service import SecretService, probe
from app.vault.secret_service_keyring import UnpromptedKeyring
from app.vault.store import Condition
from tests.vault.vault_tools import Answer, MemoryKeyring, refused, scripted_bus

COLLECTION = "/org/freedesktop/secrets/collection/login"
BUS: dict[str, Answer] = {"AUTH": "OK", "Hello": ("s", (":1.1",))}
OPEN: dict[str, Answer] = {
    **BUS, "ReadAlias": ("o", (COLLECTION,)), "Get": ("v", (("b", False),)),
}  # fmt: skip


def dbus_error(name: str) -> DBusErrorResponse:
    call = new_method_call(secret_service._SERVICE, "ReadAlias")
    call.header.serial = 1
    return DBusErrorResponse(new_error(call, name))


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "nonsense",
        "tcp:host=localhost,port=1",
        "unix:path=/nonexistent/bus",
        "autolaunch:",
        "unix:path=/dev/null",
    ],
)
def test_without_a_bus_it_is_missing(address: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert probe() is Condition.MISSING
    assert SecretService().condition() is Condition.MISSING
    with refused(ErrorId.KEYRING_MISSING, key="secret-service"):
        SecretService().get("adgang", "smtp")
    with refused(ErrorId.KEYRING_MISSING):
        SecretService().set("adgang", "smtp", "x")
    with refused(ErrorId.KEYRING_MISSING):
        SecretService().delete("adgang", "smtp")


def test_a_bus_that_nobody_serves_any_more_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(tmp_path / "bus"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    assert probe() is Condition.MISSING


@pytest.mark.parametrize(
    ("answers", "condition"),
    [
        (OPEN, Condition.OPEN),
        ({**OPEN, "Get": ("v", (("b", True),))}, Condition.LOCKED),
        ({**OPEN, "ReadAlias": ("o", ("/",))}, Condition.MISSING),
        (
            {**OPEN, "ReadAlias": ("o", ("/org/freedesktop/secrets/collection/session",))},
            Condition.MISSING,
        ),
        ({**OPEN, "ReadAlias": "org.freedesktop.DBus.Error.ServiceUnknown"}, Condition.MISSING),
        ({**OPEN, "Get": "org.freedesktop.DBus.Error.UnknownObject"}, Condition.MISSING),
        ({**OPEN, "ReadAlias": "org.freedesktop.DBus.Error.NoReply"}, Condition.LOCKED),
        ({**OPEN, "ReadAlias": "org.freedesktop.DBus.Error.AccessDenied"}, Condition.MISSING),
        ({**BUS, "Hello": "org.freedesktop.DBus.Error.LimitsExceeded"}, Condition.MISSING),
    ],
)
def test_the_answers_of_a_bus(
    answers: dict[str, Answer],
    condition: Condition,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with scripted_bus(tmp_path, monkeypatch, answers) as bus:
        assert probe() is condition
        if condition is not Condition.OPEN:
            wanted = f"keyring_{condition}"
            with pytest.raises(AdgangError) as caught:
                SecretService().get("adgang", "smtp")
            assert caught.value.id == wanted
    # nothing was asked to unlock, to create or to prompt, and no connection stays open
    assert set(bus.asked) <= {"Hello", "ReadAlias", "Get"}
    assert bus.closed == (1 if condition is Condition.OPEN else 2)


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"AUTH": "OK"},
        BUS,
        {**BUS, "ReadAlias": ("o", (COLLECTION,))},
    ],
    ids=["not even log-in", "no Hello", "no alias", "no property"],
)
def test_silence_anywhere_is_locked_in_time(
    answers: dict[str, Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secret_service, "PROBE", 0.3)
    with scripted_bus(tmp_path, monkeypatch, answers):
        started = time.monotonic()
        assert probe(0.3) is Condition.LOCKED
        assert time.monotonic() - started < 1.5
        with refused(ErrorId.KEYRING_LOCKED, key="secret-service"):
            SecretService().get("adgang", "smtp")


def test_an_open_keyring_that_falls_silent_is_locked_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secret_service, "USE", 0.3)
    with scripted_bus(tmp_path, monkeypatch, OPEN) as bus:
        started = time.monotonic()
        with refused(ErrorId.KEYRING_LOCKED):
            SecretService().get("adgang", "smtp")
        assert time.monotonic() - started < 1.5
    assert bus.asked[-1] == "SearchItems"
    assert bus.closed == 1


def test_the_budget_is_two_seconds() -> None:
    assert secret_service.PROBE <= 2.0
    assert probe.__defaults__ == (secret_service.PROBE,)


@pytest.mark.parametrize(
    ("error", "id"),
    [
        (KeyringLocked("x"), ErrorId.KEYRING_LOCKED),
        (LockedException("x"), ErrorId.KEYRING_LOCKED),
        (PromptDismissedException("x"), ErrorId.KEYRING_LOCKED),
        (PasswordSetError("x"), ErrorId.KEYRING_LOCKED),
        (TimeoutError(), ErrorId.KEYRING_LOCKED),
        (dbus_error("org.freedesktop.Secret.Error.IsLocked"), ErrorId.KEYRING_LOCKED),
        (dbus_error("org.freedesktop.DBus.Error.NoReply"), ErrorId.KEYRING_LOCKED),
        (InitError("Failed to create the collection"), ErrorId.KEYRING_MISSING),
        (NoKeyringError("x"), ErrorId.KEYRING_MISSING),
        (SecretServiceNotAvailableException("x"), ErrorId.KEYRING_MISSING),
        (FileNotFoundError(2, "x"), ErrorId.KEYRING_MISSING),
        (ConnectionResetError(104, "x"), ErrorId.KEYRING_MISSING),
        (RuntimeError("x"), ErrorId.KEYRING_MISSING),
        (dbus_error("org.freedesktop.DBus.Error.ServiceUnknown"), ErrorId.KEYRING_MISSING),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_error_of_the_backend_has_a_name(
    error: Exception,
    id: ErrorId,  # noqa: A002
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*arguments: str) -> None:
        raise error

    for method in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(MemoryKeyring, method, fails)
    store = SecretService(backend=MemoryKeyring)
    with refused(id):
        store.get("adgang", "smtp")
    with refused(id):
        store.set("adgang", "smtp", "x")
    with refused(id):
        store.delete("adgang", "smtp")


def test_a_mistake_of_our_own_is_not_taken_for_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*arguments: str) -> None:
        raise TypeError

    monkeypatch.setattr(MemoryKeyring, "get_password", fails)
    with pytest.raises(TypeError):
        SecretService(backend=MemoryKeyring).get("adgang", "smtp")


def test_an_entry_that_is_no_text_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryKeyring, "get_password", lambda *_: b"\xff\xfe".decode())
    assert SecretService(backend=MemoryKeyring).get("adgang", "smtp") == ""


def test_it_is_never_keyrings_own_choice() -> None:
    assert UnpromptedKeyring.priority < fail.Keyring.priority

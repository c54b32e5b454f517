# SPDX-License-Identifier: Apache-2.0
"""The vault against the real gnome-keyring, in every condition a panel can meet."""

from __future__ import annotations

import base64
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.secret import Secret
from app.vault.vault import Condition, Vault, open_vault
from tests.integration.gnome_keyring_fixture import (
    PASSWORD,
    PROMPTERS,
    SECRETS,
    Desktop,
    desktop_session,
    wait_until,
)

KEYRINGS_OWN = (
    "from keyring.backends.SecretService import Keyring;"
    "print('ready', flush=True); Keyring().get_password('adgang', 'smtp')"
)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with desktop_session(monkeypatch) as session:
        yield session


@pytest.fixture
def unlocked(desktop: Desktop) -> Desktop:
    desktop.start_bus()
    desktop.start_daemon(PASSWORD)
    return desktop


@pytest.fixture
def panel(state: Path, tmp_path: Path) -> PanelConfig:
    return PanelConfig(state=state, machine=tmp_path / "etc", keyring="auto")


@contextmanager
def refused_within(seconds: float, id: ErrorId) -> Iterator[None]:  # noqa: A002
    started = time.monotonic()
    with pytest.raises(AdgangError) as caught:
        yield
    assert caught.value.id is id
    assert time.monotonic() - started <= seconds


def remembered(panel: PanelConfig, installation: str = "i") -> Vault:
    """The vault of a panel whose token lies in the Secret Service."""
    return open_vault(panel, installation, "secret-service", lambda _: None)


def shut(panel: PanelConfig, id: ErrorId) -> None:  # noqa: A002
    """Every use is refused in time, and the machine keyring does not step in."""
    vault = remembered(panel)
    started = time.monotonic()
    condition = vault.condition()
    assert time.monotonic() - started <= 2.3  # two seconds, on a machine with much to do
    assert id == f"keyring_{condition}"
    with refused_within(3, id):
        vault.read("smtp")
    with refused_within(3, id):
        vault.write("smtp", Secret("x"))
    with refused_within(3, id):
        vault.remove("smtp")
    with refused_within(3, id):
        vault.self_test()
    assert vault.backend == "secret-service"
    assert not panel.secrets_file.exists()
    assert not panel.machine_key.exists()


def test_an_unlocked_keyring_is_chosen_and_keeps_a_long_token(
    unlocked: Desktop, panel: PanelConfig
) -> None:
    choices: list[str] = []
    token = Secret(secrets.token_hex(3000))
    vault = open_vault(panel, "i", None, choices.append)
    assert (vault.backend, vault.condition()) == ("secret-service", Condition.OPEN)
    vault.self_test()
    assert choices == []
    vault.write("smtp", token)
    vault.write("smtp/grant", Secret("grønt æøå \0 \U0001f511"))
    assert choices == ["secret-service"]

    assert remembered(panel).read("smtp") == token
    assert remembered(panel).read("smtp/grant") == Secret("grønt æøå \0 \U0001f511")
    assert vault.remove("smtp")
    assert not vault.remove("smtp")
    assert vault.read("smtp") is None
    assert vault.read("smtp/grant") is not None
    assert not panel.secrets_file.exists()


def test_the_token_survives_the_next_log_in_and_is_not_readable_on_the_disk(
    unlocked: Desktop, panel: PanelConfig
) -> None:
    token = secrets.token_hex(3000)
    remembered(panel).write("smtp", Secret(token))
    unlocked.restart_daemon(PASSWORD)
    assert remembered(panel).read("smtp") == Secret(token)
    files = [path for path in unlocked.folder.rglob("*") if path.is_file()]
    assert any(path.name == "login.keyring" for path in files)
    for path in files:
        content = path.read_bytes()
        for plain in (token.encode(), base64.b64encode(token.encode())[:64], token.encode()[:64]):
            assert plain not in content


def test_another_installations_token_is_left_alone(unlocked: Desktop, panel: PanelConfig) -> None:
    theirs, mine = remembered(panel, "theirs"), remembered(panel, "mine")
    theirs.write("smtp", Secret("theirs"))
    for use in (
        lambda: mine.read("smtp"),
        lambda: mine.write("smtp", Secret("mine")),
        lambda: mine.remove("smtp"),
    ):
        with refused_within(3, ErrorId.OTHER_INSTALLATION):
            use()
    mine.self_test()
    assert theirs.read("smtp") == Secret("theirs")


def test_an_entry_of_another_program_that_is_no_text_is_left_alone(
    unlocked: Desktop, panel: PanelConfig
) -> None:
    import secretstorage

    with secretstorage.dbus_init() as bus:
        collection = secretstorage.get_default_collection(bus)
        names = {"service": "adgang", "username": "smtp"}
        collection.create_item("foreign", names, b"\xff\xfe")
    with refused_within(3, ErrorId.OTHER_INSTALLATION):
        remembered(panel).read("smtp")
    with refused_within(3, ErrorId.OTHER_INSTALLATION):
        remembered(panel).write("smtp", Secret("mine"))


def test_locked_without_a_display(unlocked: Desktop, panel: PanelConfig) -> None:
    remembered(panel).write("smtp", Secret("token"))
    unlocked.lock()
    shut(panel, ErrorId.KEYRING_LOCKED)


def test_locked_since_the_log_in_had_another_password(
    unlocked: Desktop, panel: PanelConfig
) -> None:
    remembered(panel).write("smtp", Secret("token"))
    unlocked.restart_daemon("another password")
    shut(panel, ErrorId.KEYRING_LOCKED)
    unlocked.restart_daemon(PASSWORD)
    assert remembered(panel).read("smtp") == Secret("token")


def test_locked_with_a_display_neither_blocks_nor_prompts(
    desktop: Desktop, panel: PanelConfig
) -> None:
    desktop.start_display()
    desktop.start_bus()
    desktop.start_daemon(PASSWORD)
    remembered(panel).write("smtp", Secret("token"))
    desktop.lock()
    shut(panel, ErrorId.KEYRING_LOCKED)
    assert [desktop.owner(name) for name in PROMPTERS] == [None, None]

    # the trap is real here: keyring by itself opens a window and waits
    with subprocess.Popen([sys.executable, "-c", KEYRINGS_OWN], stdout=subprocess.PIPE) as trapped:
        try:
            assert trapped.stdout
            assert trapped.stdout.readline() == b"ready\n"
            wait_until(lambda: desktop.owner(PROMPTERS[0]) is not None, "a prompt")
            with pytest.raises(subprocess.TimeoutExpired):
                trapped.wait(3)
            shut(panel, ErrorId.KEYRING_LOCKED)  # while somebody else's prompt is open, too
        finally:
            trapped.kill()


def test_a_locked_keyring_is_not_chosen_at_first(unlocked: Desktop, panel: PanelConfig) -> None:
    unlocked.lock()
    vault = open_vault(panel, "i", None, lambda _: None)
    assert vault.backend == "machine"
    vault.self_test()


@pytest.mark.parametrize("display", [False, True])
def test_no_default_collection(desktop: Desktop, panel: PanelConfig, display: bool) -> None:
    if display:
        desktop.start_display()
    desktop.start_bus()
    desktop.start_daemon(None)
    before = desktop.collections()
    shut(panel, ErrorId.KEYRING_MISSING)
    assert desktop.collections() == before
    assert [desktop.owner(name) for name in PROMPTERS] == [None, None]
    assert open_vault(panel, "i", None, lambda _: None).backend == "machine"


def test_no_bus(desktop: Desktop, panel: PanelConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    shut(panel, ErrorId.KEYRING_MISSING)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={desktop.folder / 'gone'}")
    shut(panel, ErrorId.KEYRING_MISSING)
    assert open_vault(panel, "i", None, lambda _: None).backend == "machine"


def test_a_bus_without_a_secret_service(desktop: Desktop, panel: PanelConfig) -> None:
    desktop.start_bus(services=False)
    shut(panel, ErrorId.KEYRING_MISSING)
    assert open_vault(panel, "i", None, lambda _: None).backend == "machine"


@pytest.mark.parametrize("whom", ["daemon", "bus"])
def test_frozen(unlocked: Desktop, panel: PanelConfig, whom: str) -> None:
    remembered(panel).write("smtp", Secret("token"))
    with unlocked.frozen(whom):
        shut(panel, ErrorId.KEYRING_LOCKED)
        started = time.monotonic()
        assert open_vault(panel, "i", None, lambda _: None).backend == "machine"
        assert time.monotonic() - started <= 3
    assert remembered(panel).read("smtp") == Secret("token")


def test_a_killed_daemon_comes_back_locked(unlocked: Desktop, panel: PanelConfig) -> None:
    remembered(panel).write("smtp", Secret("token"))
    unlocked.kill_daemon()
    with refused_within(3, ErrorId.KEYRING_LOCKED):  # the bus starts another one, locked
        remembered(panel).read("smtp")
    assert unlocked.owner(SECRETS) is not None
    shut(panel, ErrorId.KEYRING_LOCKED)


def test_no_connection_is_left_open(unlocked: Desktop, panel: PanelConfig) -> None:
    vault = remembered(panel)
    vault.self_test()
    open_before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        vault.self_test()
        vault.condition()
    unlocked.lock()
    for _ in range(5):
        vault.condition()
        with refused_within(3, ErrorId.KEYRING_LOCKED):
            vault.read("smtp")
    assert len(list(Path("/proc/self/fd").iterdir())) == open_before

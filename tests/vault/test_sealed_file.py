# SPDX-License-Identifier: Apache-2.0
"""The sealed file: opened only by its key, never written over when it cannot be opened."""

from __future__ import annotations

import base64
import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.secret import Secret
from app.vault import sealed_file
from app.vault.sealed_file import SealedFile
from app.vault.store import Condition
from app.vault.vault import open_vault
from tests.vault.vault_tools import refused, shut

ROOT = Path(__file__).parents[2]
TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.plain"


@pytest.fixture
def sealed(config: PanelConfig) -> SealedFile:
    """One secret is in it."""
    file = SealedFile(config)
    file.set("adgang", "smtp", TOKEN)
    return file


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_every_flipped_bit_is_noticed(config: PanelConfig, sealed: SealedFile) -> None:
    whole = config.secrets_file.read_bytes()
    for at in range(len(whole)):
        damaged = bytearray(whole)
        damaged[at] ^= 1 << at % 8
        config.secrets_file.write_bytes(damaged)
        with pytest.raises(AdgangError) as caught:
            sealed.get("adgang", "smtp")
        assert caught.value.id in (ErrorId.KEYRING_LOCKED, ErrorId.STATE_NEWER)
        with pytest.raises(AdgangError):
            sealed.set("adgang", "smtp", "new")
        assert config.secrets_file.read_bytes() == damaged


def test_every_truncation_is_noticed(config: PanelConfig, sealed: SealedFile) -> None:
    whole = config.secrets_file.read_bytes()
    for length in range(len(whole)):
        config.secrets_file.write_bytes(whole[:length])
        with refused(ErrorId.KEYRING_LOCKED):
            sealed.get("adgang", "smtp")


def test_a_damaged_or_emptied_file_is_named_and_kept(
    config: PanelConfig, sealed: SealedFile
) -> None:
    whole = config.secrets_file.read_bytes()
    config.secrets_file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    shut(config, "damaged", config.secrets_file)
    config.secrets_file.write_bytes(b"")
    shut(config, "damaged", config.secrets_file)


def test_a_file_of_a_newer_version_is_kept(config: PanelConfig, sealed: SealedFile) -> None:
    whole = bytearray(config.secrets_file.read_bytes())
    whole[7] += 1
    config.secrets_file.write_bytes(whole)
    shut(config, "", config.secrets_file, ErrorId.STATE_NEWER)


def test_another_key_is_named_and_nothing_is_lost(config: PanelConfig, sealed: SealedFile) -> None:
    right = config.machine_key.read_bytes()
    config.machine_key.write_bytes(bytes(32))
    shut(config, "other_key", config.machine_key)
    config.machine_key.write_bytes(right)
    assert sealed.get("adgang", "smtp") == TOKEN


def test_a_missing_key_is_named_and_not_made_anew(config: PanelConfig, sealed: SealedFile) -> None:
    config.machine_key.unlink()
    shut(config, "missing", config.machine_key)
    assert not config.machine_key.exists()


@pytest.mark.parametrize("octets", [0, 16, 24, 31, 33, 4096])
def test_a_damaged_key_is_named(config: PanelConfig, sealed: SealedFile, octets: int) -> None:
    config.machine_key.write_bytes(bytes(octets))
    shut(config, "damaged", config.machine_key)


def test_a_folder_in_a_files_place_is_named(config: PanelConfig, sealed: SealedFile) -> None:
    config.machine_key.unlink()
    config.machine_key.mkdir()
    shut(config, "unreadable", config.machine_key)
    config.secrets_file.unlink()
    config.secrets_file.mkdir()
    with refused(ErrorId.KEYRING_LOCKED, key=config.secrets_file, value="unreadable"):
        sealed.get("adgang", "smtp")


def test_a_pipe_in_a_files_place_does_not_hold_up_anything(
    config: PanelConfig, sealed: SealedFile
) -> None:
    config.machine_key.unlink()
    os.mkfifo(config.machine_key)
    shut(config, "damaged", config.machine_key)


def test_no_file_is_an_open_empty_keyring(config: PanelConfig) -> None:
    file = SealedFile(config)
    assert file.condition() is Condition.OPEN
    assert file.get("adgang", "smtp") is None
    assert not file.delete("adgang", "smtp")
    assert not config.state.exists()


def test_the_key_outlives_the_last_secret(config: PanelConfig, sealed: SealedFile) -> None:
    key = config.machine_key.read_bytes()
    assert sealed.delete("adgang", "smtp")
    sealed.set("adgang", "smtp", "new")
    assert config.machine_key.read_bytes() == key
    assert sealed.get("adgang", "smtp") == "new"


def test_each_writing_has_its_own_nonce(config: PanelConfig, sealed: SealedFile) -> None:
    seen = set()
    for _ in range(20):
        sealed.set("adgang", "smtp", TOKEN)
        seen.add(config.secrets_file.read_bytes()[16:28])
    assert len(seen) == 20


def test_no_secret_and_no_name_is_readable(config: PanelConfig, sealed: SealedFile) -> None:
    for path in config.state.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for plain in (TOKEN.encode(), base64.b64encode(TOKEN.encode())[:16], b"smtp"):
            assert plain not in content


def test_a_copied_file_does_not_open_on_another_machine(
    config: PanelConfig, sealed: SealedFile, tmp_path: Path
) -> None:
    other = config._replace(state=tmp_path / "other")
    SealedFile(other).set("adgang", "smtp", "theirs")
    other.secrets_file.write_bytes(config.secrets_file.read_bytes())
    shut(other, "other_key", other.machine_key)


@pytest.mark.usefixtures("open_umask")
def test_modes_are_private_under_any_umask(config: PanelConfig) -> None:
    file = SealedFile(config)
    file.set("adgang", "smtp", TOKEN)
    config.secrets_file.chmod(0o644)
    file.set("adgang", "smtp", TOKEN)
    assert config.state.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in config.state.iterdir()}
    assert modes == dict.fromkeys(("secrets.sealed", "machine.key", "secrets.lock"), 0o600)


def test_a_leftover_of_a_killed_write_is_swept(config: PanelConfig, sealed: SealedFile) -> None:
    leftover = config.state / ".secrets.sealed.new"
    leftover.write_bytes(b"half")
    leftover.chmod(0o644)
    sealed.set("adgang", "status-pop", "b")
    assert not leftover.exists()
    assert sealed.get("adgang", "smtp") == TOKEN
    assert config.secrets_file.stat().st_mode & 0o777 == 0o600


def test_reading_waits_for_no_lock_and_writing_not_for_ever(
    config: PanelConfig, sealed: SealedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed_file, "_WAIT", 0.05)
    with (config.state / "secrets.lock").open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert sealed.get("adgang", "smtp") == TOKEN
        with refused(ErrorId.LOCK_BUSY):
            sealed.set("adgang", "smtp", "new")
    assert sealed.get("adgang", "smtp") == TOKEN


READ = """
import sys
from pathlib import Path
from app.panel_config import PanelConfig
from app.vault.vault import open_vault
assert not {"cryptography", "keyring"} & set(sys.modules)
config = PanelConfig(state=Path(sys.argv[1]), keyring="machine")
assert open_vault(config, "i", "machine", print).read("smtp").reveal() == "token"
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_reading_a_token_imports_nothing_that_is_slow(config: PanelConfig) -> None:
    open_vault(config, "i", None, lambda _: None).write("smtp", Secret("token"))
    result = subprocess.run(
        [sys.executable, "-c", READ, str(config.state)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    loaded = set(result.stdout.split())
    assert "cryptography" in loaded
    slow = {"keyring", "secretstorage", "jeepney", "hashlib", "dataclasses", "inspect", "sqlite3"}
    assert not loaded & slow

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
from app.vault.sealed_file import SealedFile, key_path
from app.vault.store import Condition
from app.vault.vault import open_vault
from tests.vault.vault_tools import refused

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


def key_at(path: Path, mode: int = 0o600, octets: bytes = b"k" * 32) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(octets)
    path.chmod(mode)
    return path


def test_the_key_file_goes_before_the_credential_before_the_state(
    config: PanelConfig, tmp_path: Path
) -> None:
    credential = tmp_path / "credentials" / "panel-keyring-key"
    given = config._replace(credentials=credential.parent)
    assert key_path(given) == config.machine_key
    key_at(credential, 0o440)
    assert key_path(given) == credential
    named = given._replace(key_file=tmp_path / "key")
    assert key_path(named) == tmp_path / "key"


def test_a_credential_of_systemd_is_taken(config: PanelConfig, tmp_path: Path) -> None:
    credential = key_at(tmp_path / "credentials" / "panel-keyring-key", 0o440)
    given = config._replace(credentials=credential.parent)
    SealedFile(given).set("adgang", "smtp", TOKEN)
    assert not config.machine_key.exists()
    shut(config, "missing", config.machine_key)  # a process without the credential
    assert SealedFile(given).get("adgang", "smtp") == TOKEN


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_key_file_that_others_can_read_is_refused(
    config: PanelConfig, tmp_path: Path, mode: int
) -> None:
    named = config._replace(key_file=key_at(tmp_path / "key", mode))
    with pytest.raises(AdgangError) as caught:
        SealedFile(named).set("adgang", "smtp", TOKEN)
    assert (caught.value.id, caught.value.key) == (ErrorId.BAD_CONFIGURATION, str(named.key_file))
    assert (caught.value.value, caught.value.allowed) == (f"{mode:04o}", "0600")
    assert not config.secrets_file.exists()


@pytest.mark.parametrize("octets", [0, 16, 24, 31, 33, 64])
def test_a_key_file_of_another_length_is_refused(
    config: PanelConfig, tmp_path: Path, octets: int
) -> None:
    named = config._replace(key_file=key_at(tmp_path / "key", octets=b"k" * octets))
    with pytest.raises(AdgangError) as caught:
        SealedFile(named).set("adgang", "smtp", TOKEN)
    assert caught.value.id is ErrorId.BAD_CONFIGURATION
    assert caught.value.allowed == "32 octets"


@pytest.mark.parametrize("octets", [0, 16, 24, 31, 33])
def test_a_credential_of_another_length_is_refused(
    config: PanelConfig, tmp_path: Path, octets: int
) -> None:
    credential = key_at(tmp_path / "credentials" / "panel-keyring-key", octets=b"k" * octets)
    with refused(ErrorId.BAD_CONFIGURATION, key=credential):
        SealedFile(config._replace(credentials=credential.parent)).set("adgang", "smtp", TOKEN)
    assert not config.machine_key.exists()


def test_a_key_file_is_never_made(config: PanelConfig, tmp_path: Path) -> None:
    named = config._replace(key_file=tmp_path / "key")
    file = SealedFile(named)
    assert file.condition() is Condition.LOCKED
    with refused(ErrorId.KEYRING_LOCKED, key=tmp_path / "key", value="missing"):
        file.set("adgang", "smtp", TOKEN)
    assert not (tmp_path / "key").exists()


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

# SPDX-License-Identifier: Apache-2.0
"""keyring's own contract for backends, on the machine keyring."""

from __future__ import annotations

from pathlib import Path

import keyring.core
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError
from keyring.testing.backend import BackendBasicTests

from app.panel_config import PanelConfig
from app.vault import sealed_file
from app.vault.machine_keyring import MachineKeyring


@pytest.fixture(autouse=True)
def _state_of_its_own(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADGANG_STATE", str(state))


class TestContract(BackendBasicTests):
    def init_keyring(self) -> MachineKeyring:
        return MachineKeyring()


def test_it_is_chosen_by_name_only(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "app.vault.machine_keyring.MachineKeyring"
    assert MachineKeyring.priority < fail.Keyring.priority
    assert MachineKeyring in set(KeyringBackend.get_viable_backends())
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert isinstance(keyring.core.load_env(), MachineKeyring)


def test_what_cannot_be_opened_is_locked(config: PanelConfig) -> None:
    ring = MachineKeyring(config)
    ring.set_password("mail", "me", "a")
    config.machine_key.unlink()
    with pytest.raises(KeyringLocked):
        ring.get_password("mail", "me")
    with pytest.raises(KeyringLocked):
        ring.set_password("mail", "me", "b")
    with pytest.raises(KeyringLocked):
        ring.delete_password("mail", "me")


def test_a_wrong_key_file_is_a_wrong_set_up(
    config: PanelConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "key").write_bytes(b"short")
    (tmp_path / "key").chmod(0o600)
    monkeypatch.setenv("ADGANG_KEY_FILE", str(tmp_path / "key"))
    with pytest.raises(InitError):
        MachineKeyring().get_password("mail", "me")


def test_what_cannot_be_written_is_a_failed_set_or_delete(config: PanelConfig) -> None:
    ring = MachineKeyring(config)
    ring.set_password("mail", "me", "a")
    (config.state / "secrets.lock").unlink()
    (config.state / "secrets.lock").mkdir()
    with pytest.raises(PasswordSetError):
        ring.set_password("mail", "me", "b")
    with pytest.raises(PasswordDeleteError):
        ring.delete_password("mail", "me")
    assert ring.get_password("mail", "me") == "a"


def test_it_shares_the_file_with_the_vault(config: PanelConfig) -> None:
    MachineKeyring(config).set_password("mail", "me", "a")
    file = sealed_file.SealedFile(config)
    assert file.get("mail", "me") == "a"
    assert file.get("adgang", "me") is None

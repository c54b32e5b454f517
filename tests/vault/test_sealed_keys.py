# SPDX-License-Identifier: Apache-2.0
"""Where the sealed file's key comes from, and which keys are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import AdgangError, ErrorId
from app.panel_config import PanelConfig
from app.vault.sealed_file import SealedFile, key_path
from app.vault.store import Condition
from tests.vault.vault_tools import refused, shut

TOKEN = "a token"


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

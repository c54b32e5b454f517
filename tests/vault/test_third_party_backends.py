# SPDX-License-Identifier: Apache-2.0
"""A plaintext backend that somebody installed, as keyrings.alt does, is never used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BACKEND = """
import json, pathlib
from keyring.backend import KeyringBackend

HERE = pathlib.Path(__file__).parent
(HERE / "loaded").touch()

class Plain(KeyringBackend):
    priority = 50

    def get_password(self, service, username):
        (HERE / "used").touch()

    def set_password(self, service, username, password):
        (HERE / "used").write_text(password)

    def delete_password(self, service, username):
        (HERE / "used").touch()
"""

USE = """
import sys
from pathlib import Path
from app.errors import AdgangError
from app.panel_config import read
from app.secret import Secret
from app.vault.vault import open_vault

vault = open_vault(read(Path(sys.argv[1])), "i", None, lambda backend: None)
print(vault.backend)
try:
    vault.self_test()
    vault.write("smtp", Secret("token"))
    print(vault.read("smtp").reveal())
    vault.remove("smtp")
except AdgangError as error:
    print(error.id)
"""

CONTROL = "import keyring; print(type(keyring.get_keyring()).__name__)"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder on the module path with the backend and its entry point."""
    folder = tmp_path / "site"
    metadata = folder / "plain_backend-1.0.dist-info"
    metadata.mkdir(parents=True)
    (folder / "plain_backend.py").write_text(BACKEND)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-backend\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_backend\n")
    return folder


def run(code: str, site: Path, *arguments: str, **environ: str) -> str:
    root = str(Path(__file__).parents[2])
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(site),
        "PYTHONPATH": os.pathsep.join([str(site), root]),
        **environ,
    }
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


def test_keyring_itself_would_take_it(installed: Path) -> None:
    assert run(CONTROL, installed) == "Plain"
    assert (installed / "loaded").exists()


@pytest.mark.parametrize("forced", [{}, {"PYTHON_KEYRING_BACKEND": "plain_backend.Plain"}])
@pytest.mark.parametrize(
    ("setting", "printed"),
    [
        ("auto", "machine\ntoken"),
        ("machine", "machine\ntoken"),
        ("secret-service", "secret-service\nkeyring_missing"),
    ],
)
def test_the_vault_does_not(
    installed: Path, tmp_path: Path, setting: str, printed: str, forced: dict[str, str]
) -> None:
    state = str(tmp_path / "state")
    assert run(USE, installed, state, ADGANG_KEYRING=setting, **forced) == printed
    assert not (installed / "used").exists()
    assert not (installed / "loaded").exists()

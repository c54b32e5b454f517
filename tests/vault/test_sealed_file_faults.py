# SPDX-License-Identifier: Apache-2.0
"""The sealed file on a bad disk, and under many hands at once."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import ErrorId
from app.panel_config import PanelConfig
from app.vault.sealed_file import SealedFile
from tests.namespace import in_namespace
from tests.vault.vault_tools import refused

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from pathlib import Path
from app.panel_config import PanelConfig
from app.vault.sealed_file import SealedFile
file = SealedFile(PanelConfig(state=Path(sys.argv[1]), keyring="machine"))
for count in range(20):
    file.set("adgang", f"{sys.argv[2]}/{count}", "v" * 500 + sys.argv[2])
"""

LIMITED = """
import resource, sys
from pathlib import Path
from app.errors import AdgangError
from app.panel_config import PanelConfig
from app.vault.sealed_file import SealedFile
file = SealedFile(PanelConfig(state=Path(sys.argv[1]), keyring="machine"))
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    file.set("adgang", "big", "v" * 6000)
except AdgangError as error:
    print(error.id)
"""


def names(config: PanelConfig) -> set[str]:
    return {path.name for path in config.state.iterdir()}


def test_eight_processes_at_once_lose_nothing(config: PanelConfig) -> None:
    # the key does not exist yet: they also race to make it
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(config.state), str(number)], cwd=ROOT)
        for number in range(8)
    ]
    assert [writer.wait(60) for writer in writers] == [0] * 8
    file = SealedFile(config)
    for number in range(8):
        for count in range(20):
            assert file.get("adgang", f"{number}/{count}") == "v" * 500 + str(number)
    assert names(config) == {"secrets.sealed", "secrets.lock", "machine.key"}


def test_a_reader_never_sees_half_a_file(config: PanelConfig) -> None:
    file = SealedFile(config)
    file.set("adgang", "smtp", "0")

    def write() -> None:
        for count in range(1, 60):
            file.set("adgang", "smtp", "n" * (count * 97))

    writing = threading.Thread(target=write)
    writing.start()
    seen = set()
    while writing.is_alive():
        seen.add(len(file.get("adgang", "smtp") or ""))
    writing.join()
    assert 0 not in seen
    assert file.get("adgang", "smtp") == "n" * (59 * 97)


def test_a_full_and_a_read_only_disk_lose_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    assert in_namespace("tests.vault.small_disk", disk) == {
        "at first": "stored",
        "filled": "yes",
        "full": "state_full secrets.sealed",
        "left on full": "machine.key secrets.lock secrets.sealed",
        "read on full": "True",
        "with space again": "stored",
        "read-only": "state_unwritable secrets.lock",
        "read on read-only": "True",
    }


def test_a_write_that_is_cut_off_leaves_the_old_file(config: PanelConfig) -> None:
    SealedFile(config).set("adgang", "smtp", "old")
    result = subprocess.run(
        [sys.executable, "-c", LIMITED, str(config.state)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert result.stdout.strip() == "state_full"
    assert SealedFile(config).get("adgang", "smtp") == "old"
    assert names(config) == {"secrets.sealed", "secrets.lock", "machine.key"}


def test_a_disk_that_does_not_sync_is_no_success(
    config: PanelConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SealedFile(config)
    file.set("adgang", "smtp", "old")

    def broken(descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", broken)
    with refused(ErrorId.STATE_UNWRITABLE, key=config.secrets_file):
        file.set("adgang", "smtp", "new")
    assert file.get("adgang", "smtp") == "old"
    assert names(config) == {"secrets.sealed", "secrets.lock", "machine.key"}


def test_the_key_is_on_the_disk_before_anything_is_sealed_with_it(
    config: PanelConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        done.append(f"sync {Path(f'/proc/self/fd/{descriptor}').readlink().name}")
        real_fsync(descriptor)

    def replace(source: Path, target: Path) -> Path:
        done.append(f"replace {target.name}")
        return real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    SealedFile(config).set("adgang", "smtp", "a")
    assert done == [
        "sync .machine.key.new", "replace machine.key", "sync state",
        "sync .secrets.sealed.new", "replace secrets.sealed", "sync state",
    ]  # fmt: skip

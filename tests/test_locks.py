# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app import transfer
from app.actor import command_line
from app.catalogue import GROUPS
from app.core import Core
from app.errors import AdgangError, ErrorId
from app.locks import GroupLocks
from app.panel_config import PanelConfig
from app.parts import PROVIDERS_LOCK, settings_locks
from app.settings_file import Document

HOLDER = """
import sys, time
from pathlib import Path
from app.locks import GroupLocks
GroupLocks(Path(sys.argv[1])).take("smtp")
print("held", flush=True)
time.sleep(60)
"""


def test_threads_exclude_each_other(tmp_path: Path) -> None:
    locks = GroupLocks(tmp_path)
    inside: list[str] = []

    def enter(name: str) -> None:
        with locks.hold("smtp", timeout=5):
            inside.append(f"{name} in")
            time.sleep(0.02)
            inside.append(f"{name} out")

    threads = [threading.Thread(target=enter, args=(n,)) for n in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [word.split()[1] for word in inside] == ["in", "out"] * 3


def test_a_busy_lock_is_said_in_time_and_a_dead_holder_frees_it(tmp_path: Path) -> None:
    locks = GroupLocks(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(AdgangError) as caught:
            locks.take("smtp", timeout=0.1)
        holder.kill()
        assert caught.value.id is ErrorId.LOCK_BUSY
        with locks.hold("smtp", timeout=5):
            pass


def test_groups_have_locks_of_their_own_and_files_are_private(tmp_path: Path) -> None:
    locks = GroupLocks(tmp_path / "locks")
    with locks.hold("smtp", timeout=0), locks.hold("smtp/poll", timeout=0):
        modes = [p.stat().st_mode & 0o777 for p in (tmp_path / "locks").iterdir()]
    assert modes == [0o600, 0o600]
    assert (tmp_path / "locks").stat().st_mode & 0o777 == 0o700


def test_several_are_held_together_or_none(tmp_path: Path) -> None:
    locks = GroupLocks(tmp_path)
    names = ["smtp", "proxy"]
    with locks.hold_all(names, timeout=0):
        for name in names:
            with pytest.raises(AdgangError):
                locks.take(name)
    with locks.hold("proxy", timeout=0):
        with pytest.raises(AdgangError) as caught, locks.hold_all(names, timeout=0):
            pytest.fail("not all of them")
        assert caught.value.key == "proxy"
        with locks.hold("smtp", timeout=0):
            pass


ORDER = ["reset", PROVIDERS_LOCK, *settings_locks(), *(group.id for group in GROUPS)]


@pytest.mark.parametrize(
    "act",
    [
        lambda core: core.reset(command_line()),
        lambda core: transfer.apply(core, Document(), command_line()),
        lambda core: core.copy_settings("smtp", "alert-smtp", command_line()),
        lambda core: core.copy_settings("alert-smtp", "smtp", command_line()),
        lambda core: core.copy_settings("status-pop", "eprint-pop", command_line()),
    ],
    ids=["reset", "import", "copy", "copy back", "copy pop"],
)
def test_whoever_takes_several_takes_them_in_one_order(
    config: PanelConfig, monkeypatch: pytest.MonkeyPatch, act: Callable[[Core], object]
) -> None:
    core = Core.open(config)
    taken: list[str] = []
    take = GroupLocks.take

    def noted(self: GroupLocks, name: str, *, timeout: float = 0.0) -> int:
        taken.append(name)
        return take(self, name, timeout=timeout)

    monkeypatch.setattr(GroupLocks, "take", noted)
    act(core)
    core.close()
    ordered = [name for name in taken if name in ORDER]
    assert len(ordered) > 1
    assert ordered == sorted(ordered, key=ORDER.index)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AdgangError) as caught:
        GroupLocks(tmp_path / "file" / "locks").take("smtp")
    assert caught.value.id is ErrorId.STATE_UNWRITABLE


def test_no_descriptor_is_left(tmp_path: Path) -> None:
    locks = GroupLocks(tmp_path)
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - counts, no paths
    for _ in range(5):
        with locks.hold("smtp", timeout=0), pytest.raises(AdgangError):
            locks.take("smtp")
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208

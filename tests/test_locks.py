# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.errors import AdgangError, ErrorId
from app.locks import GroupLocks

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

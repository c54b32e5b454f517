# SPDX-License-Identifier: Apache-2.0
"""What wakes the machine's own jobs, each from the kernel itself."""

from __future__ import annotations

import errno
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.database import Database
from app.errors import AdgangError, ErrorId
from app.life import kernel
from app.life.alarm import Alarm, Wake

ROOT = Path(__file__).parents[2]

# A new network namespace: its loopback comes up, and gets an address by that.
NETWORK = """
import subprocess, sys
from pathlib import Path
from app.life.alarm import Alarm
with Alarm(Path(sys.argv[1]) / "adgang.db") as alarm:
    assert alarm.heard() == set()
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    alarm.ring_in(20)
    alarm.wait()
    print(*(wake.name for wake in alarm.heard()))
"""


@pytest.fixture
def alarm(tmp_path: Path) -> Iterator[Alarm]:
    with Alarm(tmp_path / "adgang.db") as ready:
        yield ready


def rings(alarm: Alarm, seconds: float = 5.0) -> bool:
    """Whether there is something to hear within `seconds`."""
    return bool(select.select([alarm.fileno()], [], [], seconds)[0])


def test_a_moment_comes_once(alarm: Alarm) -> None:
    began = time.monotonic()
    alarm.ring_in(0.05)
    alarm.wait()
    assert 0.05 <= time.monotonic() - began < 5
    assert alarm.heard() == {Wake.TIME}
    assert alarm.heard() == set()
    assert not rings(alarm, 0)


def test_another_moment_takes_the_place_of_the_first(alarm: Alarm) -> None:
    alarm.ring_in(0.02)
    alarm.ring_in(None)
    assert not rings(alarm, 0.1)
    alarm.ring_in(3600)
    alarm.ring_in(0)
    alarm.wait()
    assert alarm.heard() == {Wake.TIME}


def test_a_sleep_of_any_length_can_be_set(alarm: Alarm) -> None:
    alarm.ring_in(10 * 365 * 86400.0)
    assert not rings(alarm, 0)


def test_a_write_of_the_database_by_anybody_wakes(tmp_path: Path) -> None:
    first = Database(tmp_path / "adgang.db")
    with Alarm(tmp_path / "adgang.db") as alarm:
        assert not rings(alarm, 0)
        second = Database(tmp_path / "adgang.db")
        second.set_meta("a", "b")
        assert rings(alarm)
        assert alarm.heard() == {Wake.STATE}
        second.close()
        alarm.heard()
        first.meta("a")
        assert not rings(alarm, 0.05), "who only reads wakes nobody"
    first.close()


def test_another_file_in_the_folder_is_nothing(alarm: Alarm, tmp_path: Path) -> None:
    (tmp_path / "secrets.sealed").write_bytes(b"")
    assert rings(alarm)
    assert alarm.heard() == set()
    assert not rings(alarm, 0)


def test_a_clock_that_is_set_wakes(alarm: Alarm, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel cancels the timer (timerfd_create(2)); setting a real clock is not for a test."""
    read = os.read

    def cancelled(descriptor: int, size: int) -> bytes:
        monkeypatch.setattr(os, "read", read)
        raise OSError(errno.ECANCELED, "")

    assert not kernel.clock_was_set(alarm._clock)
    monkeypatch.setattr(os, "read", cancelled)
    assert kernel.clock_was_set(alarm._clock)
    assert not kernel.clock_was_set(alarm._clock)


def test_the_network_wakes(tmp_path: Path) -> None:
    namespace = ["unshare", "--net"] if os.getuid() == 0 else ["unshare", "--map-root-user", "-n"]
    if subprocess.run([*namespace, "ip", "link"], capture_output=True).returncode:
        pytest.skip("no network namespace, or no ip(8), here")
    done = subprocess.run(
        [*namespace, sys.executable, "-c", NETWORK, str(tmp_path)],
        capture_output=True, text=True, timeout=60, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout == "NETWORK\n", done.stderr


def test_a_machine_without_news_of_the_network_goes_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise OSError(errno.EAFNOSUPPORT, "")

    monkeypatch.setattr(socket, "socket", forbidden)
    with Alarm(tmp_path / "adgang.db") as alarm:
        alarm.ring_in(0)
        alarm.wait()
        assert alarm.heard() == {Wake.TIME}


def test_stop_wakes(alarm: Alarm) -> None:
    alarm.stop()
    alarm.wait()
    assert alarm.heard() == {Wake.STOP}


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - counts, no paths
    with pytest.raises(AdgangError) as caught:
        Alarm(tmp_path / "none" / "adgang.db")
    assert caught.value.id is ErrorId.STATE_UNWRITABLE
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208

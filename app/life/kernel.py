# SPDX-License-Identifier: Apache-2.0
"""What Python 3.11 does not offer of Linux: timerfd, inotify, and news of the network."""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import sys
from contextlib import suppress
from functools import cache
from typing import Final

# <linux/time.h>, <sys/timerfd.h>, <sys/inotify.h>, <linux/rtnetlink.h>
CLOCK_REALTIME: Final = 0
CLOCK_BOOTTIME: Final = 7
_ABSOLUTE: Final = 1
_CANCEL_ON_SET: Final = 2
# As far as time_t and the kernel's nanoseconds reach: a moment that is past would ring for ever.
_LAST_SECOND: Final = 8_000_000_000 if ctypes.sizeof(ctypes.c_long) == 8 else 2**31 - 1
_MODIFIED, _CREATED, _MOVED_HERE = 0x2, 0x100, 0x80
_NETWORK_GROUPS: Final = 0x10 | 0x40 | 0x100 | 0x400  # IPv4 and IPv6 addresses and routes


class _Timespec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Itimerspec(ctypes.Structure):
    _fields_ = (("interval", _Timespec), ("value", _Timespec))


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def timer(clock: int) -> int:
    """A descriptor that a set moment makes readable (timerfd_create(2)). Raises OSError."""
    return _checked(_libc().timerfd_create(clock, os.O_CLOEXEC | os.O_NONBLOCK))


def set_timer(descriptor: int, seconds: float | None) -> None:
    """Readable once in `seconds`, at once for 0; None: never. Raises OSError."""
    nanoseconds = 0 if seconds is None else max(round(seconds * 1e9), 1)
    value = _Timespec(*divmod(nanoseconds, 1_000_000_000))
    _settime(descriptor, 0, value)


def watch_clock(descriptor: int) -> None:
    """Readable when somebody sets the wall clock; reading it then raises ECANCELED."""
    _settime(descriptor, _ABSOLUTE | _CANCEL_ON_SET, _Timespec(_LAST_SECOND, 0))


def _settime(descriptor: int, flags: int, value: _Timespec) -> None:
    spec = _Itimerspec(_Timespec(0, 0), value)
    _checked(_libc().timerfd_settime(descriptor, flags, ctypes.byref(spec), None))


def clock_was_set(descriptor: int) -> bool:
    """Whether somebody has set the clock since the last look; watches on."""
    try:
        os.read(descriptor, 8)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno != errno.ECANCELED:
            raise
        return True
    else:
        watch_clock(descriptor)
        return False


def folder_watch(folder: str) -> int:
    """A descriptor that tells of files written, made or moved into `folder`. Raises OSError."""
    descriptor = _checked(_libc().inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK))
    mask = _MODIFIED | _CREATED | _MOVED_HERE
    try:
        _checked(_libc().inotify_add_watch(descriptor, os.fsencode(folder), mask))
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def names_written(descriptor: int) -> set[str]:
    """Which files the watch has told of since the last look (inotify(7): struct inotify_event)."""
    names = set[str]()
    with suppress(BlockingIOError):
        while events := os.read(descriptor, 65536):
            at = 0
            while at < len(events):
                length = int.from_bytes(events[at + 12 : at + 16], sys.byteorder)
                name = events[at + 16 : at + 16 + length].rstrip(b"\0")
                names.add(os.fsdecode(name))
                at += 16 + length
    return names


def network_watch() -> socket.socket | None:
    """A socket that tells of new addresses and routes (rtnetlink(7)); None where it may not."""
    try:
        watch = socket.socket(
            socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK,
            socket.NETLINK_ROUTE,
        )  # fmt: skip
    except OSError:
        return None
    try:
        watch.bind((0, _NETWORK_GROUPS))
    except OSError:
        watch.close()
        return None
    return watch


def heard(watch: socket.socket) -> bool:
    """Whether the network has changed since the last look; what was lost counts as a change."""
    any_news = False
    try:
        while watch.recv(65536):
            any_news = True
    except BlockingIOError:
        return any_news
    except OSError as error:
        if error.errno != errno.ENOBUFS:
            raise
    return True


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result

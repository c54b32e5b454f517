# SPDX-License-Identifier: Apache-2.0
"""Is there a display? Qt aborts the process when it finds none, so look before it does."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from pathlib import Path

_FRAMEBUFFER = Path("/dev/fb0")
_X_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen
_TIMEOUT = 1.0  # seconds


def platform(environ: Mapping[str, str], framebuffer: Path = _FRAMEBUFFER) -> str | None:
    """Qt's platform to start with, "" where Qt finds it itself, None without a display."""
    chosen = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return ""
    if not chosen.startswith("wayland") and _x_answers(environ.get("DISPLAY", "")):
        return ""
    if not chosen.startswith("xcb") and _wayland_answers(environ):
        return ""
    if not chosen and os.access(framebuffer, os.R_OK | os.W_OK):
        return "linuxfb"
    return None


def prepare(environ: dict[str, str] | os._Environ[str], framebuffer: Path = _FRAMEBUFFER) -> bool:
    """Choose the platform before QGuiApplication; False where there is no display."""
    found = platform(environ, framebuffer)
    if found:
        environ["QT_QPA_PLATFORM"] = found
        environ.setdefault("QT_QUICK_BACKEND", "software")  # a bare framebuffer has no GPU
    return found is not None


def _x_answers(display: str) -> bool:
    """Whether an X server listens at DISPLAY, such as `:0`, `:0.0` or `host:0`."""
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return False
    if host in ("", "unix"):
        path = str(_X_SOCKETS / f"X{number}")
        return _connects(path) or _connects("\0" + path)
    try:
        with socket.create_connection((host, 6000 + int(number)), _TIMEOUT):
            return True
    except OSError:
        return False


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return _connects(str(Path(environ.get("XDG_RUNTIME_DIR", ""), name)))


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT)
        try:
            probe.connect(address)
        except OSError:
            return False
        return True

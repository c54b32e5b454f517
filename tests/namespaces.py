# SPDX-License-Identifier: Apache-2.0
"""Processes with mounts and a network of their own, for what must not happen to the machine."""

from __future__ import annotations

import functools
import os
import subprocess

_CABLE = """
mount -t sysfs sysfs /sys
ip link set lo up
ip link add eth0 type veth peer name wall
exec "$@"
"""
PLUG = ("ip", "link", "set", "wall", "up")
PULL = ("ip", "link", "set", "wall", "down")
DHCP = (
    ("ip", "address", "add", "192.0.2.2/24", "dev", "eth0"),
    ("ip", "link", "set", "eth0", "up"),
    PLUG,
    ("ip", "route", "add", "default", "via", "192.0.2.1"),
)  # what a DHCP client does


@functools.cache
def cabled() -> tuple[str, ...] | None:
    """What to put before a command, so that it has a cable of its own, from `eth0` to `wall`.

    None where the kernel or the container does not allow it.
    """
    user = () if os.getuid() == 0 else ("--map-root-user",)
    command = ("unshare", *user, "--net", "--mount", "sh", "-ec", _CABLE, "sh")
    try:
        tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    except OSError:
        return None
    return None if tried.returncode else command

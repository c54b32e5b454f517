# SPDX-License-Identifier: Apache-2.0
"""Whether the machine is on a network at all, as the kernel has it; nothing is sent."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_UP = ("up", "unknown")  # a bridge or a tunnel does not always say (RFC 2863 3.1.14)
_NOWHERE = 0x0200  # RTF_REJECT, <linux/route.h>
_HERE_ONLY = ("fe80", "ff00")  # link-local and multicast: there on every interface
_SELF_MADE = bytes((169, 254))  # what an interface without DHCP gives itself (RFC 3927 2.1)
# Links, addresses and routes of IPv4 and IPv6, <linux/rtnetlink.h>
_GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400


def connected(*, proxied: bool = False, root: Path = Path("/")) -> bool:
    """Whether there is a way out: a default route over an interface that is up.

    `proxied`: a route to the neighbours is enough, for the proxy is one of them.
    True where the kernel does not tell.
    """
    try:
        routes = [*_routes4(root), *_routes6(root)]
    except OSError:
        return True
    return any(
        (default or proxied) and _is_up(root / "sys/class/net" / interface)
        for interface, default in routes
    )


def news() -> socket.socket | None:
    """A socket that has something to read when links, addresses or routes change (rtnetlink(7)).

    None where the machine does not allow it.
    """
    kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    with suppress(OSError):
        heard = socket.socket(socket.AF_NETLINK, kind, socket.NETLINK_ROUTE)
        try:
            heard.bind((0, _GROUPS))
        except OSError:
            heard.close()
            raise
        return heard
    return None


def drain(heard: socket.socket) -> None:
    """Read all that is there; that some was lost (ENOBUFS) is no matter, it is looked at anew."""
    with suppress(OSError):
        while heard.recv(65536):
            pass


def _routes4(root: Path) -> Iterator[tuple[str, bool]]:
    """Interface, and whether it is the default route; without those that lead nowhere."""
    for line in (root / "proc/net/route").read_text().splitlines()[1:]:
        interface, to, _, flags, _, _, _, mask, *_ = line.split()
        network = int(to, 16).to_bytes(4, sys.byteorder)
        if int(flags, 16) & _NOWHERE or network.startswith(_SELF_MADE):
            continue
        yield interface, int(to, 16) == int(mask, 16) == 0


def _routes6(root: Path) -> Iterator[tuple[str, bool]]:
    """The same of IPv6; a kernel without it has no such file."""
    path = root / "proc/net/if_inet6"
    if not path.exists():
        return
    for line in (root / "proc/net/ipv6_route").read_text().splitlines():
        to, length, *_, flags, interface = line.split()
        if interface == "lo" or int(flags, 16) & _NOWHERE or to.startswith(_HERE_ONLY):
            continue
        yield interface, int(length, 16) == 0


def _is_up(interface: Path) -> bool:
    try:
        return (interface / "operstate").read_text().strip() in _UP
    except OSError:  # gone since its route was read, or not told of in this namespace
        return True

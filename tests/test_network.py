# SPDX-License-Identifier: Apache-2.0
"""On a network or not, as the kernel's tables say it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app import network
from tests.namespaces import cabled

HEAD = "Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT\n"
DEFAULT = "eth0 00000000 010200C0 0003 0 0 0 00000000 0 0 0\n"
NEIGHBOURS = "eth0 000200C0 00000000 0001 0 0 0 00FFFFFF 0 0 0\n"
REJECTED = "eth0 00000000 00000000 0200 0 0 0 00000000 0 0 0\n"
ZERO = "0" * 32
DEFAULT6 = f"{ZERO} 00 {ZERO} 00 fd{'0' * 29}1 00000400 00000002 00000000 00000003     eth0\n"
UNREACHABLE6 = f"{ZERO} 00 {ZERO} 00 {ZERO} ffffffff 00000001 00000000 00200200       lo\n"
LINK6 = f"fe8{'0' * 29} 40 {ZERO} 00 {ZERO} 00000100 00000002 00000000 00000001     eth0\n"
PRIVATE6 = f"fd{'0' * 30} 40 {ZERO} 00 {ZERO} 00000100 00000001 00000000 00000001     eth0\n"


def self_made() -> str:
    number = int.from_bytes(bytes((169, 254, 0, 0)), sys.byteorder)
    return f"eth0 {number:08X} 00000000 0001 0 0 1000 0000FFFF 0 0 0\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "proc/net").mkdir(parents=True)
    (tmp_path / "sys/class/net/eth0").mkdir(parents=True)
    return tmp_path


def kernel(root: Path, ipv4: str = "", ipv6: str | None = None, state: str = "up") -> Path:
    (root / "proc/net/route").write_text(HEAD + ipv4)
    if ipv6 is not None:
        (root / "proc/net/if_inet6").touch()
        (root / "proc/net/ipv6_route").write_text(ipv6)
    (root / "sys/class/net/eth0/operstate").write_text(state + "\n")
    return root


@pytest.mark.parametrize("ipv6", [None, UNREACHABLE6 + LINK6])
@pytest.mark.parametrize(
    ("ipv4", "state", "connected"),
    [
        (DEFAULT + NEIGHBOURS, "up", True),
        (DEFAULT, "unknown", True),
        (DEFAULT + NEIGHBOURS, "down", False),  # the cable is out, the routes stand
        (DEFAULT, "lowerlayerdown", False),
        (NEIGHBOURS, "up", False),
        (REJECTED, "up", False),
        ("", "up", False),
    ],
)
def test_a_default_route_over_a_link_that_is_up(
    root: Path, ipv4: str, ipv6: str | None, state: str, connected: bool
) -> None:
    assert network.connected(root=kernel(root, ipv4, ipv6, state)) is connected


def test_ipv6_alone_will_do(root: Path) -> None:
    assert network.connected(root=kernel(root, "", DEFAULT6 + LINK6))
    assert not network.connected(root=kernel(root, "", UNREACHABLE6 + LINK6))


@pytest.mark.parametrize(
    ("ipv4", "ipv6", "connected"),
    [(NEIGHBOURS, LINK6, True), ("", PRIVATE6, True), (self_made(), LINK6, False), ("", "", False)],
)
def test_a_proxy_is_reached_without_a_default_route(
    root: Path, ipv4: str, ipv6: str, connected: bool
) -> None:
    assert network.connected(proxied=True, root=kernel(root, ipv4, ipv6)) is connected


def test_where_the_kernel_does_not_tell_nothing_is_claimed(tmp_path: Path, root: Path) -> None:
    assert network.connected(root=tmp_path / "nothing")
    assert network.connected(root=kernel(root, DEFAULT.replace("eth0", "eth9")))


PROBE = """
import select, subprocess
from app import network
from tests.namespaces import DHCP, PLUG, PULL

def told(way_out):
    # the kernel settles a link in several steps
    while select.select([heard], [], [], 5)[0]:
        network.drain(heard)
        if network.connected() == way_out:
            return True
    return False

heard = network.news()
print(network.connected())
for command in DHCP:
    subprocess.run(command, check=True)
print(told(True))
for command, way_out in ((PULL, False), (PLUG, True)):
    subprocess.run(command, check=True)
    print(told(way_out))
"""


def test_the_kernel_tells_of_a_cable_that_is_pulled() -> None:
    namespace = cabled()
    if namespace is None:
        pytest.skip("no network namespace here; the kernel's tables above stand in")
    command = [*namespace, sys.executable, "-c", PROBE]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["False", "True", "True", "True"]

# SPDX-License-Identifier: Apache-2.0
"""The sandbox's CA: kept, private, and good for loopback only."""

from __future__ import annotations

import datetime
import os
import socket
import ssl
from pathlib import Path

import pytest
from cryptography import x509

from app.sandbox import ca
from app.sandbox.connections import Listener


def test_files_are_private(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        certificates = ca.prepare(tmp_path / "new" / "sandbox")
    finally:
        os.umask(old)
    folder = certificates.ca_file.parent
    assert folder.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert modes == {"ca.pem": 0o600, "ca.key": 0o600, "server.pem": 0o600}


def test_authority_stays_and_the_leaf_is_new(tmp_path: Path) -> None:
    first = ca.prepare(tmp_path)
    kept, leaf = first.ca_file.read_bytes(), first.server_file.read_bytes()
    second = ca.prepare(tmp_path)
    assert second.ca_file.read_bytes() == kept
    assert second.server_file.read_bytes() != leaf


@pytest.mark.parametrize("damage", ["ca.pem", "ca.key"])
@pytest.mark.parametrize("content", [b"", b"-----BEGIN CERTIFICATE-----\nAA\n", None])
def test_damaged_authority_is_replaced(tmp_path: Path, damage: str, content: bytes | None) -> None:
    old = ca.prepare(tmp_path).ca_file.read_bytes()
    path = tmp_path / damage
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    assert ca.prepare(tmp_path).ca_file.read_bytes() != old


def test_key_of_another_authority_is_noticed(tmp_path: Path) -> None:
    ca.prepare(tmp_path / "a")
    ca.prepare(tmp_path / "b")
    (tmp_path / "a" / "ca.key").write_bytes((tmp_path / "b" / "ca.key").read_bytes())
    old = (tmp_path / "a" / "ca.pem").read_bytes()
    assert ca.prepare(tmp_path / "a").ca_file.read_bytes() != old


def test_authority_near_its_end_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = ca.prepare(tmp_path).ca_file.read_bytes()
    ends = x509.load_pem_x509_certificate(old).not_valid_after_utc
    monkeypatch.setattr(ca, "_now", lambda: ends - datetime.timedelta(days=89))
    assert ca.prepare(tmp_path).ca_file.read_bytes() != old


@pytest.mark.parametrize(
    ("name", "trusted"),
    [("localhost", True), ("127.0.0.1", True), ("::1", True), ("example.com", False)],
)
def test_strict_verification_by_name(tmp_path: Path, name: str, trusted: bool) -> None:
    certificates = ca.prepare(tmp_path)
    listener = Listener("127.0.0.1", 0, certificates.server_context())
    listener.serve(lambda connection, _peer, _listener: connection.sendall(b"hello"))
    context = ssl.create_default_context(cafile=str(certificates.ca_file))
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    try:
        with socket.create_connection(("127.0.0.1", listener.port), 5) as plain:
            if trusted:
                with context.wrap_socket(plain, server_hostname=name) as secured:
                    assert secured.recv(5) == b"hello"
            else:
                with pytest.raises(ssl.SSLCertVerificationError):
                    context.wrap_socket(plain, server_hostname=name)
    finally:
        listener.close()


def test_authority_cannot_vouch_for_other_hosts(tmp_path: Path) -> None:
    certificate = x509.load_pem_x509_certificate(ca.prepare(tmp_path).ca_file.read_bytes())
    constraints = certificate.extensions.get_extension_for_class(x509.NameConstraints)
    assert constraints.critical
    assert {str(name.value) for name in constraints.value.permitted_subtrees or ()} == {
        "localhost", "127.0.0.0/8", "::1/128",
    }  # fmt: skip

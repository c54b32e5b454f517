# SPDX-License-Identifier: Apache-2.0
"""The sandbox's own certificate authority: good for localhost and nothing else."""

from __future__ import annotations

import datetime
import ipaddress
import os
import secrets
import ssl
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_LIFE = datetime.timedelta(days=730)
_LEAF_LIFE = datetime.timedelta(days=90)
_NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Adgang sandbox (demo only)")])
_LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128"))


class Certificates(NamedTuple):
    """`ca_file` is what a client trusts, `server_file` the server's key and certificate."""

    ca_file: Path
    server_file: Path

    def server_context(self) -> ssl.SSLContext:
        """A TLS server context (RFC 8446), TLS 1.2 or newer."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self.server_file)
        return context


def prepare(directory: Path) -> Certificates:
    """The certificates in `directory`; a CA that is there and still good stays the same.

    So a client that trusts it goes on doing so after a restart. All files are 0600.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    authority = _kept(directory) or _new_authority(directory)
    server_file = directory / "server.pem"
    _write(server_file, _issue(*authority))
    return Certificates(directory / "ca.pem", server_file)


def _kept(directory: Path) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate] | None:
    """The CA of an earlier start, unless it is missing, damaged or near its end."""
    try:
        certificate = x509.load_pem_x509_certificate((directory / "ca.pem").read_bytes())
        key = serialization.load_pem_private_key((directory / "ca.key").read_bytes(), None)
    except (OSError, ValueError, TypeError):
        return None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        return None
    ends = certificate.not_valid_after_utc
    fits = key.public_key() == certificate.public_key()
    return (key, certificate) if fits and ends > _now() + _LEAF_LIFE else None


def _new_authority(directory: Path) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_NAME, key.public_key(), key.public_key(), _LIFE)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_key_usage(authority=True), critical=True)
    # whoever trusts this CA trusts it for loopback only (RFC 5280 4.2.1.10)
    names: list[x509.GeneralName] = [
        x509.DNSName("localhost"), *(x509.IPAddress(network) for network in _LOOPBACK)
    ]  # fmt: skip
    builder = builder.add_extension(x509.NameConstraints(names, None), critical=True)
    certificate = builder.sign(key, hashes.SHA256())
    _write(directory / "ca.key", _pem(key))
    _write(directory / "ca.pem", certificate.public_bytes(serialization.Encoding.PEM))
    return key, certificate


def _issue(key: ec.EllipticCurvePrivateKey, authority: x509.Certificate) -> bytes:
    """A new key with its certificate for localhost, 127.0.0.1 and ::1, as PEM."""
    own = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    builder = _builder(name, own.public_key(), key.public_key(), _LEAF_LIFE)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
    builder = builder.add_extension(_key_usage(authority=False), critical=True)
    builder = builder.add_extension(
        x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False
    )
    addresses = (ipaddress.ip_address(text) for text in ("127.0.0.1", "::1"))
    builder = builder.add_extension(
        x509.SubjectAlternativeName(
            [x509.DNSName("localhost"), *(x509.IPAddress(address) for address in addresses)]
        ),
        critical=False,
    )
    certificate = builder.issuer_name(authority.subject).sign(key, hashes.SHA256())
    return _pem(own) + certificate.public_bytes(serialization.Encoding.PEM)


def _builder(
    subject: x509.Name,
    public: ec.EllipticCurvePublicKey,
    issuer: ec.EllipticCurvePublicKey,
    life: datetime.timedelta,
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).public_key(public)
    if public == issuer:
        builder = builder.issuer_name(subject)
    return (
        builder.serial_number(x509.random_serial_number())
        .not_valid_before(_now() - datetime.timedelta(days=1))
        .not_valid_after(_now() + life)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer), critical=False)
    )


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority, key_cert_sign=authority, crl_sign=authority,
        content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _write(path: Path, content: bytes) -> None:
    """Replace `path` as a whole, readable by its owner only."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with open(temporary, "xb", opener=_private) as file:
        file.write(content)
    temporary.replace(path)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

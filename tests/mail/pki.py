# SPDX-License-Identifier: Apache-2.0
"""A certificate authority for one test run, and the certificates a bad server may show."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY = datetime.timedelta(days=1)


def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


class Pki:
    """`good` is valid on this machine; the others are not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ca_key, self._ca_name = _key(), _name("Test CA")
        self._other_key, self._other_name = _key(), _name("Nobody's CA")
        self.ca_file = folder / "ca.pem"
        self.ca_file.write_bytes(self._authority(self._ca_key, self._ca_name))
        self._write("good", ("localhost", "127.0.0.1", "::1", "xn--blbr-roah.example"))
        self._write("elsewhere", ("mail.example.com",))
        self._write("expired", ("localhost",), life=-_DAY)
        self._write("future", ("localhost",), begins=datetime.timedelta(hours=1))
        self._write("stranger", ("localhost",), trusted=False)

    def server_context(self, name: str = "good") -> ssl.SSLContext:
        """TLS as the server called `name` speaks it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._folder / f"{name}.pem")
        return context

    def client_context(self) -> ssl.SSLContext:
        """The context of the program itself, on this authority."""
        from app import tls

        return tls.context(self.ca_file)

    def _authority(self, key: ec.EllipticCurvePrivateKey, name: x509.Name) -> bytes:
        usage = x509.KeyUsage(
            digital_signature=False, content_commitment=False, key_encipherment=False,
            data_encipherment=False, key_agreement=False, key_cert_sign=True, crl_sign=True,
            encipher_only=False, decipher_only=False,
        )  # fmt: skip
        built = (
            self._builder(name, name, key, _DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .sign(key, hashes.SHA256())
        )
        return built.public_bytes(serialization.Encoding.PEM)

    def _write(
        self,
        name: str,
        hosts: tuple[str, ...],
        *,
        begins: datetime.timedelta = -3 * _DAY,
        life: datetime.timedelta = _DAY,
        trusted: bool = True,
    ) -> None:
        key = _key()
        signer, issuer = (
            (self._ca_key, self._ca_name) if trusted else (self._other_key, self._other_name)
        )
        names = x509.SubjectAlternativeName([_general(host) for host in hosts])
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
        server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        built = (
            self._builder(_name(hosts[0]), issuer, key, life, begins)
            .add_extension(names, critical=False)
            .add_extension(authority, critical=False)
            .add_extension(server, critical=False)
            .sign(signer, hashes.SHA256())
        )
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        pem = built.public_bytes(serialization.Encoding.PEM)
        (self._folder / f"{name}.pem").write_bytes(private + pem)

    @staticmethod
    def _builder(
        subject: x509.Name,
        issuer: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        life: datetime.timedelta,
        begins: datetime.timedelta = -3 * _DAY,
    ) -> x509.CertificateBuilder:
        now = datetime.datetime.now(datetime.UTC)
        identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + begins)
            .not_valid_after(now + life)
            .add_extension(identifier, critical=False)
        )


def _general(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)

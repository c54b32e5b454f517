# SPDX-License-Identifier: Apache-2.0
"""Which certificates are trusted: the system's store, or the file SSL_CERT_FILE names."""

from __future__ import annotations

import ssl
from pathlib import Path

from app.errors import AdgangError, ErrorId

_NOT_YET_VALID = 9  # X509_V_ERR_CERT_NOT_YET_VALID of OpenSSL


def context(ca_file: Path | None) -> ssl.SSLContext:
    """A verifying client context (RFC 8446), TLS 1.2 or newer.

    Raises `bad_configuration` where `ca_file` holds no certificates.
    """
    if ca_file is not None:
        try:
            chosen = ssl.create_default_context(cafile=str(ca_file))
        except (OSError, ssl.SSLError) as error:
            raise AdgangError(
                ErrorId.BAD_CONFIGURATION, key="SSL_CERT_FILE", value=str(ca_file),
                allowed="a file of PEM certificates",
            ) from error  # fmt: skip
    else:
        import truststore

        chosen = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    chosen.minimum_version = ssl.TLSVersion.TLSv1_2
    return chosen


def not_valid_yet(error: ssl.SSLCertVerificationError) -> bool:
    """Whether the certificate is of the future, which is the machine's clock being behind."""
    return getattr(error, "verify_code", 0) == _NOT_YET_VALID  # absent where Python raised it


def system_stores() -> list[str]:
    """The files and folders where OpenSSL looks for the system's certificates, if they exist."""
    paths = ssl.get_default_verify_paths()
    return [path for path in (paths.cafile, paths.capath) if path]

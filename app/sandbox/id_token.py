# SPDX-License-Identifier: Apache-2.0
"""Signed id_tokens (OpenID Connect Core 2; RFC 7515, ES256)."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

ALGORITHM = "ES256"
_OCTETS = 32  # of a P-256 coordinate


class Signer:
    """A key for the life of the sandbox."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        point = self._key.public_key().public_numbers()
        self._jwk = {"crv": "P-256", "kty": "EC", "x": _number(point.x), "y": _number(point.y)}
        # the key's name is its thumbprint (RFC 7638 3)
        self._kid = _text(hashlib.sha256(_json(self._jwk)).digest())

    def jwks(self) -> dict[str, Any]:
        """The public key as a JWK set (RFC 7517 5)."""
        return {"keys": [{**self._jwk, "kid": self._kid, "use": "sig", "alg": ALGORITHM}]}

    def sign(self, claims: Mapping[str, Any]) -> str:
        """The claims as a JWS in compact form."""
        header = {"alg": ALGORITHM, "typ": "JWT", "kid": self._kid}
        signed = f"{_text(_json(header))}.{_text(_json(claims))}"
        der = self._key.sign(signed.encode(), ec.ECDSA(hashes.SHA256()))
        r, s = decode_dss_signature(der)
        return f"{signed}.{_text(r.to_bytes(_OCTETS, 'big') + s.to_bytes(_OCTETS, 'big'))}"

    def id_token(
        self, issuer: str, client_id: str, user: str, scopes: tuple[str, ...], life: float
    ) -> str:
        """Who `user` is, for `client_id`; `email` and `profile` in `scopes` add their claims."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": issuer, "sub": user, "aud": client_id, "iat": now, "exp": now + int(life),
        }  # fmt: skip
        if "email" in scopes:
            claims |= {"email": user, "email_verified": True}
        if "profile" in scopes:
            claims |= {"preferred_username": user, "name": user.partition("@")[0]}
        return self.sign(claims)


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":"), sort_keys=True).encode()


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _number(value: int) -> str:
    return _text(value.to_bytes(_OCTETS, "big"))

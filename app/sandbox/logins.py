# SPDX-License-Identifier: Apache-2.0
"""Log-ins of the mail servers: SASL XOAUTH2, OAUTHBEARER (RFC 7628) and PLAIN (RFC 4616)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.sandbox.store import Account, Store

MECHANISMS = ("PLAIN", "XOAUTH2", "OAUTHBEARER")
RESPONSE_LIMIT = 12288  # octets of a client's base64, as Postfix has it


@dataclass(frozen=True, slots=True)
class Verdict:
    """`account`: logged in. Else `challenge`: what the client is told; None: malformed."""

    account: Account | None
    challenge: bytes | None = None


class Logins:
    """Checks what a client presents to a server that wants `scope`."""

    def __init__(self, store: Store, scope: str, issuer: str) -> None:
        self._store = store
        self._scope = scope
        self._configuration = f"{issuer}/.well-known/openid-configuration"

    def check(self, mechanism: str, response: bytes) -> Verdict:
        """The verdict on a decoded SASL response."""
        if mechanism == "PLAIN":
            return self._plain(response)
        parsed = (_xoauth2 if mechanism == "XOAUTH2" else _oauthbearer)(response)
        if parsed is None:
            return Verdict(None)
        user, token = parsed
        account = self._owner(user, token)
        return Verdict(account, None if account else self._challenge(mechanism))

    def password(self, user: str, password: str) -> Account | None:
        """A log-in by user name and password."""
        return self._store.check_password(user, password)

    def _plain(self, response: bytes) -> Verdict:
        parts = response.split(b"\0")
        if len(parts) != 3:
            return Verdict(None)
        _, user, password = (part.decode("utf-8", "replace") for part in parts)
        return Verdict(self.password(user, password), b"")

    def _owner(self, user: str, token: str) -> Account | None:
        """The account, where the token is in force, has the scope and is its own."""
        known = self._store.token(token)
        if known is None or not known.active or known.expires is None:
            return None
        if self._scope not in known.scopes:
            return None
        account = self._store.account(known.grant.user)
        named = self._store.account(user) if user else account
        return account if named is account else None

    def _challenge(self, mechanism: str) -> bytes:
        """What goes wrong, as JSON; the same words whatever it is (RFC 7628 3.2.2)."""
        answer = {"status": "invalid_token"}
        if mechanism == "XOAUTH2":
            answer = {"status": "401", "schemes": "bearer"}
        answer |= {"scope": self._scope, "openid-configuration": self._configuration}
        return json.dumps(answer, separators=(",", ":")).encode()


def _xoauth2(response: bytes) -> tuple[str, str] | None:
    """User and token of `user=U^Aauth=Bearer T^A^A`."""
    fields = _fields(response)
    if fields is None or not response.endswith(b"\1\1") or not fields.get("user"):
        return None
    return _with_token(fields["user"], fields)


def _oauthbearer(response: bytes) -> tuple[str, str] | None:
    """User and token of `n,a=U,^Ahost=H^Aport=P^Aauth=Bearer T^A^A` (RFC 7628 3.1)."""
    header, separator, rest = response.partition(b"\1")
    fields = _fields(rest)
    parts = header.decode("utf-8", "replace").split(",")
    if fields is None or not separator or len(parts) != 3 or parts[0] not in ("n", "y"):
        return None
    if not rest.endswith(b"\1\1") or parts[2] or (parts[1] and not parts[1].startswith("a=")):
        return None
    return _with_token(parts[1][2:].replace("=2C", ",").replace("=3D", "="), fields)


def _fields(raw: bytes) -> dict[str, str] | None:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None
    pairs = (pair.partition("=") for pair in text.split("\1") if pair)
    return {name: value for name, _, value in pairs}


def _with_token(user: str, fields: dict[str, str]) -> tuple[str, str] | None:
    scheme, _, token = fields.get("auth", "").partition(" ")
    return (user, token) if scheme.lower() == "bearer" and token else None

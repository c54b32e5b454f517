# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ARG002 - the signatures are oauthlib's
"""What oauthlib's server side asks the provider: clients, scopes, codes and tokens."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from oauthlib.common import Request
from oauthlib.oauth2.rfc6749.tokens import BearerToken, OAuth2Token
from oauthlib.openid.connect.core.request_validator import RequestValidator

from app.sandbox.store import Issued, Store, TokenGrant

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
REFRESH_TOKEN = "refresh_token"
SMTP_SCOPE = "mail.smtp"
POP3_SCOPE = "mail.pop"
OFFLINE = "offline_access"
OPENID = "openid"
SCOPES = (SMTP_SCOPE, POP3_SCOPE, OPENID, "email", "profile", OFFLINE)


@dataclass(frozen=True, slots=True)
class Client:
    """A registered client (RFC 6749 2); a public one has no secret."""

    client_id: str
    secret: str | None = field(default=None, repr=False)
    grant_types: tuple[str, ...] = (DEVICE_CODE, REFRESH_TOKEN)
    introspects: bool = False


IdToken = Callable[[TokenGrant, tuple[str, ...]], str]


class Validator(RequestValidator):
    """Answers for public clients, and for confidential ones by their secret.

    Requests come here with HTTP Basic already turned into `client_id` and `client_secret`.
    """

    def __init__(
        self, issuer: str, store: Store, clients: tuple[Client, ...], id_token: IdToken
    ) -> None:
        super().__init__()
        self._issuer = issuer
        self._store = store
        self._clients = {client.client_id: client for client in clients}
        self._id_token = id_token

    def client_authentication_required(self, request: Request, *args: Any, **kwargs: Any) -> bool:
        """Only a client known to be public is let off (RFC 6749 3.2.1)."""
        client = self._clients.get(request.client_id or "")
        return client is None or client.secret is not None

    def authenticate_client(self, request: Request, *args: Any, **kwargs: Any) -> bool:
        """A confidential client, by its secret."""
        client = self._clients.get(request.client_id or "")
        if client is None or client.secret is None:
            return False
        given = (request.client_secret or "").encode()
        request.client = client
        return hmac.compare_digest(client.secret.encode(), given)

    def authenticate_client_id(
        self, client_id: str, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        """A public client, by its name."""
        request.client = self._clients.get(client_id)
        return request.client is not None and request.client.secret is None

    def validate_client_id(self, *args: Any, **kwargs: Any) -> bool:
        """Authentication decides; it answers 401 `invalid_client`, as RFC 6749 5.2 wants it."""
        return True

    def validate_grant_type(
        self, client_id: str, grant_type: str, client: Any, *args: Any, **kwargs: Any
    ) -> bool:
        """What the client is registered for."""
        return grant_type in client.grant_types

    def get_default_scopes(self, *args: Any, **kwargs: Any) -> list[str]:
        """Nothing asked, nothing given."""
        return []

    def validate_scopes(
        self, client_id: str, scopes: list[str], client: Any, request: Request,
        *args: Any, **kwargs: Any,
    ) -> bool:  # fmt: skip
        """Unknown scopes are dropped without a word (RFC 6749 3.3); something must remain."""
        request.scopes = [scope for scope in scopes or () if scope in SCOPES]
        return bool(request.scopes)

    def validate_device_code(
        self, client_id: str, code: str, request: Request, *args: Any, **kwargs: Any
    ) -> str | None:
        """How far a code is (RFC 8628 3.5); an approved one is spent by asking."""
        answer, device = self._store.poll(code, client_id)
        if answer == "authorized" and device is not None:
            self._grant(request, self._store.spend(device))
        return None if answer == "unknown" else str(answer)

    def validate_refresh_token(
        self, refresh_token: str, client: Any, request: Request, *args: Any, **kwargs: Any
    ) -> bool:
        """Whether it may be used now."""
        known = self._store.refresh_token(refresh_token, client.client_id)
        if known is None:
            return False
        self._grant(request, known.grant)
        return True

    def get_original_scopes(
        self, refresh_token: str, request: Request, *args: Any, **kwargs: Any
    ) -> list[str]:
        """What the person allowed."""
        return list(cast("TokenGrant", request.user).scopes)

    def save_bearer_token(self, token: Any, request: Request, *args: Any, **kwargs: Any) -> None:
        """Keep what is given out; a refresh token that was used is dead from now on."""
        grant = cast("TokenGrant", request.user)
        scopes = tuple(request.scopes or ())
        if request.grant_type == REFRESH_TOKEN:
            used = self._store.token(request.refresh_token or "")
            if used is not None:
                used.spent = True
        self._store.issue(grant, token["access_token"], scopes, token["expires_in"])
        if "refresh_token" in token:
            self._store.issue(grant, token["refresh_token"], grant.scopes, None)

    def revoke_token(
        self, token: str, token_type_hint: str, request: Request, *args: Any, **kwargs: Any
    ) -> None:
        """Either kind takes the whole grant down (RFC 7009 2.1); another client's is left alone."""
        known = self._store.token(token)
        if known is not None and known.grant.client_id == request.client_id:
            known.grant.alive = False

    def introspect_token(
        self, token: str, token_type_hint: str, request: Request, *args: Any, **kwargs: Any
    ) -> dict[str, int | str | list[str]] | None:
        """The token's members (RFC 7662 2.2), None for one that is not active."""
        known = self._store.token(token)
        if known is None or not known.active:
            return None
        return {"iss": self._issuer, **_members(known)}

    def _grant(self, request: Request, grant: TokenGrant) -> None:
        request.user = grant
        request.scopes = list(grant.scopes)
        if OPENID in grant.scopes:
            request.extra_credentials = {"id_token": self._id_token(grant, grant.scopes)}


class IntrospectionValidator(Validator):
    """Lets in those who may introspect, always by their secret (RFC 7662 2.1)."""

    def client_authentication_required(self, *args: Any, **kwargs: Any) -> bool:
        """A name alone is not enough."""
        return True

    def authenticate_client(self, request: Request, *args: Any, **kwargs: Any) -> bool:
        """A confidential client that is registered for it."""
        right = super().authenticate_client(request, *args, **kwargs)
        return right and bool(request.client and request.client.introspects)


class Bearer(BearerToken):
    """Gives a refresh token only for `offline_access` (OpenID Connect Core 11)."""

    __slots__ = ()

    def create_token(
        self, request: Request, refresh_token: bool = False, **kwargs: Any
    ) -> OAuth2Token:
        """The token answer (RFC 6749 5.1)."""
        offline = OFFLINE in getattr(request.user, "scopes", ())
        return super().create_token(request, refresh_token and offline, **kwargs)


def _members(known: Issued) -> dict[str, int | str | list[str]]:
    members: dict[str, int | str | list[str]] = {
        "sub": known.grant.user,
        "username": known.grant.user,
        "email": known.grant.user,
        "client_id": known.grant.client_id,
        "scope": " ".join(known.scopes),
        "iat": int(known.issued),
        "token_type": "Bearer",
    }
    if known.expires is not None:
        members["exp"] = int(known.expires)
    return members

# SPDX-License-Identifier: Apache-2.0
"""The provider's endpoints on oauthlib's server side (RFC 8628, 6749, 7009, 7662, 8414)."""

from __future__ import annotations

import base64
import json
import logging
import secrets
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import parse_qsl, unquote_plus, urlencode

from oauthlib.oauth2 import (
    IntrospectEndpoint,
    OAuth2Error,
    RefreshTokenGrant,
    RevocationEndpoint,
    TokenEndpoint,
)
from oauthlib.oauth2.rfc8628.endpoints import DeviceAuthorizationEndpoint
from oauthlib.oauth2.rfc8628.grant_types import DeviceCodeGrant

from app.sandbox.faults import Endpoint, Faults
from app.sandbox.id_token import ALGORITHM, Signer
from app.sandbox.store import Store, TokenGrant
from app.sandbox.validator import (
    DEVICE_CODE,
    REFRESH_TOKEN,
    SCOPES,
    Bearer,
    Client,
    IntrospectionValidator,
    Validator,
)
from app.sandbox.web import Application, HttpAnswer, HttpRequest, json_answer

# at DEBUG oauthlib prints refresh tokens and whole token answers
logging.getLogger("oauthlib").setLevel(logging.WARNING)

DEVICE_PATH = "/oauth/device"
TOKEN_PATH = "/oauth/token"
REVOCATION_PATH = "/oauth/revoke"
INTROSPECTION_PATH = "/oauth/introspect"
JWKS_PATH = "/oauth/jwks"
PAGES_PATH = "/device"

Raw = tuple[dict[str, str], Any, int]
Call = Callable[..., Raw]


class ProviderServer:
    """Answers requests. `token_life`: seconds an access token lives, asked each time."""

    def __init__(
        self, issuer: str, store: Store, faults: Faults, clients: tuple[Client, ...],
        *, verification_uri: str, complete_uri: bool, pages: Application,
        token_life: Callable[[], int], token_length: int,
    ) -> None:  # fmt: skip
        self.issuer = issuer
        self._token_life = token_life
        self._store = store
        self._faults = faults
        self._pages = pages
        self._signer = Signer()
        validator = Validator(issuer, store, clients, self._id_token)
        bearer = Bearer(
            validator,
            token_generator=lambda _request: _token(token_length),
            expires_in=lambda _request: token_life(),
        )
        self._device = DeviceAuthorizationEndpoint(
            validator, verification_uri, cast("int", _whole(store.code_life)),
            cast("int", _whole(store.interval)),
            f"{verification_uri}?user_code={{user_code}}" if complete_uri else None,
            cast("Callable[[None], str]", store.new_user_code),
        )  # fmt: skip
        grants = {
            DEVICE_CODE: DeviceCodeGrant(validator),
            REFRESH_TOKEN: RefreshTokenGrant(validator),
        }
        self._tokens = TokenEndpoint(DEVICE_CODE, cast("str", bearer), grants)
        self._revocation = RevocationEndpoint(validator)
        self._introspection = IntrospectEndpoint(
            IntrospectionValidator(issuer, store, clients, self._id_token)
        )

    def __call__(self, request: HttpRequest) -> HttpAnswer:
        """The answer to one request, levers applied."""
        endpoint = _endpoint(request)
        # without TLS there are pages, never tokens
        if endpoint is None or not (request.secure or endpoint is Endpoint.PAGE):
            return json_answer({"error": "not_found"}, 404)
        self._faults.record(endpoint)
        self._faults.pause(endpoint)
        if canned := self._faults.take(endpoint):
            return HttpAnswer(canned.status, canned.body, canned.headers)
        if endpoint is Endpoint.PAGE:
            return self._pages(request)
        if endpoint is Endpoint.DISCOVERY:
            return json_answer(self.metadata())
        if endpoint is Endpoint.JWKS:
            return json_answer(self._signer.jwks())
        return self._protocol(endpoint, request)

    def metadata(self) -> dict[str, Any]:
        """The discovery document (RFC 8414 2, OpenID Connect Discovery 3)."""
        return {
            "issuer": self.issuer,
            "device_authorization_endpoint": self.issuer + DEVICE_PATH,
            "token_endpoint": self.issuer + TOKEN_PATH,
            "revocation_endpoint": self.issuer + REVOCATION_PATH,
            "introspection_endpoint": self.issuer + INTROSPECTION_PATH,
            "jwks_uri": self.issuer + JWKS_PATH,
            "scopes_supported": list(SCOPES),
            "grant_types_supported": [DEVICE_CODE, REFRESH_TOKEN],
            "response_types_supported": [],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": [ALGORITHM],
            "token_endpoint_auth_methods_supported": [
                "none", "client_secret_basic", "client_secret_post",
            ],
            "claims_supported": ["iss", "sub", "aud", "exp", "iat", "email", "email_verified",
                                 "preferred_username", "name"],
        }  # fmt: skip

    def _protocol(self, endpoint: Endpoint, request: HttpRequest) -> HttpAnswer:
        basic = request.headers.get("Authorization", "").lower().startswith("basic ")
        body = _with_credentials(request)
        if body is None:
            return _challenged(json_answer({"error": "invalid_client"}, 401), basic=basic)
        if endpoint is Endpoint.REFRESH and (refusal := self._refusal(body)):
            return json_answer(refusal, 400)
        call = self._call(endpoint)
        try:
            # one request at a time: oauthlib looks a token up first and replaces it later
            with self._store.lock:
                headers, content, status = call(
                    self.issuer + request.target, request.method, body, dict(request.headers)
                )
                if endpoint is Endpoint.DEVICE_AUTHORIZATION:
                    content = self._remember(content, body)
        except OAuth2Error as error:
            headers, content, status = dict(error.headers), error.json, error.status_code
        headers = {"Content-Type": "application/json", "Cache-Control": "no-store", **headers}
        return _challenged(HttpAnswer(status, content.encode(), headers), basic=basic)

    def _call(self, endpoint: Endpoint) -> Call:
        calls: dict[Endpoint, Any] = {
            Endpoint.DEVICE_AUTHORIZATION: self._device.create_device_authorization_response,
            Endpoint.REVOCATION: self._revocation.create_revocation_response,
            Endpoint.INTROSPECTION: self._introspection.create_introspect_response,
        }
        return cast("Call", calls.get(endpoint, self._tokens.create_token_response))

    def _remember(self, answer: dict[str, Any], body: str) -> str:
        """Keep the code; the answer without `scope`, which RFC 8628 3.2 does not know."""
        scopes = tuple(answer.pop("scope").split())
        client_id = dict(parse_qsl(body))["client_id"]
        self._store.open_device_grant(answer["device_code"], answer["user_code"], client_id, scopes)
        return json.dumps(answer)

    def _refusal(self, body: str) -> dict[str, Any] | None:
        known = self._store.token(dict(parse_qsl(body)).get("refresh_token", ""))
        return self._faults.refusal(known.grant.user) if known is not None else None

    def _id_token(self, grant: TokenGrant, scopes: tuple[str, ...]) -> str:
        return self._signer.id_token(
            self.issuer, grant.client_id, grant.user, scopes, self._token_life()
        )


def _endpoint(request: HttpRequest) -> Endpoint | None:
    path = request.path
    if path == TOKEN_PATH:
        kinds = {DEVICE_CODE: Endpoint.POLL, REFRESH_TOKEN: Endpoint.REFRESH}
        return kinds.get(request.form.get("grant_type", ""), Endpoint.TOKEN)
    if path in ("/", PAGES_PATH) or path.startswith(f"{PAGES_PATH}/"):
        return Endpoint.PAGE
    return {
        "/.well-known/openid-configuration": Endpoint.DISCOVERY,
        "/.well-known/oauth-authorization-server": Endpoint.DISCOVERY,
        DEVICE_PATH: Endpoint.DEVICE_AUTHORIZATION,
        REVOCATION_PATH: Endpoint.REVOCATION,
        INTROSPECTION_PATH: Endpoint.INTROSPECTION,
        JWKS_PATH: Endpoint.JWKS,
    }.get(path)


def _with_credentials(request: HttpRequest) -> str | None:
    """The body with HTTP Basic's client in it (RFC 6749 2.3.1); None if they contradict."""
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return request.body
    try:
        client_id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return None
    client_id, secret = unquote_plus(client_id), unquote_plus(secret)
    # RFC 6749 3.2: a parameter without a value counts as left out; Dovecot sends such ones
    if (
        request.form.get("client_secret")
        or (request.form.get("client_id") or client_id) != client_id
    ):
        return None
    fields = [(name, text) for name, text in parse_qsl(request.body) if name != "client_id"]
    return urlencode([*fields, ("client_id", client_id), ("client_secret", secret)])


def _challenged(answer: HttpAnswer, *, basic: bool) -> HttpAnswer:
    """A client that tried HTTP Basic is told so (RFC 6749 5.2)."""
    headers = {name: text for name, text in answer.headers.items() if name != "WWW-Authenticate"}
    if answer.status == 401 and basic:
        headers["WWW-Authenticate"] = 'Basic realm="sandbox"'
    return HttpAnswer(answer.status, answer.body, headers)


def _token(length: int) -> str:
    return secrets.token_urlsafe(max(32, length))[: max(43, length)]


def _whole(seconds: float) -> float:
    """2.0 as 2: a number of seconds is an integer on the wire where it can be."""
    return int(seconds) if float(seconds).is_integer() else seconds

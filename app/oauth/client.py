# SPDX-License-Identifier: Apache-2.0
"""The requests to a provider: device authorization, token, refresh, revocation.

requests-oauthlib writes them; its reading of the answers is not used: it takes a 500 for a token,
raises `Warning`, TypeError or AttributeError, and loses the token. A hook takes the response away
before that. What a provider does in its own way is in `app.oauth.dialect`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from app.errors import AdgangError, ErrorId
from app.oauth import dialect
from app.oauth.answer import Answer
from app.oauth.dialect import DIALECTS, Device
from app.oauth.provider import Endpoints, Provider
from app.oauth.urls import is_https
from app.panel_config import Proxy
from app.secret import Secret

if TYPE_CHECKING:
    import ssl

    import requests

    from app.oauth.transport import Session


class _Arrived(Exception):  # noqa: N818 - no error: the response leaves the library by it
    def __init__(self, response: requests.Response) -> None:
        super().__init__()
        self.response = response


class OAuthClient:
    """One provider over https. Every method blocks for at most some `timeout`s (seconds).

    Raises `bad_provider` for an endpoint that is not https, `bad_configuration` for a damaged CA
    file; what the network or the provider says is in the Answer.
    """

    def __init__(
        self,
        provider: Provider,
        endpoints: Endpoints,
        *,
        secret: Secret | None,
        ca_file: Path | None,
        proxy: Proxy,
        device: Device | None = None,
        timeout: float = 20.0,
    ) -> None:
        for name in ("device_authorization", "token", "poll", "revocation"):
            url = getattr(endpoints, name)
            if url and not is_https(url):
                raise AdgangError(
                    ErrorId.BAD_PROVIDER, key=f"{provider.id}: endpoints.{name}", value=url,
                    allowed="an https URL",
                )  # fmt: skip
        self._provider = provider
        self._dialect = DIALECTS[provider.dialect]
        self._device = device
        self._endpoints = endpoints
        self._secret = secret
        self._ca_file = provider.ca_file or ca_file
        self._proxy = proxy
        self._timeout = timeout
        self._context: ssl.SSLContext | None = None
        self._polling = threading.Lock()
        self._spent: list[Secret] = []

    def device_authorization(self) -> Answer:
        """Ask for a device and user code (RFC 8628 3.1)."""
        url = self._endpoints.device_authorization
        form = {
            "client_id": self._provider.client_id,
            **dialect.code_request(self._dialect, self._provider.scopes, self._device),
            **(self._credentials() if self._dialect.asks_with_secret else {}),
        }
        return self._exchange(url, lambda session: session.post(url, data=form))

    def device_token(self, device_code: Secret) -> Answer:
        """Poll once (RFC 8628 3.4). A code that gave a token is not sent again: RuntimeError."""
        url = self._endpoints.poll or self._endpoints.token
        with self._polling:
            if device_code in self._spent:
                raise RuntimeError("this device code has given its token")
            answer = self._exchange(url, self._poll(url, device_code), poll=True)
            if answer.status is not None and answer.status < 300 and answer.member("access_token"):
                self._spent.append(device_code)
        return answer

    def _poll(self, url: str, device_code: Secret) -> Callable[[Session], Any]:
        if self._dialect.poll_grant:
            form = {
                "client_id": self._provider.client_id,
                **dialect.poll_request(self._dialect, device_code),
                **self._credentials(),
            }
            # In the body: an address with a secret in it ends in the log of every proxy.
            return lambda session: session.post(url, data=form)
        return lambda session: session.fetch_token(
            url,
            device_code=device_code.reveal(),
            include_client_id=True,  # else HTTP Basic, which public clients must not use
            client_secret=self._credentials().get("client_secret"),
            timeout=self._timeout,
        )

    def refresh(self, refresh_token: Secret) -> Answer:
        """Ask for a new access token (RFC 6749 6), with the scope as it was granted."""
        url = self._endpoints.token
        return self._exchange(
            url,
            lambda session: session.refresh_token(
                url,
                refresh_token=refresh_token.reveal(),
                timeout=self._timeout,
                client_id=self._provider.client_id,
                **self._credentials(),
            ),
        )

    def revoke(self, token: Secret, hint: str) -> Answer:
        """Take a token back (RFC 7009 2.1); `hint`: access_token or refresh_token."""
        url = self._endpoints.revocation
        if self._dialect.revokes != "token":
            form = {
                "client_id": self._provider.client_id,
                self._dialect.revokes: token.reveal(),
                **self._credentials(),
            }
            return self._exchange(url, lambda session: session.post(url, data=form))
        kind: Literal["access_token", "refresh_token"] = (
            "refresh_token" if hint == "refresh_token" else "access_token"
        )

        def send(session: Session) -> Any:
            _, headers, body = session.oauth.prepare_token_revocation_request(
                url, token.reveal(), token_type_hint=kind, client_id=self._provider.client_id,
                **self._credentials(),
            )  # fmt: skip
            return session.post(url, data=body, headers=headers)

        return self._exchange(url, send)

    def _credentials(self) -> dict[str, Any]:
        """client_secret_post (RFC 6749 2.3.1), only where the client has a secret."""
        return {"client_secret": self._secret.reveal()} if self._secret else {}

    def _exchange(self, url: str, send: Callable[[Session], Any], *, poll: bool = False) -> Answer:
        if not is_https(url):
            raise AdgangError(
                ErrorId.BAD_PROVIDER, key=self._provider.id, value=url, allowed="an https URL"
            )
        from app.oauth import transport
        from app.oauth.trouble import trouble

        with self._session(url) as session:
            try:
                response = send(session)
            except _Arrived as arrived:
                response = arrived.response
            except transport.ERRORS as error:
                return Answer(None, trouble=trouble(error, proxied=session.proxy is not None))
        return dialect.translated(self._dialect, transport.answer_of(response), poll=poll)

    def _session(self, url: str) -> Session:
        from app import tls
        from app.oauth.transport import Session

        if self._context is None:
            self._context = tls.context(self._ca_file)
        session = Session(url, self._provider.client_id, self._context, self._proxy, self._timeout)
        session.register_compliance_hook("access_token_response", _take)
        session.register_compliance_hook("refresh_token_response", _take)
        return session


def _take(response: requests.Response) -> NoReturn:
    raise _Arrived(response)

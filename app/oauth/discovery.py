# SPDX-License-Identifier: Apache-2.0
"""A provider's endpoints, asked of its issuer (OIDC Discovery 1.0, RFC 8414)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

from app.errors import AdgangError, ErrorId
from app.oauth.answer import Answer
from app.oauth.failure import Failure
from app.oauth.provider import Endpoints
from app.oauth.urls import is_https, is_issuer
from app.panel_config import Proxy

if TYPE_CHECKING:
    import ssl

_REDIRECTS = 3
_DOCUMENT = "a JSON object"
_MEMBERS = {
    "device_authorization_endpoint": True,  # required for a device grant (RFC 8628 4)
    "token_endpoint": True,
    "revocation_endpoint": False,
}


def discover(
    issuer: str, *, ca_file: Path | None, proxy: Proxy, timeout: float = 20.0
) -> Endpoints:
    """The issuer's endpoints; blocks for some `timeout`s (seconds) at most.

    Raises `bad_value` for an issuer that is no https URL, `bad_discovery` naming the document and
    the member that is missing or wrong, `failed` with the reason where no answer arrives.
    """
    if not is_issuer(issuer):
        raise AdgangError(
            ErrorId.BAD_VALUE, key="issuer", value=issuer, allowed="https://HOST[/PATH]"
        )
    from app import tls

    context = tls.context(ca_file)
    faults: list[AdgangError] = []
    for url in documents(issuer):
        answer = _fetch(url, context, proxy, timeout)
        if answer.trouble is not None:
            raise AdgangError(ErrorId.FAILED, key=url, reason=answer.trouble)
        try:
            return endpoints(url, answer, issuer)
        except AdgangError as fault:
            faults.append(fault)
    # The document that was there says more than the one that was not.
    raise next((fault for fault in faults if fault.allowed != _DOCUMENT), faults[0])


def documents(issuer: str) -> tuple[str, str]:
    """Where the issuer's metadata may be (OIDC Discovery 4, RFC 8414 3.1)."""
    parts = urlsplit(issuer)
    path = parts.path.rstrip("/")
    return (
        issuer.rstrip("/") + "/.well-known/openid-configuration",
        urlunsplit(parts._replace(path=f"/.well-known/oauth-authorization-server{path}")),
    )


def endpoints(url: str, answer: Answer, issuer: str) -> Endpoints:
    """The endpoints in the document that came from `url`. Raises `bad_discovery`, `failed`."""
    if answer.status is None or answer.status >= 500 or answer.status == 429:
        raise AdgangError(
            ErrorId.FAILED, key=url, value=f"HTTP {answer.status}", reason=Failure.TRY_LATER
        )
    if answer.status != 200 or answer.body is None:
        raise _bad(url, f"HTTP {answer.status}", _DOCUMENT)
    said = answer.member("issuer")
    if not isinstance(said, str) or said.rstrip("/") != issuer.rstrip("/"):  # RFC 8414 3.3
        raise _bad(url, said, f"issuer = {issuer}")
    device, token, revocation = (
        _member(url, answer, name, needed) for name, needed in _MEMBERS.items()
    )
    supported = answer.member("scopes_supported")
    scopes = supported if isinstance(supported, list) else []
    return Endpoints(
        device, token, revocation, tuple(each for each in scopes if isinstance(each, str))
    )


def _member(url: str, answer: Answer, name: str, needed: bool) -> str:
    value = answer.member(name)
    if value is None and not needed:
        return ""
    if value is None:
        raise _bad(url, None, name)
    if not is_https(value):
        raise _bad(url, value, f"{name}: an https URL")
    return str(value)


def _bad(url: str, value: object, allowed: str) -> AdgangError:
    shown = None if value is None else str(value)[:300]
    return AdgangError(ErrorId.BAD_DISCOVERY, key=url, value=shown, allowed=allowed)


def _fetch(url: str, context: ssl.SSLContext, proxy: Proxy, timeout: float) -> Answer:
    """GET `url`, following redirects from https to https only."""
    from app.oauth import transport
    from app.oauth.trouble import trouble

    for _ in range(_REDIRECTS + 1):
        with transport.Session(url, "", context, proxy, timeout) as session:
            try:
                response = session.get(url)
            except transport.ERRORS as error:
                return Answer(None, trouble=trouble(error, proxied=session.proxy is not None))
        target = urljoin(url, response.headers.get("Location", ""))
        if not response.is_redirect or not is_https(target):
            break
        url = target
    return transport.answer_of(response)
